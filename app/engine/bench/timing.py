"""What a turn of the bench took: the turn's own stage times, and what is seen around the speaker."""

import time
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, field
from typing import cast

from app.engine.assistant import Assistant
from app.engine.events import ReplyAudio, Sound, Turn, TurnDone
from app.engine.halves import Speaker
from app.engine.voices import Voice


@dataclass
class ClauseTimes:
    """One clause: `first_ms` from when it was given to the speaker until its first samples.

    `chunks` has the samples of each sound, and the seconds that what was generated for it took, without the codec.
    """

    first_ms: float | None = None
    chunks: list[tuple[int, float]] = field(default_factory=list)


@dataclass(frozen=True)
class TurnTimes:
    """One turn. `first_audible_ms` is when the first sample after the leading silence was made."""

    done: TurnDone
    first_audible_ms: float
    clauses: list[ClauseTimes]


class TimedSpeaker:
    """A speaker, with a look at the clock around each sound that it makes."""

    def __init__(self, speaker: Speaker) -> None:
        self.name = speaker.name
        self._speaker = speaker
        self._clauses: list[ClauseTimes] = []

    def stands_in(self, voice: Voice) -> bool:
        """See `Speaker`."""
        return self._speaker.stands_in(voice)

    def check(self, text: str, voice: Voice, language: str) -> None:
        """See `Speaker`."""
        self._speaker.check(text, voice, language)

    def speak(self, text: str, voice: Voice, language: str, seed: int = 0) -> Generator[Sound, None, None]:
        """See `Speaker`. The time in which nobody asks for the next sound is not counted."""
        times = ClauseTimes()
        self._clauses.append(times)
        begun = asked = time.perf_counter()
        sounds = self._speaker.speak(text, voice, language, seed)
        with closing(cast(Generator[Sound, None, None], sounds)):
            for sound in sounds:
                if times.first_ms is None and len(sound.samples):
                    times.first_ms = (time.perf_counter() - begun) * 1000
                times.chunks.append((len(sound.samples), sound.codes_at - asked))
                yield sound
                asked = time.perf_counter()

    def close(self) -> None:
        """See `Speaker`."""
        self._speaker.close()

    def taken(self) -> list[ClauseTimes]:
        """Return the clauses since the last call."""
        clauses, self._clauses = self._clauses, []
        return clauses


def timed(assistant: Assistant, speaker: TimedSpeaker, turn: Turn, leading_samples: int = 0) -> TurnTimes:
    """Answer `turn` to the end; the first `leading_samples` of its sound count as silence."""
    began, made, audible_ms = time.perf_counter(), 0, 0.0
    done: TurnDone | None = None
    for event in assistant.respond(turn):
        if isinstance(event, ReplyAudio):
            made += len(event.samples)
            if not audible_ms and made > leading_samples:
                audible_ms = (time.perf_counter() - began) * 1000
        elif isinstance(event, TurnDone):
            done = event
    if done is None:
        raise RuntimeError("the turn ended without a summary")
    return TurnTimes(done, audible_ms, speaker.taken())
