"""How much sound of a reply is gathered before it starts, so that it doesn't stutter: as little as this machine can."""

import time
from collections.abc import Callable, Iterator

from app.engine.events import SOUND_HZ, Adjusted, ReplyAudio

SURE = 2.0
"""Made at this many times real time, a reply starts with its first sound."""

MOST_S = 10.0
"""Never more than this is gathered, nor queued."""

_AFTER_UNDERRUN_S = 0.15
_MOST_FOR_UNDERRUNS_S = 0.6
_FORGOTTEN_S = 0.02
_ENOUGH_S = 1.0  # of sound after the first piece tell a rate
_USUAL_REPLY_S = 5.0


class JitterBuffer:
    """Holds back the first sound of a reply until enough of it is there. Used on the engine thread.

    It learns from turn to turn: the rate at which sound was made (seconds of sound a second), how long replies are,
    and whether the speaker ran dry. Slower than real time, it gathers what will be missing at the reply's end.
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self.rate: float | None = None
        self._clock = clock
        self._reply_s = _USUAL_REPLY_S
        self._for_underruns_s = 0.0
        self._said = False
        self._waiting: list[ReplyAudio] = []
        self._last_at: float | None = None
        self._made_s = self._later_s = self._busy_s = self._waited_s = 0.0

    @property
    def lead_s(self) -> float:
        """Seconds of sound that the next reply starts with."""
        rate = self.rate
        if rate is None or rate >= SURE:
            needed = 0.0
        elif rate >= 1:
            needed = 0.25 * (SURE - rate)
        else:
            needed = 0.25 + self._reply_s * (1 - rate)
        return min(MOST_S, needed + self._for_underruns_s)

    def push(self, audio: ReplyAudio) -> Iterator[ReplyAudio]:
        """Take the next sound of the reply and yield what may be played by now."""
        now = self._clock()
        if self._last_at is not None:
            self._later_s += len(audio.samples) / SOUND_HZ
            self._busy_s += now - self._last_at - self._waited_s
        self._last_at, self._waited_s = now, 0.0
        self._made_s += len(audio.samples) / SOUND_HZ
        self._waiting.append(audio)
        if self._made_s >= self.lead_s:
            yield from self.flush()

    def flush(self) -> Iterator[ReplyAudio]:
        """Yield what waits: the reply has ended."""
        waiting, self._waiting = self._waiting, []
        yield from waiting

    def restart(self) -> None:
        """What came of the reply so far is void."""
        self._begin()

    def waited(self, seconds: float) -> None:
        """Nothing was made for so long because enough was queued."""
        self._waited_s += seconds

    def over(self, *, whole: bool, underruns: int) -> Adjusted | None:
        """The turn is over; `underruns` is how often the speaker ran dry in it.

        Returns what is to be said, the first time that speech proves slower than real time here.
        """
        if self._last_at is not None:
            self._learn(whole)
            seen = self._for_underruns_s + _AFTER_UNDERRUN_S * underruns
            self._for_underruns_s = min(_MOST_FOR_UNDERRUNS_S, seen) if underruns else max(0.0, seen - _FORGOTTEN_S)
        self._begin()
        if self._said or self.rate is None or self.rate >= 1:
            return None
        self._said = True
        return Adjusted(
            "this machine makes speech more slowly than it is spoken, so replies are gathered before they start",
            "a smaller voice engine keeps up: choose “lite” for the speaker in the settings",
        )

    def _learn(self, whole: bool) -> None:
        if self._later_s >= _ENOUGH_S:
            rate = self._later_s / max(self._busy_s, 1e-3)
            self.rate = rate if self.rate is None else (self.rate + rate) / 2
        if whole:
            self._reply_s = (self._reply_s + self._made_s) / 2

    def _begin(self) -> None:
        self._waiting, self._last_at = [], None
        self._made_s = self._later_s = self._busy_s = self._waited_s = 0.0
