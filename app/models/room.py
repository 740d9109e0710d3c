"""Room on the disk: asked for before a download and at every piece of it."""

import errno
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import DiskFull, DownloadError
from app.models.progress import Meter

SPARE_BYTES = 64 << 20  # left to everything else on the disk

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def free_bytes_of(folder: Path) -> int:
    """Free bytes on the disk that `folder` is on, or will be on."""
    return shutil.disk_usage(next(path for path in (folder, *folder.parents) if path.exists())).free


class Room:
    """The free space for one checkpoint. `setting` names what moves it to another disk."""

    def __init__(self, name: str, folder: Path, free_bytes: Callable[[Path], int], setting: str = "models.dir") -> None:
        self._name = name
        self.folder = folder
        self.setting = setting
        self._free_bytes = free_bytes

    def check(self, needed: int) -> None:
        """Raise `DiskFull` unless `needed` more bytes fit and `SPARE_BYTES` stay free."""
        if needed and needed + SPARE_BYTES > self._free_bytes(self.folder):
            raise self.full(needed)

    def full(self, needed: int) -> DiskFull:
        """Return the error that says how much is missing."""
        free = self._free_bytes(self.folder)
        missing = max(needed + SPARE_BYTES - free, 0)
        return DiskFull(
            f"{self._name} needs {shown(needed)} more and {self.folder.parent.parent} has {shown(free)} free",
            f"free another {shown(missing)}, or set {self.setting} to a folder on another disk; what came is kept",
            action="models",
        )


@contextmanager
def disk_errors(room: Room, meter: Meter) -> Iterator[None]:
    """Turn what the file system refuses into `DiskFull`, or a `DownloadError` that names the folder."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise room.full(meter.total - meter.kept - meter.part) from error
        raise DownloadError(
            f"{room.folder} can't be written ({error.strerror})",
            f"check its permissions, or set {room.setting} to another",
        ) from error


def shown(count: int) -> str:
    """Bytes as people read them: 6.6 GB."""
    for unit, size in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count} bytes"
