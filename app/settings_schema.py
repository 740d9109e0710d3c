"""Every setting: its section, its kind, its default, and what it means, by section. Read through `app.settings`."""

from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, field_validator

EngineChoice = Literal["auto", "full", "lite"]
PrecisionChoice = Literal["auto", "lite", "fp32", "bf16", "fp16", "int8", "int4"]
OwnLevelChoice = Literal["", "debug", "info", "warning", "error"]
ProfileChoice = Literal["performance", "balanced", "memory_efficient"]

_LOOPBACK = ("127.0.0.1", "::1", "localhost")


class Section(BaseModel):
    """Settings that belong together; the docstring of each is the section's heading in `lyre config`."""

    model_config = ConfigDict(extra="ignore", validate_assignment=True)


class EngineSettings(Section):
    """Which engine answers, in which voice, and what it may take."""

    kind: EngineChoice = Field(
        default="auto", description="What answers; automatic (auto) is the full engine where it can run"
    )
    voice: str = Field(default="", description="The voice that replies (empty: the engine's own)")
    profile: ProfileChoice = Field(
        default="balanced", description="What matters more: speed and a long memory, or free memory"
    )
    replier: PrecisionChoice = Field(
        default="auto",
        description="Precision of Voxtral, which listens and writes (lite: the small engine in its place)",
    )
    speaker: PrecisionChoice = Field(
        default="auto", description="Precision of Orpheus, which speaks (lite: the small engine in its place)"
    )
    codec: Literal["auto", "cpu"] = Field(default="auto", description="Where SNAC turns codes into sound")
    gpu: str = Field(default="", description="The GPU to use (its UUID; empty: the one with most free memory)")
    listen_context: int = Field(
        default=4_096, ge=1_024, le=32_768, description="Tokens of the conversation that are kept"
    )
    speak_context: int = Field(default=2_048, ge=128, le=8_192, description="Tokens of sound that one clause may take")
    unload_after_min: float = Field(
        default=30.0,
        ge=0.0,
        description="Minutes of quiet after which the big models give their memory back; 0 is never",
    )
    better_after_s: float = Field(
        default=60.0, ge=0.0, description="Seconds of quiet after which better models are tried; 0 is never"
    )
    keep_gb: float = Field(default=14.0, ge=0.0, description="RAM in GB for models that wait for their voice")
    threads: int = Field(
        default=0, ge=0, le=64, description="Threads of the small engine that thinks; 0 is one less than cores"
    )
    voice_threads: int = Field(
        default=0, ge=0, le=64, description="Threads of the small engine's voice Joe; 0 is one for each core"
    )
    early_sound: bool = Field(
        default=False, description="Orpheus' first sound a frame earlier; only where it speaks at twice real time"
    )
    graphs: bool = Field(
        default=True,
        description="On a GPU, run each step as a captured CUDA graph, not operation by operation",
    )
    stuck_turn_s: float = Field(
        default=120.0,
        gt=0.0,
        description="Seconds without a sign of life in a turn after which the engine is loaded anew",
    )
    stuck_load_s: float = Field(
        default=600.0, gt=0.0, description="The same for loading; the first time converts models, which takes long"
    )


class ModelsSettings(Section):
    """Where the full engine's checkpoints lie."""

    dir: str = Field(
        default="", description="Where the models of the full engine lie (empty: in the user's data folder)"
    )

    @field_validator("dir")
    @classmethod
    def _of_somebody(cls, value: str) -> str:
        try:
            Path(value).expanduser()
        except RuntimeError as error:
            raise ValueError("there is no such user's home folder") from error
        return value


class AudioSettings(Section):
    """Sound devices, remembered as `name | host API`."""

    microphone: str = Field(default="", description="What it listens with (empty: the system's default)")
    speaker: str = Field(default="", description="What it speaks with (empty: the system's default)")
    preroll: bool = Field(
        default=True, description="Keep the microphone open, so that no first syllable is lost; nothing is kept of it"
    )
    chime: bool = Field(default=True, description="Play a short sound when it listens")
    latency_ms: float = Field(
        default=0.0,
        ge=0.0,
        le=500.0,
        description="Milliseconds that the speaker holds, from its next opening on; 0 is the least",
    )
    stuck_s: float = Field(
        default=10.0, gt=0.0, description="Seconds without an answer after which the sound system is reported"
    )


