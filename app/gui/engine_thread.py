"""The thread that owns the engine, from load to unload: turns come in by a queue, events go out by signals."""

import gc
import logging
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QThread, Signal

from app.engine.events import Event, ReplyAudio, Restarted, Samples, Turn
from app.errors import NothingHeard

MOST_AHEAD_S = 10.0
"""With more sound than this waiting to be played, nothing more is made of the turn."""

LOOK_AGAIN_S = 0.05
"""How often the engine looks whether the speaker caught up."""

_log = logging.getLogger(__name__)


class AssistantLike(Protocol):
    """What the thread needs of an assistant (`app.engine.assistant.Assistant` is one)."""

    @property
    def engine(self) -> str:
        """What answers: "full" or "lite"."""
        ...

    def respond(self, turn: Turn, /) -> Iterator[Event]:
        """Answer a turn; closing the iterator stops the work."""
        ...

    def say(self, text: str, voice: str, /) -> Iterator[Event]:
        """Speak `text` in the voice's own language."""
        ...

    def hear(self, speech: Samples, /) -> str:
        """What was said so far (16 kHz mono)."""
        ...

    def idle(self) -> bool:
        """Do one piece of work for which nobody waits; True where there is more."""
        ...

    @property
    def next_idle_s(self) -> float | None:
        """Seconds until `idle` may have something to do again; None where it has not."""
        ...

    def close(self) -> None:
        """Give back all models."""
        ...


class SoundSink(Protocol):
    """Where replies sound. Called on the engine thread, straight, so that a busy window can't starve it."""

    @property
    def queued_s(self) -> float:
        """Seconds of sound that wait to be played."""
        ...

    def write(self, turn_id: int, samples: Samples) -> None:
        """Play the next 24 kHz samples of a turn; drops those of a turn that is over."""
        ...

    def restart(self, turn_id: int) -> None:
        """Drop what was written of the turn: it starts anew."""
        ...

    def end(self, turn_id: int) -> None:
        """All sound of the turn was written."""
        ...


@dataclass(frozen=True)
class _Job:
    turn_id: int
    events: Callable[[AssistantLike], Iterator[Event]]


