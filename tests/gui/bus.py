"""A message bus of our own, and a service on it that answers as the test says."""

import shutil
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

Answer = tuple[str, tuple[Any, ...]]
"""A signature and a body."""


def available() -> bool:
    return shutil.which("dbus-daemon") is not None


@contextmanager
def running() -> Iterator[str]:
    """Start a bus and return its address; it is stopped by its own id."""
    command = ["dbus-daemon", "--session", "--print-address", "--nofork", "--nopidfile"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
            process.wait(10)


class Service:
    """Owns `name` on the bus at `address`; calls are kept in `calls` and answered by `answer` on a thread."""

    def __init__(self, address: str, name: str, answer: Callable[["Service", Message], Answer | None]) -> None:
        self.calls: list[str] = []
        self._answer = answer
        self._connection: DBusConnection = open_dbus_connection(address, enable_fds=True)
        Proxy(message_bus, self._connection).RequestName(name)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def signal(self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> None:
        self._connection.send(new_signal(DBusAddress(path, interface=interface), member, signature, body))

    def close(self) -> None:
        self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(10)
        self._connection.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self.calls.append(str(message.header.fields[HeaderFields.member]))
                    if (answer := self._answer(self, message)) is not None:
                        self._connection.send(new_method_return(message, *answer))
                        for sent in answer[1]:
                            if hasattr(sent, "close"):  # a file is the receiver's from now on
                                sent.close()
