"""A state in a word and an icon, in a pill."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.gui.icons import pixmap
from app.gui.labels import label
from app.gui.theme import current


class Chip(QFrame):
    """A state that is told by words, icon and colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self._words = label("chipwords", "", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 10, 2)
        row.setSpacing(5)
        row.addWidget(self._icon)
        row.addWidget(self._words)

    def show_words(self, words: str, icon: str, *, good: bool = False, busy: bool = False) -> None:
        """Show `words` with `icon`; `good` and `busy` colour them."""
        kind = "good" if good else "busy" if busy else ""
        self._words.setText(words)
        colours = current()
        colour = {"good": colours.speaking, "busy": colours.accent}.get(kind, colours.muted)
        self._icon.setPixmap(pixmap(icon, colour, self.fontMetrics().height() - 2, self.devicePixelRatioF()))
        if self.property("look") != kind:
            self.setProperty("look", kind)
            self._words.style().polish(self._words)
