"""Cuts the near-silence that Orpheus puts before each clause, without eating a soft first consonant."""

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from app.engine.events import SOUND_HZ, Samples

_HOP = SOUND_HZ // 200  # 5 ms
_LEAD = SOUND_HZ * 40 // 1000
_FADE = SOUND_HZ * 3 // 1000
_QUIET_HOPS = 4  # 20 ms at the floor end what is soft before the onset
_SOFT_HOPS = 60  # 300 ms: longer than any first consonant

# all in dB below full scale; a soft first f or s has about -45 to -55, Orpheus' leading noise less
_ALWAYS_SOUND = -50.0
_NEVER_SOUND = -62.0
_ABOVE_FLOOR = 9.0
_SOFT_ABOVE_FLOOR = 4.0
_DEEPEST_FLOOR = -72.0


class LeadingTrim:
    """Holds a clause's first samples back until something is heard, then lets all through.

    24 kHz mono. What comes out does not depend on how the samples were cut into chunks. `trimmed` counts the samples
    that were dropped; `begun` tells whether the sound has begun. A clause in which nothing is ever heard comes out
    whole, by `flush`.
    """

    def __init__(self) -> None:
        self.trimmed = 0
        self.begun = False
        self._held = np.empty(0, np.float32)

    def push(self, samples: Samples) -> Samples:
        """Take the next samples, return those to be heard: none while it is still silent."""
        if self.begun:
            return samples
        self._held = np.concatenate((self._held, samples))
        start = onset(self._held)
        if start is None:
            return self._held[:0]
        self.begun, self.trimmed = True, start
        heard, self._held = self._held[start:].copy(), self._held[:0]
        if start:
            heard[:_FADE] *= np.linspace(0.0, 1.0, _FADE, dtype=np.float32)[: len(heard)]
        return heard

    def flush(self) -> Samples:
        """End the clause: return what is still held."""
        held, self._held = self._held, self._held[:0]
        return held


def trim_leading(chunks: Iterable[Samples]) -> Iterator[Samples]:
    """Let `chunks` of one clause through without their leading near-silence; empty chunks are left out."""
    trim = LeadingTrim()
    for chunk in chunks:
        heard = trim.push(chunk)
        if len(heard):
            yield heard
    rest = trim.flush()
    if len(rest):
        yield rest


def onset(samples: Samples) -> int | None:
    """Tell with which sample to begin, or None while nothing is heard: 40 ms before the first sound.

    A sound is 10 ms that stand out of the floor so far by 9 dB, within limits. From there it goes back over what
    still stands out by 4 dB, a soft consonant, for at most 300 ms.
    """
    levels = _levels(samples)
    floor = np.maximum(np.minimum.accumulate(levels), _DEEPEST_FLOOR) if len(levels) else levels
    loud = levels > np.clip(floor + _ABOVE_FLOOR, _NEVER_SOUND, _ALWAYS_SOUND)
    runs = np.flatnonzero(loud[1:] & loud[:-1])  # 10 ms above the threshold are a sound, less is a click
    if not len(runs):
        return None
    first = int(runs[0])
    soft = levels > floor + _SOFT_ABOVE_FLOOR
    return max(0, _back_over(soft, first) * _HOP - _LEAD)


def _back_over(soft: NDArray[np.bool_], first: int) -> int:
    """Go back from hop `first` over soft hops, until there are 20 ms without one."""
    start = first
    for hop in range(first - 1, max(-1, first - 1 - _SOFT_HOPS), -1):
        if soft[hop]:
            start = hop
        elif start - hop >= _QUIET_HOPS:
            break
    return start


def _levels(samples: Samples) -> NDArray[np.float64]:
    """Level of each whole hop in dB below full scale."""
    hops = samples[: len(samples) // _HOP * _HOP].reshape(-1, _HOP)
    power = np.mean(np.square(hops, dtype=np.float64), axis=1)
    levels: NDArray[np.float64] = 10.0 * np.log10(np.maximum(power, 1e-12))
    return levels
