"""The settings page by what people see: every change holds at once, and the lists are as the machine is."""

import re
from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from app import settings as stored
from app import settings_file
from app.gui import device_keeper, theme
from app.gui.settings_page import microphone_trial
from app.gui.settings_page.texts import sections
from tests.gui.conftest import Desk
from tests.gui.fakes import FakeDevice

CONTROLS = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit)


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have devices listed more often than people need."""
    monkeypatch.setattr(device_keeper, "LIST_S", 0.3)


def page(desk: Desk) -> QScrollArea:
    return next(
        area for area in desk.window.findChildren(QScrollArea) if area.metaObject().className() == "SettingsPage"
    )


def open_page(desk: Desk) -> None:
    desk.open()
    desk.window.show_page("settings")
    desk.until(lambda: page(desk).isVisible())


def control(desk: Desk, name: str) -> QWidget:
    """The control that is read out as `name`."""
    found = [w for w in page(desk).findChildren(QWidget) if w.accessibleName() == name and isinstance(w, CONTROLS)]
    assert len(found) == 1, f"{len(found)} controls are called {name}"
    return found[0]


def box(desk: Desk, name: str) -> QComboBox:
    found = control(desk, name)
    assert isinstance(found, QComboBox)
    return found


def choose(desk: Desk, name: str, text: str) -> None:
    """Choose from a list by the keyboard, as it is seen."""
    found = box(desk, name)
    found.setFocus()
    assert text in offered(found), offered(found)
    if text == offered(found)[-1]:
        QTest.keyClick(found, Qt.Key.Key_End)
    while found.currentText() != text:
        before = found.currentIndex()
        step = Qt.Key.Key_Down if found.findText(text) > before else Qt.Key.Key_Up
        QTest.keyClick(found, step)
        assert found.currentIndex() != before


def offered(found: QComboBox) -> list[str]:
    return [found.itemText(at) for at in range(found.count())]


def click(desk: Desk, name: str) -> None:
    found = control(desk, name)
    page(desk).ensureWidgetVisible(found)
    if isinstance(found, QCheckBox):
        QTest.keyClick(found, Qt.Key.Key_Space)
    else:
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def in_file() -> dict[str, object]:
    return settings_file.flat(settings_file.read(stored.settings_path()))


def said(desk: Desk) -> list[str]:
    return [label.text() for label in page(desk).findChildren(QLabel) if label.isVisible()]


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


def test_without_sounds_no_cue_is_played(desk: Desk) -> None:
    open_page(desk)
    click(desk, "Sounds")
    desk.window.show_page("talk")
    desk.record()
    assert desk.speaker.turns == []
    desk.escape()
    QTest.mouseRelease(desk.talk_button, Qt.MouseButton.LeftButton)
    desk.window.show_page("settings")
    click(desk, "Sounds")
    desk.window.show_page("talk")
    desk.record()
    desk.until(lambda: len(desk.speaker.turns) > 0)


def test_the_lists_of_devices_follow_what_is_plugged_in_and_out(desk: Desk) -> None:
    open_page(desk)
    microphones = box(desk, "Microphone")
    desk.until(lambda: offered(microphones) == ["System's default", "Desk microphone"])
    desk.machine.microphones.append(FakeDevice("Headset", bluetooth=True))
    desk.until(lambda: offered(microphones) == ["System's default", "Desk microphone", "Headset · Bluetooth"])
    desk.machine.microphones.pop()
    desk.until(lambda: offered(microphones) == ["System's default", "Desk microphone"])


def test_devices_are_left_alone_while_nobody_looks_at_them_or_something_is_recorded(desk: Desk) -> None:
    desk.settings.audio.chime = False
    open_page(desk)
    desk.until(lambda: len(offered(box(desk, "Microphone"))) == 2)
    desk.window.show_page("talk")
    desk.record()
    seen = desk.machine.refreshed
    desk.window.show_page("settings")
    QTest.qWait(700)
    assert desk.machine.refreshed == seen
    desk.escape()
    desk.until(lambda: desk.machine.refreshed > seen)


def test_a_chosen_device_is_used_at_once_and_remembered_by_name(desk: Desk) -> None:
    desk.machine.speakers.append(FakeDevice("Monitor"))
    desk.machine.microphones.append(FakeDevice("Headset", bluetooth=True))
    open_page(desk)
    desk.until(lambda: "Monitor" in offered(box(desk, "Speaker")))
    choose(desk, "Speaker", "Monitor")
    desk.until(lambda: desk.speaker.device.name == "Monitor")
    choose(desk, "Microphone", "Headset · Bluetooth")
    desk.until(lambda: desk.microphone.device.name == "Headset")
    assert any("Bluetooth headset" in text for text in said(desk))
    desk.until(lambda: in_file() == {"audio.speaker": "Monitor | Fake", "audio.microphone": "Headset | Fake"})


def test_a_chosen_device_that_is_away_stays_chosen_and_is_said_not_to_be_here(desk: Desk) -> None:
    desk.settings.audio.microphone = "Studio | Fake"
    open_page(desk)
    microphones = box(desk, "Microphone")
    desk.until(lambda: microphones.currentText() == "Studio (not here)")
    desk.machine.microphones.append(FakeDevice("Studio"))
    desk.until(lambda: microphones.currentText() == "Studio")
    desk.until(lambda: desk.microphone.device.name == "Studio")


def test_without_the_open_microphone_the_lamp_is_out_until_one_talks(desk: Desk) -> None:
    open_page(desk)
    click(desk, "Keep the microphone ready")
    desk.until(lambda: desk.session.sound.microphone is None)
    desk.window.show_page("talk")
    desk.until(lambda: "● Microphone on" not in desk.seen())
    desk.record()
    desk.until(lambda: "● Microphone on" in desk.seen())


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(microphone_trial, "LENGTH_S", 0.1)
    monkeypatch.setattr(microphone_trial, "FIRST_SAMPLE_TIMEOUT_S", 0.2)


def hears(desk: Desk, text: str) -> Callable[[], bool]:
    return lambda: any(text in words for words in said(desk))


@pytest.mark.usefixtures("short")
def test_the_microphone_is_tried_and_what_it_heard_is_played(desk: Desk) -> None:
    open_page(desk)
    desk.until(lambda: desk.machine.last_microphone is not None)
    click(desk, "Try the microphone")
    desk.until(hears(desk, "It works"))
    desk.until(lambda: desk.speaker.written_s == pytest.approx(1.0, abs=0.1))
    assert desk.session.talk.history == []
    desk.speaker.play_all()
    desk.until(lambda: control(desk, "Try the microphone").isEnabled())


@pytest.mark.usefixtures("short")
def test_a_muted_microphone_and_one_without_samples_are_told_apart(desk: Desk) -> None:
    desk.machine.muted = True
    open_page(desk)
    click(desk, "Try the microphone")
    desk.until(hears(desk, "nothing but silence"))
    desk.machine.muted, desk.machine.samples_come = False, False
    click(desk, "Try the microphone")
    desk.until(hears(desk, "No sound comes from it at all"))


@pytest.mark.usefixtures("short")
def test_without_a_microphone_the_trial_says_so(desk: Desk) -> None:
    desk.machine.microphones.clear()
    open_page(desk)
    click(desk, "Try the microphone")
    desk.until(hears(desk, "There is no microphone: connect one"))


def test_a_turn_goes_before_the_trial(desk: Desk) -> None:
    open_page(desk)
    click(desk, "Try the microphone")
    desk.until(lambda: desk.microphone.recording)
    desk.window.keys.pressed.emit()
    desk.until(lambda: desk.session.talk.state.name == "LISTENING")
    assert desk.microphone.recording
    assert not control(desk, "Try the microphone").isEnabled()
    desk.window.keys.cancelled.emit()


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
    desk.until(lambda: bool(desk.session.settings.keeper._watcher.directories()))
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
