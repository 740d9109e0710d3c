"""What sounds beside the conversation: a voice that is tried, a reply that is heard again. No widgets."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.gui.kept_sounds import KeptSounds
from app.gui.notice import Notice
from app.gui.reply import Reply
from app.gui.sound_thread import SoundThread


class Trying(QObject):
    """Has `reply` play what is never kept, where nothing else goes on. Lives on the GUI thread.

    Signals:
        began(): something is tried, or heard again.
        stopped(): what is tried, or heard again, is to end.
    """

    began = Signal()
    stopped = Signal()

    def __init__(
        self,
        reply: Reply,
        sound: SoundThread,
        kept: KeptSounds,
        next_id: Callable[[], int],
        is_free: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`next_id` numbers what is played as it does turns; `is_free` tells whether no turn goes on."""
        super().__init__(parent)
        self._reply = reply
        self._sound = sound
        self._kept = kept
        self._next_id = next_id
        self._is_free = is_free

    @Slot(str, str)
    def preview(self, voice: str, sentence: str) -> None:
        """Speak `sentence` in `voice`; while that voice is being tried, stop it instead."""
        running = self._reply.running
        if running is not None and running.preview == voice:
            self.stopped.emit()
        elif self._make_way():
            self._reply.preview(self._next_id(), voice, sentence)
            self.began.emit()

    @Slot(int)
    def replay(self, turn_id: int) -> None:
        """Let that turn's reply be heard again, if its sound is kept; while it is being heard again, stop it."""
        running, kept = self._reply.running, self._kept.get(turn_id)
        if running is not None and running.again == turn_id:
            self.stopped.emit()
        elif not self._sound.has_speaker:
            notice = Notice(self.tr("there is no speaker"), self.tr("connect one to hear the reply again"))
            self._reply.told.emit(notice)
        elif kept is not None and self._make_way():
            self._reply.replay(self._next_id(), turn_id, kept)
            self.began.emit()

    def _make_way(self) -> bool:
        """End what is only tried or heard again; whether nothing else goes on now."""
        if self._reply.runs_beside:
            self.stopped.emit()
        return self._is_free() and self._reply.running is None
