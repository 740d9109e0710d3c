"""Talking, from the press to the reply, as it is seen in the window."""

import logging
import re

import pytest
from PySide6.QtCore import QDeadlineTimer, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.engine.events import Adjusted, Exchange, Heard, ReplyAudio, ReplyText, Restarted
from app.errors import DeviceError, GenerationError, NotInstalled
from app.gui.engine_thread import AssistantLike
from tests.gui.conftest import Desk
from tests.gui.fakes import ANSWER, QUESTION, FakeAssistant, FakeDevice, Gate, answer, sound

REPLY = "".join(ANSWER)


def test_a_spoken_turn_goes_through_every_state_and_is_kept(desk: Desk) -> None:
    desk.open()
    desk.ask_aloud()
    desk.until_it_speaks()
    assert desk.conversation() == [("You", QUESTION), ("Lyre", REPLY)]
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    assert desk.states == ["READY", "ARMING", "LISTENING", "THINKING", "SPEAKING", "READY"]
    assert desk.session.talk.history == [Exchange(QUESTION, REPLY)]
    [turn] = desk.assistant.turns
    assert turn.speech is not None
    assert len(turn.speech) == 16_000
    assert turn.ended_at is not None
    said = next(text for text in desk.seen() if text.startswith("Voice to voice "))
    assert re.fullmatch(r"Voice to voice \d+ ms \(listen 214 · think 96 · speak 143 · codec 21 · speaker \d+\)", said)


def test_listening_is_said_only_after_the_first_sample(desk: Desk) -> None:
    desk.machine.samples_come = False
    desk.open()
    desk.hold()
    desk.until(lambda: desk.state == "Starting the microphone")
    turns_before = list(desk.speaker.turns)
    desk.bot.waitUntil(lambda: desk.microphone.recording)
    assert desk.state == "Starting the microphone"
    assert desk.speaker.turns == turns_before, "the ready cue was played too early"
    desk.machine.samples_come = True
    desk.until(lambda: desk.state == "Listening")
    assert len(desk.speaker.turns) == len(turns_before) + 1


def test_the_ready_cue_has_an_off_switch(desk: Desk) -> None:
    desk.settings.audio.chime = False
    desk.open()
    desk.record()
    assert desk.speaker.turns == []


def test_the_space_bar_held_records_and_let_go_sends(desk: Desk) -> None:
    desk.open()
    desk.hold()
    desk.until(lambda: desk.state == "Listening")
    for _ in range(5):  # X11 fakes these while the key is down
        desk.let_go()
        desk.hold()
    assert desk.state == "Listening"
    desk.until(lambda: bool(desk.assistant.heard))  # longer than a tap
    desk.let_go()
    desk.until(lambda: desk.state == "Speaking")


def at_ms(desk: Desk, kind: QEvent.Type, stamp_ms: int) -> None:
    """The space bar moves at that time of the window system."""
    event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    event.setTimestamp(stamp_ms)
    QApplication.sendEvent(desk.talk_button, event)


def keep_busy(ms: int) -> None:
    """Have this thread do something else for so long."""
    over = QDeadlineTimer(ms)
    while not over.hasExpired():
        pass


def test_a_busy_window_takes_a_faked_release_for_what_it_is(desk: Desk) -> None:
    desk.open()
    at_ms(desk, QEvent.Type.KeyPress, 1_000)
    desk.until(lambda: desk.state == "Listening")
    for stamp_ms in (1_660, 1_700):  # X11 repeats the key
        at_ms(desk, QEvent.Type.KeyRelease, stamp_ms)
        keep_busy(120)
        at_ms(desk, QEvent.Type.KeyPress, stamp_ms)
    assert desk.state == "Listening"
    desk.until(lambda: bool(desk.assistant.heard))  # longer than a tap
    at_ms(desk, QEvent.Type.KeyRelease, 2_000)
    desk.until(lambda: desk.state == "Speaking")
    assert desk.states.count("LISTENING") == 1


def test_a_press_that_comes_after_the_grace_is_one_of_its_own(desk: Desk) -> None:
    desk.open()
    at_ms(desk, QEvent.Type.KeyPress, 1_000)
    desk.until(lambda: desk.state == "Listening" and bool(desk.assistant.heard))
    at_ms(desk, QEvent.Type.KeyRelease, 2_000)
    keep_busy(120)
    at_ms(desk, QEvent.Type.KeyPress, 2_110)
    desk.until(lambda: desk.states.count("LISTENING") == 2)
    desk.escape()


