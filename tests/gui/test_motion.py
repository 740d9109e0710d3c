"""Where nothing may move, nothing does: pictures of the window that are taken one after the other are the same."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, QBuffer, QDeadlineTimer, QIODevice, QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QProgressBar

from app.gui import theme
from tests.gui.conftest import Desk

LOOK_MS = 1400
"""Longer than a cursor takes to blink."""

LEVELS_DBFS = (-60.0, -30.0, -6.0)


@pytest.fixture(params=[False, True], ids=["still", "moving"])
def moving(qapp: QApplication, desk: Desk, request: pytest.FixtureRequest) -> Iterator[bool]:
    desk.settings.window.motion = request.param
    theme.move(qapp, request.param)
    yield request.param
    theme.move(qapp, True)


def picture(desk: Desk) -> bytes:
    """The window as it is now, but for the level meter."""
    shot, meter = desk.window.grab(), desk.window.talk_area.meter
    painter = QPainter(shot)
    painter.fillRect(QRect(meter.mapTo(desk.window, QPoint()), meter.size()), Qt.GlobalColor.black)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    shot.save(buffer, "BMP")  # type: ignore[call-overload]  # it takes any device
    return buffer.data().data()


def pictures(desk: Desk) -> set[bytes]:
    """What the window looks like for a while, as it gets louder and quieter."""
    laid_out = QDeadlineTimer(200)
    desk.until(laid_out.hasExpired)
    end, found = QDeadlineTimer(LOOK_MS), set()
    while not end.hasExpired():
        for dbfs in LEVELS_DBFS:
            desk.session.talk.level_changed.emit(dbfs)
            found.add(picture(desk))
        pause = QDeadlineTimer(60)
        desk.until(pause.hasExpired)
    return found


def running(desk: Desk) -> list[QAbstractAnimation]:
    owners = [QApplication.style(), QApplication.instance(), desk.window]
    found = [one for owner in owners if owner is not None for one in owner.findChildren(QAbstractAnimation)]
    return [one for one in found if one.state() is QAbstractAnimation.State.Running]


def test_while_idle_even_the_cursor_stands_still(desk: Desk, moving: bool) -> None:
    desk.open()
    desk.window.activateWindow()
    desk.box("Type a message").setFocus()
    desk.until(desk.box("Type a message").hasFocus)
    assert (len(pictures(desk)) > 1) is moving
    assert running(desk) == []


def test_while_it_listens_the_meter_alone_goes_up_and_down(desk: Desk, moving: bool) -> None:
    desk.open()
    desk.record()
    desk.until(lambda: any(desk.assistant.partial in text for text in desk.seen()))
    assert (len(pictures(desk)) > 1) is moving
    assert running(desk) == []
    desk.escape()


def test_while_it_speaks_the_meter_alone_goes_up_and_down(desk: Desk, moving: bool) -> None:
    desk.open()
    desk.talk_button.setFocus()
    desk.type("How far is the moon?")
    desk.until_it_speaks()
    assert (len(pictures(desk)) > 1) is moving
    assert running(desk) == []


def test_the_setting_takes_effect_at_once_and_can_be_taken_back(qapp: QApplication, desk: Desk) -> None:
    desk.open()
    keeper = desk.session.settings.keeper
    keeper.change("window.motion", False)
    desk.until(lambda: not theme.motion())
    assert qapp.cursorFlashTime() == 0
    keeper.change("window.motion", True)
    desk.until(theme.motion)
    assert qapp.cursorFlashTime() > 0


def test_a_bar_whose_end_is_not_known_does_not_run_to_and_fro(qapp: QApplication, desk: Desk, moving: bool) -> None:
    from app.gui.models_page.card import ModelCard
    from app.gui.models_page.work import Work

    desk.open()
    desk.window.show_page("models")
    desk.until(lambda: len(desk.window.findChildren(ModelCard)) > 1)
    card = desk.window.findChildren(ModelCard)[0]
    [bar] = card.findChildren(QProgressBar)
    card.show_work(Work.FETCHING)
    assert (bar.maximum() == 0) is moving
    desk.until(bar.isVisible)
    looks, end = set(), QDeadlineTimer(400)
    desk.until(lambda: looks.add(bar.grab().toImage().bits().tobytes()) or end.hasExpired())
    assert (len(looks) > 5) is moving
