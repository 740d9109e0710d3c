"""Where the time of a turn went, and percentiles over many turns."""

import time
from collections.abc import Iterator, Sequence

import numpy as np

from app.engine.events import StageTime


class StageClock:
    """Marks the moments of one turn and turns them into stage times.

    `ended_at` is when the user let go (`time.perf_counter`); what was done before it costs nothing in the stages
    and is told apart as `ahead_ms`. The first four stages follow one another, so that they add up to `first_audio`.
    """

    def __init__(self, ended_at: float | None = None) -> None:
        self._started_at = time.perf_counter()
        self._zero = ended_at if ended_at is not None else self._started_at
        self._last = self._zero
        self.latency_ms: dict[str, float] = {}

    @property
    def ahead_ms(self) -> float:
        """Milliseconds of work that were done before the user let go."""
        return max(0.0, self._zero - self._started_at) * 1000

    def mark(self, stage: str, at: float | None = None) -> Iterator[StageTime]:
        """Yield the time of `stage`, which ended at `at` (now), the first time it is marked; nothing afterwards."""
        if stage in self.latency_ms:
            return
        moment = max(at if at is not None else time.perf_counter(), self._last)
        yield self._record(stage, moment - self._last)
        self._last = moment

    def since_end(self, stage: str) -> Iterator[StageTime]:
        """Yield the time from the end of the hold until now as `stage`, once."""
        if stage not in self.latency_ms:
            yield self._record(stage, max(0.0, time.perf_counter() - self._zero))

    def first_sound(self, codes_at: float) -> Iterator[StageTime]:
        """Mark that the first sound is there, of which the codes were there at `codes_at`."""
        if "first_audio" not in self.latency_ms:
            yield from self.mark("speak", codes_at)
            yield from self.mark("codec")
            yield self._record("first_audio", self._last - self._zero)

    def _record(self, stage: str, seconds: float) -> StageTime:
        self.latency_ms[stage] = seconds * 1000
        return StageTime(stage, seconds * 1000)


def percentiles(values: Sequence[float]) -> dict[str, float]:
    """p50, p95 and p99 of `values`, interpolated linearly between neighbours."""
    return {f"p{p}": round(float(np.percentile(values, p)), 3) for p in (50, 95, 99)}
