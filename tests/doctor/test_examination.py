"""`lyre doctor` and `lyre models`: what they tell of a machine, and what mends it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.doctor.check import Check, Fix, Patient
from app.doctor.examination import SUBJECTS, Treatment, examine, examining
from app.doctor.models import FOLDERS
from app.engine.full import orpheus, voxtral
from app.engine.plan import CODEC, REPLIER
from app.models.catalogue import find
from app.settings import Settings
from tests.doctor.kit import examined, failing, settings_on
from tests.engine.machines import machine

Output = pytest.CaptureFixture[str]
ENGLISH = "canopylabs/orpheus-3b-0.1-ft"


QUICK = Treatment(quick=True)


def checks_of(settings: Settings, **changes: Any) -> dict[str, Check]:
    return examined(settings, replace(machine(24.0, ram_gb=32), **changes))


def test_doctor_prints_one_json_value_with_the_promised_keys(capsys: Output) -> None:
    status = main(["doctor", "--json", "--quick"])
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
    found = examine(settings_on(tmp_path, voice="tara"), machine(24.0, ram_gb=32), QUICK).as_dict()
    plan = json.loads(json.dumps(found))["plan"]
    assert plan["rung"] == "bf16 + bf16"
    stages = sum(stage["bytes"]["device"] for stage in plan["stages"])
    assert plan["total_bytes"] == stages + sum(plan[f"{one}_bytes"] for one in ("context", "reserve", "slack"))
    assert plan["total_bytes"] <= plan["free_bytes"]
    assert any("GB" in line for line in plan["lines"])


def test_a_person_reads_one_line_a_check_and_what_to_do(capsys: Output) -> None:
    main(["doctor", "--quick"])
    lines = capsys.readouterr().out.splitlines()
    assert sum(line.startswith(("ok ", "no ")) for line in lines) >= 25
    assert lines[-1] == "this machine is ready" or lines[-1].endswith("to be mended")
    failed = [number for number, line in enumerate(lines) if line.startswith("no ")]
    assert all(lines[number + 1].strip().startswith("-> ") for number in failed)


def test_a_machine_without_a_gpu_and_models_is_ready_with_the_lite_engine(tmp_path: Path) -> None:
    found = examine(settings_on(tmp_path), machine(ram_gb=16), QUICK)
    assert failing({check.name: check for check in found.checks}) <= {"sound server"}  # there is none on a build server
    assert found.plan is not None
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
    assert FOLDERS["replier"][:2] == (voxtral.ARCHITECTURE, voxtral.VOCABULARY)
    assert FOLDERS["speaker"][1] == orpheus.VOCABULARY


def test_there_are_25_checks_each_a_function_of_its_own_with_a_name_of_its_own(tmp_path: Path) -> None:
    modules = [import_module(f"app.doctor.{subject}") for subject in SUBJECTS]
    looks = [look for module in modules for pace in ("QUICK", "SLOW") for look in getattr(module, pace, ())]
    assert len(looks) == len(set(looks)) >= 25
    assert all(look.__doc__ for look in looks)
    found = [check.name for check in examine(settings_on(tmp_path), machine(ram_gb=16), QUICK).checks]
    assert len(found) == len(set(found)) >= 25


def test_one_check_that_breaks_off_hides_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def check_nothing(_: Patient) -> Iterator[Check]:
        raise ModuleNotFoundError("No module named 'soxr'", name="soxr")

    monkeypatch.setattr("app.doctor.sound.QUICK", (check_nothing,))
    found = checks_of(settings_on(tmp_path))
    assert (found["sound: nothing"].ok, "soxr isn't installed" in found["sound: nothing"].detail) == (False, True)
    assert "make setup" in found["sound: nothing"].remedy
    assert found["clock"].ok


def test_fix_mends_what_is_safe_and_installs_only_when_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    def check_two(_: Patient) -> Iterator[Check]:
        yield Check("safe", "safe" in done, "", "mend it", Fix(lambda: done.append("safe") or "mended it"))
        yield Check("pip", "pip" in done, "", "pip", Fix(lambda: done.append("pip") or "installed it", installs=True))

    def treated(treatment: Treatment) -> list[bool]:
        patient = Patient(settings_on(tmp_path))
        return [check.ok for check in examining(patient, treatment) if check.name in ("safe", "pip")]

    monkeypatch.setattr("app.doctor.running.QUICK", (check_two,))
    assert treated(QUICK) == [False, False]
    assert treated(Treatment(fix=True, quick=True)) == [True, False]
    assert treated(Treatment(fix=True, install=True, quick=True)) == [True, True]
    assert done == ["safe", "pip"]


def test_a_mending_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> str:
        raise PermissionError(13, "Permission denied", "the folder")

    def check_it(_: Patient) -> Iterator[Check]:
        yield Check("it", False, "it is broken", "mend it", Fix(refuse))

    monkeypatch.setattr("app.doctor.running.QUICK", (check_it,))
    check = examined(settings_on(tmp_path), fix=True)["it"]
    assert not check.ok
    assert "couldn't be mended: [Errno 13]" in check.detail


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