def test_keys_that_qt_knows_to_be_repeated_are_left_out(desk: Desk) -> None:
    desk.open()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", autorep=True)
        QApplication.sendEvent(desk.talk_button, event)
    assert desk.state == "Ready"


def test_a_tap_latches_and_the_next_tap_sends(desk: Desk) -> None:
    desk.open()
    QTest.mouseClick(desk.talk_button, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.state == "Listening" and bool(desk.assistant.heard))
    QTest.mouseClick(desk.talk_button, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.state == "Speaking")


def test_what_is_said_is_written_while_it_is_said(desk: Desk) -> None:
    desk.open()
    desk.record()
    desk.until(lambda: desk.conversation_notes() == [("You", desk.assistant.partial, "listening")])


def test_escape_drops_a_recording(desk: Desk) -> None:
    desk.open()
    desk.record()
    desk.until(lambda: bool(desk.conversation()))
    desk.escape()
    assert desk.state == "Ready"
    assert desk.conversation() == []
    assert desk.microphone.cancelled == 1
    assert desk.assistant.turns == []
    QTest.mouseRelease(desk.talk_button, Qt.MouseButton.LeftButton)
    assert desk.state == "Ready"


def test_a_press_while_it_speaks_silences_it_and_keeps_what_was_heard(desk: Desk) -> None:
    desk.open()
    desk.type("Where is Paris?")
    desk.until_it_speaks()
    desk.speaker.play(1.0)
    stops = desk.speaker.stops
    desk.record()
    assert desk.speaker.stops == stops + 1
    desk.machine.said = 8_000
    desk.until(lambda: bool(desk.session.talk.history))
    assert desk.session.talk.history == [Exchange("Where is Paris?", ANSWER[0].strip(), interrupted=True)]
    assert desk.conversation_notes()[1] == ("Lyre", ANSWER[0].strip(), "interrupted")
    assert desk.states[-3:] == ["SPEAKING", "ARMING", "LISTENING"]


def test_escape_while_it_speaks_silences_it_and_keeps_what_was_heard(desk: Desk) -> None:
    desk.open()
    desk.type("Where is Paris?")
    desk.until_it_speaks()
    desk.speaker.play(1.5)
    desk.escape()
    assert desk.state == "Ready"
    assert desk.session.talk.history == [
        Exchange("Where is Paris?", "The capital of France is Paris. It lies on", interrupted=True)
    ]


def test_the_next_turn_is_given_the_conversation_so_far(desk: Desk) -> None:
    desk.machine.plays_at_once = True
    desk.open()
    for number, question in enumerate(("Where is Paris?", "And Rome?")):
        desk.type(question)
        desk.until(lambda number=number: len(desk.session.talk.history) == number + 1)  # type: ignore[misc]
    assert desk.assistant.turns[1].history == (Exchange("Where is Paris?", REPLY),)


def test_the_engine_gets_ready_for_the_next_question_while_nobody_waits(desk: Desk) -> None:
    desk.machine.plays_at_once = True
    desk.open()
    desk.type("Where is Paris?")
    kept = (Exchange("Where is Paris?", REPLY),)
    desk.until(lambda: desk.assistant.expected[-1:] == [kept])
    desk.record()
    desk.until(lambda: desk.assistant.expected == [kept, kept])


def test_nothing_of_an_old_turn_is_shown_or_played_after_the_next_has_begun(desk: Desk) -> None:
    desk.open()
    gate = Gate()
    desk.assistant.script = [Heard(""), ReplyText("old words "), gate, ReplyAudio(sound(1.0), "old"), ReplyText("more")]
    desk.type("first")
    desk.until(gate.reached.is_set)
    desk.until(lambda: ("Lyre", "old words ") in desk.conversation())
    desk.assistant.script = answer()
    desk.type("second")
    gate.open()
    desk.until_it_speaks()
    assert ("Lyre", "old words more") not in desk.conversation()
    assert desk.speaker.turns == [desk.speaker.turn] * 2
    assert [turn.text for turn in desk.assistant.turns] == ["first", "second"]


