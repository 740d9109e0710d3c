"""Speech -> English text with Moonshine tiny, whole phrases at a time.

Segmenting is ours: a recognizer that is given fragments hears fragments ("It'", "In short,,"), and a whole phrase of up
to `SEGMENT_S` is heard better.
"""

import hashlib
import re
from collections import OrderedDict

from app.engine.events import SPEECH_HZ, Samples
from app.engine.lite.moonshine import Moonshine
from app.engine.lite.silero import Silero, last_heard

SEGMENT_S = 12.0
"""Longest stretch heard at once: beyond it time grows with the square, and the model was trained on less than 30 s."""

MARGIN_S = 0.25
"""Sound kept on both sides of what the detector calls voice, so that no first consonant is lost."""

REMEMBERED = 64
"""Segments whose text is kept: while somebody speaks, only the newest segment is heard anew."""

Span = tuple[int, int]
"""First sample and the one after the last, at 16 kHz."""


class Hearing:
    """Moonshine tiny, and what tells it where to look. Used on one thread."""

    def __init__(self, threads: int = 1) -> None:
        """`threads` are Moonshine's."""
        self._writer = Moonshine(threads)
        self._silero = Silero()
        self._texts: OrderedDict[bytes, str] = OrderedDict()

    def hear(self, samples: Samples, *, voiced: bool = False) -> str:
        """Return what is said in `samples` (16 kHz mono), or an empty text if there is no voice in them.

        `voiced` says that there is one from the start, which saves the look for it.
        """
        short = len(samples) <= SEGMENT_S * SPEECH_HZ
        spans = [(0, last_heard(samples))] if voiced and short else self.voiced(samples)
        texts = [self._text(samples[start:end]) for start, end in phrases(spans, len(samples))]
        return tidy(" ".join(texts))

    def voiced(self, samples: Samples) -> list[Span]:
        """Return where there is a voice in `samples` (16 kHz mono); in a short recording it is one span."""
        if len(samples) > SEGMENT_S * SPEECH_HZ:
            return self._silero.spans(samples)
        start = self._silero.first(samples)
        return [] if start is None else [(start, last_heard(samples))]

    def _text(self, segment: Samples) -> str:
        key = hashlib.blake2b(segment.tobytes(), digest_size=16).digest()
        if key not in self._texts:
            self._texts[key] = self._writer.write(segment)
            while len(self._texts) > REMEMBERED:
                self._texts.popitem(last=False)
        self._texts.move_to_end(key)
        return self._texts[key]


def phrases(voiced: list[Span], length: int) -> list[Span]:
    """Join what is voiced into segments of at most `SEGMENT_S`, cut only in pauses, with a margin on both sides.

    `length` is the number of samples there are. A single span that is longer than `SEGMENT_S` stays whole.
    """
    margin, longest = int(MARGIN_S * SPEECH_HZ), int(SEGMENT_S * SPEECH_HZ)
    joined: list[Span] = []
    for start, end in voiced:
        if joined and end - joined[-1][0] <= longest:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    starts = [max(0, start - margin) for start, _ in joined]
    ends = [min(length, end + margin) for _, end in joined]
    for later in range(1, len(joined)):
        if starts[later] < ends[later - 1]:
            starts[later] = ends[later - 1] = (joined[later - 1][1] + joined[later][0]) // 2
    return list(zip(starts, ends, strict=True))


def tidy(text: str) -> str:
    """Mend what the model writes around words: doubled or leading punctuation, stray quotes, notes for music."""
    text = re.sub(r"[♪♫]+\??", " ", text)
    text = re.sub(r"([,.!?;:])[\s,;:]*(?=[,;:])", r"\1", text)
    text = re.sub(r"([,;:])[,;:]+", r"\1", text)
    text = re.sub(r"(?<=\w)'(?=[\s,.!?]|$)", "", text)
    text = re.sub(r"\s+([,.!?;:])", r"\1", text)
    text = re.sub(r"^[\s,.!?;:'\"-]+", "", text)
    return " ".join(text.split())
