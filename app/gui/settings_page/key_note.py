"""Which key talks from every program, or why none does."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.global_key.global_key import GlobalKey
from app.gui.labels import label


class KeyNote(QWidget):
    """Says what `global_key` says of itself."""

    def __init__(self, global_key: GlobalKey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._global_key = global_key
        self._words = label("muted", "", self, wrap=True)
        self._words.setMinimumHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)
        global_key.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Say what is so now."""
        super().showEvent(event)
        self._show()

    @Slot()
    def _show(self) -> None:
        self._words.setText(self._global_key.describe())
