"""What the app is doing, gathered for `lyre status`, the status endpoint and the diagnostics."""

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot

from app.engine import performance_export
from app.engine.monitor import Monitor
from app.errors import UserError
from app.gui.engine_thread import EngineThread
from app.gui.notice import Notice
from app.gui.state import State
from app.gui.talk import Talk
from app.status import exposition

KEPT_ERRORS = 10


class RunningStatus(QObject):
    """Follows the conversation on the GUI thread; `facts` and `metrics` may be called on any. No words are in them."""

    def __init__(self, talk: Talk, engine: EngineThread, monitor: Monitor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._talk = talk
        self._thread = engine
        self._monitor = monitor
        self._lock = threading.Lock()
        self._engine = ""
        self._state = talk.state
        self._errors: deque[dict[str, Any]] = deque(maxlen=KEPT_ERRORS)
        self._error_count = 0
        self.recovery: Callable[[], dict[str, Any]] = dict
        """Gives what went wrong and what helped, and the advice on it; on any thread."""
        talk.state_changed.connect(self._on_state)
        talk.engine_loaded.connect(self._on_engine)
        talk.told.connect(self._on_told)

    def facts(self) -> dict[str, Any]:
        """Return the value of `lyre status --json`; it takes a millisecond."""
        with self._lock:
            state, engine, errors = self._state, self._engine, list(self._errors)
        said = performance_export.status(self._monitor)
        mended = self.recovery()
        return {
            "state": state.name.lower(),
            "engine": engine,
            "voice": self._talk.voice,
            **said,
            "advice": [*said["advice"], *mended.get("advice", [])],
            "recoveries": mended.get("recoveries", []),
            "memory_bytes": self._memory_bytes(),
            "plan": self._plan(),
            "errors": errors,
        }

    def metrics(self) -> str:
        """Return the same for Prometheus."""
        with self._lock:
            now, errors = self._state, self._error_count
        states = {f'state="{state.name.lower()}"': float(state is now) for state in State}
        memory = {f'of="{name}"': float(size) for name, size in self._memory_bytes().items()}
        lines = [
            *exposition("lyre_state", "gauge", "1 for the state that the app is in.", states),
            *exposition("lyre_memory_bytes", "gauge", "Memory in use.", memory),
            *exposition("lyre_errors_total", "counter", "Problems that the user was told of.", {"": float(errors)}),
        ]
        return performance_export.prometheus(self._monitor) + "\n".join(lines) + "\n"

    @Slot(object)
    def add_error(self, error: UserError) -> None:
        """A thread told what is wrong."""
        self._add(error.what, error.remedy)

    @Slot(object)
    def _on_state(self, state: State) -> None:
        with self._lock:
            self._state = state

    @Slot(str)
    def _on_engine(self, engine: str) -> None:
        with self._lock:
            self._engine = engine

    @Slot(object)
    def _on_told(self, notice: Notice) -> None:
        if notice.problem:
            self._add(notice.what, notice.remedy)

    def _add(self, what: str, remedy: str) -> None:
        with self._lock:
            self._error_count += 1
            self._errors.append({"at": round(time.time(), 3), "what": what, "remedy": remedy})

    def _memory_bytes(self) -> dict[str, int]:
        """Return the memory of this process, of each model on a GPU, and of that GPU, in bytes."""
        import psutil

        memory = {"process": int(psutil.Process().memory_info().rss)}
        if (ledger := self._thread.ledger) is not None:
            snapshot = ledger.snapshot()
            memory |= {entry.model: entry.held for entry in snapshot.entries if entry.held is not None}
            if snapshot.device is not None:
                memory |= {"gpu_used": snapshot.device.used, "gpu_free": snapshot.device.free}
        return memory

    def _plan(self) -> dict[str, Any] | None:
        plan = self._thread.plan()
        return plan.as_dict() if plan is not None else None
