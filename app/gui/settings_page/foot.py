"""The end of the settings page: all settings as they were, and where the file is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app import settings as stored
from app.gui.buttons import IconButton
from app.gui.labels import label
from app.gui.settings_keeper import SettingsKeeper


class Foot(QWidget):
    """Resets what is on the page, after asking once."""

    def __init__(self, keeper: SettingsKeeper, shown: Sequence[str], parent: QWidget | None = None) -> None:
        """`shown` are the settings on the page: others, such as favourite voices, are nobody's to reset here."""
        super().__init__(parent)
        self._keeper = keeper
        self._shown = frozenset(shown)
        self._reset = QPushButton(self.tr("Reset all settings"), self)
        self._reset.clicked.connect(self._ask)
        self._yes = QPushButton(self.tr("Yes, reset them"), self)
        self._yes.setObjectName("danger")
        self._yes.clicked.connect(self._on_yes)
        self._no = QPushButton(self.tr("No, keep them"), self)
        self._no.clicked.connect(self._calm)
        for button in (self._reset, self._yes, self._no):
            button.setAccessibleName(button.text())
        self._lay_out()
        self._calm()
        keeper.changed.connect(self._look)
        keeper.kept.connect(self._look)
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is no."""
        if event.key() == Qt.Key.Key_Escape and self._yes.isVisible():
            self._calm()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _look(self) -> None:
        self._reset.setEnabled(any(key in self._shown for key in self._keeper.changed_from_default()))

    @Slot()
    def _ask(self) -> None:
        for button in (self._yes, self._no):
            button.show()
        self._no.setFocus()
        self._reset.hide()

    @Slot()
    def _calm(self) -> None:
        asked = self._yes.isVisible()
        self._reset.show()
        if asked:
            self._reset.setFocus()
        for button in (self._yes, self._no):
            button.hide()

    @Slot()
    def _on_yes(self) -> None:
        self._calm()
        self._keeper.reset([key for key in self._keeper.changed_from_default() if key in self._shown])

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(stored.settings_path()))

    def _lay_out(self) -> None:
        path = label("muted", self.tr("They are kept in {path}").format(path=stored.settings_path()), self, wrap=True)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = IconButton("copy", self.tr("Copy where the settings are kept"), parent=self)
        copy.clicked.connect(self._copy)
        file = QHBoxLayout()
        file.addWidget(path, 1)
        file.addWidget(copy)
        buttons = QHBoxLayout()
        for button in (self._reset, self._no, self._yes):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(buttons)
        column.addLayout(file)
