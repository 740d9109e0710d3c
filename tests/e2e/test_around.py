"""Around the real window: a second start, commands from outside, and a global key from another window."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from tests.e2e.conftest import Desk

pytestmark = [pytest.mark.e2e, pytest.mark.models]

OTHER = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
box = QLineEdit()
box.setWindowTitle("Another program")
box.textChanged.connect(lambda text: print(text, flush=True))
box.show()
app.exec()
"""


@pytest.fixture
def other(desk: Desk) -> Iterator["subprocess.Popen[str]"]:
    """Another program, which has the keyboard."""
    environment = {**os.environ, "DISPLAY": desk.screen.display}
    environment.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "-c", OTHER]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        desk.screen.focus("Another program")
        yield process
        process.kill()
    desk.screen.focus("^Lyre$")


def lyre(desk: Desk, *words: str) -> "subprocess.CompletedProcess[str]":
    """Run a command as the same user on the same screen."""
    environment = {**os.environ, **desk.environment, "DISPLAY": desk.screen.display}
    environment.pop("QT_QPA_PLATFORM", None)
    run = [sys.executable, "-m", "app", *words]
    return subprocess.run(run, env=environment, capture_output=True, text=True, timeout=60, check=False)


def wait(desk: Desk, seconds: float) -> None:
    """Let that much sound pass."""
    now = time.perf_counter()
    desk.sound.ear.between(now, now + seconds)


def test_a_second_start_ends_at_once_and_the_first_goes_on(desk: Desk) -> None:
    second = lyre(desk)
    assert (second.returncode, second.stdout) == (0, "Lyre runs already; its window is in front now\n")
    assert desk.app.process.poll() is None


def test_toggle_starts_and_ends_a_recording(desk: Desk) -> None:
    assert lyre(desk, "--toggle").returncode == 0
    desk.app.wait_for("state listening")
    assert json.loads(lyre(desk, "status", "--json").stdout)["state"] == "listening"
    assert lyre(desk, "--toggle").returncode == 0
    desk.app.wait_for("state ready")


def test_the_global_key_talks_while_another_program_has_the_focus_and_takes_no_other_key(
    desk: Desk, other: "subprocess.Popen[str]"
) -> None:
    desk.screen.key("keydown", "F9")
    desk.app.wait_for("state listening")
    desk.screen.key("key", "Escape")
    desk.app.wait_for("state ready")
    desk.screen.key("keyup", "F9")
    desk.screen.key("key", "a")
    assert other.stdout is not None
    assert other.stdout.readline() == "a\n"
    wait(desk, 0.1)  # a press within 50 ms of a release counts as the key repeating


def test_the_global_key_talks_while_the_window_itself_has_the_focus(desk: Desk) -> None:
    desk.screen.key("keydown", "F9")
    desk.app.wait_for("state listening")
    wait(desk, 0.4)  # longer than a tap
    status = json.loads(lyre(desk, "status", "--json").stdout)
    desk.screen.key("keyup", "F9")
    desk.app.wait_for("state ready")
    assert status["state"] == "listening"
