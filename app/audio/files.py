"""Sound files that commands read and write."""

import io
import math
import os
import tempfile
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from app.audio.pauses import FLOOR_DBFS
from app.audio.resampling import SOUND_HZ, SPEECH_HZ, Resampler, Samples
from app.audio.truncation import cut_short
from app.errors import BadInput, UserError

LIMIT_S = 300.0
"""Longer sound is refused: as long as a recording may be."""

_SHORTEST_S = 0.1
_SILENT_DBFS = -65.0
_BLOCK_FRAMES = 1 << 15

_FORMATS = {
    ".wav": ("WAV", "PCM_16"),
    ".flac": ("FLAC", "PCM_16"),
    ".ogg": ("OGG", "VORBIS"),
    ".mp3": ("MP3", "MPEG_LAYER_III"),
}


def read(path: Path) -> Samples:
    """Return the sound of `path` at 16 kHz, its channels mixed to one; any format that libsndfile reads.

    Raises `BadInput` for what is missing, no sound, silent, cut short, or longer than 5 minutes.
    """
    _check_is_file(path)
    try:
        with path.open("rb") as file:
            if not file.read(1):
                raise BadInput(f"{path} is empty", "record it again, or give another file")
            if cut_short(file):
                raise _cut_short(path)
            os.lseek(file.fileno(), 0, os.SEEK_SET)  # libsndfile knows nothing of the buffer
            samples = _decoded(file.fileno(), path)
    except OSError as error:
        raise BadInput(f"{path} can't be read ({error.strerror})", "check its permissions") from error
    if 20 * math.log10(max(float(np.max(np.abs(samples))), 1e-9)) < max(_SILENT_DBFS, FLOOR_DBFS):
        raise BadInput(f"{path} is silent", "check the microphone it was recorded with, or give another file")
    return samples


def check_writable(path: Path) -> None:
    """Raise `BadInput` unless a sound file can be written to `path`: known ending, existing folder, permission."""
    if path.suffix.lower() not in _FORMATS:
        endings = ", ".join(ending.lstrip(".") for ending in _FORMATS)
        raise BadInput(f"{path} has no ending that says which sound format it is", f"use one of {endings}")
    try:
        if path.is_dir():
            raise BadInput(f"{path} is a folder", "give the name of a file in it")
        if not path.parent.is_dir():
            raise BadInput(f"the folder {path.parent} does not exist", "make it first, or write somewhere else")
        with tempfile.TemporaryFile(dir=path.parent):
            pass
        if path.exists():
            path.open("ab").close()
    except (OSError, ValueError) as error:  # ValueError: a name with a null character
        raise BadInput(f"{path} can't be written ({_reason(error)})", "choose a folder that is yours") from error


def write(path: Path, samples: Samples) -> None:
    """Write 24 kHz `samples` in the format of the ending, in one step: the file is whole or not there.

    Raises `BadInput` as `check_writable` does, and `UserError` if the disk is full.
    """
    check_writable(path)
    encoded = _encoded(samples, *_FORMATS[path.suffix.lower()])
    target = path.resolve()
    fresh = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        fresh.write_bytes(encoded)
        fresh.replace(target)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise UserError(f"{path} could not be written ({error.strerror})", "free some space and try again") from error


def _check_is_file(path: Path) -> None:
    try:
        if path.is_dir():
            raise BadInput(f"{path} is a folder", "give a sound file in it")
        if not path.exists():
            raise BadInput(f"there is no file {path}", "check the name and the folder")
        if not path.is_file():
            raise BadInput(f"{path} is not a file", "give a sound file")
    except (OSError, ValueError) as error:
        raise BadInput(f"{path} can't be read ({_reason(error)})", "check the name and the permissions") from error


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _decoded(descriptor: int, path: Path) -> Samples:
    try:
        sound = soundfile.SoundFile(descriptor, closefd=False)
    except soundfile.LibsndfileError as error:
        raise BadInput(f"{path} is not a sound file", "give a WAV, FLAC, Ogg or MP3 file") from error
    with sound:
        if sound.frames / sound.samplerate > LIMIT_S:
            raise _too_long(path)
        try:
            pieces = _pieces(sound, path)
        except soundfile.LibsndfileError as error:
            raise _cut_short(path) from error
    samples = np.clip(np.concatenate(pieces), -1, 1)
    if len(samples) < _SHORTEST_S * SPEECH_HZ:
        raise BadInput(f"{path} holds no sound, or less than a tenth of a second", "record it again")
    return samples.astype(np.float32, copy=False)


def _pieces(sound: soundfile.SoundFile, path: Path) -> list[Samples]:
    """Read and resample block by block, since the header may promise any number of channels and frames.

    An MP3 is read in one go: soundfile seeks after each block, and a frame of an MP3 needs the bits of those before.
    """
    resampler = Resampler(sound.samplerate, SPEECH_HZ)
    pieces, frames = [], 0
    size = int(LIMIT_S * sound.samplerate) + 1 if sound.format == "MP3" else _BLOCK_FRAMES
    while len(block := sound.read(size, dtype="float32", always_2d=True)):
        frames += len(block)
        if frames / sound.samplerate > LIMIT_S:
            raise _too_long(path)
        pieces.append(resampler.feed(_sane(block).mean(axis=1)))
    return [*pieces, resampler.feed(np.zeros(0, np.float32), last=True)]


def _sane(block: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return `block` without what no converter gives: one NaN or infinity would be heard all along the resampler."""
    return np.clip(np.nan_to_num(block), -1, 1)


def _encoded(samples: Samples, container: str, subtype: str) -> bytes:
    buffer = io.BytesIO()
    with soundfile.SoundFile(buffer, "w", SOUND_HZ, 1, subtype, format=container) as sound:
        for start in range(0, len(samples), _BLOCK_FRAMES):  # libsndfile's Vorbis encoder overflows on long blocks
            sound.write(samples[start : start + _BLOCK_FRAMES])
    return buffer.getvalue()


def _cut_short(path: Path) -> BadInput:
    return BadInput(f"{path} is cut short: it holds less sound than it promises", "copy or record it again")


def _too_long(path: Path) -> BadInput:
    return BadInput(f"{path} is longer than {LIMIT_S / 60:.0f} minutes", "cut it into shorter pieces")
