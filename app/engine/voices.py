"""The voice catalogue: 25 Orpheus voices in 8 languages, and Joe, the embedded one."""

import difflib
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Literal

from app.errors import NotInstalled, UnknownVoice
from app.paths import how_to_install, resource


@dataclass(frozen=True)
class StandIn:
    """How eSpeak NG stands in for a voice: its language's voice, a variant, and pitch (0 to 99)."""

    voice: str
    variant: str
    pitch: int
    rate: int


@dataclass(frozen=True)
class Language:
    """A language that voices speak. `code` is ISO 639-1; `preview` is the sentence a preview speaks.

    `tags` are the emotion tags that its Orpheus checkpoint knows, without their brackets.
    """

    code: str
    name: str
    native_name: str
    preview: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Voice:
    """A voice of the catalogue.

    `name` is exactly what the checkpoint was trained with; `latin` is its reading in Latin letters.
    `gender` is "F" or "M". `checkpoint` is the repository of its Orpheus checkpoint; empty for the embedded voice.
    """

    name: str
    latin: str
    language: str
    gender: Literal["F", "M"]
    checkpoint: str
    stand_in: StandIn | None = None


@dataclass(frozen=True)
class _Catalogue:
    language: tuple[Language, ...]
    voice: tuple[Voice, ...]


@cache
def languages() -> dict[str, Language]:
    """Every language of the catalogue by its code, in the order of the picker."""
    return _catalogue()[1]


@cache
def voices() -> tuple[Voice, ...]:
    """Every voice, in the order of the catalogue."""
    return _catalogue()[0]


def parsed(text: str) -> tuple[tuple[Voice, ...], dict[str, Language]]:
    """Return the voices that `text` lists, which is that of voices.toml, and the languages they speak by their codes.

    Raises `NotInstalled` for a damaged one.
    """
    from pydantic import TypeAdapter

    try:
        found = TypeAdapter(_Catalogue).validate_python(tomllib.loads(text))
    except (ValueError, RecursionError) as error:  # pydantic's and tomllib's own are ValueErrors
        raise _damaged() from error
    languages = {language.code: language for language in found.language}
    if not found.voice or not all(voice.name and voice.language in languages for voice in found.voice):
        raise _damaged()
    return found.voice, languages


def find(name: str) -> Voice:
    """Return the voice called `name`, in its own script or its Latin reading, whatever the case.

    Raises `UnknownVoice` with the nearest names.
    """
    wanted = _folded(name)
    for voice in voices():
        if wanted in (_folded(voice.name), _folded(voice.latin)):
            return voice
    names = {spelling: voice.name for voice in voices() for spelling in (_folded(voice.name), _folded(voice.latin))}
    near = list(dict.fromkeys(names[n] for n in difflib.get_close_matches(wanted, names, n=6, cutoff=0.5)))[:3]
    remedy = f"did you mean {' or '.join(near)}? " if near else ""
    raise UnknownVoice(f"there is no voice called {name!r}", f"{remedy}`lyre voices` lists all of them")


def _damaged() -> NotInstalled:
    return NotInstalled("the catalogue of voices (voices.toml) is damaged", how_to_install())


def _folded(name: str) -> str:
    """Without case, accents and outer white space: Amélie and amelie are one name."""
    decomposed = unicodedata.normalize("NFKD", name.strip())
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c))).casefold()


@cache
def _catalogue() -> tuple[tuple[Voice, ...], dict[str, Language]]:
    return parsed(resource("voices.toml").read_text(encoding="utf-8", errors="replace"))
