"""The figures above the charts, and what is to be said about them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.engine.monitor import Report
from app.gui.announcement import announce
from app.gui.dashboard import words
from app.gui.icons import pixmap
from app.gui.labels import label
from app.gui.numbers import percent
from app.gui.theme import current


class Figures(QWidget):
    """Median and 95 % of the time from voice to voice, the share within the target, gaps, and the trend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._names: list[QLabel] = []
        self._median = self._add(self._within_it(0.5))
        self._slow = self._add(self._within_it(0.95))
        self._within = self._add(self.tr("in target"))
        self._gaps = self._add(self.tr("gaps"))
        self._note = label("note", "", self, wrap=True)
        self._grid.addWidget(self._note, 4, 0, 1, 2)

    def show_report(self, report: Report) -> None:
        """Show the figures of these turns."""
        numbers = report.stages.get("voice_to_voice", {})
        self._median.setText(words.ms(numbers.get("p50")))
        self._slow.setText(words.ms(numbers.get("p95")))
        self._within.setText(percent(report.within) if numbers else "–")
        self._gaps.setText(str(report.underruns))
        if not report.records:
            self._note.setText(self.tr("No turn yet"))
            return
        text = self.tr("Turns: {count} · {share} within {p99} · {trend}")
        p99, trend = words.ms(numbers.get("p99")), words.trend(report)
        self._note.setText(text.format(count=len(report.records), share=percent(0.99), p99=p99, trend=trend))

    def _within_it(self, share: float) -> str:
        """What stands below a time: that so many of the turns took no longer."""
        return self.tr("{share} within").format(share=percent(share))

    def _add(self, name: str) -> QLabel:
        """Add a figure over its name: two beside each other, which is narrow enough for large text."""
        row, column = divmod(len(self._names), 2)
        figure, below = label("figure", "–", self), label("muted", name, self)
        below.setContentsMargins(0, 0, 0, 6)  # it belongs to what is above it
        self._grid.addWidget(figure, 2 * row, column)
        self._grid.addWidget(below, 2 * row + 1, column)
        self._grid.setColumnStretch(column, 1)
        self._names.append(below)
        return figure


class Alerts(QFrame):
    """What is wrong and what helps, a line each. Nothing is shown where all is well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, str], ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 8)
        self._column.setSpacing(4)
        self.hide()

    def show_report(self, report: Report) -> None:
        """Show the alerts and the advice; a new alert is announced."""
        alerts = [("failed", words.alert(alert)) for alert in report.alerts]
        lines = (*alerts, *(("information", words.advice(advice)) for advice in report.advice))
        if lines == self._shown:
            return
        new = [text for kind, text in lines if kind == "failed" and (kind, text) not in self._shown]
        self._shown = lines
        while item := self._column.takeAt(0):
            if (row := item.widget()) is not None:
                row.deleteLater()
        for kind, text in lines:
            self._column.addWidget(self._row(kind, text))
        self.setVisible(bool(lines))
        self.setAccessibleName(" ".join(text for _, text in lines))
        if new and self.isVisible():
            announce(self, ". ".join(new))

    def _row(self, kind: str, text: str) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        sign = QLabel(row)
        sign.setPixmap(pixmap(kind, current().on_warn, self.fontMetrics().height(), self.devicePixelRatioF()))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label("alert", text, row, wrap=True), 1)
        return row
