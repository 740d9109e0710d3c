"""Machines to examine: settings on a folder, checks by their names, and children that are broken on purpose."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from app import settings as stored
from app.doctor.check import Check, Patient
from app.doctor.examination import Treatment, admit, examining
from app.settings import Settings
from tests.engine.machines import machine

ROOT = Path(__file__).resolve().parents[2]
GOOD = machine(ram_gb=16)
"""A machine without a GPU, on which the lite engine runs."""


def settings_on(folder: Path, **engine: Any) -> Settings:
    return Settings(engine=engine, models={"dir": str(folder)})


def examined(settings: Settings | None = None, here: Any = GOOD, *, fix: bool = False, **more: Any) -> dict[str, Check]:
    """The quick checks, by name; `more` are other facts of the patient."""
    patient, troubles = admit(settings or stored.load(strict=False), here)
    checks = [*troubles, *examining(replace(patient, **more), Treatment(fix=fix, quick=True))]
    return {check.name: check for check in checks}


def looked(look: Any, settings: Settings | None = None, **more: Any) -> Check:
    """What one check finds."""
    found: Iterator[Check] = look(Patient(settings or stored.load(strict=False), **more))
    return next(iter(found))


def failing(checks: Mapping[str, Check]) -> set[str]:
    return {name for name, check in checks.items() if not check.ok}


def child(
    *, before: Sequence[str] = (), script: str = "", words: Sequence[str] = ("--quick",), **environment: str | None
) -> dict[str, dict[str, Any]]:
    """`lyre doctor --json` as a process of its own, by name of check; `script` runs first, `before` runs it.

    A name of the environment that is None is taken out.
    """
    code = f"{script}\nimport sys\nfrom app.__main__ import main\nsys.exit(main(['doctor', '--json', *sys.argv[1:]]))"
    env = {name: value for name, value in os.environ.items() if name not in environment}
    env |= {name: value for name, value in environment.items() if value is not None}
    ran = subprocess.run(
        [*before, sys.executable, "-c", code, *words],
        capture_output=True,
        text=True,
        timeout=240,
        cwd=ROOT,
        env=env,
        check=False,
    )
    assert ran.returncode in (0, 1), ran.stderr
    return {check["name"]: check for check in json.loads(ran.stdout)["checks"]}


class Site:
    """The installed packages as links in a folder of their own, in which a test may break some."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._real = Path(str(distribution("pytest").locate_file("")))
        folder.mkdir()
        for entry in self._real.iterdir():
            (folder / entry.name).symlink_to(entry)

    @property
    def script(self) -> str:
        """Python that takes its packages from here and nowhere else."""
        return f"import sys\nsys.path[:] = [p for p in sys.path if 'site-packages' not in p] + [{str(self.folder)!r}]"

    def named(self, beginning: str) -> list[Path]:
        return sorted(path for path in self.folder.iterdir() if path.name.lower().startswith(beginning))

    def hide(self, *beginnings: str) -> None:
        """As if the packages whose entries begin so had never been installed."""
        for beginning in beginnings:
            for link in self.named(beginning):
                link.unlink()

    def restore(self) -> None:
        """What `make setup` or pip would do."""
        for entry in self._real.iterdir():
            place = self.folder / entry.name
            if not place.is_symlink():
                _remove(place)
                place.symlink_to(entry)

    def own(self, name: str) -> Path:
        """Make the package or metadata `name` a folder of links of its own, so that its files can be changed."""
        link = self.folder / name
        real = link.resolve()
        link.unlink()
        _mirror(real, link)
        return link


def _mirror(real: Path, place: Path) -> None:
    place.mkdir()
    for entry in real.iterdir():
        if entry.is_dir():
            _mirror(entry, place / entry.name)
        else:
            (place / entry.name).symlink_to(entry)


def _remove(place: Path) -> None:
    if place.is_dir():
        for entry in place.iterdir():
            _remove(entry)
        place.rmdir()
    else:
        place.unlink(missing_ok=True)
