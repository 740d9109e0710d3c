"""The way into the Lyre that runs: one instance per user and `LYRE_HOME`, and one line of JSON each way.

Nothing here loads Qt, so that a second start and `lyre --toggle` are over at once. The app that runs holds a lock
on `running.lock`, and `running.json` says where it listens.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any, BinaryIO, Literal

from app import paths
from app.errors import NotRunning, UserError

Command = Literal["raise", "toggle", "status", "quit"]

MOST_BYTES = 4096
"""The longest command that the app reads."""

TIMEOUT_S = 5.0
"""How long the app may take to answer; while it starts it listens only after its first paint."""

_MOST_REPLY_BYTES = 1 << 20
_PAUSE_S = 0.05


class Claim:
    """The right to be the one Lyre of this user; it ends with the process or with `close`."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def close(self) -> None:
        """Let another process be the one."""
        self._file.close()


def claim() -> Claim | None:
    """Become the one Lyre of this user; None where one runs already. Raises `OSError` where nothing can be locked."""
    lock = paths.private(paths.data_dir()) / "running.lock"
    file = open(lock, "ab", opener=paths.private_opener)  # noqa: SIM115 the claim closes it
    try:
        _lock(file)
    except (BlockingIOError, PermissionError):
        file.close()
        return None
    return Claim(file)


def announce(address: str) -> None:
    """Tell commands that the app listens at `address`, a socket's path or a pipe's name. Raises `OSError`."""
    path = _announcement()
    paths.private(path.parent)
    fresh = path.with_suffix(f".{os.getpid()}")
    with open(fresh, "w", encoding="utf-8", opener=paths.private_opener) as file:
        json.dump({"address": address, "process": os.getpid()}, file)
    fresh.replace(path)


def withdraw() -> None:
    """The app listens no more."""
    if announced().get("process") == os.getpid():
        _announcement().unlink(missing_ok=True)


def announced() -> dict[str, Any]:
    """Return what the app that runs has announced, or what one that crashed left; empty where there is nothing."""
    try:
        said = json.loads(_announcement().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) and isinstance(said.get("address"), str) else {}


def ask(command: Command, timeout_s: float = TIMEOUT_S, **more: str) -> dict[str, Any]:
    """Give the app that runs a command and return its answer.

    Raises `NotRunning` where none runs, and `UserError` where it gives no answer within `timeout_s` or refuses.
    """
    line = json.dumps({"command": command, **more}).encode() + b"\n"
    end = time.monotonic() + timeout_s
    while True:
        try:
            reply = _exchange(str(announced()["address"]), line, max(_PAUSE_S, end - time.monotonic()))
            break
        except (OSError, KeyError) as error:
            if not _runs():
                raise NotRunning("Lyre isn't running", "start it with `lyre`") from error
            if time.monotonic() >= end:
                raise _mute() from error
        time.sleep(_PAUSE_S)
    return _understood(reply)


def _understood(reply: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(reply)
    except (ValueError, RecursionError) as error:
        raise _mute() from error
    if not isinstance(answer, dict) or not answer.get("ok"):
        raise UserError(str(answer.get("error", "Lyre refused")) if isinstance(answer, dict) else "Lyre refused")
    return answer


def _mute() -> UserError:
    process = announced().get("process", "unknown")
    return UserError(f"Lyre runs already but doesn't answer (process {process})", "end it, then start it again")


def _announcement() -> Path:
    return paths.data_dir() / "running.json"


def _runs() -> bool:
    """Whether a process holds the lock."""
    try:
        free = claim()
    except OSError:
        return False
    if free is not None:
        free.close()
    return free is None


def _exchange(address: str, line: bytes, timeout_s: float) -> bytes:
    """Send `line` and return the line that comes back. Raises `OSError`."""
    if sys.platform == "win32":
        with Path(rf"\\.\pipe\{address}").open("r+b", buffering=0) as pipe:
            pipe.write(line)
            return pipe.readline(_MOST_REPLY_BYTES)
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(timeout_s)
        connection.connect(address)
        connection.sendall(line)
        with connection.makefile("rb") as answer:
            return answer.readline(_MOST_REPLY_BYTES)


def _lock(file: BinaryIO) -> None:
    """Lock `file` until it is closed. Raises `BlockingIOError` or `PermissionError` if another process has it."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
