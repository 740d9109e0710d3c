"""The GPU pack at the start of the installed app, each start a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.gpu_pack.pack import home
from tests.gpu_pack.tiny_pack import ENDS, LACKS, TORCH

START = """
import sys
sys._MEIPASS = {root!r}
from app.gpu_pack import activation
activation.activate()
{then}
"""
WHERE = "import importlib.util\nprint(importlib.util.find_spec('torch').origin)"
LOAD = "import torch\nprint(torch.__file__)"


class Installed:
    """An app of which only its own torch and its pinned pack are there; its starts are processes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.own = root / "torch" / "__init__.py"
        self.own.parent.mkdir(parents=True)
        self.own.write_text("")
        self.pin("pack-1")

    def pin(self, name: str) -> None:
        (self.root / "resources").mkdir(exist_ok=True)
        (self.root / "resources" / "gpu_pack.json").write_text(json.dumps({"name": name}))

    def put(self, source: str = TORCH, *, works: bool = True) -> Path:
        """Lay the pack down as `Getting` does."""
        package = home() / "pack-1" / "torch"
        package.mkdir(parents=True, exist_ok=True)
        (package / "__init__.py").write_text(source)
        (home() / "state.json").write_text(json.dumps({"name": "pack-1", "works": works}))
        return package / "__init__.py"

    def start(self, then: str) -> tuple[str, str]:
        """Start with the app's own torch on the path; what it printed, and what it said."""
        path = os.pathsep.join([str(self.root), *sys.path])
        ran = subprocess.run(
            [sys.executable, "-c", START.format(root=str(self.root), then=then)],
            capture_output=True, text=True, timeout=60, check=False, env={**os.environ, "PYTHONPATH": path},
        )  # fmt: skip
        return ran.stdout.strip(), ran.stderr.strip()

    def loading(self) -> list[Path]:
        return list(home().glob("loading-*"))


@pytest.fixture
def installed(tmp_path: Path) -> Installed:
    return Installed(tmp_path / "lib")


def test_a_pack_that_works_comes_before_the_apps_own_torch(installed: Installed) -> None:
    assert installed.start(LOAD)[0] == str(installed.own)
    theirs = installed.put()
    assert installed.start(WHERE)[0] == str(theirs)
    assert installed.start(LOAD)[0] == str(theirs)
    assert installed.loading() == []


def test_one_that_was_not_tried_or_failed_or_is_of_another_version_is_left_alone(installed: Installed) -> None:
    installed.put(works=False)
    assert installed.start(LOAD)[0] == str(installed.own)
    installed.put()
    installed.pin("pack-2")
    assert installed.start(LOAD)[0] == str(installed.own)


def test_a_damaged_state_is_no_pack(installed: Installed) -> None:
    installed.put()
    for text in ("{", "[]", ""):
        (home() / "state.json").write_text(text)
        assert installed.start(LOAD) == (str(installed.own), "")


@pytest.mark.parametrize("source", [ENDS, LACKS], ids=["ends", "lacks"])
def test_one_that_fails_at_a_start_is_off_from_the_next_on_and_that_is_said(installed: Installed, source: str) -> None:
    installed.put(source)
    assert installed.start(LOAD)[0] == ""
    told, said = installed.start(LOAD)
    assert (told, "it is off; `lyre models gpu-pack get` tries it again" in said) == (str(installed.own), True)
    assert json.loads((home() / "state.json").read_text())["works"] is False
    assert installed.start(LOAD) == (str(installed.own), "")


def test_a_start_that_ends_after_torch_was_settled_is_no_failure(installed: Installed) -> None:
    theirs = installed.put()
    installed.start(f"{LOAD}\nactivation.settled()\nimport os\nos._exit(9)")
    assert installed.start(LOAD) == (str(theirs), "")


def test_a_start_beside_one_that_is_still_loading_keeps_the_pack(installed: Installed) -> None:
    theirs = installed.put()
    (home() / f"loading-{os.getpid()}").touch()
    assert installed.start(LOAD) == (str(theirs), "")


def test_in_the_source_tree_nothing_happens(installed: Installed) -> None:
    installed.put()
    code = "import sys\nfrom app.gpu_pack import activation\nactivation.activate()\nprint(str(sys.path[:2]))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert "gpu-pack" not in ran.stdout
