"""The speaker: an output stream that always runs, and the sound of one turn at a time that goes through it."""

import threading
import time

import numpy as np

from app.audio.devices import Device, open_stream
from app.audio.line import Line
from app.audio.microphone import ALIVE_S
from app.audio.pauses import FLOOR_DBFS, dbfs
from app.audio.portaudio import Backend, Block, Callback, Moment, Stream, portaudio
from app.audio.resampling import SOUND_HZ, Samples
from app.audio.ring import Ring
from app.errors import DeviceError

FADE_S = 0.005
"""Sound that is cut off fades out over this long, since a step to zero is a click."""

MAX_QUEUED_S = 600.0
"""A turn never has more than this queued: 115 MB at 48 kHz, and longer than any reply."""

_LEVEL_S = 0.05
_LEAD_S = 0.1  # of silence: a stream that was just opened can swallow its first milliseconds (seen on PulseAudio)
_LINGER_S = 0.1  # closing cuts off what the host still holds, which is some ms more than it says


class Playback:
    """Plays through `device`, or through the system's default. Setting another one holds from the next `open` on.

    `open` and `close` block for as long as the host likes: they are for the device thread. Everything else may be
    called on any thread and returns at once. Sound is written on one thread at a time, as a rule the engine's.
    Without an open stream sound waits, and is heard when there is one.
    """

    def __init__(self, device: Device | None = None, *, backend: Backend | None = None, latency_s: float = 0.0) -> None:
        """`latency_s` is what the device is to hold; 0 is the least that it offers."""
        self.device = device
        self._latency_s = latency_s
        self._backend = backend
        self._lock = threading.Lock()
        self._stream: Stream | None = None
        self._gaps = 0
        self._last = Line(-1, SOUND_HZ)  # the turn that `begin` named last, over or not
        self._held: Line | None = None  # a turn that may go on later
        self._wanted: Line | None = None  # what the callback is to play
        # The callback's own, read by others for the level and for `alive`.
        self._rate_hz = SOUND_HZ
        self._ring = Ring(1)
        self._ramp: Samples = np.zeros(0, np.float32)
        self._sounding: Line | None = None
        self._fading: Line | None = None
        self._faded = 0
        self._underflows = 0
        self._heard_until = 0.0
        self._last_block_at = 0.0

    def open(self) -> None:
        """Open the stream at the device's own rate. Does nothing if it is open.

        Sound that waits goes on from here. Raises `DeviceError` or `NotInstalled`.
        """
        if self._stream is not None:
            return
        self._last_block_at = time.perf_counter()
        self._stream = open_stream("output", self.device, self._prepare, self._backend or portaudio(), self._latency_s)
        self._last_block_at = time.perf_counter()

    def close(self) -> None:
        """Close the stream. The current turn keeps what it has not played."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()

    def begin(self, turn: int) -> None:
        """From now on only the sound of `turn` is accepted; what is queued of another one is dropped."""
        with self._lock:
            self._last = self._wanted = Line(turn, self._rate_hz)

    def write(self, turn: int, samples: Samples) -> bool:
        """Queue 24 kHz mono `samples` of `turn`; False if that turn is over, or another one is.

        It never waits. A turn that has 10 minutes queued is over: what is queued is still played.
        """
        with self._lock:
            line = self._line_of(turn)
            if line is None or line.ended:
                return False
            if line.queued_s + len(samples) / SOUND_HZ > MAX_QUEUED_S:
                line.end()
                return False
            self._gaps += line.put(samples)
            return True

    def end(self, turn: int) -> None:
        """Say that all of `turn` was written."""
        with self._lock:
            line = self._line_of(turn)
            if line is not None and not line.ended:
                line.end()

    def stop(self) -> None:
        """Fade out within 5 ms from the next block on, and drop the turn. `played_s` still tells how far it came."""
        self._wanted = None

    def hold(self) -> None:
        """Fade out as `stop` does, but keep what was not played for `resume`; it may be written on meanwhile."""
        with self._lock:
            self._held, self._wanted = self._wanted, None

    def resume(self, turn: int) -> None:
        """Go on with `turn`, if that is the one that is held, in the place of another one."""
        with self._lock:
            if self._held is not None and self._held.turn == turn:
                self._last = self._wanted = self._held
                self._held = None

    def forget(self) -> None:
        """Drop the turn that is held."""
        self._held = None

    def take_over(self, other: "Playback") -> None:
        """Go on with the turns of `other`, whose stream is closed: its device went away, and this is the next one."""
        with other._lock, self._lock:
            for line in {other._last, other._held, other._wanted} - {None}:
                line.retune(self._rate_hz)  # type: ignore[union-attr]  # None was taken out
            self._last, self._held, self._wanted = other._last, other._held, other._wanted
            other._held = other._wanted = None

    @property
    def played_s(self) -> float:
        """Seconds of the current turn (or the last one) that were handed to the device."""
        return self._last.played_s

    @property
    def queued_s(self) -> float:
        """Seconds of the current turn that wait to be played."""
        line = self._wanted
        return line.queued_s if line is not None else 0.0

    @property
    def idle(self) -> bool:
        """Whether nothing is to come: no turn, or all of it has left the stream."""
        line = self._wanted
        if line is None:
            return True
        return line.ended and line.queued_s == 0 and time.perf_counter() >= self._heard_until

    @property
    def first_sample_at(self) -> float | None:
        """When the first sample of the current turn (or the last one) leaves the stream; None before it is known.

        On the clock of `time.perf_counter`, from what the host says about its own delay.
        """
        return self._last.started_at

    @property
    def underruns(self) -> int:
        """Gaps within turns since the beginning: sound that came too late, and blocks that came too late."""
        return self._gaps + self._underflows

    @property
    def latency_s(self) -> float | None:
        """What the host says that it holds; None without an open stream."""
        return self._stream.latency_s if self._stream is not None else None

    @property
    def alive(self) -> bool:
        """Whether the stream is open and asks for sound: it did so within the last second."""
        stream = self._stream
        return stream is not None and stream.active and time.perf_counter() - self._last_block_at < ALIVE_S

    @property
    def passing(self) -> tuple[Ring, int]:
        """What is handed to the device: its last second, and the rate in Hz. Another ring once it is opened anew."""
        return self._ring, self._rate_hz

    @property
    def level_dbfs(self) -> float:
        """Level of the last 50 ms that were handed to the device."""
        return dbfs(self._ring.latest(int(self._rate_hz * _LEVEL_S))) if self._stream is not None else FLOOR_DBFS

    def _prepare(self, rate_hz: int) -> Callback:
        with self._lock:
            self._rate_hz = rate_hz
            self._ring = Ring(rate_hz)
            fade = int(rate_hz * FADE_S)
            self._ramp = (0.5 + 0.5 * np.cos(np.linspace(0, np.pi, fade))).astype(np.float32)
            self._sounding = self._fading = None
            for line in {self._wanted, self._held} - {None}:
                line.retune(rate_hz)  # type: ignore[union-attr]  # None was taken out
        return self._fill

    def _line_of(self, turn: int) -> Line | None:
        return next((line for line in (self._wanted, self._held) if line is not None and line.turn == turn), None)

    def _fill(self, block: Block, moment: Moment) -> None:
        """Give the host a block; the callback."""
        now = time.perf_counter()
        out = block[:, 0]
        filled = start = self._fade(out)
        line = self._sounding
        if line is not None:
            self._underflows += moment.flaw and line.under_way
            filled += line.take(out[start:])
            if filled > start:
                leaves_at = now + max(0.0, moment.offset_s)
                line.started_at = line.started_at or leaves_at + start / self._rate_hz
                self._heard_until = leaves_at + filled / self._rate_hz
        out[filled:] = 0
        block[:, 1:2] = block[:, :1]
        block[:, 2:] = 0
        self._ring.write(out)
        self._last_block_at = now

    def _fade(self, out: Samples) -> int:
        """Go over to the line that is wanted; fill the start of `out` with the end of the one before."""
        if self._sounding is not self._wanted:
            if self._sounding is not None and self._fading is None and self._sounding.queued_s > 0:
                self._fading, self._faded = self._sounding, 0
            self._sounding = self._wanted
        if self._fading is None:
            return 0
        count = min(len(out), len(self._ramp) - self._faded)
        got = self._fading.take(out[:count])
        out[got:count] = 0
        out[:count] *= self._ramp[self._faded : self._faded + count]
        self._faded += count
        if self._faded == len(self._ramp):
            self._fading = None
        return count


def play_and_wait(samples: Samples) -> None:
    """Play 24 kHz `samples` on the default speaker and return when they were heard.

    Raises `DeviceError` if there is no speaker or it goes away, `NotInstalled` without PortAudio.
    """
    playback, pause = Playback(), threading.Event()
    playback.begin(0)
    playback.write(0, np.zeros(int(SOUND_HZ * _LEAD_S), np.float32))
    playback.write(0, samples)
    playback.end(0)
    playback.open()
    try:
        while not playback.idle:
            if not playback.alive:
                raise DeviceError("the speaker went away", "connect it again and try once more")
            pause.wait(0.02)
        pause.wait(_LINGER_S)
    finally:
        playback.close()
