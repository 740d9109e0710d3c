"""Unpacks wheels into one folder, as pip would lay them out; nothing leaves the folder."""

from collections.abc import Generator, Iterator
from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, ZipFile, ZipInfo

from app import paths
from app.errors import DownloadDamaged
from app.models.progress import Meter
from app.models.room import Room

_PIECE_BYTES = 4 << 20


def unpack(wheels: list[Path], folder: Path, meter: Meter, room: Room) -> Generator[None, None, None]:
    """Unpack `wheels` into `folder`, pausing every 4 MB. Raises `DiskFull` before the first byte where they don't fit.

    Raises `DownloadDamaged` for what is no wheel, or holds a file that would lie elsewhere.
    """
    meter.phase, meter.kept, meter.part = "unpacking", 0, 0
    meter.total = sum(entry.file_size for wheel in wheels for entry, _ in _entries(wheel))
    room.check(meter.total)
    for wheel in wheels:
        meter.file = wheel.name
        with ZipFile(wheel) as opened:
            for entry, place in _entries(wheel):
                yield from _unpack(opened, entry, folder / place, meter)


def _unpack(opened: ZipFile, entry: ZipInfo, place: Path, meter: Meter) -> Generator[None, None, None]:
    paths.private(place.parent)
    with opened.open(entry) as source, open(place, "wb", opener=paths.private_opener) as target:
        while piece := source.read(_PIECE_BYTES):
            target.write(piece)
            meter.kept += len(piece)
            yield


def place_of(name: str) -> PurePosixPath | None:
    """Where a file of a wheel lies in the folder; None for scripts, headers and data, which are for no one here.

    Raises `ValueError` for one that would leave the folder.
    """
    place = PurePosixPath(name)
    if not place.parts or place.is_absolute() or ".." in place.parts or "\\" in name or ":" in name:
        raise ValueError(f"{name!r} leaves its folder")
    if not place.parts[0].endswith(".data"):
        return place
    return PurePosixPath(*place.parts[2:]) if place.parts[1:2] in (("purelib",), ("platlib",)) else None


def _entries(wheel: Path) -> Iterator[tuple[ZipInfo, PurePosixPath]]:
    """The files of a wheel that are unpacked, and where each lies in the folder."""
    try:
        with ZipFile(wheel) as opened:
            entries = [entry for entry in opened.infolist() if not entry.is_dir()]
        places = [place_of(entry.filename) for entry in entries]
    except (BadZipFile, ValueError) as error:
        raise _damaged(wheel) from error
    yield from ((entry, place) for entry, place in zip(entries, places, strict=True) if place is not None)


def _damaged(wheel: Path) -> DownloadDamaged:
    return DownloadDamaged(f"{wheel.name} is no wheel that can be unpacked", "install a newer Lyre")