class EngineThread(QThread):
    """Loads the engine and serves one turn after the other. Every method may be called from the GUI thread.

    Turn numbers only grow. There are no slots: what is asked for is served in `run`, on this thread.

    Signals:
        loaded(str): the engine's name; turns are served from now on.
        load_failed(object): the exception; `retry` tries again.
        heard_so_far(int, str): what was said in the recording of that turn until now.
        came(int, object): an `Event` of that turn. `ReplyAudio` is at the speaker already; this is for drawing.
        turn_failed(int, object): the exception that ended that turn; `turn_over` follows.
        turn_over(int): nothing more comes of that turn.
    """

    loaded = Signal(str)
    load_failed = Signal(object)
    heard_so_far = Signal(int, str)
    came = Signal(int, object)
    turn_failed = Signal(int, object)
    turn_over = Signal(int)

    def __init__(
        self,
        load: Callable[[], AssistantLike],
        sink: SoundSink,
        has_voice: Callable[[Samples], bool],
        parent: QObject | None = None,
    ) -> None:
        """The turn of a recording in which `has_voice` finds none fails with `NothingHeard`."""
        super().__init__(parent)
        self.setObjectName("engine")
        self._load = load
        self._sink = sink
        self._has_voice = has_voice
        self._changed = threading.Condition()
        self._jobs: deque[_Job] = deque()
        self._partial: tuple[int, Samples] | None = None
        self._over_until = 0
        self._stopping = False
        self._retry = False

    def submit(self, turn_id: int, turn: Turn) -> None:
        """Answer `turn`."""
        self._add(_Job(turn_id, lambda assistant: self._answer(assistant, turn)))

    def preview(self, turn_id: int, text: str, voice: str) -> None:
        """Speak `text` in the voice's own language."""
        self._add(_Job(turn_id, lambda assistant: assistant.say(text, voice)))

    def hear(self, turn_id: int, speech: Samples) -> None:
        """Tell what was said so far (16 kHz). Only the newest that waits is served, and none while a turn waits."""
        with self._changed:
            self._partial = (turn_id, speech)
            self._changed.notify()

    def cancel(self, turn_id: int) -> None:
        """End that turn, and all before it: the engine drops it at its next event, and nothing of it is played."""
        with self._changed:
            self._over_until = max(self._over_until, turn_id)
            self._changed.notify()

    def retry(self) -> None:
        """Load again, after `load_failed`."""
        with self._changed:
            self._retry = True
            self._changed.notify()

    def stop(self) -> None:
        """Ask the thread to end; the turn that runs ends at its next event."""
        with self._changed:
            self._stopping = True
            self._changed.notify()

    def shut_down(self, timeout_s: float) -> bool:
        """Stop, and wait for the end at most `timeout_s`. False: it is still inside the engine."""
        self.stop()
        return self.wait(round(timeout_s * 1000))

    def run(self) -> None:
        """The thread: load, serve, unload."""
        assistant = self._loaded()
        if assistant is None:
            return
        while (job := self._next(assistant)) is not None:
            if isinstance(job, _Job):
                self._serve(job, assistant)
            else:
                self._tell_partial(*job, assistant)
        try:
            assistant.close()
        except Exception:
            _log.exception("the engine didn't close cleanly")

    def _loaded(self) -> AssistantLike | None:
        """Load until it works or the thread is to stop."""
        while not self._stopping:
            try:
                assistant = self._load()
            except Exception as error:
                self.load_failed.emit(error)
                with self._changed:
                    self._changed.wait_for(lambda: self._retry or self._stopping)
                    self._retry = False
                continue
            gc.freeze()  # the models' objects stay for good: later collections need not walk them
            self.loaded.emit(assistant.engine)
            return assistant
        return None

    def _next(self, assistant: AssistantLike) -> _Job | tuple[int, Samples] | None:
        """Wait for something to do; while nobody waits, the assistant tidies up."""
        while not self._stopping:
            more = not self._asked() and self._tidied(assistant)
            with self._changed:
                self._changed.wait_for(self._asked, 0 if more else _pause_s(assistant.next_idle_s))
                if self._jobs and not self._stopping:
                    self._partial = None
                    return self._jobs.popleft()
                if self._partial and not self._stopping:
                    partial, self._partial = self._partial, None
                    return partial
        return None

    def _asked(self) -> bool:
        return bool(self._stopping or self._jobs or self._partial)

    def _tidied(self, assistant: AssistantLike) -> bool:
        """Let the assistant do a piece of its own work; a failure of it is no turn's."""
        try:
            return assistant.idle()
        except Exception:
            _log.exception("the engine's own upkeep failed")
            return False

    def _serve(self, job: _Job, assistant: AssistantLike) -> None:
        events: Iterator[Event] | None = None
        try:
            if not self._is_over(job.turn_id):
                events = job.events(assistant)
                self._pass_on(job.turn_id, events)
        except Exception as error:
            if not self._is_over(job.turn_id):
                self.turn_failed.emit(job.turn_id, error)
        finally:
            self._close(events)
            self._sink.end(job.turn_id)
            self.turn_over.emit(job.turn_id)

    def _answer(self, assistant: AssistantLike, turn: Turn) -> Iterator[Event]:
        if turn.speech is not None and not self._has_voice(turn.speech):
            raise NothingHeard("no voice was heard", "hold the button for as long as you speak")
        return assistant.respond(turn)

    def _pass_on(self, turn_id: int, events: Iterator[Event]) -> None:
        for event in events:
            if self._is_over(turn_id):
                return
            if isinstance(event, ReplyAudio):
                self._sink.write(turn_id, event.samples)
            elif isinstance(event, Restarted):
                self._sink.restart(turn_id)
            self.came.emit(turn_id, event)
            with self._changed:
                while self._sink.queued_s > MOST_AHEAD_S and not self._is_over(turn_id):
                    self._changed.wait(LOOK_AGAIN_S)

    def _tell_partial(self, turn_id: int, speech: Samples, assistant: AssistantLike) -> None:
        """A partial is a courtesy: when it fails, the turn itself will say what is wrong."""
        if self._is_over(turn_id):
            return
        try:
            text = assistant.hear(speech)
        except Exception:
            _log.info("no live text for turn %d", turn_id, exc_info=True)
            text = ""
        self.heard_so_far.emit(turn_id, text)

    def _is_over(self, turn_id: int) -> bool:
        return self._stopping or turn_id <= self._over_until

    def _close(self, events: Iterator[Event] | None) -> None:
        close = getattr(events, "close", None)
        try:
            if close is not None:
                close()
        except Exception:
            _log.exception("a turn didn't close cleanly")

    def _add(self, job: _Job) -> None:
        with self._changed:
            self._jobs.append(job)
            self._partial = None
            self._changed.notify()


def _pause_s(next_idle_s: float | None) -> float | None:
    """How long to wait before the assistant may tidy up again; None: until somebody asks for something."""
    return None if next_idle_s is None else max(next_idle_s, LOOK_AGAIN_S)
