"""How much of a reply was heard, by the sound that was played. Without Qt."""

from dataclasses import dataclass, field

from app.engine.events import SOUND_HZ, ReplyAudio

SPEECH_S_PER_CHARACTER = 0.065
"""How long a character of English lasts in speech (some 15 a second); used where a clause isn't whole yet."""


@dataclass
class _Clause:
    text: str
    start_s: float
    made_s: float = 0.0


@dataclass
class Spoken:
    """The clauses of one reply with the sound that was made of each, in order."""

    clauses: list[_Clause] = field(default_factory=list)
    made_s: float = 0.0
    whole: bool = False

    def add(self, audio: ReplyAudio) -> None:
        """Take the next sound of the reply."""
        if audio.text or not self.clauses:
            self.clauses.append(_Clause(audio.text, self.made_s))
        seconds = len(audio.samples) / SOUND_HZ
        self.clauses[-1].made_s += seconds
        self.made_s += seconds

    def heard(self, reply: str, played_s: float) -> str:
        """Return the beginning of `reply` that was heard when `played_s` of its sound were played, by whole words."""
        return reply[: self.reached(reply, played_s)].strip()

    def reached(self, reply: str, played_s: float) -> int:
        """Return how many characters of `reply` were heard when `played_s` of its sound were played.

        They end with a word; where a script writes none apart, with a character.
        """
        if self.whole and played_s >= self.made_s:
            return len(reply)
        end = 0
        for number, clause in enumerate(self.clauses):
            if played_s <= clause.start_s:
                break
            at = reply.find(clause.text, end)
            start = end if at < 0 else at
            last = number == len(self.clauses) - 1
            share = (played_s - clause.start_s) / self._length_s(clause, complete=self.whole or not last)
            end = start + _whole_words(clause.text, share)
        return min(end, len(reply))

    def _length_s(self, clause: _Clause, complete: bool) -> float:
        guess = 0.0 if complete else len(clause.text) * SPEECH_S_PER_CHARACTER
        return max(clause.made_s, guess, 1e-6)


def _whole_words(text: str, share: float) -> int:
    """Characters of `text` up to the last word that ended within its first `share`; all of them from 1 on."""
    if share >= 1:
        return len(text)
    upto = int(len(text) * share)
    return max(text.rfind(" ", 0, upto + 1), 0) if " " in text else upto