class TalkSettings(Section):
    """How a turn begins and ends."""

    key: str = Field(default="Space", description="The key that talks, in the window (as Qt names keys)")
    mode: Literal["hold", "toggle", "hands_free"] = Field(
        default="hold",
        description="Hold the key while you speak, press it once to begin and once to send, or just speak (hands_free)",
    )
    hands_free_min: float = Field(
        default=5.0,
        ge=0.0,
        description="Minutes of quiet after which it waits for the talk key again; 0 is never",
    )
    global_key: str = Field(
        default="",
        description="A key that talks while another program is in front (as in Ctrl+Alt+Space; empty: none)",
    )
    ahead: Literal["auto", "on", "off"] = Field(
        default="auto", description="Prepare the answer while you still speak; automatic (auto): not on a battery"
    )


class WindowSettings(Section):
    """How the window looks."""

    theme: Literal["system", "light", "dark"] = Field(
        default="system", description="Light or dark; system follows the desktop"
    )
    text_scale: float = Field(default=1.0, ge=1.0, le=2.0, description="Size of all text (1 to 2)")
    close_to_tray: bool = Field(
        default=False, description="Closing the window leaves Lyre in the tray, where there is one"
    )
    motion: bool = Field(default=True, description="Let things on screen move")
    favourites: list[str] = Field(default_factory=list, description="Voices that the list shows first")
    first_run_done: bool = Field(default=False, description="The welcome was seen; off shows it again")
    language: Literal["", "en", "hi", "fr", "de", "ko", "zh", "es", "it"] = Field(
        default="", description="Language of the window, from the next start on (empty: the system's)"
    )


class PerformanceSettings(Section):
    """How long the parts of a turn may take, in milliseconds, before the dashboard calls it slow.

    `voxtral_ms` is from the end of the hold to the first clause, `orpheus_ms` to the codes of the first sound,
    `codec_ms` to its samples, `total_ms` all of it. The embedded engine has targets of its own: it runs on the CPU.
    """

    voxtral_ms: float = Field(default=100.0, gt=0.0, description="Target for Voxtral: until the first clause, in ms")
    orpheus_ms: float = Field(default=150.0, gt=0.0, description="Target for Orpheus: until the first codes, in ms")
    codec_ms: float = Field(default=50.0, gt=0.0, description="Target for the codec: codes to sound, in ms")
    total_ms: float = Field(default=300.0, gt=0.0, description="Target until the first sound, in ms")
    lite_reply_ms: float = Field(default=500.0, gt=0.0, description="Small engine: until the first clause, in ms")
    lite_speech_ms: float = Field(default=250.0, gt=0.0, description="Small engine: until it is spoken, in ms")
    lite_total_ms: float = Field(default=800.0, gt=0.0, description="Small engine: until the first sound, in ms")


class HistorySettings(Section):
    """What is kept of conversations."""

    keep: bool = Field(default=True, description="Keep conversations on this machine's disk")


class LogSettings(Section):
    """How much goes into the log."""

    level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="How much is written to the log"
    )
    engine: OwnLevelChoice = Field(default="", description="The same for the engine; empty is as for the rest")
    audio: OwnLevelChoice = Field(default="", description="The same for sound; empty is as for the rest")
    models: OwnLevelChoice = Field(default="", description="The same for downloads; empty is as for the rest")
    gui: OwnLevelChoice = Field(default="", description="The same for the window; empty is as for the rest")
    format: Literal["text", "json"] = Field(
        default="text", description="A log for people, or one JSON object in each line"
    )
    words: bool = Field(default=False, description="Write what was said into the log, too")


class StatusSettings(Section):
    """What other programs on this machine may ask."""

    enabled: bool = Field(default=False, description="Serve the state to programs on this machine, without any words")
    port: int = Field(default=8_000, ge=1, le=65_535, description="Port of the loopback address for that")


class UpdatesSettings(Section):
    """Newer versions of this program."""

    check: bool = Field(
        default=False, description="Ask once a day whether there is a newer version; nothing about you is sent"
    )
    address: str = Field(default="", description="Where that is asked (empty: the address of whoever built this)")

    @field_validator("address")
    @classmethod
    def _can_be_trusted(cls, value: str) -> str:
        if value and not is_safe_address(value):
            raise ValueError("it has to begin with https://")
        return value


def is_safe_address(url: str) -> bool:
    """Whether nobody on the way to `url` can read or change what is sent: HTTPS, or this machine itself."""
    parts = urlsplit(url)
    return bool(parts.hostname) if parts.scheme == "https" else parts.scheme == "http" and parts.hostname in _LOOPBACK
