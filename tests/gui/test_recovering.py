"""Turns that fail: what is mended without a word, what is told, and what three of a kind lead to."""

from collections.abc import Iterator

import pytest

from app.engine.events import Event, Heard, ReplyAudio, ReplyText, Turn
from app.errors import EngineStuck, NoSpeech, Recovery
from app.settings import Settings
from tests.gui.conftest import Desk
from tests.gui.fakes import ANSWER, QUESTION, FakeAssistant, Gate, answer, sound


class Stumbling(FakeAssistant):
    """Fails as often as `failures` says, after each of which the turn works."""

    def __init__(self, *failures: Exception, after: tuple[Event, ...] = (Heard(QUESTION), ReplyText("It "))) -> None:
        super().__init__()
        self.failures = list(failures)
        self.after = after
        self.recovered: list[Recovery] = []
        self.can: set[Recovery] = set()

    def respond(self, turn: Turn, /) -> Iterator[Event]:
        if not self.failures:
            return super().respond(turn)
        self.turns.append(turn)
        return self._play([*self.after, self.failures.pop(0)], turn.text)

    def recover(self, recovery: Recovery) -> bool:
        self.recovered.append(recovery)
        return recovery in self.can


def ask(desk: Desk, text: str = QUESTION) -> None:
    desk.type(text)
    desk.until(lambda: desk.state == "Ready" or (desk.state == "Speaking" and desk.speaker.written_s == 2.0))
    desk.speaker.play_all()
    desk.until(lambda: desk.state == "Ready")


def test_what_fails_once_is_answered_as_if_nothing_had_been(desk: Desk) -> None:
    desk.assistant = Stumbling(KeyError("a library's"))
    desk.open()
    ask(desk)
    assert desk.conversation() == [("You", QUESTION), ("Lyre", "".join(ANSWER))]
    assert [turn.text for turn in desk.assistant.turns] == [QUESTION, QUESTION]
    (entry,) = desk.session.recovery.recoveries.entries
    assert (entry.kind, entry.did, entry.helped) == ("KeyError", Recovery.RETRY, True)
    assert not desk.window.messages.isVisible()


