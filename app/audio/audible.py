"""Where sound can be heard: above -40 dBFS for 10 ms. Latency is told up to there, not up to the first sample."""

import numpy as np

from app.audio.resampling import NOTHING, SOUND_HZ, Samples

AUDIBLE_DBFS = -40.0
"""What is quieter than this, over 10 ms, is not heard."""

_AMPLITUDE = 10 ** (AUDIBLE_DBFS / 20)
_WINDOW_S = 0.010
_STEP_S = 0.001


def first_audible(samples: Samples, rate_hz: int) -> int | None:
    """Return the index of the first sample that is heard, or None.

    It is the first one above the threshold in the first 10 ms whose RMS is above it; such windows start every 1 ms.
    """
    window, step = int(rate_hz * _WINDOW_S), int(rate_hz * _STEP_S)
    if len(samples) < window:
        return None
    energy = np.concatenate(([0.0], np.cumsum(np.square(samples, dtype=np.float64))))
    starts = np.arange(0, len(samples) - window + 1, step)
    loud = energy[starts + window] - energy[starts] > _AMPLITUDE**2 * window
    if not loud.any():
        return None
    start = int(starts[np.argmax(loud)])
    return start + int(np.argmax(np.abs(samples[start : start + window]) > _AMPLITUDE))


class FirstAudible:
    """Finds the first audible moment of 24 kHz sound that comes piece by piece. `at_s` is None until it is there."""

    def __init__(self) -> None:
        self.at_s: float | None = None
        self._dropped = 0
        self._rest: Samples = NOTHING

    def feed(self, samples: Samples) -> None:
        """Take the next samples; once found, they cost nothing."""
        if self.at_s is not None:
            return
        sound = np.concatenate((self._rest, samples))
        found = first_audible(sound, SOUND_HZ)
        if found is not None:
            self.at_s = (self._dropped + found) / SOUND_HZ
            self._rest = NOTHING
            return
        step = int(SOUND_HZ * _STEP_S)  # whole steps are dropped, so that windows stay where they are
        done = max(0, (len(sound) - int(SOUND_HZ * _WINDOW_S)) // step * step)
        self._dropped += done
        self._rest = sound[done:]
