"""Hardware, what is installed and wishes -> model, precision and device of every stage. A pure function, in bytes."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.engine import explain
from app.engine.hardware import Gpu, Machine
from app.engine.rungs import LITE, RUNGS, Rung, native_for
from app.engine.shapes import TRUE, Configs
from app.engine.sizes import AUDIO_ROWS, table_bytes
from app.engine.stages import (
    CODEC,
    REPLIER,
    Place,
    Stage,
    lite_stages,
    on_the_way_bytes,
    replier_stages,
    speaker_stages,
)
from app.engine.wishes import Wishes, downloads, open_rungs, places, why_lite_replier, why_lite_speaker

__all__ = ["CODEC", "REPLIER", "Better", "Plan", "Stage", "Wishes", "ladder", "plan"]

CONTEXT_BYTES = 400 * 2**20
"""A CUDA context with cuBLAS' workspaces and the kernels that get loaded: an estimate, not yet measured."""

DESKTOP_BYTES = 192 * 2**20
"""Left free where a display is attached, or may be: windows that open later take it."""

PROCESS_BYTES = 1_500_000_000
"""RAM of Python with torch and its CUDA libraries: an estimate."""

_SLACK = 100  # a hundredth of the tensors: torch's allocator takes 2 MiB at a time


@dataclass(frozen=True)
class Better:
    """What the next better rung would need beyond what is there."""

    rung: str
    missing_bytes: int
    missing_ram_bytes: int
    downloads: tuple[str, ...]

    @property
    def line(self) -> str:
        """The same in a sentence."""
        return explain.better_line(self.rung, self.missing_bytes, self.missing_ram_bytes, self.downloads)


@dataclass(frozen=True)
class Plan:
    """Which model runs where, and what that takes.

    `total_bytes` are on the device of the big models, with what belongs to no stage: the CUDA context, the reserve for
    the desktop, the allocator's rounding. `ram_bytes` are in RAM beside them; lite models, about 1 GB, are not counted.
    `separate_bytes` is what two processes, one a model and each with whole tables, would take for the same.
    `needs` are checkpoints that this machine could use and doesn't have. `below` is the next plan down the ladder.
    `rank` is the place of its rung on the whole ladder, 0 the best.
    """

    rung: str
    stages: tuple[Stage, ...]
    gpu: Gpu | None
    total_bytes: int
    free_bytes: int
    ram_bytes: int
    ram_free_bytes: int
    context_bytes: int
    reserve_bytes: int
    slack_bytes: int
    separate_bytes: int
    needs: tuple[str, ...] = ()
    rank: int = len(RUNGS) - 1
    better: Better | None = None
    below: "Plan | None" = field(default=None, repr=False)

    @property
    def missing_ram_bytes(self) -> int:
        """RAM that is not free; where it is the GPU's memory too, what is on the device counts as well."""
        unified = self.gpu is None or self.gpu.unified
        return max(0, self.ram_bytes + (self.total_bytes if unified else 0) - self.ram_free_bytes)

    @property
    def fits(self) -> bool:
        """Whether all that it takes is free. The lite plan takes nothing that is counted."""
        return self.total_bytes <= self.free_bytes and not self.missing_ram_bytes

    @property
    def lines(self) -> tuple[str, ...]:
        """The arithmetic in words: a line for each stage, the sum, and what would be better."""
        where = self.gpu.name if self.gpu else "the CPU"
        shared = (self.context_bytes, self.reserve_bytes, self.slack_bytes)
        total = explain.sum_line(self.rung, where, self.total_bytes, self.free_bytes, *shared)
        return (*(stage.line for stage in self.stages), total, *([self.better.line] if self.better else []))

    def stage(self, role: str) -> Stage | None:
        """The stage of `role`; None for the codec of a lite speaker, which needs none."""
        return next((stage for stage in self.stages if stage.role == role), None)

    def next_rung_down(self) -> "Plan | None":
        """The plan to step down to when memory runs out, which takes less; None below the lite one."""
        return self.below

    def as_dict(self) -> dict[str, Any]:
        """All of it as JSON has it, without the plans below."""
        names = ("total_bytes", "free_bytes", "ram_bytes", "ram_free_bytes", "context_bytes", "reserve_bytes")
        return {
            "rung": self.rung,
            "gpu": self.gpu.uuid if self.gpu else None,
            "stages": [stage.as_dict() for stage in self.stages],
            **{name: getattr(self, name) for name in (*names, "slack_bytes", "separate_bytes")},
            "needs": list(self.needs),
            "better": self.better.line if self.better else None,
            "lines": list(self.lines),
        }


def plan(machine: Machine, installed: frozenset[str], wishes: Wishes, configs: Configs = TRUE) -> Plan:
    """Choose the best rung of the ladder that is installed and free. The same arguments, the same plan; no I/O.

    `installed` are repositories of checkpoints. `configs` are theirs, where they are not the true ones.
    """
    return ladder(machine, installed, wishes, configs)[0]


def ladder(machine: Machine, installed: frozenset[str], wishes: Wishes, configs: Configs = TRUE) -> list[Plan]:
    """The plan and the way down from it, each step taking less than the one before; the last one is all lite."""
    found, why_nowhere = places(machine, wishes)
    if not found:
        return [_lite(machine, installed, wishes, None, why_nowhere)]
    ladders = [_Ladder(machine, installed, wishes, configs, place) for place in found]
    return min(ladders, key=lambda one: (one.rank, -one.place.free_bytes)).way_down()


