"""The settings page by what people see: every change holds at once, and is kept."""

import re
from itertools import pairwise

import pytest
from PySide6.QtCore import QFileSystemWatcher, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)

from app import settings as stored
from app.gui import theme
from app.gui.settings_page.texts import sections
from tests.gui.conftest import Desk
from tests.gui.settings_kit import CONTROLS, box, choose, click, control, in_file, open_page, page, said


def test_it_is_opened_by_its_shortcut(desk: Desk) -> None:
    desk.open()
    desk.window.activateWindow()
    QTest.keyClick(desk.talk_button, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: "Settings" in desk.seen())


def test_every_setting_is_called_as_in_its_description_and_offers_every_value(desk: Desk) -> None:
    open_page(desk)
    texts = {key: text for _, rows in sections() for key, text in rows.items()}
    for key, text in texts.items():
        described = re.sub(r" \((?!auto)[^)]*\)", "", stored.description(key)).replace(" (auto)", "")
        assert (key, text.meaning) == (key, described)
        if text.values and stored.choices(key):
            assert (key, set(text.values)) == (key, set(stored.choices(key)))
        assert text.name in said(desk)
        assert control(desk, text.name).accessibleDescription() == text.meaning


def test_every_control_has_a_name_is_reached_by_tab_and_in_the_order_of_the_eye(desk: Desk) -> None:
    open_page(desk)
    inner = [w for w in page(desk).findChildren(QWidget) if isinstance(w, CONTROLS) and w.isVisible() and w.isEnabled()]
    inner = [w for w in inner if not isinstance(w.parentWidget(), QAbstractSpinBox)]
    assert len(inner) > 20
    assert [w for w in inner if not w.accessibleName()] == []
    first = control(desk, "Talk key")
    first.setFocus()
    reached: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in reached:
        reached.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert [w.accessibleName() for w in inner if w not in reached] == []
    heights = [w.mapTo(page(desk).widget(), w.rect().center()).y() for w in reached if w in inner]
    assert all(later >= earlier - 30 for earlier, later in pairwise(heights))


def test_the_theme_changes_at_once_and_is_kept(desk: Desk) -> None:
    open_page(desk)
    choose(desk, "Theme", "Dark")
    assert theme.current() is theme.DARK
    desk.until(lambda: in_file() == {"window.theme": "dark"})


@pytest.mark.parametrize("width", [1024, 1400])
def test_larger_text_grows_everywhere_and_nothing_is_cut_off(desk: Desk, width: int) -> None:
    open_page(desk)
    before = {label: label.fontMetrics().height() for label in page(desk).findChildren(QLabel)}
    choose(desk, "Text size", "200 %")
    desk.window.resize(width, 800)
    QApplication.processEvents()
    assert all(label.fontMetrics().height() >= 1.8 * height for label, height in before.items())
    inside = page(desk).widget()
    for widget in [
        w for w in inside.findChildren(QWidget) if w.isVisible() and isinstance(w, QLabel | QAbstractButton)
    ]:
        needed = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.sizeHint().height()
        assert widget.height() >= min(needed, widget.sizeHint().height()), widget
        assert inside.rect().contains(widget.mapTo(inside, widget.rect().bottomRight())), widget
    assert inside.width() <= page(desk).viewport().width()


def test_the_talk_key_is_the_next_one_pressed(desk: Desk) -> None:
    open_page(desk)
    key = control(desk, "Talk key")
    assert isinstance(key, QAbstractButton)
    assert key.text() == "Space"
    click(desk, "Talk key")
    assert key.text().startswith("Press the new key")
    QTest.keyClick(key, Qt.Key.Key_Tab)
    assert "another use" in key.text()
    QTest.keyClick(key, Qt.Key.Key_F9)
    assert key.text() == "F9"
    desk.until(lambda: in_file() == {"talk.key": "F9"})
    desk.window.show_page("talk")
    assert any("Hold F9" in text for text in desk.seen())
    QTest.keyPress(desk.talk_button, Qt.Key.Key_F9)
    desk.until(lambda: desk.state == "Listening")


def test_escape_leaves_the_talk_key_as_it_was(desk: Desk) -> None:
    open_page(desk)
    click(desk, "Talk key")
    key = control(desk, "Talk key")
    QTest.keyClick(key, Qt.Key.Key_Escape)
    assert isinstance(key, QAbstractButton)
    assert key.text() == "Space"
    assert desk.session.settings.keeper.settings.talk.key == "Space"


def test_a_key_for_everywhere_may_have_others_held_down_and_backspace_is_none(desk: Desk) -> None:
    open_page(desk)
    key = control(desk, "Talk key everywhere")
    assert isinstance(key, QAbstractButton)
    click(desk, "Talk key everywhere")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(key, Qt.Key.Key_Space, both)
    assert desk.settings.talk.global_key == "Ctrl+Alt+Space"
    click(desk, "Talk key everywhere")
    QTest.keyClick(key, Qt.Key.Key_Backspace)
    assert (desk.settings.talk.global_key, key.text()) == ("", "None")


