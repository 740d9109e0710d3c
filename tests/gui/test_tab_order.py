"""Tab follows the eye: left pane, conversation, right pane, whenever each was opened, and back again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.conftest import Desk


def round_trip(desk: Desk, key: Qt.Key = Qt.Key.Key_Tab) -> Iterator[QWidget]:
    """Press `key` from the talk button until it has the focus again; every stop on the way."""
    desk.talk_button.setFocus()
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget() or desk.window, key)
        stop = QApplication.focusWidget()
        assert stop is not None
        if stop is desk.talk_button:
            return
        yield stop
    pytest.fail("Tab never comes back")


def lanes(desk: Desk, stops: list[QWidget]) -> list[str]:
    """In which part of the window each stop lies, without repetitions in a row."""
    panes = {key: desk.window.panes.pane(key) for key in desk.window.panes.known()}
    found: list[str] = []
    for stop in stops:
        of_panes = (key for key, pane in panes.items() if pane is not None and pane.isAncestorOf(stop))
        lane = next(of_panes, "rail" if desk.window.rail.isAncestorOf(stop) else "talk")
        if [lane] != found[-1:]:
            found.append(lane)
    return found


@pytest.mark.parametrize("opened", [("dashboard", "conversations"), ("conversations", "dashboard")])
def test_panes_opened_late_come_where_they_lie(desk: Desk, opened: tuple[str, str]) -> None:
    desk.open()
    desk.window.resize(1500, 800)
    for pane in opened:
        desk.window.panes.show_pane(pane)
    stops = list(round_trip(desk))
    assert lanes(desk, stops) == ["talk", "voices", "dashboard", "rail", "conversations", "talk"]
    back = list(round_trip(desk, Qt.Key.Key_Backtab))
    assert back == stops[::-1]


def test_within_the_conversation_it_goes_from_the_top_to_the_bottom(desk: Desk) -> None:
    desk.open()
    desk.type("How far is the moon?")
    desk.until_it_speaks()
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    desk.window.panes.show_pane("conversations")
    stops = [stop for stop in round_trip(desk) if lanes(desk, [stop]) == ["talk"]]
    names = [stop.accessibleName().partition(":")[0] for stop in stops]
    assert names.index("New conversation") < names.index("Conversation") < names.index("Hear the reply again")
    assert names.index("Hands-free") == 0  # below the talk button, where this began
    assert names.index("Type a message") == 1
    tops = [stop.mapTo(desk.window, QPoint()).y() for stop in stops[names.index("New conversation") :]]
    assert tops == sorted(tops)


def test_what_is_hidden_is_left_out(desk: Desk) -> None:
    desk.open()
    desk.window.panes.show_pane("conversations")
    desk.window.panes.show_pane("conversations", False)
    desk.window.panes.show_pane("voices", False)
    assert lanes(desk, list(round_trip(desk))) == ["talk", "rail", "talk"]
