"""The first screen: seen once, left by Enter, Escape or a page; it tells what this machine has and can do."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app import settings as stored
from app.engine.hardware import Machine
from app.gui.first_run import FirstRun, Welcome
from app.gui.models_page import survey as surveys
from app.gui.run import _Life, _Start
from app.gui.sound_system import Choice, Devices
from app.gui.window import Window
from app.settings import Settings
from tests.engine.machines import card, machine
from tests.gui.conftest import Desk
from tests.gui.fakes import FakeAssistant, FakeMachine

Start = Callable[[], Window]


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """Start the app as `run` does, with the settings that are on the disk; what was started is closed in the end."""
    started: list[tuple[Window, _Life]] = []

    def begin() -> Window:
        window = Window()
        life = _Life(window, _Start(stored.load, lambda _: FakeAssistant(), FakeMachine().system))
        started.append((window, life))
        window.show()
        qtbot.waitUntil(lambda: window.talk_area.words.text() == "Ready", timeout=10_000)
        return window

    yield begin
    for window, life in started:
        if window.isVisible():
            end(window)
        assert life.ended
        window.deleteLater()


def end(window: Window) -> None:
    """Close it. What ends the app's loop would end every later one of this process too, unless one is begun anew."""
    window.quit()
    QTimer.singleShot(0, QApplication.quit)
    QApplication.exec()


def welcome(window: Window) -> FirstRun | None:
    return next((page for page in window.findChildren(FirstRun) if page.isVisible()), None)


def button(window: Window, text: str) -> QPushButton:
    return next(one for one in window.findChildren(QPushButton) if one.text() == text and one.isVisible())


def seen(page: FirstRun) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel))


def test_it_appears_once_and_enter_leads_to_the_talk_button(start: Start, qtbot: QtBot) -> None:
    window = start()
    page = welcome(window)
    assert page is not None
    assert QApplication.focusWidget() is button(window, "Start talking")
    QTest.keyClick(button(window, "Start talking"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.talk_area.isVisible())
    assert QApplication.focusWidget() is window.talk_area.button
    assert window.rail.isVisible()
    end(window)
    assert stored.load().window.first_run_done
    assert welcome(start()) is None


def test_closing_the_window_is_no_answer(start: Start) -> None:
    window = start()
    end(window)
    assert not stored.load().window.first_run_done
    assert welcome(start()) is not None


@pytest.mark.parametrize(
    ("leave", "page"),
    [
        (lambda window: QTest.keyClick(button(window, "Start talking"), Qt.Key.Key_Escape), "talk"),
        (lambda window: QTest.keyClick(button(window, "Start talking"), Qt.Key.Key_Space), "talk"),
        (lambda window: button(window, "See the models").click(), "models"),
        (lambda window: window.show_page("models"), "models"),
    ],
    ids=["Escape", "Space", "models", "another page"],
)
def test_it_is_left_in_every_way(start: Start, qtbot: QtBot, leave: Callable[[Window], None], page: str) -> None:
    window = start()
    leave(window)
    assert window.page() == page
    qtbot.waitUntil(lambda: not window.findChildren(FirstRun))
    assert window.rail.isVisible()


def test_the_engine_loads_behind_it_and_the_talk_key_is_not_held(start: Start) -> None:
    window = start()  # Ready was reached behind it
    QTest.keyClick(button(window, "Start talking"), Qt.Key.Key_Space)
    assert window.talk_area.words.text() == "Ready"


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (machine(), "The big models need a graphics card"),
        (machine(card(24)), "With a download of 16.0 GB, Voxtral Mini 3B (bf16)"),
        (machine(card(4)), "The big models don't fit"),
    ],
    ids=["none", "24 GB", "4 GB"],
)
def test_it_tells_what_a_download_would_bring(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, found: Machine, told: str
) -> None:
    monkeypatch.setattr(surveys, "look", lambda: found)
    monkeypatch.setattr(surveys, "without_us", lambda seen: seen)
    desk.open()
    Welcome(desk.window, desk.session)
    desk.until(lambda: any(told in text for text in desk.seen()))
    assert any("You can talk at once" in text for text in desk.seen())
    assert any(str(Settings().models_dir) in text for text in desk.seen())


def test_it_names_the_devices_or_says_what_one_can_do_without(qtbot: QtBot) -> None:
    page = FirstRun()
    qtbot.addWidget(page)
    page.show_devices(Devices((Choice("a | b", "Desk microphone", False),), ()))
    assert "Desk microphone" in seen(page)
    assert "None; you can read the answers" in seen(page)


def test_where_not_all_has_room_the_buttons_stay_in_sight_and_arrows_scroll(qtbot: QtBot) -> None:
    page = FirstRun()
    qtbot.addWidget(page)
    page.resize(420, 260)
    page.show()
    qtbot.waitExposed(page)
    first = next(one for one in page.findChildren(QLabel) if one.text() == "Welcome to Lyre")
    before = first.mapTo(page, first.rect().topLeft()).y()
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert first.mapTo(page, first.rect().topLeft()).y() < before
    assert all(page.rect().contains(one.geometry()) for one in page.findChildren(QPushButton))


def test_every_control_has_a_name_and_tab_reaches_it(qtbot: QtBot) -> None:
    page = FirstRun()
    qtbot.addWidget(page)
    page.show()
    buttons = page.findChildren(QPushButton)
    assert [one.accessibleName() for one in buttons] == ["Start talking", "See the models"]
    assert all(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in buttons)
