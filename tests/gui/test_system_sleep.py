"""What happens when the system goes to sleep, with a login manager of our own on a bus of our own."""

import os
import select
from collections.abc import Iterator

import pytest
from jeepney import Message
from pytestqt.qtbot import QtBot

from app.gui.system_sleep import SystemSleep
from tests.gui import bus

NAME, PATH, MANAGER = "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"

needs_bus = pytest.mark.skipif(not bus.available(), reason="needs dbus-daemon")


class Logind:
    """Gives inhibitor locks away, and knows whether the last one is still held."""

    def __init__(self, address: str) -> None:
        self._reading = -1
        self.service = bus.Service(address, NAME, self._answer)

    def sleep(self, going: bool) -> None:
        self.service.signal(PATH, MANAGER, "PrepareForSleep", "b", (going,))

    @property
    def held_up(self) -> bool:
        """The lock's other end is closed when the last of its holders closes it."""
        return self._reading >= 0 and not select.select([self._reading], [], [], 0)[0]

    def close(self) -> None:
        self.service.close()
        if self._reading >= 0:
            os.close(self._reading)

    def _answer(self, _: bus.Service, message: Message) -> bus.Answer:
        assert message.body[::3] == ("sleep", "delay")
        if self._reading >= 0:
            os.close(self._reading)
        self._reading, writing = os.pipe()
        return "h", (os.fdopen(writing, "wb"),)


@pytest.fixture
def logind(monkeypatch: pytest.MonkeyPatch) -> Iterator[Logind]:
    with bus.running() as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        made = Logind(address)
        yield made
        made.close()


@pytest.fixture
def sleep(qtbot: QtBot) -> Iterator[SystemSleep]:
    made = SystemSleep()
    yield made
    assert made.shut_down(5.0)


@needs_bus
def test_sleep_is_held_up_until_all_is_given_back_and_again_after_waking(
    logind: Logind, sleep: SystemSleep, qtbot: QtBot
) -> None:
    sleep.start()
    qtbot.waitUntil(lambda: logind.held_up, timeout=10_000)
    with qtbot.waitSignal(sleep.going, timeout=10_000):
        logind.sleep(True)
    assert logind.held_up
    sleep.ready()
    qtbot.waitUntil(lambda: not logind.held_up, timeout=10_000)
    with qtbot.waitSignal(sleep.back, timeout=10_000):
        logind.sleep(False)
    assert logind.held_up
    assert logind.service.calls == ["Inhibit", "Inhibit"]


@needs_bus
def test_ending_lets_the_system_sleep(logind: Logind, sleep: SystemSleep, qtbot: QtBot) -> None:
    sleep.start()
    qtbot.waitUntil(lambda: logind.held_up, timeout=10_000)
    assert sleep.shut_down(1.0)
    qtbot.waitUntil(lambda: not logind.held_up, timeout=10_000)


@needs_bus
def test_without_a_login_manager_it_still_listens(monkeypatch: pytest.MonkeyPatch, sleep: SystemSleep) -> None:
    with bus.running() as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        sleep.start()
        assert not sleep.wait(300)
        assert sleep.shut_down(5.0)


def test_without_a_bus_it_ends_by_itself(monkeypatch: pytest.MonkeyPatch, sleep: SystemSleep) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/bus")
    sleep.start()
    assert sleep.wait(10_000)
