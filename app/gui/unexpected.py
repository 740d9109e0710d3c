"""Tells the user of an error that nobody caught: once for each, however often it comes."""

import logging

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from app.gui.notice import Notice

SOURCE = "app.logs"
"""The logger that tells of them, on whatever thread they happen."""


class Unexpected(QObject):
    """Lives on the GUI thread; `close` it in the end.

    Signals:
        told(object): a `Notice`.
    """

    told = Signal(object)
    _came = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: set[str] = set()
        self._came.connect(self._on_came)
        self._handler = _Handler(self._came)
        logging.getLogger(SOURCE).addHandler(self._handler)

    def close(self) -> None:
        """Tell nothing any more."""
        logging.getLogger(SOURCE).removeHandler(self._handler)

    @Slot(str)
    def _on_came(self, details: str) -> None:
        if details in self._seen:
            return
        self._seen.add(details)
        what = self.tr("Something unexpected happened; Lyre goes on")
        remedy = self.tr("If it happens again, send the diagnostics to whoever can help")
        self.told.emit(Notice(what, remedy, action="diagnostics", details=details, kind="Unexpected"))


class _Handler(logging.Handler):
    """Hands a traceback over from any thread; the signal brings it to the window's."""

    def __init__(self, came: SignalInstance) -> None:
        super().__init__(logging.CRITICAL)
        self._came = came

    def emit(self, record: logging.LogRecord) -> None:
        """Pass it on as text."""
        trace = logging.Formatter().formatException(record.exc_info) if record.exc_info else record.getMessage()
        self._came.emit(trace)
