"""The lines of the log that are shown: those of a level and with certain words in them."""

import logging
from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.gui import theme
from app.gui.log_tail import MOST_LINES, LogLine

Index = QModelIndex | QPersistentModelIndex


class LogList(QAbstractListModel):
    """A list of lines; what does not pass the filter is kept, for when the filter changes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: deque[LogLine] = deque(maxlen=MOST_LINES)
        self._shown: list[LogLine] = []
        self._level = logging.NOTSET
        self._words = ""

    def add(self, lines: Sequence[LogLine]) -> None:
        """Add lines at the end; the oldest go where there are too many."""
        self._all.extend(lines)
        fresh = [line for line in lines if self._passes(line)]
        surplus = len(self._shown) + len(fresh) - MOST_LINES
        if surplus > 0 and self._shown:
            last = min(surplus, len(self._shown))
            self.beginRemoveRows(QModelIndex(), 0, last - 1)
            del self._shown[:last]
            self.endRemoveRows()
        if fresh:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._shown += fresh
            self.endInsertRows()

    def filter(self, level: int, words: str) -> None:
        """Show only lines of at least `level` with `words` in them, whatever their case."""
        self._level, self._words = level, words.casefold().strip()
        self.beginResetModel()
        self._shown = [line for line in self._all if self._passes(line)]
        self.endResetModel()

    def text(self, rows: Sequence[int]) -> str:
        """Return these rows as text."""
        return "\n".join(self._shown[row].text for row in rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 the signature is Qt's
        """How many lines are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line, and its colour; the level is written in it, too."""
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.text
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(_colour(line.level))
        return None

    def _passes(self, line: LogLine) -> bool:
        return line.level >= self._level and self._words in line.text.casefold()


def _colour(level: int) -> str:
    colours = theme.current()
    if level >= logging.ERROR:
        return colours.failed
    if level >= logging.WARNING:
        return colours.arming
    return colours.text if level >= logging.INFO else colours.muted
