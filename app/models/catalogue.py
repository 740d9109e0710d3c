"""The catalogue of checkpoints that the full engine can use: resources/models.toml."""

import difflib
import re
import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import PurePosixPath
from typing import Literal

from app.errors import NotInstalled, UnknownModel
from app.paths import how_to_install, resource

Role = Literal["replier", "speaker", "codec", "voices"]
"""What a model does; "voices" are the lite ones, which are no checkpoint and not in the catalogue."""

_REPOSITORY = re.compile(r"[\w][\w.-]*/[\w][\w.-]*", re.ASCII)

SAFE_KINDS = (".json", ".safetensors")


@dataclass(frozen=True)
class Checkpoint:
    """One checkpoint: where it comes from and which of its files are needed.

    `files` are names or patterns that must each be found, `optional` those that may be. `pickles` are the names that
    may be fetched although they are neither JSON nor safetensors. `bytes` is an estimate; the hub knows the true size.
    `mirrors` are repositories that hold the same model, `preferred` those of them that are asked before `repository`,
    since they hold it in a smaller form; `bytes` and `gated` are theirs then.
    """

    name: str
    repository: str
    revision: str
    role: Role
    files: tuple[str, ...]
    bytes: int
    licence: str
    gated: bool
    optional: tuple[str, ...] = ()
    pickles: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    mirrors: tuple[str, ...] = ()
    preferred: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """The repositories to ask for it, in that order."""
        return (*self.preferred, self.repository, *self.mirrors)

    def wants(self, file: str) -> bool:
        """Whether the file of that name is one to fetch."""
        kind_is_fine = PurePosixPath(file).suffix in SAFE_KINDS or file in self.pickles
        return kind_is_fine and any(fnmatchcase(file, pattern) for pattern in (*self.files, *self.optional))

    def lacks(self, files: list[str]) -> list[str]:
        """The names or patterns that must be found and aren't among `files`."""
        return [pattern for pattern in self.files if not any(fnmatchcase(file, pattern) for file in files)]


@cache
def catalogue() -> tuple[Checkpoint, ...]:
    """Every checkpoint, in the order of the file."""
    return parsed(resource("models.toml").read_text(encoding="utf-8", errors="replace"))


def parsed(text: str) -> tuple[Checkpoint, ...]:
    """Return the checkpoints that `text`, models.toml, lists. Raises `NotInstalled` for a damaged one."""
    from pydantic import TypeAdapter

    try:
        found = TypeAdapter(tuple[Checkpoint, ...]).validate_python(tomllib.loads(text)["checkpoint"])
    except (ValueError, KeyError, RecursionError) as error:  # pydantic's and tomllib's own are ValueErrors
        raise _damaged() from error
    if not found or not all(_is_sane(checkpoint) for checkpoint in found):
        raise _damaged()
    return found


def find(name: str) -> Checkpoint:
    """Return the checkpoint called `name`: its short name, `orpheus-<language>`, its repository, or that's last part.

    Raises `UnknownModel` with the nearest names.
    """
    wanted = name.strip().casefold()
    names = {spelling: checkpoint for checkpoint in catalogue() for spelling in _spellings(checkpoint)}
    if wanted in names:
        return names[wanted]
    near = dict.fromkeys(names[n].name for n in difflib.get_close_matches(wanted, names, n=6, cutoff=0.5))
    remedy = f"did you mean {' or '.join(list(near)[:3])}? " if near else ""
    raise UnknownModel(f"there is no model called {name!r}", f"{remedy}`lyre models list` lists all of them")


def _spellings(checkpoint: Checkpoint) -> list[str]:
    by_language = [f"orpheus-{code}" for code in checkpoint.languages] if checkpoint.role == "speaker" else []
    repository = checkpoint.repository.casefold()
    return [checkpoint.name, repository, repository.rpartition("/")[2], *by_language]


def _is_sane(checkpoint: Checkpoint) -> bool:
    """Whether its folder lies where it should, and its files can be asked for."""
    names = all(_REPOSITORY.fullmatch(source) and ".." not in source for source in checkpoint.sources)
    return bool(names and checkpoint.name and checkpoint.files and checkpoint.bytes >= 0)


def _damaged() -> NotInstalled:
    return NotInstalled("the catalogue of models (models.toml) is damaged", how_to_install())