def test_with_press_to_begin_a_long_press_keeps_recording(desk: Desk) -> None:
    open_page(desk)
    choose(desk, "How it is used", "Press to begin, press to send")
    desk.window.show_page("talk")
    QTest.mousePress(desk.talk_button, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.state == "Listening")
    QTest.qWait(350)  # longer than a tap: with hold to talk the release would send
    QTest.mouseRelease(desk.talk_button, Qt.MouseButton.LeftButton)
    assert desk.state == "Listening"
    QTest.mouseClick(desk.talk_button, Qt.MouseButton.LeftButton)
    desk.until(lambda: len(desk.assistant.turns) == 1)


def test_what_the_environment_says_is_shown_as_such_and_can_not_be_changed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LYRE__WINDOW__THEME", "light")
    desk.settings = stored.load(flags={"engine.kind": "lite"})
    open_page(desk)
    assert not control(desk, "Theme").isEnabled()
    assert not control(desk, "Engine").isEnabled()
    assert "Set by LYRE__WINDOW__THEME in the environment" in said(desk)
    assert "Set on the command line" in said(desk)
    assert said(desk).count("From the profile") == 2


def test_one_setting_and_all_of_them_can_be_reset(desk: Desk) -> None:
    stored.save({"talk": {"key": "F9"}, "window": {"theme": "dark"}, "engine": {"voice": "leo"}})
    desk.settings = stored.load()
    open_page(desk)
    click(desk, "Reset: Talk key")
    assert desk.settings.talk.key == "Space"
    assert not any(w.isVisible() for w in page(desk).findChildren(QWidget) if w.accessibleName() == "Reset: Talk key")
    click(desk, "Reset all settings")
    click(desk, "Yes, reset them")
    desk.until(lambda: in_file() == {"engine.voice": "leo"})
    assert theme.chosen() == "system"
    assert not control(desk, "Reset all settings").isEnabled()


def test_what_is_written_into_the_file_is_seen(desk: Desk) -> None:
    open_page(desk)
    desk.until(lambda: bool(desk.session.settings.keeper.findChild(QFileSystemWatcher).directories()))
    stored.settings_path().write_text("talk: {key: F7}\nwindow: {theme: dark}\n")
    desk.until(lambda: box(desk, "Theme").currentText() == "Dark")
    assert theme.current() is theme.DARK
    key = control(desk, "Talk key")
    assert isinstance(key, QAbstractButton)
    assert key.text() == "F7"


def test_another_engine_is_loaded_once_however_many_settings_change(desk: Desk) -> None:
    open_page(desk)
    reloads: list[bool] = []
    desk.assistant.reload = lambda: reloads.append(True)
    choose(desk, "Listening and writing", "int8")
    choose(desk, "Speaking", "int4")
    desk.until(lambda: len(reloads) > 0)
    assert (desk.settings.engine.replier, desk.settings.engine.speaker) == ("int8", "int4")
    QTest.qWait(100)
    assert len(reloads) == 1


def test_the_voice_leads_to_the_voices(desk: Desk) -> None:
    open_page(desk)
    assert "Joe, English" in said(desk)
    click(desk, "Choose a voice")
    desk.until(lambda: desk.window.voices.isVisible())


def test_a_number_is_kept_within_its_bounds(desk: Desk) -> None:
    open_page(desk)
    port = control(desk, "Port of the status")
    assert isinstance(port, QAbstractSpinBox)
    port.setFocus()
    port.selectAll()
    QTest.keyClicks(port, "8100")
    QTest.keyClick(port, Qt.Key.Key_Return)
    assert desk.settings.status.port == 8_100
    desk.until(lambda: in_file() == {"status.port": 8_100})


def test_a_folder_of_nobody_is_refused_and_said(desk: Desk) -> None:
    open_page(desk)
    folder = control(desk, "Folder of the models")
    assert isinstance(folder, QLineEdit)
    folder.setFocus()
    QTest.keyClicks(folder, "~nosuch/x")
    QTest.keyClick(folder, Qt.Key.Key_Return)
    assert "That can't be: the setting stays as it was" in said(desk)
    assert desk.settings.models.dir == ""


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_all_controls_end_on_one_line(desk: Desk, qapp: QApplication, scale: float) -> None:
    theme.apply(qapp, "light", scale)
    try:
        open_page(desk)
        names = ("Talk key", "How it is used", "Sounds", "Choose a voice", "Theme")
        controls = [control(desk, name) for name in names]
        ends = {one.mapTo(page(desk), one.rect().topRight()).x() for one in controls}
        assert len(ends) == 1
    finally:
        theme.apply(qapp, "light", 1.0)
