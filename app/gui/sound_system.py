"""What the window needs of microphones and speakers, and the real ones. Loaded on the thread that opens devices."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from app.engine.events import Samples
from app.errors import UserError

if TYPE_CHECKING:
    from app.audio.ring import Ring


class DeviceLike(Protocol):
    """A microphone or speaker of the machine (`app.audio.devices.Device` is one)."""

    @property
    def name(self) -> str:
        """What the system calls it."""
        ...

    @property
    def key(self) -> str:
        """What settings remember it by."""
        ...

    @property
    def bluetooth(self) -> bool:
        """Whether it is a headset whose open microphone lowers the quality of its sound."""
        ...


class StreamLike(Protocol):
    """What an open microphone and an open speaker have in common."""

    @property
    def alive(self) -> bool:
        """Whether the device still calls back."""
        ...

    @property
    def level_dbfs(self) -> float:
        """How loud it is now."""
        ...

    @property
    def passing(self) -> "tuple[Ring, int]":
        """What passes through it: the last second, and its rate in Hz."""
        ...

    def open(self) -> None:
        """Open the device. Blocks; raises `DeviceError`."""
        ...

    def close(self) -> None:
        """Give the device back. Blocks."""
        ...


class MicrophoneLike(StreamLike, Protocol):
    """An open microphone (`app.audio.microphone.Microphone` is one). Nothing here blocks, but open and close."""

    @property
    def first_sample_at(self) -> float | None:
        """When the first sample of this recording came, on `time.perf_counter`, or None so far."""
        ...

    @property
    def silent(self) -> bool:
        """Whether samples come and all of them are zero."""
        ...

    @property
    def full(self) -> bool:
        """Whether the recording reached its limit."""
        ...

    @property
    def recording(self) -> bool:
        """Whether it records."""
        ...

    def start(self) -> None:
        """Start to record."""
        ...

    def stop(self, until: float | None = None) -> Samples:
        """Stop, and return the recording (16 kHz) until then, on `time.perf_counter`."""
        ...

    def cancel(self) -> None:
        """Stop, and forget the recording."""
        ...

    def recorded(self) -> Samples:
        """The recording so far (16 kHz)."""
        ...

    def recorded_since(self, start: int, /) -> Samples:
        """The recording from the sample number `start` on (16 kHz)."""
        ...


class PlaybackLike(StreamLike, Protocol):
    """An open speaker (`app.audio.speaker.Playback` is one). Nothing here blocks, but open and close."""

    @property
    def first_sample_at(self) -> float | None:
        """When the first sample of the turn leaves the stream, on `time.perf_counter`; None before it is known."""
        ...

    @property
    def played_s(self) -> float:
        """Seconds of the turn's sound that were played."""
        ...

    @property
    def queued_s(self) -> float:
        """Seconds of sound that wait."""
        ...

    @property
    def idle(self) -> bool:
        """Whether all was played."""
        ...

    @property
    def underruns(self) -> int:
        """Gaps within turns since it was made."""
        ...

    def begin(self, turn: int, /) -> None:
        """From now on only sound of that turn is played."""
        ...

    def write(self, turn: int, samples: Samples, /) -> bool:
        """Play the next 24 kHz samples; False if the turn is over."""
        ...

    def end(self, turn: int, /) -> None:
        """Nothing more of that turn will be written."""
        ...

    def stop(self) -> None:
        """Be silent at once, and drop the turn."""
        ...

    def hold(self) -> None:
        """Be silent at once, and keep the rest of the turn's sound for `resume`; another turn may sound meanwhile."""
        ...

    def resume(self, turn: int, /) -> None:
        """Go on with that turn where it was held."""
        ...

    def forget(self) -> None:
        """Drop what is held."""
        ...

    def take_over(self, other: Any, /) -> None:
        """Go on with what another playback, closed by now, had not played yet; it is of the same kind."""
        ...


S = TypeVar("S", bound=StreamLike)


@dataclass(frozen=True)
class Kind(Generic[S]):
    """Microphones, or speakers: how one is found and made, and which there are."""

    name: str
    find: Callable[[str], DeviceLike | None]
    default: Callable[[], DeviceLike]
    make: Callable[[Any], S]
    every: Callable[[], Sequence[DeviceLike]] = tuple


@dataclass(frozen=True)
class SoundSystem:
    """The microphones and speakers of a machine. `refresh` looks for devices anew; no stream may be open then."""

    microphones: Kind[MicrophoneLike]
    speakers: Kind[PlaybackLike]
    refresh: Callable[[], None]


@dataclass(frozen=True)
class Choice:
    """A device that can be chosen: what settings remember it by, what people call it, and whether it is Bluetooth's."""

    key: str
    name: str
    bluetooth: bool


@dataclass(frozen=True)
class Devices:
    """What can be chosen now."""

    microphones: tuple[Choice, ...] = ()
    speakers: tuple[Choice, ...] = ()

    @classmethod
    def of(cls, system: SoundSystem) -> "Devices":
        """Return what `system` has; nothing of a kind where its devices can't be listed."""
        return cls(_choices(system.microphones), _choices(system.speakers))


def _choices(kind: Kind[Any]) -> tuple[Choice, ...]:
    try:
        found = kind.every()
    except UserError:
        return ()
    return tuple(dict.fromkeys(Choice(device.key, device.name, device.bluetooth) for device in found))


def real(preroll: Callable[[], bool], latency_ms: Callable[[], float]) -> SoundSystem:
    """Return this machine's; `preroll` tells whether microphones that are opened from then on keep one, `latency_ms`
    what speakers are to hold (0: the least).

    Takes a while on the first call; raises `NotInstalled` where PortAudio is missing.
    """
    from app.audio import devices
    from app.audio.microphone import Microphone
    from app.audio.portaudio import portaudio
    from app.audio.speaker import Playback

    def speaker(device: Any) -> Playback:
        return Playback(device, latency_s=latency_ms() / 1000)

    portaudio()
    return SoundSystem(
        Kind(
            "microphone",
            devices.find_input,
            devices.default_input,
            lambda device: Microphone(device, preroll_s=0.3 if preroll() else 0.0),
            devices.inputs,
        ),
        Kind("speaker", devices.find_output, devices.default_output, speaker, devices.outputs),
        devices.refresh,
    )
