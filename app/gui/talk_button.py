"""The one big button: hold it to talk. It shows the state by colour, icon and name, and the level by a ring."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.gui import icons, theme
from app.gui.level_meter import loudness
from app.gui.state import Look, State, look

DISC = 116
RING = 22


class TalkButton(QAbstractButton):
    """Tells when it is pressed and let go; what that means is `TalkKey`'s to say.

    Signals:
        pushed(): mouse, or keys and screen readers where they press buttons.
        let_go(bool): True if it can't be a release that X11 faked for a held key.
    """

    pushed = Signal()
    let_go = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moved_ms = 0
        """When the key that presses it moved last, by the window system's clock; 0 where a mouse does."""
        self._by_mouse = False
        self._level = 0.0
        self._look = look(State.LOADING, "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.pressed.connect(self.pushed)
        self.released.connect(self._on_released)

    def show_state(self, told: Look) -> None:
        """Show a state as it is told."""
        self._look = told
        self._level = 0.0
        self.setAccessibleName(self.tr("Talk, {state}").format(state=self._look.words))
        self.setAccessibleDescription(self._look.hint)
        self.update()

    def show_level(self, dbfs: float) -> None:
        """Show how loud it is; where nothing may move, that is the meter's alone."""
        level = loudness(dbfs) if theme.motion() else 0.0
        if level != self._level:
            self._level = level
            self.update()

    def sizeHint(self) -> QSize:
        """A disc and the ring around it."""
        return QSize(DISC + 2 * RING, DISC + 2 * RING)

    def hitButton(self, at: QPointF) -> bool:  # type: ignore[override]  # Qt gives a QPoint
        """The disc; while it is held, anywhere, so that a hand that slips doesn't end the sentence."""
        centre = self.rect().center()
        return self.isDown() or (at - centre).manhattanLength() <= DISC * 0.71

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stay pressed wherever the mouse goes."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remember that it was the mouse that let go."""
        self.moved_ms = 0
        self._by_mouse = True
        super().mouseReleaseEvent(event)
        self._by_mouse = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Escape to the window: Qt would say nothing of the release then, and the next press would be lost."""
        self.moved_ms = event.timestamp()
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Remember when that was."""
        self.moved_ms = event.timestamp()
        super().keyReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring, the disc, the icon, and the focus."""
        colour = QColor(getattr(theme.current(), self._look.colour))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        centre = QRectF(self.rect()).center()
        halo = QColor(colour)
        halo.setAlphaF(0.16)
        painter.setBrush(halo)
        painter.drawEllipse(centre, *(2 * (DISC / 2 + 8 + self._level * (RING - 9),)))
        painter.setBrush(colour.darker(118) if self.isDown() else colour)
        painter.drawEllipse(centre, DISC / 2, DISC / 2)
        size = DISC * 0.46
        place = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
        icons.draw(painter, self._look.icon, theme.current().on_state, place)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.current().text), 2))
            painter.drawEllipse(centre, DISC / 2 + 4, DISC / 2 + 4)
        painter.end()

    def _on_released(self) -> None:
        self.let_go.emit(self._by_mouse)
