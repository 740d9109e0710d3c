"""A small button that is seen only when it is wanted, and is there all the same."""

from PySide6.QtGui import QFocusEvent, QIcon
from PySide6.QtWidgets import QWidget

from app.gui.buttons import IconButton


class QuietButton(IconButton):
    """An icon button without its icon until it gets the focus or its owner shows it.

    It keeps its place, its turn in the tab order and its name for screen readers.
    """

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        self._always = False
        super().__init__(icon_name, "", parent=parent)
        self.setProperty("small", True)

    @property
    def is_seen(self) -> bool:
        """Whether its icon is painted now."""
        return self._always or self.hasFocus()

    def show_always(self, always: bool) -> None:
        """Whether it is seen even without the focus."""
        self._always = always
        self._colour()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be seen."""
        super().focusInEvent(event)
        self._colour()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be quiet again."""
        super().focusOutEvent(event)
        self._colour()

    def _colour(self) -> None:
        if self.is_seen:
            super()._colour()
        else:
            self._drawn = None
            self.setIcon(QIcon())
