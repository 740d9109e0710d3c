"""Breaking into a reply, and taking that back: what is heard, what is kept, and what the next answer knows."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.engine.events import Exchange, Heard, ReplyAudio, ReplyText
from app.gui import barge_in
from tests.gui.conftest import Desk
from tests.gui.fakes import ANSWER, Gate, answer, sound

CUT = ANSWER[0].strip()


def speaking(desk: Desk, played_s: float = 1.0) -> None:
    """A reply of two seconds is being spoken, and so much of it was heard; no ready cue."""
    desk.settings.audio.chime = False
    desk.open()
    desk.type("Where is Paris?")
    desk.until_it_speaks()
    desk.speaker.play(played_s)


def send(desk: Desk) -> None:
    QTest.mouseRelease(desk.talk_button, Qt.MouseButton.LeftButton)
    if desk.state == "Listening":
        QTest.mouseClick(desk.talk_button, Qt.MouseButton.LeftButton)


def test_a_press_by_mistake_is_taken_back_with_escape(desk: Desk) -> None:
    speaking(desk)
    desk.record()
    assert desk.speaker.queued_s == 0, "it is silent while it listens"
    desk.escape()
    assert desk.state == "Speaking"
    assert desk.speaker.queued_s == pytest.approx(1.0)
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    assert desk.session.talk.history == [Exchange("Where is Paris?", "".join(ANSWER))]


def test_a_press_by_mistake_is_taken_back_with_a_tap(desk: Desk) -> None:
    desk.has_voice = False
    speaking(desk)
    desk.record()
    send(desk)
    desk.until(lambda: desk.state == "Speaking")
    assert desk.speaker.queued_s == pytest.approx(1.0)
    assert "No voice was heard" not in desk.seen()


@pytest.mark.parametrize("how", ["escape", "tap"])
def test_the_work_on_the_reply_goes_on_where_it_was(desk: Desk, how: str) -> None:
    desk.has_voice = False
    gate = Gate()
    first, second = sound(1.0), np.full(24_000, 0.1, np.float32)
    desk.assistant.script = [Heard(""), ReplyText(ANSWER[0]), ReplyAudio(first, CUT), gate, ReplyText(ANSWER[1])]
    desk.assistant.script += [ReplyAudio(second, ANSWER[1])]
    desk.open()
    desk.type("Where is Paris?")
    desk.until(lambda: gate.reached.is_set() and desk.state == "Speaking")
    desk.record()
    gate.open()
    desk.until(lambda: any(ANSWER[1] in words for _, words in desk.conversation()))
    assert desk.assistant.turns_closed == 0, "it waits"
    if how == "escape":
        desk.escape()
    else:
        send(desk)
    desk.until(lambda: desk.assistant.turns_closed == 1)
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    assert desk.session.talk.history == [Exchange("Where is Paris?", "".join(ANSWER))]


def test_with_the_first_word_the_reply_is_over_and_cut_to_what_was_heard(desk: Desk) -> None:
    speaking(desk)
    desk.record()
    desk.machine.said = 8_000
    desk.until(lambda: desk.session.talk.history == [Exchange("Where is Paris?", CUT, interrupted=True)])
    assert desk.conversation_notes()[1] == ("Lyre", CUT, "interrupted")
    desk.escape()
    assert desk.state == "Ready", "there is nothing to go back to"
    desk.until(lambda: desk.assistant.turns_closed == 1)


def test_two_seconds_of_silence_are_no_mistake(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(barge_in, "TAKE_BACK_S", 0.0)
    speaking(desk)
    desk.record()
    desk.until(lambda: desk.session.talk.history == [Exchange("Where is Paris?", CUT, interrupted=True)])
    desk.escape()
    assert desk.state == "Ready"


def test_the_next_answer_knows_what_was_heard_of_the_one_before(desk: Desk) -> None:
    desk.settings.talk.ahead = "on"
    speaking(desk, played_s=0.5)
    desk.record()
    desk.machine.said = 8_000
    desk.machine.pausing = True
    desk.until(lambda: len(desk.assistant.turns) == 2)
    [heard] = desk.assistant.turns[1].history
    desk.until(lambda: desk.session.talk.history == [heard])
    assert heard.interrupted
    assert CUT.startswith(heard.reply)
    assert 0 < len(heard.reply) < len(CUT)


def test_a_new_conversation_is_not_spoken_into_by_the_old_one(desk: Desk) -> None:
    speaking(desk)
    desk.record()
    desk.session.talk.begin_conversation()
    assert desk.state == "Ready"
    assert desk.speaker.queued_s == 0


def test_a_press_while_it_thinks_can_be_taken_back_too(desk: Desk) -> None:
    gate = Gate()
    desk.assistant.script = answer(gate)
    desk.open()
    desk.type("Where is Paris?")
    desk.until(gate.reached.is_set)
    desk.record()
    desk.escape()
    assert desk.state == "Thinking"
    gate.open()
    desk.until_it_speaks()


def test_a_speaker_that_goes_away_in_a_reply_loses_none_of_it(desk: Desk) -> None:
    from tests.gui.fakes import FakeDevice

    speaking(desk, played_s=0.5)
    lost = desk.speaker
    desk.machine.speakers[:] = [FakeDevice("Other speaker")]
    desk.until(lambda: desk.speaker is not lost)
    desk.until(lambda: desk.session.sound.queued_s == pytest.approx(1.5))
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")
    assert desk.session.talk.history == [Exchange("Where is Paris?", "".join(ANSWER))]
