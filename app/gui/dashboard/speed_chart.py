"""Speed: tokens a second against what real time needs; times real time where there are no tokens."""

import pyqtgraph as pg
from PySide6.QtWidgets import QWidget

from app.engine.monitor import Report
from app.engine.turn_record import REAL_TIME_TOKENS_PER_S, TurnRecord
from app.gui.dashboard.chart import Chart, room_for, turn_ticks
from app.gui.dashboard.colours import colour
from app.gui.numbers import decimal


class SpeedChart(Chart):
    """The last 50 turns, with the line of real time; speech that stays above it has no gaps."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._curve = pg.PlotDataItem(symbol="o", symbolSize=5, symbolPen=None)
        super().__init__(name, parent)
        self.add(self._curve, 1)
        self.dress()

    def show_report(self, report: Report) -> None:
        """Draw these turns; those of another kind of speed than the newest are left out."""
        tokens = report.last is not None and report.last.tokens_per_s is not None
        known = [(float(place), _speed(record, tokens)) for place, record in enumerate(report.records)]
        points = [(place, speed) for place, speed in known if speed is not None]
        self._curve.setData(x=[place for place, _ in points], y=[speed for _, speed in points])
        needed = REAL_TIME_TOKENS_PER_S if tokens else 1.0
        text = self.tr("real time: {needed} tokens/s") if tokens else self.tr("real time: {needed}×")
        self.show_limit(needed, text.format(needed=decimal(needed, 2 if tokens else 0)))
        count = len(report.records)
        top = max([needed * 1.6, *(speed * 1.15 for _, speed in points)])
        self.set_range(room_for(count), (0.0, top))
        self.bottom.setTicks([turn_ticks(report.records)])
        self.set_places([float(place) for place in range(count)])

    def dress(self) -> None:
        """Take the theme's colours."""
        super().dress()
        ink = colour("speak")
        self._curve.setPen(pg.mkPen(ink, width=2))
        self._curve.setSymbolBrush(ink)


def _speed(record: TurnRecord, tokens: bool) -> float | None:
    if tokens:
        return record.tokens_per_s
    factor = record.real_time_factor
    return 1 / factor if factor else None
