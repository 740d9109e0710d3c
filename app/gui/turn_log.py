"""Writes each stage of each turn into the log, and what was said only where the user wants that."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.diagnostics import WORDS
from app.engine.events import Restarted, StageTime, TurnDone
from app.gui.talk import Talk

_log = logging.getLogger(__name__)
_words = logging.getLogger(WORDS)


class TurnLog(QObject):
    """Follows the conversation on the GUI thread. Every line names its turn."""

    def __init__(self, talk: Talk, words_wanted: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words_wanted = words_wanted
        talk.timed.connect(self._on_timed)
        talk.user_said.connect(self._on_user_said)
        talk.reply_ended.connect(self._on_reply_ended)

    @Slot(int, object)
    def _on_timed(self, turn_id: int, event: StageTime | TurnDone | Restarted) -> None:
        if isinstance(event, StageTime):
            facts = {"turn": turn_id, "stage": event.stage, "ms": round(event.ms, 1)}
            _log.info("turn %d: %s %.0f ms", turn_id, event.stage, event.ms, extra={"facts": facts})
        elif isinstance(event, Restarted):
            _log.info("turn %d: starts anew", turn_id, extra={"facts": {"turn": turn_id}})

    @Slot(int, str, bool)
    def _on_user_said(self, turn_id: int, text: str, final: bool) -> None:
        if final and self._words_wanted():
            _words.info("turn %d: user %r", turn_id, text, extra={"facts": {"turn": turn_id}})

    @Slot(int, str, bool)
    def _on_reply_ended(self, turn_id: int, text: str, _interrupted: bool) -> None:
        if self._words_wanted():
            _words.info("turn %d: reply %r", turn_id, text, extra={"facts": {"turn": turn_id}})
