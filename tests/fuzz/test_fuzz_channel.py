"""Whatever is said at the door of the app that runs, it answers in JSON or hangs up, and lets the next one in."""

import json
import logging
import socket
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app import channel, paths
from app.errors import UserError
from app.gui.one_instance import Door, answered
from tests.fuzz.kit import cases, damaged, every_text

GOOD = b'{"command": "status"}\n'
TRICKS = (
    b"\n",
    b"\x00",
    b"[" * 2000,
    b'{"a":' * 700,
    b'"\\ud800"',
    b"\xff",
    b"NaN",
    b"9" * 4500,
    b"null",
    b"1e999",
    b"{}",
)
deepest = st.integers(1, 4000).map(lambda n: b"[" * n + b"\n")
scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), every_text, st.just("\ud800"))
requests = st.dictionaries(st.sampled_from(("command", "voice", "text")), scalars).map(
    lambda request: json.dumps(request).encode() + b"\n"
)
lines = st.one_of(damaged(st.just(GOOD), TRICKS), requests, deepest, st.binary(max_size=300))


def handle(request: dict[str, Any]) -> dict[str, Any]:
    if request["command"] == "status":
        return {"state": "ready"}
    raise UserError(f"there is no command {request['command']}")


@pytest.fixture(scope="module")
def door(qapp: QCoreApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LYRE_HOME", str(tmp_path_factory.mktemp("home")))
        made = Door(handle)
        assert made.open()
        address = channel.announced()["address"]
    made.setObjectName(address)
    yield made
    made.close()


def knock(door: Door, data: bytes) -> bytes:
    """Say `data` while the door's loop runs here, and return all that comes back."""
    caller = socket.socket(socket.AF_UNIX)
    caller.connect(door.objectName())
    caller.setblocking(False)
    if not data:
        caller.shutdown(socket.SHUT_WR)
    answer, left, until = b"", data, time.monotonic() + 10
    with caller:
        while time.monotonic() < until:
            QCoreApplication.processEvents()
            try:
                if left:
                    left = left[caller.send(left) :]
                    if not left:
                        caller.shutdown(socket.SHUT_WR)
                    continue
                piece = caller.recv(4096)
            except BlockingIOError:
                continue
            except (BrokenPipeError, ConnectionResetError):
                return answer
            if not piece:
                return answer
            answer += piece
    raise AssertionError(f"no end of the answer to {data!r}")


@cases
@given(lines)
@example(b'{"command": "\\ud800"}\n')
@example(b"[" * 4000 + b"\n")
@example(b"x" * 100_000)
def test_any_line_is_answered_or_turned_away(door: Door, data: bytes) -> None:
    answer = knock(door, data)
    if answer:
        told = json.loads(answer)
        assert isinstance(told["ok"], bool)
        assert told["ok"] or told["error"]
    assert json.loads(knock(door, GOOD)) == {"ok": True, "state": "ready"}


@cases
@given(lines)
@example(b"[" * 100_000)
def test_any_line_has_an_answer_that_is_json(data: bytes) -> None:
    told = answered(data, handle)
    assert json.loads(json.dumps(told).encode()) == told


@cases
@given(st.one_of(lines, damaged(st.just(b'{"address": "/nowhere", "process": 1}'), TRICKS)))
@example(b"[" * 100_000)
def test_any_announcement_and_any_answer_are_understood_or_refused(data: bytes) -> None:
    file = paths.private(paths.data_dir()) / "running.json"
    file.write_bytes(data)
    found = channel.announced()
    assert found == {} or isinstance(found["address"], str)
    try:
        assert isinstance(channel._understood(data), dict)
    except UserError as error:
        assert str(error)  # noqa: PT017


@pytest.fixture(autouse=True)
def no_complaints(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """An error in a slot fails the test: pytest-qt catches those."""
    with caplog.at_level(logging.WARNING):
        yield
