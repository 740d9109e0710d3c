"""The page one talks on: the conversation, the talk button, the text box, and panes beside them."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui.buttons import IconButton
from app.gui.conversation import Conversation
from app.gui.labels import label
from app.gui.latency_line import LatencyLine
from app.gui.panes import Panes
from app.gui.talk_area import TalkArea
from app.gui.text_box import TextBox
from app.gui.voice_picker import VoicePicker


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
        self.engine = label("chip")
        self.engine.hide()
        self.lamp = label("lamp", self.tr("● Microphone on"))
        self.lamp.setToolTip(self.tr("The microphone is open, so that no first syllable is lost; nothing is kept"))
        self.lamp.hide()
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

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label("title", "Lyre"))
        head.addSpacing(8)
        head.addWidget(self.engine)
        head.addStretch(1)
        head.addWidget(self.lamp)
        head.addSpacing(4)
        head.addWidget(self.new)
        head.addWidget(self.copy_all)
        buttons = QHBoxLayout()
        head.addLayout(buttons)
        main = QWidget()
        main.setObjectName("main")
        column = QVBoxLayout(main)
        column.setContentsMargins(24, 12, 20, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.conversation, 1)
        column.addWidget(self.talk_area)
        column.addSpacing(4)
        column.addWidget(self.text_box)
        column.addWidget(self.latency, 0, Qt.AlignmentFlag.AlignHCenter)
        self.panes = Panes(main, buttons, self, after=self.copy_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)
