"""The thread that owns the engine, from load to unload: turns come in by a queue, events go out by signals."""

import logging
import time
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QThread, Signal

from app.engine.events import Event, Exchange, Samples, Turn
from app.engine.memory import Ledger
from app.engine.plan import Plan
from app.gui.engine_job import Job
from app.gui.engine_parts import AssistantLike, SoundSink
from app.gui.engine_work import Orders, Work
from app.gui.pulse import Pulse
from app.recovery import Recoveries

__all__ = ["AssistantLike", "EngineThread", "SoundSink"]

MOST_LEFT_BEHIND = 2
"""Threads that hang inside the engine, each with its models: with more there is hardly memory for another engine."""

_log = logging.getLogger(__name__)


class Successor(QThread):
    """Does the engine thread's work where that one hangs."""

    def __init__(self, work: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("engine")
        self._work = work

    def run(self) -> None:
        """The thread."""
        self._work()


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
        self._sink = sink
        self._say = say or (lambda assistant, text, voice: assistant.say(text, voice))
        self._orders = Orders()
        self._successors: list[Successor] = []
        self._work = self._new_work()
        self.ledger: Ledger | None = None
        """The loaded engine's accounts of memory, which any thread may read; None before, and where it keeps none."""
        self.plan: Callable[[], Plan | None] = lambda: None
        """Gives the plan in force, on any thread; None before the first load."""

    @property
    def pulse(self) -> Pulse:
        """Whether the engine is at work, and since when; any thread may look at it."""
        return self._work.pulse

    def submit(self, turn_id: int, turn: Turn) -> None:
        """Answer `turn`. What runs ahead is its beginning if it is the same turn, and is thrown away if not."""
        with self._orders.changed:
            ahead, self._orders.ahead = self._orders.ahead, None
            used = ahead is not None and ahead.answers(turn_id, turn)
            _log.info("turn %d is asked, begun early: %s", turn_id, used)
            if ahead is not None and used:
                ahead.confirm(time.perf_counter() if turn.ended_at is None else turn.ended_at)
                self._orders.changed.notify()
                return
            if ahead is not None:
                ahead.dropped = True
            self._add(Job(turn_id, lambda assistant: assistant.respond(turn), turn))

    def run_ahead(self, turn_id: int, turn: Turn) -> None:
        """Begin to answer `turn`, whose question may not be over yet. All turns before it are, and so is what ran
        ahead of an earlier pause."""
        with self._orders.changed:
            if self._orders.ahead is not None:
                self._orders.ahead.dropped = True
            self._orders.over_until = max(self._orders.over_until, turn_id - 1)
            self._orders.ahead = Job(turn_id, lambda assistant: assistant.respond(turn), turn, provisional=True)
            self._add(self._orders.ahead)

    def forget_ahead(self, turn_id: int) -> None:
        """Throw away what runs ahead of that turn: its question goes on, or is not to be answered."""
        with self._orders.changed:
            if self._orders.ahead is not None and self._orders.ahead.turn_id == turn_id:
                self._orders.ahead.dropped, self._orders.ahead = True, None
                self._orders.changed.notify()

    def hold(self, turn_id: int) -> None:
        """Stop to work on that turn at its next event, until `go_on` or until it is over."""
        self._work.delivery.hold(turn_id)

    def go_on(self) -> None:
        """Go on with the turn that is held."""
        self._work.delivery.go_on()

    def preview(self, turn_id: int, text: str, voice: str) -> None:
        """Speak `text` in the voice's own language."""
        self._add(Job(turn_id, lambda assistant: self._say(assistant, text, voice)))

    def expect(self, history: Sequence[Exchange]) -> None:
        """A question comes next, after `history`: work for it while nobody waits."""
        with self._orders.changed:
            self._orders.expected = tuple(history)
            self._orders.changed.notify()

    def hear(self, turn_id: int, speech: Samples) -> None:
        """Tell what was said so far (16 kHz). Only the newest that waits is served, and none while a turn waits."""
        with self._orders.changed:
            self._orders.partial = (turn_id, speech)
            self._orders.changed.notify()

    def cancel(self, turn_id: int) -> None:
        """End that turn, and all before it: the engine drops it at its next event, and nothing of it is played."""
        with self._orders.changed:
            self._orders.over_until = max(self._orders.over_until, turn_id)
            self._orders.changed.notify()

    def retry(self) -> None:
        """Load again, after `load_failed`."""
        with self._orders.changed:
            self._orders.retry = True
            self._orders.changed.notify()

    def reload(self) -> None:
        """Take the models that are on this machine now, as soon as no turn waits."""
        with self._orders.changed:
            self._orders.reload = True
            self._orders.changed.notify()

    def suspend(self) -> None:
        """The system is going to sleep: give all memory back as soon as no turn waits; `suspended` follows."""
        self._send("suspend")

    def wake(self) -> None:
        """Somebody is about to speak: load what was given back."""
        self._send("wake")

    def replace(self, error: Exception) -> bool:
        """The engine hangs: let the turn that it is at fail with `error`, and load and serve on another thread.

        A thread inside native code can't be ended: it is left behind, with its models, and ends by itself should it
        come back. False: too many are left behind already, so nothing is done but to fail.
        """
        given_up = sum(one.isRunning() for one in (self, *self._successors)) > MOST_LEFT_BEHIND
        with self._orders.changed:
            stuck, self._work.abandoned = self._work.serving, True
            if stuck is not None:
                stuck.dropped = True
                self._orders.ahead = None if stuck is self._orders.ahead else self._orders.ahead
            failed = [job for job in (stuck, *(self._orders.jobs if given_up else ())) if job and not job.provisional]
            self._orders.changed.notify_all()
        for job in failed:
            self._sink.end(job.turn_id)
            self.turn_failed.emit(job.turn_id, error)
            self.turn_over.emit(job.turn_id)
        if given_up:
            self._orders.jobs.clear()
            self.load_failed.emit(error)
            return False
        self.reloading.emit()
        self._work = self._new_work()
        self._successors.append(Successor(self._work.run, self))
        self._successors[-1].start()
        return True

    def stop(self) -> None:
        """Ask the thread to end; the turn that runs ends at its next event."""
        with self._orders.changed:
            self._orders.stopping = True
            self._orders.changed.notify()

    def shut_down(self, timeout_s: float) -> bool:
        """Stop, and wait for the end at most `timeout_s`. False: it is still inside the engine."""
        self.stop()
        end = time.monotonic() + timeout_s
        threads = (self, *self._successors)
        return all(thread.wait(max(0, round((end - time.monotonic()) * 1000))) for thread in threads)

    def run(self) -> None:
        """The thread: load, serve, unload."""
        self._work.run()

    def _new_work(self) -> Work:
        return Work(self._orders, self._load, self._sink, self, self._recoveries)

    def _send(self, errand: str) -> None:
        with self._orders.changed:
            self._orders.errand = errand
            self._orders.changed.notify()

    def _add(self, job: Job) -> None:
        with self._orders.changed:
            self._orders.jobs.append(job)
            self._orders.partial = None
            self._orders.changed.notify()
