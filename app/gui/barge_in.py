"""Breaking into a reply: it is silent at once, over with the first word, and goes on if the press was a mistake."""

import time

from PySide6.QtCore import QObject, Signal

from app.engine.events import Exchange
from app.gui.reply import Reply

TAKE_BACK_S = 2.0
"""A press that breaks into a reply can be taken back for so long: without a word, the reply goes on."""


class BargeIn(QObject):
    """Pauses `reply` and decides what becomes of it. Lives on the GUI thread.

    Signals:
        over(object, object): a reply that was broken into is over: its `Running`, and the `Exchange` that is kept.
    """

    over = Signal(object, object)

    def __init__(self, reply: Reply, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reply = reply

    @property
    def is_due(self) -> bool:
        """Whether a reply is paused that it is too late to go back to."""
        paused = self._reply.paused
        return paused is not None and time.perf_counter() - paused.at > TAKE_BACK_S

    def break_in(self) -> tuple[Exchange, ...]:
        """Pause the turn that runs; return what will be kept of it unless that is taken back."""
        heard = self._reply.pause()
        return (heard,) if heard is not None else ()

    def take_back(self) -> bool:
        """Go on with the reply that was broken into; False if there is none, or if that was too long ago."""
        if self._reply.paused is None or self.is_due:
            self.give_up()
            return False
        self._reply.go_on()
        return True

    def give_up(self) -> None:
        """What was broken into is over, and what was heard of it is kept."""
        if (over := self._reply.give_up()) is not None:
            self.over.emit(*over)
