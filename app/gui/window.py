"""The window: assembles the widgets and connects them; nothing else."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.gui import icons, theme
from app.gui.message_bar import MessageBar
from app.gui.rail import Rail
from app.gui.state import State
from app.gui.talk_control import TalkControl, key_named
from app.gui.talk_page import TalkPage

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
        self.stays = False
        self.setWindowTitle("Lyre")
        self.messages = MessageBar()
        self.talk_page = page = TalkPage()
        self.conversation, self.talk_area, self.text_box = page.conversation, page.talk_area, page.text_box
        self.voices, self.latency, self.lamp = page.voices, page.latency, page.lamp
        self.panes = page.panes
        self.rail = Rail()
        self._stack = QStackedWidget()
        self._pages: dict[str, QWidget | Callable[[], QWidget]] = {}
        self.keys = TalkControl(self.talk_area.button, self)
        self.rail.chosen.connect(self.show_page)
        self._lay_out()
        self.add_page("talk", "talk", self.tr("Talk"), lambda: page)
        self.panes.add("voices", "voices", self.tr("Voices"), "Ctrl+Shift+V", lambda: self.voices)
        self.panes.show_pane("voices")
        self.show_page("talk")
        self.talk_area.button.setFocus()  # from the one big action on, Tab goes as the eye does
        self.show_state(State.LOADING)

    def add_page(self, key: str, icon: str, name: str, make: Callable[[], QWidget]) -> None:
        """Add a page with a button in the rail; `make` makes it when it is first seen."""
        self._pages[key] = make
        self.rail.add(key, icon, name)
        shortcut = QShortcut(QKeySequence(f"Ctrl+{len(self._pages)}"), self, lambda: self.show_page(key))
        shortcut.setWhatsThis(name)

    def pages(self) -> list[str]:
        """Return the keys of all pages."""
        return list(self._pages)

    def page(self) -> str:
        """Return the key of the page on screen."""
        return next((key for key, page in self._pages.items() if page is self._stack.currentWidget()), "talk")

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Bring that page to the front."""
        page = self._pages[key]
        if not isinstance(page, QWidget):
            page = self._pages[key] = page()
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.rail.setVisible(True)
        self.rail.show_page(key)

    def cover(self, page: QWidget) -> None:
        """Show `page` in the place of all pages and of the rail, until one of them is shown."""
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.rail.setVisible(False)

    def use(self, talk_key: str, voice: str) -> None:
        """Take what the settings say: the talk key, as Qt names keys, and the chosen voice."""
        self.use_key(talk_key)
        self.voices.fill(voice)
        self.setWindowIcon(icons.icon("lyre", theme.current().accent, 64))

    def use_key(self, talk_key: str) -> None:
        """Talk by that key from now on, as Qt names keys."""
        self.keys.key = key_named(talk_key)
        name = QKeySequence(self.keys.key).toString(QKeySequence.SequenceFormat.NativeText)
        self.talk_area.name_key(name)

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
        self.conversation.follow(talk)
        talk.turn_done.connect(self.latency.show_turn)
        talk.text_returned.connect(self.text_box.give_back)
        talk.previewing.connect(self.voices.show_preview)
        talk.engine_loaded.connect(self.voices.show_engine)
        talk.engine_loaded.connect(self.talk_page.show_engine)
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

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as the eye does, through panes that were opened late, too."""
        from app.gui.tab_order import Part, step  # not before the first paint

        page = self._stack.currentWidget()
        parts = page.parts() if isinstance(page, TalkPage) else [Part(page)] if page is not None else []
        return step([Part(self.rail), Part(self.messages), *parts], forward)

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

    @Slot()
    def come_forward(self) -> None:
        """Be seen and have the keyboard, wherever it was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def quit(self) -> None:
        """Close for good, also where closing leaves it in the tray."""
        self.stays = False
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Disappear at once, then let everything be stopped; where it `stays`, only disappear."""
        self.hide()
        if self.stays:
            event.ignore()
            return
        self.closing.emit()
        event.accept()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self._stack, 1)
        whole = QWidget()
        whole.setObjectName("whole")
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.setCentralWidget(whole)
        self.resize(1024, 720)
