"""The last stage of a turn: from the first sample that was made until it can be heard."""

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.engine.events import SOUND_HZ, ReplyAudio, StageTime, TurnDone
from app.gui.audible_turn import AudibleTurn

RELEASED_AT, MADE_AT = 100.0, 100.4
LOUD = np.full(SOUND_HZ // 2, 0.3, np.float32)
DONE = TurnDone("q", "a", "Joe", "lite", False, 1.0, {"first_audio": 400.0}, moments=(("first_audio", MADE_AT),))


class Sound:
    """What it asks of the sound thread."""

    def __init__(self) -> None:
        self.first_sample_at: float | None = None
        self.has_speaker = True


class Told:
    """What was told, in order."""

    def __init__(self, turn: AudibleTurn) -> None:
        self.stages: list[StageTime] = []
        self.done: list[TurnDone] = []
        turn.timed.connect(lambda _, stage: self.stages.append(stage))
        turn.done.connect(lambda _, done: self.done.append(done))


@pytest.fixture
def sound() -> Sound:
    return Sound()


@pytest.fixture
def turn(qtbot: QtBot, sound: Sound) -> Iterator[AudibleTurn]:
    made = AudibleTurn(sound)  # type: ignore[arg-type]
    made.begin(7, RELEASED_AT)
    yield made
    made.end()
    made.deleteLater()


def test_the_way_to_the_device_and_silence_before_the_voice_count(turn: AudibleTurn, sound: Sound) -> None:
    told, silent = Told(turn), np.zeros(SOUND_HZ // 4, np.float32)
    turn.take(7, StageTime("first_audio", 400.0, MADE_AT))
    sound.first_sample_at = MADE_AT + 0.05
    turn.take(7, ReplyAudio(silent, "So"))
    assert told.stages == []
    turn.take(7, ReplyAudio(LOUD))
    turn.take(7, DONE)
    assert told.stages[0].ms == pytest.approx(300)
    assert told.done[0].latency_ms == pytest.approx({"first_audio": 400, "output": 300})
    assert dict(told.done[0].moments)["output"] == pytest.approx(MADE_AT + 0.3)


def test_a_reply_that_was_there_before_the_release_costs_only_its_way_to_the_device(
    turn: AudibleTurn, sound: Sound
) -> None:
    told = Told(turn)
    turn.take(7, StageTime("first_audio", 0.0, RELEASED_AT - 0.5))
    sound.first_sample_at = RELEASED_AT + 0.08
    turn.take(7, ReplyAudio(LOUD, "So"))
    assert told.stages[0].ms == pytest.approx(80)


def test_the_summary_waits_until_the_sound_leaves(qtbot: QtBot, turn: AudibleTurn, sound: Sound) -> None:
    told = Told(turn)
    turn.take(7, StageTime("first_audio", 400.0, MADE_AT))
    turn.take(7, ReplyAudio(LOUD, "So"))
    turn.take(7, DONE)
    assert told.done == []
    sound.first_sample_at = MADE_AT + 0.02
    qtbot.waitUntil(lambda: len(told.done) == 1)
    assert told.done[0].latency_ms["output"] == pytest.approx(20)


def test_without_a_speaker_nothing_waits(turn: AudibleTurn, sound: Sound) -> None:
    told = Told(turn)
    sound.has_speaker = False
    turn.take(7, ReplyAudio(LOUD, "So"))
    turn.take(7, DONE)
    assert told.done == [DONE]


def test_a_turn_that_ends_before_it_sounds_is_summed_up_as_it_is(turn: AudibleTurn) -> None:
    told = Told(turn)
    turn.take(7, ReplyAudio(LOUD, "So"))
    turn.take(7, DONE)
    turn.begin(8, RELEASED_AT + 9)
    assert told.done == [DONE]


def test_what_comes_of_another_turn_is_none_of_its_business(turn: AudibleTurn, sound: Sound) -> None:
    told = Told(turn)
    sound.first_sample_at = MADE_AT
    turn.take(6, ReplyAudio(LOUD, "So"))
    turn.take(6, DONE)
    assert told.stages == told.done == []
