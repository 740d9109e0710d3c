"""Controls for one value each: a switch, a list, a number, a line. All tell a change in the same way."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSizePolicy, QWidget

from app.gui import icons, theme
from app.gui.numbers import percent


class Switch(QCheckBox):
    """On or off: told by the place of the knob and in words, not by colour alone. With a text of its own it says that.

    Signals:
        chosen(object): the user wants it on (True) or off.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._tell)

    def show_value(self, value: Any) -> None:
        """Show whether it is on."""
        self.setChecked(bool(value))

    def sizeHint(self) -> QSize:
        """A track, and the longer of the two words."""
        track = self._track()
        told = (self.text(),) if self.text() else (self.tr("On"), self.tr("Off"))
        words = max(self.fontMetrics().horizontalAdvance(word) for word in told)
        return QSize(round(track.width()) + 18 + words, max(round(track.height()), self.fontMetrics().height()) + 8)

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()

    def hitButton(self, at: Any) -> bool:
        """Anywhere on it."""
        return bool(self.rect().contains(at))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, knob and word."""
        colours, track = theme.current(), self._track()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, enabled = self.isChecked(), self.isEnabled()
        painter.setPen(QColor(colours.accent if on and enabled else colours.field_line))
        painter.setBrush(QColor((colours.accent if enabled else colours.field_line) if on else colours.surface))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        radius = track.height() / 2 - 4
        x = track.right() - track.height() / 2 if on else track.left() + track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent if on else colours.field_line))
        painter.drawEllipse(QPointF(x, track.center().y()), radius, radius)
        if self.hasFocus():
            self._ring(painter, track)
        painter.setPen(QColor(colours.text if enabled else colours.muted))
        place = QRectF(track.right() + 10, 0, self.width() - track.right() - 10, self.height())
        words = self.text() or (self.tr("On") if on else self.tr("Off"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    @Slot(bool)
    def _tell(self, on: bool) -> None:
        self.chosen.emit(on)

    def _ring(self, painter: QPainter, track: QRectF) -> None:
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(QColor(theme.current().text))
        pen.setWidthF(2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = track.adjusted(-3, -3, 3, 3)
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def _track(self) -> QRectF:
        height = round(20 * theme.scale())
        return QRectF(4, (self.height() - height) / 2, height * 1.8, height)


class Choice(QComboBox):
    """One of a few values. The wheel scrolls the page unless the list has the focus.

    Signals:
        chosen(object): the value that the user wants.
    """

    chosen = Signal(object)

    def __init__(self, values: Mapping[Any, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.offer(values)
        self.activated.connect(self._tell)

    def offer(self, values: Mapping[Any, str]) -> None:
        """Have these values, with what they are called, to choose from; the chosen one stays."""
        chosen = self.currentData()
        self.clear()
        for value, name in values.items():
            self.addItem(name, value)
        self.setCurrentIndex(self.findData(chosen) if chosen is not None else 0)

    def show_value(self, value: Any) -> None:
        """Show what is chosen; a value that isn't among those to choose from is added."""
        at = self.findData(value)
        if at < 0:
            self.addItem(self._called(value), value)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def sizeHint(self) -> QSize:
        """Room for the arrow, which grows with the text."""
        return super().sizeHint() + QSize(max(0, self.fontMetrics().height() - 14), 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll under the pointer."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow, for which style sheets have no drawing of ours."""
        super().paintEvent(event)
        size = self.fontMetrics().height()
        painter = QPainter(self)
        place = QRectF(self.width() - size - 8, (self.height() - size) / 2, size, size)
        icons.draw(painter, "down", theme.current().muted, place)
        painter.end()

    def _called(self, value: Any) -> str:
        return percent(value) if isinstance(value, float) else str(value)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.currentData())


class Number(QDoubleSpinBox):
    """A number between two bounds, told when it was written or stepped to.

    Signals:
        chosen(object): the number that the user wants, an int where only whole ones are meant.
    """

    chosen = Signal(object)

    def __init__(self, low: float, high: float, whole: bool, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = whole
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setDecimals(0 if whole else 1)
        self.setRange(low, high)
        self.setSingleStep(max(1.0, (high - low) // 64) if high - low > 1_000 and whole and low else 1.0)
        self.setSuffix(f" {unit}" if unit else "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.lineEdit().setTextMargins(8, 0, 8, 0)  # the sheet's padding doesn't reach it
        self.valueChanged.connect(self._tell)

    def show_value(self, value: Any) -> None:
        """Show the number."""
        self.blockSignals(True)
        self.setValue(float(value))
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll under the pointer."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def textFromValue(self, value: float) -> str:
        """Write whole numbers as such."""
        return str(self.locale().toString(round(value)) if value == round(value) else super().textFromValue(value))

    def sizeHint(self) -> QSize:
        """Room for the margins of the text, too."""
        return super().sizeHint() + QSize(16, 0)

    @Slot(float)
    def _tell(self, value: float) -> None:
        self.chosen.emit(round(value) if self._whole else value)


class Line(QLineEdit):
    """A text, told when Enter was pressed or the line was left.

    Signals:
        chosen(object): the text that the user wants.
    """

    chosen = Signal(object)

    def __init__(self, otherwise: str, parent: QWidget | None = None) -> None:
        """`otherwise` is what holds where nothing is written."""
        super().__init__(parent)
        self._shown = ""
        self.setPlaceholderText(otherwise)
        self.setMinimumWidth(260)
        self.editingFinished.connect(self._tell)

    def show_value(self, value: Any) -> None:
        """Show the text, unless another one is being written."""
        self._shown = str(value)
        if not self.hasFocus():
            self.setText(self._shown)

    @Slot()
    def _tell(self) -> None:
        if self.text().strip() != self._shown:
            self._shown = self.text().strip()
            self.chosen.emit(self._shown)
