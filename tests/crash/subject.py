"""The window as a process of its own, which crashes in native code or tells what the start after that says.

`python -m tests.crash.subject crash` asks a question whose answer reads from address 0; `look` presses the button of
the message that is on screen, and writes that message and what is in the clipboard to standard output as JSON.
"""

import ctypes
import json
import logging
import sys
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app import cli
from app.__main__ import settings_for
from app.engine.events import Event, Heard, Turn
from app.gui import run
from app.gui.text_field import TextField
from app.gui.window import Window
from app.settings import Settings
from tests.gui.fakes import FakeAssistant, FakeMachine

LOOK_MS = 50


class Crashing(FakeAssistant):
    """Reads from where nothing is, on the engine thread, as a driver with a fault would."""

    def respond(self, turn: Turn, /) -> Iterator[Event]:
        token = turn.text.partition(" ")[0]
        logging.getLogger("app.engine").warning("asking the hub with Authorization: Bearer %s", token)
        yield Heard("a question")
        ctypes.string_at(0)


class Hand(QObject):
    """Waits until the window is ready, and does what the command line says."""

    def __init__(self, mode: str, token: str) -> None:
        super().__init__()
        self._mode = mode
        self._token = token
        self._pressed = ""
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        windows = [window for window in QApplication.topLevelWidgets() if isinstance(window, Window)]
        if not windows or windows[0].talk_area.words.text() != "Ready":
            return
        window = windows[0]
        if self._mode == "crash":
            self._timer.stop()
            boxes = window.findChildren(TextField)
            box = next(box for box in boxes if box.accessibleName() == "Type a message")
            box.setText(f"{self._token} is my token")
            box.returnPressed.emit()
        elif not self._pressed:
            self._press(window)
        elif text := QGuiApplication.clipboard().text():
            self._timer.stop()
            sys.stdout.write(json.dumps({"message": self._pressed, "diagnostics": text}) + "\n")
            window.quit()

    def _press(self, window: Window) -> None:
        names = ("what", "remedy")
        labels = [window.messages.findChild(QLabel, name) for name in names]
        self._pressed = " ".join(label.text() for label in labels if label is not None) or "nothing"
        buttons = [
            button for button in window.messages.findChildren(QPushButton) if button.text() == "Copy diagnostics"
        ]
        if not buttons or not buttons[0].isVisible():
            sys.stdout.write(json.dumps({"message": self._pressed, "diagnostics": ""}) + "\n")
            window.quit()
            return
        buttons[0].click()


def main() -> int:
    """Run the window; the exit status is the app's."""
    mode, token = sys.argv[1], sys.argv[2]
    del sys.argv[1:]
    app = QApplication(sys.argv)
    hand = Hand(mode, token)

    def read() -> Settings:
        return settings_for(cli.parser().parse_args([]))

    status = run.run(read, lambda _: Crashing(), system=FakeMachine().system)
    del hand, app
    return status


if __name__ == "__main__":
    sys.exit(main())
