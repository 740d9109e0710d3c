"""The charts of the dashboard. Importing this loads pyqtgraph, which takes a while."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.engine.monitor import Report
from app.gui.dashboard import words
from app.gui.dashboard.chart import Chart
from app.gui.dashboard.latency_chart import LatencyChart
from app.gui.dashboard.legend import MemoryLegend, StageLegend
from app.gui.dashboard.memory_chart import MemoryChart, ProcessorChart
from app.gui.dashboard.panel import Panel
from app.gui.dashboard.samples import MemorySample
from app.gui.dashboard.speed_chart import SpeedChart


class Charts(QWidget):
    """Latency, speed, memory and, where there is no GPU, the processor. Made once; then only the data changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._samples: Sequence[MemorySample] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._makers = [self._make_latency, self._make_speed, self._make_memory, self._make_processor]

    @property
    def ready(self) -> bool:
        """Whether all charts were made."""
        return not self._makers

    def make_next(self) -> bool:
        """Make the next chart, which takes some ten milliseconds; False when all are there."""
        if self._makers:
            self._makers.pop(0)()
        return bool(self._makers)

    def show_report(self, report: Report) -> None:
        """Draw the turns."""
        self._report = report
        self._latency.show_report(report)
        self._stages.show_report(report)
        self._speed.show_report(report)
        self._latency_panel.show_words(words.latency_summary(report), self._turn_at)
        self._speed_panel.show_words(words.speed_summary(report), self._speed_at)

    def show_memory(self, samples: Sequence[MemorySample]) -> None:
        """Draw the memory; there is at least one sample."""
        newest = samples[-1]
        self._samples = samples
        self._memory.show_samples(samples)
        self._held.show_sample(newest)
        self._memory_panel.show_words(words.memory(newest), self._memory_at)
        self._processor_panel.setVisible(not newest.gpu)
        if not newest.gpu:
            self._processor.show_samples(samples)
            self._processor_panel.show_words(words.processor(newest), self._processor_at)

    def _make_latency(self) -> None:
        self._latency = LatencyChart(self.tr("Latency of the last turns"))
        self._stages = StageLegend()
        heading = self.tr("Voice to voice, in milliseconds")
        self._latency_panel = self._add(heading, self._latency, self._stages)

    def _make_speed(self) -> None:
        self._speed = SpeedChart(self.tr("Speed of the last turns"))
        self._speed_panel = self._add(self.tr("How fast speech is made"), self._speed)

    def _make_memory(self) -> None:
        self._memory = MemoryChart(self.tr("Memory in the last minutes"))
        self._held = MemoryLegend()
        self._memory_panel = self._add(self.tr("Memory in gigabytes, last five minutes"), self._memory, self._held)

    def _make_processor(self) -> None:
        self._processor = ProcessorChart(self.tr("Processor in the last minutes"))
        self._processor_panel = self._add(self.tr("Processor in percent, last five minutes"), self._processor)
        self._processor_panel.hide()

    def _add(self, heading: str, chart: Chart, legend: QWidget | None = None) -> Panel:
        panel = Panel(heading, chart, legend, self)
        self._column.addWidget(panel)
        return panel

    def _turn_at(self, place: int) -> str:
        return words.turn(self._report.records[place]) if self._report else ""

    def _speed_at(self, place: int) -> str:
        return words.speed(self._report.records[place]) if self._report else ""

    def _memory_at(self, place: int) -> str:
        return words.memory(self._samples[place])

    def _processor_at(self, place: int) -> str:
        return words.processor(self._samples[place])
