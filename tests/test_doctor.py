"""`lyre doctor` and `lyre models`: what they tell of a machine, and what mends it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.doctor import CHECKS, Check, examine
from app.engine.full import orpheus, voxtral
from app.engine.plan import CODEC, REPLIER
from app.models.catalogue import find
from app.settings import Settings
from tests.engine.machines import machine

Output = pytest.CaptureFixture[str]
ENGLISH = "canopylabs/orpheus-3b-0.1-ft"


def settings_on(folder: Path, **engine: Any) -> Settings:
    return Settings(engine=engine, models={"dir": str(folder)})


def checks_of(settings: Settings, **changes: Any) -> dict[str, Check]:
    found = examine(settings, replace(machine(24.0, ram_gb=32), **changes))
    return {check.name: check for check in found.checks}


def test_doctor_prints_one_json_value_with_the_promised_keys(capsys: Output) -> None:
    status = main(["doctor", "--json"])
    told = json.loads(capsys.readouterr().out)
    assert {"ok", "checks", "hardware", "plan"} <= set(told)
    assert all({"name", "ok", "detail", "remedy"} == set(check) for check in told["checks"])
    assert status == (0 if told["ok"] else 1)
    assert told["ok"] == all(check["ok"] for check in told["checks"])
    assert told["hardware"]["ram_total_bytes"] > 10**8


def test_the_plans_arithmetic_adds_up_in_the_json(tmp_path: Path) -> None:
    for name in (REPLIER, CODEC, ENGLISH):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "config.json").write_text("not a config, so the true one's sizes count")
    found = examine(settings_on(tmp_path, voice="tara"), machine(24.0, ram_gb=32)).as_dict()
    plan = json.loads(json.dumps(found))["plan"]
    assert plan["rung"] == "bf16 + bf16"
    stages = sum(stage["bytes"]["device"] for stage in plan["stages"])
    assert plan["total_bytes"] == stages + sum(plan[f"{one}_bytes"] for one in ("context", "reserve", "slack"))
    assert plan["total_bytes"] <= plan["free_bytes"]
    assert any("GB" in line for line in plan["lines"])


def test_a_person_reads_one_line_a_check_and_what_to_do(capsys: Output) -> None:
    main(["doctor"])
    lines = capsys.readouterr().out.splitlines()
    assert sum(line.startswith(("ok ", "no ")) for line in lines) >= len(CHECKS)
    assert lines[-1] in ("this machine is ready", "something is to be mended")


def test_a_machine_without_a_gpu_and_models_is_ready_with_the_lite_engine(tmp_path: Path) -> None:
    found = examine(settings_on(tmp_path), machine(ram_gb=16))
    assert found.ok, [check for check in found.checks if not check.ok]
    assert found.plan.rung == "lite"


def test_a_card_without_its_models_is_told_the_commands_that_get_them(tmp_path: Path) -> None:
    checks = checks_of(settings_on(tmp_path))
    assert checks["models"].ok
    assert "lyre models get voxtral" in checks["models"].remedy


@pytest.mark.parametrize(
    ("changes", "name", "remedy"),
    [
        ({"ram_free_bytes": 10**9}, "RAM", "close"),
        ({"disk_free_bytes": 10**8}, "disk", "make room"),
        ({"torch_build": "cpu"}, "GPU", "make setup"),
    ],
)
def test_what_is_short_or_wrong_is_named_with_its_remedy(
    tmp_path: Path, changes: dict[str, Any], name: str, remedy: str
) -> None:
    assert checks_of(settings_on(tmp_path))[name].ok
    check = checks_of(settings_on(tmp_path), **changes)[name]
    assert not check.ok
    assert remedy in check.remedy


def test_a_damaged_checkpoint_is_found_without_loading_it(tmp_path: Path) -> None:
    folder = tmp_path / REPLIER
    folder.mkdir(parents=True)
    (folder / "config.json").write_text('{"architectures": ["SomethingElse"]}')
    check = checks_of(settings_on(tmp_path))["model voxtral"]
    assert not check.ok
    assert "SomethingElse" in check.detail
    (folder / "config.json").write_text("{")
    assert "can't be read" in checks_of(settings_on(tmp_path))["model voxtral"].detail


def test_a_checkpoint_that_is_still_coming_is_not_taken_for_one(tmp_path: Path) -> None:
    folder = tmp_path / CODEC
    folder.mkdir(parents=True)
    (folder / "config.json").write_text("{}")
    assert not checks_of(settings_on(tmp_path))["model snac"].ok
    (folder / ".lyre.partial.json").write_text("{}")
    assert "model snac" not in checks_of(settings_on(tmp_path))


def test_insisting_on_an_engine_that_is_not_here_is_not_well(tmp_path: Path) -> None:
    check = checks_of(settings_on(tmp_path, kind="full", voice="tara"))["plan"]
    assert not check.ok
    assert "download" in check.remedy


def test_what_the_doctor_expects_of_folders_is_what_the_engine_loads() -> None:
    from app import doctor

    assert doctor._FOLDERS["replier"][:2] == (voxtral.ARCHITECTURE, voxtral.VOCABULARY)
    assert doctor._FOLDERS["speaker"][1] == orpheus.VOCABULARY


def test_models_list_says_what_fits_here(capsys: Output, home: Path) -> None:
    assert main(["models", "list", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {type(row["fits"]) for row in rows} == {bool}
    assert {"name", "role", "bytes", "installed", "fits", "gated"} <= set(rows[0])


@pytest.mark.parametrize(("free_gb", "which"), [(24.0, {True}), (0.0, {False})])
def test_what_fits_goes_by_the_plan(free_gb: float, which: set[bool], tmp_path: Path) -> None:
    from app.engine.choices import fits

    names = ("voxtral", "snac", "orpheus-en", "orpheus-hi")
    here = machine(free_gb, ram_gb=32)
    assert {fits(find(name).repository, settings_on(tmp_path), here) for name in names} == which


def test_verifying_and_removing_what_is_not_here_say_so(capsys: Output) -> None:
    for action in ("verify", "remove"):
        assert main(["models", action, "voxtral"]) == 1
        assert "voxtral" in capsys.readouterr().err


@pytest.mark.parametrize(
    "command", [["doctor"], ["models"], *(["models", one] for one in "list get verify remove".split())]
)
def test_every_command_has_help_with_an_example(capsys: Output, command: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])
    assert ended.value.code == 0
    assert "example: lyre" in capsys.readouterr().out
