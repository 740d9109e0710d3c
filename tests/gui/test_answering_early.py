"""While the key is held: the answer is begun at every pause, and nobody sees or hears of it before the key is up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.engine.events import Exchange, Heard, ReplyAudio, ReplyText
from app.errors import GenerationError
from app.gui.ear import runs_ahead
from tests.gui.conftest import Desk
from tests.gui.fakes import ANSWER, QUESTION, Gate, answer, sound

REPLY = "".join(ANSWER)


@pytest.fixture
def early(desk: Desk) -> Desk:
    """A desk that answers early and plays no ready cue."""
    desk.settings.talk.ahead = "on"
    desk.settings.audio.chime = False
    return desk


def say(desk: Desk, samples: int) -> None:
    """So many samples were spoken by now, and a pause follows."""
    desk.machine.pausing = False
    desk.machine.said = samples
    desk.machine.pausing = True


def send(desk: Desk) -> None:
    QTest.mouseRelease(desk.talk_button, Qt.MouseButton.LeftButton)
    if desk.state == "Listening":
        QTest.mouseClick(desk.talk_button, Qt.MouseButton.LeftButton)


def test_at_a_pause_the_answer_is_begun_and_held_until_the_key_is_up(early: Desk) -> None:
    early.open()
    early.record()
    say(early, 8_000)
    early.until(lambda: early.conversation_notes() == [("You", QUESTION, "listening")])
    assert early.speaker.turns == []
    assert early.conversation() == [("You", QUESTION)]
    assert early.assistant.turns_closed == 0
    send(early)
    early.until_it_speaks()
    assert early.conversation() == [("You", QUESTION), ("Lyre", REPLY)]
    [turn] = early.assistant.turns
    assert turn.speech is not None
    assert len(turn.speech) == 8_000


def test_the_first_sound_is_at_the_speaker_before_anything_more_is_made(early: Desk) -> None:
    gate = Gate()
    script = answer()
    script.insert(3, gate)
    early.assistant.script = script
    early.open()
    early.record()
    say(early, 8_000)
    early.until(lambda: bool(early.conversation()))
    assert not gate.reached.is_set()
    send(early)
    early.until(lambda: early.speaker.written_s == 1.0)
    gate.open()
    early.until_it_speaks()


def test_who_speaks_on_is_answered_to_all_of_it_and_the_work_in_vain_is_counted(early: Desk) -> None:
    done = []
    early.open()
    early.session.talk.turn_done.connect(done.append)
    early.record()
    say(early, 8_000)
    early.until(lambda: len(early.assistant.turns) == 1 and bool(early.conversation()))
    early.machine.pausing = False
    early.machine.said = 12_000
    early.until(lambda: early.assistant.turns_closed == 1)
    assert early.speaker.turns == []
    early.machine.pausing = True
    early.until(lambda: len(early.assistant.turns) == 2)
    send(early)
    early.until_it_speaks()
    assert [len(turn.speech) for turn in early.assistant.turns if turn.speech is not None] == [8_000, 12_000]
    assert done[0].thrown_away_ms > 0
    early.speaker.play_all()
    early.until(lambda: early.state == "Ready")
    assert early.session.talk.history == [Exchange(QUESTION, REPLY)]


def test_a_word_after_the_last_pause_that_nobody_saw_yet_is_answered_too(early: Desk) -> None:
    early.open()
    early.record()
    say(early, 8_000)
    early.until(lambda: bool(early.conversation()))
    early.machine.said = 9_000  # on its way when the key goes up
    send(early)
    early.until_it_speaks()
    speech = early.assistant.turns[-1].speech
    assert speech is not None
    assert len(speech) == 9_000


def test_the_same_question_reaches_the_engine_with_and_without_it(early: Desk) -> None:
    early.open()
    asked = []
    for choice in ("on", "off"):
        early.settings.talk.ahead = choice  # type: ignore[assignment]
        early.record()
        say(early, 8_000)
        if choice == "on":
            early.until(lambda: len(early.assistant.turns) == 1)
        send(early)
        early.until_it_speaks()
        speech = early.assistant.turns[-1].speech
        assert speech is not None
        asked.append((speech.tolist(), early.assistant.turns[-1].seed))
        early.session.talk.begin_conversation()
        early.machine.said = 0
    assert asked[0] == asked[1]
    assert len(early.assistant.turns) == 2


def test_escape_throws_away_what_was_begun(early: Desk) -> None:
    early.open()
    early.record()
    say(early, 8_000)
    early.until(lambda: bool(early.conversation()))
    early.escape()
    early.until(lambda: early.assistant.turns_closed == 1)
    assert (early.state, early.conversation(), early.speaker.turns) == ("Ready", [], [])
    early.machine.said = 0
    early.type("Where is Paris?")
    early.until_it_speaks()


def test_what_fails_early_is_told_only_if_it_was_the_question(early: Desk) -> None:
    early.open()
    early.assistant.script = [Heard(QUESTION), GenerationError("the model stumbled", "ask again")]
    early.record()
    say(early, 8_000)
    early.until(lambda: early.assistant.turns_closed == 1)
    assert early.state == "Listening"
    assert "The model stumbled" not in early.seen()
    send(early)
    early.until(lambda: early.state == "Ready")
    assert "The model stumbled" in early.seen()


def test_a_turn_that_was_fully_made_before_the_key_went_up_is_played(early: Desk) -> None:
    early.assistant.script = [Heard(QUESTION), ReplyText("Yes."), ReplyAudio(sound(2.0), "Yes.")]
    early.open()
    early.record()
    say(early, 8_000)
    early.until(lambda: bool(early.conversation()))
    send(early)
    early.until(lambda: early.speaker.written_s == 2.0)
    early.speaker.play_all()
    early.until(lambda: early.state == "Ready")
    assert early.session.talk.history == [Exchange(QUESTION, "Yes.")]


def test_turned_off_nothing_is_begun_before_the_key_is_up(early: Desk) -> None:
    early.settings.talk.ahead = "off"
    early.open()
    early.record()
    say(early, 8_000)
    early.until(lambda: bool(early.assistant.heard))
    assert early.assistant.turns == []


def test_by_itself_it_runs_ahead_unless_on_a_battery(monkeypatch: pytest.MonkeyPatch) -> None:
    import psutil

    for plugged, expected in ((True, True), (False, False), (None, True)):
        battery = None if plugged is None else type("Battery", (), {"power_plugged": plugged})()
        monkeypatch.setattr(psutil, "sensors_battery", lambda battery=battery: battery, raising=False)
        assert runs_ahead("auto") is expected
    assert runs_ahead("on")
    assert not runs_ahead("off")
