"""How much of a reply was heard, by the sound that was played. Without Qt."""

from dataclasses import dataclass, field

import numpy as np

from app.engine.events import SOUND_HZ, ReplyAudio

SPEECH_S_PER_CHARACTER = 0.065
"""How long a character of English lasts in speech (some 15 a second); used where a clause isn't whole yet."""

SILENT = 0.01
"""Samples of less, -40 dBFS, before and after a clause's voice are no part of its words."""


@dataclass
class _Clause:
    """`voice_s` is where its voice begins and ends, in seconds of the reply."""

    text: str
    voice_s: tuple[float, float] | None = None


@dataclass
class Spoken:
    """The clauses of one reply with the sound that was made of each, in order."""

    clauses: list[_Clause] = field(default_factory=list)
    made_s: float = 0.0
    whole: bool = False

    def add(self, audio: ReplyAudio) -> None:
        """Take the next sound of the reply."""
        if audio.text or not self.clauses:
            self.clauses.append(_Clause(audio.text))
        clause, loud = self.clauses[-1], np.flatnonzero(np.abs(audio.samples) > SILENT)
        if len(loud):
            begins, ends = (self.made_s + float(edge) / SOUND_HZ for edge in (loud[0], loud[-1] + 1))
            clause.voice_s = (clause.voice_s[0] if clause.voice_s else begins, ends)
        self.made_s += len(audio.samples) / SOUND_HZ

    def heard(self, reply: str, played_s: float) -> str:
        """Return the beginning of `reply` that was heard when `played_s` of its sound were played, by whole words: the
        last one too if a third of it was played, since words are known before they end."""
        return reply[: self.reached(reply, played_s, begun=True)].strip()

    def reached(self, reply: str, played_s: float, *, begun: bool = False) -> int:
        """Return how many characters of `reply` were heard when `played_s` of its sound were played.

        They end with the last word that ended by then, or that had well `begun`; where a script writes no words
        apart, with a character.
        """
        if self.whole and played_s >= self.made_s:
            return len(reply)
        end = 0
        for number, clause in enumerate(self.clauses):
            if clause.voice_s is None:
                continue
            if played_s <= clause.voice_s[0]:
                break
            at = reply.find(clause.text, end)
            start = end if at < 0 else at
            complete = self.whole or number < len(self.clauses) - 1
            share = (played_s - clause.voice_s[0]) / _length_s(clause.text, clause.voice_s, complete)
            end = start + _words(clause.text, share, begun)
        return min(end, len(reply))


def _length_s(text: str, voice_s: tuple[float, float], complete: bool) -> float:
    guess = 0.0 if complete else len(text) * SPEECH_S_PER_CHARACTER
    return max(voice_s[1] - voice_s[0], guess, 1e-6)


def _words(text: str, share: float, begun: bool) -> int:
    """Characters of `text` up to the end of the last word in its first `share`; one that has `begun` counts from a
    third on."""
    upto = int(len(text) * share)
    if upto >= len(text):
        return len(text)
    if " " not in text:
        return upto
    before, after = max(text.rfind(" ", 0, upto + 1), 0), text.find(" ", upto + 1)
    after = after if after >= 0 else len(text)
    return after if begun and after - upto < 2 * (upto - before) else before
