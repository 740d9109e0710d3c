"""Who may know whom: the rules of the house, each looked at in a process of its own."""

import pkgutil
import subprocess
import sys

import pytest

import app

RULES = [
    ("app.engine", ["PySide6", "sounddevice", "pyqtgraph", "app.gui", "app.audio"]),
    ("app.gui", ["torch", "transformers", "snac"]),
    ("app.history", ["PySide6", "torch", "app.gui", "app.engine", "app.audio", "app.models"]),
    ("app.audio", ["PySide6", "torch", "transformers", "app.gui"]),
]


def modules_of(package: str) -> list[str]:
    return [m.name for m in pkgutil.walk_packages(app.__path__, "app.") if f"{m.name}.".startswith(f"{package}.")]


def loaded_by(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stderr
    return set(ran.stdout.split())


def broken(imports: list[str], forbidden: list[str]) -> set[str]:
    loaded = loaded_by("\n".join(f"import {name}" for name in imports))
    return {name for name in loaded if any(f"{name}.".startswith(f"{bad}.") for bad in forbidden)}


@pytest.mark.parametrize(("package", "forbidden"), RULES, ids=[package for package, _ in RULES])
def test_a_package_never_loads_what_it_must_not_know(package: str, forbidden: list[str]) -> None:
    names = modules_of(package)
    assert len(names) > 3
    assert broken(names, forbidden) == set()


def test_the_look_finds_a_broken_rule() -> None:
    assert broken(["sounddevice"], ["sounddevice"]) == {"sounddevice"}
    assert broken(["PySide6.QtCore"], ["PySide6"])


def test_the_command_line_answers_without_torch_or_qt() -> None:
    quietly = "import contextlib, io\nwith contextlib.redirect_stdout(io.StringIO()): main(['voices'])"
    loaded = loaded_by(f"from app.__main__ import main\n{quietly}")
    assert not loaded & {"torch", "transformers", "PySide6", "sounddevice"}


def test_package_files_import_nothing() -> None:
    packages = [m.name for m in pkgutil.walk_packages(app.__path__, "app.") if m.ispkg]
    before = loaded_by("")
    assert {
        n for n in loaded_by("\n".join(f"import {p}" for p in packages)) - before if not n.startswith("app")
    } == set()
