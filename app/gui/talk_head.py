"""The line above the conversation: the app's name, what is to be known of it, and the buttons."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QWidget

from app.gui.elided_label import ElidedLabel
from app.gui.labels import label


class TalkHead(QWidget):
    """In one line where there is room, as with text of the usual size; else the notes have lines of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.engine = ElidedLabel("chip", parent=self)
        self.engine.hide()
        self.lamp = ElidedLabel(
            "lamp",
            self.tr("● Microphone on"),
            self.tr("The microphone is open, so that no first syllable is lost; nothing is kept"),
            self,
        )
        self.lamp.hide()
        self.buttons = QHBoxLayout()
        self._title = label("title", "Lyre", self)
        self._notes, self._row = QWidget(self), QWidget(self)
        self._is_split = False
        self._lay_out()

    def add_button(self, button: QWidget) -> None:
        """Add a button right of the others."""
        self.buttons.addWidget(button)

    def minimumSizeHint(self) -> QSize:
        """What it can do with in two lines, at the height that it has now."""
        needed = self._title.sizeHint().width() + self._grid.horizontalSpacing() + self._row.sizeHint().width()
        return QSize(max(needed, self._notes.minimumSizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as that width needs."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Look again when a note came, went or has another text."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _lay_out(self) -> None:
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._notes)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(6)
        self._line.addWidget(self.engine, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.addStretch(1)
        self._line.addWidget(self.lamp, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(self.buttons)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._title, 0, 0)
        self._grid.addWidget(self._notes, 0, 1)
        self._grid.addWidget(self._row, 0, 2)

    def _arrange(self) -> None:
        """Widths of hints alone decide, which don't change with the answer: it can't swing to and fro."""
        spacing = self._grid.horizontalSpacing()
        notes = [note.sizeHint().width() for note in (self.engine, self.lamp) if not note.isHidden()]
        needed = sum(notes) + spacing * len(notes)
        around = self._title.sizeHint().width() + self._row.sizeHint().width() + spacing
        split = bool(notes) and needed + around > self.width()
        stacked = split and needed > self.width()
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != way:
            self._line.setDirection(way)
        if split != self._is_split:
            self._is_split = split
            self._grid.removeWidget(self._notes)
            self._grid.addWidget(self._notes, *((1, 0, 1, 3) if split else (0, 1, 1, 1)))
