"""When somebody begins to speak into an open microphone, and when the turn is over."""

from collections import deque
from dataclasses import dataclass

from app.audio.pauses import BLOCK, VoiceDetector
from app.audio.resampling import SPEECH_HZ, Samples

PREROLL = round(0.3 * SPEECH_HZ)
"""Samples before the first voiced block that belong to the turn: the detector is late for soft consonants."""

PAUSE_S = 0.5
"""A pause this long ends a turn, as a rule: with what it takes to notice, well within 700 ms."""

PATIENT_S = 1.05
"""The same for who has said little so far, or paused in this turn already: there is more to come, as a rule."""

LITTLE_S = 1.45
"""What is little: seconds from the first voiced block to the last."""

PAUSED_S = 0.35
"""A gap this long within a turn shows a speaker who pauses; between words and at stops they are shorter."""

_VOICED, _STILL_VOICED = 0.5, 0.35
"""Silero VAD's own pair: a voice begins above the first and ends below the second."""

_OVER_REPLY = 0.6
_RUN, _OF = 3, 4
"""So many voiced blocks of so many begin a turn: a cough or a knock is shorter than 96 ms."""

_RUN_OVER_REPLY, _OF_OVER_REPLY = 5, 6
"""The same while the speaker sounds: what echo cancellation leaves is not a voice for 160 ms."""


@dataclass(frozen=True)
class Began:
    """Somebody speaks, from the sample number `at` on; the pre-roll is in that."""

    at: int


@dataclass(frozen=True)
class Ended:
    """The turn is over; the last voiced block ended before the sample number `at`."""

    at: int


class Endpointer:
    """Follows an open microphone at 16 kHz. Sample numbers count from the first that was fed.

    The pause that ends a turn is adapted to the turn: short for a sentence said in one go, long for one that has only
    begun or that was paused in before.
    """

    def __init__(self) -> None:
        self._detector = VoiceDetector()
        self._recent: deque[float] = deque(maxlen=_OF_OVER_REPLY)
        self._judged = 0
        self._first_voiced = self._voiced_until = 0
        self._paused = False
        self.began_at: int | None = None
        """From where on somebody speaks, or None: nobody does."""

    @property
    def pause_s(self) -> float:
        """The pause that would end the turn now."""
        spoken_s = (self._voiced_until - self._first_voiced) / SPEECH_HZ
        return PATIENT_S if self._paused or spoken_s < LITTLE_S else PAUSE_S

    def feed(self, samples: Samples, *, over_reply: bool) -> list[Began | Ended]:
        """Take what comes next; `over_reply` tells that the speaker sounds meanwhile. Return what happened."""
        return [edge for likely in self._detector.feed(samples) if (edge := self._judge(likely, over_reply))]

    def forget(self) -> None:
        """What is said now belongs to no turn any more."""
        self.began_at = None
        self._recent.clear()

    def _judge(self, likely: float, over_reply: bool) -> Began | Ended | None:
        self._judged += BLOCK
        self._recent.append(likely)
        return self._begin(over_reply) if self.began_at is None else self._go_on(likely)

    def _begin(self, over_reply: bool) -> Began | None:
        run, of, least = (_RUN_OVER_REPLY, _OF_OVER_REPLY, _OVER_REPLY) if over_reply else (_RUN, _OF, _VOICED)
        last = list(self._recent)[-of:]
        voiced = [index for index, likely in enumerate(last) if likely >= least]
        if len(voiced) < run or last[-1] < least:
            return None
        self._first_voiced = self._judged - (len(last) - voiced[0]) * BLOCK
        self._voiced_until, self._paused = self._judged, False
        self.began_at = max(0, self._first_voiced - PREROLL)
        return Began(self.began_at)

    def _go_on(self, likely: float) -> Ended | None:
        silent = self._judged - BLOCK - self._voiced_until
        if likely >= (_VOICED if silent else _STILL_VOICED):
            self._paused = self._paused or silent >= PAUSED_S * SPEECH_HZ
            self._voiced_until = self._judged
        elif self._judged - self._voiced_until >= self.pause_s * SPEECH_HZ:
            self.forget()
            return Ended(self._voiced_until)
        return None
