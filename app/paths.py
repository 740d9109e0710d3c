"""Where things are: the folders of the app and of the user. `LYRE_HOME` moves all of the user's folders into one."""

import errno
import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

PRIVATE = 0o600
"""Mode of every file in the user's folders."""

_TREE = Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """Return a file or folder of `resources/`, in the source tree or in the frozen app."""
    return Path(getattr(sys, "_MEIPASS", _TREE)) / "resources" / name


def frozen() -> bool:
    """Whether this is the installed app, which an installer brought, and not the source tree."""
    return hasattr(sys, "_MEIPASS")


def how_to_install() -> str:
    """Return what to do about a part of Lyre that is missing, as the start of a sentence."""
    return "install Lyre again" if frozen() else "run `make setup`"


def config_dir() -> Path:
    """Folder of the settings file."""
    return _of_user("config")


def data_dir() -> Path:
    """Folder of what must not be lost: conversations and downloaded models."""
    return _of_user("data")


def cache_dir() -> Path:
    """Folder of what can be made again, such as converted models."""
    return _of_user("cache")


def state_dir() -> Path:
    """Folder of what the app remembers of its own doings, such as when it last asked for a newer version."""
    return _of_user("state")


def log_dir() -> Path:
    """Folder of the log files."""
    return _of_user("log")


def private(folder: Path) -> Path:
    """Make `folder` where it is missing, readable by the user alone like every folder made on the way; return it."""
    for missing in [path for path in reversed([folder, *folder.parents]) if not path.exists()]:
        missing.mkdir(exist_ok=True, mode=0o700)
    if not folder.is_dir():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(folder))
    return folder


def private_opener(path: str, flags: int) -> int:
    """Open `path` as `open` does; a file that this makes is readable by the user alone. For `open(opener=...)`."""
    return os.open(path, flags, PRIVATE)


def _of_user(kind: str) -> Path:
    home = os.environ.get("LYRE_HOME")
    if home:
        return Path(home) / kind
    return Path(getattr(_system(), f"user_{kind}_path"))


@cache
def _system() -> "PlatformDirs":
    """Return what this system's conventions say; it is imported only when it is needed, for a faster start."""
    from platformdirs import PlatformDirs

    return PlatformDirs("lyre", appauthor=False)
