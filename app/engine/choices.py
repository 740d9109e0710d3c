"""What the settings ask for and what is on this machine: voice, wishes, checkpoints, and the ladder they make."""

import os
import sys
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Any

import psutil

from app.engine import plan as planning
from app.engine.full.checkpoint import read_config
from app.engine.hardware import Gpu, Machine, look
from app.engine.plan import CODEC, CONTEXT_BYTES, REPLIER, Plan
from app.engine.shapes import TRUE, Config, Configs
from app.engine.voices import Voice, voices
from app.engine.wishes import Wishes, places
from app.errors import CheckpointError
from app.models.layout import PLAN
from app.settings import Settings

_QUANTIZED = frozenset({"int8", "int4"})
"""Rungs that are open only where a setting names one of them: no GPU has run their kernels yet."""


def installed(settings: Settings) -> frozenset[str]:
    """Repositories of the checkpoints that are here; some milliseconds of looking at folders."""
    return frozenset(name for name in _known() if _is_here(name, settings))


def is_installed(voice: Voice, settings: Settings) -> bool:
    """Whether the voice's own checkpoint is here; the embedded voice always is."""
    return not voice.checkpoint or _is_here(voice.checkpoint, settings)


def full_is_installed(settings: Settings) -> bool:
    """Whether a full half is here: Voxtral, or an Orpheus of any language with its codec."""
    here = installed(settings)
    return REPLIER in here or (CODEC in here and len(here) > 1)


def default_voice(settings: Settings, machine: Machine | None = None) -> str:
    """The voice in force: the chosen one, else the first whose checkpoint is here, else Joe.

    Orpheus is no default where it can't run, which is looked up where no `machine` is given; where the full engine is
    insisted on, the first of its voices is one even before its checkpoint is here.
    """
    if settings.engine.voice:
        return settings.engine.voice
    of_orpheus = [voice for voice in voices() if voice.checkpoint]
    here = [voice.name for voice in of_orpheus if is_installed(voice, settings)]
    if settings.engine.kind == "full":
        return here[0] if here else of_orpheus[0].name
    if not here or settings.engine.kind == "lite":
        return "Joe"
    can_run, _ = places(machine or look(), wishes(settings, of_orpheus[0]))
    return here[0] if can_run else "Joe"


def wishes(settings: Settings, voice: Voice) -> Wishes:
    """What the settings wish for when `voice` is to speak."""
    engine = settings.engine
    return Wishes(
        voice,
        engine=engine.kind,
        profile=engine.profile,
        replier=engine.replier,
        speaker=engine.speaker,
        codec=engine.codec,
        gpu=engine.gpu,
        listen_context=engine.listen_context,
        speak_context=engine.speak_context,
        quantized=bool(_QUANTIZED & {engine.replier, engine.speaker}),
    )


def ways(settings: Settings, voice: Voice, machine: Machine, *, without: AbstractSet[str] = frozenset()) -> list[Plan]:
    """The plan for `voice` and the way down from it; the checkpoints in `without` are as if they weren't here."""
    here = installed(settings) - without
    configs = Configs(
        replier=_config(REPLIER, TRUE.replier, settings, here),
        speaker=_config(voice.checkpoint, TRUE.speaker, settings, here),
        codec=_config(CODEC, TRUE.codec, settings, here),
    )
    return planning.ladder(machine, here, wishes(settings, voice), configs)


def fits(repository: str, settings: Settings, machine: Machine) -> bool:
    """Whether some rung that uses that checkpoint fits on `machine`, were every checkpoint here."""
    of_orpheus = [voice for voice in voices() if voice.checkpoint]
    voice = next((voice for voice in of_orpheus if voice.checkpoint == repository), of_orpheus[0])
    found = ways_with_all(settings, voice, machine)
    return any(stage.model == repository for one in found for stage in one.stages)


def ways_with_all(settings: Settings, voice: Voice, machine: Machine) -> list[Plan]:
    """What `ways` would be, were every checkpoint here; also where the settings insist on the lite engine."""
    wished = wishes(settings, voice)
    if wished.engine == "lite":
        wished = replace(wished, engine="auto")
    return planning.ladder(machine, frozenset(_known()), wished)


def without_us(machine: Machine) -> Machine:
    """The machine as if this process held nothing of it: what a plan may count on, since it counts this process too."""
    rss = psutil.Process(os.getpid()).memory_info().rss
    free = min(machine.ram_total_bytes, machine.ram_free_bytes + rss)
    machine = replace(machine, ram_free_bytes=free)
    for gpu in machine.gpus:
        machine = machine.having_back(gpu.uuid, _ours(gpu))
    return machine


def _ours(gpu: Gpu) -> int:
    """Bytes of `gpu` that this process holds: as its driver tells, else as torch's allocator does."""
    if gpu.ours_bytes is not None:
        return gpu.ours_bytes
    torch = sys.modules.get("torch")
    if gpu.kind == "mps" or torch is None or not torch.cuda.is_initialized():
        return 0
    numbers = [number for number in range(torch.cuda.device_count()) if is_device(gpu, torch, number)]
    return sum(int(torch.cuda.memory_reserved(number)) + CONTEXT_BYTES for number in numbers)


def is_device(gpu: Gpu, torch: object, number: int) -> bool:
    """Whether torch's CUDA device of that number is `gpu`: torch writes UUIDs without NVML's `GPU-`."""
    properties = torch.cuda.get_device_properties(number)  # type: ignore[attr-defined]
    return gpu.uuid.removeprefix("GPU-") == str(getattr(properties, "uuid", number)).removeprefix("GPU-")


def _known() -> set[str]:
    return {REPLIER, CODEC, *(voice.checkpoint for voice in voices() if voice.checkpoint)}


def _is_here(name: str, settings: Settings) -> bool:
    folder = settings.models_dir / name
    return (folder / "config.json").is_file() and not (folder / PLAN).exists()


def _config(name: str, true: Config, settings: Settings, here: AbstractSet[str]) -> Config:
    """The checkpoint's own sizes; the true ones where it isn't here, or can't be read, which its load will tell."""
    if name not in here:
        return true
    try:
        return _sizes(true, read_config(settings.models_dir / name))
    except CheckpointError:
        return true


def _sizes(true: Config, told: Mapping[str, Any]) -> Config:
    """What a config tells of the sizes that plans are made of; the true one's where it tells none, or no such thing."""
    found: dict[str, Any] = {}
    for key, value in true.items():
        own = told.get(key, value)
        own = own if isinstance(own, type(value)) else value
        found[key] = _sizes(value, own) if isinstance(value, Mapping) else own
    return found
