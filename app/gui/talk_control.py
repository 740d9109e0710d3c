"""The talk key anywhere in the window, and the talk button: what both mean for the recording."""

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent

from app.gui.state import State
from app.gui.talk_button import TalkButton
from app.gui.talk_key import GRACE_S, Act, Acts, TalkKey


class TalkControl(QObject):
    """Makes recordings out of presses. The window hands it the keys that no widget with the focus took for itself:

    a field that is typed in, or a button that was tabbed to, keeps its space bar.

    Signals:
        pressed(): start to record.
        released(float): send what was recorded until then, on the clock of `time.perf_counter`.
        cancelled(): Escape, where there is something to stop.
    """

    pressed = Signal()
    released = Signal(float)
    cancelled = Signal()

    def __init__(self, button: TalkButton, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.key = Qt.Key.Key_Space
        self._logic = TalkKey()
        self._state = State.LOADING
        self._from_afar = False
        self._button = button
        self._let_go_ms = 0  # by the window system's clock, or 0
        self._grace = QTimer(self, singleShot=True, interval=round(GRACE_S * 1000) + 2)
        self._grace.setTimerType(Qt.TimerType.PreciseTimer)
        self._grace.timeout.connect(self._on_grace)
        self._after = QTimer(self, singleShot=True, interval=0)
        self._after.timeout.connect(self._settle)
        button.pushed.connect(self._on_pushed)
        button.let_go.connect(self._on_let_go)

    @property
    def latched(self) -> bool:
        """Whether a tap began the recording that runs, and no key holds it."""
        return self._logic.latched

    def set_mode(self, mode: str) -> None:
        """Take "hold", or "toggle": one press begins, the next one sends. Any other mode is as "hold"."""
        self._logic.toggles = mode == "toggle"

    def show_state(self, state: State) -> None:
        """Follow the state: where no recording runs, none is held."""
        was_recording, self._state = self._state.is_recording, state
        if was_recording and not state.is_recording:
            self._logic.over()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Take a key that went down; False if it means nothing here."""
        if event.key() == Qt.Key.Key_Escape and self._state.can_cancel:
            self._logic.over()
            self.cancelled.emit()
            return True
        if not self._is_talk_key(event):
            return False
        if not event.isAutoRepeat():
            self._press(self._when_pressed(event.timestamp()))
        return True

    def key_released(self, event: QKeyEvent) -> bool:
        """Take a key that went up; False if it means nothing here."""
        if not self._is_talk_key(event):
            return False
        if not event.isAutoRepeat():
            self._let_go(False, event.timestamp())
        return True

    def leave(self) -> None:
        """The window was left: a held key is let go of, since its release will be told to another one."""
        if not self._from_afar:
            self._let_go(sure=True)

    @Slot()
    def toggle(self) -> None:
        """Begin a recording, or send the one that runs, as a tap does."""
        if self._state.is_recording:
            self._logic.over()
            self.released.emit(time.perf_counter())
        else:
            self._press(time.perf_counter())
            self._let_go(sure=True)

    @Slot(float)
    def press_from_afar(self, at: float) -> None:
        """The global key went down then; which window is in front makes no difference to it."""
        self._from_afar = True
        self._do(self._logic.press(at), self._logic.released_at)

    @Slot(float)
    def release_from_afar(self, at: float) -> None:
        """The global key really went up then."""
        self._from_afar = False
        self._do(self._logic.release(at, sure=True), at)

    def _is_talk_key(self, event: QKeyEvent) -> bool:
        return event.key() == self.key and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier

    def _when_pressed(self, at_ms: int) -> float:
        """When the key went down: now, but that a busy thread takes the press that follows a faked release late. How
        long after the release it was says the window system's clock."""
        released_at, since_ms = self._logic.released_at, at_ms - self._let_go_ms
        if released_at is not None and at_ms and self._let_go_ms and 0 <= since_ms < GRACE_S * 1000:
            return released_at + since_ms / 1000
        return time.perf_counter()

    @Slot()
    def _on_grace(self) -> None:
        """Where this thread was busy meanwhile, a press may be waiting: it is taken first."""
        self._after.start()

    @Slot()
    def _settle(self) -> None:
        released_at = self._logic.released_at
        self._do(self._logic.tick(time.perf_counter()), released_at)
        if self._logic.released_at is not None:
            self._grace.start()  # a timer may be early

    @Slot()
    def _on_pushed(self) -> None:
        self._press(self._when_pressed(self._button.moved_ms))

    @Slot(bool)
    def _on_let_go(self, sure: bool) -> None:
        self._let_go(sure, self._button.moved_ms)

    def _press(self, at: float) -> None:
        released_at = self._logic.released_at
        self._do(self._logic.press(at), released_at)

    def _let_go(self, sure: bool, at_ms: int = 0) -> None:
        self._let_go_ms = at_ms
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
