"""The conversation as it is written: both sides, in the order they spoke."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.gui.labels import centred

if TYPE_CHECKING:
    from app.gui.bubble import Bubble
    from app.gui.talk import Talk


class Conversation(QScrollArea):
    """Shows every turn's question and reply; turns are told apart by their numbers.

    Signals:
        replay_asked(int): the sound of that turn's reply is to be heard again, or to stop.
        save_asked(int): the sound of that turn's reply is to be saved.
    """

    replay_asked = Signal(int)
    save_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.replier = ""
        self._mine: dict[int, Bubble] = {}
        self._replies: dict[int, Bubble] = {}
        self._replaying = 0
        self._newest: Bubble | None = None
        self.not_shown: tuple[tuple[str, str], ...] = ()
        """Question and reply of the turns above those that are shown."""
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
                self._newest = None if bubble is self._newest else self._newest
                self._column.removeWidget(bubble)
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

    def follow(self, talk: "Talk") -> None:
        """Mark how far replies are, and let them be heard again."""
        talk.marks.staged.connect(self.show_stage)
        talk.marks.spoken.connect(self.show_spoken)
        talk.kept.changed.connect(self.show_sound)
        talk.replaying.connect(self.show_replay)
        self.replay_asked.connect(talk.replay)

    @Slot(int, str)
    def show_stage(self, turn_id: int, stage: str) -> None:
        """Say at the question or the reply of that turn in which stage it is; empty: it is over."""
        for bubbles, stages in ((self._mine, ("heard",)), (self._replies, ("writing", "speaking"))):
            if (bubble := bubbles.get(turn_id)) is not None:
                bubble.show_stage(stage if stage in stages else "")
                bubble.fit(self.viewport().width())

    @Slot(int, int)
    def show_spoken(self, turn_id: int, spoken: int) -> None:
        """Tell the words of that turn's reply that were spoken from those that were not; -1: tell none."""
        if (bubble := self._replies.get(turn_id)) is not None:
            bubble.mark(spoken)

    @Slot(int, bool)
    def show_sound(self, turn_id: int, kept: bool) -> None:
        """Whether that turn's reply can be heard again."""
        if (bubble := self._replies.get(turn_id)) is not None:
            bubble.show_sound(kept)
            bubble.fit(self.viewport().width())

    @Slot(int)
    def show_replay(self, turn_id: int) -> None:
        """That turn's reply is being heard again; 0: none is."""
        for one in (self._replaying, turn_id):
            if (bubble := self._replies.get(one)) is not None:
                bubble.show_replay(one == turn_id)
        self._replaying = turn_id

    @Slot()
    def clear(self) -> None:
        """Show nothing of what was said so far."""
        for turn_id in {*self._mine, *self._replies}:
            self.drop_question(turn_id)
        self.not_shown = ()

    def add_earlier(self, turn_id: int, user: str, reply: str, interrupted: bool) -> None:
        """Show a turn of before, where its number belongs."""
        self.show_question(turn_id, user or self.tr("(spoken)"), True)
        self.add_reply(turn_id, reply)
        self.end_reply(turn_id, reply, interrupted)

    @property
    def follows(self) -> bool:
        """Whether the newest turn stays in sight."""
        return self._follow

    def stop_following(self) -> None:
        """Stay where it is, until one scrolls to the end."""
        self._follow = False

    def reply_of(self, turn_id: int) -> "Bubble | None":
        """Return what shows the reply of that turn."""
        return self._replies.get(turn_id)

    def bubbles(self) -> "list[Bubble]":
        """Everything that is shown, in its order."""
        turns = sorted({*self._mine, *self._replies})
        return [side[turn] for turn in turns for side in (self._mine, self._replies) if turn in side]

    @Slot()
    def copy_all(self) -> None:
        """Put the whole conversation on the clipboard, as text."""
        mine, other = self.tr("You: {text}"), self.tr("Lyre: {text}")
        lines = [line for user, reply in self.not_shown for line in (mine.format(text=user), other.format(text=reply))]
        lines += [(mine if bubble.mine else other).format(text=bubble.text) for bubble in self.bubbles()]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit every bubble into the new width."""
        super().resizeEvent(event)
        for bubble in self.bubbles():
            bubble.fit(self.viewport().width())

    def sizeHint(self) -> QSize:
        """Room for a few sentences."""
        return QSize(520, 300)

    def _add(self, turn_id: int, bubbles: "dict[int, Bubble]", mine: bool) -> "Bubble":
        from app.gui.bubble import Bubble  # not before the window is on screen

        who = self.tr("You") if mine else self.replier or self.tr("Lyre")
        bubble = bubbles[turn_id] = Bubble(who, mine, turn_id=turn_id)
        bubble.replay_asked.connect(self.replay_asked)
        bubble.save_asked.connect(self.save_asked)
        side = Qt.AlignmentFlag.AlignRight if mine else Qt.AlignmentFlag.AlignLeft
        self._column.insertWidget(self._place(turn_id, mine), bubble, 0, side)
        if turn_id == max(bubbles):
            self._let_stand_out(bubble)
        self._empty.hide()
        return bubble

    def _let_stand_out(self, bubble: "Bubble") -> None:
        """What can be done with the newest reply is seen without looking for it."""
        if bubble.mine:
            return
        if self._newest is not None:
            self._newest.stand_out(False)
        self._newest = bubble
        bubble.stand_out(True)

    def _place(self, turn_id: int, mine: bool) -> int:
        """Where it goes: by turns, the question before its reply, in whatever order they come."""
        before = sum(turn < turn_id for turn in (*self._mine, *self._replies))
        return 1 + before + (not mine and turn_id in self._mine)

    @Slot(int, int)
    def _on_range(self, _least: int, most: int) -> None:
        if self._follow:
            self.verticalScrollBar().setValue(most)

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        self._follow = value >= self.verticalScrollBar().maximum() - 8
