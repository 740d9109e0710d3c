"""The thread that owns the engine, from load to unload: turns come in by a queue, events go out by signals."""

import gc
import linecache
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QThread, Signal

from app.engine.events import Event, Samples, Turn
from app.engine.memory import Ledger
from app.engine.plan import Plan
from app.gui.delivery import LOOK_AGAIN_S, Delivery
from app.gui.engine_job import Job
from app.gui.engine_parts import AssistantLike, SoundSink
from app.gui.pulse import Pulse
from app.gui.recovering import Attempts
from app.recovery import Recoveries

__all__ = ["AssistantLike", "EngineThread", "SoundSink"]

_log = logging.getLogger(__name__)


class EngineThread(QThread):
    """Loads the engine and serves one turn after the other. Every method may be called from the GUI thread.

    A turn may be begun while its question is still being spoken (`run_ahead`): it is answered up to its first sound,
    and nothing of it is shown or played before `submit` says that this was the question.

    Turn numbers only grow. There are no slots: what is asked for is served in `run`, on this thread.

    Signals:
        loaded(str): the engine's name; turns are served from now on. Also after each `reload`.
        reloading(): other models are being loaded, for which turns wait; `loaded` follows.
        load_failed(object): the exception; `retry` tries again.
        heard_so_far(int, str): what was said in the recording of that turn until now.
        came(int, object): an `Event` of that turn. `ReplyAudio` is at the speaker already; this is for drawing.
        turn_failed(int, object): the exception that ended that turn; `turn_over` follows.
        turn_over(int): nothing more comes of that turn.
        suspended(): all memory is given back, after `suspend`.
    """

    loaded = Signal(str)
    reloading = Signal()
    load_failed = Signal(object)
    heard_so_far = Signal(int, str)
    came = Signal(int, object)
    turn_failed = Signal(int, object)
    turn_over = Signal(int)
    suspended = Signal()

    def __init__(
        self,
        load: Callable[[], AssistantLike],
        sink: SoundSink,
        parent: QObject | None = None,
        say: "Callable[[AssistantLike, str, str], Iterator[Event]] | None" = None,
        recoveries: Recoveries | None = None,
    ) -> None:
        """`say` speaks the previews, on this thread; the assistant itself does by default. `recoveries` decide what
        becomes of a turn that fails."""
        super().__init__(parent)
        self.setObjectName("engine")
        self._load = load
        self._recoveries = recoveries or Recoveries()
        self.pulse = Pulse()
        """Whether the engine is at work, and since when; any thread may look at it."""
        self._sink = sink
        self._say = say or (lambda assistant, text, voice: assistant.say(text, voice))
        self._changed = threading.Condition()
        self._jobs: deque[Job] = deque()
        self._ahead: Job | None = None
        self._delivery = Delivery(sink, self._changed, self._is_over, self.came.emit, self.heard_so_far.emit)
        self._partial: tuple[int, Samples] | None = None
        self._over_until = 0
        self._stopping = False
        self._retry = False
        self._reload = False
        self._errand = ""  # "suspend" or "wake"
        self.ledger: Ledger | None = None
        """The loaded engine's accounts of memory, which any thread may read; None before, and where it keeps none."""
        self.plan: Callable[[], Plan | None] = lambda: None
        """Gives the plan in force, on any thread; None before the first load."""

    def submit(self, turn_id: int, turn: Turn) -> None:
        """Answer `turn`. What runs ahead is its beginning if it is the same turn, and is thrown away if not."""
        with self._changed:
            ahead, self._ahead = self._ahead, None
            used = ahead is not None and ahead.answers(turn_id, turn)
            _log.info("turn %d is asked, begun early: %s", turn_id, used)
            if ahead is not None and used:
                ahead.confirm(time.perf_counter() if turn.ended_at is None else turn.ended_at)
                self._changed.notify()
                return
            if ahead is not None:
                ahead.dropped = True
            self._add(Job(turn_id, lambda assistant: assistant.respond(turn), turn))

    def run_ahead(self, turn_id: int, turn: Turn) -> None:
        """Begin to answer `turn`, whose question may not be over yet. All turns before it are, and so is what ran
        ahead of an earlier pause."""
        with self._changed:
            if self._ahead is not None:
                self._ahead.dropped = True
            self._over_until = max(self._over_until, turn_id - 1)
            self._ahead = Job(turn_id, lambda assistant: assistant.respond(turn), turn, provisional=True)
            self._add(self._ahead)

    def forget_ahead(self, turn_id: int) -> None:
        """Throw away what runs ahead of that turn: its question goes on, or is not to be answered."""
        with self._changed:
            if self._ahead is not None and self._ahead.turn_id == turn_id:
                self._ahead.dropped, self._ahead = True, None
                self._changed.notify()

    def hold(self, turn_id: int) -> None:
        """Stop to work on that turn at its next event, until `go_on` or until it is over."""
        self._delivery.hold(turn_id)

    def go_on(self) -> None:
        """Go on with the turn that is held."""
        self._delivery.go_on()

    def preview(self, turn_id: int, text: str, voice: str) -> None:
        """Speak `text` in the voice's own language."""
        self._add(Job(turn_id, lambda assistant: self._say(assistant, text, voice)))

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

    def reload(self) -> None:
        """Take the models that are on this machine now, as soon as no turn waits."""
        with self._changed:
            self._reload = True
            self._changed.notify()

    def suspend(self) -> None:
        """The system is going to sleep: give all memory back as soon as no turn waits; `suspended` follows."""
        self._send("suspend")

    def wake(self) -> None:
        """Somebody is about to speak: load what was given back."""
        self._send("wake")

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
            if isinstance(job, Job):
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
                    self._changed.wait_for(lambda: self._retry or self._reload or self._stopping)
                    self._retry = self._reload = False
                continue
            self.ledger = getattr(assistant, "ledger", None)
            self.plan = partial(getattr, assistant, "plan", None)
            linecache.clearcache()  # PySide reads the source of all that torch imports, and 46 MB of it stay there
            gc.freeze()  # the models' objects stay for good: later collections need not walk them
            self.loaded.emit(assistant.engine)
            return assistant
        return None

    def _next(self, assistant: AssistantLike) -> Job | tuple[int, Samples] | None:
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
                reload, self._reload = self._reload and not self._stopping, False
                errand, self._errand = self._errand, ""
            if reload:
                self._take_other_models(assistant)
            if errand and not self._stopping:
                self._run_errand(errand, assistant)
        return None

    def _asked(self) -> bool:
        return bool(self._stopping or self._jobs or self._partial or self._reload or self._errand)

    def _send(self, errand: str) -> None:
        with self._changed:
            self._errand = errand
            self._changed.notify()

    def _run_errand(self, errand: str, assistant: AssistantLike) -> None:
        """An assistant that can't be sent on it has no memory to give back. What fails is told at the next turn."""
        try:
            getattr(assistant, errand, lambda: None)()
        except Exception:
            _log.exception("the engine couldn't %s", errand)
        if errand == "suspend":
            self.suspended.emit()

    def _take_other_models(self, assistant: AssistantLike) -> None:
        """What can't be loaded is tried again, and told, at the next turn."""
        self.reloading.emit()
        try:
            assistant.reload()
        except Exception:
            _log.exception("other models couldn't be loaded")
        self.loaded.emit(assistant.engine)

    def _tidied(self, assistant: AssistantLike) -> bool:
        """Let the assistant do a piece of its own work; a failure of it is no turn's."""
        try:
            return assistant.idle()
        except Exception:
            _log.exception("the engine's own upkeep failed")
            return False

    def _serve(self, job: Job, assistant: AssistantLike) -> None:
        events: Iterator[Event] | None = None
        began_at = time.perf_counter()
        try:
            if not self._is_over(job):
                attempts = Attempts(job, assistant, self._recoveries, self.pulse, partial(self._pause, job))
                events = attempts.events()
                self._delivery.pass_on(job, events)
        except Exception as error:
            if self._is_in_earnest(job):
                self.turn_failed.emit(job.turn_id, error)
        finally:
            self._close(events)
            if job.provisional or job.dropped:
                self._delivery.throw_away(job, time.perf_counter() - began_at)
            else:
                self._sink.end(job.turn_id)
                self.turn_over.emit(job.turn_id)

    def _pause(self, job: Job, seconds: float) -> bool:
        """Wait before `job` is begun again; False where it is over by then."""
        with self._changed:
            return not self._changed.wait_for(lambda: self._is_over(job), seconds)

    def _is_in_earnest(self, job: Job) -> bool:
        """Whether the failure of `job` is to be told. What runs ahead is dropped: asked in earnest it fails again."""
        with self._changed:
            if job.provisional:
                job.dropped = True
                self._ahead = None if self._ahead is job else self._ahead
            return not self._is_over(job)

    def _tell_partial(self, turn_id: int, speech: Samples, assistant: AssistantLike) -> None:
        """A partial is a courtesy: when it fails, the turn itself will say what is wrong."""
        if turn_id <= self._over_until:
            return
        try:
            text = assistant.hear(speech)
        except Exception:
            _log.info("no live text for turn %d", turn_id, exc_info=True)
            text = ""
        self.heard_so_far.emit(turn_id, text)

    def _is_over(self, job: Job) -> bool:
        return self._stopping or job.dropped or job.turn_id <= self._over_until

    def _close(self, events: Iterator[Event] | None) -> None:
        close = getattr(events, "close", None)
        try:
            if close is not None:
                close()
        except Exception:
            _log.exception("a turn didn't close cleanly")

    def _add(self, job: Job) -> None:
        with self._changed:
            self._jobs.append(job)
            self._partial = None
            self._changed.notify()


def _pause_s(next_idle_s: float | None) -> float | None:
    """How long to wait before the assistant may tidy up again; None: until somebody asks for something."""
    return None if next_idle_s is None else max(next_idle_s, LOOK_AGAIN_S)
