"""A piece of work that would hold up the window, on a thread of its own."""

import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal


class Worker(QThread):
    """Does one thing and ends.

    Signals:
        done(object): what the work returned.
        failed(object): the exception that ended it.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dashboard worker")
        self._work = work

    def run(self) -> None:
        """The thread."""
        try:
            result = self._work()
        except Exception as error:
            self.failed.emit(error)
        else:
            self.done.emit(result)


def import_charts() -> None:
    """Import pyqtgraph, but take back what it changes for the whole process: its hooks and its way out."""
    hooks = sys.excepthook, threading.excepthook
    import pyqtgraph

    sys.excepthook, threading.excepthook = hooks
    pyqtgraph.setConfigOptions(exitCleanup=False)
    import app.gui.dashboard.charts  # noqa: F401 it is there from now on
