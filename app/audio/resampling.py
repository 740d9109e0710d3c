"""Mono sound from one sample rate to another, whole or piece by piece."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""Mono sound, float32 in [-1, 1], shape [samples]. The same as the engine's, of which this package knows nothing."""

SPEECH_HZ = 16_000
"""Rate of what the engine hears."""

SOUND_HZ = 24_000
"""Rate of what the engine says."""

NOTHING: Samples = np.zeros(0, np.float32)
"""No samples."""


class Resampler:
    """Turns a stream of pieces from `from_hz` into `to_hz`; the pieces out, joined, don't depend on how it was cut.

    Each recording and each reply has one of its own, so that no old sound leaks into it. Used on one thread at a time.
    """

    def __init__(self, from_hz: int, to_hz: int) -> None:
        self._soxr = None if from_hz == to_hz else _stream(from_hz, to_hz)

    def feed(self, samples: Samples, *, last: bool = False) -> Samples:
        """Return what `samples` add to the output. `last` gives the tail too; nothing may be fed after it."""
        if self._soxr is None:
            return samples.copy()
        if not len(samples) and not last:
            return NOTHING
        out: Samples = self._soxr.resample_chunk(np.ascontiguousarray(samples), last=last)
        return out


def _stream(from_hz: int, to_hz: int) -> Any:
    import soxr  # here: the window names this module before its first paint

    return soxr.ResampleStream(from_hz, to_hz, 1, dtype="float32")


def resample(samples: Samples, from_hz: int, to_hz: int) -> Samples:
    """Return the whole of `samples` at another rate."""
    return Resampler(from_hz, to_hz).feed(samples, last=True)
