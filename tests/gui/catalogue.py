"""The texts of the window in its languages: `python -m tests.gui.catalogue` gathers them and makes what the app reads.

Translators edit `resources/i18n/lyre_*.ts` (Qt Linguist opens them); the `.qm` beside each is made from it and kept.
"""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app import paths
from app.gui.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Message:
    """One text of the window. `forms` are its translations: several where a number in it decides."""

    context: str
    source: str
    forms: tuple[str, ...]
    counted: bool
    finished: bool


def folder() -> Path:
    """Where the catalogues are."""
    return paths.resource("i18n")


def read(path: Path) -> Iterator[Message]:
    """Read a `.ts` file."""
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms),
                message.get("numerus") == "yes",
                translation.get("type") != "unfinished",
            )


def gather(into: Path, language: str) -> None:
    """Bring the `.ts` file `into` up to date with the sources; English needs its plurals only."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    options += ["-pluralonly"] if language == "en" else []
    _run("pyside6-lupdate", *options, *sources, "-ts", str(into))


def release(made_from: Path, into: Path) -> None:
    """Make the `.qm` file `into`, which the app reads."""
    _run("pyside6-lrelease", "-silent", str(made_from), "-qm", str(into))


def path_of(language: str) -> Path:
    """The catalogue of that language."""
    return folder() / f"lyre_{language}.ts"


def _run(tool: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).parent / tool), *arguments]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def main() -> int:
    """Gather and release all catalogues; say what lacks a translation."""
    folder().mkdir(exist_ok=True)
    for language in LANGUAGES:
        catalogue = path_of(language)
        gather(catalogue, language)
        release(catalogue, catalogue.with_suffix(".qm"))
        missing = sum(not message.finished for message in read(catalogue))
        print(f"{catalogue.name}: {missing} without a translation")  # noqa: T201 it is a script
    return 0


if __name__ == "__main__":
    sys.exit(main())
