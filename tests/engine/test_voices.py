"""The catalogue holds what design/product.md lists, and a name is found however it is written."""

import unicodedata

import pytest

from app.engine.voices import find, languages, voices
from app.errors import UnknownVoice

LISTED = (
    "ऋतिका tara leah jess leo dan mia zac zoe pierre amelie marie jana thomas max 유나 준서 长乐 白芷 "
    "javi sergio maria pietro giulia carlo"
)


def test_the_25_voices_are_there_in_order() -> None:
    assert [voice.name for voice in voices() if voice.checkpoint] == LISTED.split()


def test_fourteen_are_women_and_eleven_are_men() -> None:
    genders = [voice.gender for voice in voices() if voice.checkpoint]
    assert (genders.count("F"), genders.count("M")) == (14, 11)


def test_spanish_and_italian_share_a_checkpoint_and_no_other_languages_do() -> None:
    by_language = {voice.language: voice.checkpoint for voice in voices() if voice.checkpoint}
    assert by_language["es"] == by_language["it"]
    assert len(set(by_language.values())) == 7


def test_every_voice_speaks_a_listed_language() -> None:
    assert {voice.language for voice in voices()} == set(languages())
    assert len(languages()) == 8


def test_no_two_stand_ins_of_a_language_are_the_same() -> None:
    stand_ins = [(v.stand_in.voice, v.stand_in.variant, v.stand_in.pitch) for v in voices() if v.stand_in]
    assert len(stand_ins) == len(set(stand_ins)) == 25


@pytest.mark.parametrize("name", ["ऋतिका", "Ritika", " ritika ", "RITIKA", unicodedata.normalize("NFD", "ऋतिका")])
def test_a_voice_is_found_by_its_name_or_its_latin_reading(name: str) -> None:
    assert find(name).name == "ऋतिका"


@pytest.mark.parametrize(("name", "expected"), [("Amélie", "amelie"), ("yuna", "유나"), ("joe", "Joe")])
def test_accents_and_case_do_not_matter(name: str, expected: str) -> None:
    assert find(name).name == expected


def test_an_unknown_voice_is_answered_with_the_nearest_names() -> None:
    with pytest.raises(UnknownVoice, match="did you mean tara"):
        find("tarra")
