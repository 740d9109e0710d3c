"""Paints one conversation of the list: its title and date, and under them how long it is or where it was found."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.gui import theme
from app.gui.conversations.model import ROW, ConversationModel, when
from app.history.records import Excerpt, Row

SMALL = 0.88
GAP = 8

_Index = QModelIndex | QPersistentModelIndex


class ConversationDelegate(QStyledItemDelegate):
    """Two lines for each conversation; the title is edited in its place."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 Qt calls it
        """Room for both lines; the same for all, so that a list of thousands is laid out at once."""
        return QSize(120, QFontMetrics(option.font).height() + QFontMetrics(_small(option.font)).height() + 18)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:  # noqa: ARG002
        """Return the line in which a title is written."""
        editor = QLineEdit(parent)
        editor.setObjectName("inline")
        editor.setAccessibleName(self.tr("Title of the conversation"))
        return editor

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: _Index,  # noqa: ARG002
    ) -> None:
        """Put the line over the whole row, and be as high as its text needs."""
        editor.setGeometry(option.rect.adjusted(2, 1, -2, -1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the row."""
        row, model = index.data(ROW), index.model()
        if not isinstance(row, Row) or not isinstance(model, ConversationModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(2, 1, -2, -1)
        _paint_background(painter, option, box)
        inside = box.adjusted(12, 7, -10, -7)
        _paint_head(painter, option.font, inside, row.summary.title, when(row.summary.updated))
        _paint_detail(painter, _small(option.font), inside, Excerpt(model.detail(row), row.excerpt.marks))
        painter.restore()


def _paint_background(painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
    colours = theme.current()
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if selected or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.selected if selected else colours.raised))
        painter.drawRoundedRect(box, 8, 8)
    if selected:
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(QRect(box.left(), box.top() + 8, 3, box.height() - 16), 1.5, 1.5)


def _paint_head(painter: QPainter, font: QFont, inside: QRect, title: str, date: str) -> None:
    colours = theme.current()
    painter.setFont(_small(font))
    painter.setPen(QColor(colours.muted))
    top = Qt.AlignmentFlag.AlignTop
    painter.drawText(inside.adjusted(0, 1, 0, 0), top | Qt.AlignmentFlag.AlignRight, date)
    room = inside.width() - painter.fontMetrics().horizontalAdvance(date) - GAP
    painter.setFont(font)
    painter.setPen(QColor(colours.text))
    shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(inside, top | Qt.AlignmentFlag.AlignLeft, shown)


def _paint_detail(painter: QPainter, font: QFont, inside: QRect, detail: Excerpt) -> None:
    """Paint one line of it; what was found is bold and in the text's colour."""
    detail = _in_sight(detail, QFontMetrics(font), inside.width())
    shown = QFontMetrics(font).elidedText(detail.text, Qt.TextElideMode.ElideRight, inside.width())
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_mark(detail.text, start, length) for start, length in detail.marks])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(inside.width())
    layout.endLayout()
    painter.setPen(QColor(theme.current().muted))
    layout.draw(painter, QPointF(inside.left(), inside.bottom() + 1 - line.height()))


def _in_sight(detail: Excerpt, metrics: QFontMetrics, width: int) -> Excerpt:
    """Leave words out at the beginning where what was found would not be seen."""
    if not detail.marks:
        return detail
    start, length = detail.marks[0]
    cut = 0
    while cut < start and metrics.horizontalAdvance(f"…{detail.text[cut : start + length]}…") > width:
        cut += 4
    cut = min(cut, start)
    if not cut:
        return detail
    return Excerpt(f"…{detail.text[cut:]}", tuple((at - cut + 1, length) for at, length in detail.marks))


def _mark(text: str, start: int, length: int) -> QTextLayout.FormatRange:
    """Mark what was found; Qt counts in UTF-16."""
    found = QTextLayout.FormatRange()
    found.start = _utf16(text[:start])
    found.length = _utf16(text[start : start + length])
    found.format = QTextCharFormat()
    found.format.setFontWeight(QFont.Weight.Bold)
    found.format.setForeground(QColor(theme.current().text))
    return found


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * SMALL)
    return small