@pytest.mark.parametrize("next_turn_runs", [False, True])
def test_events_that_are_on_their_way_when_the_turn_ends_are_dropped(desk: Desk, next_turn_runs: bool) -> None:
    desk.open()
    talk, engine = desk.session.talk, desk.session.engine
    desk.type("Where is Paris?")
    desk.until_it_speaks()
    old = desk.speaker.turn
    desk.speaker.play(1.0)
    desk.escape()
    gate = Gate()
    if next_turn_runs:
        desk.assistant.script = [gate]
        desk.type("And Rome?")
        desk.until(gate.reached.is_set)
    before = (desk.state, desk.conversation(), list(talk.history))
    engine.came.emit(old, ReplyText("late words"))
    engine.came.emit(old, ReplyAudio(sound(1.0), "late"))
    engine.turn_failed.emit(old, GenerationError("too late"))
    engine.turn_over.emit(old)
    assert (desk.state, desk.conversation(), talk.history) == before
    assert len(talk.history) == 1
    gate.open()


def test_a_recording_without_a_voice_is_not_sent_and_it_says_so(desk: Desk) -> None:
    desk.has_voice = False
    desk.open()
    desk.ask_aloud()
    desk.until(lambda: desk.state == "Ready")
    assert "No voice was heard" in desk.seen()
    assert desk.assistant.turns == []
    assert desk.conversation() == []


def test_a_muted_microphone_is_told_apart_from_silence(desk: Desk) -> None:
    desk.machine.muted = True
    desk.open()
    desk.ask_aloud()
    desk.until(lambda: desk.state == "Ready")
    assert "The microphone gives nothing but silence" in desk.seen()


def test_a_full_recording_is_sent_and_it_says_so(desk: Desk) -> None:
    desk.open()
    desk.record()
    desk.microphone.full = True
    desk.until(lambda: len(desk.assistant.turns) == 1)
    assert "The recording reached its limit of 5 minutes and was sent" in desk.seen()


def test_a_microphone_that_goes_away_in_mid_sentence_loses_nothing(desk: Desk) -> None:
    desk.open()
    desk.record()
    desk.machine.microphones[:] = [FakeDevice("Other microphone")]
    desk.until(lambda: len(desk.assistant.turns) == 1)


@pytest.mark.parametrize("muted", [True, False])
def test_a_sound_server_lost_while_it_listens_is_what_is_told_and_no_silence(desk: Desk, muted: bool) -> None:
    """What came until then is nothing but silence, or holds no voice: that isn't why nothing is sent."""
    desk.open()
    desk.has_voice = False
    desk.machine.muted = muted
    told: list[str] = []
    desk.session.talk.told.connect(lambda notice: told.append(notice.what))
    desk.record()
    desk.machine.microphones.clear()
    desk.machine.speakers.clear()
    desk.until(lambda: bool(told) and desk.state == "Ready")
    assert told == ["the microphone went away while it listened"]


def test_without_a_microphone_it_says_so_and_works_by_text(desk: Desk) -> None:
    desk.machine.microphones.clear()
    desk.open()
    desk.until(lambda: "There is no microphone" in desk.seen())
    QTest.mouseClick(desk.button("Close this message"), Qt.MouseButton.LeftButton)
    desk.hold()
    desk.until(lambda: desk.state == "Ready" and "There is no microphone" in desk.seen())
    desk.type("Where is Paris?")
    desk.until(lambda: desk.state == "Speaking")


def test_without_a_speaker_the_reply_is_read(desk: Desk) -> None:
    desk.machine.speakers.clear()
    desk.open(ready=False)
    desk.until(lambda: desk.state == "Ready" and "There is no speaker" in desk.seen())
    desk.type("Where is Paris?")
    desk.until(lambda: len(desk.session.talk.history) == 1)
    assert desk.session.talk.history == [Exchange("Where is Paris?", REPLY)]
    assert "SPEAKING" not in desk.states


