"""Faults of what is on the disk, of the process, and of whoever knocks at its door."""

import json
import os
import socket
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.e2e.faults.case import Case
from tests.e2e.faults.rig import QUESTION, Rig


def _settings(rig: Rig) -> Path:
    folder = rig.home / "config"
    folder.mkdir(exist_ok=True)
    return folder / "settings.yaml"


def _history(rig: Rig) -> Path:
    return rig.home / "data" / "conversations.sqlite"


def broken_settings(rig: Rig) -> None:
    """A settings file that is no YAML; what it held is set aside when something is written."""
    _settings(rig).write_text("talk: [unclosed\n\tkey: {", encoding="utf-8")
    rig.start()
    rig.says("settings", "Settings")
    rig.do("change", "window.motion", False)
    rig.until(lambda: any("unclosed" in _text(p) for p in _beside(_settings(rig))), 5, "the old file set aside")
    rig.turn()
    rig.close()
    for path in (_settings(rig), *_beside(_settings(rig))):
        path.unlink(missing_ok=True)


def settings_broken_meanwhile(rig: Rig) -> None:
    """Somebody writes nonsense into the file while the app runs: what is in force stays."""
    rig.start()
    rig.do("change", "window.motion", False)
    rig.until(_settings(rig).exists, 5, "the settings file")
    _settings(rig).write_text("{{{{ nonsense", encoding="utf-8")
    rig.says("settings", "Settings")
    rig.turn()
    rig.close()
    _settings(rig).unlink(missing_ok=True)


def damaged_history(rig: Rig) -> None:
    """A damaged file of the conversations is set aside, and told where."""
    _fresh_history(rig)
    _history(rig).write_bytes(os.urandom(20_000))
    rig.start()
    rig.says("damaged")
    assert list(_history(rig).parent.glob("conversations-damaged-*"))
    rig.turn()
    rig.close()
    rig.history_is_whole()


def newer_history(rig: Rig) -> None:
    """What a newer Lyre wrote is refused, and left as it is."""
    _fresh_history(rig)
    with closing(sqlite3.connect(_history(rig))) as file:
        file.execute("PRAGMA journal_mode = WAL")
        file.execute("PRAGMA user_version = 1000")
        file.execute("CREATE TABLE of_the_future (x)")
        file.commit()
    before = _schema(rig)
    rig.start()
    rig.says("newer")
    rig.do("ask", QUESTION)
    rig.state("speaking")
    rig.do("escape")
    rig.close()
    assert _schema(rig) == before == (1000, ["of_the_future"])
    _fresh_history(rig)


def killed(rig: Rig, state: str) -> None:
    """The process is killed in that state; the next start has all that was finished."""
    rig.start()
    rig.turn()
    if state == "writing":
        for number in range(20):
            rig.do("change", "audio.chime", bool(number % 2))
    else:
        rig.into(state)
    rig.kill()
    rig.history_is_whole()
    rig.start()
    rig.turn()
    rig.close()
    rig.history_is_whole()


def full_disk(rig: Rig) -> None:
    """No file can grow: turns go on, and it is told that they can't be kept."""
    rig.start()
    rig.turn()
    rig.do("disk", True)
    rig.do("ask", QUESTION)
    rig.state("speaking")
    rig.says("kept", "disk", timeout_s=20)
    rig.do("disk", False)
    rig.do("escape")
    rig.ready()
    rig.turn()
    rig.close()
    rig.history_is_whole()


def full_disk_for_settings(rig: Rig) -> None:
    """The same while a setting is changed: it holds until the end, and that is told."""
    rig.start()
    rig.do("disk", True)
    rig.do("change", "window.motion", False)
    rig.says("settings", "Settings")
    rig.do("disk", False)
    rig.turn()
    rig.close()


def crash(rig: Rig) -> None:
    """A crash in native code: the next start says so, and diagnostics hold the stack but no secret."""
    rig.start(HF_TOKEN="hf_" + "plantedsecret" * 2)
    rig.turn()
    rig.do("crash")
    assert rig.app is not None
    rig.app.process.wait(20)
    rig.app = None
    rig.start()
    rig.says("ended unexpectedly")
    assert "_sigsegv" in _text(rig.home / "log" / "last-crash.txt") or _text(rig.home / "log" / "last-crash.txt")
    written = [p for p in rig.home.rglob("*") if p.is_file() and "cache" not in p.parts]
    assert not [p for p in written if b"plantedsecret" in p.read_bytes()]
    rig.turn()
    rig.close()
    rig.history_is_whole()


def knocks(rig: Rig, line: bytes) -> None:
    """Nonsense at the door is turned away, and commands are still taken."""
    rig.start()
    address = json.loads((rig.home / "data" / "running.json").read_text())["address"]
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(5)
        connection.connect(address)
        try:
            connection.sendall(line)
            answer = connection.recv(4096)
        except OSError:
            answer = b""
    assert b'"ok": true' not in answer
    rig.told = "nothing: it is refused"
    rig.turn()
    rig.close()


def taken_port(rig: Rig) -> None:
    """The status's port is taken by another program."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        rig.start(LYRE__STATUS__ENABLED="true", LYRE__STATUS__PORT=str(other.getsockname()[1]))
        rig.says("can't be served")
        rig.turn()
        rig.close()


def _fresh_history(rig: Rig) -> None:
    _history(rig).parent.mkdir(exist_ok=True)
    for path in _history(rig).parent.glob("conversations*"):
        path.unlink()
    rig.kept = 0


def _schema(rig: Rig) -> tuple[int, list[str]]:
    with closing(sqlite3.connect(_history(rig))) as file:
        tables = [str(row[0]) for row in file.execute("SELECT name FROM sqlite_master")]
        return int(file.execute("PRAGMA user_version").fetchone()[0]), tables


def _beside(path: Path) -> list[Path]:
    return [p for p in path.parent.iterdir() if p != path and p.is_file()]


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""


def _case(kind: str, name: str, do: Callable[..., None], *rest: object) -> Case:
    return Case(kind, name, lambda rig: do(rig, *rest), fresh=True)


CASES = [
    _case("data", "a settings file that is no YAML", broken_settings),
    _case("data", "the settings file broken while it runs", settings_broken_meanwhile),
    _case("data", "a damaged file of conversations", damaged_history),
    _case("data", "conversations of a newer version", newer_history),
    _case("data", "killed while it speaks", killed, "speaking"),
    _case("data", "killed while it writes settings", killed, "writing"),
    _case("data", "a full disk during a turn", full_disk),
    _case("data", "a full disk while settings change", full_disk_for_settings),
    _case("process", "a crash in native code", crash),
    _case("safety", "an oversized message at the door", knocks, b"x" * 100_000),
    _case("safety", "nonsense at the door", knocks, b'{"command": 7}\n'),
    _case("safety", "the status's port is taken", taken_port),
]
