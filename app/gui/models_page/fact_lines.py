"""Lines of facts, each with an icon and a name: what this machine has."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.gui.icons import pixmap
from app.gui.labels import label
from app.gui.theme import current


class FactLines(QWidget):
    """A table of an icon, a name and a value for each line; lines are made as they are first told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self._values: dict[str, QLabel] = {}
        self._icons: dict[str, QLabel] = {}

    def tell(self, icon: str, name: str, value: str) -> None:
        """Show `value` in the line with that icon, which is called `name`."""
        if icon not in self._values:
            row = len(self._values)
            self._icons[icon] = QLabel(self)
            self._values[icon] = told = label("fact", "", self, wrap=True)
            top = Qt.AlignmentFlag.AlignTop
            told.setAlignment(top)  # on the line of its name, though its icon is higher than both
            self._grid.addWidget(self._icons[icon], row, 0, top)
            self._grid.addWidget(label("muted", name, self), row, 1, top)
            self._grid.addWidget(self._values[icon], row, 2)
            self.colour()
        self._values[icon].setText(value)
        self._values[icon].setAccessibleName(f"{name}: {value}")

    def colour(self) -> None:
        """Follow the theme."""
        for icon, place in self._icons.items():
            place.setPixmap(pixmap(icon, current().muted, self.fontMetrics().height() + 2, self.devicePixelRatioF()))
