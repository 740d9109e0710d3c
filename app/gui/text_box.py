"""A line to type instead of talk."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.gui.buttons import IconButton
from app.gui.state import State


class TextBox(QWidget):
    """Sends what was typed by Enter or its button; one may write at any time, and send when an answer can come.

    Signals:
        sent(str): what was typed.
        left(): Escape: the user is done typing.
    """

    sent = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_send = False
        self._line = _Line(self)
        self._line.setPlaceholderText(self.tr("Or type here"))
        self._line.setAccessibleName(self.tr("Type a message"))
        self._line.textChanged.connect(self._look)
        self._line.returnPressed.connect(self._send)
        self._line.left.connect(self.left)
        self._button = IconButton("send", self.tr("Send"), parent=self)
        self._button.setProperty("kind", "primary")
        self._button.clicked.connect(self._send)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self._button)
        self._look()

    def show_state(self, state: State) -> None:
        """Let it send, or not."""
        self._can_send = state.can_send
        self._look()

    @Slot(str)
    def give_back(self, text: str) -> None:
        """Put back a text that wasn't answered, unless something else is being typed."""
        if not self._line.text():
            self._line.setText(text)

    @Slot()
    def _send(self) -> None:
        text = self._line.text().strip()
        if text and self._can_send:
            self._line.clear()
            self.sent.emit(text)

    @Slot()
    def _look(self) -> None:
        self._button.setEnabled(self._can_send and bool(self._line.text().strip()))


class _Line(QLineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
