"""Hands-free: what one sees and what it does, with real speech in the microphone and the real echo canceller."""

from collections.abc import Callable

import numpy as np
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.audio.resampling import SPEECH_HZ, Samples, resample
from app.gui.open_ear import OpenEar
from app.paths import resource
from tests.gui.conftest import Desk

AWAKE = "Hands-free: listening"
RESTING = "Hands-free: resting"


def question() -> Samples:
    sound, rate_hz = soundfile.read(resource("demo/question.wav"), dtype="float32")
    return resample(np.asarray(sound, np.float32), int(rate_hz), SPEECH_HZ)


class Room:
    """Lets sound come to the microphone, 20 ms after 20 ms, as fast as the app takes it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._noise = np.random.default_rng(5)

    def hear(self, sound: Samples, until: Callable[[], bool] = lambda: False) -> None:
        """Let `sound` be heard, as far as it takes until `until` holds."""
        for at in range(0, len(sound), 320):
            if until():
                return
            piece = sound[at : at + 320] + np.float32(0.0005) * self._noise.standard_normal(320)[: len(sound) - at]
            self._desk.microphone.passing[0].write(piece.astype(np.float32))
            QTest.qWait(8)

    def be_quiet(self, seconds: float, until: Callable[[], bool] = lambda: False) -> None:
        self.hear(np.zeros(round(seconds * SPEECH_HZ), np.float32), until)


def opened(desk: Desk) -> Room:
    desk.settings.talk.mode = "hands_free"
    desk.open(ready=False)
    desk.until(lambda: desk.state == AWAKE)
    return Room(desk)


def test_who_speaks_is_answered_without_a_key(desk: Desk) -> None:
    desk.machine.said = SPEECH_HZ
    room = opened(desk)
    room.be_quiet(0.5)
    room.hear(question(), lambda: desk.state == "Listening")
    assert desk.state == "Listening"
    room.hear(question())
    room.be_quiet(3.0, lambda: desk.state != "Listening")
    desk.until(lambda: desk.state == "Speaking")
    assert len(desk.assistant.turns) == 1
    desk.until_it_speaks()
    desk.speaker.play_all()
    desk.until(lambda: desk.state == AWAKE)


def test_a_voice_breaks_into_a_reply(desk: Desk) -> None:
    desk.machine.said = SPEECH_HZ
    room = opened(desk)
    desk.type("Tell me something")
    desk.until_it_speaks()
    desk.speaker.play(0.5)
    room.hear(np.tile(question(), 2), lambda: desk.state == "Listening")
    assert desk.state == "Listening"
    assert desk.speaker.stops


def test_quiet_begins_nothing(desk: Desk) -> None:
    room = opened(desk)
    room.be_quiet(1.5)
    assert desk.state == AWAKE
    assert "ARMING" not in desk.states


def test_the_button_turns_it_on_and_off(desk: Desk) -> None:
    desk.open()
    button = desk.button("Hands-free")
    assert not button.isChecked()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.state == AWAKE)
    assert desk.settings.talk.mode == "hands_free"
    assert button.isChecked()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.state == "Ready")
    assert desk.settings.talk.mode == "hold"
    assert not button.isChecked()


def test_nothing_listens_where_it_is_off(desk: Desk) -> None:
    desk.open()
    assert not any(ear.isRunning() for ear in desk.session.findChildren(OpenEar))
    assert not any(ear.isRunning() for ear in desk.window.findChildren(OpenEar))


def test_it_rests_after_a_while_and_the_key_wakes_it(desk: Desk) -> None:
    desk.settings.talk.hands_free_min = 0.03
    desk.settings.audio.chime = False
    opened(desk)
    desk.until(lambda: desk.state == RESTING)
    assert "Press Space or this button to talk" in desk.seen()
    desk.settings.talk.hands_free_min = 5.0
    desk.record()
    desk.escape()
    desk.until(lambda: desk.state == AWAKE)


def test_without_a_microphone_open_all_the_time_it_is_opened_for_it(desk: Desk) -> None:
    desk.settings.audio.preroll = False
    desk.settings.talk.hands_free_min = 0.03
    opened(desk)
    assert desk.machine.last_microphone in desk.machine.open_streams
    desk.until(lambda: desk.state == RESTING)
    desk.until(lambda: desk.machine.last_microphone not in desk.machine.open_streams)


def test_a_microphone_that_comes_later_is_listened_to(desk: Desk) -> None:
    opened(desk)
    first = desk.microphone
    desk.machine.microphones[:] = [type(first.device)("Another microphone")]
    desk.until(lambda: desk.machine.last_microphone is not first)
    desk.machine.said = SPEECH_HZ
    other = Room(desk)
    desk.bot.wait(300)
    other.hear(np.tile(question(), 2), lambda: desk.state == "Listening")
    assert desk.state == "Listening"
