"""Latency: one bar for each turn, its stages on one another, and the line of the target."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.engine.monitor import Report
from app.engine.turn_record import TurnRecord
from app.gui import theme
from app.gui.dashboard.chart import Chart, room_for, turn_ticks
from app.gui.dashboard.colours import PATTERNS, STAGES, brush, pattern

NONE = np.zeros(0)


class LatencyChart(Chart):
    """The last 50 turns, the newest on the right; a triangle stands on those with gaps in their sound."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._bars: dict[str, pg.BarGraphItem] = {}
        self._lines: dict[str, pg.BarGraphItem] = {}
        self._gaps = pg.ScatterPlotItem(symbol="t", size=9, pen=None)
        super().__init__(name, parent)
        for stage in STAGES:
            self._bars[stage] = pg.BarGraphItem(x=NONE, y0=NONE, height=NONE, width=0.8, pen=None, brush=None)
            self.add(self._bars[stage], 1)
            if stage in PATTERNS:
                self._lines[stage] = pg.BarGraphItem(x=NONE, y0=NONE, height=NONE, width=0.8, pen=None, brush=None)
                self.add(self._lines[stage], 2)
        self.add(self._gaps, 4)
        self.dress()

    def show_report(self, report: Report) -> None:
        """Draw these turns."""
        records, goal = report.records, report.targets.total
        x = np.arange(len(records), dtype=float)
        below = np.zeros(len(records))
        for stage in STAGES:
            height = np.array([record.latency_ms.get(stage, 0.0) for record in records])
            for item in (self._bars[stage], self._lines.get(stage)):
                if item is not None:
                    item.setOpts(x=x, y0=below, height=height)
            below = below + height
        self._show_gaps(records, below)
        self.show_limit(goal, self.tr("target {ms:.0f} ms").format(ms=goal))
        top = max(goal * 1.25, float(below.max(initial=0.0)) * 1.1)
        self.set_range(room_for(len(records)), (0.0, top))
        self.bottom.setTicks([turn_ticks(records)])
        self.set_places(x.tolist())

    def dress(self) -> None:
        """Take the theme's colours."""
        super().dress()
        for stage, item in self._bars.items():
            item.setOpts(brush=brush(stage))
        for stage, item in self._lines.items():
            item.setOpts(brush=pattern(stage))
        self._gaps.setBrush(QColor(theme.current().failed))

    def _show_gaps(self, records: Sequence[TurnRecord], tops: "np.ndarray[tuple[int], np.dtype[np.float64]]") -> None:
        places = [place for place, record in enumerate(records) if record.underruns]
        raised = float(tops.max(initial=0.0)) * 0.04
        self._gaps.setData(x=places, y=[tops[place] + raised for place in places])
