"""The page one talks on: the conversation, the talk button, the text box, and panes beside them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui.buttons import IconButton
from app.gui.conversation import Conversation
from app.gui.latency_line import LatencyLine
from app.gui.panes import Panes
from app.gui.talk_area import TalkArea
from app.gui.talk_head import TalkHead
from app.gui.text_box import TextBox
from app.gui.voice_picker import VoicePicker

if TYPE_CHECKING:
    from app.gui.tab_order import Part


class TalkPage(QWidget):
    """Lays out what one talks with; the widgets are public, the window connects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.conversation = Conversation()
        self.talk_area = TalkArea()
        self.text_box = TextBox()
        self.voices = VoicePicker()
        self.latency = LatencyLine()
        self.new = IconButton("new", self.tr("New conversation"))
        self.copy_all = IconButton("copy", self.tr("Copy the conversation"))
        self.head = TalkHead()
        self.engine, self.lamp = self.head.engine, self.head.lamp
        self.copy_all.clicked.connect(self.conversation.copy_all)
        self.text_box.left.connect(self.talk_area.button.setFocus)
        self.voices.tags_changed.connect(self.text_box.show_tags)
        self._lay_out()

    @Slot(str)
    def show_engine(self, engine: str) -> None:
        """Say which engine answers."""
        names = {
            "lite": self.tr("Small engine on this machine"),
            "full": self.tr("Full engine on this machine"),
            "mixed": self.tr("Small and full engine on this machine"),
        }
        self.engine.setText(names.get(engine, engine))
        self.engine.show()

    def parts(self) -> "list[Part]":
        """What lies on it, in the order of the eye: panes on the left, what one talks with, panes on the right."""
        from app.gui.tab_order import Part  # not before the first paint

        said = [Part(self.conversation, alone=True), *map(Part, self.conversation.bubbles())]
        main = [Part(self.head), *said, Part(self.talk_area), Part(self.text_box)]
        return [part for one in self.panes.in_order() for part in (main if one is self._main else [Part(one)])]

    def _lay_out(self) -> None:
        self.head.add_button(self.new)
        self.head.add_button(self.copy_all)
        self._main = main = QWidget()
        main.setObjectName("main")
        column = QVBoxLayout(main)
        column.setContentsMargins(24, 12, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.conversation, 1)
        column.addWidget(self.talk_area)
        column.addSpacing(4)
        column.addWidget(self.text_box)
        column.addWidget(self.latency)
        self.panes = Panes(main, self.head.buttons, self, after=self.copy_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)
