"""What `lyre tune` found: a profile in the user's folder, its values in the settings file, and the way back."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import paths, settings_file
from app import settings as stored
from app.errors import BadInput, SettingsNotKept

_UNDO = "tuned.undo.json"


@dataclass(frozen=True)
class Restored:
    """What undoing did: whether the settings file is as it was to the letter, and the settings that were put back."""

    exactly: bool
    keys: tuple[str, ...]


def profile_path() -> Path:
    """Where the profile is, whether it exists or not."""
    return paths.config_dir() / "tuned.yaml"


def keep(values: Mapping[str, Any], remark: str) -> Path:
    """Put `values` into the settings file and write them as a profile headed by `remark`; returns its path.

    Raises `SettingsNotKept`. What was there before an earlier tuning is what undoing goes back to.
    """
    file = stored.settings_path()
    before = _text(file)
    undo = _undo() or {"before": before, "values": _values(before, file, values)}
    undo["values"] = {**_values(before, file, values), **undo["values"]}
    stored.keep(dict(values))
    undo["after"] = _text(file)
    try:
        _write(paths.config_dir() / _UNDO, json.dumps(undo, ensure_ascii=False, indent=1))
        _write(profile_path(), _as_profile(values, remark))
    except OSError as error:
        raise SettingsNotKept(f"the profile can't be written ({error.strerror})", f"look at {file.parent}") from error
    return profile_path()


def undo() -> Restored:
    """Go back to what was before the tuning. Raises `BadInput` where nothing was tuned, `SettingsNotKept`.

    The settings file gets its old text back; where it was changed since, only what was tuned is put back.
    """
    told = _undo()
    if told is None:
        raise BadInput("nothing was tuned, so there is nothing to undo", "`lyre tune` tunes")
    file = stored.settings_path()
    exactly = _text(file) == told["after"]
    try:
        if exactly:
            _put(file, told["before"])
        else:
            had = {key: value for key, value in told["values"].items() if value is not None}
            stored.keep(had, [key for key in told["values"] if key not in had])
        for path in (paths.config_dir() / _UNDO, profile_path()):
            path.unlink(missing_ok=True)
    except OSError as error:
        raise SettingsNotKept(f"the settings can't be written ({error.strerror})", f"look at {file.parent}") from error
    return Restored(exactly, tuple(told["values"]))


def _undo() -> dict[str, Any] | None:
    try:
        told = json.loads((paths.config_dir() / _UNDO).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return told if isinstance(told, dict) and {"before", "after", "values"} <= set(told) else None


def _values(text: str | None, file: Path, keys: Mapping[str, Any]) -> dict[str, Any]:
    """What the file said of `keys`; None where it said nothing."""
    flat = settings_file.flat(settings_file.parse(text or "", file))
    return {key: flat.get(key) for key in keys}


def _text(file: Path) -> str | None:
    return file.read_text(encoding="utf-8") if file.is_file() else None


def _put(file: Path, text: str | None) -> None:
    if text is None:
        file.unlink(missing_ok=True)
    else:
        _write(file, text)


def _write(file: Path, text: str) -> None:
    """In one step, readable by the user alone."""
    paths.private(file.parent)
    target = file.resolve()  # a link, as keepers of dotfiles make them, stays one
    fresh = target.with_name(f".{target.name}.new")
    fresh.touch(mode=0o600)
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(target)


def _as_profile(values: Mapping[str, Any], remark: str) -> str:
    """As the profiles that ship with Lyre are written."""
    sections: dict[str, list[str]] = {}
    for key, value in values.items():
        section, _, name = key.partition(".")
        sections.setdefault(section, []).append(f"  {name}: {json.dumps(value)}")
    head = "".join(f"# {line}\n" for line in remark.splitlines())
    return head + "".join(f"{section}:\n" + "\n".join(lines) + "\n" for section, lines in sections.items())
