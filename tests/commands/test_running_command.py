"""`lyre --toggle` and `lyre status` as processes of their own, against an app that answers."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.__main__ import main
from app.gui.one_instance import Door

STATUS = {
    "state": "ready",
    "engine": "lite",
    "voice": "ऋतिका",
    "turns": 3,
    "latency_ms": {"voice_to_voice": {"p50": 474.2, "p95": 600.0, "p99": 601.0}},
    "last": {"latency_ms": {"voice_to_voice": 507.3}},
    "memory_bytes": {"process": 1_200_000_000},
    "errors": [{"at": 1.0, "what": "there is no microphone", "remedy": "connect one"}],
    "advice": [{"key": "k", "what": "turns are slow", "remedy": "close other programs"}],
    "plan": None,
}


@pytest.fixture
def commands(qtbot: QtBot) -> Iterator[list[str]]:
    """What the app is asked for."""
    asked: list[str] = []

    def handle(request: dict[str, Any]) -> dict[str, Any]:
        asked.append(request["command"])
        return {"state": "arming", "status": STATUS}

    door = Door(handle)
    assert door.open()
    yield asked
    door.close()


def run(qtbot: QtBot, *words: str) -> "subprocess.Popen[str]":
    untraced = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    command = [sys.executable, "-m", "app", *words]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=untraced)
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    return process


def test_toggle_reaches_the_app_and_says_its_state(commands: list[str], qtbot: QtBot) -> None:
    process = run(qtbot, "--toggle")
    assert (process.communicate()[0], process.returncode, commands) == ("arming\n", 0, ["toggle"])


def test_status_as_json_is_what_the_app_says(commands: list[str], qtbot: QtBot) -> None:
    process = run(qtbot, "status", "--json")
    assert (json.loads(process.communicate()[0]), process.returncode) == (STATUS, 0)


def test_status_for_people_has_a_line_for_each_thing(commands: list[str], qtbot: QtBot) -> None:
    text = run(qtbot, "status").communicate()[0]
    for part in (
        "ready",
        "ऋतिका",
        "voice-to-voice last 507 ms, p50 474 ms, p95 600 ms",
        "1,200 MB",
        "there is no microphone",
        "turns are slow",
    ):
        assert part in text


def test_a_second_start_asks_the_first_to_come_forward_and_ends(commands: list[str], qtbot: QtBot) -> None:
    from app import channel

    claim = channel.claim()
    assert claim is not None
    process = run(qtbot)
    claim.close()
    assert (process.returncode, commands) == (0, ["raise"])
    assert "runs already" in process.communicate()[0]


@pytest.mark.parametrize("words", [["--toggle"], ["status"], ["status", "--json"]])
def test_without_an_app_there_is_one_clear_line_and_status_1(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 1
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "lyre: Lyre isn't running: start it with `lyre`\n")


def test_toggle_loads_neither_qt_nor_settings_nor_models() -> None:
    code = "import sys\nfrom app.__main__ import main\nmain(['--toggle'])\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert not {"PySide6", "torch", "pydantic", "numpy"} & set(done.stdout.split())


def test_the_look_for_another_one_costs_next_to_nothing() -> None:
    code = (
        "import time\nfrom app import cli, paths\nstart = time.process_time()\nfrom app import channel\n"
        "claim = channel.claim()\nprint(time.process_time() - start)"
    )
    costs = []
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
        costs.append(float(done.stdout))
    assert min(costs) < 0.02


def test_asking_takes_milliseconds(commands: list[str], qtbot: QtBot) -> None:
    from concurrent.futures import ThreadPoolExecutor

    from app import channel

    with ThreadPoolExecutor(1) as pool:
        times = []
        for _ in range(20):
            started = time.perf_counter()
            future = pool.submit(channel.ask, "toggle")
            qtbot.waitUntil(future.done)
            times.append(time.perf_counter() - started)
    assert sorted(times)[10] < 0.1
