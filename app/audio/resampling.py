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

_HALF = 25  # taps to each side, for each sample that is dropped
_CUTOFF = 0.95  # of the new band

NOTHING: Samples = np.zeros(0, np.float32)
"""No samples."""


class Resampler:
    """Turns a stream of pieces from `from_hz` into `to_hz`; the pieces out, joined, don't depend on how it was cut.

    Each recording and each reply has one of its own, so that no old sound leaks into it. Used on one thread at a time.
    """

    def __init__(self, from_hz: int, to_hz: int) -> None:
        self._decimator = Decimator(from_hz // to_hz) if from_hz > to_hz and from_hz % to_hz == 0 else None
        self._soxr = None if from_hz == to_hz or self._decimator else _stream(from_hz, to_hz)

    def feed(self, samples: Samples, *, last: bool = False) -> Samples:
        """Return what `samples` add to the output. `last` gives the tail too; nothing may be fed after it."""
        if self._decimator is not None:
            return self._decimator.feed(samples, last=last)
        if self._soxr is None:
            return samples.copy()
        if not len(samples) and not last:
            return NOTHING
        out: Samples = self._soxr.resample_chunk(np.ascontiguousarray(samples), last=last)
        if last:
            self._soxr = _Over()
        return out


class _Over:
    """In place of a stream that is through: soxr's binding complains of each that is still there when Lyre ends."""

    def resample_chunk(self, *_: object, **__: object) -> Samples:
        raise RuntimeError("sound was fed after the last of it")


class Decimator:
    """Takes every so-many-th sample of a stream after a low-pass; it holds back 1.6 ms of sound at 48 kHz.

    soxr, which does all other ratios, gives out a stream in batches: 48 kHz to 16 kHz 7 to 37 ms late, which everybody
    would wait for after they spoke.
    """

    def __init__(self, factor: int) -> None:
        self._factor = factor
        self._half = _HALF * factor
        self._taps = _low_pass(factor)
        self._waiting = np.zeros(self._half)  # the filter's past: output n lies over input n * factor
        self._fed = self._given = 0

    def feed(self, samples: Samples, *, last: bool = False) -> Samples:
        """Return what `samples` add to the output; `last` gives the tail too."""
        self._fed += len(samples)
        ahead = np.zeros(self._half if last else 0, np.float32)
        held = np.concatenate([self._waiting, samples, ahead])  # float64, and no BLAS: the same however it was cut
        count = max(0, (len(held) - len(self._taps)) // self._factor + 1)
        if last:
            count = min(count, -(-self._fed // self._factor) - self._given)
        self._waiting = held[count * self._factor :]
        self._given += count
        if not count:
            return NOTHING
        windows = np.lib.stride_tricks.sliding_window_view(held, len(self._taps))[:: self._factor][:count]
        out: Samples = np.einsum("ij,j->i", windows, self._taps).astype(np.float32)
        return out


def _low_pass(factor: int) -> NDArray[np.float64]:
    """Return a windowed sinc: flat to 0.9 of the new band, 80 dB down from where the new rate would fold it back."""
    at = np.arange(-_HALF * factor, _HALF * factor + 1)
    taps = np.sinc(at * _CUTOFF / factor) * np.kaiser(len(at), 8.0)
    whole: NDArray[np.float64] = taps / taps.sum()
    return whole


def _stream(from_hz: int, to_hz: int) -> Any:
    import soxr  # here: the window names this module before its first paint

    return soxr.ResampleStream(from_hz, to_hz, 1, dtype="float32")


def resample(samples: Samples, from_hz: int, to_hz: int) -> Samples:
    """Return the whole of `samples` at another rate."""
    return Resampler(from_hz, to_hz).feed(samples, last=True)
