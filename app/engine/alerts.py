"""Alerts: when the times of the last turns are no longer what they should be. Each fires once and clears."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field

MISSES_IN_A_ROW = 5

SLOWER = 1.5
"""An engine is slower when its last turns take this multiple of its own baseline; half as slow again."""

AS_FAST_AGAIN = 1.25
"""Below this multiple it is itself again; lower than `SLOWER`, so that an alert doesn't flicker."""

LATEST = 5
"""Turns whose median is held against the baseline: the third slow one of them moves it."""

BASELINE_FROM, BASELINE_TURNS = 10, 20
"""The baseline is there after so many warm turns, and no longer moves after so many."""

SHARE, SHARE_AGAIN = 0.8, 0.85
"""Too few turns are within their target below the first, enough again from the second on."""

SHARE_FROM, SHARE_OF = 10, 50
"""The share needs so many turns, and is that of the last so many."""


@dataclass(frozen=True)
class Alert:
    """`kind` is "misses", "slower" or "share"; it fired at turn `since`.

    `value` was measured where `limit` is asked for: milliseconds, but shares of turns for "share".
    """

    kind: str
    since: int
    value: float
    limit: float


@dataclass
class Baseline:
    """What an engine's turns usually take: the median of its first warm turns. The first turn of all is a cold one."""

    _warm: list[float] = field(default_factory=list)
    _begun: bool = False

    def add(self, answer_ms: float) -> None:
        """Take a turn into account, as long as the baseline still moves."""
        if self._begun and len(self._warm) < BASELINE_TURNS:
            self._warm.append(answer_ms)
        self._begun = True

    @property
    def ms(self) -> float | None:
        """The baseline in milliseconds; None before there are enough turns."""
        return statistics.median(self._warm) if len(self._warm) >= BASELINE_FROM else None


def judge(
    kind: str, number: int, times: Sequence[float], target: float, baseline: float | None, before: Alert | None
) -> Alert | None:
    """Return the alert of that `kind` after turn `number`, given the one `before`; None where all is well.

    `times` are those of one engine's turns until they were heard, in milliseconds, the newest last.
    """
    if kind == "misses":
        found = _misses(times, target)
    elif kind == "slower":
        found = _slower(times, baseline, before is not None)
    else:
        found = _share(times, target, before is not None)
    if found is None:
        return None
    value, limit = found
    return Alert(kind, before.since if before is not None else number, value, limit)


def share_within(times: Sequence[float], target: float) -> float:
    """Return the share of `times` within `target`, 0 to 1; 1 where there are none."""
    return sum(ms <= target for ms in times) / len(times) if times else 1.0


def _misses(times: Sequence[float], target: float) -> tuple[float, float] | None:
    latest = times[-MISSES_IN_A_ROW:]
    missed = len(latest) == MISSES_IN_A_ROW and all(ms > target for ms in latest)
    return (latest[-1], target) if missed else None


def _slower(times: Sequence[float], baseline: float | None, already: bool) -> tuple[float, float] | None:
    if baseline is None or len(times) < LATEST:
        return None
    now, limit = statistics.median(times[-LATEST:]), baseline * (AS_FAST_AGAIN if already else SLOWER)
    return (now, baseline * SLOWER) if now >= limit else None


def _share(times: Sequence[float], target: float, already: bool) -> tuple[float, float] | None:
    latest = times[-SHARE_OF:]
    share = share_within(latest, target)
    enough = SHARE_AGAIN if already else SHARE
    return (share, SHARE) if len(latest) >= SHARE_FROM and share < enough else None
