"""The seam to PortAudio: what it must give us, and the real one. It is loaded on first use, never at import."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from app.errors import DeviceError, NotInstalled

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Kind = Literal["input", "output"]

Block: TypeAlias = "NDArray[np.float32]"
"""What a callback gets: float32 of shape [frames, channels], PortAudio's own memory, valid during the call only."""


@dataclass(frozen=True)
class Moment:
    """What PortAudio says about a block.

    `offset_s` is from the moment of the call to when the block's first sample passes the converter: negative for an
    input, positive for an output, 0 where the host doesn't tell. `flaw` is an overflow or underflow of the host.
    """

    offset_s: float = 0.0
    flaw: bool = False


MAX_BLOCK = 480
"""Frames of a block at most; usually it is 10 ms long.

The shortest blocks that ALSA offers (2 ms) underrun on a busy machine; 10 ms ones cost 25 ms from the callback to the
ear under PulseAudio. Below 500 samples numpy copies without letting go of the GIL: a callback that lets go of it waits
for the engine's thread, up to 5 ms each time.
"""

Callback = Callable[[Block, Moment], None]


class Refusal(Enum):
    """Why a stream could not be opened."""

    RATE = auto()
    CHANNELS = auto()
    BUSY = auto()
    OTHER = auto()


class Refused(Exception):
    """A stream could not be opened; `why` says what may be tried next."""

    def __init__(self, why: Refusal, detail: str) -> None:
        super().__init__(detail)
        self.why = why
        self.detail = detail


class Stream(Protocol):
    """An open stream of sound."""

    @property
    def active(self) -> bool:
        """Whether the callback is being called; False once the host gave up on the device."""
        ...

    @property
    def latency_s(self) -> float:
        """What the host says lies between the converter and the callback."""
        ...

    def start(self) -> None:
        """Let the callbacks begin. Raises `Refused`."""
        ...

    def close(self) -> None:
        """End the callbacks at once and give the device back. May be called twice."""
        ...


class Backend(Protocol):
    """What the rest of this package needs of PortAudio. Tests have a scripted one."""

    def host_apis(self) -> list[dict[str, Any]]:
        """Return the host APIs as `sounddevice.query_hostapis` does."""
        ...

    def devices(self) -> list[dict[str, Any]]:
        """Return the devices as `sounddevice.query_devices` does. The list is as old as the last `refresh`."""
        ...

    def open(
        self, kind: Kind, index: int, rate_hz: int, channels: int, callback: Callback, latency_s: float = 0.0
    ) -> Stream:
        """Open a stream, not started yet; without a `latency_s` with the lowest that there is. Raises `Refused`."""
        ...

    def refresh(self) -> None:
        """Look for devices anew. Raises `RuntimeError` while a stream is open, since it would be cut off."""
        ...


@cache
def portaudio() -> "PortAudio":
    """Return the one PortAudio of this process. Raises `NotInstalled` where its library is missing."""
    return PortAudio(_load())


class PortAudio:
    """The real backend, through sounddevice. Opening, closing and refreshing exclude one another."""

    def __init__(self, sounddevice: ModuleType) -> None:
        self._sd = sounddevice
        self._lock = threading.Lock()
        self._open: set[PortAudioStream] = set()

    def host_apis(self) -> list[dict[str, Any]]:
        """Return the host APIs in PortAudio's order."""
        return list(self._sd.query_hostapis())

    def devices(self) -> list[dict[str, Any]]:
        """Return the devices in PortAudio's order."""
        return list(self._sd.query_devices())

    def open(
        self, kind: Kind, index: int, rate_hz: int, channels: int, callback: Callback, latency_s: float = 0.0
    ) -> Stream:
        """Open a stream of 10 ms blocks."""
        make, wrapped = (
            (self._sd.InputStream, _input_callback(callback))
            if kind == "input"
            else (self._sd.OutputStream, _output_callback(callback))
        )
        with self._lock:
            try:
                stream = make(
                    samplerate=rate_hz,
                    device=index,
                    channels=channels,
                    dtype="float32",
                    latency=latency_s or "low",
                    blocksize=min(rate_hz // 100, MAX_BLOCK),
                    callback=wrapped,
                )
            except self._sd.PortAudioError as error:
                raise self._refused(error) from error
            ours = PortAudioStream(self, stream)
            self._open.add(ours)
        return ours

    def refresh(self) -> None:
        """Start PortAudio anew: its list of devices is frozen otherwise (sounddevice issue 125)."""
        with self._lock:
            if self._open:
                raise RuntimeError("the list of sound devices can't be made anew while a stream is open")
            self._sd._terminate()
            try:
                self._sd._initialize()
            except self._sd.PortAudioError as error:
                raise _unusable(error) from error

    def start(self, stream: "PortAudioStream") -> None:
        """Start a stream of this backend."""
        try:
            stream.raw.start()
        except self._sd.PortAudioError as error:
            raise self._refused(error) from error

    def close(self, stream: "PortAudioStream") -> None:
        """Close a stream of this backend. What the host says against it is of no use to anybody."""
        with self._lock:
            self._open.discard(stream)
            stream.raw.abort(ignore_errors=True)
            stream.raw.close(ignore_errors=True)

    def _refused(self, error: Exception) -> Refused:
        detail, code = error.args[0], error.args[1] if len(error.args) > 1 else 0
        return Refused(_REFUSALS.get(code, Refusal.OTHER), str(detail))


class PortAudioStream:
    """An open stream of PortAudio's."""

    def __init__(self, owner: PortAudio, raw: Any) -> None:
        self._owner = owner
        self._closed = False
        self.raw = raw

    @property
    def active(self) -> bool:
        """Whether PortAudio still calls back."""
        return not self._closed and bool(self.raw.active)

    @property
    def latency_s(self) -> float:
        """The host's own figure."""
        return float(self.raw.latency)

    def start(self) -> None:
        """Let the callbacks begin. Raises `Refused`."""
        self._owner.start(self)

    def close(self) -> None:
        """Abort and close, once."""
        if not self._closed:
            self._closed = True
            self._owner.close(self)


# Codes of PaErrorCode in portaudio.h.
_REFUSALS = {-9997: Refusal.RATE, -9998: Refusal.CHANNELS, -9985: Refusal.BUSY}


def _load() -> ModuleType:
    try:
        import sounddevice
    except OSError as error:
        raise NotInstalled(
            "PortAudio is missing, so there is no sound",
            "install it (`sudo apt install libportaudio2` on Debian and Ubuntu) and start Lyre again",
        ) from error
    except Exception as error:  # sounddevice starts PortAudio when it is imported, and its own class isn't there yet
        raise _unusable(error) from error
    module: ModuleType = sounddevice
    return module


def _unusable(error: Exception) -> DeviceError:
    return DeviceError(f"the sound system can't be used ({error})", "start it again, then start Lyre again")


def _input_callback(callback: Callback) -> Callable[..., None]:
    def called(block: Block, _frames: int, when: Any, status: Any) -> None:
        callback(block, Moment(_offset_s(when.inputBufferAdcTime, when.currentTime), bool(status.input_overflow)))

    return called


def _output_callback(callback: Callback) -> Callable[..., None]:
    def called(block: Block, _frames: int, when: Any, status: Any) -> None:
        callback(block, Moment(_offset_s(when.outputBufferDacTime, when.currentTime), bool(status.output_underflow)))

    return called


def _offset_s(converter_at: float, now: float) -> float:
    """Seconds from the call to the converter, or 0 where the host's figures make no sense (some give no times)."""
    offset = converter_at - now
    return offset if converter_at and now and abs(offset) < 1 else 0.0
