"""Gathers the diagnostics away from the window: the hardware and the sound devices take their time."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from app.settings import Settings


class DiagnosticsThread(QThread):
    """Gathers them once.

    Signals:
        collected(str): the text to copy.
    """

    collected = Signal(str)

    def __init__(self, settings: Settings, status: Mapping[str, Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("diagnostics")
        self._settings = settings
        self._status = status

    def run(self) -> None:
        """The thread."""
        from app.diagnostics import collect

        self.collected.emit(collect(self._settings, self._status))
