"""What is done about a failure: the one place that decides, and the record of what went wrong and what helped."""

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from app.errors import DeviceError, Recovery, UserError

WINDOW_S = 600.0
"""Failures of one kind within this time are a pattern, and count towards the limit."""

PATTERN = 3
"""So many of a kind are one."""

INCIDENT_S = 3.0
"""Device errors that follow one another so soon are one: with a sound server both devices go, and a recording."""

MOST_OF_A_KIND = 6
"""So often within the window a kind is mended by itself; what fails more often is the user's to know."""

FIRST_WAIT_S = 0.1
LONGEST_WAIT_S = 2.0

KEPT = 100
"""Entries of the record; the older ones are in the log."""

UNEXPECTED = (Recovery.RETRY,)
"""What is tried with an error that nobody foresaw, such as one of a library."""


@dataclass(frozen=True)
class Step:
    """What to do next about a failure, after `wait_s` seconds."""

    recovery: Recovery
    wait_s: float = 0.0


ASK = Step(Recovery.ASK)


@dataclass(frozen=True)
class Entry:
    """One failure: its kind, what it said, what was done about it, and whether that helped (None: nobody knows yet).

    `at` is in seconds since 1970.
    """

    at: float
    kind: str
    what: str
    did: Recovery
    helped: bool | None = None


@dataclass(frozen=True)
class Pattern:
    """That kind of failure came `times` within ten minutes; `what` is what the last one said."""

    kind: str
    times: int
    what: str


def kind_of(error: BaseException) -> str:
    """Name the kind of `error`, by which it is counted."""
    return type(error).__name__


def steps_of(error: BaseException) -> tuple[Recovery, ...]:
    """What may mend `error`, in the order in which it is tried."""
    return error.recoveries if isinstance(error, UserError) else UNEXPECTED


class Recoveries:
    """Decides, counts and remembers. Every method may be called on any thread."""

    def __init__(
        self,
        found: Callable[[Pattern], None] = lambda _: None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`found` is told of every pattern, once in ten minutes, on the thread on which it showed."""
        self._found = found
        self._clock = clock
        self._lock = threading.Lock()
        self._entries: deque[Entry] = deque(maxlen=KEPT)
        self._told: dict[str, float] = {}

    def decide(self, error: BaseException, tried: int, *, lost_nothing: bool = True) -> Step:
        """What to do about `error`, for which `tried` recoveries were tried in vain so far.

        It is the user's where nothing is left to try, where the kind comes too often, and where doing it again would
        say once more what was heard already: `lost_nothing` is False.
        """
        steps = steps_of(error)
        with self._lock:
            often = self._count(kind_of(error)) >= MOST_OF_A_KIND
        if not lost_nothing or often or tried >= len(steps):
            return ASK
        return Step(steps[tried], min(LONGEST_WAIT_S, FIRST_WAIT_S * 2**tried))

    def note(self, kind: str, what: str, did: Recovery, helped: bool | None = None) -> None:
        """Remember a failure. The third of a kind within ten minutes is a pattern; attempts in vain don't count."""
        with self._lock:
            self._entries.append(Entry(self._clock(), kind, what, did, helped))
        if did is Recovery.ASK or helped:
            self._look_for_pattern(kind, what)

    def settle(self, kind: str, *, helped: bool) -> None:
        """What was done about the failures of that kind that are still open did help, or did not."""
        what = ""
        with self._lock:
            for place, entry in enumerate(self._entries):
                if entry.kind == kind and entry.helped is None and entry.did is not Recovery.ASK:
                    self._entries[place] = replace(entry, helped=helped)
                    what = entry.what
        if what and helped:
            self._look_for_pattern(kind, what)

    def _look_for_pattern(self, kind: str, what: str) -> None:
        with self._lock:
            now = self._clock()
            of_kind = (entry for entry in self._entries if entry.kind == kind and self._is_recent(entry))
            times = _incidents([entry for entry in of_kind if entry.did is Recovery.ASK or entry.helped])
            fresh = times >= PATTERN and now - self._told.get(kind, -WINDOW_S) >= WINDOW_S
            if fresh:
                self._told[kind] = now
        if fresh:
            self._found(Pattern(kind, times, what))

    def _is_recent(self, entry: Entry) -> bool:
        return entry.at > self._clock() - WINDOW_S

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The record, the oldest first."""
        with self._lock:
            return tuple(self._entries)

    def facts(self) -> list[dict[str, Any]]:
        """The record as `lyre status` tells it."""
        return [asdict(entry) | {"at": round(entry.at, 3), "did": entry.did.value} for entry in self.entries]

    def _count(self, kind: str) -> int:
        """Return how often that kind was mended by itself within the window."""
        return sum(e.kind == kind and e.did is not Recovery.ASK and self._is_recent(e) for e in self._entries)


def _incidents(entries: Sequence[Entry]) -> int:
    """Return how many there are of `entries`, of one kind and the oldest first, if those that go together are one."""
    if not entries or entries[0].kind != DeviceError.__name__:
        return len(entries)
    began: list[float] = []
    for entry in entries:
        if not began or entry.at - began[-1] >= INCIDENT_S:
            began.append(entry.at)
    return len(began)
