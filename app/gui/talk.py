"""Ties microphone, engine and speaker together: the one place that changes the state. No widgets."""

import logging
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.engine.events import Exchange, Samples, Turn
from app.errors import DeviceError, NothingHeard
from app.gui.barge_in import BargeIn
from app.gui.conversation_log import Running
from app.gui.ear import Ear
from app.gui.engine_thread import EngineThread
from app.gui.exchanges import Exchanges
from app.gui.kept_sounds import KeptSounds
from app.gui.notice import Notice, failure
from app.gui.recorder import Recorder
from app.gui.reply import Reply
from app.gui.reply_marks import ReplyMarks
from app.gui.sound_system import MicrophoneLike
from app.gui.sound_thread import SoundThread
from app.gui.state import State
from app.gui.trying import Trying

TICK_MS = 40
"""25 pictures a second of the level. Each costs some 2 ms, for which the engine may have to wait."""

_log = logging.getLogger(__name__)


class Talk(QObject):
    """One conversation. Lives on the GUI thread; every turn has a number, and what comes of an old one is dropped.

    Signals:
        state_changed(object): the new `State`.
        level_changed(float): dBFS of what is recorded or played now.
        user_said(int, str, bool): the turn's question so far, and whether that is all of it.
        user_dropped(int): there was no question in that turn.
        replied(int, str): the next piece of the turn's reply.
        reply_restarted(int): what was replied in that turn is void; it is replied anew.
        reply_ended(int, str, bool): what was kept of the turn's reply, and whether it was interrupted.
        turn_done(object): the `TurnDone` of the last turn.
        timed(int, object): a `StageTime`, the `TurnDone` or a `Restarted` of that turn.
        exchange_done(int, object): a turn ended, and this `Finished` is what is kept of it.
        text_returned(str): a typed text that wasn't answered, for the text box.
        previewing(str): the voice that is being tried, or empty.
        replaying(int): the turn whose reply is being heard again, or 0.
        engine_loaded(str): the engine's name.
        told(object): a `Notice`.
    """

    state_changed = Signal(object)
    level_changed = Signal(float)
    text_returned = Signal(str)
    engine_loaded = Signal(str)

    def __init__(
        self,
        engine: EngineThread,
        sound: SoundThread,
        ear: Ear,
        voice: str,
        chime: Callable[[], Samples] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`chime` gives the ready cue at 24 kHz; None for no cue. It may be set to another one at any time."""
        super().__init__(parent)
        self.state = State.LOADING
        self.voice = voice
        self._engine, self._sound, self._ear = engine, sound, ear
        self.chime = chime
        self._last_id = self._cue_id = 0
        self.kept = KeptSounds(parent=self)
        reply = self._reply = Reply(engine, sound, self)
        self.user_said, self.user_dropped, self.told = reply.user_said, reply.user_dropped, reply.told
        self.replied, self.reply_restarted, self.reply_ended = reply.replied, reply.restarted, reply.ended
        self.turn_done, self.timed = reply.turn_done, reply.timed
        self.previewing, self.replaying = reply.previewing, reply.replaying
        self.marks = ReplyMarks(engine, sound, self._reply, self.kept, self)
        self._barge_in = BargeIn(self._reply, self)
        self._exchanges = Exchanges(reply, self._barge_in, engine, self)
        self.exchange_done = self._exchanges.kept
        self._trying = Trying(reply, sound, self.kept, self._next_id, lambda: self.state.can_preview, self)
        self.preview, self.replay = self._trying.preview, self._trying.replay
        self._recorder = Recorder(engine, sound, ear, self)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._connect()

    @property
    def history(self) -> list[Exchange]:
        """What was said so far; it is read here, and changed by turns and `begin_conversation`."""
        return self._exchanges.history

    # What the user does

    @Slot()
    def press(self, by_voice: bool = False) -> None:
        """Start to record; a reply that is on its way is silent at once (barge-in), and over at the first word.

        `by_voice`: somebody speaks already, so there is no ready cue.
        """
        if not self.state.can_talk:
            return
        history = self._exchanges.break_in()
        self._cue_id = 0 if by_voice else self._next_id()
        self._set(State.ARMING)
        self._engine.expect(history)
        self._recorder.start(self._next_id(), Turn(voice=self.voice, history=history))

    def record_through(self, through: Callable[[MicrophoneLike], MicrophoneLike] | None) -> None:
        """Record every microphone through another one from the next recording on, or as it is (None)."""
        self._recorder.through = through

    @Slot(float)
    def release(self, at: float) -> None:
        """Send what was recorded until `at`, on the clock of `time.perf_counter`."""
        if not self.state.is_recording:
            return
        try:
            self._recorder.finish(at)
        except DeviceError as error:
            self._on_recorder_failed(error)
            return
        self._reply.expect(Running(self._recorder.turn_id, released_at=at), self.voice)
        self._set(State.THINKING)

    @Slot()
    def cancel(self) -> None:
        """Stop whatever runs: drop a recording, after which a reply that it broke into goes on; or end a reply."""
        if self.state.is_recording:
            self._recorder.cancel()
            self._drop_recording()
        elif self._reply.running is not None:
            self._exchanges.end(interrupted=True)
            self._set(State.READY)

    @Slot(str)
    def send(self, text: str) -> None:
        """Ask in writing; a reply that is on its way ends at once."""
        if not self.state.can_send or not text.strip():
            return
        self._exchanges.end(interrupted=True)
        self._reply.ask_in_writing(self._next_id(), text, self.voice, tuple(self.history))
        self._set(State.THINKING)

    def begin_conversation(self, history: Sequence[Exchange] = ()) -> None:
        """Begin anew, or go on after the exchanges of `history`; what runs ends, and is kept where it belongs."""
        self._barge_in.give_up()
        self.cancel()
        self._exchanges.begin(history)

    @Slot(str)
    def act(self, action: str) -> None:
        """Do what the button of a message is for: "retry" loads the engine again, after it failed."""
        if action == "retry" and self.state is State.FAILED:
            self._set(State.LOADING)
            self._engine.retry()

    def shut_down(self) -> None:
        """Let everything go that is on its way; nothing comes of this object afterwards."""
        self._timer.stop()
        self._recorder.cancel()
        self._engine.cancel(self._next_id())
        self._sound.silence()

    # What the threads tell

    def _connect(self) -> None:
        self._engine.loaded.connect(self._on_loaded)
        self._engine.reloading.connect(self._on_reloading)
        self._engine.load_failed.connect(self._on_load_failed)
        self._reply.speaking.connect(self._on_speaking)
        self._reply.failed.connect(self._on_turn_failed)
        self._trying.began.connect(self._timer.start)
        self._trying.stopped.connect(self.cancel)
        self._ear.voiced.connect(self._on_voiced)
        self._ear.failed.connect(self._on_not_sent)
        self._recorder.listening.connect(self._on_listening)
        self._recorder.heard_so_far.connect(self._on_heard_so_far)
        self._recorder.cut_short.connect(self._on_cut_short)
        self._recorder.failed.connect(self._on_recorder_failed)

    @Slot(str)
    def _on_loaded(self, engine: str) -> None:
        self.engine_loaded.emit(engine)
        if self.state in (State.LOADING, State.FAILED):
            self._set(State.READY)

    @Slot()
    def _on_reloading(self) -> None:
        """A turn that begins meanwhile, or still sounds, goes on; it waits for the engine like any other."""
        if self.state is State.READY:
            self._set(State.LOADING)

    @Slot(object)
    def _on_load_failed(self, error: Exception) -> None:
        self.told.emit(failure(error, self.tr("The assistant could not be loaded"), "retry"))
        self._set(State.FAILED)

    @Slot()
    def _on_listening(self) -> None:
        self._set(State.LISTENING)
        if self.chime is not None and self._cue_id:
            self._sound.begin(self._cue_id)
            self._sound.write(self._cue_id, self.chime())
            self._sound.end(self._cue_id)

    @Slot(int)
    def _on_voiced(self, turn_id: int) -> None:
        """Somebody speaks: what was broken into is over."""
        if turn_id == self._recorder.turn_id:
            self._barge_in.give_up()

    @Slot(int, object)
    def _on_not_sent(self, turn_id: int, error: Exception) -> None:
        if turn_id != self._recorder.turn_id:
            return
        error = self._recorder.explained(turn_id, error)
        if self.state.is_recording:
            self._on_recorder_failed(error)
        elif not (isinstance(error, NothingHeard) and self._reply.paused):
            self._reply.fail(turn_id, error)
        else:  # nothing of it reached the engine, which still holds what was broken into
            self._reply.unexpect()
            if not self._take_back():
                self.told.emit(failure(error, ""))
                self._set(State.READY)

    @Slot(int, str)
    def _on_heard_so_far(self, turn_id: int, text: str) -> None:
        self.user_said.emit(turn_id, text, False)

    @Slot(bool)
    def _on_cut_short(self, full: bool) -> None:
        self.release(time.perf_counter())
        if full:
            self.told.emit(Notice(self.tr("The recording reached its limit of 5 minutes and was sent"), problem=False))

    @Slot(object)
    def _on_recorder_failed(self, error: Exception) -> None:
        self._recorder.cancel()
        if self.state.is_recording:
            self._drop_recording()
        self.told.emit(failure(error, self.tr("The microphone can't be used")))

    @Slot()
    def _on_speaking(self) -> None:
        self._set(State.SPEAKING)

    @Slot(object, object)
    def _on_turn_failed(self, error: Exception, running: Running) -> None:
        self._exchanges.end(interrupted=True)
        self._barge_in.give_up()
        if running.typed and not running.reply:
            self.text_returned.emit(running.typed)
        self.told.emit(failure(error, self.tr("Something went wrong with this turn; the conversation is kept")))
        self._set(State.READY)

    def _take_back(self) -> bool:
        """Go on with the reply that was broken into, if there is one and it isn't too late."""
        if not self._barge_in.take_back():
            return False
        if self.state.is_recording:  # it had not begun to speak
            self._set(State.THINKING)
        return True

    def _drop_recording(self) -> None:
        self.user_dropped.emit(self._recorder.turn_id)
        if not self._take_back():
            self._set(State.READY)

    @Slot()
    def _tick(self) -> None:
        if self.state.is_recording:
            self.level_changed.emit(self._recorder.level_dbfs)
            self._recorder.tick(time.perf_counter())
            if self._barge_in.is_due:
                self._barge_in.give_up()
        elif self._reply.running is not None:
            self.level_changed.emit(self._sound.level_dbfs)
            if self._reply.all_played:
                self._exchanges.end(interrupted=False)
                self._set(State.READY)

    def _set(self, state: State) -> None:
        if state is not self.state:
            self.state = state
            _log.info("state %s", state.name.lower())
            self.state_changed.emit(state)
        if state.is_recording or self._reply.running is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def _next_id(self) -> int:
        self._last_id += 1
        return self._last_id
