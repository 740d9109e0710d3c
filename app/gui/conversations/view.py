"""The list of conversations by mouse and by keyboard."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from app.gui.conversations.delegate import ConversationDelegate
from app.gui.conversations.model import ROW, ConversationModel
from app.history.records import Row


class ConversationView(QListView):
    """Shows `model`. A click or Enter opens, F2 renames, Delete asks to delete.

    Signals:
        open_asked(object): the `Row` of the conversation to open.
        delete_asked(object): the `Row` of the conversation to delete.
        menu_asked(object): the menu of the current conversation is to be shown at that `QPoint` of the screen.
    """

    open_asked = Signal(object)
    delete_asked = Signal(object)
    menu_asked = Signal(object)

    def __init__(self, model: ConversationModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(ConversationDelegate(self))
        self.setAccessibleName(self.tr("Conversations"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.clicked.connect(self._open)

    def current_row(self) -> Row | None:
        """Return the conversation that the keyboard is on."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, Row) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and delete; leave the space bar to the window, where it is the talk key."""
        row = self.current_row()
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.open_asked.emit(row)
        elif event.key() == Qt.Key.Key_Delete and row is not None:
            self.delete_asked.emit(row)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, where the mouse is or at the row that the keyboard is on."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            lower = self.visualRect(index).bottomLeft() + QPoint(12, 0)
            self.menu_asked.emit(event.globalPos() if by_mouse else self.viewport().mapToGlobal(lower))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Row):
            self.open_asked.emit(row)
