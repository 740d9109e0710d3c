"""A line to type instead of talk."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.gui.buttons import IconButton
from app.gui.state import State
from app.gui.tag_button import TagButton, Tags
from app.gui.text_field import TextField


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
        self._field = TextField(self)
        self._field.setPlaceholderText(self.tr("Or type here"))
        self._field.setAccessibleName(self.tr("Type a message"))
        self._field.setAccessibleDescription(self.tr("Enter sends, Shift+Enter starts a line, Up brings back the last"))
        self._field.textChanged.connect(self._look)
        self._field.returnPressed.connect(self._send)
        self._field.left.connect(self.left)
        self._tags = TagButton(self)
        self._tags.picked.connect(self._insert)
        self._button = IconButton("send", self.tr("Send"), parent=self)
        self._button.setProperty("kind", "primary")
        self._button.clicked.connect(self._send)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        row.addWidget(self._tags, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignBottom)
        self._look()

    def show_state(self, state: State) -> None:
        """Let it send, or not."""
        self._can_send = state.can_send
        self._look()

    @Slot(object)
    def show_tags(self, tags: Tags) -> None:
        """Offer the emotion tags of the chosen voice."""
        self._tags.show_tags(tags)

    @Slot(str)
    def give_back(self, text: str) -> None:
        """Put back a text that wasn't answered, unless something else is being typed."""
        if not self._field.text():
            self._field.setText(text)

    @Slot(str)
    def _insert(self, tag: str) -> None:
        """Write a tag where the cursor is, as a word of its own."""
        cursor = self._field.textCursor()
        document, at = self._field.document(), cursor.selectionStart()
        before = " " if at and not document.characterAt(at - 1).isspace() else ""
        after = "" if document.characterAt(cursor.selectionEnd()) == " " else " "
        cursor.insertText(f"{before}{tag}{after}")
        self._field.setFocus()

    @Slot()
    def _send(self) -> None:
        text = self._field.text().strip()
        if text and self._can_send:
            self._field.remember(text)
            self._field.clear()
            self.sent.emit(text)

    @Slot()
    def _look(self) -> None:
        self._button.setEnabled(self._can_send and bool(self._field.text().strip()))
