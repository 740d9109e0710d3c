"""One thing that was said: who, the words, and a way to copy them."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.gui.buttons import IconButton
from app.gui.labels import label

WIDEST = 0.84
"""Share of the conversation's width that a bubble takes at most."""

SIDE = 14
"""Pixels between its edge and its words."""


class Bubble(QFrame):
    """What one side said. `mine` says that it was the user. Words are shown as they are, never as markup."""

    def __init__(self, who: str, mine: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mine = mine
        self.text = ""
        self._who = who
        self.setProperty("mine", mine)
        self._name = label("who", who, self)
        self._note = label("note", "", self)
        self._copy = IconButton("copy", "", parent=self)
        self._copy.setProperty("small", True)
        self._copy.clicked.connect(self.copy)
        self._words = label("words", "", self, wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.say("")

    def say(self, text: str, note: str = "") -> None:
        """Show `text`; `note` is a word about it, such as that it was interrupted."""
        self.text = text
        self._words.setText(text or "…")
        self._words.setAccessibleName(f"{self._who}: {text}")
        self._note.setText(note)
        self._note.setVisible(bool(note))
        copy = self.tr("Copy what you said: {text}") if self.mine else self.tr("Copy the reply: {text}")
        self._copy.rename(copy.format(text=text if len(text) < 40 else f"{text[:39]}…"))
        self._copy.setEnabled(bool(text))

    def fit(self, width: int) -> None:
        """Be as wide as the words need, within a conversation of `width` pixels."""
        self._words.ensurePolished()  # a new bubble has the style sheet's font only from here on
        around = 2 * SIDE
        most = max(80, round(width * WIDEST) - around)
        metrics = self._words.fontMetrics()
        longest = max(metrics.horizontalAdvance(line) for line in self._words.text().split("\n")) + 6
        head = self._head.sizeHint().width()
        self._words.setFixedWidth(min(most, max(longest, head, 60)))
        self._words.setFixedHeight(self._words.heightForWidth(self._words.width()))

    @Slot()
    def copy(self) -> None:
        """Put the words on the clipboard."""
        QGuiApplication.clipboard().setText(self.text)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._name)
        self._head.addWidget(self._note)
        self._head.addStretch(1)
        self._head.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 7, SIDE, 11)
        column.setSpacing(2)
        column.addLayout(self._head)
        column.addWidget(self._words)
