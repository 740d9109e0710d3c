"""One chart with its heading, its legend, and a line that tells what is pointed at."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.gui.dashboard.chart import Chart
from app.gui.labels import label

MARGIN = 10


class Panel(QFrame):
    """Without a pointer the line tells the whole in a sentence, as a screen reader says it of the chart."""

    def __init__(
        self, heading: str, chart: Chart, legend: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chart = chart
        self._summary = ""
        self._tell: Callable[[int], str] = lambda _: ""
        self._pointed = -1
        self._readout = label("readout", "", self, wrap=True)
        self._readout.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 8, MARGIN, 8)
        column.setSpacing(4)
        column.addWidget(label("heading", heading, self, wrap=True))
        column.addWidget(chart)
        column.addWidget(self._readout)
        if legend is not None:
            column.addWidget(legend)
        chart.pointed.connect(self._on_pointed)

    def show_words(self, summary: str, tell: Callable[[int], str]) -> None:
        """`tell` says what is at a place of the chart."""
        self._summary, self._tell = summary, tell
        self._on_pointed(self._pointed)

    @Slot(int)
    def _on_pointed(self, place: int) -> None:
        self._pointed = place
        text = self._tell(place) if place >= 0 else self._summary
        if text != self._readout.text():
            self._readout.setText(text)
            self._keep_room()
        if text != self._chart.accessibleDescription():
            self._chart.setAccessibleDescription(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the line the room that it needs at this width."""
        super().resizeEvent(event)
        self._readout.setMinimumHeight(self._needed())

    def _keep_room(self) -> None:
        """Let the line grow but not shrink, so that nothing jumps while one points at this and that."""
        self._readout.setMinimumHeight(max(self._needed(), self._readout.minimumHeight()))

    def _needed(self) -> int:
        margins = self.contentsMargins()
        inside = self.width() - 2 * MARGIN - margins.left() - margins.right()
        return max(0, self._readout.heightForWidth(max(1, inside)))  # -1 without a text
