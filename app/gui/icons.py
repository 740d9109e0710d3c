"""The app's own drawings, in any colour and sharp on every screen."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import resource


def draw(painter: QPainter, name: str, colour: str, place: QRectF) -> None:
    """Paint the icon `name` in `colour` into `place`."""
    _renderer(name, colour).render(painter, place)


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """Return the icon `name` in `colour`, sharp at `size` pixels and up to three times as many."""
    made = QIcon()
    for scale in (1, 2, 3):
        made.addPixmap(_pixmap(name, colour, size * scale))
    return made


def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """Return the icon `name` as a picture of `size` pixels for a screen with `ratio` dots a pixel."""
    made = QPixmap(_pixmap(name, colour, round(size * ratio)))
    made.setDevicePixelRatio(ratio)
    return made


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))


def _pixmap(name: str, colour: str, pixels: int) -> QPixmap:
    made = QPixmap(QSize(pixels, pixels))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    draw(painter, name, colour, QRectF(0, 0, pixels, pixels))
    painter.end()
    return made
