"""What the colours mean, with the numbers beside them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from app.engine.monitor import Report
from app.engine.targets import PARTS
from app.gui.dashboard import words
from app.gui.dashboard.colours import STAGES, brush, pattern
from app.gui.dashboard.samples import BANDS, MODELS, MemorySample
from app.gui.labels import label
from app.gui.numbers import percent


class Swatch(QWidget):
    """A small square in the colour and pattern of a stage or a band."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a small letter."""
        side = round(self.fontMetrics().ascent() * 0.85)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for filling in (brush(self._name), pattern(self._name)):
            painter.setBrush(filling)
            painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        painter.end()


class Legend(QWidget):
    """Rows of a swatch, a name and numbers. Rows of which nothing is known are not shown."""

    def __init__(self, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, list[QWidget]] = {}
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)

    def add_row(self, key: str, name: str, colour: str = "") -> None:
        """Add the row `key`, with the swatch of `colour` if there is one."""
        row = self._grid.rowCount()
        cells: list[QWidget] = [label("legend", name, self), *(self._number() for _ in range(self._columns))]
        if colour:
            swatch = Swatch(colour, self)
            self._grid.addWidget(swatch, row, 0, Qt.AlignmentFlag.AlignVCenter)
            cells.append(swatch)
        for column in range(self._columns + 1):
            self._grid.addWidget(cells[column], row, column + 1)
        self._rows[key] = cells

    def show_row(self, key: str, *texts: str, name: str = "") -> None:
        """Show these texts in that row; without any it is hidden."""
        cells = self._rows[key]
        for cell in cells:
            cell.setVisible(bool(texts))
        for cell, text in zip(cells[1:], texts, strict=False):
            if isinstance(cell, QLabel) and cell.text() != text:
                cell.setText(text)
        if name and isinstance(cells[0], QLabel):
            cells[0].setText(name)

    def _number(self) -> QLabel:
        made = label("legend", "", self)
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return made


class StageLegend(Legend):
    """The last, median and 95 % of every stage in milliseconds, and the target of the parts that have one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(3, parent)
        self.add_row("head", "")
        for stage in STAGES:
            self.add_row(stage, words.stage_name(stage), stage)
        self.add_row("voice_to_voice", words.stage_name("voice_to_voice"))
        self.show_row("head", self.tr("last"), percent(0.5), percent(0.95))

    def show_report(self, report: Report) -> None:
        """Show the numbers of these turns."""
        last = report.last
        for stage in (*STAGES, "voice_to_voice"):
            numbers = report.stages.get(stage)
            if numbers is None or last is None:
                self.show_row(stage)
                continue
            newest = last.times_ms.get(stage)
            self.show_row(stage, _plain(newest), _plain(numbers["p50"]), _plain(numbers["p95"]))
        goals = {stages: report.targets.of(part) for part, stages in PARTS.items()}
        told = ", ".join(
            self.tr("{stages} {ms:.0f} ms").format(stages=" + ".join(words.stage_name(s) for s in stages), ms=goal)
            for stages, goal in goals.items()
        )
        self.setToolTip(self.tr("Targets: {targets}").format(targets=told))


class MemoryLegend(Legend):
    """How much each model and program holds now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, parent)
        for band in BANDS:
            self.add_row(band, "", band)
        self.add_row("free", self.tr("Free"))
        for band in (*BANDS, "free"):
            self.show_row(band)

    def show_sample(self, sample: MemorySample) -> None:
        """Show the newest sample."""
        for place, band in enumerate(MODELS):
            name, held = sample.models[place] if place < len(sample.models) else ("", 0)
            self._show_band(band, name, held)
        any_model = any(held for _, held in sample.models)
        ours = self.tr("Lyre's other memory") if any_model else self.tr("Lyre")
        self._show_band("ours", ours, sample.ours)
        self._show_band("others", self.tr("Other programs"), sample.others)
        text = self.tr("{free} of {total}")
        free, total = words.gigabytes(sample.free), words.gigabytes(sample.total)
        self.show_row("free", text.format(free=free, total=total))

    def _show_band(self, band: str, name: str, held: int) -> None:
        if held:
            self.show_row(band, words.gigabytes(held), name=name)
        else:
            self.show_row(band)


def _plain(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}"
