"""Where a checkpoint's files lie: `<models_dir>/<owner>/<repository>/`, and never anywhere else."""

import re
from pathlib import Path

from app import paths
from app.errors import DownloadDamaged, UnsafeCheckpoint

MANIFEST = ".lyre.json"
PLAN = ".lyre.partial.json"

_PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}")  # no separator, no drive, no stream, never `..` or hidden


def folder_of(repository: str, models_dir: Path) -> Path:
    """Return the folder of `repository` ("owner/name"). Raises `UnsafeCheckpoint` for a name with path tricks in it."""
    owner, _, name = repository.partition("/")
    if not (is_plain(owner) and is_plain(name)):
        raise UnsafeCheckpoint(f"{repository!r} is no name of a repository", "it has to look like owner/name")
    return models_dir / owner / name


def converted_dir(folder: Path) -> Path:
    """Return where what was made of the checkpoint in `folder` is kept: its quantized matrices, by owner and name.

    Two folders of models with the same checkpoint in them share it; the names in there tell them apart.
    """
    return paths.cache_dir() / "quantized" / folder.parent.name / folder.name


def real_folder_of(repository: str, models_dir: Path) -> Path:
    """Return the folder as `folder_of` does, for writing: raises `UnsafeCheckpoint` where a link leads elsewhere."""
    folder = folder_of(repository, models_dir)
    for path in (folder.parent, folder):
        if is_link(path):
            raise UnsafeCheckpoint(f"{path} is a link to another place", "nothing is changed there; delete the link")
    return folder


def is_link(path: Path) -> bool:
    """Whether `path` is a symbolic link or, on Windows, a junction."""
    is_junction = getattr(path, "is_junction", None)  # since Python 3.12
    return path.is_symlink() or bool(is_junction and is_junction())


def check_file_name(name: str) -> str:
    """Return `name` if it is a plain file name. Raises `DownloadDamaged` otherwise: the hub told it."""
    if not is_plain(name):
        raise DownloadDamaged(
            f"the hub lists a file called {name!r}, which doesn't stay in its folder", "don't use this repository"
        )
    return name


def is_plain(name: str) -> bool:
    """Whether `name` names something directly in a folder, on every platform."""
    return bool(_PLAIN.fullmatch(name)) and not name.endswith(".")
