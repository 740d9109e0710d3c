"""Two results side by side, and what a result says of the machine that it was taken on."""

import platform
import tomllib
from typing import Any

import psutil
import torch

from app.engine.bench import machine
from app.engine.bench.compare import compared
from app.paths import resource

BEFORE: dict[str, Any] = {
    "engine": "lite",
    "device": "cpu",
    "precision": "int8",
    "workload": {"name": "demo"},
    "turns": 50,
    "first_audio_ms": {"p50": 400.0, "p95": 500.0},
    "stage_ms": {"listen": {"p50": 100.0}},
    "tokens_per_s": None,
    "memory_bytes": 0,
    "hardware": {"cpu": "A", "cores": 2},
    "versions": {"torch": "1", "gone": "1"},
}


def test_a_change_is_the_share_by_which_a_figure_went_up() -> None:
    now = BEFORE | {"first_audio_ms": {"p50": 300.0, "p95": 550.0}, "memory_bytes": 7}
    result = compared(BEFORE, now, "before.json")
    figures = {figure["name"]: figure["change"] for figure in result["figures"]}
    assert figures == {
        "first_audio_ms p50": -0.25,
        "first_audio_ms p95": 0.1,
        "listen_ms p50": 0.0,
        "memory_bytes": None,
    }
    assert (result["with"], result["same_work"], result["same_hardware"]) == ("before.json", True, True)
    assert result["differences"] == []


def test_other_work_another_machine_and_other_versions_are_told_apart() -> None:
    other = {"precision": "bf16", "turns": 9, "hardware": {"cpu": "B", "cores": 2}, "versions": {"torch": "2"}}
    result = compared(BEFORE, BEFORE | other, "before.json")
    assert (result["same_work"], result["same_hardware"]) == (False, False)
    assert result["differences"] == [
        "precision: int8 then, bf16 now",
        "cpu: A then, B now",
        "torch: 1 then, 2 now",
        "gone: 1 then, None now",
        "turns: 50 then, 9 now",
    ]
    versions = compared(BEFORE, BEFORE | {"versions": {}}, "before.json")
    assert (versions["same_work"], versions["same_hardware"]) == (True, True)


def test_a_file_that_is_another_thing_has_no_figures_and_does_not_break_it() -> None:
    assert compared({"hardware": "none", "first_audio_ms": 3}, BEFORE, "x")["figures"] == []


def test_the_machine_is_the_one_that_it_runs_on() -> None:
    told = machine.describe()
    assert (told["gpu"] is None) == (not torch.cuda.is_available())
    assert told["ram_bytes"] == psutil.virtual_memory().total
    assert told["threads"] == torch.get_num_threads()
    assert machine.device_here().type == ("cuda" if told["gpu"] else "cpu")


def test_versions_are_those_of_the_source_tree_and_of_what_is_installed() -> None:
    told = machine.versions()
    project = tomllib.loads((resource("").parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert told["lyre"] == project["version"]
    assert told["python"] == platform.python_version()
    assert str(torch.__version__).startswith(str(told["torch"]))


def test_memory_on_a_cpu_is_that_of_the_process() -> None:
    assert 10_000_000 < machine.memory_bytes(torch.device("cpu")) < psutil.virtual_memory().total
