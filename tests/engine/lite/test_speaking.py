"""Joe and the 25 stand-ins: the right language, the right gender, none alike, and clean sound without waiting."""

from collections.abc import Generator
from itertools import combinations
from typing import cast

import numpy as np
import pytest

from app.engine.events import SOUND_HZ, Sound
from app.engine.lite import loudness
from app.engine.lite.espeak import espeak
from app.engine.lite.hearing import Hearing
from app.engine.lite.speaking import PART_CHARACTERS, LiteSpeaker, going_on, in_language, parts, pause_after
from app.engine.voices import Voice, find, languages, voices
from app.errors import NotInstalled
from tests.engine.lite import kit

pytestmark = pytest.mark.models

STAND_INS = [voice for voice in voices() if voice.stand_in]
LANGUAGE_IDS = {"hi": "hi", "en": "en-us", "fr": "fr-fr", "de": "de", "ko": "ko", "zh": "cmn", "es": "es", "it": "it"}
IPA = {
    "hi": ("पानी", "paːni"),
    "en": ("water", "wɔːɾɚ"),
    "fr": ("bonjour", "bɔ̃ʒuʁ"),
    "de": ("sprechen", "ʃpɾɛçən"),
    "ko": ("안녕", "ɐnnjʌŋ"),
    "zh": ("你好", "ni2χɑu2"),
    "es": ("zapato", "θapato"),
    "it": ("gnocchi", "ɲokːɪ"),
}
"""A word that every other language would say otherwise, in eSpeak NG's phonemes without stress."""


def ids(voice: Voice) -> str:
    return voice.latin


def test_there_are_25_stand_ins_and_joe_is_himself(lite_speaker: LiteSpeaker) -> None:
    assert len(STAND_INS) == 25
    assert [voice.name for voice in voices() if not lite_speaker.stands_in(voice)] == ["Joe"]


@pytest.mark.parametrize("voice", STAND_INS, ids=ids)
def test_a_stand_in_speaks_its_own_language(voice: Voice) -> None:
    assert voice.stand_in is not None
    assert espeak().language(voice.stand_in) == LANGUAGE_IDS[voice.language]
    word, expected = IPA[voice.language]
    spoken = espeak().phonemes(word, voice.stand_in).replace("ˈ", "").replace("ˌ", "")
    assert spoken == expected


@pytest.mark.parametrize("code", list(languages()))
def test_women_are_measurably_higher_than_men(code: str, lite_speaker: LiteSpeaker) -> None:
    preview = languages()[code].preview
    pitch = {
        voice: kit.pitch_hz(kit.said(lite_speaker, preview, voice.name, code), SOUND_HZ)
        for voice in STAND_INS
        if voice.language == code
    }
    women = [hz for voice, hz in pitch.items() if voice.gender == "F"]
    men = [hz for voice, hz in pitch.items() if voice.gender == "M"]
    assert all(155 < hz < 260 for hz in women)
    assert all(75 < hz < 145 for hz in men)


def test_no_two_of_a_language_are_alike() -> None:
    for one, other in combinations(STAND_INS, 2):
        if one.language == other.language:
            assert one.stand_in is not None
            assert other.stand_in is not None
            assert one.stand_in.variant != other.stand_in.variant
            assert one.stand_in.pitch != other.stand_in.pitch


def test_every_voice_speaks_english_when_english_is_asked_for(lite_speaker: LiteSpeaker) -> None:
    ritika = find("Ritika")
    english = in_language(ritika.stand_in, "en")
    assert english is not None
    assert ritika.stand_in is not None
    assert espeak().language(english) == "en-us"
    assert (english.variant, english.pitch) == (ritika.stand_in.variant, ritika.stand_in.pitch)
    assert in_language(find("Joe").stand_in, "en") is None
    sound = kit.said(lite_speaker, "The capital of France is Paris.", "Ritika", "en")
    assert 1.0 < len(sound) / SOUND_HZ < 4.0


def test_joe_says_the_same_text_the_same_way_each_time(lite_speaker: LiteSpeaker) -> None:
    sentence = "Light travels fast."
    assert np.array_equal(kit.said(lite_speaker, sentence), kit.said(lite_speaker, sentence))


def test_joe_is_understood(lite_speaker: LiteSpeaker, hearing: Hearing) -> None:
    rate, heard = kit.word_errors(lite_speaker, hearing, kit.SENTENCES[:5])
    assert rate < 0.15, heard


