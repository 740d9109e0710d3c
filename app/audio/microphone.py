"""The microphone: an open stream with a pre-roll, and the recordings that are made of it."""

import threading
import time

from app.audio.devices import Device, open_stream
from app.audio.pauses import FLOOR_DBFS, dbfs
from app.audio.portaudio import Backend, Block, Callback, Moment, Stream, portaudio
from app.audio.recording import MAX_RECORDING_S, Part, Recording
from app.audio.resampling import NOTHING, Samples
from app.audio.ring import Ring

ALIVE_S = 1.0
"""A stream without a block for this long is dead."""

TAIL_TIMEOUT_S = 0.06
"""How long `stop` waits at most for the samples that the host still holds."""

HOST_ERROR_S = 0.02
"""Sound comes up to this much later than the host says: 15 ms were measured with PulseAudio's remapped sources."""

_LEVEL_S = 0.05
_RING_S = 1.0

__all__ = ["ALIVE_S", "MAX_RECORDING_S", "Microphone"]


class Microphone:
    """Records from `device`, or from the system's default. Setting another one holds from the next `open` on.

    `open` and `close` block for as long as the host likes: they are for the device thread. Everything else may be
    called on any thread. Of a device with several channels the first is taken: their mean would mix in what an
    interface plays back. While the stream is open, the last `preroll_s` seconds are kept for the next recording.
    """

    def __init__(self, device: Device | None = None, *, preroll_s: float = 0.3, backend: Backend | None = None) -> None:
        self.overflows = 0
        self.device = device
        self._preroll_s = preroll_s
        self._backend = backend
        self._lock = threading.Lock()
        self._stream: Stream | None = None
        self._recording = Recording()
        self._running = False
        # For the callback: what it reads and writes without the lock.
        self._part: Part | None = None
        self._rate_hz = 0
        self._ring = Ring(1)
        self._last_block_at = 0.0

    def open(self) -> None:
        """Open the stream at the device's own rate. Does nothing if it is open.

        A recording that was begun before gets its samples from here on. Raises `DeviceError` or `NotInstalled`.
        """
        if self._stream is not None:
            return
        self._last_block_at = time.perf_counter()
        self._stream = open_stream("input", self.device, self._prepare, self._backend or portaudio())
        self._last_block_at = time.perf_counter()

    def close(self) -> None:
        """Close the stream. What was recorded stays, and may be stopped or go on with the next `open`."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()
        self._part = None

    def start(self) -> None:
        """Begin a recording; one that runs already is dropped. If the stream is open, the pre-roll is its beginning."""
        with self._lock:
            self._recording = Recording()
            self._running = True
            self._part = self._recording.attach(self._rate_hz) if self._stream is not None else None

    def stop(self, until: float | None = None) -> Samples:
        """End the recording and return it: 16 kHz, mono, with what was captured until `until`.

        `until` is on the clock of `time.perf_counter`, such as when the key went up; None means now. Samples reach
        us 10 to 40 ms after they were captured; for those it waits, at most 60 ms: call it 50 ms after the release and
        it won't wait. No recording: no samples.
        """
        with self._lock:
            if not self._running:
                return NOTHING
            if self._part is not None and self.alive:
                released = time.perf_counter() if until is None else until
                self._part.wait_until(released + HOST_ERROR_S, TAIL_TIMEOUT_S)
            self._part = None
            self._running = False
            return self._recording.finish()

    def cancel(self) -> None:
        """Drop the recording."""
        with self._lock:
            self._part = None
            self._running = False
            self._recording = Recording()

    def recorded(self) -> Samples:
        """Return what was recorded so far at 16 kHz; only what is new is resampled."""
        with self._lock:
            return self._recording.so_far() if self._running else NOTHING

    def recorded_since(self, start: int) -> Samples:
        """Return what was recorded from the 16 kHz sample number `start` on."""
        with self._lock:
            return self._recording.since(start) if self._running else NOTHING

    @property
    def recording(self) -> bool:
        """Whether a recording was begun and not ended yet."""
        return self._running

    @property
    def first_sample_at(self) -> float | None:
        """When the first block of this recording (or the last one) came, pre-roll apart; None before that."""
        return self._recording.began_at()

    @property
    def full(self) -> bool:
        """Whether this recording (or the last one) reached its limit of 5 minutes."""
        return self._recording.full

    @property
    def silent(self) -> bool:
        """Whether samples came in this recording (or the last one) and all of them are zero: a muted microphone."""
        with self._lock:
            heard = len(self._recording.so_far()) > 0
            return heard and self._recording.silent

    @property
    def alive(self) -> bool:
        """Whether the stream is open and delivers blocks, be they silence: one came within the last second."""
        stream = self._stream
        return stream is not None and stream.active and time.perf_counter() - self._last_block_at < ALIVE_S

    @property
    def passing(self) -> tuple[Ring, int]:
        """What comes from the device: its last second, and the rate in Hz. Another ring once it is opened anew."""
        return self._ring, self._rate_hz

    @property
    def level_dbfs(self) -> float:
        """Level of the last 50 ms."""
        return dbfs(self._ring.latest(int(self._rate_hz * _LEVEL_S))) if self._stream is not None else FLOOR_DBFS

    def _prepare(self, rate_hz: int) -> Callback:
        with self._lock:
            self._rate_hz = rate_hz
            self._ring = Ring(int(rate_hz * max(_RING_S, 2 * self._preroll_s)))
            self._part = self._recording.attach(rate_hz) if self._running else None
        return self._hear

    def _hear(self, block: Block, moment: Moment) -> None:
        """Take a block from the host; the callback."""
        now = time.perf_counter()
        samples = block[:, 0]
        part = self._part
        if part is not None:
            preroll = self._ring.latest(int(self._rate_hz * self._preroll_s)) if part.first_at is None else NOTHING
            part.hear(samples, preroll, now, now + min(0.0, moment.offset_s + len(samples) / self._rate_hz))
        self._ring.write(samples)
        self._last_block_at = now
        self.overflows += moment.flaw
