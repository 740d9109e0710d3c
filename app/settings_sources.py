"""The five sources of a setting and which of them wins: default < profile < file < environment < flag."""

import difflib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from app import settings_file
from app.paths import resource
from app.settings_file import Flat

Source = Literal["default", "profile", "file", "environment", "flag"]

SOURCES: tuple[Source, ...] = get_args(Source)
"""From the weakest to the strongest."""

PREFIX = "LYRE__"
"""What names in the environment begin with; a double underscore stands between section and key."""


@dataclass(frozen=True)
class Origin:
    """A setting in force: its value, where that came from, and what it is without anybody's word."""

    value: Any
    source: Source
    default: Any
    description: str


@dataclass(frozen=True)
class Layers:
    """What each source says, by `section.key`. A stronger source hides what a weaker one says of the same key."""

    profile: Flat = field(default_factory=dict)
    file: Flat = field(default_factory=dict)
    environment: Flat = field(default_factory=dict)
    flag: Flat = field(default_factory=dict)

    def source(self, key: str) -> Source:
        """Return the strongest source that says something about `key`."""
        return next((name for name in reversed(SOURCES) if key in self._of(name)), "default")

    def merged(self) -> Flat:
        """Return what is in force, but for defaults."""
        found: Flat = {}
        for name in SOURCES:
            found.update(self._of(name))
        return found

    def drop(self, key: str) -> Source:
        """Forget what the strongest source says about `key`, and return that source."""
        source = self.source(key)
        self._of(source).pop(key, None)
        return source

    def _of(self, source: Source) -> Flat:
        return {} if source == "default" else getattr(self, source)


def profile(name: str) -> Flat:
    """Return what the profile `name` sets; nothing if there is none of that name."""
    path = resource("profiles") / f"{name}.yaml"
    return settings_file.flat(settings_file.read(path))


def unknown(flat: Flat, known: Iterable[str]) -> list[tuple[str, str]]:
    """Return each key of `flat` that is no setting, with the nearest one that is (or an empty string).

    Of a section that isn't one, the section is named.
    """
    keys = list(known)
    sections = list(dict.fromkeys(key.partition(".")[0] for key in keys))
    found: dict[str, str] = {}
    for key in map(str, flat):
        section, dot, _ = key.partition(".")
        if section not in sections:
            found[section] = nearest(section, sections)
        elif dot and key not in keys:
            found[key] = nearest(key, [other for other in keys if other.startswith(f"{section}.")])
    return list(found.items())


def unknown_in_environment(known: Iterable[str], environment: Mapping[str, str] = os.environ) -> list[tuple[str, str]]:
    """Return each name of the environment that looks like a setting and is none, with the nearest (or nothing)."""
    names = {variable(key) for key in known}
    sections = {name.rpartition("__")[0] for name in names}  # a whole section may be given as JSON
    ours = [name for name in environment if name.upper().startswith(PREFIX)]
    misspelt = [name for name in ours if name.upper() not in names | sections]
    return [(name, nearest(name.upper(), list(names))) for name in misspelt]


def variable(key: str) -> str:
    """Return the name that the setting `key` has in the environment."""
    return PREFIX + key.upper().replace(".", "__")


def nearest(key: str, known: list[str]) -> str:
    """Return the name in `known` that was probably meant, or an empty string."""
    return next(iter(difflib.get_close_matches(key, known, n=1)), "")
