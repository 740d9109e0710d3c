"""Where the time of a turn went, and percentiles over many turns."""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from app.engine.events import StageTime, TurnDone

_CHAIN = ("listen", "think", "speak", "codec")
"""The stages that follow one another, and so add up to `first_audio`."""


class StageClock:
    """Marks the moments of one turn and turns them into stage times.

    `ended_at` is when the user let go (`time.perf_counter`); what was done before it costs nothing in the stages
    and is told apart as `ahead_ms`. The first four stages follow one another, so that they add up to `first_audio`.
    """

    def __init__(self, ended_at: float | None = None) -> None:
        self.began_at = time.perf_counter()
        self.ended_at = ended_at if ended_at is not None else self.began_at
        self.moments: dict[str, float] = {}
        self.latency_ms: dict[str, float] = {}

    @property
    def ahead_ms(self) -> float:
        """Milliseconds of work that were done before the user let go."""
        return ahead_ms(self.moments, self.began_at, self.ended_at)

    def mark(self, stage: str, at: float | None = None) -> Iterator[StageTime]:
        """Yield the time of `stage`, which ended at `at` (now), the first time it is marked; nothing afterwards."""
        if stage not in self.moments:
            self.moments[stage] = at if at is not None else time.perf_counter()
            yield self._record(stage)

    def since_end(self, stage: str) -> Iterator[StageTime]:
        """Yield the time from the end of the hold until now as `stage`, once."""
        yield from self.mark(stage)

    def first_sound(self, codes_at: float) -> Iterator[StageTime]:
        """Mark that the first sound is there, of which the codes were there at `codes_at`."""
        if "first_audio" not in self.moments:
            yield from self.mark("speak", codes_at)
            yield from self.mark("codec")
            yield from self.mark("first_audio", self.moments["codec"])

    def _record(self, stage: str) -> StageTime:
        self.latency_ms = latency_ms(self.moments, self.ended_at)
        return StageTime(stage, self.latency_ms[stage], self.moments[stage])


def latency_ms(moments: Mapping[str, float], ended_at: float) -> dict[str, float]:
    """Milliseconds of each stage from when it ended; what ended before `ended_at` cost nobody anything."""
    found, last = {}, ended_at
    for stage in _CHAIN:
        if stage in moments:
            moment = max(moments[stage], last)
            found[stage] = (moment - last) * 1000
            last = moment
    rest = {stage: (max(at, last) - ended_at) * 1000 for stage, at in moments.items() if stage not in _CHAIN}
    return found | rest


def ahead_ms(moments: Mapping[str, float], began_at: float, ended_at: float) -> float:
    """Milliseconds of work before `ended_at`: until then, or until the first sound if that was there earlier."""
    return max(0.0, min(ended_at, moments.get("first_audio", ended_at)) - began_at) * 1000


class Late:
    """Times a turn that ran ahead, once it is known when the user let go."""

    def __init__(self, ended_at: float) -> None:
        self._ended_at = ended_at
        self._moments: dict[str, float] = {}

    def stage(self, event: StageTime) -> StageTime:
        """Return `event` as the user felt it; each stage once, in their order."""
        self._moments[event.stage] = event.at
        return replace(event, ms=latency_ms(self._moments, self._ended_at)[event.stage])

    def done(self, event: TurnDone) -> TurnDone:
        """Return the summary as the user felt the turn; one that tells no moments stays as it is."""
        moments = dict(event.moments)
        if not moments:
            return event
        return replace(
            event,
            latency_ms=latency_ms(moments, self._ended_at),
            ahead_ms=ahead_ms(moments, event.began_at, self._ended_at),
            ended_at=self._ended_at,
        )


def percentiles(values: Sequence[float]) -> dict[str, float]:
    """p50, p95 and p99 of `values`, interpolated linearly between neighbours."""
    return {f"p{p}": round(float(np.percentile(values, p)), 3) for p in (50, 95, 99)}
