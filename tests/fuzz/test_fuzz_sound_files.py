"""Whatever is in a sound file, reading it gives sound or one clear error."""

import io
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import example, given
from hypothesis import strategies as st

from app.audio import files
from app.audio.resampling import SPEECH_HZ
from app.errors import BadInput
from tests.fuzz.kit import cases, damaged

pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")
"""Of a file that fails, which is some ten kilobytes."""

KINDS = (
    ("WAV", "PCM_16", 1, 16_000),
    ("WAV", "FLOAT", 2, 44_100),
    ("WAV", "IMA_ADPCM", 1, 8_000),
    ("FLAC", "PCM_24", 2, 48_000),
    ("OGG", "VORBIS", 1, 24_000),
    ("OGG", "OPUS", 1, 48_000),
    ("MP3", "MPEG_LAYER_III", 1, 22_050),
    ("AIFF", "PCM_16", 1, 11_025),
    ("CAF", "PCM_32", 1, 96_000),
    ("AU", "ULAW", 1, 8_000),
    ("W64", "DOUBLE", 1, 32_000),
)
NUMBERS = (b"\x00" * 4, b"\xff" * 4, b"\xff\xff\xff\x7f", b"\x01\x00\x00\x00", b"\x00\x00\x80\x7f", b"RIFF", b"data")


@cache
def original(number: int) -> bytes:
    container, subtype, channels, rate_hz = KINDS[number]
    tone = 0.3 * np.sin(np.arange(rate_hz // 4) * 0.05)
    buffer = io.BytesIO()
    shape = np.repeat(tone[:, None], channels, axis=1)
    soundfile.write(buffer, shape, rate_hz, format=container, subtype=subtype)
    return buffer.getvalue()


originals = st.integers(0, len(KINDS) - 1).map(original)


def check(data: bytes, file: Path) -> None:
    file.write_bytes(data)
    try:
        samples = files.read(file)
    except BadInput as error:
        assert str(file) in error.what  # noqa: PT017 either is fine
        assert error.remedy  # noqa: PT017
        return
    assert samples.dtype == np.float32
    assert samples.ndim == 1
    assert 0.1 * SPEECH_HZ <= len(samples) <= (files.LIMIT_S + 1) * SPEECH_HZ
    assert np.isfinite(samples).all()
    assert np.abs(samples).max() <= 1


def test_every_whole_file_is_read(tmp_path: Path) -> None:
    for number in range(len(KINDS)):
        (tmp_path / "whole").write_bytes(original(number))
        assert len(files.read(tmp_path / "whole")) > 0.2 * SPEECH_HZ, KINDS[number]


@cases
@given(st.one_of(damaged(originals, NUMBERS), damaged(originals, NUMBERS), st.binary(max_size=300)))
@example(b"")
@example(b"RIFF")
@example(b"ID3")
@example(b"ID3\x04\x00\x00\x00\x00\x00")
def test_a_damaged_sound_file_is_sound_or_an_error(tmp_path: Path, data: bytes) -> None:
    check(data, tmp_path / "sound.bin")
