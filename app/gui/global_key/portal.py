"""A global key on Wayland, by the desktop's portal `org.freedesktop.portal.GlobalShortcuts`: the user confirms it."""

import socket
import time
from secrets import token_hex
from typing import Any

from PySide6.QtCore import Qt

from app.errors import UserError
from app.gui.global_key.source import KeySource

ANSWER_S = 10.0
"""How long the portal may take to answer a call."""

CONFIRM_S = 300.0
"""How long the user may take to confirm the shortcut."""

_PATH = "/org/freedesktop/portal/desktop"
_NAME = "org.freedesktop.portal.Desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST = "org.freedesktop.portal.Request"
_ID = "talk"


class PortalKey(KeySource):
    """Binds the key through the portal and tells its activations. The desktop may give it another key than asked for:

    that is between the user and the desktop.
    """

    _connection: Any = None

    def stop(self) -> None:
        """Hang up, which ends the portal's session, too."""
        super().stop()
        if self._connection is not None:
            try:
                self._connection.sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                return

    def run(self) -> None:
        """The thread: ask, listen."""
        from jeepney import DBusErrorResponse
        from jeepney.io.blocking import open_dbus_connection

        try:
            with open_dbus_connection("SESSION") as connection:
                self._connection = connection
                self._listen(connection)
        except (OSError, KeyError, ValueError, DBusErrorResponse) as error:
            if not self.stopping:
                self.refused.emit(_no_portal(error))

    def _listen(self, connection: Any) -> None:
        from jeepney import MatchRule

        session = self._ask(connection, "CreateSession", "a{sv}", (), session_handle_token=_token())
        handle = str(session["session_handle"][1])
        rule = MatchRule(type="signal", interface=_SHORTCUTS, path=_PATH)
        _watch(connection, rule)
        with connection.filter(rule, bufsize=64) as signals:
            what = {
                "description": ("s", "Talk to Lyre"),
                "preferred_trigger": ("s", trigger(self.wanted.key, self._held())),
            }
            self._ask(connection, "BindShortcuts", "oa(sa{sv})sa{sv}", (handle, [(_ID, what)], ""))
            self.in_force.emit()
            while not self.stopping:
                message = connection.recv_until_filtered(signals)
                self._tell(_member(message), message.body, handle)

    def _held(self) -> list[str]:
        wanted = self.wanted
        names = (("CTRL", wanted.ctrl), ("ALT", wanted.alt), ("SHIFT", wanted.shift), ("LOGO", wanted.meta))
        return [name for name, held in names if held]

    def _tell(self, member: str, body: Any, handle: str) -> None:
        if member in ("Activated", "Deactivated") and tuple(body[:2]) == (handle, _ID):
            (self.pressed if member == "Activated" else self.released).emit(time.perf_counter())

    def _ask(self, connection: Any, method: str, signature: str, arguments: tuple[Any, ...], **options: str) -> Any:
        """Call a method of the portal and return what its request is answered with. Raises `OSError` if refused."""
        from jeepney import DBusAddress, MatchRule, new_method_call
        from jeepney.wrappers import unwrap_msg

        token = _token()
        sender = connection.unique_name[1:].replace(".", "_")
        path = f"{_PATH}/request/{sender}/{token}"
        rule = MatchRule(type="signal", interface=_REQUEST, member="Response", path=path)
        _watch(connection, rule)  # before the call: the answer may come at once
        said = {"handle_token": ("s", token), **{key: ("s", value) for key, value in options.items()}}
        call = new_method_call(DBusAddress(_PATH, _NAME, _SHORTCUTS), method, signature, (*arguments, said))
        with connection.filter(rule) as answers:
            unwrap_msg(connection.send_and_get_reply(call, timeout=ANSWER_S))
            status, results = connection.recv_until_filtered(answers, timeout=CONFIRM_S).body
        if status != 0:
            raise PermissionError("it was not allowed")
        return results


def trigger(key: Qt.Key, held: list[str]) -> str:
    """Write a key as the portal's shortcuts do: `CTRL+ALT+space`, with the key's name in X11."""
    named = {Qt.Key.Key_Space: "space", Qt.Key.Key_ScrollLock: "Scroll_Lock", Qt.Key.Key_PageUp: "Page_Up"}
    name = named.get(key, key.name.removeprefix("Key_"))
    return "+".join([*held, name.lower() if len(name) == 1 else name])


def _no_portal(error: Exception) -> UserError:
    return UserError(
        f"the desktop gives no global key ({error or type(error).__name__})",
        "give the command `lyre --toggle` a shortcut in the desktop's settings",
    )


def _token() -> str:
    return f"lyre_{token_hex(8)}"


def _watch(connection: Any, rule: Any) -> None:
    from jeepney import message_bus
    from jeepney.io.blocking import Proxy

    Proxy(message_bus, connection, timeout=ANSWER_S).AddMatch(rule)


def _member(message: Any) -> str:
    from jeepney import HeaderFields

    return str(message.header.fields.get(HeaderFields.member, ""))
