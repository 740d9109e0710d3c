"""Ties microphone, engine and speaker together: the one place that changes the state. No widgets."""

import logging
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.engine.events import (
    Adjusted,
    Event,
    Exchange,
    Heard,
    ReplyAudio,
    ReplyText,
    Restarted,
    Samples,
    Turn,
    TurnDone,
)
from app.errors import DeviceError, UserError
from app.gui.conversation_log import Running
from app.gui.engine_thread import EngineThread
from app.gui.notice import Notice, notice_of
from app.gui.recorder import Recorder
from app.gui.sound_thread import SoundThread
from app.gui.state import State

TICK_MS = 20

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
        text_returned(str): a typed text that wasn't answered, for the text box.
        previewing(str): the voice that is being tried, or empty.
        engine_loaded(str): the engine's name.
        told(object): a `Notice`.
    """

    state_changed = Signal(object)
    level_changed = Signal(float)
    user_said = Signal(int, str, bool)
    user_dropped = Signal(int)
    replied = Signal(int, str)
    reply_restarted = Signal(int)
    reply_ended = Signal(int, str, bool)
    turn_done = Signal(object)
    text_returned = Signal(str)
    previewing = Signal(str)
    engine_loaded = Signal(str)
    told = Signal(object)

    def __init__(
        self,
        engine: EngineThread,
        sound: SoundThread,
        voice: str,
        chime: Callable[[], Samples] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`chime` gives the ready cue at 24 kHz; None for no cue."""
        super().__init__(parent)
        self.state = State.LOADING
        self.voice = voice
        self.history: list[Exchange] = []
        self._engine = engine
        self._sound = sound
        self._chime = chime
        self._last_id = 0
        self._cue_id = 0
        self._running: Running | None = None
        self._recorder = Recorder(engine, sound, self)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._connect()

    # What the user does

    @Slot()
    def press(self) -> None:
        """Start to record; a reply that is on its way ends at once (barge-in)."""
        if not self.state.can_talk:
            return
        self._end_turn(interrupted=True)
        self._cue_id = self._next_id()
        self._set(State.ARMING)
        self._recorder.start(self._next_id())

    @Slot(float)
    def release(self, at: float) -> None:
        """Send what was recorded until `at`, on the clock of `time.perf_counter`."""
        if not self.state.is_recording:
            return
        try:
            speech = self._recorder.stop(at)
        except DeviceError as error:
            self._on_recorder_failed(error)
            return
        turn = Turn(voice=self.voice, speech=speech, history=tuple(self.history), ended_at=at)
        self._begin(Running(self._recorder.turn_id), turn)

    @Slot()
    def cancel(self) -> None:
        """Stop whatever runs: drop a recording, end a reply."""
        if self.state.is_recording:
            self._recorder.cancel()
            self._drop_recording()
        elif self._running is not None:
            self._end_turn(interrupted=True)
            self._set(State.READY)

    @Slot(str)
    def send(self, text: str) -> None:
        """Ask in writing; a reply that is on its way ends at once."""
        if not self.state.can_send or not text.strip():
            return
        self._end_turn(interrupted=True)
        turn = Turn(voice=self.voice, text=text, history=tuple(self.history), ended_at=time.perf_counter())
        running = Running(self._next_id(), typed=text, user=text)
        self.user_said.emit(running.turn_id, text, True)
        self._begin(running, turn)

    @Slot(str, str)
    def preview(self, voice: str, sentence: str) -> None:
        """Speak `sentence` in `voice`; while a voice is being tried, stop that instead."""
        if self._running is not None and self._running.preview:
            self.cancel()
        elif self.state.can_preview:
            self._running = Running(self._next_id(), preview=voice)
            self._sound.begin(self._running.turn_id)
            self._engine.preview(self._running.turn_id, sentence, voice)
            self.previewing.emit(voice)
            self._timer.start()

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
        self._engine.load_failed.connect(self._on_load_failed)
        self._engine.came.connect(self._on_event)
        self._engine.turn_failed.connect(self._on_turn_failed)
        self._engine.turn_over.connect(self._on_turn_over)
        self._recorder.listening.connect(self._on_listening)
        self._recorder.heard_so_far.connect(self._on_heard_so_far)
        self._recorder.cut_short.connect(self._on_cut_short)
        self._recorder.failed.connect(self._on_recorder_failed)

    @Slot(str)
    def _on_loaded(self, engine: str) -> None:
        self.engine_loaded.emit(engine)
        self._set(State.READY)

    @Slot(object)
    def _on_load_failed(self, error: Exception) -> None:
        self._tell(error, self.tr("The assistant could not be loaded"), action="retry")
        self._set(State.FAILED)

    @Slot()
    def _on_listening(self) -> None:
        self._set(State.LISTENING)
        if self._chime is not None:
            self._sound.begin(self._cue_id)
            self._sound.write(self._cue_id, self._chime())
            self._sound.end(self._cue_id)

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
        self._tell(error, self.tr("The microphone can't be used"))

    @Slot(int, object)
    def _on_event(self, turn_id: int, event: Event) -> None:
        running = self._running
        if running is None or running.turn_id != turn_id:
            return
        running.take(event)
        if isinstance(event, ReplyAudio):
            if self._sound.has_speaker:
                self._set(State.SPEAKING)
        elif isinstance(event, Adjusted):
            self.told.emit(Notice(event.what, event.remedy, problem=False))
        elif running.preview:
            return
        elif isinstance(event, Restarted):
            self.reply_restarted.emit(turn_id)
        elif isinstance(event, Heard):
            self.user_said.emit(turn_id, event.text, event.final)
        elif isinstance(event, ReplyText):
            self.replied.emit(turn_id, event.piece)
        elif isinstance(event, TurnDone):
            self.turn_done.emit(event)

    @Slot(int, object)
    def _on_turn_failed(self, turn_id: int, error: Exception) -> None:
        running = self._running
        if running is None or running.turn_id != turn_id:
            return
        self._end_turn(interrupted=True)
        if running.typed and not running.reply:
            self.text_returned.emit(running.typed)
        self._tell(error, self.tr("Something went wrong with this turn; the conversation is kept"))
        self._set(State.READY)

    @Slot(int)
    def _on_turn_over(self, turn_id: int) -> None:
        if self._running is not None and self._running.turn_id == turn_id:
            self._running.all_made = True

    # The turn

    def _begin(self, running: Running, turn: Turn) -> None:
        self._running = running
        self._sound.begin(running.turn_id)
        self._engine.submit(running.turn_id, turn)
        self._set(State.THINKING)

    def _end_turn(self, interrupted: bool) -> None:
        """End the running turn, and keep what was heard of it. The state is the caller's to set."""
        running, self._running = self._running, None
        if running is None:
            return
        played_s = self._sound.played_s if self._sound.has_speaker else None
        if interrupted:
            self._sound.silence()
            self._engine.cancel(running.turn_id)
        exchange = running.exchange(interrupted, played_s)
        if running.preview:
            self.previewing.emit("")
        elif not running.user and exchange is None:
            self.user_dropped.emit(running.turn_id)
        else:
            if not running.user:
                self.user_said.emit(running.turn_id, self.tr("(spoken)"), True)
            self.reply_ended.emit(running.turn_id, exchange.reply if exchange else "", interrupted)
        if exchange is not None:
            self.history.append(exchange)

    def _drop_recording(self) -> None:
        self.user_dropped.emit(self._recorder.turn_id)
        self._set(State.READY)

    @Slot()
    def _tick(self) -> None:
        if self.state.is_recording:
            self.level_changed.emit(self._recorder.level_dbfs)
            self._recorder.tick(time.perf_counter())
        elif self._running is not None:
            self.level_changed.emit(self._sound.level_dbfs)
            if self._running.all_made and self._sound.idle:
                self._end_turn(interrupted=False)
                self._set(State.READY)

    def _set(self, state: State) -> None:
        if state is not self.state:
            self.state = state
            _log.info("state %s", state.name.lower())
            self.state_changed.emit(state)
        if state.is_recording or self._running is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def _tell(self, error: Exception, unexpected: str, action: str = "") -> None:
        if not isinstance(error, UserError):
            _log.error("%s", unexpected, exc_info=error)
        notice = notice_of(error, unexpected, lasting=bool(action))
        self.told.emit(replace(notice, action=notice.action or action))

    def _next_id(self) -> int:
        self._last_id += 1
        return self._last_id
