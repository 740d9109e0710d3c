"""The app that is put to the test: `lyre` as it is, with faults in its engine and a remote control.

`python -m tests.e2e.faults.subject SOCKET` opens the window. Each line that comes at SOCKET is a JSON list, a command
of `Remote` and its arguments; it is done on the window's thread, and answered with a line of JSON.
"""

import faulthandler
import json
import resource
import socket
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

from app.gui.text_field import TextField
from app.settings import Settings
from tests.e2e.faults.faulty import Faults, FaultyLoader


class Remote(QObject):
    """Does what a case asks for, as a user would: by keys, texts and what is on screen."""

    _asked = Signal(object)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.faults: Faults = FaultyLoader.faults
        self._server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._server.bind(str(path))
        self._server.listen(4)
        self._asked.connect(self._do)
        threading.Thread(target=self._serve, name="remote", daemon=True).start()

    def _serve(self) -> None:
        while True:
            connection, _ = self._server.accept()
            with connection, connection.makefile("rwb") as file:
                for line in file:
                    done = threading.Event()
                    order = {"said": json.loads(line), "done": done}
                    self._asked.emit(Order(order))
                    done.wait(60)
                    file.write(json.dumps(order.get("answer")).encode() + b"\n")
                    file.flush()

    @Slot(object)
    def _do(self, order: "Order") -> None:
        name, *arguments = order.parts["said"]
        try:
            order.parts["answer"] = getattr(self, name)(*arguments)
        except Exception as error:
            order.parts["answer"] = {"error": repr(error)}
        order.parts["done"].set()

    @property
    def window(self) -> Any:
        from app.gui.window import Window

        return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window))

    @property
    def session(self) -> Any:
        from app.gui.session import Session

        return self.window.findChild(Session)

    def look(self) -> dict[str, Any]:
        """What one sees, and what `lyre status` says."""
        if not self._has_window():
            return {"state": "", "speaker": False}
        window, session = self.window, self.session
        bar = window.messages
        texts = [label.text() for label in bar.findChildren(QLabel) if label.isVisibleTo(bar)]
        talk = session.talk if session is not None else None
        return {
            "message": " ".join(filter(None, texts)) if bar.isVisible() else "",
            "state": talk.state.name.lower() if talk is not None else "",
            "turns": len(talk.history) if talk is not None else 0,
            "speaker": bool(session is not None and session.sound.has_speaker),
            "microphone": bool(session is not None and session.sound.microphone is not None),
            "recoveries": session.recovery.recoveries.facts() if session is not None else [],
            "met": self.faults.met,
        }

    def ask(self, text: str) -> None:
        field = self.window.findChild(TextField)
        field.setText(text)
        field.returnPressed.emit()

    def press(self) -> None:
        self._key(QEvent.Type.KeyPress, Qt.Key.Key_Space)

    def let_go(self) -> None:
        self._key(QEvent.Type.KeyRelease, Qt.Key.Key_Space)

    def escape(self) -> None:
        self._key(QEvent.Type.KeyPress, Qt.Key.Key_Escape)
        self._key(QEvent.Type.KeyRelease, Qt.Key.Key_Escape)
        self.let_go()
        self.session.talk.cancel()

    def preview(self, voice: str) -> None:
        self.session.talk.preview(voice, "Hello there.")

    def arm(self, stage: str, how: str, times: int) -> None:
        self.faults.arm(stage, how, times)

    def slow(self, seconds: float) -> None:
        self.faults.slow_s = seconds

    def watch(self, turn_s: float, load_s: float) -> None:
        """Let the watchdog be less patient."""
        bounds = self.session.settings.keeper.settings.engine
        bounds.stuck_turn_s, bounds.stuck_load_s = turn_s, load_s

    def change(self, key: str, value: Any) -> None:
        self.session.settings.keeper.change(key, value)

    def disk(self, full: bool) -> None:
        """Let no file grow any more, as on a full disk."""
        _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0 if full else hard, hard))

    def reload(self) -> None:
        self.session.engine.reload()

    def forget_models(self) -> None:
        """Give the models back, so that the next load is a whole one."""
        self.session.engine.suspend()

    def hush(self) -> None:
        """Close the message bar."""
        self.window.messages.forget()

    def forget(self) -> None:
        """Forget what failed so far: each case begins with none."""
        recoveries = self.session.recovery.recoveries
        recoveries._entries.clear()  # noqa: SLF001 nobody else may forget them
        recoveries._told.clear()  # noqa: SLF001
        self.hush()

    def crash(self) -> None:
        """Crash in native code, a moment from now."""
        QTimer.singleShot(50, faulthandler._sigsegv)  # type: ignore[attr-defined]  # noqa: SLF001 made for this

    def raise_in_a_slot(self) -> None:
        raise_later = QTimer(self, singleShot=True, interval=10)
        raise_later.timeout.connect(self._stumble)
        raise_later.start()

    @Slot()
    def _stumble(self) -> None:
        raise LookupError("a fault on purpose, in a slot")

    def _has_window(self) -> bool:
        from app.gui.window import Window

        return any(isinstance(widget, Window) for widget in QApplication.topLevelWidgets())

    def _key(self, kind: QEvent.Type, key: Qt.Key) -> None:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.window.talk_area.button, event)


class Order:
    """One command on its way to the window's thread and back."""

    def __init__(self, parts: dict[str, Any]) -> None:
        self.parts = parts


def main() -> int:
    """Run the window; the exit status is the app's."""
    path = Path(sys.argv[1])
    del sys.argv[1:]
    from app import cli
    from app.__main__ import settings_for
    from app.gui.run import run

    def load(settings: Settings) -> Any:
        from app.engine.manager import Manager

        manager = Manager(settings, loader=FaultyLoader(settings.models_dir))
        manager.load()
        return manager

    app = QApplication(sys.argv[:1])
    remote = Remote(path)
    try:
        return run(lambda: settings_for(cli.parser().parse_args([]), strict=False), load)
    finally:
        del remote, app


if __name__ == "__main__":
    sys.exit(main())
