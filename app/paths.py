"""Where things are: the folders of the app and of the user. `LYRE_HOME` moves all of the user's folders into one."""

import os
import sys
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("lyre", appauthor=False)


def resource(name: str) -> Path:
    """Return a file or folder of `resources/`, in the source tree or in the frozen app."""
    root = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
    return root / "resources" / name


def config_dir() -> Path:
    """Folder of the settings file."""
    return _of_user("config", _DIRS.user_config_path)


def data_dir() -> Path:
    """Folder of what must not be lost: conversations and downloaded models."""
    return _of_user("data", _DIRS.user_data_path)


def cache_dir() -> Path:
    """Folder of what can be made again, such as converted models."""
    return _of_user("cache", _DIRS.user_cache_path)


def log_dir() -> Path:
    """Folder of the log files."""
    return _of_user("log", _DIRS.user_log_path)


def private(folder: Path) -> Path:
    """Make `folder` where it is missing, readable by the user alone, and return it."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def _of_user(kind: str, default: Path) -> Path:
    home = os.environ.get("LYRE_HOME")
    return Path(home) / kind if home else default
