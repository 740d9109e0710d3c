"""What the user wants of the engine, and which of it this machine allows: where to run, and which rungs are open."""

from dataclasses import dataclass
from typing import Literal

from app.engine.explain import joined
from app.engine.hardware import Gpu, Machine
from app.engine.rungs import RUNGS, Choice, Profile, Rung, levels, precisions
from app.engine.sizes import WIDTH, Precision
from app.engine.stages import CODEC, REPLIER, Place
from app.engine.voices import Voice
from app.paths import frozen


@dataclass(frozen=True)
class Wishes:
    """What the user wants of the engine; all but the voice may be left to the plan.

    `replier` and `speaker` fix a half's precision, or choose its lite form. `gpu` is a UUID. `listen_context` is the
    tokens of the talk that Voxtral remembers, `speak_context` what a clause of Orpheus holds, its 7 a frame included.
    Without `quantized` nothing is held in int8 or int4.
    """

    voice: Voice
    engine: Literal["auto", "full", "lite"] = "auto"
    profile: Profile = "balanced"
    replier: Choice = "auto"
    speaker: Choice = "auto"
    codec: Literal["auto", "cpu"] = "auto"
    gpu: str = ""
    listen_context: int = 4_096
    speak_context: int = 2_048
    quantized: bool = True


def places(machine: Machine, wishes: Wishes) -> tuple[tuple[Place, ...], str]:
    """Where the big models may run, and why nowhere: every GPU that can; the CPU if the full engine is insisted on."""
    gpus = [gpu for gpu in machine.gpus if not wishes.gpu or gpu.uuid == wishes.gpu]
    can = [Place(gpu, _precisions(gpu, wishes), gpu.free_bytes) for gpu in gpus if not _unusable(gpu, machine)]
    if wishes.engine == "full" and not can:
        can = [Place(None, _on_the_cpu(wishes), machine.ram_free_bytes)]
    if gpus:
        return tuple(can), _unusable(gpus[0], machine)
    if machine.gpus:
        return tuple(can), f"no GPU has the UUID {wishes.gpu}"
    return tuple(can), f"no GPU: {machine.no_gpu}" if machine.no_gpu else "there is no GPU"


def open_rungs(place: Place, wishes: Wishes) -> tuple[Rung, ...]:
    """The rungs that the wishes allow and the device can run, best first; the lite one always is."""
    think = levels(place.can, "lite" if wishes.engine == "lite" else wishes.replier, wishes.profile, spare="int4")
    speak = levels(place.can, "lite" if not speaker_is_wished(wishes) else wishes.speaker, wishes.profile, spare="int8")
    return tuple(
        rung
        for rung in RUNGS
        if (rung.replier is None or rung.replier.layers in think)
        and (rung.speaker is None or rung.speaker in speak)
        and not _is_mute_in_talk(rung, wishes)
    )


def speaker_is_wished(wishes: Wishes) -> bool:
    """Whether Orpheus would speak if it could."""
    return wishes.engine != "lite" and wishes.speaker != "lite" and bool(wishes.voice.checkpoint)


def replier_is_wished(wishes: Wishes) -> bool:
    """Whether Voxtral would reply if it could."""
    return wishes.engine != "lite" and wishes.replier != "lite"


def downloads(rung: Rung, wishes: Wishes, installed: frozenset[str]) -> tuple[str, ...]:
    """Checkpoints that `rung` needs and that are not installed."""
    needed = [REPLIER] if rung.replier else []
    needed += [wishes.voice.checkpoint, CODEC] if rung.speaker else []
    return tuple(name for name in needed if name not in installed)


def why_lite_replier(wishes: Wishes, installed: frozenset[str], place: Place | None, why_nowhere: str) -> str:
    """Why the replier is lite, in a few words; `place` is where Voxtral could have run, else `why_nowhere`."""
    return _why(replier_is_wished(wishes), {REPLIER} - installed, place, why_nowhere)


def why_lite_speaker(wishes: Wishes, installed: frozenset[str], place: Place | None, why_nowhere: str) -> str:
    """Why the speaker is lite, in a few words."""
    if not wishes.voice.checkpoint:
        return f"{wishes.voice.name} is an embedded voice"
    missing = {wishes.voice.checkpoint, CODEC} - installed
    return _why(speaker_is_wished(wishes), missing, place, why_nowhere)


def _precisions(gpu: Gpu, wishes: Wishes) -> tuple[Precision, ...]:
    """What `gpu` can run of what the wishes allow, the one to compute in first."""
    return tuple(one for one in precisions(gpu) if wishes.quantized or one in WIDTH)


def _on_the_cpu(wishes: Wishes) -> tuple[Precision, ...]:
    """On the CPU quantized models save memory and no time, so they are run only where somebody chose them by name."""
    chosen = {wishes.replier, wishes.speaker} if wishes.quantized else set()
    held: tuple[Precision, ...] = ("int8", "int4")
    return (*precisions(None), *(one for one in held if one in chosen))


def _why(wished: bool, missing: frozenset[str] | set[str], place: Place | None, why_nowhere: str) -> str:
    if not wished:
        return "chosen in the settings"
    if place is None:
        return why_nowhere
    if missing:
        return f"{joined(sorted(missing))} {'is' if len(missing) == 1 else 'are'} not installed"
    return f"it doesn't fit what is free on {place.name}"


def _unusable(gpu: Gpu, machine: Machine) -> str:
    """Why no big model can run on `gpu`; empty if they can."""
    if gpu.kind != "mps" and machine.torch_build != gpu.kind:
        built = machine.torch_build or "nothing"
        remedy = "`lyre models gpu-pack get` fetches" if frozen() else "`make setup` installs"
        return f"torch is built for {built}, not for {gpu.name}: {remedy} the right one"
    if not precisions(gpu):
        return f"{gpu.name} is older than Turing"
    return ""


def _is_mute_in_talk(rung: Rung, wishes: Wishes) -> bool:
    """Whether Orpheus would never get to speak: the lite replier writes English, the voice speaks another language.

    Not so where the lite replier was chosen: then the voice may be wanted for `lyre say` alone.
    """
    return (
        rung.replier is None and rung.speaker is not None and wishes.replier == "auto" and wishes.voice.language != "en"
    )
