"""Loads the engine that the settings ask for and this machine can run."""

from typing import TYPE_CHECKING

from app.engine.voices import Voice, find, voices
from app.errors import CheckpointMissing
from app.settings import Settings

if TYPE_CHECKING:
    from app.engine.assistant import Assistant

REPLIER_CHECKPOINT = "mistralai/Voxtral-Mini-3B-2507"
CODEC_CHECKPOINT = "hubertsiuzdak/snac_24khz"


def engine_kind(settings: Settings) -> str:
    """Return "full" or "lite": what `auto` means here, without loading anything.

    The full engine is chosen when its checkpoints are here and asked for; on its own it needs a GPU as well.
    """
    if settings.engine.kind != "auto":
        return settings.engine.kind
    return "full" if full_is_installed(settings) and _has_gpu() else "lite"


def full_is_installed(settings: Settings) -> bool:
    """Whether the checkpoints of a whole full turn are here: replier, codec, and at least one voice's."""
    needed = all((settings.models_dir / name).is_dir() for name in (REPLIER_CHECKPOINT, CODEC_CHECKPOINT))
    return needed and any(is_installed(voice, settings) for voice in voices())


def is_installed(voice: Voice, settings: Settings) -> bool:
    """Whether the voice's own checkpoint is here; the embedded voice always is."""
    return not voice.checkpoint or (settings.models_dir / voice.checkpoint).is_dir()


def default_voice(settings: Settings) -> str:
    """The voice in force: the chosen one, else the first that is there for the engine."""
    if settings.engine.voice:
        return settings.engine.voice
    if engine_kind(settings) == "lite":
        return "Joe"
    orpheus = [voice for voice in voices() if voice.checkpoint]
    return next((voice.name for voice in orpheus if is_installed(voice, settings)), orpheus[0].name)


def load(settings: Settings) -> "Assistant":
    """Load the engine and make it warm. Takes seconds; call it on the thread that will run the turns.

    Raises `NotInstalled` or a `CheckpointError` when something is missing.
    """
    return _load_full(settings) if engine_kind(settings) == "full" else _load_lite()


def _load_lite() -> "Assistant":
    from app.engine.assistant import Assistant
    from app.engine.lite.replier import LiteReplier
    from app.engine.lite.speaking import LiteSpeaker

    return Assistant(LiteReplier(), LiteSpeaker(), "lite")


def _load_full(settings: Settings) -> "Assistant":
    if not full_is_installed(settings):
        raise CheckpointMissing(
            f"the full engine's models are not in {settings.models_dir}", "use `--engine lite` until they are"
        )
    import torch

    from app.engine.assistant import Assistant
    from app.engine.full import voxtral
    from app.engine.full.replier import VoxtralReplier
    from app.engine.full.snac import Snac
    from app.engine.full.speaker import OrpheusSpeaker
    from app.engine.lite.speaking import LiteSpeaker
    from app.engine.stand_in import SpeakerWithStandIn

    folder, device = settings.models_dir, "cuda" if torch.cuda.is_available() else "cpu"
    replier = VoxtralReplier(voxtral.load(folder / REPLIER_CHECKPOINT, device=device))
    codec = Snac.load(folder / CODEC_CHECKPOINT, torch.device(device))
    orpheus = OrpheusSpeaker(folder, codec, torch.device(device))
    voice = find(default_voice(settings))
    if voice.checkpoint and is_installed(voice, settings):
        orpheus.prepare(voice)
    speaker = SpeakerWithStandIn(
        orpheus, lambda wanted: bool(wanted.checkpoint) and is_installed(wanted, settings), LiteSpeaker
    )
    return Assistant(replier, speaker, "full")


def _has_gpu() -> bool:
    import torch

    return torch.cuda.is_available()
