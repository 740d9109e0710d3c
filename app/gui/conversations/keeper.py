"""Keeps what is said: writes every finished turn, and brings conversations of before back into the window."""

import time
import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from app.engine.events import Exchange
from app.errors import HistoryDamaged, HistoryTooNew
from app.gui.conversation_log import Finished
from app.gui.conversations.asked import Imported, Listed
from app.gui.conversations.earlier import Earlier
from app.gui.conversations.history_thread import HistoryThread
from app.gui.conversations.model import ConversationModel
from app.gui.notice import Notice, notice_of
from app.history.records import Conversation, KeptTurn, Summary

if TYPE_CHECKING:
    from app.gui.conversations.pane import ConversationsPane
    from app.gui.talk import Talk
    from app.gui.window import Window
    from app.settings import Settings

TIMEOUT_S = 5.0
"""How long the end waits for the disk; a turn takes milliseconds."""


class ConversationKeeper(QObject):
    """What the window has of conversations that are kept. Lives on the GUI thread, and owns the `HistoryThread`."""

    def __init__(self, window: "Window", talk: "Talk", settings: "Settings") -> None:
        super().__init__(window)
        self._window = window
        self._talk = talk
        self._settings = settings
        self._engine = ""
        self._key = _new_key()
        self._wanted: tuple[str, int] = ("", -1)
        self._pane: ConversationsPane | None = None
        self.history = HistoryThread(self)
        self._model = ConversationModel(self)
        self._earlier = Earlier(window.conversation)
        name = self.tr("Conversations")
        window.panes.add("conversations", "conversations", name, "Ctrl+H", self._make_pane, on_the_left=True)
        window.talk_page.new.clicked.connect(self.begin)
        QShortcut(QKeySequence("Ctrl+N"), window, self.begin).setWhatsThis(self.tr("New conversation"))
        QShortcut(QKeySequence("Ctrl+F"), window.talk_page, self.search).setWhatsThis(self.tr("Search conversations"))
        self._connect()

    def start(self) -> None:
        """Open the conversations on disk."""
        self.history.start()

    def shut_down(self) -> bool:
        """Keep what was heard of the turn that runs, and stop. False: the disk doesn't answer."""
        self._talk.cancel()
        return self.history.shut_down(TIMEOUT_S)

    @Slot()
    def begin(self) -> None:
        """Begin a new conversation; the one before is in the list."""
        self._window.show_page("talk")
        self._talk.begin_conversation()
        self._show_anew()
        self._window.talk_area.button.setFocus()

    @Slot()
    def search(self) -> None:
        """Let the user search in earlier conversations."""
        self._window.panes.show_pane("conversations")
        if self._pane is not None:
            self._pane.focus_search()

    @Slot(str, int)
    def open(self, key: str, turn: int = -1) -> None:
        """Go on with the conversation of that key, with that turn in sight."""
        if key == self._key and turn < 0:
            return
        self._wanted = (key, turn)
        self.history.open(key)

    def _connect(self) -> None:
        self._talk.engine_loaded.connect(self._on_engine)
        self._talk.exchange_done.connect(self._on_exchange)
        self._model.page_asked.connect(self.history.list_page)
        self._model.renamed.connect(self.history.rename)
        self._model.listed.connect(self._show_current)
        self.history.listed.connect(self._on_listed)
        self.history.opened.connect(self._on_opened)
        self.history.changed.connect(self._on_changed)
        self.history.deleted.connect(self._on_deleted)
        self.history.emptied.connect(self._on_emptied)
        self.history.exported.connect(self._on_exported)
        self.history.imported.connect(self._on_imported)
        self.history.trouble.connect(self._on_trouble)

    def _make_pane(self) -> "ConversationsPane":
        from app.gui.conversations.files import ConversationFiles
        from app.gui.conversations.pane import ConversationsPane

        pane = self._pane = ConversationsPane(self._model)
        files = ConversationFiles(self.history, self._window)
        pane.open_asked.connect(self.open)
        pane.deleted.connect(self._delete)
        pane.export_asked.connect(files.ask_where)
        pane.import_asked.connect(files.ask_which)
        self._window.panes.changed.connect(self._show_kept)
        self._model.search("")
        return pane

    # What the user does

    @Slot(str)
    def _delete(self, key: str) -> None:
        """Delete the conversation of that key, or all; what is on screen of it goes too."""
        if key in ("", self._key):
            self._talk.begin_conversation()
            self._show_anew()
        if key:
            self.history.delete(key)
        else:
            self.history.delete_all()

    def _show_anew(self) -> None:
        self._key, self._wanted = _new_key(), ("", -1)
        self._earlier.show_turns(())
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        if self._pane is not None:
            self._pane.select(self._key)

    @Slot()
    def _show_kept(self) -> None:
        if self._pane is not None:
            self._pane.show_kept(self._settings.history.keep)

    # What the talk tells

    @Slot(str)
    def _on_engine(self, engine: str) -> None:
        self._engine = engine

    @Slot(int, object)
    def _on_exchange(self, _turn_id: int, turn: Finished) -> None:
        if self._settings.history.keep:
            said, engine = turn.exchange, turn.engine or self._engine
            kept = KeptTurn(said.user, said.reply, time.time(), said.interrupted, turn.voice, engine, turn.times_ms)
            self.history.add(self._key, kept)

    # What the thread tells

    @Slot(object)
    def _on_listed(self, listed: Listed) -> None:
        self._model.take(listed)

    @Slot(object)
    def _on_opened(self, conversation: Conversation) -> None:
        key, turn = self._wanted
        if conversation.summary.key != key:
            return
        turns = conversation.turns
        self._talk.begin_conversation([Exchange(turn.user, turn.reply, turn.interrupted) for turn in turns])
        self._key, self._wanted = key, ("", -1)
        self._earlier.show_turns(turns, turn)
        self._show_current()

    @Slot(object)
    def _on_changed(self, summary: Summary) -> None:
        if self._pane is not None:
            self._model.put(summary)
            if summary.key == self._key:
                self._show_current()

    @Slot(str)
    def _on_deleted(self, key: str) -> None:
        self._model.drop(key)

    @Slot()
    def _on_emptied(self) -> None:
        if self._pane is not None:
            self._model.search(self._model.query)

    @Slot(object)
    def _on_exported(self, file: object) -> None:
        self._tell(self.tr("The export is written: {file}").format(file=file))

    @Slot(object)
    def _on_imported(self, done: Imported) -> None:
        self._on_emptied()
        new = self.tr("%n conversation(s) imported", "", done.new)
        known = self.tr("%n were there already", "", done.known)
        self._tell(f"{new}, {known}" if done.known else new)

    @Slot(object)
    def _on_trouble(self, error: Exception) -> None:
        lasting = isinstance(error, HistoryDamaged | HistoryTooNew)
        text = self.tr("The conversations on disk can't be used")
        self._window.messages.show_notice(notice_of(error, text, lasting=lasting))

    def _tell(self, text: str) -> None:
        self._window.messages.show_notice(Notice(text, problem=False))


def _new_key() -> str:
    return uuid.uuid4().hex
