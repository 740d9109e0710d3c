"""The window with the embedded engine, under an audit of its sockets: `python -m tests.e2e.audit TURNS`.

So many turns are typed and answered; then the settings are changed, and the window is closed. What was seen is one
JSON object: attempts to reach another machine or to look up a name (Python's audit hook), internet connections that
the system knows of (native code's, too), turns, and files that others could read.
"""

import json
import logging
import os
import socket
import sys
import tempfile
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from app import channel, logs, paths
from app.settings import Settings
from app.settings_schema import LogSettings
from tests.gui.fakes import FakeMachine

NAMES = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo", "urllib.Request")
SOCKETS = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg")
HERE = ("127.0.0.1", "::1")
LOOK_MS = 20

attempts: list[str] = []


def hook(event: str, arguments: tuple[Any, ...]) -> None:
    """Note what would leave this machine, or listen on it."""
    if event in NAMES:
        attempts.append(f"{event} {arguments[0]!r}")
    elif event in SOCKETS and arguments[0].family in (socket.AF_INET, socket.AF_INET6):
        here = event == "socket.bind" and arguments[1][0] in HERE  # libraries do so to see whether IPv6 works
        attempts.extend([] if here else [f"{event} {arguments[1]!r}"])


class Asker(QObject):
    """Types one question after the other, and closes the window after the last."""

    def __init__(self, turns: int) -> None:
        super().__init__()
        self.turns = turns
        self.done = 0
        self.connections: set[str] = set()
        self._asked = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        from app.gui.session import Session
        from app.gui.text_field import TextField
        from app.gui.window import Window

        window = next((one for one in QApplication.topLevelWidgets() if isinstance(one, Window)), None)
        session = window.findChild(Session) if window is not None else None
        if window is None or session is None or session.talk.state.name != "READY":
            return
        self.done = len(session.talk.history)
        found = psutil.Process().net_connections(kind="inet")
        self.connections |= {f"{one.laddr} {one.raddr} {one.status}" for one in found}
        if self.done < self._asked:
            return
        if self._asked == self.turns:
            self._timer.stop()
            session.settings.keeper.change("window.motion", False)
            window.quit()
            return
        if self._asked % 10 == 0:
            session.talk.begin_conversation()
            self.turns, self._asked, self.done = self.turns - self._asked, 0, 0
        self._asked += 1
        field = window.findChild(TextField)
        field.setText("Hi.")
        field.returnPressed.emit()


def main() -> int:
    """Run the turns in a home of their own, and tell what was seen."""
    cache = paths.cache_dir()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        if cache.exists():
            (home / "cache").symlink_to(cache.resolve(), target_is_directory=True)
        os.environ["LYRE_HOME"] = folder
        return audit(home, int(sys.argv[1]))


def audit(home: Path, turns: int) -> int:
    """Run the turns, and tell what was seen of them and in `home`."""
    sys.addaudithook(hook)
    logs.start(LogSettings(), to_file=True)
    from app.gui import run

    def load(settings: Settings) -> Any:
        from app.engine import manager

        return manager.load(settings)

    app = QApplication(sys.argv[:1])
    asker = Asker(turns)
    logging.info("the token is %s", os.environ.get("HF_TOKEN"))
    before = os.umask(0)  # what is private must not be so by the user's mask
    claim = channel.claim()
    status = run.run(Settings, load, system=FakeMachine().system)
    os.umask(before)
    assert claim is not None
    claim.close()
    written = [path for path in home.rglob("*") if "cache" not in path.parts or not (home / "cache").is_symlink()]
    files = [path for path in written if path.is_file()]
    seen = {
        "attempts": attempts,
        "connections": sorted(asker.connections),
        "files": len(files),
        "names": sorted(str(path.relative_to(home)) for path in files),
        "readable": [str(path.relative_to(home)) for path in written if path.lstat().st_mode & 0o077],
        "with_token": [path.name for path in files if os.environ.get("HF_TOKEN", "-").encode() in path.read_bytes()],
        "left_to_ask": asker.turns - asker.done,
    }
    print(json.dumps(seen))  # noqa: T201 for the test to read
    del app
    return status


if __name__ == "__main__":
    sys.exit(main())