def test_a_failed_turn_keeps_the_conversation_and_gives_the_typed_text_back(desk: Desk) -> None:
    desk.open()
    desk.assistant.script = [GenerationError("the model ran out of memory", "close other programs")]
    desk.type("Where is Paris?")
    desk.until(lambda: desk.state == "Ready")
    assert {"The model ran out of memory", "Close other programs"} <= set(desk.seen())
    assert desk.conversation()[0] == ("You", "Where is Paris?")
    assert desk.box("Type a message").text() == "Where is Paris?"
    desk.assistant.script = answer()
    QTest.keyClick(desk.box("Type a message"), Qt.Key.Key_Return)
    desk.until(lambda: desk.state == "Speaking")


def test_an_unexpected_failure_is_logged_and_its_details_can_be_copied(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.open()
    desk.assistant.script = [Heard(QUESTION), ZeroDivisionError("in the model")]
    desk.ask_aloud()
    desk.until(lambda: desk.state == "Ready")
    assert "Something went wrong with this turn; the conversation is kept" in desk.seen()
    QTest.mouseClick(desk.button("Copy the details of this message"), Qt.MouseButton.LeftButton)
    assert "ZeroDivisionError: in the model" in QApplication.clipboard().text()
    assert desk.conversation()[0] == ("You", QUESTION)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    caplog.clear()


def test_an_engine_that_can_not_be_loaded_is_tried_again_by_the_button_of_the_message(desk: Desk) -> None:
    failures = [NotInstalled("the models are missing", "run `make setup`, then try again")]

    def load() -> AssistantLike:
        if failures:
            raise failures.pop()
        return desk.assistant

    desk.open(load, ready=False)
    desk.until(lambda: desk.state == "Not working")
    assert "The models are missing" in desk.seen()
    desk.hold()
    assert desk.state == "Not working"
    desk.escape()
    desk.let_go()
    QTest.mouseClick(desk.button("Try again"), Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.state == "Ready")
    assert desk.states == ["FAILED", "LOADING", "READY"]


def test_a_press_while_it_loads_starts_nothing_and_leaves_nothing_latched(desk: Desk) -> None:
    gate = Gate()

    def load() -> AssistantLike:
        gate.wait()
        return desk.assistant

    desk.open(load, ready=False)
    QTest.mouseClick(desk.talk_button, Qt.MouseButton.LeftButton)
    assert desk.state == "Loading"
    gate.open()
    desk.until(lambda: desk.state == "Ready")
    desk.record()


def test_text_typed_while_it_loads_stays_until_it_can_be_sent(desk: Desk) -> None:
    gate = Gate()

    def load() -> FakeAssistant:
        gate.wait()
        return desk.assistant

    desk.open(load, ready=False)
    desk.type("Where is Paris?")
    assert desk.box("Type a message").text() == "Where is Paris?"
    assert not desk.button("Send").isEnabled()
    gate.open()
    desk.until(lambda: desk.button("Send").isEnabled())


def test_a_device_that_is_replaced_is_said(desk: Desk) -> None:
    desk.open()
    desk.session.sound.trouble.emit(DeviceError("the speaker Hall is not there", "Desk speaker is used"))
    assert "The speaker Hall is not there" in desk.seen()
    desk.session.sound.mended.emit("Hall")
    assert "Hall is in use now" in desk.seen()


def test_leaving_the_window_while_the_key_is_held_sends_what_was_said(desk: Desk) -> None:
    desk.open()
    desk.hold()
    desk.until(lambda: desk.state == "Listening" and bool(desk.assistant.heard))
    other = QWidget()
    desk.bot.addWidget(other)
    other.show()
    other.activateWindow()
    desk.until(lambda: len(desk.assistant.turns) == 1)


def test_a_reply_that_starts_anew_on_another_engine_is_told_and_shown_once(desk: Desk) -> None:
    adjusted = Adjusted("memory ran out: the small engine answers now", "close other programs")
    restart = [ReplyText("It is half of"), ReplyAudio(sound(0.4), "It is half of"), Restarted(), adjusted]
    desk.assistant.script = [Heard(QUESTION), *restart, *answer()]
    desk.open()
    desk.ask_aloud()
    desk.until_it_speaks()
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    assert desk.conversation() == [("You", QUESTION), ("Lyre", REPLY)]
    assert desk.session.talk.history == [Exchange(QUESTION, REPLY)]
    assert "Memory ran out: the small engine answers now" in desk.seen()
