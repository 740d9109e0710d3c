"""The conversation as it is written: both sides, in the order they spoke."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.gui.bubble import Bubble
from app.gui.labels import centred


class Conversation(QScrollArea):
    """Shows every turn's question and reply; turns are told apart by their numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.replier = ""
        self._mine: dict[int, Bubble] = {}
        self._replies: dict[int, Bubble] = {}
        self._follow = True
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Conversation"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._page = QWidget()
        self._page.setObjectName("page")
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 12, 10, 12)
        self._column.setSpacing(10)
        self._empty = centred("empty")
        self._empty.setText(self.tr("Ask something, by voice or in writing.\nNothing you say leaves this machine."))
        self._column.addWidget(self._empty, 1000)
        self._column.addStretch(1)
        self.setWidget(self._page)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @Slot(int, str, bool)
    def show_question(self, turn_id: int, text: str, final: bool) -> None:
        """Show what the user said in that turn, or what was made out of it so far."""
        bubble = self._mine.get(turn_id) or self._add(turn_id, self._mine, mine=True)
        bubble.say(text, "" if final else self.tr("listening"))
        bubble.fit(self.viewport().width())

    @Slot(int)
    def drop_question(self, turn_id: int) -> None:
        """There was no question in that turn."""
        for bubbles in (self._mine, self._replies):
            if (bubble := bubbles.pop(turn_id, None)) is not None:
                bubble.hide()
                bubble.deleteLater()
        self._empty.setVisible(not self._mine)

    @Slot(int, str)
    def add_reply(self, turn_id: int, piece: str) -> None:
        """Write on at that turn's reply."""
        bubble = self._replies.get(turn_id) or self._add(turn_id, self._replies, mine=False)
        bubble.say((bubble.text + piece).lstrip())
        bubble.fit(self.viewport().width())

    @Slot(int)
    def restart_reply(self, turn_id: int) -> None:
        """What was written of that turn's reply is void."""
        if (bubble := self._replies.get(turn_id)) is not None:
            bubble.say("")

    @Slot(int, str, bool)
    def end_reply(self, turn_id: int, text: str, interrupted: bool) -> None:
        """Show what was kept of that turn's reply."""
        if not interrupted and turn_id not in self._replies:
            return
        bubble = self._replies.get(turn_id) or self._add(turn_id, self._replies, mine=False)
        bubble.say(text, self.tr("interrupted") if interrupted else "")
        bubble.fit(self.viewport().width())

    def bubbles(self) -> list[Bubble]:
        """Everything that is shown, in its order."""
        turns = sorted({*self._mine, *self._replies})
        return [side[turn] for turn in turns for side in (self._mine, self._replies) if turn in side]

    @Slot()
    def copy_all(self) -> None:
        """Put the whole conversation on the clipboard, as text."""
        mine, other = self.tr("You: {text}"), self.tr("Lyre: {text}")
        lines = [(mine if bubble.mine else other).format(text=bubble.text) for bubble in self.bubbles()]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit every bubble into the new width."""
        super().resizeEvent(event)
        for bubble in self.bubbles():
            bubble.fit(self.viewport().width())

    def sizeHint(self) -> QSize:
        """Room for a few sentences."""
        return QSize(520, 300)

    def _add(self, turn_id: int, bubbles: dict[int, Bubble], mine: bool) -> Bubble:
        bubble = bubbles[turn_id] = Bubble(self.tr("You") if mine else self.replier or self.tr("Lyre"), mine)
        side = Qt.AlignmentFlag.AlignRight if mine else Qt.AlignmentFlag.AlignLeft
        self._column.insertWidget(self._place(turn_id, mine), bubble, 0, side)
        self._empty.hide()
        return bubble

    def _place(self, turn_id: int, mine: bool) -> int:
        """Where it goes: a question that is known late still comes before its reply."""
        reply = self._replies.get(turn_id)
        if mine and reply is not None:
            return self._column.indexOf(reply)
        return self._column.count() - 1

    @Slot(int, int)
    def _on_range(self, _least: int, most: int) -> None:
        if self._follow:
            self.verticalScrollBar().setValue(most)

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        self._follow = value >= self.verticalScrollBar().maximum() - 8
