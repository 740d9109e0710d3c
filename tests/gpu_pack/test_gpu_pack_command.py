"""The command `lyre models gpu-pack`, and what the doctor says of the pack."""

import json
from typing import Any

import jsonschema
import pytest

from app.__main__ import main
from app.doctor.check import Patient
from app.doctor.graphics import check_gpu_pack
from app.gpu_pack.pack import Getting
from app.paths import resource
from app.settings import Settings
from tests.gpu_pack.tiny_pack import NO_GPU, tiny_pack
from tests.models.loopback_hub import Hub
from tests.wheels.shelf import Shelf

Output = pytest.CaptureFixture[str]


def told(capsys: Output) -> Any:
    found = json.loads(capsys.readouterr().out)
    jsonschema.validate(found, json.loads(resource("schemas/models-gpu-pack.json").read_text(encoding="utf-8")))
    return found


def test_in_the_source_tree_it_says_what_to_do_instead(capsys: Output) -> None:
    assert main(["models", "gpu-pack", "--json"]) == 0
    assert told(capsys)["stand"] == "absent"
    assert main(["models", "gpu-pack", "get"]) == 1
    assert "`make setup` installs the torch for this machine's GPU" in capsys.readouterr().err


def test_get_status_and_remove_tell_what_they_did(shelf: Shelf, capsys: Output) -> None:
    assert main(["models", "gpu-pack", "get"]) == 0
    said = capsys.readouterr()
    assert said.out == "works on Pretended GPU, in force from the next start on\n"
    assert "gpu-pack: unpacking" in said.err
    assert main(["models", "gpu-pack", "status", "--json"]) == 0
    assert told(capsys)["stand"] == "ready"
    assert main(["models", "gpu-pack", "remove", "--json"]) == 0
    assert told(capsys)["freed_bytes"] > 70_000


def test_the_doctor_says_nothing_without_a_pack_and_what_mends_one_that_fails(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    patient = Patient(Settings())
    assert list(check_gpu_pack(patient)) == []
    shelf = tiny_pack(hub, NO_GPU)
    monkeypatch.setattr("app.gpu_pack.pack.content", lambda: shelf.content)
    assert main(["models", "gpu-pack", "get"]) == 1
    assert "the GPU pack doesn't work here" in capsys.readouterr().err
    (check,) = check_gpu_pack(patient)
    assert (check.ok, "finds no GPU" in check.detail) == (False, True)
    assert "lyre models gpu-pack remove" in check.remedy


def test_the_doctor_tells_of_one_that_works(shelf: Shelf) -> None:
    list(Getting(shelf.content).run())
    (check,) = check_gpu_pack(Patient(Settings()))
    assert (check.ok, check.detail) == (True, "works on Pretended GPU, in force from the next start on")
