"""Microphone and speaker on the settings page: the lists are as the machine is, and both can be tried."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.gui import device_keeper
from app.gui.settings_page import microphone_trial
from tests.gui.conftest import Desk
from tests.gui.fakes import FakeDevice
from tests.gui.settings_kit import box, choose, click, control, in_file, offered, open_page, said


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have devices listed more often than people need."""
    monkeypatch.setattr(device_keeper, "LIST_S", 0.3)


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
