"""The rail at the window's edge: one button for each page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.gui.buttons import IconButton


class Rail(QFrame):
    """Buttons of which exactly one is down: that of the page on screen.

    Signals:
        chosen(str): the key of the page that the user wants to see.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, IconButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 12, 6, 12)
        self._column.setSpacing(6)
        self._column.addStretch(1)

    def add(self, key: str, icon: str, name: str) -> None:
        """Add the button of the page `key` below the others."""
        button = IconButton(icon, name, parent=self)
        button.setCheckable(True)
        button.enlarge(22)
        button.clicked.connect(lambda: self.chosen.emit(key))
        if self._buttons:  # Tab goes through them as they lie, whenever each was made
            QWidget.setTabOrder(list(self._buttons.values())[-1], button)
        self._buttons[key] = button
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_page(self, key: str) -> None:
        """Have the button of that page down; Tab reaches the others, too, which it does not in a group of Qt's."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)
