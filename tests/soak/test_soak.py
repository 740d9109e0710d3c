"""A soak of 30 turns: each is answered or honestly reported, nothing grows, nothing is lost, nobody is called."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e import sound_server
from tests.soak.driver import Row
from tests.soak.gauge import Sample
from tests.soak.plan import steps
from tests.soak.report import report


@pytest.mark.e2e
@pytest.mark.models
@pytest.mark.timeout(900)
@pytest.mark.skipif(not sound_server.available(), reason="PulseAudio isn't here")
def test_thirty_turns_in_a_row(tmp_path: Path) -> None:
    out = tmp_path / "soak.json"
    command = [sys.executable, "-m", "tests.soak", "--turns", "30", "--out", str(out)]
    with (tmp_path / "said.txt").open("w") as said:
        status = subprocess.call(command, stdout=said, stderr=said, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    told = (tmp_path / "said.txt").read_text()
    assert status == 0, told[-8000:]
    found = json.loads(out.read_text())
    assert (found["turns"], found["acoustic"]) == (30, 6)
    assert all(found["checks"].values()), found["checks"]
    assert found["outcomes"]["answered"] >= 20, told[-8000:]
    assert found["history"]["kept"] >= 24


def test_a_thousand_turns_have_two_hundred_acoustic_ones_and_every_happening() -> None:
    plan = steps(1000, 10)
    assert sum(step.acoustic for step in plan) == 200
    happenings = {step.happening for step in plan}
    assert happenings == {"nothing", "interrupted", "microphone lost", "speaker lost", "voice changed", "typed"}


def test_the_checks_fail_where_something_is_wrong() -> None:
    rows = [Row(step, reply="It is.", first_audio_ms=500.0 + step.number) for step in steps(300, 10)]
    steady = [Sample(10 * n, 900.0, 40, 60) for n in range(1, 31)]
    assert all(report(rows, steady, [], 300, 300)["checks"].values()) is False  # it gets slower
    for row in rows:
        row.first_audio_ms = 500.0
    assert all(report(rows, steady, [], 300, 300)["checks"].values())
    growing = [Sample(10 * n, 900.0 + n, 40 + n, 60 + n) for n in range(1, 31)]
    checks = report(rows, growing, ["socket.connect: ('192.0.2.1', 80)"], 299, 300)["checks"]
    wrong = {name for name, good in checks.items() if not good}
    assert wrong == {
        "every finished turn is in the history",
        "nobody was connected to",
        "threads are constant",
        "files are constant",
        "memory is constant",
    }
    rows[7].reply = ""
    assert report(rows, steady, [], 300, 300)["checks"]["every turn was answered or honestly reported"] is False
    rows[7].told = ["the microphone went away"]
    assert report(rows, steady, [], 300, 300)["checks"]["every turn was answered or honestly reported"]
