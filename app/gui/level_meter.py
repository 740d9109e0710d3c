"""A row of bars that tells how loud it is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui import theme

QUIETEST_DBFS = -60.0
BARS = 28


def loudness(dbfs: float) -> float:
    """Return `dbfs` as a share of what the meter can show, 0 to 1."""
    return min(1.0, max(0.0, 1 - dbfs / QUIETEST_DBFS))


class LevelMeter(QWidget):
    """Shows the level of the microphone or of the reply, in the state's colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._colour = "ready"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Level"))

    @property
    def share(self) -> float:
        """What it shows, 0 to 1."""
        return self._share

    def show_level(self, dbfs: float) -> None:
        """Show how loud it is."""
        share = loudness(dbfs)
        if round(share * BARS) != round(self._share * BARS):
            self.update()
        self._share = share

    def show_colour(self, colour: str) -> None:
        """Use the theme's colour of that name; the level starts at nothing."""
        self._colour, self._share = colour, 0.0
        self.update()

    def sizeHint(self) -> QSize:
        """Thin bars in a row."""
        return QSize(BARS * 7 - 3, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        lit, dark = QColor(getattr(theme.current(), self._colour)), QColor(theme.current().line)
        for bar in range(BARS):
            painter.setBrush(lit if bar < round(self._share * BARS) else dark)
            painter.drawRoundedRect(QRectF(bar * 7, 1, 4, 12), 2, 2)
        painter.end()
