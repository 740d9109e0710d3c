"""A picture of the report: every turn as a dot, with the line that a person feels and the percentiles."""

import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen

TARGET_MS = 300.0

_SIZE = (1200, 640)
_PLOT = QRectF(90, 90, 1070, 440)
_INK, _FAINT, _PAPER = QColor("#1f2430"), QColor("#c9ced8"), QColor("#ffffff")
_HEARD, _SAID, _LINE = QColor("#2459c4"), QColor("#c2541b"), QColor("#1b7f4b")


def draw(report: dict[str, Any], file: Path) -> None:
    """Write the picture of `report` as a PNG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication(["picture"])
    image = QImage(*_SIZE, QImage.Format.Format_RGB32)
    image.fill(_PAPER)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Picture(painter, report).draw()
    painter.end()
    image.save(str(file))
    del app


class _Picture:
    def __init__(self, painter: QPainter, report: dict[str, Any]) -> None:
        self._painter = painter
        self._report = report
        self._rows = report["rows"]
        values = [row[name] for row in self._rows for name in ("key_up_to_audible_ms", "reported_ms") if row[name]]
        top = max([TARGET_MS * 1.2, *values])
        self._step = next(step for step in (50, 100, 200, 500, 1000, 2000, 5000, 10**6) if top / step <= 8)
        self._top = self._step * (int(top / self._step) + 1)

    def draw(self) -> None:
        self._axes()
        self._level(TARGET_MS, _LINE, "300 ms", place=2)
        for place, name in enumerate(("p50", "p95")):
            value = self._report["key_up_to_audible_ms"][name]
            if value is not None:
                self._level(value, _HEARD, f"{name} {value:.0f} ms", place)
        for index, row in enumerate(self._rows):
            self._dot(index, row["reported_ms"], _SAID, hollow=True)
            self._dot(index, row["key_up_to_audible_ms"], _HEARD, hollow=False)
        self._legend()

    def _x(self, index: float) -> float:
        return _PLOT.left() + _PLOT.width() * (index + 0.5) / max(len(self._rows), 1)

    def _y(self, value: float) -> float:
        return _PLOT.bottom() - _PLOT.height() * value / self._top

    def _axes(self) -> None:
        self._font(12)
        for value in range(0, self._top + 1, self._step):
            y = self._y(value)
            self._painter.setPen(QPen(_FAINT, 1))
            self._painter.drawLine(QPointF(_PLOT.left(), y), QPointF(_PLOT.right(), y))
            self._text(QRectF(0, y - 12, _PLOT.left() - 10, 24), Qt.AlignmentFlag.AlignRight, f"{value}")
        for index in range(0, len(self._rows), max(1, len(self._rows) // 12)):
            below = QRectF(self._x(index) - 30, _PLOT.bottom() + 6, 60, 24)
            self._text(below, Qt.AlignmentFlag.AlignHCenter, f"{index}")

    def _level(self, value: float, colour: QColor, text: str, place: int) -> None:
        """Draw a line across, with its words in one of three places side by side, since levels can be close."""
        self._painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
        self._painter.drawLine(QPointF(_PLOT.left(), self._y(value)), QPointF(_PLOT.right(), self._y(value)))
        words = QRectF(_PLOT.right() - 410 + 135 * place, self._y(value) - 24, 135, 24)
        self._text(words, Qt.AlignmentFlag.AlignRight, text, colour)

    def _dot(self, index: int, value: float | None, colour: QColor, hollow: bool) -> None:
        if value is None:
            return
        self._painter.setPen(QPen(colour, 2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
        size = 7.0 if hollow else 4.0
        self._painter.drawEllipse(QPointF(self._x(index), self._y(value)), size, size)

    def _legend(self) -> None:
        report = self._report
        self._font(18)
        title = f"Voice to voice: from the release of the key to the first audible sample, {report['turns']} warm turns"
        self._text(QRectF(_PLOT.left(), 16, _PLOT.width(), 32), Qt.AlignmentFlag.AlignLeft, title)
        self._font(12)
        machine, chosen = report["machine"], report["settings"]
        how = "plain sequential pipeline" if chosen["baseline"] else f"running ahead: {chosen['ahead']}"
        where = f"{machine['cpu']}, {machine['cores']} cores"
        text = f"{where}; {how}; release: {chosen['release']}; milliseconds by turn, of which 0 is the cold one"
        self._text(QRectF(_PLOT.left(), 50, _PLOT.width(), 24), Qt.AlignmentFlag.AlignLeft, text)
        for place, (colour, hollow, words) in enumerate(
            ((_HEARD, False, "in the recording"), (_SAID, True, "what the app says"))
        ):
            x, y = _PLOT.left() + 10 + 220 * place, _PLOT.bottom() + 60
            self._painter.setPen(QPen(colour, 2))
            self._painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
            self._painter.drawEllipse(QPointF(x, y), 6, 6)
            self._text(QRectF(x + 16, y - 12, 190, 24), Qt.AlignmentFlag.AlignLeft, words)

    def _font(self, pixels: int) -> None:
        font = QFont()
        font.setPixelSize(pixels + 2)
        self._painter.setFont(font)

    def _text(self, where: QRectF, align: Qt.AlignmentFlag, text: str, colour: QColor = _INK) -> None:
        self._painter.setPen(colour)
        self._painter.drawText(where, align | Qt.AlignmentFlag.AlignVCenter, text)
