"""A line of text that gives way: where room is short its middle is left out, and the tooltip has all of it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

SHORTEST = "MMMMMM"
"""What is as wide as the least that is left of it."""


class ElidedLabel(QLabel):
    """Asks for the room of its whole text, and can do with that of a few letters; screen readers read all of it.

    Its tooltip is the text while that is not to be seen whole, and else what it was given as `hint`.
    """

    def __init__(self, style: str, text: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        """`style` is its name in the style sheet."""
        super().__init__(text, parent)
        self.setObjectName(style)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # which a label's own painting would see to
        self.setIndent(0)  # Qt would ask for room that this doesn't use
        self._hint = hint
        self.setToolTip(hint)

    @property
    def is_elided(self) -> bool:
        """Whether some of the text can't be seen now."""
        return self._shown() != self.text()

    def minimumSizeHint(self) -> QSize:
        """A few letters, or the whole text where that is shorter."""
        whole, metrics = super().sizeHint(), self.fontMetrics()
        lacking = metrics.horizontalAdvance(self.text()) - metrics.horizontalAdvance(SHORTEST)
        return QSize(whole.width() - max(0, lacking), whole.height())

    def event(self, event: QEvent) -> bool:
        """Have the right tooltip before it is asked for."""
        if event.type() == QEvent.Type.ToolTip:
            parts = (self.text() if self.is_elided else "", self._hint)
            self.setToolTip("\n".join(part for part in parts if part))
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self._shown())
        painter.end()

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.contentsRect().width())
