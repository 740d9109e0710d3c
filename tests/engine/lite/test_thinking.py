"""Replies are streamed, end by themselves, and cost only what is new in the conversation."""

from collections.abc import Generator
from itertools import islice
from typing import cast

import pytest

from app.engine.events import Exchange
from app.engine.lite import thinking as module
from app.engine.lite.thinking import Thinking
from app.errors import BadInput
from tests.engine.lite import kit

pytestmark = pytest.mark.models


@pytest.mark.parametrize(
    ("question", "accepted"),
    [
        ("What is the capital of France?", ["paris"]),
        ("What color is the sky on a clear day?", ["blue"]),
        ("How many days are in a week?", ["7", "seven"]),
    ],
)
def test_a_factual_question_is_answered_in_english(thinking: Thinking, question: str, accepted: list[str]) -> None:
    reply = "".join(thinking.reply(question))
    assert kit.answers(reply, accepted)
    assert kit.is_english(reply)


def test_the_kept_cache_changes_no_token_and_only_new_tokens_are_prefilled(
    thinking: Thinking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BUDGET", 12)
    asked = list(kit.TEN_TURNS[:4])
    kept, few = kit.talk(thinking, asked, keep=True)
    anew, all_of_them = kit.talk(thinking, asked, keep=False)
    assert kept == anew
    assert max(few) <= 30
    assert all_of_them == sorted(all_of_them)
    assert all_of_them[-1] > 100


def test_text_comes_piece_by_piece(thinking: Thinking) -> None:
    pieces = list(thinking.reply("What is the capital of France?"))
    assert len(pieces) > 4
    assert not any("\ufffd" in piece for piece in pieces)


def test_a_reply_that_was_cut_off_is_remembered_as_far_as_it_was_heard(thinking: Thinking) -> None:
    question = "What is the capital of France?"
    pieces = cast(Generator[str], thinking.reply(question))
    begun = "".join(next(pieces) for _ in range(3))
    pieces.close()
    history = (Exchange(question, begun, interrupted=True),)
    cropped = "".join(islice(thinking.reply("And of Spain?", history), 12))
    after_cut = thinking.prefilled_tokens
    assert after_cut <= 20
    thinking.forget()
    assert "".join(islice(thinking.reply("And of Spain?", history), 12)) == cropped
    assert thinking.prefilled_tokens > after_cut + 20


def test_a_talk_that_was_prefilled_before_the_question_costs_the_question_alone_and_changes_nothing(
    thinking: Thinking,
) -> None:
    history = (
        Exchange("What is the capital of France?", "The capital of France is Paris.", interrupted=False),
        Exchange("And of Spain?", "The capital of Spain is", interrupted=True),
    )
    thinking.forget()
    plain = "".join(islice(thinking.reply("And of Italy?", history), 12))
    assert thinking.prefilled_tokens > 50
    thinking.forget()
    pieces = 1
    while thinking.expect(history):
        pieces += 1
    assert pieces > 1
    assert "".join(islice(thinking.reply("And of Italy?", history), 12)) == plain
    assert thinking.prefilled_tokens <= 12


def test_a_talk_too_long_for_the_cache_is_prefilled_as_the_question_will_find_it(
    thinking: Thinking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "HISTORY", 300)
    history = tuple(Exchange(f"What comes after {n}?", f"After {n} comes {n + 1}. " * 5) for n in range(8))
    while thinking.expect(history):
        pass
    next(iter(thinking.reply("And then?", history)))
    assert thinking.prefilled_tokens <= 12


def test_a_reply_ends_within_its_budget(thinking: Thinking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BUDGET", 5)
    list(thinking.reply("Tell me everything about the history of the world."))
    assert len(thinking.tokens_of_reply()) == 5


def test_a_long_reply_ends_with_its_sentence(thinking: Thinking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ENOUGH", 3)
    reply = "".join(thinking.reply("Tell me a long story about a dog and a cat."))
    assert reply.rstrip()[-1] in ".!?"
    assert sum(reply.count(mark) for mark in ".!?") == 1


def test_a_question_longer_than_the_context_is_refused_with_the_remedy(thinking: Thinking) -> None:
    with pytest.raises(BadInput) as caught:
        list(thinking.reply("नमस्ते " * 1400))
    assert "fewer" in caught.value.remedy


def test_characters_of_several_tokens_come_whole(thinking: Thinking) -> None:
    history = tuple(Exchange("Say the emoji.", "😀🎉") for _ in range(3))
    pieces = list(thinking.reply("Say the emoji.", history))
    assert "😀" in "".join(pieces)
    assert not any("\ufffd" in piece for piece in pieces)
