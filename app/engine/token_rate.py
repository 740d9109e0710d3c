"""Orpheus' tokens a second, seen from the sounds that it makes."""

import time
from collections.abc import Iterator

from app.engine.events import Sound

FRAME_SAMPLES, FRAME_TOKENS = 2_048, 7
"""SNAC at 24 kHz makes so many samples of a frame, which Orpheus writes in so many tokens."""


class TokenRate:
    """The speed of one turn while it decodes, with neither prefill nor codec in it.

    It is taken from the sounds in the middle of each clause: each has 2,048 samples for every frame that was decoded
    for it. The first two have the prefill in them and what the codec holds back, the last has what it held back. The
    time in which nobody asks for the next sound is not counted.
    """

    def __init__(self) -> None:
        self._samples = 0
        self._seconds = 0.0

    def watch(self, sounds: Iterator[Sound]) -> Iterator[Sound]:
        """Yield the `sounds` of one clause as they are, and look at the clock around each."""
        chunks: list[tuple[int, float]] = []
        asked = time.perf_counter()
        for sound in sounds:
            chunks.append((len(sound.samples), sound.codes_at - asked))
            yield sound
            asked = time.perf_counter()
        for samples, seconds in chunks[2:-1]:
            self._samples += samples
            self._seconds += seconds

    @property
    def tokens_per_s(self) -> float | None:
        """Tokens a second over all clauses so far; None where no clause was long enough to tell."""
        if not self._samples or self._seconds <= 0:
            return None
        return self._samples / FRAME_SAMPLES * FRAME_TOKENS / self._seconds
