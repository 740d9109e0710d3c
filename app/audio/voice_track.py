"""Where the voice ends in a recording while it is made: the pauses at which a turn may be over."""

import math
from collections import deque

import numpy as np

from app.audio.pauses import BLOCK, VoiceDetector
from app.audio.resampling import SPEECH_HZ, Samples

PADDING = BLOCK
"""Samples kept after the last voiced block: the 32 ms that make a pause. No more than there is when the engine begins:
what is heard at a pause and what is heard after the key went up must be the same samples."""

LEAD = SPEECH_HZ * 3 // 10
"""Samples kept before the first voiced block: the detector takes its time with a soft first consonant."""

_FADE = SPEECH_HZ // 200
_VOICED, _STILL_VOICED = 0.5, 0.35
"""Silero VAD's own pair: a voice begins above the first and ends below the second."""

_RUN = 2
"""Voiced blocks in a row after a pause that count as a voice: the click of a key is shorter."""

_PEAK, _MAX_GAIN = 0.5, 10.0

_TAIL = 5
"""Blocks (160 ms) after the voice that may still belong to it: the detector lets go of a last "s" or "f" early."""

_TAIL_SHARE = 0.0125
"""Of the loudest block: what is at least so loud (-38 dB), and twice as loud as the quietest, is such a consonant."""

_ROOM = 6
"""Blocks (192 ms) before the voice that may be the quietest: what was long before it may be a microphone that was
gated, or not on yet, and would make a consonant of every noise after the voice."""


class VoiceTrack:
    """Follows one recording, fed piece by piece at 16 kHz; some 0.3 ms of work for 32 ms of sound.

    What it says depends on the samples alone, not on how they were cut. `voiced_until` is the sample after the last
    voiced block, 0 before any voice; `voiced_from` is the first one of the first voiced block.
    """

    def __init__(self) -> None:
        self._detector = VoiceDetector()
        self._peak = 0.0
        self._rest: Samples = np.zeros(0, np.float32)
        self._judged = 0
        self._run = 0
        self._loudest = 0.0
        self._levels: deque[float] = deque(maxlen=_ROOM)
        self._quietest = math.inf
        self.voiced_from = self.voiced_until = self._vowels_until = 0

    @property
    def found(self) -> bool:
        """Whether there was a voice in anything that was fed."""
        return self.voiced_until > 0 and self._detector.found

    @property
    def paused(self) -> bool:
        """Whether somebody spoke and is silent in the newest block.

        The detector itself bridges the 50 ms of a stop consonant: 64 ms of silence would begin no less in vain.
        """
        return self.found and self._judged - self.voiced_until >= PADDING

    def feed(self, samples: Samples) -> None:
        """Take what comes next."""
        self._rest = np.concatenate((self._rest, samples))
        while len(self._rest) >= BLOCK:
            block, self._rest = self._rest[:BLOCK], self._rest[BLOCK:]
            self._judge(block)

    def trimmed(self, samples: Samples) -> Samples:
        """Return the recording so far, `samples`, from shortly before the first voiced sample to the last one and a
        fixed padding.

        Where the padding was not recorded any more it is silence. Without a voice all of it is returned.
        """
        if not self.found:
            return samples
        start = max(0, self.voiced_from - LEAD)
        kept = np.zeros(self.voiced_until + PADDING - start, np.float32)
        there = samples[start : start + len(kept)]
        kept[: len(there)] = there
        kept[len(there) - _FADE : len(there)] *= np.linspace(1, 0, _FADE, dtype=np.float32)
        return kept

    def _judge(self, block: Samples) -> None:
        self._peak = max(self._peak, float(np.max(np.abs(block))))
        gain = np.float32(min(_MAX_GAIN, _PEAK / max(self._peak, 1e-9)))  # a microphone may be set too low
        [likely] = self._detector.feed(gain * block)
        speaking = self._run >= _RUN
        self._run = self._run + 1 if likely >= (_STILL_VOICED if speaking else _VOICED) else 0
        before, self._judged = self._judged, self._judged + BLOCK
        level = float(np.sqrt(np.mean(np.square(block, dtype=np.float64))))
        self._levels.append(level)
        self._quietest = min(self._quietest, level) if self.voiced_until else min(self._levels)
        if self._run >= _RUN:
            self._loudest = max(self._loudest, level)
            self.voiced_from = self.voiced_from if self.voiced_until else self._judged - self._run * BLOCK
            self.voiced_until = self._vowels_until = self._judged
        elif self.voiced_until == before > 0 and self._is_tail(level):
            self.voiced_until = self._judged

    def _is_tail(self, level: float) -> bool:
        near = self._judged - self._vowels_until <= _TAIL * BLOCK
        return near and level > max(_TAIL_SHARE * self._loudest, 2 * self._quietest)
