"""Sound files in and out: any rate, channels and format; every bad file is told in one line that says what to do."""

import os
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from app.audio.files import check_writable, read, write
from app.audio.resampling import SOUND_HZ, SPEECH_HZ, Samples
from app.errors import BadInput, UserError

ENDINGS = ["wav", "flac", "ogg", "mp3"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with nothing in it."""
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def tone(seconds: float = 1.0, hz: int = SOUND_HZ) -> Samples:
    return (0.3 * np.sin(2 * np.pi * 500 * np.arange(int(seconds * hz)) / hz)).astype(np.float32)


def pitch_hz(sound: Samples) -> float:
    return float(np.argmax(np.abs(np.fft.rfft(sound))) * SPEECH_HZ / len(sound))


def refused(path: Path) -> str:
    with pytest.raises(BadInput) as caught:
        read(path)
    line = str(caught.value)
    assert "\n" not in line
    assert caught.value.remedy
    return line


def read_or_refusal(path: Path) -> Samples | BadInput:
    try:
        return read(path)
    except BadInput as error:
        return error


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_is_written_is_read_again(folder: Path, ending: str) -> None:
    path = folder / f"reply.{ending}"
    write(path, tone(2.0))
    there = read(path)
    assert there.dtype == np.float32
    assert len(there) / SPEECH_HZ == pytest.approx(2.0, abs=0.1)
    assert pitch_hz(there) == pytest.approx(500, abs=2)
    assert np.sqrt(np.mean(there**2)) == pytest.approx(0.3 / np.sqrt(2), rel=0.1)
    assert soundfile.info(path).samplerate == SOUND_HZ
    assert names(folder) == [path.name]


@pytest.mark.parametrize(
    ("hz", "channels", "container", "subtype"),
    [
        (8_000, 1, "WAV", "PCM_U8"),
        (8_000, 1, "WAV", "ULAW"),
        (44_100, 2, "WAV", "PCM_24"),
        (48_000, 6, "WAVEX", "FLOAT"),
        (192_000, 2, "FLAC", "PCM_24"),
        (11_025, 1, "AIFF", "PCM_16"),
        (22_050, 1, "AU", "PCM_16"),
        (48_000, 2, "OGG", "OPUS"),
        (44_100, 1, "CAF", "ALAC_16"),
        (16_000, 1, "RF64", "DOUBLE"),
        (16_000, 1, "W64", "PCM_32"),
        (44_100, 2, "MP3", "MPEG_LAYER_III"),
        (8_000, 1, "WAV", "NMS_ADPCM_32"),
    ],
)
def test_any_rate_channels_and_format_are_read(
    folder: Path, hz: int, channels: int, container: str, subtype: str
) -> None:
    path = folder / "sound.bin"
    soundfile.write(path, np.tile(tone(1.0, hz)[:, None], channels), hz, subtype, format=container)
    there = read(path)
    assert len(there) / SPEECH_HZ == pytest.approx(1.0, abs=0.02)
    assert pitch_hz(there) == pytest.approx(500, abs=2)
    assert np.sqrt(np.mean(there**2)) == pytest.approx(0.3 / np.sqrt(2), rel=0.05)


def test_a_voice_on_the_right_channel_alone_is_heard(folder: Path) -> None:
    soundfile.write(folder / "a.wav", np.stack((np.zeros(SOUND_HZ), tone()), axis=1), SOUND_HZ)
    assert pitch_hz(read(folder / "a.wav")) == pytest.approx(500, abs=2)


def test_what_is_no_file(folder: Path) -> None:
    assert "no file" in refused(folder / "missing.wav")
    assert "is a folder" in refused(folder)
    assert "not a file" in refused(Path(os.devnull))
    assert "can't be read (File name too long)" in refused(Path("a" * 5000))
    assert "no file" in refused(folder / "a\nb.wav")


@pytest.mark.parametrize("content", [b"Dear diary, " * 99, b"RIFF", b"OggS", b"\xff\xfbInfo", b"fLaC" + bytes(50)])
@pytest.mark.parametrize("name", ["a.wav", "a.raw", "a"])
def test_what_is_no_sound(folder: Path, content: bytes, name: str) -> None:
    (folder / name).write_bytes(content)
    line = refused(folder / name)
    assert "not a sound file" in line or "cut short" in line


def test_what_is_empty(folder: Path) -> None:
    (folder / "a.wav").touch()
    assert "is empty" in refused(folder / "a.wav")
    soundfile.write(folder / "b.wav", np.zeros(0), SOUND_HZ)
    assert "holds no sound" in refused(folder / "b.wav")
    soundfile.write(folder / "c.wav", tone(0.05), SOUND_HZ)
    assert "holds no sound" in refused(folder / "c.wav")


def test_what_is_silent(folder: Path) -> None:
    write(folder / "a.flac", np.zeros(SOUND_HZ, np.float32))
    assert "is silent" in refused(folder / "a.flac")
    write(folder / "b.flac", tone() / np.float32(100))
    assert read(folder / "b.flac").any()


@pytest.mark.parametrize("kept", [0.3, 0.9, 0.999])
@pytest.mark.parametrize(
    ("container", "subtype"),
    [
        ("WAV", "PCM_16"),
        ("WAVEX", "FLOAT"),
        ("RF64", "PCM_16"),
        ("AIFF", "PCM_16"),
        ("AU", "PCM_16"),
        ("FLAC", "PCM_16"),
        ("OGG", "VORBIS"),
        ("OGG", "OPUS"),
        ("MP3", "MPEG_LAYER_III"),
    ],
)
def test_what_is_cut_short(folder: Path, container: str, subtype: str, kept: float) -> None:
    path = folder / "a.bin"
    noise = np.random.default_rng(0).normal(0, 0.1, 5 * SOUND_HZ)
    soundfile.write(path, noise, SOUND_HZ, subtype, format=container)
    whole = path.read_bytes()
    assert read(path).any()
    path.write_bytes(whole[: int(kept * len(whole))])
    assert "cut short" in refused(path)


def test_a_wav_that_came_through_a_pipe_and_does_not_know_its_length_is_read(folder: Path) -> None:
    path = folder / "a.wav"
    write(path, tone())
    content = bytearray(path.read_bytes())
    at = content.index(b"data") + 4
    for unknown in (0xFFFF_FFFF, 0x7FFF_F000):
        content[at : at + 4] = struct.pack("<I", unknown)
        path.write_bytes(content)
        assert len(read(path)) == SPEECH_HZ


def test_the_limit_is_five_minutes_and_said(folder: Path) -> None:
    path = folder / "a.flac"
    soundfile.write(path, np.tile(tone(1.0, 8_000), 301), 8_000)
    assert "longer than 5 minutes" in refused(path)
    soundfile.write(path, np.tile(tone(1.0, 8_000), 300), 8_000)
    assert len(read(path)) == 300 * SPEECH_HZ


def test_numbers_that_are_none_do_no_harm(folder: Path) -> None:
    sound = tone()
    sound[5:9] = [np.nan, np.inf, -np.inf, 9]
    soundfile.write(folder / "a.wav", sound, SOUND_HZ, "FLOAT")
    there = read(folder / "a.wav")
    assert np.all(np.isfinite(there))
    assert np.max(np.abs(there)) <= 1


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["WAV", "AIFF", "FLAC", "OGG", "AU", "RF64"]), st.data())
def test_a_damaged_file_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, container: str, data: st.DataObject
) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged"
    soundfile.write(path, tone(0.3), SOUND_HZ, format=container)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, min(len(content) - 1, 400)))
        content[at] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.integers(1, len(content)))])
    outcome = read_or_refusal(path)
    assert outcome.remedy if isinstance(outcome, BadInput) else np.all(np.isfinite(outcome))


def test_the_ending_says_the_format(folder: Path) -> None:
    for name in ("reply", "reply.aac", "reply.wav.txt"):
        with pytest.raises(BadInput, match="use one of wav, flac, ogg, mp3"):
            check_writable(folder / name)
    check_writable(folder / "reply.WAV")
    assert names(folder) == []


def test_a_folder_is_never_made(folder: Path) -> None:
    with pytest.raises(BadInput, match="does not exist"):
        write(folder / "new" / "a.wav", tone())
    assert names(folder) == []
    (folder / "a.wav").mkdir()
    with pytest.raises(BadInput, match="is a folder"):
        check_writable(folder / "a.wav")


@pytest.fixture
def nobody() -> Iterator[None]:
    """Not be root for a while, who may write everywhere."""
    if not hasattr(os, "seteuid") or os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)


def test_what_may_not_be_written_or_read_is_said(folder: Path, request: pytest.FixtureRequest) -> None:
    locked, ours = folder / "locked", folder / "ours.wav"
    write(ours, tone())
    locked.mkdir(mode=0o500)
    ours.chmod(0o400)
    for above in (folder, *folder.parents[:4]):
        above.chmod(above.stat().st_mode | 0o055)
    request.getfixturevalue("nobody")
    with pytest.raises(BadInput, match="can't be written"):
        check_writable(locked / "a.wav")
    with pytest.raises(BadInput, match="can't be written"):
        check_writable(ours)
    if os.geteuid() == 65534:
        assert "can't be read" in refused(ours)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit to set there")
def test_a_failed_write_leaves_the_old_file_whole(folder: Path) -> None:
    import resource

    path = folder / "a.wav"
    write(path, tone())
    before = path.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(UserError, match="could not be written") as caught:
            write(path, tone(2.0))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert caught.value.exit_status == 1
    assert path.read_bytes() == before
    assert names(folder) == ["a.wav"]


def test_a_long_reply_is_written_in_every_format(folder: Path) -> None:

    for ending in ENDINGS:
        write(folder / f"a.{ending}", tone(60.0))
        assert soundfile.info(folder / f"a.{ending}").duration == pytest.approx(60, abs=0.2)
