"""The functions behind `lyre models`: what they print, where, and what they return."""

import argparse
import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from app.commands.models import get_model, list_models, remove_model, verify_model
from app.errors import CheckpointMissing, DownloadError, TokenNeeded
from app.models.catalogue import catalogue, find
from app.paths import resource
from app.settings import Settings
from tests.models.loopback_hub import Hub
from tests.models.tiny_checkpoint import FILES

SNAC = {"config.json": b"{}", "pytorch_model.bin": b"weights" * 1000}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    found = Settings()
    found.models.dir = str(tmp_path / "models")
    return found


@pytest.fixture(autouse=True)
def generous() -> Iterator[None]:
    """The mask lets everything through: what is private is so by itself."""
    before = os.umask(0)
    yield
    os.umask(before)


def schema(name: str) -> Any:
    return json.loads(resource(f"schemas/{name}.json").read_text(encoding="utf-8"))


def arguments(name: str = "", as_json: bool = True) -> argparse.Namespace:
    return argparse.Namespace(name=name, json=as_json)


def answer(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_get_verify_list_and_remove_tell_in_json_what_they_did(
    hub: Hub, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.repository("hubertsiuzdak/snac_24khz", SNAC)
    assert get_model(arguments("snac"), settings) == 0
    told = capsys.readouterr()
    assert json.loads(told.out) == {
        "name": "snac",
        "installed": True,
        "folder": str(settings.models_dir / "hubertsiuzdak/snac_24khz"),
    }
    assert "snac: done (7.0 kB of 7.0 kB)" in told.err
    jsonschema.validate(json.loads(told.out), schema("models-get"))
    assert not [path for path in settings.models_dir.rglob("*") if path.lstat().st_mode & 0o077]
    assert verify_model(arguments("snac_24khz"), settings) == 0
    assert answer(capsys) == {"name": "snac", "ok": True, "problems": []}
    assert list_models(arguments(), settings) == 0
    (row,) = [row for row in answer(capsys) if row["name"] == "snac"]
    assert (row["installed"], row["bytes"], row["role"]) == (True, 7002, "codec")
    assert row["fits"] in (True, False)
    assert remove_model(arguments("snac"), settings) == 0
    assert answer(capsys)["freed_bytes"] > 7002
    with pytest.raises(CheckpointMissing):
        remove_model(arguments("snac"), settings)


def test_what_get_prints_of_a_paused_download_is_what_its_schema_says_too(
    hub: Hub, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.repository("hubertsiuzdak/snac_24khz", SNAC)

    def pressed_ctrl_c(*_: Any) -> None:
        raise KeyboardInterrupt

    hub.always = lambda answer: signal.raise_signal(signal.SIGINT)
    before = signal.signal(signal.SIGINT, pressed_ctrl_c)
    try:
        assert get_model(arguments("snac"), settings) == 1
    finally:
        signal.signal(signal.SIGINT, before)
    told = answer(capsys)
    jsonschema.validate(told, schema("models-get"))
    assert told["installed"] is False


def test_a_damaged_model_fails_the_check_and_says_how_to_mend_it(
    hub: Hub, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.repository("hubertsiuzdak/snac_24khz", SNAC)
    get_model(arguments("snac"), settings)
    (settings.models_dir / "hubertsiuzdak/snac_24khz/pytorch_model.bin").write_bytes(b"broken!" * 1000)
    capsys.readouterr()
    with pytest.raises(DownloadError, match="`lyre models get snac` mends it"):
        verify_model(arguments("snac"), settings)
    assert answer(capsys)["ok"] is False


def test_the_list_for_people_has_a_line_for_each_model(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    list_models(arguments(as_json=False), settings)
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(catalogue())
    assert "needs a token" in next(line for line in lines if line.startswith("orpheus-hi"))


def test_where_nobody_can_be_asked_a_gated_model_fails_with_what_to_do(
    hub: Hub, settings: Settings, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.models.hub_token.stored", lambda: None)
    hub.repository(find("orpheus-hi").repository, FILES, gated=True)
    with pytest.raises(TokenNeeded, match="canopylabs/3b-hi-ft-research_release"):
        get_model(arguments("orpheus-hi"), settings)
    assert capsys.readouterr().out == ""
