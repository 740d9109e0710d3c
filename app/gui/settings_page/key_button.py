"""A button that takes the next key that is pressed."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

_MODIFIERS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
    | {Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown}
)

_TAKEN = frozenset(
    {Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter}
    | {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}
)
"""Keys that get one around the window."""


class KeyButton(QPushButton):
    """Pressed, it waits for a key: one alone, or with `together` one with others held down, as shortcuts are.

    Escape leaves all as it was; with `together`, Backspace means none.

    Signals:
        chosen(object): the key, as the settings write it.
    """

    chosen = Signal(object)

    def __init__(self, together: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._together = together
        self._value = ""
        self._waits = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._wait)

    def show_value(self, value: Any) -> None:
        """Show the key."""
        self._value = str(value)
        self._show()

    def event(self, event: QEvent) -> bool:
        """Take keys before they are anybody's shortcut, and Tab before it moves the focus."""
        if self._waits and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if self._waits and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._take(event)
            return True
        return bool(super().event(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Wait no longer."""
        super().focusOutEvent(event)
        self._end()

    @Slot()
    def _wait(self) -> None:
        self._waits = True
        self._show()

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._end()
        elif self._together and key == Qt.Key.Key_Backspace and not event.modifiers():
            self._end()
            self.chosen.emit("")
        elif key in _MODIFIERS:
            return
        elif key in _TAKEN or (event.modifiers() and not self._together and not _is_keypad(event)):
            self.setText(self.tr("That key has another use: press another one"))
        else:
            self._end()
            self.chosen.emit(self._written(event, key))

    def _written(self, event: QKeyEvent, key: Qt.Key) -> str:
        if self._together:
            return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        return key.name.removeprefix("Key_")

    def _end(self) -> None:
        self._waits = False
        self._show()

    def _show(self) -> None:
        if self._waits:
            self.setText(self.tr("Press the new key…"))
        else:
            self.setText(self._called() or self.tr("None"))

    def _called(self) -> str:
        if self._together:
            sequence = QKeySequence.fromString(self._value, QKeySequence.SequenceFormat.PortableText)
        else:
            from app.gui.talk_control import key_named

            sequence = QKeySequence(key_named(self._value))
        return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def _is_keypad(event: QKeyEvent) -> bool:
    return event.modifiers() == Qt.KeyboardModifier.KeypadModifier
