"""A menu of the emotion tags that the chosen voice knows."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.gui.buttons import IconButton


@dataclass(frozen=True)
class Tags:
    """The tags of a voice as they are written, without their brackets; `note` says what holds of them now."""

    names: tuple[str, ...] = ()
    note: str = ""


class TagButton(IconButton):
    """Is there only for voices that know tags.

    Signals:
        picked(str): a tag with its brackets.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tag", "", parent=parent)
        self._tags = Tags()
        self.rename(self.tr("Add a feeling, such as a laugh"))
        self._menu: QMenu | None = None
        self.clicked.connect(self._open)
        self.hide()

    @Slot(object)
    def show_tags(self, tags: Tags) -> None:
        """Offer these tags."""
        if tags == self._tags:
            return
        self._tags = tags
        self.setVisible(bool(tags.names))
        if self._menu is None:
            self._menu = QMenu(self)
            self._menu.triggered.connect(self._on_picked)
        self._menu.clear()
        if tags.note:
            self._menu.addAction(tags.note).setEnabled(False)
            self._menu.addSeparator()
        for name in tags.names:
            self._menu.addAction(f"<{name}>")

    @Slot()
    def _open(self) -> None:
        """Above the button: below it the window ends."""
        if self._menu is None:
            return
        place = self.mapToGlobal(self.rect().topLeft())
        place.setY(place.y() - self._menu.sizeHint().height())
        self._menu.popup(place)

    @Slot(QAction)
    def _on_picked(self, action: QAction) -> None:
        self.picked.emit(action.text())
