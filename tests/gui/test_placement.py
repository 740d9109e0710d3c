"""Where the window was: kept from one start to the next, and never off the screen."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.gui import placement
from app.gui.window import Window


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.add_page("log", "log", "Log", QLabel)
    made.panes.add("other", "log", "Other", "Ctrl+O", QLabel)
    return made


def again(qtbot: QtBot) -> Window:
    """The window of the next start."""
    made = Window()
    qtbot.addWidget(made)
    placement.restore(made)
    made.add_page("log", "log", "Log", QLabel)
    made.panes.add("other", "log", "Other", "Ctrl+O", QLabel)
    made.show()
    placement.restore_rest(made)
    return made


def test_place_size_page_panes_and_their_widths_come_back(window: Window, qtbot: QtBot) -> None:
    window.setGeometry(QRect(40, 50, 700, 500))
    window.panes.show_pane("voices", False)
    window.panes.show_pane("other")
    window.show()
    window.panes.set_widths({"other": 180})
    window.show_page("log")
    placement.keep(window)
    second = again(qtbot)
    assert second.geometry() == window.geometry()
    assert second.page() == "log"
    assert second.panes.shown() == ["other"]
    assert second.panes.widths()["other"] == window.panes.widths()["other"]


def test_a_place_on_a_screen_that_is_gone_is_moved_onto_one(window: Window, qtbot: QtBot) -> None:
    window.setGeometry(QRect(9000, 7000, 700, 500))
    window.show()
    placement.keep(window)
    second = again(qtbot)
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.intersects(second.frameGeometry())
    assert screen.contains(second.geometry().topLeft())


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"geometry": "!!", "panes": 3, "page": 7, "widths": []}', '{"page": "gone", "panes": {"x": true}}',
     '{"geometry": "QUJD", "widths": {"voices": -4, "y": 9}, "panes": {"voices": "no"}}'],
)  # fmt: skip
def test_a_broken_file_is_ignored(window: Window, qtbot: QtBot, home: Path, text: str) -> None:
    (home / "config").mkdir()
    (home / "config" / "window.json").write_text(text)
    second = again(qtbot)
    assert second.page() == "talk"
    assert second.panes.shown() == ["voices"]


def test_what_is_kept_is_whole_and_small(window: Window, home: Path) -> None:
    placement.keep(window)
    file = home / "config" / "window.json"
    assert json.loads(file.read_text())["page"] == "talk"
    assert file.stat().st_size < 2000
    assert list(file.parent.iterdir()) == [file]


def test_a_home_that_can_not_be_written_is_no_reason_to_fail(window: Window, home: Path) -> None:
    (home / "config").write_text("a file where the folder should be")
    placement.keep(window)
