"""The page that shows the log, driven by what people see."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from app.gui.log_page import LogPage
from app.gui.log_tail import MOST_LINES, parsed

INFO = "2026-11-22 23:10:19,727 app.gui.session INFO ready"
DEBUG = "2026-11-22 23:10:19,800 app.engine DEBUG tokens"
ERROR = "2026-11-22 23:10:21,121 app.gui.talk ERROR unexpected\nTraceback (most recent call last):\nValueError: Grüße"
JSON = '{"time": "2026-11-22T23:10:22", "level": "warning", "component": "app.audio", "message": "gap"}'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "lyre.log"
    made.write_text(f"{INFO}\n{DEBUG}\n{ERROR}\n{JSON}\n")
    return made


@pytest.fixture
def page(qtbot: QtBot, path: Path) -> Iterator[LogPage]:
    made = LogPage(path)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    yield made
    made.hide()
    assert made.tail.shut_down(5.0)


def lines(page: LogPage) -> list[str]:
    model = page.findChild(QListView).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def named(page: LogPage, kind: type[QWidget], name: str) -> QWidget:
    return next(w for w in page.findChildren(kind) if w.accessibleName() == name)


def write(path: Path, text: str) -> None:
    with path.open("a") as file:
        file.write(text)


def test_lines_are_shown_and_new_ones_follow(page: LogPage, path: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(lines(page)) == 6)
    assert lines(page)[0] == INFO
    assert lines(page)[-1] == "2026-11-22T23:10:22 app.audio WARNING gap"
    write(path, INFO.replace("ready", "half a"))
    write(path, " line\n")
    qtbot.waitUntil(lambda: lines(page)[-1].endswith("half a line"))
    assert len(lines(page)) == 7


def test_a_level_and_words_leave_the_lines_that_match(page: LogPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(lines(page)) == 6)
    level = named(page, QComboBox, "Level")
    assert isinstance(level, QComboBox)
    level.setCurrentText("Errors alone")
    assert lines(page) == ERROR.splitlines()
    words = named(page, QLineEdit, "Search the log")
    assert isinstance(words, QLineEdit)
    words.setText("GRÜSSE")
    assert lines(page) == ["ValueError: Grüße"]
    level.setCurrentText("All levels")
    words.clear()
    assert len(lines(page)) == 6


def test_nothing_is_lost_when_the_file_rotates(page: LogPage, path: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(lines(page)) == 6)
    write(path, f"{INFO} last of the old\n")
    path.rename(path.with_name("lyre.log.1"))
    path.write_text(f"{INFO} first of the new\n")
    qtbot.waitUntil(lambda: len(lines(page)) == 8)
    assert [line.split("ready ")[1] for line in lines(page)[-2:]] == ["last of the old", "first of the new"]


def test_only_the_newest_lines_are_kept(page: LogPage, path: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(lines(page)) == 6)
    write(path, "".join(f"{INFO} {number}\n" for number in range(MOST_LINES + 50)))
    qtbot.waitUntil(lambda: lines(page)[-1].endswith(f" {MOST_LINES + 49}"))
    assert len(lines(page)) == MOST_LINES


def test_selected_lines_are_copied_or_all_of_them(page: LogPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(lines(page)) == 6)
    copy = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Copy")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text().splitlines() == lines(page)
    view = page.findChild(QListView)
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == DEBUG


def test_without_follow_the_view_stays_where_it_is(page: LogPage, path: Path, qtbot: QtBot) -> None:
    write(path, f"{INFO}\n" * 100)
    qtbot.waitUntil(lambda: len(lines(page)) == 106)
    bar = page.findChild(QListView).verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    follow = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Follow")
    follow.click()
    bar.setValue(0)
    write(path, f"{INFO}\n")
    qtbot.waitUntil(lambda: len(lines(page)) == 107)
    assert bar.value() == 0


def test_every_control_has_a_name(page: LogPage) -> None:
    kinds = QAbstractButton | QLineEdit | QComboBox | QListView
    controls = [w for w in page.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()]
    ours = [w for w in controls if not isinstance(w.parentWidget(), QLineEdit | QComboBox)]
    assert len(ours) >= 6
    assert [w for w in ours if not w.accessibleName()] == []


def test_a_line_that_is_almost_json_is_shown_as_it_is() -> None:
    assert parsed('{"level": 3}', 20).text == '{"level": 3}'
    assert parsed("{broken", 30).level == 30
