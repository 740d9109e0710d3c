"""The app's own drawings, in any colour and sharp on every screen."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import resource


def draw(painter: QPainter, name: str, colour: str, place: QRectF) -> None:
    """Paint the icon `name` in `colour` into `place`."""
    _renderer(name, colour).render(painter, place)


@cache
def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """Return the icon `name` in `colour`, sharp at `size` pixels on the screen with most dots a pixel."""
    return QIcon(pixmap(name, colour, size, _ratio()))


@cache
def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """Return the icon `name` as a picture of `size` pixels for a screen with `ratio` dots a pixel."""
    pixels = round(size * ratio)
    made = QPixmap(QSize(pixels, pixels))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    draw(painter, name, colour, QRectF(0, 0, pixels, pixels))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))


def _ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
