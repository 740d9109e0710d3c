"""One turn: its events in order, its stage times, and that stopping anywhere frees everything."""

from collections.abc import Iterator

import numpy as np
import pytest

from app.engine.assistant import Assistant
from app.engine.events import SOUND_HZ, Event, Heard, ReplyAudio, ReplyText, Samples, Sound, StageTime, Turn, TurnDone
from app.engine.voices import Voice
from app.errors import BadInput, NoReply, NothingHeard

QUESTION = np.zeros(16_000, np.float32)


class ScriptedReplier:
    """Writes what it is told to; counts how many of its replies are open."""

    name = "scripted"

    def __init__(self, *script: Heard | str) -> None:
        self.script = script
        self.written: list[str] = []
        self.open = 0

    def language_for(self, voice: Voice) -> str:
        return "en"

    def hear(self, speech: Samples) -> str:
        return f"{len(speech)} samples"

    def reply(self, turn: Turn) -> Iterator[Heard | ReplyText]:
        self.open += 1
        try:
            for piece in self.script:
                if isinstance(piece, Heard):
                    yield piece
                else:
                    self.written.append(piece)
                    yield ReplyText(piece)
        finally:
            self.open -= 1

    def close(self) -> None:
        self.script = ()


class ScriptedSpeaker:
    """Speaks every clause as `pieces` pieces of `seconds` each; remembers what it was asked."""

    name = "scripted"

    def __init__(self, pieces: int = 2, seconds: float = 0.1) -> None:
        self.pieces = pieces
        self.seconds = seconds
        self.spoken: list[tuple[str, str, str]] = []
        self.open = 0

    def stands_in(self, voice: Voice) -> bool:
        return voice.name != "Joe"

    def check(self, text: str, voice: Voice, language: str) -> None:
        if not text.isascii():
            raise BadInput("these letters can't be spoken", "choose another voice")

    def speak(self, text: str, voice: Voice, language: str, seed: int = 0) -> Iterator[Sound]:
        self.open += 1
        self.spoken.append((text, voice.name, language))
        try:
            for _ in range(self.pieces):
                yield Sound(np.full(int(SOUND_HZ * self.seconds), 0.1, np.float32), 0.0)
        finally:
            self.open -= 1

    def close(self) -> None:
        self.pieces = 0


REPLY = ("It is Paris. ", "The city lies on the river Seine, ", "and many people like it a lot. ", "<laugh> So do I.")


def turn(**changes: object) -> Turn:
    return Turn(**{"voice": "Joe", "speech": QUESTION, **changes})  # type: ignore[arg-type]


def of(events: list[Event], kind: type) -> list:  # type: ignore[type-arg]
    return [event for event in events if isinstance(event, kind)]


def test_a_turn_hears_writes_and_speaks_clause_by_clause() -> None:
    replier, speaker = ScriptedReplier(Heard("What is it?"), *REPLY), ScriptedSpeaker()
    events = list(Assistant(replier, speaker, "test").respond(turn()))
    assert events[0] == Heard("What is it?")
    assert "".join(e.piece for e in of(events, ReplyText)) == "".join(REPLY)
    texts = [e.text for e in of(events, ReplyAudio)]
    assert [text for text in texts if text] == [text for text, _, _ in speaker.spoken]
    assert texts[:2] == ["It is Paris.", ""]
    done = events[-1]
    assert isinstance(done, TurnDone)
    assert (done.heard, done.reply) == ("What is it?", "".join(REPLY))
    assert done.audio_s == pytest.approx(len(texts) * 0.1)


def test_the_first_clause_sounds_before_the_rest_is_written() -> None:
    replier = ScriptedReplier(*REPLY)
    events = Assistant(replier, ScriptedSpeaker(), "test").respond(turn(text="hello", speech=None))
    next(event for event in events if isinstance(event, ReplyAudio))
    assert len(replier.written) == 1


