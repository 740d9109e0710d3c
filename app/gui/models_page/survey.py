"""What this machine has, what runs on it, and what there is of every checkpoint. Without Qt, and without torch."""

from dataclasses import dataclass
from pathlib import Path

from app import lite_voices
from app.engine.choices import default_voice, fits, ways, ways_with_all, without_us
from app.engine.hardware import Machine, look
from app.engine.plan import Plan
from app.engine.voices import Voice, find, voices
from app.errors import UnknownVoice
from app.gpu_pack.pack import Standing, standing
from app.models import store
from app.models.catalogue import Checkpoint, catalogue
from app.models.layout import folder_of
from app.models.room import SPARE_BYTES, free_bytes_of
from app.obtainable import of_lite_voices
from app.settings import Settings
from app.wheels.store import length_of_all


@dataclass(frozen=True)
class Facts:
    """One checkpoint as it is on this machine now.

    `bytes` is its true size where the hub has told it, else the catalogue's estimate; `here_bytes` is what of it is on
    the disk. `voices` are those that it speaks in, as the catalogue of voices calls them and in Latin letters.
    """

    checkpoint: Checkpoint
    bytes: int
    here_bytes: int
    installed: bool
    fits: bool
    voices: tuple[tuple[str, str], ...]

    @property
    def missing_bytes(self) -> int:
        """What is still to come."""
        return 0 if self.installed else max(0, self.bytes - self.here_bytes)


@dataclass(frozen=True)
class Survey:
    """This machine at one moment.

    `voice` is the one in force, by the settings or by what is installed, and `now` its plan. `could` is the plan with
    every checkpoint here, for that voice, or for the first of Orpheus where that is the embedded one. `free_bytes` are
    on the disk that `models_dir` is on.
    """

    machine: Machine
    voice: Voice
    now: Plan
    could: Plan
    facts: tuple[Facts, ...]
    models_dir: Path
    free_bytes: int
    gpu_pack: Standing

    @property
    def wanted(self) -> tuple[Facts, ...]:
        """What `could` needs and isn't here."""
        needed = {stage.model for stage in self.could.stages if not stage.is_lite}
        return tuple(one for one in self.facts if one.checkpoint.repository in needed and not one.installed)

    @property
    def wanted_bytes(self) -> int:
        """What of it is still to come."""
        return sum(one.missing_bytes for one in self.wanted)

    def has_room_for(self, count: int) -> bool:
        """Whether so many bytes more fit on the disk."""
        return count + SPARE_BYTES <= self.free_bytes


def survey(settings: Settings) -> Survey:
    """Look at everything: some 50 ms of disk, drivers and arithmetic, not for the GUI thread."""
    machine = without_us(look())
    voice = _voice_in_force(settings, machine)
    of_orpheus = voice if voice.checkpoint else next(one for one in voices() if one.checkpoint)
    return Survey(
        machine=machine,
        voice=voice,
        now=ways(settings, voice, machine)[0],
        could=ways_with_all(settings, of_orpheus, machine)[0],
        facts=(*(_facts(one, settings, machine) for one in catalogue()), *_lite_voices()),
        models_dir=settings.models_dir,
        free_bytes=free_bytes_of(settings.models_dir),
        gpu_pack=standing(has_nvidia=any(gpu.kind == "cuda" for gpu in machine.gpus)),
    )


def _voice_in_force(settings: Settings, machine: Machine) -> Voice:
    try:
        return find(default_voice(settings, machine))
    except UnknownVoice:  # a name in the settings that doesn't exist: the window says so, and the embedded one speaks
        return next(one for one in voices() if not one.checkpoint)


def _lite_voices() -> tuple[Facts, ...]:
    """The voices that speak in English and stand in for all others, where they aren't built in."""
    voices = of_lite_voices()
    if voices is None:
        return ()
    here = length_of_all(lite_voices.home())
    return (Facts(voices, voices.bytes, here, not lite_voices.lacking(), fits=True, voices=()),)


def _facts(checkpoint: Checkpoint, settings: Settings, machine: Machine) -> Facts:
    models_dir = settings.models_dir
    complete = store.complete_manifest(checkpoint, models_dir)
    known = complete or store.begun_manifest(checkpoint, models_dir)
    folder = folder_of(checkpoint.repository, models_dir)
    here = sum(store.length_of(path) for path in folder.iterdir()) if folder.is_dir() else 0
    return Facts(
        checkpoint=checkpoint,
        bytes=known.bytes if known else checkpoint.bytes,
        here_bytes=here,
        installed=complete is not None,
        fits=fits(checkpoint.repository, settings, machine),
        voices=tuple((one.name, one.latin) for one in voices() if one.checkpoint == checkpoint.repository),
    )
