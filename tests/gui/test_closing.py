"""Closing the window in every state, at any moment; as a process of its own where the exit status is meant."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from pytestqt.qtbot import QtBot

from app.gui.engine_thread import AssistantLike
from tests.gui.conftest import Desk
from tests.gui.fakes import FakeAssistant, Gate, answer

CLOSINGS = int(os.environ.get("LYRE_CLOSINGS", "20"))
"""How often the window is closed at random; `make verify` does it 100 times."""

SCREEN = "This plugin does not support propagateSizeHints()"


Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts the window as a process of its own; what a failing test leaves of it is killed."""
    with ExitStack() as stack:

        def started(*words: str) -> "subprocess.Popen[str]":
            command = [sys.executable, "-X", "faulthandler", "-m", "tests.gui.start", *words]
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            stack.enter_context(process)
            stack.callback(process.kill)
            return process

        yield started


def complaints(errors: str) -> list[str]:
    return [line for line in errors.splitlines() if line != SCREEN]


def test_closing_at_random_moments_leaves_nothing_and_says_nothing(start: Start) -> None:
    process = start("close", "7", str(CLOSINGS))
    out, errors = process.communicate(timeout=6 * CLOSINGS)
    assert (process.returncode, complaints(errors)) == (0, [])
    seen = out.split("seen:")[1]
    assert all(state in seen for state in ("Loading", "Ready", "Listening", "Thinking", "Speaking"))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_of_the_system_closes_it_cleanly_after_one_line_that_says_ready(
    start: Start, number: signal.Signals
) -> None:
    process = start("stay")
    assert process.stdout is not None
    for line in process.stdout:
        if line == "ready\n":
            break
    process.send_signal(number)
    out, errors = process.communicate(timeout=60)
    assert (process.returncode, complaints(errors)) == (0, [])
    assert "ready" not in out.split("\n")


def test_a_load_that_takes_a_minute_does_not_hold_the_process_up(start: Start) -> None:
    process = start("stuck")
    assert process.stdout is not None
    assert process.stdout.readline() == "loading\n"
    process.terminate()
    out, errors = process.communicate(timeout=30)
    assert (process.returncode, complaints(errors)) == (0, [])
    assert out == "left while a thread was still busy\n"


def _loading(desk: Desk) -> Gate:
    gate = Gate()

    def load() -> AssistantLike:
        gate.wait()
        return FakeAssistant()

    desk.open(load, ready=False)
    desk.until(gate.reached.is_set)
    return gate


def _failed(desk: Desk) -> None:
    def load() -> AssistantLike:
        from app.errors import NotInstalled

        raise NotInstalled("the models are missing")

    desk.open(load, ready=False)
    desk.until(lambda: desk.state == "Not working")


def _arming(desk: Desk) -> None:
    desk.machine.samples_come = False
    desk.open()
    desk.hold()
    desk.until(lambda: desk.state == "Starting the microphone")


def _listening(desk: Desk) -> None:
    desk.open()
    desk.record()


def _thinking(desk: Desk) -> Gate:
    gate = Gate()
    desk.assistant.script = answer(gate)
    desk.open()
    desk.type("Where is Paris?")
    desk.until(gate.reached.is_set)
    desk.until(lambda: desk.state == "Thinking")
    return gate


def _speaking(desk: Desk) -> None:
    desk.open()
    desk.type("Where is Paris?")
    desk.until(lambda: desk.state == "Speaking")


@pytest.mark.parametrize("go_there", [_loading, Desk.open, _failed, _arming, _listening, _thinking, _speaking])
def test_closing_in_every_state_stops_both_threads(
    desk: Desk, qtbot: QtBot, go_there: Callable[[Desk], Gate | None]
) -> None:
    gate = go_there(desk)
    desk.window.close()
    assert not desk.window.isVisible()
    if gate is not None:
        gate.open()
    assert desk.session.shut_down()
    assert desk.session.engine.isFinished()
    assert desk.session.sound.isFinished()
    assert desk.machine.open_streams == []
