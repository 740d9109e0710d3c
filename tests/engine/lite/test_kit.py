"""The measures themselves tell right from wrong."""

import numpy as np
import pytest

from tests.engine.lite import kit


def test_there_are_enough_questions_and_none_twice() -> None:
    asked = [question["asked"] for question in kit.questions()]
    assert len(set(asked)) == len(asked) >= 45
    assert all(question["accepted"] for question in kit.questions())


@pytest.mark.parametrize(
    ("reply", "counts"), [("It is Paris.", True), ("Parisian food", False), ("PARIS", True), ("Rome, I think", False)]
)
def test_an_answer_is_a_whole_word(reply: str, counts: bool) -> None:
    assert kit.answers(reply, ["paris"]) is counts


@pytest.mark.parametrize(
    ("reply", "english"),
    [
        ("A spider has 8 legs.", True),
        ("The capital of France is Paris.", True),
        ("Paris.", True),
        ("La capitale della Francia è Parigi.", False),
        ("La capital de Francia es París.", False),
        ("Die Hauptstadt von Frankreich ist Paris.", False),
        ("La capitale de la France est Paris.", False),
        ("पेरिस", False),
    ],
)
def test_other_languages_are_told_from_english(reply: str, english: bool) -> None:
    assert kit.is_english(reply) is english


@pytest.mark.parametrize("hz", [90, 120, 180, 240])
def test_the_pitch_of_a_voice_is_found(hz: int) -> None:
    at = np.arange(24_000) / 24_000
    buzz = sum(np.sin(2 * np.pi * hz * k * at) / k for k in range(1, 12))
    assert abs(kit.pitch_hz(np.asarray(buzz, np.float32), 24_000) - hz) < 0.03 * hz


def test_word_errors_are_counted_without_case_and_punctuation() -> None:
    assert kit.word_error_rate("Light travels fast.", "light travels fast") == 0
    assert kit.word_error_rate("one two three four", "one two four") == 0.25
