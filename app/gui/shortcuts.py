"""The overview of keyboard shortcuts: what every key does, gathered from the shortcuts that there are."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui.labels import label


class ShortcutOverview(QDialog):
    """A window that lists keys and what they do. It is not modal: one may try them meanwhile."""

    def __init__(self, talk_key: str, global_key: str, window: QWidget) -> None:
        """`talk_key` is what the user calls the key that is held to talk, `global_key` that of all windows or none."""
        super().__init__(window)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setObjectName("page")
        self._rows = QWidget()
        self._rows.setObjectName("page")
        self._grid = QGridLayout(self._rows)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._add_heading(self.tr("Talking"))
        for keys, what in self._talking(talk_key, global_key):
            self._add(keys, what)
        self._add_heading(self.tr("Everywhere in the window"))
        for keys, what in described(window):
            self._add(keys, what)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self._lay_out()

    def _talking(self, key: str, global_key: str) -> list[tuple[list[str], str]]:
        everywhere = [([_native(global_key)], self.tr("The same from every other program"))] if global_key else []
        return [
            ([key], self.tr("Hold to talk; tap to keep recording, tap again to send; interrupts a reply")),
            *everywhere,
            ([_native("Esc")], self.tr("Cancel a recording, stop a reply, leave the text box")),
            ([_native("Return")], self.tr("Send what was typed")),
            ([_native("Tab")], self.tr("Go to the next control; Space presses it")),
        ]

    def _add_heading(self, text: str) -> None:
        heading = label("heading", text)
        heading.setContentsMargins(0, 10, 0, 2)
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 2)

    def _add(self, keys: list[str], what: str) -> None:
        row = self._grid.rowCount()
        caps = QHBoxLayout()
        caps.setSpacing(6)
        for key in keys:
            caps.addWidget(label("key", key))
        caps.addStretch(1)
        self._grid.addLayout(caps, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label("does", what, wrap=True), row, 1)

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._rows)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAccessibleName(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(label("title", self.windowTitle()))
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        size = self._rows.sizeHint()
        self.resize(max(size.width() + 60, 520), min(size.height() + 130, 720))
        close.setFocus()


def described(window: QWidget) -> list[tuple[list[str], str]]:
    """Return what each shortcut in `window` does and the keys for it, in the order in which they were made."""
    found: dict[str, list[str]] = {}
    for shortcut in window.findChildren(QShortcut):
        keys = [_native(sequence.toString()) for sequence in shortcut.keys()]  # noqa: SIM118 Qt's own
        if shortcut.whatsThis() and shortcut.isEnabled():
            found.setdefault(shortcut.whatsThis(), []).extend(keys)
    return [(keys, what) for what, keys in found.items()]


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
