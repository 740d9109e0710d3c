"""Where the app that runs takes commands: a second start, `lyre --toggle` and `lyre status` knock here."""

import json
import logging
import os
import socket
import struct
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app import channel

Handler = Callable[[dict[str, Any]], dict[str, Any]]
"""What a command is answered with; it runs on the GUI thread. Raises `UserError` for one that can't be done."""

MOST_CALLERS = 8
"""Callers at one time; more are turned away."""

PATIENCE_MS = 2000
"""A caller that hasn't said its line by then is turned away."""

_log = logging.getLogger(__name__)


class Door(QObject):
    """Listens where only this user may knock. Lives on the GUI thread; each caller says one line and gets one."""

    def __init__(self, handle: Handler, parent: QObject | None = None) -> None:
        """`handle` gets one JSON object, with at least a `command` that is a string."""
        super().__init__(parent)
        self._handle = handle
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MOST_CALLERS)
        self._server.newConnection.connect(self._on_callers)
        self._folder: Path | None = None

    def open(self) -> bool:
        """Listen from now on; False where that can't be, which is logged: the app does without."""
        _sweep(channel.announced().get("address", ""))
        try:
            address = self._address()
            if not self._server.listen(address):
                raise OSError(self._server.errorString())
            channel.announce(address)
        except OSError as error:
            _log.warning("no second start can find this one (%s)", error)
            self.close()
            return False
        return True

    def close(self) -> None:
        """Listen no more, and leave nothing behind."""
        if self._server.isListening():
            channel.withdraw()
        self._server.close()
        if self._folder is not None:
            self._folder.rmdir()
            self._folder = None

    def _address(self) -> str:
        """Return a name that nobody else can have taken: in a folder of our own, or not to be guessed."""
        if sys.platform == "win32":
            return f"lyre-{token_hex(16)}"
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        self._folder = Path(tempfile.mkdtemp(prefix="lyre-", dir=runtime if Path(runtime or "-").is_dir() else None))
        return str(self._folder / "door")

    @Slot()
    def _on_callers(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            if not is_ours(connection) or len(self.findChildren(_Caller)) >= MOST_CALLERS:
                connection.abort()
                connection.deleteLater()
            else:
                _Caller(connection, self._handle, self)


class _Caller(QObject):
    """One connection: it says a line, gets one, and goes."""

    def __init__(self, connection: QLocalSocket, handle: Handler, parent: QObject) -> None:
        super().__init__(parent)
        connection.setParent(self)
        connection.setReadBufferSize(channel.MOST_BYTES + 1)
        self._connection = connection
        self._handle = handle
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._turn_away)
        self._patience.start()
        connection.readyRead.connect(self._on_bytes)
        connection.disconnected.connect(self.deleteLater)
        if connection.state() is not QLocalSocket.LocalSocketState.ConnectedState:
            self.deleteLater()
        elif connection.bytesAvailable():
            self._on_bytes()

    @Slot()
    def _turn_away(self) -> None:
        self._connection.abort()

    @Slot()
    def _on_bytes(self) -> None:
        if not self._patience.isActive():
            return
        if self._connection.canReadLine():
            self._patience.stop()
            answer = answered(bytes(self._connection.readLine().data()), self._handle)
            self._connection.write(json.dumps(answer).encode() + b"\n")  # ASCII: half a surrogate pair is no UTF-8
            self._connection.disconnectFromServer()
        elif self._connection.bytesAvailable() > channel.MOST_BYTES:
            self._connection.abort()


def answered(line: bytes, handle: Handler) -> dict[str, Any]:
    """Return what a caller that says `line` is told."""
    from app.errors import UserError

    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        request = None
    if not isinstance(request, dict) or not isinstance(request.get("command"), str):
        return {"ok": False, "error": "not a command"}
    try:
        return {"ok": True, **handle(request)}
    except UserError as error:
        return {"ok": False, "error": str(error)}


def is_ours(connection: QLocalSocket) -> bool:
    """Whether the caller is this very user. Where the system can't tell, the socket's own permissions hold."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True
    with socket.socket(fileno=os.dup(int(connection.socketDescriptor()))) as ours:
        peer = ours.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return bool(struct.unpack("3i", peer)[1] == os.getuid())


def _sweep(address: str) -> None:
    """Remove what one that crashed left at `address`."""
    door = Path(address)
    if sys.platform != "win32" and door.is_absolute() and door.is_socket():
        QLocalServer.removeServer(address)
        if door.parent.name.startswith("lyre-"):
            door.parent.rmdir()
