"""What is in a system, before and after: every file and folder of it, and every byte of what belongs to its user."""

import fnmatch
import hashlib
import os
import shutil
import sqlite3
import tempfile
from pathlib import Path

PASSING = ("proc", "sys", "dev", "run", "home", "tmp/.X11-unix")
"""Other file systems, and what belongs to the user."""

OF_APT = ("/var/cache/apt/*", "/var/lib/apt/extended_states", "/var/log/apt/*")
"""What apt keeps of every installation, whatever was installed."""


def files_of(root: Path) -> set[str]:
    """Every file, link and folder of the system in `root`, but for what passes and what is the user's."""
    found: set[str] = set()
    for at, folders, names in os.walk(root):
        place = Path(at).relative_to(root)
        folders[:] = [name for name in folders if str(place / name) not in PASSING]
        found |= {f"/{place / name}" for name in (*folders, *names)}
    return found


def left(before: set[str], after: set[str]) -> list[str]:
    """What came and what went, without what apt keeps of every installation."""
    return sorted(name for name in before ^ after if not any(fnmatch.fnmatchcase(name, known) for known in OF_APT))


def contents(home: Path) -> dict[str, str]:
    """The SHA-256 of every file of the user, by its place; of a link where it leads."""
    return {
        str(path.relative_to(home)): f"-> {path.readlink()}" if path.is_symlink() else _digest(path)
        for path in home.rglob("*")
        if path.is_symlink() or path.is_file()
    }


def changed(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """The places of what came, went, or is another."""
    return sorted(place for place in before.keys() | after.keys() if before.get(place) != after.get(place))


def turns(database: Path) -> list[tuple[str, str]]:
    """What was said and answered, in order, read from a copy: opening the file itself would write beside it."""
    with tempfile.TemporaryDirectory() as folder:
        for file in database.parent.glob(f"{database.name}*"):
            shutil.copy(file, folder)
        connection = sqlite3.connect(Path(folder, database.name))
        try:
            return list(connection.execute("SELECT user, reply FROM turns ORDER BY id"))
        finally:
            connection.close()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
