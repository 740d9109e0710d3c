"""Asks once more before something is deleted for good, in the place where one is looking."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.gui.announcement import announce
from app.gui.labels import label


class ConfirmBar(QFrame):
    """A question with two answers; Escape is no.

    Signals:
        confirmed(str): yes, to what `ask` was given.
        closed(): it was answered, either way.
    """

    confirmed = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = ""
        self._question = label("question", "", self, wrap=True)
        self._yes = QPushButton(self.tr("Delete"), self)
        self._no = QPushButton(self.tr("Keep"), self)
        self._yes.clicked.connect(self._confirm)
        self._no.clicked.connect(self._close)
        buttons = QHBoxLayout()
        buttons.addWidget(self._yes)
        buttons.addWidget(self._no)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(self._question)
        column.addLayout(buttons)
        self.hide()

    def ask(self, what: str, question: str, careful: bool = False) -> None:
        """Ask `question`; `what` comes back with the answer yes. Enter means yes, or no if it is `careful`."""
        self._what = what
        self._question.setText(question)
        self.setAccessibleName(question)
        self.show()
        (self._no if careful else self._yes).setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, question)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape for no, and Enter for the button that has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self._no if self._no.hasFocus() else self._yes).click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _confirm(self) -> None:
        self._close()
        self.confirmed.emit(self._what)

    @Slot()
    def _close(self) -> None:
        self.hide()
        self.closed.emit()
