"""A file on its way: what came so far, resumable, and taken for the file only when its checksum is right."""

import os
from collections.abc import Generator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO

from app import paths
from app.models.checksum import feed, hasher_of
from app.models.manifest import HubFile

if TYPE_CHECKING:
    from hashlib import _Hash


class Spoiled(Exception):
    """What came can't be a part of the file that is meant: it has to start again."""


class Part:
    """The beginning of `file` in `folder`, open for appending. Use it in a `with`; what came stays when that ends."""

    def __init__(self, folder: Path, file: HubFile) -> None:
        self._file = file
        self._target = folder / file.name
        self._path = folder / file.part
        if self._path.is_symlink():
            self._path.unlink()
        self._open: BinaryIO = open(self._path, "ab", opener=paths.private_opener)  # noqa: SIM115
        self._hasher: _Hash = hasher_of(file)
        self.bytes = 0  # so far, all of them hashed

    def __enter__(self) -> "Part":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._open.close()

    def look(self) -> Generator[None, None, None]:
        """Hash what an earlier run left, pausing every 4 MB; too much of it counts as nothing."""
        self._hasher = hasher_of(self._file)
        self.bytes = yield from feed(self._hasher, self._path)
        if self.bytes > self._file.bytes:
            self.restart()

    def append(self, piece: bytes) -> None:
        """Write more. Raises `Spoiled` for more than the file has, `OSError` where the disk takes no more."""
        if self.bytes + len(piece) > self._file.bytes:
            raise Spoiled("longer than said")
        self._open.write(piece)
        self._open.flush()  # what is counted is on its way to the disk, even if this process is killed
        self._hasher.update(piece)
        self.bytes += len(piece)

    def restart(self) -> None:
        """Throw away what came."""
        self._open.truncate(0)
        self._hasher = hasher_of(self._file)
        self.bytes = 0

    def accept(self) -> None:
        """Put the complete file in its place. Raises `Spoiled` unless length and checksum are as the hub told."""
        if self.bytes != self._file.bytes or self._hasher.hexdigest() != self._file.checksum:
            raise Spoiled("wrong checksum")
        os.fsync(self._open.fileno())
        self._open.close()
        self._path.replace(self._target)
