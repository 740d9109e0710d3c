"""Warm turns one after the other, and what they come to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch

from app.engine.assistant import Assistant
from app.engine.bench.timing import TimedSpeaker, TurnTimes, timed
from app.engine.bench.workload import FRAME_SAMPLES
from app.engine.events import STAGES, Turn, TurnDone
from app.engine.performance import percentiles

WARM_UPS = 3
"""Turns before the measured ones; the first of them is the cold one."""

_FRAME_TOKENS = 7


@dataclass(frozen=True)
class Engine:
    """What is measured: `ask` makes a turn with a seed, the first `leading_samples` of its sound count as silence.

    `bytes_per_token` is what a token of Orpheus reads; None for a speaker that isn't Orpheus.
    """

    assistant: Assistant
    speaker: TimedSpeaker
    ask: Callable[[int], Turn]
    device: torch.device
    precision: str
    bytes_per_token: int | None = None
    leading_samples: int = 0
    check: Callable[[TurnDone], None] = lambda _: None

    def turn(self, seed: int) -> TurnTimes:
        """Run one turn, before which the engine got ready for a first question as the window has it do.

        `check` may raise for one that did something else than what is measured.
        """
        while self.assistant.expect(()):
            pass
        times = timed(self.assistant, self.speaker, self.ask(seed), self.leading_samples)
        self.check(times.done)
        return times


@dataclass
class Measured:
    """The warm turns, and the cold start before them: milliseconds to load, and of the first turn's first sound."""

    load_ms: float
    cold_first_audio_ms: float
    turns: list[TurnTimes] = field(default_factory=list)


def warmed_up(engine: Engine, load_ms: float) -> Measured:
    """Run the warm-up turns of an engine that took `load_ms` to load."""
    warm_ups = [engine.turn(seed) for seed in range(WARM_UPS)]
    return Measured(load_ms, warm_ups[0].done.latency_ms["first_audio"])


def summary(measured: Measured) -> dict[str, Any]:
    """Put the times in the keys of the report; those of single clauses are over all clauses of all turns."""
    turns = measured.turns
    clauses = [clause for turn in turns for clause in turn.clauses if clause.first_ms is not None]
    stages = {stage: percentiles([turn.done.latency_ms[stage] for turn in turns]) for stage in STAGES}
    return {
        "turns": len(turns),
        "first_audio_ms": stages["first_audio"],
        "first_audible_ms": percentiles([turn.first_audible_ms for turn in turns]),
        "stage_ms": stages,
        "clause_first_samples_ms": percentiles([clause.first_ms or 0.0 for clause in clauses]),
        "ahead_ms": _median([turn.done.ahead_ms for turn in turns]),
        "cold_ms": {"load": round(measured.load_ms, 1), "first_audio": round(measured.cold_first_audio_ms, 1)},
        "real_time_factor": _median([turn.done.latency_ms["total"] / 1000 / turn.done.audio_s for turn in turns]),
    }


def tokens_per_s(turns: Sequence[TurnTimes]) -> float | None:
    """Orpheus' tokens a second while it decodes, with neither prefill nor codec in it; None for a speaker without.

    Taken from the sounds in the middle of each clause: each of them has 2,048 samples for every frame that was decoded
    for it. The first two have the prefill in them and what the codec holds back, the last has what it held back.
    """
    chunks = [chunk for turn in turns for clause in turn.clauses for chunk in clause.chunks[2:-1]]
    samples, seconds = sum(samples for samples, _ in chunks), sum(seconds for _, seconds in chunks)
    return round(samples / FRAME_SAMPLES * _FRAME_TOKENS / seconds, 1) if samples and seconds > 0 else None


def _median(values: Sequence[float]) -> float:
    return percentiles(values)["p50"]
