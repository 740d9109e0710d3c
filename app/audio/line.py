"""The sound of one turn on its way to the speaker."""

import numpy as np

from app.audio.resampling import NOTHING, SOUND_HZ, Resampler, Samples, resample
from app.audio.ring import Queue


class Line:
    """Resampled sound of `turn`, waiting for the speaker's callback.

    One thread at a time calls `put` and `end`; the callback alone calls `take`. `started_at` is when the first
    sample leaves the stream, on the clock of `time.perf_counter`; None before.
    """

    def __init__(self, turn: int, rate_hz: int) -> None:
        self.turn = turn
        self.ended = False
        self.started_at: float | None = None
        self._rate_hz = rate_hz
        self._queue = Queue()
        self._resampler = Resampler(SOUND_HZ, rate_hz)
        self._played_before_s = 0.0
        self._dry = False

    @property
    def played_s(self) -> float:
        """Seconds that the callback took."""
        return self._played_before_s + self._queue.taken_count / self._rate_hz

    @property
    def queued_s(self) -> float:
        """Seconds that wait, but for the few milliseconds that the resampler still holds."""
        return len(self._queue) / self._rate_hz

    @property
    def under_way(self) -> bool:
        """Whether sound was heard and more is to come."""
        return self.started_at is not None and not self.ended

    def put(self, samples: Samples) -> bool:
        """Queue 24 kHz `samples`; return whether they come after a gap, because the queue had run dry."""
        piece = self._resampler.feed(samples)
        self._queue.put(piece)
        late = self._dry and len(piece) > 0
        self._dry = self._dry and not late
        return late

    def end(self) -> None:
        """Queue the resampler's tail: all of the turn is there."""
        self.ended = True
        self._queue.put(self._resampler.feed(NOTHING, last=True))

    def take(self, out: Samples) -> int:
        """Move samples into `out` and return how many; fewer than fit when there are no more."""
        count = self._queue.take(out)
        self._dry = self._dry or (count < len(out) and self.under_way)
        return count

    def retune(self, rate_hz: int) -> None:
        """Go on at another rate: the device is another one now. No callback may run meanwhile."""
        if rate_hz == self._rate_hz:
            return
        self._played_before_s = self.played_s
        held = NOTHING if self.ended else self._resampler.feed(NOTHING, last=True)
        waiting = np.zeros(len(self._queue), np.float32)
        self._queue.take(waiting)
        self._queue = Queue()
        self._queue.put(resample(np.concatenate((waiting, held)), self._rate_hz, rate_hz))
        self._resampler = Resampler(SOUND_HZ, rate_hz)
        self._rate_hz = rate_hz
