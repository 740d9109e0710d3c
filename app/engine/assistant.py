"""One turn, speech to sound."""

import time
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from typing import cast

from app.engine.clauses import Clauses
from app.engine.events import SOUND_HZ, Event, Exchange, Heard, ReplyAudio, ReplyText, Samples, Turn, TurnDone
from app.engine.halves import Replier, Speaker
from app.engine.performance import StageClock
from app.engine.speakable import speakable
from app.engine.token_rate import TokenRate
from app.engine.voices import Voice, find
from app.errors import NoReply, NothingHeard

ENOUGH_AHEAD_S = 1.0
"""With this much sound made beyond what was played, the time goes into writing on."""

LITTLE_AHEAD_S = 0.5
"""With no more than this, a clause that has begun is spoken as far as it goes: the next one takes a while to speak."""


class Assistant:
    """Writes and speaks replies with a replier and a speaker, on the one thread that owns the models.

    Both are interleaved by deadline: written to the first clause, then spoken until enough sound is ahead, then
    written on in the slack. Closing an iterator that it gave out stops the work and frees what it held.
    """

    def __init__(self, replier: Replier, speaker: Speaker, engine: str, little_ahead_s: float = LITTLE_AHEAD_S) -> None:
        """Below `little_ahead_s` of sound ahead the next clause is cut short; -inf is a listener who may wait."""
        self.engine = engine
        self._replier = replier
        self._speaker = speaker
        self._little_ahead_s = little_ahead_s

    def hear(self, speech: Samples) -> str:
        """Return what was said so far (16 kHz), while the user still speaks."""
        return self._replier.hear(speech)

    def expect(self, history: Sequence[Exchange]) -> bool:
        """Do a piece of the work for a question that comes after `history`; return whether there is more."""
        return self._replier.expect(history)

    def respond(self, turn: Turn) -> Iterator[Event]:
        """Answer `turn`. Raises `NothingHeard` for speech without words and `NoReply` for an empty answer."""
        voice = find(turn.voice)
        clock = StageClock(turn.ended_at)
        with closing(_Writing(self._replier.reply(turn), clock)) as writing:
            language = self._replier.language_for(voice)
            speaking = _Speaking(self._speaker, voice, language, turn.seed, clock)
            while clause := (yield from writing.next_clause(lambda: speaking.nearly_heard(self._little_ahead_s))):
                for event in speaking.speak(clause):
                    yield event
                    while not writing.done and speaking.ahead_s() > ENOUGH_AHEAD_S:
                        yield from writing.write_on()
            if not writing.reply.strip():
                raise NoReply("the assistant had no answer", "ask it in other words")
            yield from clock.since_end("total")
            yield self._summary(writing.heard, writing.reply, voice, speaking, clock)

    def say(self, text: str, voice_name: str, seed: int = 0) -> Iterator[Event]:
        """Speak `text` in the voice's own language. Raises `BadInput` for what the voice can't speak."""
        voice = find(voice_name)
        self._speaker.check(text, voice, voice.language)
        clock = StageClock()
        clauses = Clauses()
        speaking = _Speaking(self._speaker, voice, voice.language, seed, clock)
        for clause in [*clauses.push(text), *clauses.finish()]:
            yield from clock.mark("listen")
            yield from clock.mark("think")
            yield from speaking.speak(clause)
        yield from clock.since_end("total")
        yield self._summary("", text, voice, speaking, clock)

    def close(self) -> None:
        """Give back all models."""
        self._replier.close()
        self._speaker.close()

    def _summary(self, heard: str, reply: str, voice: Voice, speaking: "_Speaking", clock: StageClock) -> TurnDone:
        return TurnDone(
            heard=heard,
            reply=reply.strip(),
            voice=voice.name,
            engine=self.engine,
            stand_in=self._speaker.stands_in(voice),
            audio_s=speaking.made_s,
            latency_ms=dict(clock.latency_ms),
            ahead_ms=clock.ahead_ms,
            began_at=clock.began_at,
            ended_at=clock.ended_at,
            moments=tuple(clock.moments.items()),
            tokens_per_s=speaking.tokens_per_s,
        )


class _Writing:
    """The reply as it is written: its clauses in order, and what was heard."""

    def __init__(self, pieces: Iterator[Heard | ReplyText], clock: StageClock) -> None:
        self.heard = ""
        self.reply = ""
        self.done = False
        self._pieces = pieces
        self._clock = clock
        self._clauses = Clauses()
        self._ready: deque[str] = deque()

    def next_clause(self, hurry: Callable[[], bool]) -> Generator[Event, None, str]:
        """Write until a clause is complete and return it; empty at the end of the reply.

        `hurry` tells whether the listener is about to wait for it.
        """
        while not self._ready and not self.done:
            yield from self.write_on(hurry=hurry())
        if not self._ready:
            return ""
        yield from self._clock.mark("think")
        return self._ready.popleft()

    def write_on(self, *, hurry: bool = False) -> Iterator[Event]:
        """Write the next piece."""
        piece = next(self._pieces, None)
        if piece is None:
            self.done = True
            self._ready.extend(self._clauses.finish())
        elif isinstance(piece, Heard):
            self.heard = piece.text
            if not piece.text.strip() and not self.reply:
                raise NothingHeard("no words were heard", "speak a little longer, or closer to the microphone")
            yield piece
        elif not piece.piece:
            self._ready.extend(self._clauses.finish())
        else:
            yield from self._clock.mark("listen")
            self.reply += piece.piece
            self._ready.extend(self._clauses.push(piece.piece, hurry=hurry))
            yield piece

    def close(self) -> None:
        cast(Generator[Heard | ReplyText], self._pieces).close()


class _Speaking:
    """The sound of the clauses, and how far it is ahead of the listener."""

    def __init__(self, speaker: Speaker, voice: Voice, language: str, seed: int, clock: StageClock) -> None:
        self.made_s = 0.0
        self._speaker = speaker
        self._voice = voice
        self._language = language
        self._seed = seed
        self._clock = clock
        self._first_at: float | None = None
        self._rate = TokenRate()

    def speak(self, clause: str) -> Iterator[Event]:
        """Speak `clause`; its text comes with its first samples. A clause with nothing to say is left out."""
        spoken = speakable(clause, self._language)
        if not spoken:
            return
        text = clause
        sounds = self._speaker.speak(spoken, self._voice, self._language, self._seed)
        with closing(cast(Generator[object], sounds)):
            for sound in self._rate.watch(sounds):
                if not len(sound.samples):
                    continue
                yield from self._clock.first_sound(sound.codes_at)
                self.made_s += len(sound.samples) / SOUND_HZ
                yield ReplyAudio(sound.samples, text)
                self._first_at = self._first_at or time.perf_counter()  # not before: a turn that runs ahead is held
                text = ""

    @property
    def tokens_per_s(self) -> float | None:
        """Orpheus' speed in this turn; None where another speaker spoke."""
        is_orpheus = self._speaker.name == "orpheus" and not self._speaker.stands_in(self._voice)
        return self._rate.tokens_per_s if is_orpheus else None

    def nearly_heard(self, little_s: float) -> bool:
        """Whether something is spoken, and less than `little_s` of it to come."""
        return self._first_at is not None and self.ahead_s() < little_s

    def ahead_s(self) -> float:
        """Seconds of sound made beyond what can have been played by now."""
        return self.made_s - (time.perf_counter() - self._first_at) if self._first_at else 0.0
