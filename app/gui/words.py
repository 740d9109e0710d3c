"""The words of one bubble, with those that were spoken so far told apart from those to come."""

import unicodedata

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QWidget

from app.gui import theme


class Words(QLabel):
    """Plain text that can be selected. Marking it only paints it otherwise: its layout stays as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spoken: int | None = None
        self._laid_out: QTextDocument | None = None
        self.setObjectName("words")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def mark(self, spoken: int | None) -> None:
        """Tell the first `spoken` characters, and the word that is spoken now, from the rest; None: tell nothing."""
        if spoken != self.spoken:
            self.spoken = spoken
            self.update()

    def current_word(self) -> str:
        """Return the word that is spoken now; empty where nothing is told apart, or all of it was spoken."""
        start, end = self._current()
        return self.text()[start:end]

    def hasHeightForWidth(self) -> bool:
        """The bubble fixes its size: a layout that asks for heights lays out every text of the conversation anew."""
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as a label does, or with its words told apart."""
        if self.spoken is None:
            super().paintEvent(event)
            return
        document = self._document()
        painter = QPainter(self)
        painter.translate(self.contentsRect().topLeft())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, 0, self.width(), self.height())
        context.palette.setColor(context.palette.ColorRole.Text, QColor(theme.current().text))
        context.selections = self._selections(document)
        document.documentLayout().draw(painter, context)
        painter.end()

    def _selections(self, document: QTextDocument) -> list[QAbstractTextDocumentLayout.Selection]:
        colours = theme.current()
        text = self.text()
        start, end, last = (_place(text, at) for at in (*self._current(), len(text)))
        coming, current, picked = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        coming.setForeground(QColor(colours.muted))
        current.setBackground(QColor(colours.selected))
        current.setForeground(QColor(colours.text))
        current.setFontUnderline(True)
        current.setUnderlineColor(QColor(colours.accent))
        picked.setBackground(QColor(colours.accent))
        picked.setForeground(QColor(colours.on_accent))
        # the current word lies over those to come: of two that only touch, Qt 6.11 paints the first alone
        places = [(start, last, coming), (start, end, current)]
        if self.hasSelectedText():
            places.append((self.selectionStart(), self.selectionStart() + len(self.selectedText()), picked))
        return [_selection(document, *place) for place in places if place[0] < place[1]]

    def _current(self) -> tuple[int, int]:
        """Where the word that is spoken now starts and ends."""
        text = self.text()
        start = end = min(self.spoken, len(text)) if self.spoken is not None else len(text)
        while start < len(text) and text[start].isspace():
            start += 1
        end = start
        while end < len(text) and not text[end].isspace() and (end == start or not _is_a_word(text[end])):
            end += 1
            if _is_a_word(text[end - 1]):
                break
        return start, end

    def _document(self) -> QTextDocument:
        """The text laid out just as a label does it: by the same classes, with the same options."""
        document = self._laid_out = self._laid_out or QTextDocument(self)
        if document.toPlainText() != self.text():
            document.setDocumentMargin(0)
            document.setPlainText(self.text())
        option = QTextOption(self.alignment())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        document.setDefaultTextOption(option)
        document.setDefaultFont(self.font())
        document.setTextWidth(self.contentsRect().width())
        return document


def _is_a_word(character: str) -> bool:
    """Whether it stands alone where words aren't written apart: a Han character, but no Hangul syllable."""
    return unicodedata.east_asian_width(character) == "W" and not "\uac00" <= character <= "\ud7a3"


def _place(text: str, end: int) -> int:
    """Where the character number `end` of `text` is for Qt, which counts in UTF-16."""
    return len(text[:end].encode("utf-16-le")) // 2


def _selection(
    document: QTextDocument, start: int, end: int, format_: QTextCharFormat
) -> QAbstractTextDocumentLayout.Selection:
    made = QAbstractTextDocumentLayout.Selection()
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(min(end, document.characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
    made.cursor = cursor
    made.format = format_
    return made
