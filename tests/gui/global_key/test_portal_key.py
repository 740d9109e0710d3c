"""A global key by the desktop's portal, with a portal of our own on a bus of our own."""

from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import HeaderFields, Message
from pytestqt.qtbot import QtBot

from app.gui.global_key.combination import combination
from app.gui.global_key.portal import PortalKey
from tests.gui import bus

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS, REQUEST = "org.freedesktop.portal.GlobalShortcuts", "org.freedesktop.portal.Request"
SESSION = f"{PATH}/session/ours"

pytestmark = pytest.mark.skipif(not bus.available(), reason="needs dbus-daemon")


class Portal:
    """Answers as the real one: the call returns the path of a request, and that says later what came of it."""

    def __init__(self, address: str) -> None:
        self.allowed = True
        self.bound: list[Any] = []
        self.service = bus.Service(address, NAME, self._answer)

    def tell(self, member: str, shortcut: str = "talk") -> None:
        self.service.signal(PATH, SHORTCUTS, member, "osta{sv}", (SESSION, shortcut, 1, {}))

    def _answer(self, service: bus.Service, message: Message) -> bus.Answer:
        sender = message.header.fields[HeaderFields.sender][1:].replace(".", "_")
        path = f"{PATH}/request/{sender}/{message.body[-1]['handle_token'][1]}"
        results = {}
        if message.header.fields[HeaderFields.member] == "CreateSession":
            results = {"session_handle": ("s", SESSION)}
        else:
            self.bound += message.body[1]
        service.signal(path, REQUEST, "Response", "ua{sv}", (0 if self.allowed else 1, results))
        return "o", (path,)


@pytest.fixture
def portal(monkeypatch: pytest.MonkeyPatch) -> Iterator[Portal]:
    with bus.running() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        made = Portal(address)
        yield made
        made.service.close()


@pytest.fixture
def key(qtbot: QtBot) -> Iterator[PortalKey]:
    made = PortalKey(combination("Ctrl+Alt+Space"))
    yield made
    assert made.shut_down(5.0)


def test_the_key_is_bound_and_its_press_and_release_are_told(portal: Portal, key: PortalKey, qtbot: QtBot) -> None:
    with qtbot.waitSignal(key.in_force, timeout=10_000):
        key.start()
    assert portal.bound[0][0] == "talk"
    assert portal.bound[0][1]["preferred_trigger"] == ("s", "CTRL+ALT+space")
    told: list[str] = []
    key.pressed.connect(lambda _: told.append("pressed"))
    key.released.connect(lambda _: told.append("released"))
    portal.tell("Activated", "somebody else's")
    portal.tell("Activated")
    portal.tell("Deactivated")
    qtbot.waitUntil(lambda: told == ["pressed", "released"], timeout=10_000)


def test_a_user_who_says_no_is_told_of_the_command(portal: Portal, key: PortalKey, qtbot: QtBot) -> None:
    portal.allowed = False
    with qtbot.waitSignal(key.refused, timeout=10_000) as said:
        key.start()
    assert "`lyre --toggle`" in str(said.args[0])


def test_without_a_portal_the_command_is_named(monkeypatch: pytest.MonkeyPatch, key: PortalKey, qtbot: QtBot) -> None:
    with bus.running() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with qtbot.waitSignal(key.refused, timeout=10_000) as said:
            key.start()
        assert "`lyre --toggle`" in str(said.args[0])
        assert key.wait(5000)
