"""Draws the app's icon in every size from `resources/icons/lyre.svg`: `python draw_icons.py FOLDER`."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
TOP, BOTTOM = "#5b6cf0", "#3a46c4"
SVG = Path(__file__).resolve().parents[1] / "icons" / "lyre.svg"


def draw(size: int) -> QImage:
    """Return the icon of `size` pixels: the lyre in white on a rounded tile."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    gradient = QLinearGradient(0, 0, 0, size)
    gradient.setColorAt(0, QColor(TOP))
    gradient.setColorAt(1, QColor(BOTTOM))
    painter.setBrush(gradient)
    painter.setPen(Qt.PenStyle.NoPen)
    edge = size / 32
    painter.drawRoundedRect(QRectF(edge, edge, size - 2 * edge, size - 2 * edge), size / 4.6, size / 4.6)
    drawing = SVG.read_text(encoding="utf-8").replace("currentColor", "#ffffff")
    inner = size * 0.72
    QSvgRenderer(QByteArray(drawing.encode())).render(
        painter, QRectF((size - inner) / 2, (size - inner) / 2, inner, inner)
    )
    painter.end()
    return image


def main(folder: Path) -> None:
    """Write `lyre-SIZE.png` for every size; where Qt can, `lyre.ico` for Windows and `lyre.icns` for macOS as well."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        draw(size).save(str(folder / f"lyre-{size}.png"))
    draw(256).save(str(folder / "lyre.ico"))
    draw(512).save(str(folder / "lyre.icns"))
    app.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
