"""The window as a process of its own, with a scripted assistant.

`python -m tests.gui.start stay` runs until it is told to end; `stuck` loads an engine for a minute;
`close SEED TIMES` opens the window so often, does things at random, and closes it at a random moment.
"""

import logging
import random
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from app.gui import run, session
from app.gui.text_field import TextField
from app.gui.window import Window
from app.settings import Settings
from tests.gui.fakes import FakeAssistant, FakeMachine, Gate, answer


class Work(Gate):
    """Some of the engine's time."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._seconds = seconds

    def wait(self) -> None:
        threading.Event().wait(self._seconds)


class Hand(QObject):
    """Does something at random every few milliseconds, and closes the window in the end."""

    def __init__(self, chance: random.Random) -> None:
        super().__init__()
        self._chance = chance
        self.seen: set[str] = set()
        self._acting = QTimer(self, interval=12)
        self._acting.timeout.connect(self._act)
        self._acting.start()
        QTimer.singleShot(round(1000 * chance.uniform(0.0, 0.8)), self, self._close)

    def _act(self) -> None:
        for window in self._windows():
            self.seen.add(window.talk_area.words.text())
            self._chance.choice([self._press, self._let_go, self._type, self._escape, self._preview])(window)

    def _press(self, window: Window) -> None:
        self._key(window, QEvent.Type.KeyPress, Qt.Key.Key_Space)

    def _let_go(self, window: Window) -> None:
        self._key(window, QEvent.Type.KeyRelease, Qt.Key.Key_Space)

    def _escape(self, window: Window) -> None:
        if self._chance.random() < 0.2:
            self._key(window, QEvent.Type.KeyPress, Qt.Key.Key_Escape)

    def _type(self, window: Window) -> None:
        if self._chance.random() < 0.2:
            box = next(box for box in window.findChildren(TextField) if box.accessibleName() == "Type a message")
            box.setText("How far is the moon?")
            box.returnPressed.emit()

    def _preview(self, window: Window) -> None:
        if self._chance.random() < 0.2:
            next(b for b in window.findChildren(QPushButton) if b.text() in ("Preview", "Stop")).click()

    def _key(self, window: Window, kind: QEvent.Type, key: Qt.Key) -> None:
        QApplication.sendEvent(window.talk_area.button, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))

    def _close(self) -> None:
        self._acting.stop()
        for window in self._windows():
            window.close()

    def _windows(self) -> list[Window]:
        return [window for window in QApplication.topLevelWidgets() if isinstance(window, Window)]


def _load(seconds: float) -> Callable[[Settings], FakeAssistant]:
    def load(_: Settings) -> FakeAssistant:
        if seconds > 1:
            logging.info("loading")
        threading.Event().wait(seconds)
        script = answer(Work(0.03))
        script.insert(1, Work(0.03))
        return FakeAssistant(script)

    return load


def main() -> int:
    """Run what the command line says; the exit status is the window's."""
    logging.basicConfig(level="INFO", stream=sys.stdout, format="%(message)s")
    mode, *numbers = sys.argv[1:]
    if mode in ("stay", "stuck"):
        session.ENGINE_TIMEOUT_S = 0.3
        return run.run(Settings, _load(60.0 if mode == "stuck" else 0.0), system=FakeMachine().system)
    chance = random.Random(int(numbers[0]))
    app = QApplication(sys.argv[:1])
    seen: set[str] = set()
    for _ in range(int(numbers[1])):
        hand = Hand(chance)
        machine = FakeMachine(plays_at_once=chance.random() < 0.5)
        status = run.run(Settings, _load(chance.uniform(0, 0.2)), system=machine.system)
        seen |= hand.seen
        assert status == 0
        assert not machine.open_streams
        hand.deleteLater()
        app.sendPostedEvents(hand, QEvent.Type.DeferredDelete)
    print("seen:", *sorted(seen))  # noqa: T201 for the test to read
    return 0


if __name__ == "__main__":
    sys.exit(main())
