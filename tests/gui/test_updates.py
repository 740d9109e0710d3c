"""A newer version, as people see it: nothing while it is off, one message with a button when it is on."""

import json
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QDesktopServices

from app import updates
from app.gui import updates as gui_updates
from tests.gui.conftest import Desk
from tests.plain_server import PlainServer, Said, serving

PATH = "/latest"


@pytest.fixture
def server(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[PlainServer]:
    """It offers 9.9.0; the window looks at once, and not only after a while."""
    monkeypatch.delenv("HF_HUB_OFFLINE")
    monkeypatch.setattr(updates, "version", lambda: "0.1.0")
    monkeypatch.setattr(gui_updates, "version", lambda: "0.1.0")
    with serving() as one:
        page = f"{one.address}/releases/v9.9.0"
        one.answers[PATH] = Said(json.dumps({"tag_name": "v9.9.0", "html_url": page}).encode())
        desk.settings.updates.address = one.address + PATH
        yield one
        desk.close()


def threads(desk: Desk) -> list[gui_updates.UpdateThread]:
    return desk.session.updates.findChildren(gui_updates.UpdateThread)


def test_nothing_is_asked_while_it_is_off(desk: Desk, server: PlainServer) -> None:
    desk.open()
    desk.session.updates.look()
    assert threads(desk) == []
    assert server.asked == []


def test_it_is_told_once_with_a_button_that_opens_its_page(
    desk: Desk, server: PlainServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    desk.settings.updates.check = True
    desk.open()
    desk.session.updates.look()
    desk.until(lambda: "Lyre 9.9.0 is there; this is 0.1.0" in desk.seen())
    desk.button("Open the page").click()
    assert opened == [f"{server.address}/releases/v9.9.0"]
    assert "Lyre 9.9.0 is there; this is 0.1.0" not in desk.seen()
    desk.session.updates.look()
    desk.until(lambda: not any(thread.isRunning() for thread in threads(desk)))
    assert len(threads(desk)) == 2
    assert len(server.asked) == 1


def test_it_stays_while_one_goes_on_talking(desk: Desk, server: PlainServer) -> None:
    desk.settings.updates.check = True
    desk.open()
    desk.session.updates.look()
    desk.until(lambda: "Lyre 9.9.0 is there; this is 0.1.0" in desk.seen())
    desk.ask_aloud()
    desk.until(lambda: bool(desk.assistant.turns))
    assert "Lyre 9.9.0 is there; this is 0.1.0" in desk.seen()


def test_turning_it_on_asks_at_once(desk: Desk, server: PlainServer) -> None:
    desk.open()
    desk.session.settings.keeper.change("updates.check", True)
    desk.until(lambda: "Lyre 9.9.0 is there; this is 0.1.0" in desk.seen())


def test_turning_it_on_without_an_address_says_so(desk: Desk, server: PlainServer) -> None:
    desk.settings.updates.address = ""
    desk.open()
    desk.session.settings.keeper.change("updates.check", True)
    desk.until(lambda: "Lyre doesn't know where to ask for newer versions" in desk.seen())
    assert server.asked == []


def test_closing_the_window_hangs_up(desk: Desk, server: PlainServer) -> None:
    server.answers[PATH].stalls = True
    desk.settings.updates.check = True
    desk.open()
    desk.session.updates.look()
    desk.until(lambda: bool(server.asked))
    desk.close()
    assert not [one for one in threading.enumerate() if one.name == "updates"]
