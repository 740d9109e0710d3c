"""What can't be spoken is refused in one line that says what to do."""

import pytest

from app.engine.lite.scripts import LONGEST, check, without_tags
from app.engine.voices import find
from app.errors import BadInput


@pytest.mark.parametrize(
    ("text", "voice", "language"),
    [
        ("Hello, world!", "Joe", "en"),
        ("Déjà vu à la carte, naïve façade", "Joe", "en"),
        ("Well done 🎉👍", "Joe", "en"),
        ("10 %", "Joe", "en"),
        ("The number π", "Joe", "en"),
        ("नमस्ते, OK?", "ऋतिका", "hi"),
        ("Hello", "ऋतिका", "en"),
        ("안녕하세요 大韓民國 OK", "유나", "ko"),
        ("你好 world", "长乐", "zh"),
        ("a" * LONGEST, "Joe", "en"),
    ],
)
def test_what_a_voice_can_speak_passes(text: str, voice: str, language: str) -> None:
    check(text, find(voice), language)


@pytest.mark.parametrize(
    ("text", "voice", "language", "says"),
    [
        ("", "Joe", "en", "no text"),
        (" \n\t", "Joe", "en", "no text"),
        ("😀🎉", "Joe", "en", "nothing to speak"),
        ("?!...", "tara", "en", "nothing to speak"),
        ("<laugh>", "tara", "en", "nothing to speak"),
        ("a" * (LONGEST + 1), "Joe", "en", "10,000"),
        ("नमस्ते", "Joe", "en", "ऋतिका"),
        ("你好", "tara", "en", "长乐"),
        ("안녕", "长乐", "zh", "유나"),
        ("नमस्ते", "ऋतिका", "en", "Devanagari"),
        ("Привет", "Joe", "en", "another script"),
        ("Say Привет now", "thomas", "de", "Cyrillic"),
    ],
)
def test_what_it_cannot_speak_is_refused_in_one_line(text: str, voice: str, language: str, says: str) -> None:
    with pytest.raises(BadInput) as caught:
        check(text, find(voice), language)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("text", "left"), [("<laugh> ha <sigh>", " ha "), ("1 < 2 > 0", "1 < 2 > 0"), ("a < b", "a < b"), ("<", "<")]
)
def test_only_tags_are_taken_out(text: str, left: str) -> None:
    assert without_tags(text) == left