def test_who_is_about_to_wait_hears_the_rest_of_a_sentence_in_parts() -> None:
    words = ("It is Paris. ", "It lies on", " the river", " Seine, which", " is long and", " known to all.")
    slow, fast = ScriptedSpeaker(pieces=1, seconds=0.1), ScriptedSpeaker(pieces=1, seconds=3.0)
    list(Assistant(ScriptedReplier(*words), slow, "test").respond(turn()))
    list(Assistant(ScriptedReplier(*words), fast, "test").respond(turn()))
    assert [text for text, _, _ in fast.spoken] == ["It is Paris.", "".join(words[1:])]
    assert len(slow.spoken) > 2
    assert " ".join(text for text, _, _ in slow.spoken) == "".join(words)


def test_with_enough_sound_ahead_it_writes_on_before_the_clause_is_spoken_out() -> None:
    replier = ScriptedReplier(*REPLY)
    events = Assistant(replier, ScriptedSpeaker(pieces=5, seconds=0.9), "test").respond(turn())
    audible = 0
    while audible < 3:
        audible += isinstance(next(events), ReplyAudio)
    assert len(replier.written) == len(REPLY)


def test_every_stage_is_timed_and_the_first_four_add_up() -> None:
    events = list(Assistant(ScriptedReplier(*REPLY), ScriptedSpeaker(), "test").respond(turn()))
    times = {e.stage: e.ms for e in of(events, StageTime)}
    assert list(times) == ["listen", "think", "speak", "codec", "first_audio", "total"]
    assert sum(list(times.values())[:4]) == pytest.approx(times["first_audio"])
    assert events[-1].latency_ms == times  # type: ignore[union-attr]


def test_closing_after_any_event_frees_both_halves() -> None:
    count = len(list(Assistant(ScriptedReplier(Heard("hi"), *REPLY), ScriptedSpeaker(), "test").respond(turn())))
    for stop in range(1, count):
        replier, speaker = ScriptedReplier(Heard("hi"), *REPLY), ScriptedSpeaker()
        events = Assistant(replier, speaker, "test").respond(turn())
        for _ in range(stop):
            next(events)
        events.close()  # type: ignore[attr-defined]
        assert (replier.open, speaker.open) == (0, 0)


def test_text_that_is_complete_is_spoken_before_the_words_are_known() -> None:
    replier = ScriptedReplier("It is Paris", "", Heard("What is it?"))
    events = list(Assistant(replier, ScriptedSpeaker(), "test").respond(turn()))
    kinds = [type(event).__name__ for event in events]
    assert kinds.index("ReplyAudio") < kinds.index("Heard")
    assert ReplyText("") not in events
    assert events[-1].heard == "What is it?"  # type: ignore[union-attr]


def test_speech_without_words_is_said_to_be_so() -> None:
    with pytest.raises(NothingHeard, match="speak a little longer"):
        list(Assistant(ScriptedReplier(Heard(" ")), ScriptedSpeaker(), "test").respond(turn()))


def test_an_empty_answer_is_an_error_and_not_a_silence() -> None:
    with pytest.raises(NoReply):
        list(Assistant(ScriptedReplier(Heard("hi")), ScriptedSpeaker(), "test").respond(turn()))


def test_a_clause_without_words_is_written_but_not_spoken() -> None:
    speaker = ScriptedSpeaker()
    list(Assistant(ScriptedReplier("Yes, it is so.\n", "***\n", "😀"), speaker, "test").respond(turn()))
    assert [text for text, _, _ in speaker.spoken] == ["Yes, it is so."]


def test_say_speaks_in_the_voices_own_language_and_keeps_the_text() -> None:
    speaker = ScriptedSpeaker()
    done = list(Assistant(ScriptedReplier(), speaker, "test").say("Bonjour a tous. Merci.", "marie"))[-1]
    assert {language for _, _, language in speaker.spoken} == {"fr"}
    assert (done.reply, done.voice, done.stand_in) == ("Bonjour a tous. Merci.", "marie", True)  # type: ignore[union-attr]


def test_say_refuses_what_the_voice_cannot_speak_before_a_sound_is_made() -> None:
    speaker = ScriptedSpeaker()
    with pytest.raises(BadInput):
        next(Assistant(ScriptedReplier(), speaker, "test").say("你好", "leo"))
    assert speaker.spoken == []


def test_partial_hearing_is_the_repliers() -> None:
    assert Assistant(ScriptedReplier(), ScriptedSpeaker(), "test").hear(QUESTION) == "16000 samples"
