"""Looks at the memory and the processor every second, on a thread of its own, while somebody looks."""

import logging
import threading
import time
from collections.abc import Callable

import psutil
from PySide6.QtCore import QObject, QThread, Signal

from app.engine.memory import Ledger, LedgerSnapshot
from app.gui.dashboard.samples import MemorySample

PERIOD_S = 1.0

_log = logging.getLogger(__name__)


class MemoryPoller(QThread):
    """Takes samples while it is asked to. Every method may be called from the GUI thread.

    Signals:
        sampled(object): a `MemorySample`.
    """

    sampled = Signal(object)

    def __init__(self, ledger: Callable[[], Ledger | None], parent: QObject | None = None) -> None:
        """`ledger` gives the loaded engine's; it is called on this thread, as is what the ledger looks with."""
        super().__init__(parent)
        self.setObjectName("memory")
        self._ledger = ledger
        self._changed = threading.Condition()
        self._on = False
        self._stopping = False

    @property
    def on(self) -> bool:
        """Whether samples come."""
        return self._on

    def poll(self, on: bool) -> None:
        """Take samples from now on, or rest. The thread starts with the first call that asks for some."""
        if on == self._on or self._stopping:
            return
        with self._changed:
            self._on = on
            self._changed.notify()
        if on and not self.isRunning():
            self.start(QThread.Priority.LowPriority)

    def shut_down(self, timeout_s: float) -> bool:
        """Stop, and wait for the end at most `timeout_s`. False: it is still inside a driver."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        return self.wait(round(timeout_s * 1000))

    def run(self) -> None:
        """The thread: look, tell, wait."""
        process = psutil.Process()
        process.cpu_percent()  # the first call only starts to count
        psutil.cpu_percent()
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._stopping or self._on)
                if self._stopping:
                    return
            try:
                self.sampled.emit(self._sample(process))
            except Exception:  # a driver that went away must not take the window with it
                _log.info("no memory sample", exc_info=True)
            with self._changed:
                self._changed.wait_for(lambda: self._stopping or not self._on, PERIOD_S)

    def _sample(self, process: psutil.Process) -> MemorySample:
        ledger = self._ledger()
        held = ledger.snapshot() if ledger is not None else LedgerSnapshot((), None)
        models = tuple((entry.model, entry.held or 0) for entry in held.entries)
        ram, rss = psutil.virtual_memory(), process.memory_info().rss
        our_cpu = process.cpu_percent() / 100 / (psutil.cpu_count() or 1)
        all_cpu = psutil.cpu_percent() / 100
        if (device := held.device) is not None:
            used = (device.used, 0, held.others or 0, device.free, device.total)
        else:
            used = (rss, max(0, rss - held.held), max(0, ram.total - ram.available - rss), ram.available, ram.total)
        _, ours, others, free, total = used
        return MemorySample(
            time.monotonic(), held.device is not None, models, ours, others, free, total, min(1.0, our_cpu), all_cpu
        )
