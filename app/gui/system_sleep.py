"""Learns from logind, on Linux, that the system goes to sleep, and holds it up until the GPU's memory is given back."""

import logging
import os
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

MOST_DELAY_S = 4.0
"""How long sleep is held up at most; logind itself waits no longer than 5 s."""

_NAME, _PATH, _MANAGER = "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"

_log = logging.getLogger(__name__)


class SystemSleep(QThread):
    """Listens on the system's bus. Where there is none, or no logind, it ends by itself and tells nothing.

    Signals:
        going(): the system is going to sleep; it is held up until `ready`, or for 4 s.
        back(): it woke up.
    """

    going = Signal()
    back = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("system sleep")
        self._stopping = False
        self._ready = threading.Event()
        self._lock: int | None = None  # a file: while it is open, sleep is held up
        self._connection: DBusConnection | None = None

    def ready(self) -> None:
        """Everything is given back: the system may sleep."""
        self._ready.set()

    def shut_down(self, timeout_s: float) -> bool:
        """End, within at most `timeout_s`."""
        self._stopping = True
        self._ready.set()
        if (connection := self._connection) is not None:
            _hang_up(connection)
        return self.wait(round(timeout_s * 1000))

    def run(self) -> None:
        """The thread: listen to the bus."""
        if sys.platform != "linux":
            return
        from jeepney import DBusErrorResponse

        try:
            self._listen()
        except (OSError, KeyError, ValueError, DBusErrorResponse) as error:  # no bus, no logind, or it hung up
            if not self._stopping:
                _log.debug("the system does not tell when it sleeps (%s: %s)", type(error).__name__, error)
        finally:
            self._release()

    def _listen(self) -> None:
        from jeepney import MatchRule
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.wrappers import unwrap_msg

        with open_dbus_connection("SYSTEM", enable_fds=True) as connection:
            self._connection = connection
            rule = MatchRule(type="signal", interface=_MANAGER, member="PrepareForSleep", path=_PATH)
            _watch(connection, rule)
            with connection.filter(rule, bufsize=16) as signals:
                self._lock = _inhibit(connection)
                while not self._stopping:
                    going = bool(unwrap_msg(connection.recv_until_filtered(signals))[0])
                    if going:
                        self._hold_up()
                    else:
                        self._lock = self._lock or _inhibit(connection)
                        self.back.emit()

    def _hold_up(self) -> None:
        """Let go of the lock only when all is given back."""
        self._ready.clear()
        self.going.emit()
        self._ready.wait(MOST_DELAY_S)
        self._release()

    def _release(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def _watch(connection: "DBusConnection", rule: object) -> None:
    from jeepney import message_bus
    from jeepney.io.blocking import Proxy

    Proxy(message_bus, connection).AddMatch(rule)


def _inhibit(connection: "DBusConnection") -> int | None:
    """Hold sleep up a little from now on; None where logind doesn't let us. Close what is returned to let it go."""
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.wrappers import unwrap_msg

    manager = DBusAddress(_PATH, bus_name=_NAME, interface=_MANAGER)
    why = "gives the GPU's memory back"
    call = new_method_call(manager, "Inhibit", "ssss", ("sleep", "Lyre", why, "delay"))
    try:
        return int(unwrap_msg(connection.send_and_get_reply(call, timeout=5.0))[0].to_raw_fd())
    except (DBusErrorResponse, TimeoutError) as error:
        _log.debug("sleep can't be held up (%s)", error)
        return None


def _hang_up(connection: "DBusConnection") -> None:
    """End the wait for a message, from another thread."""
    import socket

    try:
        connection.sock.shutdown(socket.SHUT_RDWR)
    except OSError:
        _log.debug("the bus had hung up before")
