"""The turn that is being answered: what comes of it goes to the window, its sound to the speaker. No widgets."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from app.engine.events import (
    Adjusted,
    Event,
    Exchange,
    Heard,
    ReplyAudio,
    ReplyText,
    Restarted,
    StageTime,
    Turn,
    TurnDone,
)
from app.gui.audible_turn import AudibleTurn
from app.gui.conversation_log import Running
from app.gui.engine_thread import EngineThread
from app.gui.kept_sounds import Kept
from app.gui.notice import Notice
from app.gui.player import Player
from app.gui.sound_thread import SoundThread


@dataclass(frozen=True)
class Paused:
    """A reply that was broken into and may go on. `heard` is what is kept of it otherwise, `at` when it was paused."""

    running: Running
    heard: Exchange | None
    played_s: float | None
    at: float


class Reply(QObject):
    """One turn at a time, from when it is asked to its last sound. Lives on the GUI thread.

    What comes of a turn that is not the running one is dropped.

    Signals:
        user_said(int, str, bool): the turn's question so far, and whether that is all of it.
        user_dropped(int): there was no question in that turn.
        replied(int, str): the next piece of the turn's reply.
        restarted(int): what was replied in that turn is void; it is replied anew.
        ended(int, str, bool): what was kept of the turn's reply, and whether it was interrupted.
        turn_done(object): the `TurnDone` of the turn.
        timed(int, object): a `StageTime`, the `TurnDone` or a `Restarted` of that turn.
        previewing(str): the voice that is being tried, or empty.
        replaying(int): the turn whose reply is being heard again, or 0.
        speaking(): its first sound is at the speaker.
        failed(object, object): the exception that ends it, and its `Running`.
        told(object): a `Notice`.
    """

    user_said = Signal(int, str, bool)
    user_dropped = Signal(int)
    replied = Signal(int, str)
    restarted = Signal(int)
    ended = Signal(int, str, bool)
    turn_done = Signal(object)
    timed = Signal(int, object)
    previewing = Signal(str)
    replaying = Signal(int)
    speaking = Signal()
    failed = Signal(object, object)
    told = Signal(object)

    def __init__(self, engine: EngineThread, sound: SoundThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: Running | None = None
        self.paused: Paused | None = None
        self.played_s: float | None = None
        """Seconds that were heard of the turn that ended last; None where nothing could be played."""
        self._engine = engine
        self._sound = sound
        self._audible = AudibleTurn(sound, self)
        self._audible.timed.connect(self.timed)
        self._audible.done.connect(self._on_done)
        self._player = Player(sound, self)
        self._player.fed.connect(self._on_turn_over)
        engine.came.connect(self._on_event)
        engine.turn_failed.connect(self._on_turn_failed)
        engine.turn_over.connect(self._on_turn_over)

    @property
    def all_played(self) -> bool:
        """Whether the running turn was made and heard to its end."""
        return self.running is not None and self.running.all_made and self._sound.idle

    @property
    def current(self) -> Running | None:
        """The turn that runs, or else the one that is paused."""
        return self.running or (self.paused.running if self.paused else None)

    @property
    def runs_beside(self) -> bool:
        """Whether a voice is being tried, or a reply heard again: nothing of that is kept."""
        return self.running is not None and bool(self.running.preview or self.running.again)

    def expect(self, running: Running, voice: str) -> None:
        """The answer to that turn comes next: somebody else submits it."""
        self.running = running
        running.voice = voice
        self._sound.begin(running.turn_id)
        self._audible.begin(running.turn_id, running.released_at)

    def unexpect(self) -> None:
        """No answer comes to the turn that was expected: nothing was asked."""
        running, self.running = self.running, None
        if running is not None:
            self._sound.silence()
            self.user_dropped.emit(running.turn_id)

    def ask(self, running: Running, turn: Turn) -> None:
        """Have `turn` answered."""
        self.expect(running, turn.voice)
        self._engine.submit(running.turn_id, turn)

    def ask_in_writing(self, turn_id: int, text: str, voice: str, history: tuple[Exchange, ...]) -> None:
        """Have a typed `text` answered."""
        self.user_said.emit(turn_id, text, True)
        now = time.perf_counter()
        turn = Turn(voice=voice, text=text, history=history, ended_at=now)
        self.ask(Running(turn_id, typed=text, user=text, released_at=now), turn)

    def preview(self, turn_id: int, voice: str, sentence: str) -> None:
        """Speak `sentence` in `voice`."""
        self.running = Running(turn_id, preview=voice)
        self._sound.begin(turn_id)
        self._engine.preview(turn_id, sentence, voice)
        self.previewing.emit(voice)

    def replay(self, number: int, turn_id: int, kept: Kept) -> None:
        """Let the kept reply of the turn `turn_id` be heard again, as the turn `number`, which is never kept."""
        self.running = Running(number, again=turn_id)
        self._player.play(number, kept.samples())
        self.replaying.emit(turn_id)
        self.speaking.emit()

    def end(self, interrupted: bool) -> Exchange | None:
        """End the running turn, and return what was heard of it; None if that is nothing to go on with."""
        running, self.running = self.running, None
        if running is None:
            return None
        self._audible.end()
        self.played_s = self._played_s()
        if interrupted:
            self._sound.silence()
            self._engine.cancel(running.turn_id)
        exchange = running.exchange(interrupted, self.played_s)
        if running.preview:
            self.previewing.emit("")
        elif running.again:
            self._player.stop()
            self.replaying.emit(0)
        else:
            self._tell_end(running, exchange, interrupted)
        return exchange

    def pause(self) -> Exchange | None:
        """Be silent at once, and stop the work; return what was heard so far. `go_on` or `give_up` follows."""
        running, self.running = self.running, None
        if running is None:
            return None
        played_s = self._played_s()
        self._sound.hold()
        self._engine.hold(running.turn_id)
        heard = running.exchange(True, played_s)
        self.paused = Paused(running, heard, played_s, time.perf_counter())
        return heard

    def go_on(self) -> None:
        """Go on where the reply was paused."""
        paused, self.paused = self.paused, None
        if paused is None:
            return
        self.running = paused.running
        self._sound.resume()
        self._engine.go_on()
        if self.running.spoken.made_s > 0 and self._sound.has_speaker:
            self.speaking.emit()

    def give_up(self) -> tuple[Running, Exchange] | None:
        """The reply that was paused is over; return it with what was heard of it, if that is anything."""
        paused, self.paused = self.paused, None
        if paused is None:
            return None
        self._audible.end()
        self._engine.cancel(paused.running.turn_id)
        self._sound.forget()
        self.played_s = paused.played_s
        self._tell_end(paused.running, paused.heard, interrupted=True)
        return (paused.running, paused.heard) if paused.heard else None

    def fail(self, turn_id: int, error: Exception) -> None:
        """That turn can't be answered."""
        self._on_turn_failed(turn_id, error)

    def _played_s(self) -> float | None:
        return self._sound.played_s if self._sound.has_speaker else None

    def _tell_end(self, running: Running, exchange: Exchange | None, interrupted: bool) -> None:
        if not running.user and exchange is None:
            self.user_dropped.emit(running.turn_id)
        else:
            if not running.user:
                self.user_said.emit(running.turn_id, self.tr("(spoken)"), True)
            self.ended.emit(running.turn_id, exchange.reply if exchange else "", interrupted)

    @Slot(int, object)
    def _on_event(self, turn_id: int, event: Event) -> None:
        running = self.current
        if running is None or running.turn_id != turn_id:
            return
        running.take(event)
        if isinstance(event, ReplyAudio | StageTime | Restarted | TurnDone):
            self._audible.take(turn_id, event)
        if isinstance(event, ReplyAudio):
            if self._sound.has_speaker and self.running is running:
                self.speaking.emit()
        elif isinstance(event, Adjusted):
            self.told.emit(Notice(event.what, event.remedy, problem=False))
        elif not running.preview:
            self._show(turn_id, event)
            if isinstance(event, StageTime | Restarted):
                self.timed.emit(turn_id, event)

    def _show(self, turn_id: int, event: Event) -> None:
        if isinstance(event, Restarted):
            self.restarted.emit(turn_id)
        elif isinstance(event, Heard):
            self.user_said.emit(turn_id, event.text, event.final)
        elif isinstance(event, ReplyText):
            self.replied.emit(turn_id, event.piece)

    @Slot(int, object)
    def _on_done(self, turn_id: int, done: TurnDone) -> None:
        if (running := self.current) is not None and running.turn_id == turn_id:
            running.take(done)
        self.turn_done.emit(done)
        self.timed.emit(turn_id, done)

    @Slot(int, object)
    def _on_turn_failed(self, turn_id: int, error: Exception) -> None:
        running = self.running
        if running is not None and running.turn_id == turn_id:
            self.failed.emit(error, running)

    @Slot(int)
    def _on_turn_over(self, turn_id: int) -> None:
        if (running := self.current) is not None and running.turn_id == turn_id:
            running.all_made = True
