"""The lite speaker: Joe by Piper, and a stand-in by eSpeak NG for each of the other voices, as 24 kHz sound."""

import re
import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import soxr

from app import lite_voices
from app.engine.clauses import PHRASE_WORDS
from app.engine.events import SOUND_HZ, Samples, Sound
from app.engine.lite import loudness
from app.engine.lite.espeak import espeak
from app.engine.lite.piper import Piper
from app.engine.lite.scripts import check, without_tags
from app.engine.voices import StandIn, Voice, languages

SENTENCE_PAUSE_S = 0.20
CLAUSE_PAUSE_S = 0.08
"""Silence after a clause; less would run sentences together, more would be heard as hesitation."""

PHRASE_PAUSE_S = 0.03
"""Silence where a sentence goes on without a mark."""

PART_CHARACTERS = 200
"""Longest text given to eSpeak NG at once, so that closing the iterator stops the work within milliseconds."""

_ENGLISH = "en-us"
_BREAKS = (r"[.!?।。！？]\s*", r"[,;:，、]\s*", r"\s")


class LiteSpeaker:
    """Implements `app.engine.halves.Speaker`. Used on one thread. Raises `NotInstalled` if a part is missing."""

    name = "lite"

    def __init__(self, threads: int = 0) -> None:
        """`threads` are Piper's."""
        lite_voices.use()
        self._piper = Piper(threads)
        self._espeak = espeak()
        self._gains: dict[StandIn | None, float] = {}
        self._gain(None)  # not in the first turn: it speaks a whole sentence, which warms Piper too

    def stands_in(self, voice: Voice) -> bool:
        """Whether eSpeak NG speaks in place of `voice`: for all but Joe."""
        return voice.stand_in is not None

    def check(self, text: str, voice: Voice, language: str) -> None:
        """Raise `BadInput` if `voice` can't speak `text` in `language`."""
        check(text, voice, language)

    def speak(self, text: str, voice: Voice, language: str, seed: int = 0) -> Iterator[Sound]:  # noqa: ARG002
        """Speak one clause, already made speakable, in `language`; closing the iterator stops the work.

        A voice of another language speaks English with the same pitch and variant. `seed` changes nothing here.
        """
        how = in_language(voice.stand_in, language)
        rate_hz = self._espeak.rate_hz if how else self._piper.rate_hz
        resampler = soxr.ResampleStream(rate_hz, SOUND_HZ, 1, dtype="float32")
        made_at = time.perf_counter()
        for pieces, pause_s in self._said(without_tags(text).strip(), how):
            edges = loudness.Edges(rate_hz, pause_s)
            for piece in pieces:
                made_at = time.perf_counter()
                ready = edges.push(loudness.levelled(piece, self._gain(how)))
                yield from _sound(resampler.resample_chunk(ready), made_at)
            yield from _sound(resampler.resample_chunk(edges.finish()), made_at)
        yield from _sound(resampler.resample_chunk(np.zeros(0, np.float32), last=True), made_at)

    def close(self) -> None:
        """Give back Piper; eSpeak NG belongs to the process."""
        del self._piper

    def _said(self, text: str, how: StandIn | None) -> Iterator[tuple[Iterator[Samples], float]]:
        """Yield what is said in one breath, piece by piece, and the seconds of silence after it."""
        if how is None:
            sentences = list(self._piper.speak(going_on(text)))
            for sentence in sentences:
                yield sentence, pause_after(text) if sentence is sentences[-1] else SENTENCE_PAUSE_S
            return
        for part in parts(text):
            yield iter((self._espeak.speak(part, how),)), pause_after(part)

    def _gain(self, how: StandIn | None) -> float:
        if how not in self._gains:
            text = languages()["en"].preview if how is None else _preview(how)
            sound = np.concatenate([piece for pieces, _ in self._said(text, how) for piece in pieces])
            self._gains[how] = loudness.gain_for(sound, self._espeak.rate_hz if how else self._piper.rate_hz)
        return self._gains[how]


def in_language(how: StandIn | None, language: str) -> StandIn | None:
    """Return the stand-in `how`, speaking English if that is the `language` and not its own."""
    if how is None or language != "en" or how.voice.startswith("en"):
        return how
    return replace(how, voice=_ENGLISH)


def parts(text: str) -> list[str]:
    """Cut `text` into parts of at most `PART_CHARACTERS`, at the ends of sentences, clauses or words."""
    cut: list[str] = []
    while len(text) > PART_CHARACTERS:
        head = text[:PART_CHARACTERS]
        ends = (max((match.end() for match in re.finditer(mark, head)), default=0) for mark in _BREAKS)
        end = next((end for end in ends if end > 0), len(head))
        cut.append(text[:end].strip())
        text = text[end:]
    return [*cut, text.strip()] if text.strip() else cut


def going_on(text: str) -> str:
    """Return `text` with a comma where it is a phrase that goes on: Joe's voice stays up, and no last sound is lost."""
    return f"{text}," if text[-1:].isalnum() and len(text.split()) >= PHRASE_WORDS else text


def pause_after(clause: str) -> float:
    """Return the seconds of silence after `clause`, by its last mark."""
    end = clause.rstrip("\"')”»」』 ")
    if end.endswith(tuple(".!?।。！？…")):
        return SENTENCE_PAUSE_S
    return PHRASE_PAUSE_S if end[-1:].isalnum() else CLAUSE_PAUSE_S


def _preview(how: StandIn) -> str:
    code = {"cmn": "zh"}.get(how.voice, how.voice[:2])
    return languages()[code].preview


def _sound(samples: Samples, made_at: float) -> Iterator[Sound]:
    if len(samples):
        yield Sound(samples, made_at)
