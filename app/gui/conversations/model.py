"""The conversations as a list that is fetched page by page, as far as one looks."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.gui.conversations.asked import Listed, ListRequest
from app.history.records import Cursor, Row, Summary

ROW = int(Qt.ItemDataRole.UserRole)
"""Role of the `Row` itself."""

WEEK_DAYS = 6

_Index = QModelIndex | QPersistentModelIndex


class ConversationModel(QAbstractListModel):
    """All conversations, or those that a search found. Rows are shown until the answer to the next search is there.

    Signals:
        page_asked(object): the next rows are needed: a `ListRequest`, whose answer goes to `take`.
        renamed(str, str): the user gave the conversation of that key that title.
        listed(): the answer to a new search is shown.
    """

    page_asked = Signal(object)
    renamed = Signal(str, str)
    listed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._keys: set[str] = set()
        self._next: Cursor | None = None
        self._request = ListRequest()

    @property
    def query(self) -> str:
        """What is searched for; empty for all conversations."""
        return self._request.query

    def search(self, query: str) -> None:
        """Ask for the conversations that hold `query`; for all of them without one."""
        self._next = None
        self._request = ListRequest(query.strip())
        self.page_asked.emit(self._request)

    def take(self, listed: Listed) -> None:
        """Show the answer to the last request; those to others are too late."""
        if listed.request is not self._request:
            return
        self._next = listed.page.next
        if listed.request.after is None:
            self.beginResetModel()
            self._rows = list(listed.page.rows)
            self._keys = {row.summary.key for row in self._rows}
            self.endResetModel()
            self.listed.emit()
        elif new := [row for row in listed.page.rows if row.summary.key not in self._keys]:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
            self._rows += new
            self._keys |= {row.summary.key for row in new}
            self.endInsertRows()
        elif self._next is not None:
            self.fetchMore()  # a page of nothing but conversations that are listed already

    def put(self, summary: Summary) -> None:
        """Show what became of a conversation: one that was written to goes to the top, unless one searches."""
        at = self._place(summary.key)
        if at is None:
            if not self.query:
                self.beginInsertRows(QModelIndex(), 0, 0)
                self._rows.insert(0, Row(summary))
                self._keys.add(summary.key)
                self.endInsertRows()
            return
        row = self._rows[at]
        if at and not self.query and summary.updated > row.summary.updated:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), 0)
            self._rows.insert(0, self._rows.pop(at))
            self.endMoveRows()
            at = 0
        self._rows[at] = Row(summary, row.excerpt, row.turn)
        self.dataChanged.emit(self.index(at), self.index(at))

    def drop(self, key: str) -> None:
        """That conversation is no more."""
        if (at := self._place(key)) is not None:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._rows[at]
            self._keys.discard(key)
            self.endRemoveRows()

    def index_of(self, key: str) -> QModelIndex:
        """Return where the conversation of that key is; invalid where it isn't listed."""
        at = self._place(key)
        return QModelIndex() if at is None else self.index(at)

    # What Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 the signature is Qt's
        """Return how many rows were fetched."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether there are conversations that weren't fetched."""
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: _Index = QModelIndex()) -> None:  # noqa: ARG002, B008
        """Ask for the next page, once."""
        if self._next is not None:
            self._request = ListRequest(self.query, self._next)
            self._next = None
            self.page_asked.emit(self._request)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every conversation can be renamed."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title, the `Row`, or all of it in words for screen readers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.summary.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (row.summary.title, when(row.summary.updated), self.detail(row))
            return ", ".join(part for part in parts if part)
        return row if role == ROW else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take another title; it is shown when it is written."""
        row = self.data(index, ROW)
        if row is None or role != Qt.ItemDataRole.EditRole or not str(value).strip():
            return False
        if value != row.summary.title:
            self.renamed.emit(row.summary.key, str(value))
        return True

    def detail(self, row: Row) -> str:
        """Return the second line of a row: where something was found, else how long the conversation is."""
        return row.excerpt.text or self.tr("%n turn(s)", "", row.summary.turns)

    def _place(self, key: str) -> int | None:
        return next((at for at, row in enumerate(self._rows) if row.summary.key == key), None)


def when(seconds: float) -> str:
    """Return a moment as short as it can be told: the time today, the day this week, else the date."""
    moment, locale = datetime.fromtimestamp(seconds), QLocale()
    shown, today = QDateTime.fromSecsSinceEpoch(int(seconds)), datetime.now().date()
    days = (today - moment.date()).days
    if days == 0:
        return locale.toString(shown.time(), QLocale.FormatType.ShortFormat)
    if 0 < days <= WEEK_DAYS:
        return locale.standaloneDayName(shown.date().dayOfWeek(), QLocale.FormatType.ShortFormat)
    if moment.year == today.year:
        return locale.toString(shown.date(), "d MMM")
    return locale.toString(shown.date(), QLocale.FormatType.ShortFormat)
