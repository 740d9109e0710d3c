"""Tells from a sound file's own bookkeeping that its end is missing; libsndfile reads what is left without a word."""

import os
from typing import BinaryIO, Literal

_UNKNOWN_SIZE = 0x7FFF_F000
"""Sizes from here on are what programs write that send sound through a pipe: they can't know it."""

_OGG_HEADER = 27
_OGG_LAST = 0x04


def cut_short(file: BinaryIO) -> bool:
    """Whether `file`, a WAV, RF64, AIFF, AU, Ogg or MP3, promises more than it holds. Any other format: False."""
    end = file.seek(0, os.SEEK_END)
    file.seek(0)
    head = file.read(12)
    if head[:4] in (b"RIFF", b"RIFX", b"RF64") and head[8:] == b"WAVE":
        return _chunks_cut_short(file, end, b"data", "big" if head[:4] == b"RIFX" else "little")
    if head[:4] == b"FORM" and head[8:] in (b"AIFF", b"AIFC"):
        return _chunks_cut_short(file, end, b"SSND", "big")
    if head[:4] == b".snd":
        start, size = int.from_bytes(head[4:8], "big"), int.from_bytes(head[8:], "big")
        return size < _UNKNOWN_SIZE and start + size > end
    if head[:4] == b"OggS":
        return _pages_cut_short(file, end)
    return _mpeg_cut_short(file, end)


def _chunks_cut_short(file: BinaryIO, end: int, sound: bytes, order: Literal["big", "little"]) -> bool:
    at, long_size = 12, 0
    while at + 8 <= end:
        file.seek(at)
        name, size = file.read(4), int.from_bytes(file.read(4), order)
        if name == b"ds64":  # EBU Tech 3306: the 64-bit size of the file, then that of the data
            long_size = int.from_bytes(file.read(16)[8:], order)
        if name == sound:
            size = long_size or size
            return (size < _UNKNOWN_SIZE or size == long_size) and at + 8 + size > end
        at += 8 + size + size % 2
    return True


def _pages_cut_short(file: BinaryIO, end: int) -> bool:
    """Walk the pages (RFC 3533): the last one must be whole and say that it is the last of its stream."""
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


def _mpeg_cut_short(file: BinaryIO, end: int) -> bool:
    """Compare with the number of bytes in the Xing or Info header; an MP3 without one promises nothing."""
    file.seek(0)
    head = file.read(10)
    start = 0
    if head[:3] == b"ID3":
        if len(head) < 10:
            return True
        length = sum(byte << shift for byte, shift in zip(head[6:], (21, 14, 7, 0), strict=True))  # of seven bits each
        start = 10 + length
    file.seek(start)
    frame = file.read(200)
    at = max(frame.find(b"Xing"), frame.find(b"Info"))
    if frame[:1] != b"\xff" or at < 0 or len(frame) < at + 16 or not frame[at + 7] & 0x02:
        return False
    at += 12 if frame[at + 7] & 0x01 else 8
    return start + int.from_bytes(frame[at : at + 4], "big") > end
