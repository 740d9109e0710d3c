"""A field to type in: a line that grows with what is written, and remembers what was sent."""

import math

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

MOST_LINES = 5
"""Lines that are seen at once; more scroll."""

MOST_REMEMBERED = 100

_AROUND = 7 + 1
"""Padding and border of the style sheet, in pixels."""


class TextField(QPlainTextEdit):
    """Enter is for sending, Shift+Enter for a new line; Up and Down bring back what was sent in this session.

    Signals:
        returnPressed(): Enter.
        left(): Escape: the user is done typing.
    """

    returnPressed = Signal()  # noqa: N815 as Qt's own line edit calls it
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sent: list[str] = []
        self._at = 0
        self._draft = ""
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """What is written."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Write `text` in place of what is there, with the cursor behind it."""
        self.setPlainText(text)
        self.moveCursor(QtGui.QTextCursor.MoveOperation.End)

    def remember(self, text: str) -> None:
        """Keep what was sent, for Up and Down."""
        if not self._sent or self._sent[-1] != text:
            self._sent = [*self._sent, text][-MOST_REMEMBERED:]
        self._at, self._draft = len(self._sent), ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter, Escape and the arrows at the first and the last line."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")
                self.ensureCursorVisible()
            else:
                self.returnPressed.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif not (key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._go_back(-1 if key == Qt.Key.Key_Up else 1)):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the text needs in the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def sizeHint(self) -> QSize:
        """One line of a sentence."""
        return QSize(self.fontMetrics().horizontalAdvance("M" * 20), self._height(1))

    def minimumSizeHint(self) -> QSize:
        """Some words."""
        return QSize(self.fontMetrics().horizontalAdvance("M" * 8), self._height(1))

    def _go_back(self, step: int) -> bool:
        """Show what was sent before or after; False where the cursor has lines to go, or there is nothing."""
        cursor = self.textCursor()
        edge = QtGui.QTextCursor.MoveOperation.Up if step < 0 else QtGui.QTextCursor.MoveOperation.Down
        if cursor.movePosition(edge) or not 0 <= self._at + step <= len(self._sent):
            return False
        if self._at == len(self._sent):
            self._draft = self.text()
        self._at += step
        self.setText(self._sent[self._at] if self._at < len(self._sent) else self._draft)
        return True

    @Slot()
    def _fit(self) -> None:
        lines = max(1, math.ceil(self.document().size().height()))
        self.setFixedHeight(self._height(min(lines, MOST_LINES)))
        always = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != always:
            self.setVerticalScrollBarPolicy(always)

    def _height(self, lines: int) -> int:
        return math.ceil(lines * self.fontMetrics().lineSpacing()) + 2 * _AROUND + 2
