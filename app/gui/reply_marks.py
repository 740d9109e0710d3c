"""What is marked at a reply while it comes: its stage, and the words that were spoken; and its sound is kept."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.engine.events import Event, Heard, ReplyAudio, ReplyText, Restarted
from app.gui.conversation_log import Running
from app.gui.engine_thread import EngineThread
from app.gui.kept_sounds import KeptSounds
from app.gui.reply import Reply
from app.gui.sound_thread import SoundThread

LOOK_MS = 40
"""How often it is looked how far the speaker is: a short word lasts 150 ms."""

NOTHING = -1


class ReplyMarks(QObject):
    """Looks on while `reply` runs. Lives on the GUI thread.

    Signals:
        staged(int, str): that turn is "heard", "writing" or "speaking" now, or empty: it is over.
        spoken(int, int): so many characters of the turn's reply, as it is shown, were spoken; -1: none is told apart.
    """

    staged = Signal(int, str)
    spoken = Signal(int, int)

    def __init__(
        self, engine: EngineThread, sound: SoundThread, reply: Reply, kept: KeptSounds, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.kept = kept
        self._sound = sound
        self._reply = reply
        self._running: Running | None = None
        self._stage = ""
        self._last = (0, NOTHING)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        engine.came.connect(self._on_event)
        reply.ended.connect(self._on_ended)
        reply.speaking.connect(self._timer.start)
        reply.user_dropped.connect(self._on_dropped)
        reply.replaying.connect(self._on_replaying)
        reply.speaking.connect(self._on_speaking)

    @Slot(int, object)
    def _on_event(self, turn_id: int, event: Event) -> None:
        running = self._reply.current
        if running is None or running.turn_id != turn_id or running.preview:
            return
        if self._running is not running:
            self._running, self._stage = running, ""
        if isinstance(event, Heard):
            if event.final and not running.typed:
                self._tell(turn_id, "heard")
        elif isinstance(event, ReplyText):
            if self._stage != "speaking":
                self._tell(turn_id, "writing")
        elif isinstance(event, ReplyAudio):
            self.kept.add(turn_id, event.samples)
            if self._sound.has_speaker:
                self._tell(turn_id, "speaking")
        elif isinstance(event, Restarted):
            self._forget(turn_id)

    def _forget(self, turn_id: int) -> None:
        self._timer.stop()
        self.kept.drop(turn_id)
        self._mark(turn_id, NOTHING)
        self._stage = ""

    @Slot(int, str, bool)
    def _on_ended(self, turn_id: int, text: str, interrupted: bool) -> None:
        running, self._running = self._running, None
        self._timer.stop()
        self._mark(turn_id, NOTHING)
        self._tell(turn_id, "")
        if running is None or running.turn_id != turn_id or not text:
            self.kept.drop(turn_id)
        else:
            cut = interrupted and self._sound.has_speaker
            self.kept.end(turn_id, text, running.spoken, self._reply.played_s if cut else None)

    @Slot(int)
    def _on_dropped(self, turn_id: int) -> None:
        self._forget(turn_id)

    @Slot(int)
    def _on_replaying(self, turn_id: int) -> None:
        if turn_id:
            self._timer.start()
        else:
            self._timer.stop()
            self._mark(self._last[0], NOTHING)

    @Slot()
    def _on_speaking(self) -> None:
        """Also when a reply that was paused goes on."""
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        """Mark what was spoken by now."""
        running = self._reply.running
        if running is None:
            self._timer.stop()
        elif running.again:
            kept = self.kept.get(running.again)
            if kept is not None:
                self._mark(running.again, kept.spoken.reached(kept.words, self._sound.played_s))
        else:
            reached = running.spoken.reached(running.reply, self._sound.played_s)
            unseen = len(running.reply) - len(running.reply.lstrip())
            self._mark(running.turn_id, max(0, reached - unseen))

    def _mark(self, turn_id: int, reached: int) -> None:
        if (turn_id, reached) != self._last and not (reached == NOTHING and self._last[0] != turn_id):
            self._last = (turn_id, reached)
            self.spoken.emit(turn_id, reached)

    def _tell(self, turn_id: int, stage: str) -> None:
        if stage != self._stage:
            self._stage = stage
            self.staged.emit(turn_id, stage)
