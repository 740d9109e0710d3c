"""How much of a session's sound is kept."""

import pytest
from pytestqt.qtbot import QtBot

from app.gui.kept_sounds import KeptSounds
from app.gui.spoken import Spoken
from tests.gui.fakes import sound

SECOND = 24_000 * 4


def keep(kept: KeptSounds, *turns: int, seconds: float = 1.0) -> None:
    for turn in turns:
        kept.add(turn, sound(seconds / 2))
        kept.add(turn, sound(seconds / 2))
        kept.end(turn, "words", Spoken())


def test_the_oldest_sound_goes_when_there_is_no_room(qtbot: QtBot) -> None:
    kept = KeptSounds(limit_bytes=3 * SECOND)
    told: list[tuple[int, bool]] = []
    kept.changed.connect(lambda turn, here: told.append((turn, here)))
    keep(kept, 1, 2, 3, 4, 5)
    assert [turn for turn in range(1, 6) if kept.get(turn) is not None] == [3, 4, 5]
    assert kept.bytes == 3 * SECOND
    assert told == [(1, True), (2, True), (3, True), (1, False), (4, True), (2, False), (5, True)]


def test_one_reply_may_be_longer_than_the_room_for_all(qtbot: QtBot) -> None:
    kept = KeptSounds(limit_bytes=SECOND)
    keep(kept, 1)
    keep(kept, 2, seconds=3.0)
    assert kept.get(1) is None
    assert kept.get(2) is not None


def test_a_reply_that_still_comes_is_not_there_yet(qtbot: QtBot) -> None:
    kept = KeptSounds()
    kept.add(1, sound(1.0))
    assert kept.get(1) is None


@pytest.mark.parametrize("heard_s", [0.3, 0.5, 0.9])
def test_an_interrupted_reply_is_cut_to_what_was_heard(qtbot: QtBot, heard_s: float) -> None:
    kept = KeptSounds()
    kept.add(1, sound(0.5))
    kept.add(1, sound(0.5))
    kept.end(1, "words", Spoken(), played_s=heard_s)
    reply = kept.get(1)
    assert reply is not None
    assert len(reply.samples()) == round(heard_s * 24_000)
    assert kept.bytes == len(reply.samples()) * 4


def test_a_reply_that_was_hardly_heard_is_not_kept(qtbot: QtBot) -> None:
    kept = KeptSounds()
    kept.add(1, sound(1.0))
    kept.end(1, "", Spoken(), played_s=0.02)
    assert kept.get(1) is None
    assert kept.bytes == 0


def test_forgetting_everything_leaves_nothing(qtbot: QtBot) -> None:
    kept = KeptSounds()
    keep(kept, 1, 2)
    kept.add(3, sound(1.0))
    kept.clear()
    assert kept.bytes == 0
    assert kept.get(2) is None
