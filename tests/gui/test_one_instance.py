"""The door of the app that runs: who may knock, with what, and what they are told."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app import channel
from app.errors import UserError
from app.gui.one_instance import MOST_CALLERS, Door

Ask = Callable[..., Any]


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2) as made:
        yield made


@pytest.fixture
def commands() -> list[dict[str, Any]]:
    return []


@pytest.fixture
def door(qtbot: QtBot, commands: list[dict[str, Any]]) -> Iterator[Door]:
    def handle(request: dict[str, Any]) -> dict[str, Any]:
        if request["command"] == "quit":
            raise UserError("not now", "wait")
        commands.append(request)
        return {"state": "ready"}

    made = Door(handle)
    assert made.open()
    yield made
    made.close()


@pytest.fixture
def said(qtbot: QtBot, pool: ThreadPoolExecutor) -> Ask:
    """Runs what blocks on a thread, while the door's loop runs here."""

    def wait(function: Callable[..., Any], *arguments: Any) -> Any:
        future: Future[Any] = pool.submit(function, *arguments)
        qtbot.waitUntil(future.done, timeout=10_000)
        return future.result()

    return wait


def knock(data: bytes) -> bytes:
    """Say `data` at the door and return all that comes back."""
    with socket.socket(socket.AF_UNIX) as caller:
        caller.settimeout(8)
        caller.connect(channel.announced()["address"])
        try:
            caller.sendall(data)
            caller.shutdown(socket.SHUT_WR)
            return b"".join(iter(lambda: caller.recv(4096), b""))
        except (BrokenPipeError, ConnectionResetError):
            return b""


def test_a_command_arrives_and_its_answer_comes_back(door: Door, said: Ask, commands: list[Any]) -> None:
    assert said(channel.ask, "raise") == {"ok": True, "state": "ready"}
    assert commands == [{"command": "raise"}]


def test_what_can_not_be_done_is_told_in_one_line(door: Door, said: Ask) -> None:
    with pytest.raises(UserError, match="not now: wait"):
        said(channel.ask, "quit")


@pytest.mark.parametrize("line", [b"hello\n", b"[]\n", b"{}\n", b'{"command": 7}\n', b"\xff\xfe\n"])
def test_what_is_no_command_is_refused(door: Door, said: Ask, commands: list[Any], line: bytes) -> None:
    assert json.loads(said(knock, line)) == {"ok": False, "error": "not a command"}
    assert commands == []


def test_a_message_that_is_too_long_is_cut_off_without_an_answer(door: Door, said: Ask, commands: list[Any]) -> None:
    assert said(knock, b'{"command": "' + b"x" * 20_000) == b""
    assert said(channel.ask, "raise")["ok"]
    assert len(commands) == 1


def test_one_that_says_nothing_is_turned_away(
    door: Door, said: Ask, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("app.gui.one_instance.PATIENCE_MS", 50)

    def wait() -> bytes:
        with socket.socket(socket.AF_UNIX) as caller:
            caller.settimeout(8)
            caller.connect(channel.announced()["address"])
            return caller.recv(1)

    assert said(wait) == b""


def test_callers_beyond_the_limit_are_turned_away_and_the_others_are_not(door: Door, said: Ask) -> None:
    waiting = [socket.socket(socket.AF_UNIX) for _ in range(MOST_CALLERS)]
    claim = channel.claim()  # as long as one runs, a caller tries again
    assert claim is not None
    try:
        for caller in waiting:
            caller.connect(channel.announced()["address"])
        assert said(knock, b'{"command": "raise"}\n') == b""
        waiting[0].close()
        assert said(channel.ask, "raise")["ok"]
    finally:
        claim.close()
        for caller in waiting:
            caller.close()


def test_the_door_is_for_this_user_alone(door: Door) -> None:
    address = Path(channel.announced()["address"])
    assert address.stat().st_mode & 0o077 == 0
    assert address.parent.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="needs to become another user")
def test_another_user_is_turned_away_even_where_files_let_them_in(
    door: Door, said: Ask, commands: list[Any], tmp_path: Path
) -> None:
    address = Path(channel.announced()["address"])
    address.parent.chmod(0o755)
    address.chmod(0o777)
    code = (
        "import os, socket, sys\nos.setuid(65534)\ns = socket.socket(socket.AF_UNIX)\ns.settimeout(8)\n"
        "s.connect(sys.argv[1])\n"
        "try:\n    s.sendall(b'{\"command\": \"raise\"}\\n')\n    print('heard', s.recv(100))\n"
        "except OSError:\n    print('heard', b'')\n"
    )
    run = ["-c", code, str(address)]
    done = said(lambda: subprocess.run([sys.executable, *run], capture_output=True, text=True, timeout=20))
    assert (done.stdout, commands) == ("heard b''\n", [])


def test_what_a_crashed_one_left_is_swept_away(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "lyre-left"
    folder.mkdir()
    stale = folder / "door"
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(stale))
    channel.announce(str(stale))
    door = Door(lambda _: {})
    assert door.open()
    assert not folder.exists()
    address = Path(channel.announced()["address"])
    assert address.is_socket()
    door.close()
    assert not address.parent.exists()
    assert channel.announced() == {}


def test_a_file_that_is_no_socket_is_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    mine = tmp_path / "lyre-notes" / "door"
    mine.parent.mkdir()
    mine.write_text("mine")
    channel.announce(str(mine))
    door = Door(lambda _: {})
    assert door.open()
    door.close()
    assert mine.read_text() == "mine"


def test_without_a_place_to_announce_it_the_app_does_without(
    qtbot: QtBot, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (home / "data").write_text("a file where the folder should be")
    assert not Door(lambda _: {}).open()
    assert "no second start can find this one" in caplog.text
    caplog.clear()
