"""The voices as a list: grouped by language, each with its reading, gender and state."""

import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.engine.voices import Voice, languages, voices
from app.gui import theme

_NAME, _DETAIL, _IS_LANGUAGE, _FOUND_BY = (Qt.ItemDataRole.UserRole + n for n in range(4))


class VoiceList(QListWidget):
    """Every voice of the catalogue; the chosen one is the selected one.

    Signals:
        chosen(str): the name of the voice that the user chose.
    """

    chosen = Signal(str)

    def __init__(self, state_of: Callable[[Voice], str], parent: QWidget | None = None) -> None:
        """`state_of` says in a word or two whether a voice is there."""
        super().__init__(parent)
        self._state_of = state_of
        self.setAccessibleName(self.tr("Voices"))
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        for code, language in languages().items():
            self._add_language(language.name, language.native_name)
            for voice in voices():
                if voice.language == code:
                    self._add_voice(voice, language.name)
        self.currentItemChanged.connect(self._on_current)

    def choose(self, name: str) -> None:
        """Select the voice called `name` without telling anybody."""
        self.blockSignals(True)
        for row in range(self.count()):
            if self.item(row).data(_NAME) == name:
                self.setCurrentRow(row)
        self.blockSignals(False)
        self._show_language()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the space bar to the window: here it would only select what is selected."""
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the chosen voice's language."""
        super().showEvent(event)
        self._show_language()

    @Slot(str)
    def search(self, text: str) -> None:
        """Show only voices that `text` finds: by name, reading, language or gender, without accents."""
        words = _plain(text).split()
        heading: QListWidgetItem | None = None
        for row in range(self.count()):
            item = self.item(row)
            if item.data(_IS_LANGUAGE):
                heading = item
                item.setHidden(True)
            else:
                hidden = not all(word in item.data(_FOUND_BY) for word in words)
                item.setHidden(hidden)
                if heading is not None and not hidden:
                    heading.setHidden(False)

    def shown(self) -> list[str]:
        """Names of the voices that the search left, in order."""
        items = [self.item(row) for row in range(self.count())]
        return [item.data(_NAME) for item in items if not item.isHidden() and not item.data(_IS_LANGUAGE)]

    def _add_language(self, name: str, native_name: str) -> None:
        item = QListWidgetItem(native_name if name == native_name else f"{native_name} · {name}", self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(_IS_LANGUAGE, True)

    def _add_voice(self, voice: Voice, language: str) -> None:
        gender = self.tr("female") if voice.gender == "F" else self.tr("male")
        detail = self.tr("{gender} · {state}").format(gender=gender, state=self._state_of(voice))
        name = voice.name if voice.name.casefold() == voice.latin.casefold() else f"{voice.name} ({voice.latin})"
        item = QListWidgetItem(title(voice), self)
        item.setData(_NAME, voice.name)
        item.setData(_DETAIL, detail)
        item.setData(_IS_LANGUAGE, False)
        item.setData(_FOUND_BY, f" {_plain(f'{voice.name} {voice.latin} {language}')} {gender}")
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            self.tr("{voice}, {language}, {detail}").format(voice=name, language=language, detail=detail),
        )

    def _show_language(self) -> None:
        row = self.currentRow()
        while row > 0 and not self.item(row).data(_IS_LANGUAGE):
            row -= 1
        if row >= 0:
            self.scrollToItem(self.item(row), QListWidget.ScrollHint.PositionAtTop)

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None and item.data(_NAME):
            self.chosen.emit(item.data(_NAME))


def title(voice: Voice) -> str:
    """Return the voice's name as it is shown: in its own script, with its reading where that is another one."""
    if voice.name.isascii():
        return voice.latin
    return f"{voice.name}  {voice.latin}"


def _plain(text: str) -> str:
    """Return `text` in lower case without accents; marks of scripts that are more than accents stay."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not "\u0300" <= c <= "\u036f")


class _Delegate(QStyledItemDelegate):
    """Paints a voice as a name over a detail, and a language as a heading."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = QFontMetrics(option.font).height()
        return QSize(120, line + 14 if index.data(_IS_LANGUAGE) else 2 * line + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(2, 1, -6, -1)
        if index.data(_IS_LANGUAGE):
            font = QFont(option.font)
            font.setPointSizeF(font.pointSizeF() * 0.9)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(colours.muted))
            painter.drawText(box.adjusted(10, 6, -8, 0), Qt.AlignmentFlag.AlignVCenter, index.data())
        else:
            self._paint_voice(painter, option, index, box)
        painter.restore()

    def _paint_voice(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        box: QRect,
    ) -> None:
        colours = theme.current()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected if selected else colours.raised))
            painter.drawRoundedRect(box, 8, 8)
        if selected:
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRect(box.left(), box.top() + 8, 3, box.height() - 16), 1.5, 1.5)
        inside = box.adjusted(14, 5, -10, -5)
        painter.setPen(QColor(colours.text))
        painter.setFont(option.font)
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, index.data())
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.88)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        painter.drawText(inside, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, index.data(_DETAIL))
