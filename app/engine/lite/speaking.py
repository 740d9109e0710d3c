"""The lite speaker: Joe by Piper, and a stand-in by eSpeak NG for each of the other voices, as 24 kHz sound."""

import re
import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import soxr

from app.engine.events import SOUND_HZ, Samples, Sound
from app.engine.lite import loudness
from app.engine.lite.espeak import espeak
from app.engine.lite.piper import Piper
from app.engine.lite.scripts import check, without_tags
from app.engine.voices import StandIn, Voice, languages

SENTENCE_PAUSE_S = 0.20
CLAUSE_PAUSE_S = 0.08
"""Silence after a clause; less would run sentences together, more would be heard as hesitation."""

PIECE_CHARACTERS = 200
"""Longest text given to eSpeak NG at once, so that closing the iterator stops the work within milliseconds."""

_ENGLISH = "en-us"
_BREAKS = (r"[.!?।。！？]\s*", r"[,;:，、]\s*", r"\s")


class LiteSpeaker:
    """Implements `app.engine.halves.Speaker`. Used on one thread. Raises `NotInstalled` if a part is missing."""

    name = "lite"

    def __init__(self, threads: int = 0) -> None:
        """`threads` are Piper's."""
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
        for sound, pause_s in self._said(without_tags(text).strip(), how):
            made_at = time.perf_counter()
            ready = loudness.trimmed(loudness.levelled(sound, self._gain(how)), rate_hz, pause_s)
            yield from _sound(resampler.resample_chunk(ready), made_at)
        yield from _sound(resampler.resample_chunk(np.zeros(0, np.float32), last=True), made_at)

    def close(self) -> None:
        """Give back Piper; eSpeak NG belongs to the process."""
        del self._piper

    def _said(self, text: str, how: StandIn | None) -> Iterator[tuple[Samples, float]]:
        if how is None:
            for sound in self._piper.speak(text):
                yield sound, SENTENCE_PAUSE_S
            return
        for piece in pieces(text):
            yield self._espeak.speak(piece, how), pause_after(piece)

    def _gain(self, how: StandIn | None) -> float:
        if how not in self._gains:
            text = languages()["en"].preview if how is None else _preview(how)
            sound = np.concatenate([sound for sound, _ in self._said(text, how)])
            self._gains[how] = loudness.gain_for(sound, self._espeak.rate_hz if how else self._piper.rate_hz)
        return self._gains[how]


def in_language(how: StandIn | None, language: str) -> StandIn | None:
    """Return the stand-in `how`, speaking English if that is the `language` and not its own."""
    if how is None or language != "en" or how.voice.startswith("en"):
        return how
    return replace(how, voice=_ENGLISH)


def pieces(text: str) -> list[str]:
    """Cut `text` into pieces of at most `PIECE_CHARACTERS`, at the ends of sentences, clauses or words."""
    cut: list[str] = []
    while len(text) > PIECE_CHARACTERS:
        head = text[:PIECE_CHARACTERS]
        ends = (max((match.end() for match in re.finditer(mark, head)), default=0) for mark in _BREAKS)
        end = next((end for end in ends if end > 0), len(head))
        cut.append(text[:end].strip())
        text = text[end:]
    return [*cut, text.strip()] if text.strip() else cut


def pause_after(clause: str) -> float:
    """Return the seconds of silence after `clause`, by its last mark."""
    return SENTENCE_PAUSE_S if clause.rstrip("\"')”»」』 ").endswith(tuple(".!?।。！？…")) else CLAUSE_PAUSE_S


def _preview(how: StandIn) -> str:
    code = {"cmn": "zh"}.get(how.voice, how.voice[:2])
    return languages()[code].preview


def _sound(samples: Samples, made_at: float) -> Iterator[Sound]:
    if len(samples):
        yield Sound(samples, made_at)
