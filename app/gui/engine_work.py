"""What the engine thread does: load, serve one turn after the other, tidy up between them, unload."""

import gc
import linecache
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import SignalInstance

from app.engine.events import Event, Exchange, Samples
from app.gui.delivery import LOOK_AGAIN_S, Delivery
from app.gui.engine_job import Job
from app.gui.engine_parts import AssistantLike, SoundSink
from app.gui.pulse import Pulse
from app.gui.recovering import Attempts
from app.recovery import Recoveries

if TYPE_CHECKING:
    from app.gui.engine_thread import EngineThread

_log = logging.getLogger(__name__)


@dataclass
class Orders:
    """What the engine is asked for. All of it is read and written under `changed`, which is notified of every change.

    `expected` is the talk before the next question. `errand` is "suspend", "wake" or empty; all turns up to the number
    `over_until` are over.
    """

    changed: threading.Condition = field(default_factory=threading.Condition)
    jobs: deque[Job] = field(default_factory=deque)
    ahead: Job | None = None
    partial: tuple[int, Samples] | None = None
    expected: tuple[Exchange, ...] | None = None
    over_until: int = 0
    stopping: bool = False
    retry: bool = False
    reload: bool = False
    errand: str = ""


class Work:
    """One thread's work on `orders`, from load to unload; `out` has the signals. All of it runs on that thread.

    One that is `abandoned`, because it hangs, tells and plays nothing more; should it come back, it ends.
    """

    def __init__(
        self,
        orders: Orders,
        load: Callable[[], AssistantLike],
        sink: SoundSink,
        out: "EngineThread",
        recoveries: Recoveries,
    ) -> None:
        self.abandoned = False
        self.serving: Job | None = None
        self.pulse = Pulse()
        tell = self._tell
        self.delivery = Delivery(
            sink, orders.changed, self._is_over, partial(tell, out.came), partial(tell, out.heard_so_far)
        )
        self._orders = orders
        self._load = load
        self._sink = sink
        self._out = out
        self._recoveries = recoveries

    def run(self) -> None:
        """Load, serve, unload."""
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

    def _tell(self, signal: SignalInstance, *what: object) -> None:
        """Emit `signal`, unless another thread serves by now."""
        if not self.abandoned:
            signal.emit(*what)

    def _serves(self) -> bool:
        return not self._orders.stopping and not self.abandoned

    def _loaded(self) -> AssistantLike | None:
        """Load until it works or the thread is to stop."""
        while self._serves():
            try:
                with self.pulse.inside("load"):
                    assistant = self._load()
            except Exception as error:
                self._tell(self._out.load_failed, error)
                with self._orders.changed:
                    self._orders.changed.wait_for(
                        lambda: self._orders.retry or self._orders.reload or not self._serves()
                    )
                    self._orders.retry = self._orders.reload = False
                continue
            if self.abandoned:
                return assistant
            self._out.ledger = getattr(assistant, "ledger", None)
            self._out.plan = partial(getattr, assistant, "plan", None)
            linecache.clearcache()  # PySide reads the source of all that torch imports, and 46 MB of it stay there
            gc.freeze()  # the models' objects stay for good: later collections need not walk them
            self._tell(self._out.loaded, assistant.engine)
            return assistant
        return None

    def _next(self, assistant: AssistantLike) -> Job | tuple[int, Samples] | None:
        """Wait for something to do; while nobody waits, the assistant tidies up."""
        while self._serves():
            more = not self._asked() and (self._expected(assistant) or self._tidied(assistant))
            with self._orders.changed:
                self._orders.changed.wait_for(self._called, 0 if more else _pause_s(assistant.next_idle_s))
                if not self._serves():
                    return None
                if self._orders.jobs:
                    self._orders.partial = None
                    return self._orders.jobs.popleft()
                if self._orders.partial:
                    partial, self._orders.partial = self._orders.partial, None
                    return partial
                reload, self._orders.reload = self._orders.reload, False
                errand, self._orders.errand = self._orders.errand, ""
            if reload:
                self._take_other_models(assistant)
            if errand and self._serves():
                self._run_errand(errand, assistant)
        return None

    def _asked(self) -> bool:
        return bool(
            not self._serves()
            or self._orders.jobs
            or self._orders.partial
            or self._orders.reload
            or self._orders.errand
        )

    def _called(self) -> bool:
        return self._asked() or self._orders.expected is not None

    def _expected(self, assistant: AssistantLike) -> bool:
        """Do a piece of the work for the next question; whether there is more. A failure of it is no turn's."""
        history = self._orders.expected
        if history is None:
            return False
        try:
            with self.pulse.inside("turn"):
                more = assistant.expect(history)
        except Exception:
            _log.exception("the engine couldn't get ready for the next question")
            more = False
        with self._orders.changed:
            if not more and self._orders.expected is history:
                self._orders.expected = None
        return more

    def _run_errand(self, errand: str, assistant: AssistantLike) -> None:
        """An assistant that can't be sent on it has no memory to give back. What fails is told at the next turn."""
        try:
            with self.pulse.inside("load"):
                getattr(assistant, errand, lambda: None)()
        except Exception:
            _log.exception("the engine couldn't %s", errand)
        if errand == "suspend":
            self._tell(self._out.suspended)

    def _take_other_models(self, assistant: AssistantLike) -> None:
        """What can't be loaded is tried again, and told, at the next turn."""
        self._tell(self._out.reloading)
        try:
            with self.pulse.inside("load"):
                assistant.reload()
        except Exception:
            _log.exception("other models couldn't be loaded")
        self._tell(self._out.loaded, assistant.engine)

    def _tidied(self, assistant: AssistantLike) -> bool:
        """Let the assistant do a piece of its own work; a failure of it is no turn's."""
        try:
            with self.pulse.inside("load"):  # a better rung may be loaded
                return assistant.idle()
        except Exception:
            _log.exception("the engine's own upkeep failed")
            return False

    def _serve(self, job: Job, assistant: AssistantLike) -> None:
        events: Iterator[Event] | None = None
        began_at = time.perf_counter()
        self.serving = job
        try:
            if not self._is_over(job):
                attempts = Attempts(job, assistant, self._recoveries, self.pulse, partial(self._pause, job))
                events = attempts.events()
                self.delivery.pass_on(job, events)
        except Exception as error:
            if self._is_in_earnest(job):
                self._tell(self._out.turn_failed, job.turn_id, error)
        finally:
            self._close(events)
            self.serving = None if self.serving is job else self.serving
            if self.abandoned:
                pass  # the turn failed long ago
            elif job.provisional or job.dropped:
                self.delivery.throw_away(job, time.perf_counter() - began_at)
            else:
                self._sink.end(job.turn_id)
                self._tell(self._out.turn_over, job.turn_id)

    def _pause(self, job: Job, seconds: float) -> bool:
        """Wait before `job` is begun again; False where it is over by then."""
        with self._orders.changed:
            return not self._orders.changed.wait_for(lambda: self._is_over(job), seconds)

    def _is_in_earnest(self, job: Job) -> bool:
        """Whether the failure of `job` is to be told. What runs ahead is dropped: asked in earnest it fails again."""
        with self._orders.changed:
            if job.provisional:
                job.dropped = True
                self._orders.ahead = None if self._orders.ahead is job else self._orders.ahead
            return not self._is_over(job)

    def _tell_partial(self, turn_id: int, speech: Samples, assistant: AssistantLike) -> None:
        """A partial is a courtesy: when it fails, the turn itself will say what is wrong."""
        if turn_id <= self._orders.over_until:
            return
        try:
            with self.pulse.inside("turn"):
                text = assistant.hear(speech)
        except Exception:
            _log.info("no live text for turn %d", turn_id, exc_info=True)
            text = ""
        self._tell(self._out.heard_so_far, turn_id, text)

    def _is_over(self, job: Job) -> bool:
        return not self._serves() or job.dropped or job.turn_id <= self._orders.over_until

    def _close(self, events: Iterator[Event] | None) -> None:
        close = getattr(events, "close", None)
        try:
            if close is not None:
                close()
        except Exception:
            _log.exception("a turn didn't close cleanly")


def _pause_s(next_idle_s: float | None) -> float | None:
    """How long to wait before the assistant may tidy up again; None: until somebody asks for something."""
    return None if next_idle_s is None else max(next_idle_s, LOOK_AGAIN_S)
