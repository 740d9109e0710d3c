"""The last turns as a table."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.engine.turn_record import TurnRecord
from app.gui.dashboard import words
from app.gui.numbers import decimal

Index = QModelIndex | QPersistentModelIndex

COLUMNS = (
    "number",
    "time",
    "voice_to_voice",
    "listen",
    "think",
    "speak",
    "codec",
    "output",
    "total",
    "speed",
    "gaps",
    "voice",
    "engine",
)


class TurnModel(QAbstractTableModel):
    """The turns, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records: tuple[TurnRecord, ...] = ()

    def show_records(self, records: Sequence[TurnRecord]) -> None:
        """Show these, of which the newest is the last."""
        newest_first = tuple(reversed(records))
        if newest_first != self._records:
            self.beginResetModel()
            self._records = newest_first
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 the signature is Qt's
        """Return how many turns there are."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how much is told of each."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a text; what was not measured is a dash."""
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._records[index.row()], column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._name(column)} {self._text(self._records[index.row()], column)}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column not in ("voice", "engine"):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._name(COLUMNS[section])
        return None

    def _name(self, column: str) -> str:
        names = {
            "number": self.tr("Turn"),
            "time": self.tr("Time"),
            "speed": self.tr("Speed"),
            "gaps": self.tr("Gaps"),
            "voice": self.tr("Voice"),
            "engine": self.tr("Engine"),
        }
        return names.get(column) or words.stage_name(column)

    def _text(self, record: TurnRecord, column: str) -> str:
        if column in ("voice", "engine"):
            return str(getattr(record, column))
        if column == "number":
            return str(record.number)
        if column == "time":
            return f"{datetime.fromtimestamp(record.at).astimezone():%H:%M:%S}"
        if column == "gaps":
            return str(record.underruns)
        if column == "speed":
            return self._speed(record)
        return words.ms(record.times_ms.get(column))

    def _speed(self, record: TurnRecord) -> str:
        if record.tokens_per_s is not None:
            return self.tr("{speed:.0f} tokens/s").format(speed=record.tokens_per_s)
        factor = record.real_time_factor
        return f"{decimal(1 / factor, 1)}×" if factor else "–"


class TurnTable(QTableView):
    """Moved through with the arrow keys; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turns = TurnModel(self)
        self.setModel(self._turns)
        self.setAccessibleName(self.tr("Last turns"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_records(self, records: Sequence[TurnRecord]) -> None:
        """Show these turns."""
        self._turns.show_records(records)
