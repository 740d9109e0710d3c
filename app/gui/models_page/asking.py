"""A question in place: is this really meant? Never a window of its own."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.gui.labels import label


class Asking(QFrame):
    """A question with two buttons; Escape declines. It is hidden until something is asked, and once it is answered.

    Signals:
        agreed(): it is meant.
        declined(): it isn't.
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = label("what", "", self, wrap=True)
        self._yes, self._no = QPushButton(self), QPushButton(self)
        self._yes.setObjectName("danger")
        self._yes.clicked.connect(self._agree)
        self._no.clicked.connect(self._decline)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addWidget(self._question, 1)
        for button in (self._yes, self._no):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.hide()

    def ask(self, question: str, yes: str, no: str) -> None:
        """Ask `question`; `yes` and `no` are what the buttons say."""
        self._question.setText(question)
        for button, text in ((self._yes, yes), (self._no, no)):
            button.setText(text)
            button.setAccessibleDescription(question)
        self.show()

    def focus(self) -> None:
        """Have the keyboard on the answer that changes nothing."""
        self._no.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape declines."""
        if event.key() == Qt.Key.Key_Escape:
            self._decline()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _agree(self) -> None:
        self.hide()
        self.agreed.emit()

    @Slot()
    def _decline(self) -> None:
        self.hide()
        self.declined.emit()
