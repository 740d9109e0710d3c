"""The talk key anywhere in the window, and the talk button: what both mean for the recording."""

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QTextEdit, QWidget

from app.gui.state import State
from app.gui.talk_button import TalkButton
from app.gui.talk_key import GRACE_S, Act, Acts, TalkKey


class KeyFilter(QObject):
    """Watches the keys of one window. The talk key means nothing while the user types, or on a button they tabbed to.

    Signals:
        pressed(): start to record.
        released(float): send what was recorded until then, on the clock of `time.perf_counter`.
        cancelled(): Escape, where there is something to stop.
    """

    pressed = Signal()
    released = Signal(float)
    cancelled = Signal()

    def __init__(self, window: QWidget, button: TalkButton, key: str) -> None:
        super().__init__(window)
        self._window = window
        self._button = button
        self._key = key_named(key)
        self._logic = TalkKey()
        self._state = State.LOADING
        self._grace = QTimer(self, singleShot=True, interval=round(GRACE_S * 1000) + 2)
        self._grace.setTimerType(Qt.TimerType.PreciseTimer)
        self._grace.timeout.connect(self._on_grace)
        button.pushed.connect(self._on_pushed)
        button.let_go.connect(self._on_let_go)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def show_state(self, state: State) -> None:
        """Follow the state: where no recording runs, none is held."""
        was_recording, self._state = self._state.is_recording, state
        if was_recording and not state.is_recording:
            self._logic.over()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the talk key and Escape before the widget that has the focus sees them."""
        kind = event.type()
        if kind == QEvent.Type.WindowDeactivate and watched is self._window:
            self._do(self._logic.release(time.perf_counter(), sure=True), time.perf_counter())
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) and isinstance(event, QKeyEvent):
            return self._is_ours(watched) and self._on_key(event, kind == QEvent.Type.KeyPress)
        return False

    def _is_ours(self, watched: QObject) -> bool:
        inside = isinstance(watched, QWidget) and watched.window() is self._window
        return inside and QApplication.activePopupWidget() is None and QApplication.activeModalWidget() is None

    def _on_key(self, event: QKeyEvent, down: bool) -> bool:
        if event.key() == Qt.Key.Key_Escape and down and self._state.can_cancel:
            self._logic.over()
            self.cancelled.emit()
            return True
        if event.key() != self._key or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.isAutoRepeat():
            return self._is_free()
        if not down:
            self._let_go(sure=False)
            return self._is_free()
        if not self._is_free():
            return False
        self._push()
        return True

    def _is_free(self) -> bool:
        """Whether nothing that has the focus needs the talk key itself."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton | QComboBox):
            return focus is self._button
        types = isinstance(focus, QLineEdit | QAbstractSpinBox) or (
            isinstance(focus, QTextEdit) and not focus.isReadOnly()
        )
        return not types

    @Slot()
    def _on_pushed(self) -> None:
        self._push()

    @Slot(bool)
    def _on_let_go(self, sure: bool) -> None:
        self._let_go(sure)

    @Slot()
    def _on_grace(self) -> None:
        released_at = self._logic.released_at
        self._do(self._logic.tick(time.perf_counter()), released_at)
        if self._logic.released_at is not None:
            self._grace.start()  # a timer may be early

    def _push(self) -> None:
        released_at = self._logic.released_at
        self._do(self._logic.press(time.perf_counter()), released_at)

    def _let_go(self, sure: bool) -> None:
        now = time.perf_counter()
        self._do(self._logic.release(now, sure), now)
        if self._logic.released_at is not None:
            self._grace.start()

    def _do(self, acts: Acts, released_at: float | None) -> None:
        for act in acts:
            if act is Act.START:
                self.pressed.emit()
                if not self._state.is_recording:
                    self._logic.over()  # nothing can be recorded now: this press is spent
            elif act is Act.STOP:
                self.released.emit(released_at or time.perf_counter())


def key_named(name: str) -> Qt.Key:
    """Return the key that Qt calls `name`, or the space bar if it knows none of that name."""
    key = Qt.Key.__members__.get(f"Key_{name}", Qt.Key.Key_unknown)
    return Qt.Key.Key_Space if key is Qt.Key.Key_unknown else key
