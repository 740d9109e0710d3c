"""The checksums that the hub tells: SHA-256 of large files, the git blob's SHA-1 of small ones."""

import hashlib
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.manifest import HubFile

if TYPE_CHECKING:
    from hashlib import _Hash

_PIECE_BYTES = 4 << 20


def hasher_of(file: HubFile) -> "_Hash":
    """Return what the bytes of `file` are to be fed to; its hexdigest must come to `file.checksum`."""
    if file.sha256:
        return hashlib.sha256()
    return hashlib.sha1(f"blob {file.bytes}\0".encode(), usedforsecurity=False)


def feed(hasher: "_Hash", path: Path) -> Generator[None, None, int]:
    """Feed a file to `hasher`, pausing every 4 MB (some 5 ms); return its length in bytes."""
    length = 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE_BYTES):
            hasher.update(piece)
            length += len(piece)
            yield
    return length


def matches(file: HubFile, path: Path) -> Generator[None, None, bool]:
    """Tell whether `path` is a file of exactly the bytes that the hub means, pausing as `feed` does."""
    if path.is_symlink() or not path.is_file() or path.stat().st_size != file.bytes:
        return False
    hasher = hasher_of(file)
    yield from feed(hasher, path)
    return hasher.hexdigest() == file.checksum
