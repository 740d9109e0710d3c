"""The pane beside the conversation: all earlier ones, to search, open, rename, export and delete."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.gui.buttons import IconButton
from app.gui.conversations.confirm_bar import ConfirmBar
from app.gui.conversations.menu import ConversationMenus
from app.gui.conversations.model import ConversationModel
from app.gui.conversations.view import ConversationView
from app.gui.labels import label
from app.history.records import Row

ALL = ""
"""Stands for all conversations where a key is given."""


class ConversationsPane(QFrame):
    """Shows `model`, and tells what the user wants of its conversations.

    Signals:
        open_asked(str, int): the key of a conversation, and the turn in it that was found, or -1.
        deleted(str): the user wants that conversation gone, and said so twice; empty: all of them.
        export_asked(str, str): a key, or empty for all; and "markdown" or "json".
        import_asked(): an export is to be read.
    """

    open_asked = Signal(str, int)
    deleted = Signal(str)
    export_asked = Signal(str, str)
    import_asked = Signal()

    def __init__(self, model: ConversationModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._more = IconButton("more", self.tr("More about conversations"), parent=self)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search conversations"))
        self._search.setClearButtonEnabled(True)
        self._list = ConversationView(model, self)
        self._empty = label("muted", "", self, wrap=True)
        self._note = label("muted", "", self, wrap=True)
        self._confirm = ConfirmBar(self)
        self._menus = ConversationMenus(self)
        self._lay_out()
        self._connect()
        self.show_kept(True)
        self._show_count()

    def show_kept(self, kept: bool) -> None:
        """Say whether finished turns are kept at all."""
        text = self.tr("New conversations are not kept. The settings can change that.")
        self._note.setText("" if kept else text)
        self._note.setVisible(not kept)

    def select(self, key: str) -> None:
        """Show that the conversation of that key is the one on screen; empty: none of these is."""
        index = self._model.index_of(key)
        self._list.setAutoScroll(not self._model.query)  # what was found is read from its beginning
        self._list.setCurrentIndex(index)
        self._list.setAutoScroll(True)
        if not index.isValid():
            self._list.clearSelection()

    @Slot()
    def focus_search(self) -> None:
        """Let the user type what is searched for."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the search go down into the list, or open what was found first; Escape ends the search."""
        searching = self._search.hasFocus()
        if searching and event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
        elif searching and event.key() == Qt.Key.Key_Down and self._model.rowCount():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)
            self._list.setCurrentIndex(self._model.index(0))
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as a short question with its date."""
        return QSize(self.fontMetrics().horizontalAdvance("M" * 22), 400)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._model.search)
        self._search.returnPressed.connect(self._open_first)
        self._list.open_asked.connect(self._open)
        self._list.delete_asked.connect(self._ask_to_delete)
        self._list.menu_asked.connect(self._show_menu)
        self._more.clicked.connect(self._show_more)
        self._menus.chosen.connect(self._act)
        self._confirm.confirmed.connect(self.deleted)
        self._confirm.closed.connect(self._list.setFocus)
        for changed in (self._model.listed, self._model.rowsInserted, self._model.rowsRemoved):
            changed.connect(self._show_count)

    @Slot()
    def _show_count(self) -> None:
        nothing = self._model.rowCount() == 0
        text = self.tr("Nothing was found.") if self._model.query else self.tr("What you talk about is listed here.")
        self._empty.setText(text)
        self._empty.setVisible(nothing)
        self._list.setVisible(not nothing)

    @Slot(object)
    def _open(self, row: Row) -> None:
        self.open_asked.emit(row.summary.key, row.turn)

    @Slot()
    def _open_first(self) -> None:
        if self._search.text() and self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(0))
            self._act("open")

    @Slot(object)
    def _ask_to_delete(self, row: Row) -> None:
        self._confirm.ask(row.summary.key, self.tr("Delete “{title}” for good?").format(title=row.summary.title))

    @Slot(object)
    def _show_menu(self, place: QPoint) -> None:
        self._menus.enable(one=True, any_=True)
        self._menus.of_one.popup(place)

    @Slot()
    def _show_more(self) -> None:
        self._menus.enable(self._list.current_row() is not None, self._model.rowCount() > 0)
        self._menus.of_all.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot(str)
    def _act(self, what: str) -> None:
        row = self._list.current_row()
        if what == "import":
            self.import_asked.emit()
        elif what == "delete-all":
            self._confirm.ask(ALL, self.tr("Delete all conversations for good?"), careful=True)
        elif what.startswith("all-"):
            self.export_asked.emit(ALL, what.removeprefix("all-"))
        elif row is None:
            return
        elif what == "open":
            self._open(row)
        elif what == "rename":
            self._list.edit(self._list.currentIndex())
        elif what == "delete":
            self._ask_to_delete(row)
        else:
            self.export_asked.emit(row.summary.key, what)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label("heading", self.tr("Conversations"), self), 1)
        head.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 10, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._search)
        column.addWidget(self._note)
        column.addWidget(self._empty)
        column.addWidget(self._list, 1)
        column.addWidget(self._confirm)
        column.addStretch(0)