@pytest.mark.parametrize("voice", [find("Joe"), find("tara"), find("max"), find("长乐")], ids=ids)
def test_sound_is_as_loud_as_the_others_clean_and_without_waiting(voice: Voice, lite_speaker: LiteSpeaker) -> None:
    sound = kit.said(lite_speaker, languages()[voice.language].preview, voice.name, voice.language)
    level = 20 * np.log10(loudness.voiced_rms(sound, SOUND_HZ))
    assert abs(level - loudness.LEVEL_DBFS) < 1.5
    assert np.abs(sound).max() < 1.0
    audible = np.flatnonzero(np.abs(sound) > 0.01)
    assert audible[0] / SOUND_HZ < 0.040
    assert 0.05 < (len(sound) - audible[-1]) / SOUND_HZ < 0.30
    assert sound.dtype == np.float32


def test_pieces_join_without_a_click(lite_speaker: LiteSpeaker) -> None:
    text = "One short sentence here. Another short sentence there. " * 6
    parts = [sound.samples for sound in lite_speaker.speak(text, find("leo"), "en")]
    assert len(parts) > 2
    joined = np.concatenate(parts)
    at = np.cumsum([len(part) for part in parts])[:-2]
    assert max(np.abs(joined[i] - joined[i - 1]) for i in at) < 0.01


def test_closing_stops_the_work(lite_speaker: LiteSpeaker) -> None:
    speaking = cast(Generator[Sound], lite_speaker.speak("This is a sentence. " * 500, find("leo"), "en"))
    first = next(speaking)
    speaking.close()
    assert len(first.samples) / SOUND_HZ < 60


def test_emotion_tags_are_left_out(lite_speaker: LiteSpeaker) -> None:
    plain = kit.said(lite_speaker, "That is funny.", "tara")
    tagged = kit.said(lite_speaker, "<laugh> That is funny.", "tara")
    assert abs(len(plain) - len(tagged)) < 0.05 * len(plain)


def test_a_clause_of_tags_alone_makes_no_sound(lite_speaker: LiteSpeaker) -> None:
    assert [len(s.samples) for s in lite_speaker.speak("<laugh>", find("Joe"), "en") if len(s.samples)] == []


def test_two_copies_of_espeak_live_in_one_process(lite_speaker: LiteSpeaker) -> None:
    thomas = find("thomas")
    assert thomas.stand_in is not None
    before = espeak().phonemes("Guten Tag", thomas.stand_in)
    joe = kit.said(lite_speaker, "Good day.")
    assert espeak().phonemes("Guten Tag", thomas.stand_in) == before == "ɡˈuːtən tˈɑːk"
    kit.said(lite_speaker, "Guten Tag.", "thomas", "de")
    assert abs(len(kit.said(lite_speaker, "Good day.")) - len(joe)) < 0.25 * len(joe)


def test_a_voice_that_espeak_does_not_have_is_said() -> None:
    stand_in = find("tara").stand_in
    assert stand_in is not None
    missing = type(stand_in)("xx", "f1", 50, 165)
    with pytest.raises(NotInstalled, match="make setup"):
        espeak().speak("Hello", missing)


def test_long_text_is_cut_at_sentences_then_clauses_then_words() -> None:
    sentence, clause = "a" * 50 + ". ", "b" * 60 + ", "
    assert parts(sentence * 5) == [(sentence * 3).strip(), (sentence * 2).strip()]
    assert parts(clause * 4)[0] == (clause * 3).strip()
    assert [len(piece) for piece in parts("word " * 100)] == [199, 199, 100 - 1]
    assert [len(piece) for piece in parts("字" * 450)] == [PART_CHARACTERS, PART_CHARACTERS, 50]
    assert parts("  ") == []


def test_a_sentence_is_followed_by_a_longer_pause_than_a_clause() -> None:
    assert pause_after("Done.") == pause_after("好。") == pause_after('"Done."') > pause_after("and then,")
    assert pause_after("and then,") > pause_after("The distance between the Earth") > 0


def test_only_a_phrase_that_goes_on_is_spoken_with_a_comma() -> None:
    assert going_on("The distance between the Earth") == "The distance between the Earth,"
    assert [going_on(text) for text in ("Good morning", "It is so, yes.", "")] == ["Good morning", "It is so, yes.", ""]
