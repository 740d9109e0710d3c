"""Text is cut where a voice would pause, and nothing of it is lost."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.clauses import LONG, Clauses


def cut(text: str, size: int = 3) -> list[str]:
    clauses = Clauses()
    found = [clause for i in range(0, len(text), size) for clause in clauses.push(text[i : i + size])]
    return found + clauses.finish()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is Paris. The river there is called the Seine, and it is long.", "It is Paris."),
        ("The capital of France, by the way, is Paris.", "The capital of France,"),
        ("About 3.14 of them. More follow here for sure.", "About 3.14 of them."),
        ("Dr. Smith said so. More follow here for sure.", "Dr. Smith said so."),
        ("J. R. R. Tolkien. More follow here for sure.", "J. R. R. Tolkien."),
        ("See www.example.com/a.b now. More follow here.", "See www.example.com/a.b now."),
        ('"Go!" he said. More follow here for sure.', '"Go!"'),
        ("1. Boil the water. 2. Add the tea to it.", "1. Boil the water."),
        ("<laugh> That was fun. More follow here for sure.", "<laugh> That was fun."),
        ("नमस्ते। मैं ठीक हूँ।", "नमस्ते।"),
        ("你好！今天我们聊点什么呢？", "你好！"),
        ("今天天气真的很好，我们出去走走吧。", "今天天气真的很好，"),
        ("안녕하세요. 오늘은 무슨 이야기를 할까요?", "안녕하세요."),
        ("So do I. You see, more follows here.", "So do I."),
        ("The distance between the Earth and the Moon is 237,985 miles.", "The distance between the Earth"),
        ("The capital of France is Paris. More follows here.", "The capital of France is Paris."),
        ("I can tell you that in the morning it is dark.", "I can tell you that in the morning it is dark."),
        ("Plants take in the light that is theirs", "Plants take in the light that is theirs"),
    ],
)
def test_the_first_clause_is_short_and_whole(text: str, expected: str) -> None:
    assert cut(text)[0] == expected


def test_the_rest_of_a_sentence_that_was_begun_early_waits_for_no_other() -> None:
    text = "The distance between the Earth and the Moon varies. It is 237,985 miles in all. And so on it goes."
    assert cut(text)[:2] == ["The distance between the Earth", "and the Moon varies."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" Everest, with a height of 29,029 feet. It is", ["Everest, with a height of 29,029 feet."]),
        (" It lies between Nepal and China, as everybody knows well.", ["It lies", "between Nepal", "and China,"]),
        (" It was over.", []),
        (" Mount Everest is", []),
    ],
)
def test_in_a_hurry_a_clause_ends_where_it_may(text: str, expected: list[str]) -> None:
    clauses = Clauses()
    clauses.push("It is this. ")
    assert [clause for i in range(0, len(text), 3) for clause in clauses.push(text[i : i + 3], hurry=True)] == expected


def test_a_tag_after_a_sentence_opens_the_next_clause() -> None:
    assert cut("That is a very long first sentence. <sigh> But it goes on and on, as they do.")[1].startswith("<sigh>")


def test_short_sentences_after_the_first_are_spoken_together() -> None:
    assert cut("Hello there. Yes. No. Maybe so. That would be that for today.")[1:] == [
        "Yes. No. Maybe so. That would be that for today."
    ]


def test_a_clause_without_any_stop_is_cut_before_it_grows_too_long() -> None:
    assert max(map(len, cut("word " * 200))) <= LONG


def test_a_clause_is_given_as_soon_as_it_is_complete() -> None:
    clauses = Clauses()
    assert clauses.push("It is Paris.") == []
    assert clauses.push(" The") == ["It is Paris."]


@given(st.text(max_size=400), st.integers(1, 50))
def test_nothing_is_lost_whatever_the_text_and_the_pieces(text: str, size: int) -> None:
    assert "".join("".join(cut(text, size)).split()) == "".join(text.split())


@given(st.text(alphabet="ab ,.!?。，\n\"'1I", max_size=300), st.integers(1, 9), st.integers(1, 9))
def test_the_clauses_do_not_depend_on_how_the_text_came(text: str, one: int, other: int) -> None:
    rejoined = [" ".join("".join(cut(text, size)).split()) for size in (one, other)]
    assert rejoined[0].replace(" ", "") == rejoined[1].replace(" ", "")


def test_one_long_sentence_given_at_once_is_cut_like_one_that_is_streamed() -> None:
    sentence = "The road goes on and on through fields and woods and villages, " * 20 + "to the sea. That is all."
    assert max(map(len, cut(sentence, len(sentence)))) <= LONG


def test_text_full_of_abbreviations_is_cut_in_good_time() -> None:
    started = time.perf_counter()
    cut("e.g. " * 2000, 10_000)
    assert time.perf_counter() - started < 5
