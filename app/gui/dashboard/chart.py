"""A chart: axes, items that are made once, and a pointer that the mouse and the arrow keys move."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QGraphicsItem, QWidget

from app.engine.monitor import WINDOW
from app.engine.turn_record import TurnRecord
from app.gui import theme

FEWEST = 12
"""Room for so many turns, however few there are: one bar as wide as the chart says nothing."""

LINES_HIGH = 9
"""Height of a chart in lines of its text."""


class _Scale(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis whose numbers are written as people of the window's language write them."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Return what is written at `values`."""
        return [text.replace(".", QLocale().decimalPoint()) for text in super().tickStrings(values, scale, spacing)]


class Chart(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """Draws in the theme's colours. It has the focus by Tab alone, as all controls here.

    Signals:
        pointed(int): the place that is pointed at, an index into what `set_places` was given; -1 for none.
    """

    pointed = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader says."""
        super().__init__(parent, useOpenGL=False)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self.left = _Scale("left", linkView=self.box, maxTickLength=0)
        self.bottom = pg.AxisItem("bottom", linkView=self.box, maxTickLength=0)
        self.bottom.setStyle(hideOverlappingLabels=False)  # the newest turn's number reaches out of its bar
        self.left.enableAutoSIPrefix(False)
        self.left.setTickDensity(0.6)
        self.left.setStyle(maxTickLevel=0)
        self.left.setZValue(-1000)  # its lines lie behind what is drawn
        grid = pg.GraphicsLayout()
        grid.setContentsMargins(2, 8, 8, 2)
        grid.setSpacing(0)
        grid.addItem(self.left, 0, 0)
        grid.addItem(self.box, 0, 1)
        grid.addItem(self.bottom, 1, 1)
        self.setCentralItem(grid)
        self._marker = pg.InfiniteLine(angle=90, movable=False)
        self._marker.hide()
        self._limit = pg.InfiniteLine(angle=0, movable=False)
        self._limit_name = pg.TextItem(anchor=(0, 1))
        self._places: Sequence[float] = ()
        self._pointed = -1
        self._dressed = ""
        self.add(self._marker)
        self.add(self._limit_name, 8)
        self.add(self._limit, 9)  # what is behind its name would cover half of it
        self._limit.hide()
        self._limit_name.hide()
        self.dress()

    def add(self, item: QGraphicsItem, z: float = 0.0) -> None:
        """Put an item into the chart; those with a higher `z` lie above."""
        item.setZValue(z)
        self.box.addItem(item, ignoreBounds=True)

    def set_places(self, places: Sequence[float]) -> None:
        """Say at which values of x something can be pointed at, in ascending order."""
        self._places = places
        if self._pointed >= len(places):
            self.point(-1)
        elif self._pointed >= 0:
            self._marker.setPos(places[self._pointed])

    def point(self, index: int) -> None:
        """Point at a place."""
        if index == self._pointed:
            return
        self._pointed = index
        self._marker.setVisible(index >= 0)
        if index >= 0:
            self._marker.setPos(self._places[index])
        self.pointed.emit(index)

    def show_limit(self, value: float, name: str) -> None:
        """Draw a dashed line at `value`, with its name; it belongs to the range that is set afterwards."""
        self._limit.setPos(value)
        self._limit_name.setText(name)
        self._limit.show()
        self._limit_name.show()

    def set_range(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show these values."""
        if self.box.viewRange() != [list(x), list(y)]:
            self.box.setRange(xRange=x, yRange=y, padding=0)
        self._limit_name.setPos(x[0], self._limit.value())

    def dress(self) -> None:
        """Take the theme's colours and the font's size."""
        colours = theme.current()
        self._dressed = _look(self)
        self.setBackground(QColor(colours.surface))
        line, text = QColor(colours.line), QPen(QColor(colours.muted))
        for axis in (self.left, self.bottom):
            axis.setPen(QPen(line))
            axis.setTextPen(text)
            axis.setTickFont(self.font())
        lines = self.fontMetrics()
        self.left.setWidth(lines.horizontalAdvance("0000") + 12)
        self.bottom.setHeight(lines.height() + 6)
        self.left.setGrid(110)
        strong, behind = QColor(colours.text), QColor(colours.surface)
        behind.setAlpha(190)
        self._limit.setPen(pg.mkPen(strong, width=1.5, style=Qt.PenStyle.DashLine))
        self._limit_name.setColor(strong)
        self._limit_name.fill = pg.mkBrush(behind)
        self._limit_name.setFont(self.font())
        faint = QColor(colours.text)
        faint.setAlpha(40)
        self._marker.setPen(pg.mkPen(faint, width=lines.horizontalAdvance("0")))
        self.setFixedHeight(LINES_HIGH * lines.height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the size of the text."""
        super().changeEvent(event)
        looks = (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange)
        if event.type() in looks and hasattr(self, "_dressed") and self._dressed != _look(self):
            self.dress()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the place nearest to the mouse."""
        if self._places:
            x = self.box.mapSceneToView(self.mapToScene(event.position().toPoint())).x()
            self.point(min(range(len(self._places)), key=lambda place: abs(self._places[place] - x)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave clicks to the window: there is nothing to move here."""
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        super().leaveEvent(event)
        self.point(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to what the chart lies in."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the pointer; other keys are the window's."""
        last = len(self._places) - 1
        moves = {
            Qt.Key.Key_Left: self._pointed - 1 if self._pointed > 0 else 0 if self._pointed == 0 else last,
            Qt.Key.Key_Right: min(last, self._pointed + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        wanted = moves.get(Qt.Key(event.key()))
        if wanted is None or last < 0:
            event.ignore()
        else:
            self.point(wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing any more."""
        super().focusOutEvent(event)
        self.point(-1)
        self.viewport().update()

    def drawForeground(self, painter: QPainter, _area: QRectF) -> None:
        """Draw the frame that tells the focus."""
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.current().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6, 6)


def room_for(turns: int) -> tuple[float, float]:
    """Return the range of x for so many turns, the newest at the right edge."""
    room = min(WINDOW, max(FEWEST, turns))
    return turns - room - 0.5, turns - 0.5


def turn_ticks(records: Sequence[TurnRecord]) -> list[tuple[float, str]]:
    """Return four numbers of turns at most, the newest among them."""
    step = max(1, -(-len(records) // 4))
    return [(float(place), str(records[place].number)) for place in range(len(records) - 1, -1, -step)]


def _look(chart: QWidget) -> str:
    return f"{theme.current().surface} {chart.font().toString()}"
