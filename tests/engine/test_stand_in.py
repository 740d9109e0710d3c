"""A voice that isn't here still speaks, by a stand-in that is made only when it is needed."""

import pytest

from app.engine.stand_in import SpeakerWithStandIn
from app.engine.voices import find
from app.errors import BadInput
from tests.engine.test_assistant import ScriptedSpeaker


def router() -> tuple[SpeakerWithStandIn, ScriptedSpeaker, list[ScriptedSpeaker]]:
    own, made = ScriptedSpeaker(), []

    def make() -> ScriptedSpeaker:
        made.append(ScriptedSpeaker(pieces=1))
        return made[-1]

    return SpeakerWithStandIn(own, lambda voice: voice.language == "hi", make), own, made


def test_a_voice_that_is_here_speaks_itself_and_no_stand_in_is_made() -> None:
    speaker, own, made = router()
    assert len(list(speaker.speak("namaste", find("Ritika"), "hi"))) == own.pieces
    assert not speaker.stands_in(find("Ritika"))
    assert made == []


def test_another_voice_is_spoken_by_the_stand_in_and_said_to_be_so() -> None:
    speaker, own, made = router()
    list(speaker.speak("hello", find("leo"), "en"))
    assert own.spoken == []
    assert made[0].spoken == [("hello", "leo", "en")]
    assert speaker.stands_in(find("leo"))
    assert not speaker.stands_in(find("Joe"))


def test_what_can_be_spoken_is_asked_of_the_one_who_speaks() -> None:
    speaker, _, made = router()
    with pytest.raises(BadInput):
        speaker.check("你好", find("leo"), "en")
    assert len(made) == 1


def test_closing_gives_back_both() -> None:
    speaker, own, made = router()
    list(speaker.speak("hello", find("leo"), "en"))
    speaker.close()
    assert (own.pieces, made[0].pieces) == (0, 0)
