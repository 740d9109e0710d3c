"""What the list of voices says of each, and how it paints it."""

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.engine.voices import Voice
from app.gui import icons, theme
from app.gui.voice_states import VoiceState

NAME, DETAIL, IS_HEADING, FINDABLE, IS_CHOSEN, IS_FAVOURITE, IS_PLAYING, CAN_PLAY, LANGUAGE, HEADING_TEXT = (
    Qt.ItemDataRole.UserRole + n for n in range(10)
)

Index = QModelIndex | QPersistentModelIndex

WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


def title(voice: Voice) -> str:
    """Return the voice's name as it is shown: in its own script, with its reading where that is another one."""
    if voice.name.isascii():
        return voice.latin
    return f"{voice.name} · {voice.latin}"


def size_text(size_bytes: int) -> str:
    """Return a size as people read it, such as 6.6 GB."""
    text = QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return text.replace(" ", "\u00a0")  # a number and its unit stay on one line


def state_text(voice: Voice, state: VoiceState | None, engine: str) -> str:
    """Say whether `voice` itself speaks with that engine; empty where that isn't known yet."""
    if not voice.checkpoint:
        return QCoreApplication.translate("VoiceRows", "ready")
    if state is None:
        return ""
    if not state.installed:
        return QCoreApplication.translate("VoiceRows", "stand-in · needs {size}").format(
            size=size_text(state.needs_bytes)
        )
    return (
        QCoreApplication.translate("VoiceRows", "stand-in · the small engine speaks")
        if engine == "lite"
        else QCoreApplication.translate("VoiceRows", "ready")
    )


def gender_text(voice: Voice) -> str:
    """Say whose voice it sounds like."""
    return (
        QCoreApplication.translate("VoiceRows", "female")
        if voice.gender == "F"
        else QCoreApplication.translate("VoiceRows", "male")
    )


class VoiceDelegate(QStyledItemDelegate):
    """Paints a voice as a name over a detail, with a button to hear it and a star; and a heading as one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line for a name and as many as its detail needs, or one and some air for a heading."""
        metrics = QFontMetrics(option.font)
        wide = option.widget.viewport().width() if isinstance(option.widget, QAbstractItemView) else 200
        if index.data(IS_HEADING):
            line = QFontMetrics(_heavier(option.font))
            return QSize(120, line.boundingRect(QRect(0, 0, wide - 28, 100), WRAPPED, index.data()).height() + 16)
        inside = self._inside(QRect(0, 0, wide, 100), metrics)
        detail = QFontMetrics(_smaller(option.font)).boundingRect(inside, WRAPPED, _detail(index) or "M")
        return QSize(120, _name_height(metrics, inside, index) + detail.height() + 14)

    def play_place(self, row: QRect, metrics: QFontMetrics) -> QRect:
        """Where a click plays the voice of that row."""
        wide = metrics.height() + 6
        return QRect(self.star_place(row, metrics).left() - wide, row.top(), wide, row.height())

    def star_place(self, row: QRect, metrics: QFontMetrics) -> QRect:
        """Where a click makes the voice of that row a favourite, or none."""
        wide = metrics.height() + 6
        return QRect(row.right() - wide - 8, row.top(), wide, row.height())

    def _inside(self, row: QRect, metrics: QFontMetrics) -> QRect:
        """Where a voice's name and detail are written."""
        inside = row.adjusted(16, 6, 0, -6)
        inside.setRight(self.play_place(row, metrics).left() - 2)
        return inside

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(2, 1, -6, -1)
        if index.data(IS_HEADING):
            painter.setFont(_heavier(option.font))
            painter.setPen(QColor(theme.current().muted))
            painter.drawText(box.adjusted(10, 8, -8, 0), WRAPPED, index.data())
        else:
            self._paint_ground(painter, option, index, box)
            self._paint_voice(painter, option, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRect) -> None:
        colours = theme.current()
        chosen = bool(index.data(IS_CHOSEN))
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected if chosen else colours.raised))
            painter.drawRoundedRect(box, 8, 8)
        if chosen:
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRect(box.left(), box.top() + 8, 3, box.height() - 16), 1.5, 1.5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 7, 7)

    def _paint_voice(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.current()
        metrics = QFontMetrics(option.font)
        inside = self._inside(option.rect, metrics)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        painter.drawText(inside, WRAPPED, index.data())
        below = inside.adjusted(0, _name_height(metrics, inside, index) + 1, 0, 2)
        painter.setFont(_smaller(option.font))
        painter.setPen(QColor(colours.muted))
        painter.drawText(below, WRAPPED, _detail(index))
        playing, favourite = bool(index.data(IS_PLAYING)), bool(index.data(IS_FAVOURITE))
        size = round(metrics.height() * 1.05)
        if playing or index.data(CAN_PLAY):
            colour = colours.accent if playing else colours.muted
            _draw(painter, "stop" if playing else "play", colour, self.play_place(option.rect, metrics), size)
        pointed = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus)
        if favourite or pointed:
            colour = colours.accent if favourite else colours.muted
            _draw(painter, "starred" if favourite else "star", colour, self.star_place(option.rect, metrics), size)


def _smaller(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(made.pointSizeF() * 0.88)
    return made


def _heavier(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(made.pointSizeF() * 0.9)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _name_height(metrics: QFontMetrics, inside: QRect, index: Index) -> int:
    """A name with its reading may need two lines where text is large."""
    line = metrics.height()
    needed = metrics.boundingRect(inside, WRAPPED, index.data()).height()
    return line if needed < 1.5 * line else needed


def _detail(index: Index) -> str:
    """The detail as it is drawn: a word with a hyphen stays on one line."""
    return str(index.data(DETAIL) or "").replace("-", "\N{NON-BREAKING HYPHEN}")


def _draw(painter: QPainter, icon: str, colour: str, place: QRect, size: int) -> None:
    middle = place.center()
    icons.draw(painter, icon, colour, QRectF(middle.x() - size / 2 + 1, middle.y() - size / 2 + 1, size, size))