def test_what_fails_again_is_told_and_the_next_turn_works(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.assistant = Stumbling(KeyError("one"), KeyError("two"))
    desk.open()
    ask(desk)
    assert "Something went wrong with this turn; the conversation is kept" in desk.seen()
    assert [record.exc_info is not None for record in caplog.records if record.levelname == "ERROR"] == [True]
    caplog.clear()
    ask(desk)
    assert ("Lyre", "".join(ANSWER)) in desk.conversation()


def test_a_reply_that_sounded_already_is_not_begun_again(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.assistant = Stumbling(KeyError("x"), after=(ReplyText(ANSWER[0]), ReplyAudio(sound(1.0), ANSWER[0].strip())))
    desk.open()
    desk.type(QUESTION)
    desk.until(lambda: desk.window.messages.isVisible())
    assert len(desk.assistant.turns) == 1
    caplog.clear()


def test_a_voice_that_stays_silent_gets_its_stand_in(desk: Desk) -> None:
    assistant = desk.assistant = Stumbling(NoSpeech("no sound"), NoSpeech("no sound"))
    assistant.can = {Recovery.STAND_IN}
    desk.open()
    ask(desk)
    assert assistant.recovered == [Recovery.STAND_IN]
    assert ("Lyre", "".join(ANSWER)) in desk.conversation()


def test_where_there_is_no_stand_in_the_embedded_voice_speaks_and_says_so(desk: Desk) -> None:
    assistant = desk.assistant = Stumbling(NoSpeech("no sound"), NoSpeech("no sound"))
    desk.open(voice="tara")
    ask(desk)
    assert [turn.voice for turn in assistant.turns] == ["tara", "tara", "Joe"]
    assert "The voice of this turn failed, Joe speaks" in desk.seen()


def test_a_turn_that_is_cancelled_while_it_waits_for_its_second_try_is_over(desk: Desk) -> None:
    gate = Gate()
    assistant = desk.assistant = Stumbling(KeyError("x"))
    assistant.script = [gate, *answer()]
    desk.open()
    desk.type(QUESTION)
    desk.until(gate.reached.is_set)
    desk.escape()
    gate.open()
    desk.until(lambda: desk.state == "Ready")
    assert desk.speaker.written_s == 0.0


def test_three_of_a_kind_give_advice_with_the_button_that_follows_it(desk: Desk) -> None:
    desk.open()
    desk.has_voice = False
    for _ in range(3):
        desk.ask_aloud()
        desk.until(lambda: desk.state == "Ready")
    assert "Nothing was heard several times" in desk.seen()
    desk.button("See the settings").click()
    desk.until(lambda: not desk.window.talk_page.isVisible())
    desk.window.show_page("talk")
    (advice,) = desk.session.around.status.facts()["advice"]
    assert advice["what"] == "Nothing was heard several times"
    assert [entry["kind"] for entry in desk.session.around.status.facts()["recoveries"]] == ["NothingHeard"] * 3


def test_out_of_memory_again_and_again_offers_int4_and_does_it(desk: Desk) -> None:
    from app.engine.events import Restarted

    desk.assistant = FakeAssistant([Restarted(), *answer()], engine="full")
    desk.open()
    for _ in range(3):
        ask(desk)
    assert "Out of memory again and again" in desk.seen()
    desk.button("Change that").click()
    assert desk.settings.engine.speaker == "int4"
    assert desk.settings.engine.replier == "auto"


def test_an_engine_that_hangs_is_left_behind_and_another_one_answers(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    gate = Gate()
    stuck, fresh = FakeAssistant([Heard(QUESTION), gate, *answer()]), FakeAssistant()
    engines = [fresh, stuck]
    desk.open(load=engines.pop)
    hang(desk, gate)
    desk.until(lambda: desk.state == "Ready" and not engines)
    assert any("gave no sign of life" in text for text in desk.seen())
    ask(desk)
    assert ("Lyre", "".join(ANSWER)) in desk.conversation()
    assert [entry.helped for entry in desk.session.recovery.recoveries.entries] == [True]
    caplog.clear()
    gate.open()  # it comes back after all: nothing of it is played or shown, and its models are given back
    desk.until(stuck.closed.is_set)
    assert desk.conversation().count(("Lyre", "".join(ANSWER))) == 1


def test_what_was_asked_meanwhile_is_answered_by_the_other_engine(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    gate = Gate()
    stuck, fresh = FakeAssistant([gate]), FakeAssistant()
    engines = [fresh, stuck]
    desk.open(load=engines.pop)
    desk.type("And the first one?")
    desk.until(gate.reached.is_set)
    desk.escape()
    desk.type(QUESTION)
    watch(desk)
    desk.until(lambda: desk.state == "Speaking" and desk.speaker.written_s == 2.0)
    assert fresh.turns[0].text == QUESTION
    caplog.clear()
    gate.open()


def test_engines_that_all_hang_are_given_up_in_words(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    gates = [Gate() for _ in range(3)]
    loads = iter([Hanging(gate) for gate in gates])
    desk.open(load=lambda: next(loads)(), ready=False)
    in_force(desk).engine.stuck_load_s = 0.05
    desk.until(lambda: desk.state == "Not working")
    assert any("The engine is stuck, and so are those" in text for text in desk.seen())
    assert all(gate.reached.is_set() for gate in gates)
    caplog.clear()
    for gate in gates:
        gate.open()


def test_a_sound_system_that_does_not_answer_is_told(desk: Desk) -> None:
    gate = Gate()
    desk.open()
    in_force(desk).audio.stuck_s = 0.05
    speakers = desk.machine.speakers[:]
    desk.machine.wait_at = gate
    desk.machine.speakers.clear()
    desk.until(lambda: "The sound system doesn't answer" in desk.seen())
    desk.machine.speakers.extend(speakers)
    gate.open()
    desk.type(QUESTION)
    desk.until(lambda: ("Lyre", "".join(ANSWER)) in desk.conversation())


class Hanging:
    """A load that hangs at its gate."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate

    def __call__(self) -> FakeAssistant:
        self._gate.wait()
        return FakeAssistant()


def in_force(desk: Desk) -> Settings:
    return desk.session.settings.keeper.settings


def watch(desk: Desk) -> None:
    """Let the watchdog bite at once."""
    in_force(desk).engine.stuck_turn_s = 0.05


def hang(desk: Desk, gate: Gate) -> None:
    desk.type(QUESTION)
    desk.until(gate.reached.is_set)
    watch(desk)
    desk.until(lambda: any(kind == EngineStuck.__name__ for kind in kinds(desk)))


def kinds(desk: Desk) -> list[str]:
    return [entry.kind for entry in desk.session.recovery.recoveries.entries]
