"""How far a download is, and how fast it goes."""

import time
from collections import deque
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from typing import Literal

from app.models.pump import TICK_S

Phase = Literal["asking", "checking", "fetching", "waiting", "unpacking", "trying", "done"]

_WINDOW_S = 5.0


@dataclass(frozen=True)
class Progress:
    """One look at a download.

    `asking`: the hub is asked what there is. `checking`: files that are here are read and compared. `waiting`: the
    hub or the network needs a pause before the next try. `unpacking` is a step of wheels, `trying` of the GPU pack
    alone. `bytes_total` is the catalogue's estimate until the hub has told. `seconds_left` is None while nothing has
    come yet.
    """

    phase: Phase
    bytes_done: int
    bytes_total: int
    bytes_per_s: float
    seconds_left: float | None
    file: str


class Meter:
    """Counts bytes; speed is the mean over the last five seconds. `clock` gives seconds."""

    def __init__(self, total: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.phase: Phase = "asking"
        self.total = total
        self.kept = 0  # bytes of files that are done
        self.file = ""
        self.part = 0  # bytes of the file that is being fetched
        self._clock = clock
        self._came: deque[tuple[float, int]] = deque()

    def came(self, count: int) -> None:
        """Note bytes that came over the network."""
        self._came.append((self._clock(), count))

    def look(self) -> Progress:
        """Return the state as it is now."""
        done = self.kept + self.part
        speed = self._speed() if self.phase == "fetching" else 0.0
        left = (self.total - done) / speed if speed else None
        return Progress(self.phase, done, self.total, speed, 0.0 if self.phase == "done" else left, self.file)

    def _speed(self) -> float:
        now = self._clock()
        while self._came and self._came[0][0] < now - _WINDOW_S:
            self._came.popleft()
        if len(self._came) < 2:
            return 0.0
        # the first piece only starts the clock: it took an unknown time to come
        return sum(count for _, count in list(self._came)[1:]) / max(now - self._came[0][0], 1e-3)


def telling(
    work: Generator[None, None, None], meter: Meter, stop: Callable[[], bool] | None = None
) -> Generator[Progress, None, None]:
    """Do `work`, telling how far it is about ten times a second; "done" is told last, unless `stop` said so before.

    Closing this closes `work`.
    """
    shown = ("", "", 0.0)
    with closing(work):
        for _ in work:
            if stop and stop():
                return
            now = time.monotonic()
            if (meter.phase, meter.file) != shown[:2] or now - shown[2] >= TICK_S:
                shown = (meter.phase, meter.file, now)
                yield meter.look()
    meter.phase = "done"
    yield meter.look()


def shown_while(looking: Generator[None, None, bool], meter: Meter) -> Generator[Progress, None, bool]:
    """Run `looking` to its answer, telling how far the whole is at each of its pauses."""
    while True:
        try:
            next(looking)
        except StopIteration as end:
            return bool(end.value)
        yield meter.look()
