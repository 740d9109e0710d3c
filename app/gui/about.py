"""The About page: what Lyre is, its version, and every part of it with the words of its licence."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QThread, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.labels import label

if TYPE_CHECKING:
    from app.gui.window import Window
    from app.licences import Part

TIMEOUT_MS = 5000
LIST_EMS = 19
"""Width of the list, in widths of the letter m."""


class LicenceReader(QThread):
    """Reads them once, away from the window: they are some hundred files.

    Signals:
        came(tuple[Part, ...]): all parts.
    """

    came = Signal(object)

    def run(self) -> None:
        """The thread."""
        from app import licences

        self.came.emit(licences.parts())


class AboutPage(QWidget):
    """A list of parts, and the licence of the one that is chosen. `reader` must be shut down in the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._parts: tuple[Part, ...] = ()
        self._name = label("title", "Lyre", self)
        self._says = label("muted", "", self, wrap=True)
        self._picture = label("picture", "", self)
        self._list = QListWidget(self)
        self._text = QPlainTextEdit(self)
        self.reader = LicenceReader(self)
        self.reader.came.connect(self._on_parts)
        self._set_up()
        self._lay_out()
        self.reader.start()

    def _set_up(self) -> None:
        self._says.setText(
            self.tr(
                "A private voice assistant: everything runs on this machine. The sources are under the Apache License "
                "2.0. Installers with Piper and eSpeak NG inside are distributed under the terms of the GPL, version 3."
            )
        )
        size = round(3.2 * self.fontMetrics().height())
        self._picture.setPixmap(icons.icon("lyre", theme.current().accent, size).pixmap(size, size))
        self._list.setAccessibleName(self.tr("Parts of Lyre"))
        self._list.setFixedWidth(LIST_EMS * self.fontMetrics().horizontalAdvance("m"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.currentRowChanged.connect(self._show_part)
        self._text.setReadOnly(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Licence"))
        self._text.setPlainText(self.tr("The licences are being read"))

    @Slot(object)
    def _on_parts(self, parts: "tuple[Part, ...]") -> None:
        self._parts = parts
        self._name.setText(f"Lyre {parts[0].version}".strip())
        for part in parts:
            row = QListWidgetItem(f"{part.name} {part.version}".strip())
            row.setToolTip(part.licence)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{part.name} {part.version}, {part.licence}")
            self._list.addItem(row)
        self._list.setCurrentRow(0)

    @Slot(int)
    def _show_part(self, row: int) -> None:
        part = self._parts[row]
        title = " \N{MIDDLE DOT} ".join(
            piece for piece in (f"{part.name} {part.version}".strip(), part.licence) if piece
        )
        self._text.setPlainText(f"{title}\n\n{part.text}".rstrip())

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._name)
        words.addWidget(self._says)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self._list)
        both.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 20, 16)
        column.setSpacing(14)
        column.addLayout(head)
        column.addLayout(both, 1)
        QWidget.setTabOrder(self._list, self._text)


class About:
    """Adds the page to the window, made when it is first seen."""

    def __init__(self, window: "Window", name: str) -> None:
        self._page: AboutPage | None = None
        window.add_page("about", "information", name, self._make)

    def _make(self) -> AboutPage:
        self._page = AboutPage()
        return self._page

    def shut_down(self) -> bool:
        """Wait for the reader. False: it is still at it."""
        return self._page is None or self._page.reader.wait(TIMEOUT_MS)
