"""The checkpoints on this machine: which are complete, whether they are sound, what removing them frees."""

import shutil
from collections.abc import Callable, Generator
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.errors import CheckpointMissing, DownloadError
from app.models import manifest
from app.models.catalogue import Checkpoint, catalogue
from app.models.checksum import matches
from app.models.layout import MANIFEST, PLAN, converted_dir, folder_of, is_link, real_folder_of
from app.models.lock import sole_writer
from app.models.manifest import Manifest
from app.models.progress import Meter, Progress, shown_while


def is_complete(checkpoint: Checkpoint, models_dir: Path) -> bool:
    """Whether every file is here in its full length: a look at names and sizes, under a millisecond."""
    return complete_manifest(checkpoint, models_dir) is not None


def complete_manifest(checkpoint: Checkpoint, models_dir: Path) -> Manifest | None:
    """Return the manifest of a complete checkpoint, None for any other."""
    folder = folder_of(checkpoint.repository, models_dir)
    found = _fitting(manifest.read(folder / MANIFEST), checkpoint)
    if found and all(length_of(folder / file.name) == file.bytes for file in found.files):
        return found
    return None


def begun_manifest(checkpoint: Checkpoint, models_dir: Path) -> Manifest | None:
    """Return the manifest that a download of this checkpoint began with, or one whose files are no longer whole."""
    folder = folder_of(checkpoint.repository, models_dir)
    return next(
        (found for name in (PLAN, MANIFEST) if (found := _fitting(manifest.read(folder / name), checkpoint))), None
    )


def checking(checkpoint: Checkpoint, models_dir: Path) -> Generator[Progress, None, list[str]]:
    """Read every byte and compare checksums, telling how far it is; returns the problems, one line each.

    A checkpoint with a problem is no longer taken for complete: fetching it again brings what is wrong, only that.
    Raises `CheckpointMissing` where there is nothing to check.
    """
    folder = real_folder_of(checkpoint.repository, models_dir)
    found = _fitting(manifest.read(folder / MANIFEST), checkpoint)
    if found is None:
        raise CheckpointMissing(
            f"{checkpoint.name} isn't completely here", f"get it with `lyre models get {checkpoint.name}`"
        )
    meter = Meter(found.bytes)
    meter.phase = "checking"
    problems = []
    for file in found.files:
        meter.file = file.name
        if not (yield from shown_while(matches(file, folder / file.name), meter)):
            problems.append(_problem(folder / file.name, file.bytes))
        meter.kept += file.bytes
    if problems:
        with sole_writer(checkpoint, models_dir):
            (folder / MANIFEST).replace(folder / PLAN)
    return problems


def verify(checkpoint: Checkpoint, models_dir: Path) -> list[str]:
    """Check as `checking` does, without a look in between: 6.6 GB take some ten seconds."""
    look = checking(checkpoint, models_dir)
    while True:
        try:
            next(look)
        except StopIteration as end:
            return list(end.value)


def remove(checkpoint: Checkpoint, models_dir: Path) -> int:
    """Delete the checkpoint's folder, whole or half, and what was made of it; returns the bytes that this frees.

    Links aren't followed: `UnsafeCheckpoint` where the folder is one. Raises `CheckpointMissing` where there is none,
    `DownloadBusy` while it is being fetched.
    """
    folder = real_folder_of(checkpoint.repository, models_dir)
    if not folder.is_dir():
        raise CheckpointMissing(f"{checkpoint.name} isn't on this machine", "there is nothing to remove")
    with sole_writer(checkpoint, models_dir):
        made = converted_dir(folder)
        freed = sum(length_of(path) for part in (folder, made) for path in part.rglob("*"))
        (folder / MANIFEST).unlink(missing_ok=True)  # first: half a folder is never taken for a whole one
        try:
            shutil.rmtree(folder)
        except OSError as error:
            raise DownloadError(
                f"{folder} can't be deleted ({error.strerror})", "close what uses it and try again"
            ) from error
        shutil.rmtree(made, ignore_errors=True)  # it would be made again
        for parent in (folder.parent, made.parent):
            with suppress(OSError):  # other checkpoints of that owner are there
                parent.rmdir()
    return freed


def discard(checkpoint: Checkpoint, models_dir: Path) -> int:
    """Remove an unfinished download; returns the bytes that this frees, 0 where there is none."""
    folder = real_folder_of(checkpoint.repository, models_dir)
    if not (folder / PLAN).exists() or is_complete(checkpoint, models_dir):
        return 0
    return remove(checkpoint, models_dir)


def rows(models_dir: Path, fits: Callable[[Checkpoint], bool | None] = lambda _: None) -> list[dict[str, Any]]:
    """Return the catalogue as `lyre models list` shows it; `fits` tells whether this machine can run a checkpoint.

    `bytes` is the true size of an installed checkpoint and the catalogue's estimate for the others; `here_bytes` is
    what of it is on the disk.
    """
    return [_row(checkpoint, models_dir, fits(checkpoint)) for checkpoint in catalogue()]


def length_of(path: Path) -> int:
    """Length of a file in bytes; 0 for what is none, links included."""
    return path.stat().st_size if path.is_file() and not is_link(path) else 0


def _row(checkpoint: Checkpoint, models_dir: Path, fits: bool | None) -> dict[str, Any]:
    found = complete_manifest(checkpoint, models_dir)
    folder = folder_of(checkpoint.repository, models_dir)
    return {
        "name": checkpoint.name,
        "role": checkpoint.role,
        "bytes": found.bytes if found else checkpoint.bytes,
        "installed": found is not None,
        "fits": fits,
        "gated": checkpoint.gated,
        "languages": list(checkpoint.languages),
        "licence": checkpoint.licence,
        "repository": checkpoint.repository,
        "here_bytes": sum(length_of(path) for path in folder.iterdir()) if folder.is_dir() else 0,
    }


def _fitting(found: Manifest | None, checkpoint: Checkpoint) -> Manifest | None:
    """Return `found` if it is a manifest of this checkpoint as the catalogue is now."""
    if found is None or found.repository != checkpoint.repository or found.source not in checkpoint.sources:
        return None
    names = [file.name for file in found.files]
    return found if all(checkpoint.wants(name) for name in names) and not checkpoint.lacks(names) else None


def _problem(path: Path, expected: int) -> str:
    if not path.is_file():
        return f"{path.name} is missing"
    if path.stat().st_size != expected:
        return f"{path.name} has {path.stat().st_size:,} bytes where {expected:,} are right"
    return f"{path.name} has the right length and the wrong checksum"
