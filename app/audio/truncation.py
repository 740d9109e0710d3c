"""Tells from a sound file's own bookkeeping that its end is missing; libsndfile reads what is left without a word."""

import os
from typing import BinaryIO

_UNKNOWN_SIZE = 0x7FFF_F000
"""Sizes from here on are what programs write that send sound through a pipe: they can't know it."""

_OGG_HEADER = 27
_OGG_LAST = 0x04


def cut_short(file: BinaryIO) -> bool:
    """Whether `file`, a WAV, AIFF or Ogg, promises more than it holds. Any other format: False."""
    file.seek(0)
    head = file.read(12)
    if head[:4] in (b"RIFF", b"RIFX") and head[8:] == b"WAVE":
        return _chunks_cut_short(file, b"data", "big" if head[:4] == b"RIFX" else "little")
    if head[:4] == b"FORM" and head[8:] in (b"AIFF", b"AIFC"):
        return _chunks_cut_short(file, b"SSND", "big")
    if head[:4] == b"OggS":
        return _pages_cut_short(file)
    return False


def _chunks_cut_short(file: BinaryIO, sound: bytes, order: str) -> bool:
    end = file.seek(0, os.SEEK_END)
    at = 12
    while at + 8 <= end:
        file.seek(at)
        name, size = file.read(4), int.from_bytes(file.read(4), "big" if order == "big" else "little")
        if name == sound:
            return size < _UNKNOWN_SIZE and at + 8 + size > end
        at += 8 + size + size % 2
    return True


def _pages_cut_short(file: BinaryIO) -> bool:
    """Walk the pages (RFC 3533): the last one must be whole and say that it is the last of its stream."""
    end = file.seek(0, os.SEEK_END)
    at, last = 0, False
    while at < end:
        file.seek(at)
        header = file.read(_OGG_HEADER)
        if len(header) < _OGG_HEADER or header[:4] != b"OggS":
            return not last
        lengths = file.read(header[26])
        last = bool(header[5] & _OGG_LAST)
        at += _OGG_HEADER + header[26] + sum(lengths)
    return at > end or not last
