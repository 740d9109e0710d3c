"""One recording: what the microphone's callback appends, and the 16 kHz sound that others take out of it."""

import math
import threading

import numpy as np

from app.audio.resampling import NOTHING, SPEECH_HZ, Resampler, Samples
from app.audio.ring import Take

MAX_RECORDING_S = 300.0
"""A recording ends by itself after this long; what came until then is kept."""


class Part:
    """What one stream adds to a recording: a new one begins when the device went away and another came.

    The callback alone calls `hear`; everything else is for the thread that holds the recording.
    """

    def __init__(self, rate_hz: int, capacity_s: float) -> None:
        self.take = Take(int(rate_hz * capacity_s))
        self.rate_hz = rate_hz
        self.first_at: float | None = None
        self._captured_until = -math.inf
        self._wanted_until = math.inf
        self._arrived = threading.Event()

    def hear(self, samples: Samples, preroll: Samples, at: float, captured_until: float) -> None:
        """Append a block that came `at`; `preroll` goes before the first one. Both times as `time.perf_counter`."""
        if self.first_at is None:
            self.take.append(preroll)
            self.take.append(samples)
            self.first_at = at
        else:
            self.take.append(samples)
        self._captured_until = captured_until
        if captured_until >= self._wanted_until:
            self._arrived.set()

    def wait_until(self, moment: float, timeout_s: float) -> None:
        """Wait for the samples that were captured until `moment` and are still on their way through the host."""
        self._wanted_until = moment
        if self._captured_until < moment and not self.take.full:
            self._arrived.wait(timeout_s)


class Recording:
    """All parts of a recording, resampled as they come. Not for two threads at once; `Microphone` has the lock."""

    def __init__(self) -> None:
        self.part: Part | None = None
        self.first_at: float | None = None
        self.silent = True
        self._resampler: Resampler | None = None
        self._was_full = False
        self._read = 0
        self._pieces: list[Samples] = []

    def attach(self, rate_hz: int) -> Part:
        """Begin a part for a stream of `rate_hz` and return it; the one before is finished."""
        self.finish()
        left_s = MAX_RECORDING_S - sum(map(len, self._pieces)) / SPEECH_HZ
        self.part = Part(rate_hz, max(left_s, 0.0))
        self._resampler = Resampler(rate_hz, SPEECH_HZ)
        self._read = 0
        return self.part

    @property
    def full(self) -> bool:
        """Whether the limit was reached."""
        part = self.part  # another thread may finish it meanwhile
        return self._was_full or (part is not None and part.take.full)

    def began_at(self) -> float | None:
        """When the first sample came that wasn't pre-roll, or None."""
        part = self.part
        if self.first_at is None and part is not None:
            self.first_at = part.first_at
        return self.first_at

    def so_far(self) -> Samples:
        """Return everything at 16 kHz, but for the few milliseconds that the resampler still holds."""
        self._pull(last=False)
        return self._joined()

    def since(self, start: int) -> Samples:
        """Return what there is at 16 kHz from the sample number `start` on, without copying what is before it."""
        self._pull(last=False)
        found: list[Samples] = []
        at = sum(map(len, self._pieces))
        for piece in reversed(self._pieces):
            at -= len(piece)
            found.append(piece[max(start - at, 0) :])
            if at <= start:
                break
        return np.concatenate(found[::-1]) if found else NOTHING

    def finish(self) -> Samples:
        """Return everything with the resampler's tail, and let go of the callback's memory."""
        self._pull(last=True)
        self.began_at()
        self._was_full = self.full
        self.part = self._resampler = None
        return self._joined()

    def _pull(self, *, last: bool) -> None:
        if self.part is None or self._resampler is None:
            return
        fresh = self.part.take.since(self._read)
        self._read += len(fresh)
        self.silent = self.silent and not np.any(fresh)
        self._pieces.append(self._resampler.feed(fresh, last=last))

    def _joined(self) -> Samples:
        if len(self._pieces) > 1:
            self._pieces = [np.concatenate(self._pieces)]
        return self._pieces[0] if self._pieces else NOTHING
