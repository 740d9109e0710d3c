"""Text at twice its size: nothing is cut off, on any page, in English, German and Hindi."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel

from app.engine.events import TurnDone
from app.gui import languages, theme
from app.gui.first_run import Welcome
from app.gui.state import State
from tests.gui.clipped import clipped
from tests.gui.conftest import Desk


@pytest.fixture(params=["en", "de", "hi"])
def large(qapp: QApplication, desk: Desk, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """A window in that language, all of whose text is twice as large, on a common small screen."""
    font, before = qapp.font(), set(qapp.findChildren(QTranslator))
    languages.install(qapp, request.param)
    theme.apply(qapp, "light", 2.0)
    desk.open(ready=False)
    desk.window.resize(1280, 800)
    desk.until(lambda: desk.session.talk.state is State.READY and desk.machine.last_speaker is not None)
    yield desk
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.c())
    theme.apply(qapp, "light", 1.0)
    qapp.setFont(font)


def settle(desk: Desk) -> None:
    """Lay out: wrapped lines take more than one pass."""
    give_up = time.monotonic() + 1.0
    while time.monotonic() < give_up and any(clipped(desk.window)):
        QApplication.processEvents()


def test_no_page_cuts_text_off(large: Desk) -> None:
    for page in large.window.pages():
        large.window.show_page(page)
        if page == "models":
            large.until(lambda: any(label.text() == "SNAC 24 kHz" for label in large.window.findChildren(QLabel)))
        settle(large)
        assert (page, list(clipped(large.window))) == (page, [])
    Welcome(large.window, large.session)
    settle(large)
    assert list(clipped(large.window)) == []


def test_no_pane_cuts_text_off(large: Desk) -> None:
    for shown in large.window.panes.known():
        for pane in large.window.panes.known():
            large.window.panes.show_pane(pane, pane == shown)
        settle(large)
        assert (shown, list(clipped(large.window))) == (shown, [])


def show_all_notes(desk: Desk) -> None:
    """Everything that may stand around the conversation stands there, in its longest form."""
    desk.session.talk.engine_loaded.emit("mixed")
    desk.window.lamp.show()
    times = {"listen": 1214.0, "think": 1096.0, "speak": 1143.0, "codec": 121.0, "output": 112.0, "first_audio": 3574.0}
    desk.session.talk.turn_done.emit(TurnDone("q", "a", "Joe", "mixed", False, 2.0, times))


def test_every_page_fits_a_small_screen(large: Desk) -> None:
    show_all_notes(large)
    for page in large.window.pages():
        large.window.show_page(page)
        settle(large)
        needed = large.window.minimumSizeHint()
        assert (page, needed.width() <= 1024, needed.height() <= 720) == (page, True, True), needed


@pytest.mark.parametrize("width", [1280, 1024])
def test_every_pane_fits_beside_the_conversation(large: Desk, width: int) -> None:
    show_all_notes(large)
    panes = large.window.panes
    for shown in panes.known():
        for pane in panes.known():
            panes.show_pane(pane, pane == shown or (width == 1280 and pane == "voices" != shown != "dashboard"))
        large.window.resize(width, 800)
        settle(large)
        least = 1120 if shown == "dashboard" else width  # charts beside a conversation need their room
        needed = large.window.minimumSizeHint()
        assert (shown, needed.width() <= max(width, least), needed.height() <= 800) == (shown, True, True), needed
        cut = [text for text in clipped(large.window) if not text.startswith("ElidedLabel chip")]  # its tooltip has all
        assert (shown, cut) == (shown, [])


def test_a_conversation_and_a_message_are_not_cut_off(large: Desk) -> None:
    large.window.text_box.sent.emit("Why is the sky blue, and why is it red in the evening when the sun goes down?")
    large.until(lambda: large.session.talk.state is State.SPEAKING and large.speaker.written_s == 2.0)
    large.machine.speakers.clear()
    large.until(lambda: large.window.messages.isVisible())
    settle(large)
    assert list(clipped(large.window)) == []
