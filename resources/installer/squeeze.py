"""Compresses a tar for people to download: `python squeeze.py FILE.tar CACHE` leaves FILE.tar.xz in its place.

What `tar`, `dpkg-deb` and `xz` read as one usual .xz file is made of blocks, each with the filters that suit what is
in it: machine code is smaller by a tenth to a fifth with its jumps made absolute, floats by a twelfth with their bytes
told apart by place. Blocks of large files are kept in CACHE, by content: two archives, or two builds, need them once.
"""

import hashlib
import lzma
import os
import struct
import sys
import tarfile
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LARGE_BYTES = 8_000_000
"""Files from here on have a block of their own."""

WINDOW_BYTES = 64 << 20
"""How far back repetitions are found, and what unpacking takes of memory."""

_LZMA: dict[str, Any] = {"id": lzma.FILTER_LZMA2, "preset": 6, "dict_size": WINDOW_BYTES}
_CODE = [{"id": lzma.FILTER_X86}, _LZMA]
_FLOATS = [_LZMA | {"lc": 0, "lp": 2, "pb": 2}]
_HEAD = _FOOT = 12  # bytes of a stream's header and footer: https://tukaani.org/xz/xz-file-format.txt
_RECORD = 512  # a tar's


@dataclass(frozen=True)
class Piece:
    """A range of the tar that becomes one block."""

    start: int
    end: int
    filters: list[dict[str, Any]]


def squeeze(tar: Path, cache: Path) -> Path:
    """Replace `tar` by its .xz, whose path it returns; the same input gives the same bytes."""
    cache.mkdir(parents=True, exist_ok=True)
    pieces = list(pieces_of(tar))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        longest_first = sorted(pieces, key=lambda piece: piece.start - piece.end)
        waiting = {piece.start: pool.submit(_stream, tar, piece, cache) for piece in longest_first}
    made = tar.with_name(f"{tar.name}.xz")
    made.write_bytes(joined([waiting[piece.start].result() for piece in pieces]))
    tar.unlink()
    return made


def pieces_of(tar: Path) -> Iterator[Piece]:
    """Cut the whole of `tar` around the contents of its large files."""
    at = 0
    with tarfile.open(tar, "r:") as members:
        large = [one for one in members if one.isreg() and one.size >= LARGE_BYTES]
    for one in large:
        end = one.offset_data + -(-one.size // _RECORD) * _RECORD
        yield Piece(at, one.offset_data, _CODE)
        yield Piece(one.offset_data, end, _FLOATS if one.name.endswith(".onnx") else _CODE)
        at = end
    if at < tar.stat().st_size:
        yield Piece(at, tar.stat().st_size, _CODE)


def _stream(tar: Path, piece: Piece, cache: Path) -> bytes:
    with tar.open("rb") as file:
        file.seek(piece.start)
        data = file.read(piece.end - piece.start)
    if len(data) < LARGE_BYTES:
        return lzma.compress(data, filters=piece.filters)
    kept = cache / hashlib.sha256(repr(piece.filters).encode() + data).hexdigest()
    if not kept.exists():
        writing = kept.with_suffix(".part")
        writing.write_bytes(lzma.compress(data, filters=piece.filters))
        writing.replace(kept)
    return kept.read_bytes()


def joined(streams: list[bytes]) -> bytes:
    """Make one .xz stream out of the blocks of several, each of which has one block."""
    blocks, records = [], []
    for stream in streams:
        index_size = (struct.unpack_from("<I", stream, len(stream) - _FOOT + 4)[0] + 1) * 4
        index = len(stream) - _FOOT - index_size
        blocks.append(stream[_HEAD:index])
        unpadded, after = _number(stream, index + 2)  # behind the index's first byte and the count of its records
        records.append(_bytes_of(unpadded) + _bytes_of(_number(stream, after)[0]))
    listed = b"\0" + _bytes_of(len(records)) + b"".join(records)
    listed += bytes(-len(listed) % 4)
    listed += struct.pack("<I", zlib.crc32(listed))
    size_and_flags = struct.pack("<I", len(listed) // 4 - 1) + streams[0][6:8]
    foot = struct.pack("<I", zlib.crc32(size_and_flags)) + size_and_flags + b"YZ"
    return b"".join([streams[0][:_HEAD], *blocks, listed, foot])


def _number(stream: bytes, at: int) -> tuple[int, int]:
    """Read a number of seven bits a byte; return it and where the next begins."""
    value = shift = 0
    while stream[at] & 0x80:
        value |= (stream[at] & 0x7F) << shift
        at, shift = at + 1, shift + 7
    return value | stream[at] << shift, at + 1


def _bytes_of(number: int) -> bytes:
    """Write a number of seven bits a byte."""
    written = bytearray()
    while number >= 0x80:
        written.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*written, number])


if __name__ == "__main__":
    squeeze(Path(sys.argv[1]), Path(sys.argv[2]))
