"""Ends the app cleanly when the system asks for it: SIGTERM, and Ctrl+C in a terminal."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class QuitOnSignal(QObject):
    """Turns signals of the system into one of Qt's. Python runs its handlers only between its own instructions,

    and in Qt's event loop there are none; a byte through a socket wakes it.

    Signals:
        asked(): the app is to end.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours, theirs = socket.socketpair()
        self._ours.setblocking(False)
        theirs.setblocking(False)
        self._theirs = theirs
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_byte)
        self._wakeup_before = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _ignore) for number in (signal.SIGTERM, signal.SIGINT)}

    def close(self) -> None:
        """Handle signals as before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        self._notifier.setEnabled(False)
        self._ours.close()
        self._theirs.close()

    @Slot()
    def _on_byte(self) -> None:
        self._ours.recv(64)
        self.asked.emit()


def _ignore(_number: int, _frame: FrameType | None) -> None:
    """The byte does the work."""
