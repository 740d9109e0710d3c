"""Speech or text goes in; what was heard comes out first, then the reply."""

from collections.abc import Generator
from contextlib import closing
from itertools import islice
from typing import cast

import pytest

from app.engine.events import Exchange, Heard, ReplyText, Turn
from app.engine.lite import installed
from app.engine.lite.replier import LiteReplier
from app.engine.lite.speaking import LiteSpeaker
from app.engine.voices import voices
from app.errors import NotInstalled
from tests.engine.lite import kit

pytestmark = pytest.mark.models


def begun(replier: LiteReplier, turn: Turn) -> str:
    """Return the first words of the reply."""
    with closing(cast(Generator[Heard | ReplyText], replier.reply(turn))) as events:
        return "".join(event.piece for event in islice(events, 16) if isinstance(event, ReplyText))


def test_a_spoken_question_is_heard_then_answered(lite_replier: LiteReplier, lite_speaker: LiteSpeaker) -> None:
    speech = kit.recorded(lite_speaker, "What is the capital of France?")
    events = list(lite_replier.reply(Turn("Joe", speech=speech)))
    assert events[0] == Heard("What is the capital of France?")
    assert all(isinstance(event, ReplyText) for event in events[1:])
    assert "Paris" in "".join(event.piece for event in events[1:] if isinstance(event, ReplyText))


def test_a_partial_is_what_was_said_so_far(lite_replier: LiteReplier, lite_speaker: LiteSpeaker) -> None:
    speech = kit.recorded(lite_speaker, "What is the capital of France?")
    assert lite_replier.hear(speech[: len(speech) // 2]).startswith("What is")


def test_a_typed_question_is_heard_as_it_is(lite_replier: LiteReplier) -> None:
    assert next(iter(lite_replier.reply(Turn("Joe", text=" Hello there. ")))) == Heard("Hello there.")


def test_where_nothing_was_said_there_is_no_reply(lite_replier: LiteReplier) -> None:
    silence = kit.recording("beckett.wav")[:1600] * 0
    assert list(lite_replier.reply(Turn("Joe", speech=silence))) == [Heard("")]


def test_the_history_is_known(lite_replier: LiteReplier) -> None:
    history = (Exchange("What is the capital of France?", "The capital of France is Paris."),)
    asked = "What is its largest city?"
    assert "Paris" in begun(lite_replier, Turn("Joe", text=asked, history=history))
    assert "Paris" not in begun(lite_replier, Turn("Joe", text=asked))


def test_a_second_turn_prefills_only_what_is_new(lite_replier: LiteReplier) -> None:
    question = "What color is the sky on a clear day?"
    reply = begun(lite_replier, Turn("Joe", text=question))
    begun(lite_replier, Turn("Joe", text="And grass?", history=(Exchange(question, reply, interrupted=True),)))
    assert lite_replier.prefilled_tokens < 20


def test_it_replies_in_english_whatever_the_voice(lite_replier: LiteReplier) -> None:
    assert {lite_replier.language_for(voice) for voice in voices()} == {"en"}


def test_a_missing_package_names_the_remedy() -> None:
    with pytest.raises(NotInstalled, match="make setup"):
        installed.package_file("no_such_package", "*", "something")
    with pytest.raises(NotInstalled, match="make setup"):
        installed.package_file("json", "no-such-file", "something")
