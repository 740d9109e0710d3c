"""How samples pass between an audio callback and the other threads, without a lock.

Each has exactly one thread that writes and one that reads or looks on. What makes them safe is the order of the
steps: samples first, then the count that makes them visible.
"""

from collections import deque

import numpy as np

from app.audio.resampling import Samples


class Ring:
    """The last `capacity` samples that were written; older ones are overwritten. Memory is taken once."""

    def __init__(self, capacity: int) -> None:
        self._samples = np.zeros(capacity, np.float32)
        self.written = 0

    def write(self, samples: Samples) -> None:
        """Append `samples`; of more than the capacity, the last ones are kept."""
        capacity = len(self._samples)
        tail = samples[-capacity:]
        start = (self.written + len(samples) - len(tail)) % capacity
        first = min(len(tail), capacity - start)
        self._samples[start : start + first] = tail[:first]
        self._samples[: len(tail) - first] = tail[first:]
        self.written += len(samples)

    def since(self, start: int) -> Samples:
        """Return a copy of what was written from the sample number `start` on; of more than the capacity, the last."""
        return self.latest(max(self.written - start, 0))

    def latest(self, count: int) -> Samples:
        """Return a copy of the last `count` samples, fewer if there are fewer.

        A reader on another thread than the writer must ask for well under the capacity.
        """
        capacity, end = len(self._samples), self.written
        count = min(count, capacity, end)
        start = (end - count) % capacity
        first = min(count, capacity - start)
        return np.concatenate((self._samples[start : start + first], self._samples[: count - first]))


class Take:
    """A recording that is being made: the callback appends, another thread reads what is new.

    Memory for `capacity` samples is reserved at once, but the system hands it out only as it is written.
    """

    def __init__(self, capacity: int) -> None:
        self._samples = np.empty(capacity, np.float32)
        self.length = 0

    @property
    def full(self) -> bool:
        """Whether the capacity is used up; what comes after it is dropped."""
        return self.length == len(self._samples)

    def append(self, samples: Samples) -> None:
        """Add `samples`, as many of them as fit."""
        start = self.length
        count = min(len(samples), len(self._samples) - start)
        self._samples[start : start + count] = samples[:count]
        self.length = start + count

    def since(self, start: int) -> Samples:
        """Return what was appended from the sample number `start` on: a view, of memory that stays as it is."""
        return self._samples[start : self.length]


class Queue:
    """Samples in the order they were put; one thread puts, the callback takes. It grows as it must."""

    def __init__(self) -> None:
        self._pieces: deque[Samples] = deque()
        self._offset = 0
        self.put_count = 0
        self.taken_count = 0

    def __len__(self) -> int:
        return self.put_count - self.taken_count

    def put(self, piece: Samples) -> None:
        """Append `piece`, which must not be changed afterwards."""
        if len(piece):
            self.put_count += len(piece)
            self._pieces.append(piece)

    def take(self, out: Samples) -> int:
        """Move the oldest samples into `out`, as many as there are or fit; return how many that was."""
        done = 0
        while done < len(out) and self._pieces:
            piece = self._pieces[0]
            count = min(len(out) - done, len(piece) - self._offset)
            out[done : done + count] = piece[self._offset : self._offset + count]
            done += count
            self._offset += count
            if self._offset == len(piece):
                self._pieces.popleft()
                self._offset = 0
        self.taken_count += done
        return done
