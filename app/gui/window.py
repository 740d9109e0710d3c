"""The window: assembles the widgets and connects them; nothing else."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.buttons import IconButton
from app.gui.conversation import Conversation
from app.gui.labels import label
from app.gui.latency_line import LatencyLine
from app.gui.message_bar import MessageBar
from app.gui.state import State
from app.gui.talk_area import TalkArea
from app.gui.talk_control import TalkControl, key_named
from app.gui.text_box import TextBox
from app.gui.voice_picker import VoicePicker

if TYPE_CHECKING:
    from app.gui.talk import Talk


class Window(QMainWindow):
    """All that is seen. It is on screen before the engine exists and before the settings are read; `use` and
    `attach` bring it to life.

    Signals:
        shown_first(): it was painted for the first time.
        closing(): it is about to go.
        voice_chosen(str): the user chose that voice.
    """

    shown_first = Signal()
    closing = Signal()
    voice_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._was_painted = False
        self.setWindowTitle("Lyre")
        self.messages = MessageBar()
        self.conversation = Conversation()
        self.talk_area = TalkArea()
        self.text_box = TextBox()
        self.voices = VoicePicker()
        self.latency = LatencyLine()
        self.copy_all = IconButton("copy", self.tr("Copy the conversation"))
        self.engine = label("chip")
        self.engine.hide()
        self.lamp = label("lamp", self.tr("● Microphone on"))
        self.lamp.setToolTip(self.tr("The microphone is open, so that no first syllable is lost; nothing is kept"))
        self.lamp.hide()
        self.keys = TalkControl(self.talk_area.button, self)
        self.copy_all.clicked.connect(self.conversation.copy_all)
        self.text_box.left.connect(self.talk_area.button.setFocus)
        self._lay_out()
        self._order_focus()
        self.show_state(State.LOADING)

    def use(self, talk_key: str, voice: str) -> None:
        """Take what the settings say: the talk key, as Qt names keys, and the chosen voice."""
        self.keys.key = key_named(talk_key)
        name = QKeySequence(self.keys.key).toString(QKeySequence.SequenceFormat.NativeText)
        self.talk_area.name_key(name)
        self.voices.fill(voice)
        self.setWindowIcon(icons.icon("lyre", theme.current().accent, 64))

    def attach(self, talk: "Talk") -> None:
        """Connect every widget with `talk`, which does what they ask for."""
        self.keys.pressed.connect(talk.press)
        self.keys.released.connect(talk.release)
        self.keys.cancelled.connect(talk.cancel)
        self.text_box.sent.connect(talk.send)
        self.voices.preview_asked.connect(talk.preview)
        self.voices.chosen.connect(self.voice_chosen)
        self.messages.action_chosen.connect(talk.act)
        talk.state_changed.connect(self.show_state)
        talk.level_changed.connect(self.talk_area.show_level)
        talk.user_said.connect(self.conversation.show_question)
        talk.user_dropped.connect(self.conversation.drop_question)
        talk.replied.connect(self.conversation.add_reply)
        talk.reply_restarted.connect(self.conversation.restart_reply)
        talk.reply_ended.connect(self.conversation.end_reply)
        talk.turn_done.connect(self.latency.show_turn)
        talk.text_returned.connect(self.text_box.give_back)
        talk.previewing.connect(self.voices.show_preview)
        talk.engine_loaded.connect(self.voices.show_engine)
        talk.engine_loaded.connect(self._show_engine)
        talk.told.connect(self.messages.show_notice)

    @Slot(object)
    def show_state(self, state: State) -> None:
        """Show `state` everywhere."""
        self.keys.show_state(state)
        if state in (State.ARMING, State.THINKING):
            self.messages.start_over()
        self.talk_area.show_state(state)
        self.text_box.show_state(state)
        self.voices.show_state(state)

    @Slot(object)
    def show_microphone(self, microphone: object) -> None:
        """Light the lamp while a microphone is open."""
        self.lamp.setVisible(microphone is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that no widget wanted."""
        if not self.keys.key_pressed(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Take the keys that no widget wanted."""
        if not self.keys.key_released(event):
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Let go of what is held when another window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.keys.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the first picture is on its way to the screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.shown_first.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Disappear at once, then let everything be stopped."""
        self.hide()
        self.closing.emit()
        event.accept()

    @Slot(str)
    def _show_engine(self, engine: str) -> None:
        names = {"lite": self.tr("Small engine on this machine"), "full": self.tr("Full engine on this machine")}
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
        head.addWidget(self.copy_all)
        main = QWidget()
        main.setObjectName("main")
        column = QVBoxLayout(main)
        column.setContentsMargins(24, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.messages)
        column.addWidget(self.conversation, 1)
        column.addWidget(self.talk_area)
        column.addSpacing(4)
        column.addWidget(self.text_box)
        column.addWidget(self.latency, 0, Qt.AlignmentFlag.AlignHCenter)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(main, 1)
        row.addWidget(self.voices)
        self.setCentralWidget(whole)
        self.resize(960, 720)

    def _order_focus(self) -> None:
        """Tab goes as the eye does, from the one big action on."""
        self.talk_area.button.setFocus()
