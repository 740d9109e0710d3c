"""Speech -> English text with Moonshine tiny, whole phrases at a time.

The C functions of the package are called directly: its Python class turns every sample into a Python float, and frees
its transcriber in a way that crashes the process once speaker identification is off (seen with 0.0.49). What is loaded
here is therefore kept for the life of the process, by `_library`.

Segmenting is ours too. With its own segments Moonshine tiny hears fragments ("It'", "In short,,"); a whole phrase of
up to `SEGMENT_S` is heard better. The package's voice detector only says where the voice is.
"""

import ctypes
import hashlib
import re
from collections import OrderedDict
from functools import cache
from typing import Any

import numpy as np

from app.engine.events import SPEECH_HZ, Samples
from app.engine.lite.installed import REMEDY, package_file
from app.errors import NotInstalled

SEGMENT_S = 12.0
"""Longest stretch heard at once: beyond it time grows with the square, and the model was trained on less than 30 s."""

MARGIN_S = 0.25
"""Sound kept on both sides of what the detector calls voice, so that no first consonant is lost."""

SETTLE_S = 0.5
"""Silence fed after each detection; without it the detector's state leaks into the next call (seen with 0.0.49)."""

REMEMBERED = 64
"""Segments whose text is kept: while somebody speaks, only the newest segment is heard anew."""

_HEADER_VERSION = 20_000  # moonshine_voice.transcriber.Transcriber.MOONSHINE_HEADER_VERSION
_TINY = 0  # moonshine_voice.moonshine_api.ModelArch.TINY
_ALWAYS = {"identify_speakers": "false", "return_audio_data": "false"}
_DETECT = {**_ALWAYS, "skip_transcription": "true"}
_TRANSCRIBE = {**_ALWAYS, "vad_threshold": "0", "max_tokens_per_second": "13"}

Span = tuple[int, int]
"""First sample and the one after the last, at 16 kHz."""


class Hearing:
    """Moonshine tiny. Used on one thread; the second instance in a process costs nothing."""

    def __init__(self) -> None:
        self._library = _library()
        self._texts: OrderedDict[bytes, str] = OrderedDict()

    def hear(self, samples: Samples) -> str:
        """Return what is said in `samples` (16 kHz mono), or an empty text if there is no voice in them."""
        texts = [self._text(samples[start:end]) for start, end in phrases(self.voiced(samples), len(samples))]
        return tidy(" ".join(texts))

    def voiced(self, samples: Samples) -> list[Span]:
        """Return where there is a voice in `samples` (16 kHz mono)."""
        settled = np.concatenate([samples, np.zeros(int(SETTLE_S * SPEECH_HZ), np.float32)])
        spans = [(int(start * SPEECH_HZ), int(end * SPEECH_HZ)) for start, end, _ in self._library.detect(settled)]
        return [(start, min(end, len(samples))) for start, end in spans if start < len(samples)]

    def _text(self, segment: Samples) -> str:
        key = hashlib.blake2b(segment.tobytes(), digest_size=16).digest()
        if key not in self._texts:
            self._texts[key] = " ".join(text for _, _, text in self._library.transcribe(segment))
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


class _Library:
    """Two loaded transcribers of the C library: one finds voices, one writes down whole segments."""

    def __init__(self, lib: ctypes.CDLL, transcript: type[ctypes.Structure], detector: int, writer: int) -> None:
        self._lib = lib
        self._transcript = transcript
        self._detector = detector
        self._writer = writer

    def detect(self, samples: Samples) -> list[tuple[float, float, str]]:
        """Return start and end, in seconds, of every voiced span."""
        return self._lines(self._detector, samples)

    def transcribe(self, samples: Samples) -> list[tuple[float, float, str]]:
        """Return start, end and text of `samples` taken as one segment."""
        return self._lines(self._writer, samples)

    def _lines(self, handle: int, samples: Samples) -> list[tuple[float, float, str]]:
        samples = np.ascontiguousarray(samples, dtype=np.float32)
        out: Any = ctypes.POINTER(self._transcript)()
        first = samples.ctypes.data_as(ctypes.POINTER(ctypes.c_float))
        status = self._lib.moonshine_transcribe_without_streaming(
            handle, first, len(samples), SPEECH_HZ, 0, ctypes.byref(out)
        )
        if status < 0 or not out:
            raise RuntimeError(f"Moonshine failed with status {status}")
        lines = out.contents.lines[: out.contents.line_count]
        return [(line.start_time, line.start_time + line.duration, _decoded(line.text)) for line in lines]


def _decoded(text: Any) -> str:
    return ctypes.string_at(text).decode("utf-8", errors="ignore").strip() if text else ""


@cache
def _library() -> _Library:
    folder = package_file("moonshine_voice", "assets/tiny-en", "the embedded speech recognizer (moonshine-voice)")
    try:
        from moonshine_voice import moonshine_api as api
        from moonshine_voice.errors import MoonshineError

        lib = api._MoonshineLib().lib
    except (ImportError, OSError, MoonshineError) as error:
        raise NotInstalled(
            "the speech recognizer can't be loaded here", f"it needs glibc 2.34 or macOS 15; then {REMEDY}"
        ) from error

    def load(options: dict[str, str]) -> int:
        array = (api.TranscriberOptionC * len(options))(*[(k.encode(), v.encode()) for k, v in options.items()])
        handle: int = lib.moonshine_load_transcriber_from_files(
            str(folder).encode(), _TINY, array, len(options), _HEADER_VERSION
        )
        if handle < 0:
            raise NotInstalled("the speech recognizer's model is damaged", REMEDY)
        return handle

    return _Library(lib, api.TranscriptC, load(_DETECT), load(_TRANSCRIBE))
