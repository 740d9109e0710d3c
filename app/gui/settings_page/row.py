"""One setting: what it is called, what it means, its control, where its value came from, and the way back."""

from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import settings as stored
from app.gui.buttons import IconButton
from app.gui.labels import label
from app.gui.settings_keeper import SettingsKeeper
from app.gui.settings_page.texts import Text, source_note


class Control(Protocol):
    """What a row needs of its control, which is a widget."""

    @property
    def chosen(self) -> Any:
        """The signal that tells the value that the user wants."""
        ...

    def show_value(self, value: Any) -> None:
        """Show the value in force."""
        ...


class Row(QWidget):
    """The setting `key` with its `control`; it follows the setting, whoever changes it."""

    def __init__(self, keeper: SettingsKeeper, key: str, text: Text, control: QWidget, below: QWidget | None = None):
        """`below` is shown under the row, over its whole width."""
        super().__init__()
        self._keeper = keeper
        self._key = key
        self._control = control
        control.setAccessibleName(text.name)
        control.setAccessibleDescription(text.meaning)
        self._note = label("muted", "", self, wrap=True)
        self._note.hide()
        self._reset = way_back(self.tr("Reset: {setting}").format(setting=text.name), self)
        self._reset.clicked.connect(self._on_reset)
        self._lay_out(text, below)
        as_control(control).chosen.connect(self._on_chosen)
        keeper.changed.connect(self._on_changed)
        self._show()

    @Slot(object)
    def _on_chosen(self, value: Any) -> None:
        try:
            self._keeper.change(self._key, value)
        except ValueError:
            self._note.setText(self.tr("That can't be: the setting stays as it was"))
            self._note.show()
            as_control(self._control).show_value(self._keeper.value(self._key))
            return
        self._show()

    @Slot()
    def _on_reset(self) -> None:
        self._control.setFocus()
        self._keeper.reset([self._key])
        self._show()

    @Slot(str)
    def _on_changed(self, key: str) -> None:
        if key in (self._key, "engine.profile"):
            self._show()

    def _show(self) -> None:
        source = self._keeper.origin(self._key).source
        overridden = self._keeper.is_overridden(self._key)
        as_control(self._control).show_value(self._keeper.value(self._key))
        self._control.setEnabled(not overridden)
        note = source_note(source, stored.variable(self._key))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._reset.setVisible(source == "file")

    def _lay_out(self, text: Text, below: QWidget | None) -> None:
        name = label("setting", text.name, self, wrap=True)
        name.setBuddy(self._control)
        words = QVBoxLayout()
        words.setSpacing(1)
        for line in (name, label("muted", text.meaning, self, wrap=True), self._note):
            line.setMinimumHeight(1)  # its height goes by its width; the least that Qt guesses leaves room empty
            words.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._control, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addLayout(row)
        if below is not None:
            column.addWidget(below)


def way_back(name: str, parent: QWidget) -> IconButton:
    """Return the button that resets a setting. It is hidden, and keeps its room, so that all controls end alike."""
    made = IconButton("reset", name, parent=parent)
    keep_place = made.sizePolicy()
    keep_place.setRetainSizeWhenHidden(True)
    made.setSizePolicy(keep_place)
    made.hide()
    return made


def as_control(widget: QObject) -> Control:
    """Say of a widget of `controls` that it is one: Qt's classes can't be mixed with a protocol."""
    return widget  # type: ignore[return-value]
