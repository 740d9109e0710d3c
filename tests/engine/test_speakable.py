"""What is spoken has no markdown, no symbols and no digits that a voice would stumble over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.speakable import speakable
from app.engine.voices import languages


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("**Paris** is in *France*.", "en", "Paris is in France."),
        ("# Title", "en", "Title"),
        ("- tea\n- milk", "en", "tea milk"),
        ("Use `ls` or see [the docs](https://example.com/x).", "en", "Use ls or see the docs."),
        ("It costs $5 or $5.20.", "en", "It costs five dollars or five dollars, twenty cents."),
        ("About 3.14, or 1,234.", "en", "About three point one four, or one thousand, two hundred and thirty-four."),
        ("In 1984 it was 20 °C.", "en", "In nineteen eighty-four it was twenty degrees Celsius."),
        ("50% & more", "en", "fifty percent and more"),
        (
            "Das sind 1.234 oder 5,5 %.",
            "de",
            "Das sind eintausendzweihundertvierunddreißig oder fünf Komma fünf Prozent.",
        ),
        ("C'est 2 + 2", "fr", "C'est deux plus deux"),
        ("On 2024-05-06 at 10:30, v1.2.3", "en", "On 2024-05-06 at 10:30, v1.2.3"),
        ("Agent 007", "en", "Agent 007"),
        ("<laugh> Good one 😀", "en", "<laugh> Good one"),
        ("50 और", "hi", "50 और"),
        ("snake_case stays", "en", "snake_case stays"),
        ("my_var_name", "en", "my_var_name"),
        ("2*3*4 = 24", "en", "two times three times four equals twenty-four"),
        ("Costa 0,000001 g", "it", "Costa 0,000001 g"),
    ],
)
def test_text_is_read_as_a_person_would(text: str, language: str, expected: str) -> None:
    assert speakable(text, language) == expected


@pytest.mark.parametrize("text", ["😀🎉", "...", "   ", "**", "—"])
def test_what_has_no_words_is_not_spoken(text: str) -> None:
    assert speakable(text, "en") == ""


def test_a_tag_alone_is_spoken() -> None:
    assert speakable("<sigh>", "en") == "<sigh>"


@given(st.text(max_size=200), st.sampled_from(sorted(languages())))
def test_any_text_in_any_language_gives_one_line(text: str, language: str) -> None:
    spoken = speakable(text, language)
    assert "\n" not in spoken
    assert spoken == spoken.strip()