class _Ladder:
    """Every open rung on one device. `rank` is the place on the whole ladder of the best that is installed and free."""

    def __init__(
        self, machine: Machine, installed: frozenset[str], wishes: Wishes, configs: Configs, place: Place
    ) -> None:
        self.place = place
        self._rungs = open_rungs(place, wishes)
        self._missing = [downloads(rung, wishes, installed) for rung in self._rungs]
        self._plans = [_plan_of(rung, machine, installed, wishes, configs, place) for rung in self._rungs]
        fitting = [number for number, one in enumerate(self._plans) if one.fits]
        self._start = next(number for number in fitting if not self._missing[number])
        self._ideal = fitting[0]
        self.rank = RUNGS.index(self._rungs[self._start])

    def way_down(self) -> list[Plan]:
        """The plans from the best down, each linked to the one below it."""
        numbers = [self._start]
        for number in range(self._start + 1, len(self._plans)):
            one = self._plans[number]
            if one.fits and not self._missing[number] and one.total_bytes < self._plans[numbers[-1]].total_bytes:
                numbers.append(number)
        below: Plan | None = None
        way: list[Plan] = []
        for number in reversed(numbers):
            below = replace(
                self._plans[number], needs=self._missing[self._ideal], better=self._better(number), below=below
            )
            way.insert(0, below)
        return way

    def _better(self, number: int) -> Better | None:
        """The best rung that only lacks downloads, else the next one up that lacks memory."""
        if number == 0:
            return None
        other = self._ideal if self._ideal < number else number - 1
        one = self._plans[other]
        return Better(one.rung, max(0, one.total_bytes - one.free_bytes), one.missing_ram_bytes, self._missing[other])


def _plan_of(
    rung: Rung, machine: Machine, installed: frozenset[str], wishes: Wishes, configs: Configs, place: Place
) -> Plan:
    """`rung` on `place`, whether it fits and is installed or not."""
    if rung == LITE:
        return _lite(machine, installed, wishes, place, "")
    stages = _stages(rung, installed, wishes, configs, place)
    here = [stage for stage in stages if not stage.is_lite and stage.device == place.device]
    elsewhere = sum(stage.size.device for stage in stages if stage not in here)
    slack = sum(stage.size.resident for stage in here) // _SLACK
    context = CONTEXT_BYTES if place.device == "cuda" else 0
    reserve = DESKTOP_BYTES if place.gpu is not None and place.gpu.drives_display is not False else 0
    total = sum(stage.size.device for stage in here) + context + reserve + slack
    host = sum(stage.size.host for stage in stages) + on_the_way_bytes(stages, configs)
    return Plan(
        rung=rung_name(rung, stages),
        stages=stages,
        gpu=place.gpu,
        total_bytes=total,
        free_bytes=place.free_bytes,
        ram_bytes=PROCESS_BYTES + host + elsewhere,
        ram_free_bytes=machine.ram_free_bytes,
        context_bytes=context,
        reserve_bytes=reserve,
        slack_bytes=slack,
        separate_bytes=total + _apart_bytes(rung, configs, place, wishes, context),
        rank=RUNGS.index(rung),
    )


def _stages(rung: Rung, installed: frozenset[str], wishes: Wishes, configs: Configs, place: Place) -> tuple[Stage, ...]:
    replier, speaker = (native_for(place.can, choice) for choice in (wishes.replier, wishes.speaker))
    stages: list[Stage] = []
    if rung.replier:
        stages += replier_stages(rung.replier, replier, place, wishes.listen_context, configs)
    else:
        stages += lite_stages(("listen", "think"), why_lite_replier(wishes, installed, place, ""))
    if rung.speaker:
        checkpoint, context = wishes.voice.checkpoint, wishes.speak_context
        stages += speaker_stages(rung, speaker, place, checkpoint, context, configs, wishes.codec)
    else:
        stages += lite_stages(("speak",), why_lite_speaker(wishes, installed, place, ""))
    return tuple(stages)


def rung_name(rung: Rung, stages: Sequence[Stage]) -> str:
    """Name the rung by its halves, Voxtral's first: `int8 + bf16`, `smallest int4 + lite`, `lite`."""
    replier = (rung.replier.name or stages[1].precision) if rung.replier else "lite"
    speaker = stages[2].precision if rung.speaker else "lite"
    return "lite" if rung == LITE else f"{replier} + {speaker}"


def _apart_bytes(rung: Rung, configs: Configs, place: Place, wishes: Wishes, context: int) -> int:
    """What two processes would take more: a context of their own each, and Orpheus' tables with all their rows."""
    if not (rung.replier and rung.speaker):
        return 0
    native = native_for(place.can, wishes.speaker)
    rows = int(configs.speaker["vocab_size"])
    return context + table_bytes(configs.speaker, rows, native) - table_bytes(configs.speaker, AUDIO_ROWS, native)


def _lite(machine: Machine, installed: frozenset[str], wishes: Wishes, place: Place | None, why_nowhere: str) -> Plan:
    why_replier = why_lite_replier(wishes, installed, place, why_nowhere)
    why_speaker = why_lite_speaker(wishes, installed, place, why_nowhere)
    stages = (*lite_stages(("listen", "think"), why_replier), *lite_stages(("speak",), why_speaker))
    return Plan(
        rung="lite",
        stages=stages,
        gpu=place.gpu if place else None,
        total_bytes=0,
        free_bytes=place.free_bytes if place else 0,
        ram_bytes=0,
        ram_free_bytes=machine.ram_free_bytes,
        context_bytes=0,
        reserve_bytes=0,
        slack_bytes=0,
        separate_bytes=0,
    )
