"""The user's settings file: read, changed under a lock in one step, and set aside where it can't be read."""

import contextlib
import os
import re
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from app import paths
from app.errors import BadSettings, SettingsNotKept
from app.settings_text import UNREADABLE, with_value, without_key, yaml

LOCK_TIMEOUT_S = 5.0
"""How long a change waits for another process that is writing the file."""

DEEPEST = 50
"""Brackets within brackets: the reader of YAML takes seconds for some thousands, and ours are one deep."""

Flat = dict[str, Any]
"""`section.key` -> value."""


_BRACKET = re.compile(r"[\[\]{}]")


def read(path: Path) -> dict[str, Any]:
    """Return what `path` holds, section by section; nothing if it isn't there. Raises `BadSettings`."""
    return parse(_text(path), path)


def parse(text: str, path: Path) -> dict[str, Any]:
    """Return what `text` holds, which is that of `path`. Raises `BadSettings` if it is no settings file."""
    from ruamel.yaml.error import YAMLError

    if _depth(text) > DEEPEST:
        raise BadSettings("the settings file holds no settings", f"mend or delete {path}")
    try:
        document = yaml().load(text)
    except (YAMLError, *UNREADABLE) as error:
        where = getattr(getattr(error, "problem_mark", None), "line", None)
        line = f" (line {where + 1})" if where is not None else ""
        raise BadSettings(f"the settings file is not YAML{line}", f"mend or delete {path}") from error
    if document is None:
        return {}
    if not isinstance(document, dict):
        raise BadSettings("the settings file holds no settings", f"mend or delete {path}")
    for name in [name for name, section in document.items() if section is None]:
        document[name] = {}  # a section of which all lines are commented out
    return document


def _depth(text: str) -> int:
    """Return how deep brackets are nested in `text`; those within quotes count as well."""
    deepest = depth = 0
    for bracket in _BRACKET.findall(text):
        depth = depth + 1 if bracket in "[{" else max(depth - 1, 0)
        deepest = max(deepest, depth)
    return deepest


def flat(document: Mapping[str, Any]) -> Flat:
    """Return the leaves of `document`; a section that holds none comes as it is, under its own name."""
    found: Flat = {}
    for name, section in document.items():
        if isinstance(section, Mapping) and section:
            found.update({f"{name}.{key}": value for key, value in section.items()})
        else:
            found[str(name)] = section
    return found


def change(path: Path, values: Flat, dropped: set[str]) -> Path | None:
    """Put `values` into the file and take `dropped` out; comments, unknown keys and all else stay as they are.

    It is read anew under a lock, so that no change of another process is lost, and replaced in one step, so that it is
    whole whenever this process is killed. A file that can't be read is renamed, and where to is returned. Raises
    `SettingsNotKept`.
    """
    try:
        paths.private(path.parent)
        with _locked(path):
            aside = None
            try:
                text = _text(path)
                document = parse(text, path)
            except BadSettings:
                aside, text = set_aside(path), ""
                document = {}
            for key in sorted(dropped & flat(document).keys()):
                text = without_key(text, key)
            _replace(path, _with_values(text, path, values))
            return aside
    except OSError as error:
        raise SettingsNotKept(
            f"the settings can't be written ({error.strerror or error})", f"make {path.parent} writable"
        ) from error


def set_aside(path: Path) -> Path:
    """Rename a file that can't be read, so that nothing of it is lost, and return its new name."""
    stamp = time.strftime("%Y-%m-%d")
    names = (path.with_name(f"{path.stem}.unreadable-{stamp}{end}{path.suffix}") for end in _ends())
    aside = next(name for name in names if not name.exists())
    return path.rename(aside)


def _ends() -> Iterator[str]:
    yield ""
    number = 1
    while True:
        number += 1
        yield f"-{number}"


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise BadSettings(f"the settings file can't be read ({why})", f"mend or delete {path}") from error


def _with_values(text: str, path: Path, values: Flat) -> str:
    """Return `text` with `values` in it; untouched where they are all there."""
    current = flat(parse(text, path))
    for key, value in values.items():
        if key not in current or current[key] != value:
            text = with_value(text, key, value)
    return text


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold the file's lock; the operating system frees it with the process, however that ends."""
    from filelock import FileLock, Timeout

    lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=LOCK_TIMEOUT_S, mode=0o600)
    try:
        lock.acquire()
    except Timeout:
        raise SettingsNotKept("another program is writing the settings", "try again when it is done") from None
    try:
        yield
    finally:
        lock.release()


def _replace(path: Path, text: str) -> None:
    """Write `text` beside `path` and rename it: readable by the user alone, on the disk before it has the name."""
    if text == (path.read_text(encoding="utf-8") if path.is_file() else None):
        return
    target = path.resolve()  # a link, as keepers of dotfiles make them, stays one
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=target.parent)  # 0600 by its nature
    fresh = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
