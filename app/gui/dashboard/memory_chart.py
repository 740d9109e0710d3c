"""Memory and processor over the last minutes."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.gui import theme
from app.gui.dashboard.chart import Chart
from app.gui.dashboard.colours import brush, pattern
from app.gui.dashboard.samples import BANDS, MINUTES, MemorySample, bands


class MemoryChart(Chart):
    """Gigabytes by who holds them, up to the total; what is white is free."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._plain: dict[str, pg.PlotCurveItem] = {}
        self._lines: dict[str, pg.PlotCurveItem] = {}
        super().__init__(name, parent)
        for z, band in enumerate(reversed(BANDS)):  # each is filled to the bottom, the smaller ones lie above
            self._plain[band] = pg.PlotCurveItem(fillLevel=0.0, pen=None, antialias=False)
            self._lines[band] = pg.PlotCurveItem(fillLevel=0.0, pen=None, antialias=False)
            self.add(self._plain[band], 2 * z + 1)
            self.add(self._lines[band], 2 * z + 2)
        self.bottom.setTicks([_minutes()])
        self.dress()

    def show_samples(self, samples: Sequence[MemorySample]) -> None:
        """Draw these, the newest at the right edge."""
        newest = samples[-1]
        ago = [(sample.at - newest.at) / 60 for sample in samples]
        tops = [bands(sample) for sample in samples]
        for place, band in enumerate(BANDS):
            values = [top[place] for top in tops]
            self._plain[band].setData(ago, values)
            self._lines[band].setData(ago, values)
        self.set_range((-float(MINUTES), 0.0), (0.0, newest.total / 1e9))
        self.set_places(ago)

    def dress(self) -> None:
        """Take the theme's colours."""
        super().dress()
        for band, item in self._plain.items():
            item.setBrush(brush(band))
        for band, item in self._lines.items():
            item.setBrush(pattern(band))


class ProcessorChart(Chart):
    """Percent of the whole processor: this program filled, all programs as a line above it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._all = pg.PlotCurveItem(antialias=True)
        self._ours = pg.PlotCurveItem(fillLevel=0.0, pen=None)
        super().__init__(name, parent)
        self.add(self._ours, 1)
        self.add(self._all, 2)
        self.bottom.setTicks([_minutes()])
        self.set_range((-float(MINUTES), 0.0), (0.0, 100.0))
        self.dress()

    def show_samples(self, samples: Sequence[MemorySample]) -> None:
        """Draw these, the newest at the right edge."""
        ago = [(sample.at - samples[-1].at) / 60 for sample in samples]
        self._ours.setData(ago, [100 * sample.our_cpu for sample in samples])
        self._all.setData(ago, [100 * sample.all_cpu for sample in samples])
        self.set_places(ago)

    def dress(self) -> None:
        """Take the theme's colours."""
        super().dress()
        self.setFixedHeight(self.minimumHeight() * 2 // 3)
        self._ours.setBrush(brush("ours"))
        self._all.setPen(pg.mkPen(QColor(theme.current().text), width=1.5, style=Qt.PenStyle.SolidLine))


def _minutes() -> list[tuple[float, str]]:
    return [(-float(minute), f"−{minute}" if minute else "0") for minute in range(MINUTES + 1)]
