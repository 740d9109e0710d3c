"""Shows a long conversation of before bit by bit: the newest turns at once, older ones when one comes near them."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import isValid

from app.gui.bubble import Bubble
from app.gui.conversation import Conversation
from app.history.records import KeptTurn

SLICE_S = 0.006
"""How long bubbles are made at a time."""

SCREENS_AHEAD = 2
"""So many screens of turns are made above what is seen."""


class Earlier(QObject):
    """Fills `conversation` with the turns of a kept conversation; they are numbered -n to -1, before all new ones."""

    def __init__(self, conversation: Conversation) -> None:
        super().__init__(conversation)
        self._conversation = conversation
        self._bar = conversation.verticalScrollBar()
        self._turns: Sequence[KeptTurn] = ()
        self._texts: tuple[tuple[str, str], ...] = ()
        self._left = 0  # of the turns, the first so many aren't shown yet
        self._wanted = 0  # the number of the turn to bring on screen, or 0
        self._held: Bubble | None = None  # stays where it is while turns are put above it,
        self._held_at = 0  # so many pixels below the upper edge
        self._holding = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._fill)
        self._bar.valueChanged.connect(self._on_scrolled)
        self._bar.rangeChanged.connect(self._hold)

    def show_turns(self, turns: Sequence[KeptTurn], first_seen: int = -1) -> None:
        """Show these turns alone, the last ones first; bring turn `first_seen`, counted from 0, on screen."""
        self._held = None
        self._conversation.clear()
        self._turns, self._left = turns, len(turns)
        self._texts = tuple((turn.user, turn.reply) for turn in turns)
        self._wanted = first_seen - len(turns) if first_seen >= 0 else 0
        self._fill()
        self._timer.start()

    @Slot()
    def _fill(self) -> None:
        """Make some more, until there is enough above what is seen."""
        if self._bar.value() >= SCREENS_AHEAD * self._bar.pageStep() and not self._wanted:
            self._timer.stop()
            return
        until = time.perf_counter() + SLICE_S
        while self._left and time.perf_counter() < until:
            self._left -= 1
            turn = self._turns[self._left]
            number = self._left - len(self._turns)
            self._conversation.add_earlier(number, turn.user, turn.reply, turn.interrupted)
            self._hold_wanted(number)
        self._conversation.not_shown = self._texts[: self._left]
        if not self._left:
            self._timer.stop()

    def _hold_wanted(self, number: int) -> None:
        if number == self._wanted:
            self._wanted = 0
            self._held, self._held_at = self._conversation.reply_of(number), self._bar.pageStep() // 3
            self._conversation.stop_following()

    @Slot()
    def _on_scrolled(self) -> None:
        """Remember what is read now, and make more where the first bubble is near."""
        if self._holding or not self._turns:
            return
        upper = self._bar.value()
        self._held = next((b for b in self._conversation.bubbles() if b.y() + b.height() > upper), None)
        self._held_at = self._held.y() - upper if self._held else 0
        if self._left and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _hold(self) -> None:
        if self._held is not None and isValid(self._held) and not self._conversation.follows:
            self._holding = True
            self._bar.setValue(self._held.y() - self._held_at)
            self._holding = False
