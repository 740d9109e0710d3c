from collections.abc import Generator, Iterator

import numpy as np
import pytest
import torch
from transformers import VoxtralConfig, VoxtralForConditionalGeneration

from app.engine.events import Exchange, Heard, ReplyText, Turn
from app.engine.full.replier import VoxtralReplier, instruction_for
from app.engine.full.voxtral import Voxtral
from app.engine.voices import find
from app.errors import BadInput, NotANumber
from tests.checkpoints.voxtral import tiny_config
from tests.engine.full.voxtral_kit import Reference, asked, run, speech, tiny


def text_of(ids: list[int]) -> str:
    return tiny().voxtral.tokens.decode(ids)


def close(iterator: Iterator[object]) -> None:
    assert isinstance(iterator, Generator)
    iterator.close()


def words(text: str, count: int) -> str:
    return " ".join(text.split()[:count])


def test_five_turns_with_the_kept_cache_reply_as_generate_does_from_the_start() -> None:
    replier, reference = tiny().replier(), Reference()
    history: list[Exchange] = []
    replies, prefilled = [], []
    for number in range(5):
        reply, heard = run(replier, asked(number, history))
        reference.ask(speech(number))
        expected = reference.reply()
        reference.said(expected)
        assert reply == text_of(expected)
        history.append(Exchange(heard, reply))
        replies.append(reply)
        prefilled.append(replier.prefilled_tokens)
    assert len(set(replies)) > 2, "replies that are all the same would prove little"
    assert max(prefilled) - prefilled[0] <= 2, "a turn prefills what is new: the end of the last one and itself"


@pytest.mark.parametrize("heard_words", [1, 3])
@pytest.mark.parametrize("closed_after", [4, None])
def test_after_an_interruption_it_goes_on_from_what_was_heard(heard_words: int, closed_after: int | None) -> None:
    replier, reference = tiny().replier(), Reference()
    iterator = replier.reply(asked(0))
    pieces = []
    for event in iterator:
        pieces.append(event.piece if isinstance(event, ReplyText) else "")
        if len(pieces) == closed_after:
            break
    close(iterator)
    heard = words("".join(pieces), heard_words)
    user = "" if closed_after else run(tiny().replier(), asked(0))[1]
    reply, _ = run(replier, asked(1, [Exchange(user, heard, interrupted=True)]))

    reference.ask(speech(0))
    reference.said(reference.reply()[:heard_words])  # in the tiny vocabulary a word is a token
    reference.ask(speech(1))
    assert reply == text_of(reference.reply())
    assert replier.prefilled_tokens < 410


def test_what_was_interrupted_before_a_word_is_one_question_with_the_next() -> None:
    replier = tiny().replier()
    iterator = replier.reply(asked(0))
    next(iterator)
    close(iterator)
    reply, _ = run(replier, asked(1, [Exchange("", "", interrupted=True)]))

    reference, sound = Reference(), Reference()
    reference.ask(speech(0))
    sound.ask(speech(1))
    reference.ids[-1:] = sound.ids[2:]  # without the end of one instruction and the start of the other
    reference.features += sound.features
    assert reply == text_of(reference.reply())


@pytest.mark.parametrize(
    "history",
    [
        [],
        [Exchange("What is a lyre?", "A small harp.")],
        [Exchange("What is a lyre?", "A small harp."), Exchange("And a lute?", "It has a neck.", interrupted=True)],
    ],
)
def test_a_history_that_the_cache_doesnt_know_is_read_from_its_text(history: list[Exchange]) -> None:
    replier = tiny().replier()
    first = run(replier, asked(0))
    run(replier, asked(1, [Exchange(first[1], first[0])]))
    reference = Reference()
    for exchange in history:
        reference.ask_text(exchange.user)
        reference.said(tiny().voxtral.tokens.encode(exchange.reply))
    reference.ask(speech(2))
    assert run(replier, asked(2, history))[0] == text_of(reference.reply())


def test_a_typed_question_is_one_text_with_the_instruction_and_is_not_heard() -> None:
    replier, reference = tiny().replier(), Reference()
    reply, heard = run(replier, Turn("tara", text="What is a lyre?"))
    reference.ask_text(f"{instruction_for('en')}\n\nWhat is a lyre?")
    assert reply == text_of(reference.reply())
    assert heard == ""


def test_speech_longer_than_30_s_is_several_chunks_in_one_question() -> None:
    replier, reference = tiny().replier(), Reference()
    reply, _ = run(replier, asked(0, seconds=31.5))
    reference.ask(speech(0, 31.5))
    assert reference.ids.count(24) == 750
    assert reply == text_of(reference.reply())


def test_the_reply_is_complete_before_the_transcript_is_begun() -> None:
    events = list(tiny().replier().reply(asked(3)))
    assert isinstance(events[-1], Heard)
    assert [type(event) for event in events].count(Heard) == 1
    spoken = [number for number, event in enumerate(events) if isinstance(event, ReplyText) and event.piece]
    assert events[spoken[-1] + 1] == ReplyText("")


@pytest.mark.parametrize(("voice", "language"), [("ऋतिका", "Hindi"), ("pierre", "French"), ("유나", "Korean")])
def test_it_is_asked_to_reply_in_the_language_of_the_voice(voice: str, language: str) -> None:
    replier = tiny().replier()
    code = replier.language_for(find(voice))
    assert f" {language}," in instruction_for(code)
    reference = Reference(code)
    reference.ask(speech(0))
    assert run(replier, asked(0, voice=voice))[0] == text_of(reference.reply())


def test_wherever_it_is_closed_the_next_reply_is_that_of_the_cut_history() -> None:
    whole = list(tiny().replier().reply(asked(0)))
    pieces = [event for event in whole if isinstance(event, ReplyText) and event.piece]
    heard = words("".join(event.piece for event in pieces), 2)
    replies = set()
    for events in range(2, len(whole) + 1, 3):
        replier = tiny().replier()
        iterator = replier.reply(asked(0))
        for _ in range(events):
            next(iterator)
        close(iterator)
        last = whole[-1].text if events == len(whole) and isinstance(whole[-1], Heard) else ""
        replies.add(run(replier, asked(1, [Exchange(last, heard, interrupted=True)]))[0])
        assert replier.prefilled_tokens < 410, "the sound of the first turn must still be there"
    assert len(replies) == 1


def test_when_the_context_fills_idle_time_takes_the_work_off_the_turns() -> None:
    tended, hurried = tiny().replier(slots=2200), tiny().replier(slots=2200)
    history: list[Exchange] = []
    most = {"tended": 0, "hurried": 0}
    for number in range(9):
        reply, heard = run(tended, asked(number, history))
        run(hurried, asked(number, history))
        most["tended"] = max(most["tended"], tended.prefilled_tokens)
        most["hurried"] = max(most["hurried"], hurried.prefilled_tokens)
        history.append(Exchange(heard, reply))
        while tended.idle():
            pass
    assert most["tended"] <= 403
    assert most["hurried"] > 403


def test_old_sound_gives_way_to_its_transcript_and_the_last_stays_sound() -> None:
    replier = tiny().replier(slots=1650)  # three sounds and a fourth don't fit beside each other
    history: list[Exchange] = []
    for number in range(3):
        reply, heard = run(replier, asked(number, history))
        history.append(Exchange(heard, reply))
    while replier.idle():
        pass
    reply, _ = run(replier, asked(3, history))

    reference = Reference()
    for exchange in history[:2]:
        reference.ask_text(exchange.user)
        reference.said(tiny().voxtral.tokens.encode(exchange.reply))  # words, whose ids are those generated
    reference.ask(speech(2))
    reference.said(tiny().voxtral.tokens.encode(history[2].reply))
    reference.ask(speech(3))
    assert reply == text_of(reference.reply())
    assert replier.prefilled_tokens <= 403


def test_a_long_history_is_cut_by_whole_exchanges() -> None:
    history = [Exchange(f"Question number {n}?", "An answer of some words, as answers are. " * 3) for n in range(60)]
    replier = tiny().replier(slots=1200)
    reply, _ = run(replier, asked(0, history))
    assert replier.prefilled_tokens < 1200
    tokens = tiny().voxtral.tokens
    matches = []
    for start in range(30, 60):
        reference = Reference()
        for exchange in history[start:]:
            reference.ask_text(exchange.user)
            reference.said(tokens.encode(exchange.reply))
        reference.ask(speech(0))
        if len(reference.ids) == replier.prefilled_tokens:
            matches.append(reply == text_of(reference.reply()))
    assert matches == [True]


def test_one_seed_gives_one_reply_and_another_seed_another() -> None:
    def drawn(seed: int) -> str:
        turn = Turn("tara", speech=speech(0), seed=seed)
        return run(tiny().replier(temperature=0.7), turn)[0]

    assert drawn(1) == drawn(1)
    assert len({drawn(seed) for seed in range(4)}) > 1


def test_a_reply_ends_with_its_budget() -> None:
    lengths = []
    for seed in range(4):
        reply, _ = run(tiny().replier(reply_tokens=5), asked(seed))
        lengths.append(len(tiny().voxtral.tokens.encode(reply)))
    assert max(lengths) == 5


def test_too_much_for_one_turn_is_refused_and_the_talk_goes_on() -> None:
    replier = tiny().replier(slots=1024)
    with pytest.raises(BadInput, match=r"the recording is 61 s long: Voxtral has room for 60 s at a time"):
        run(replier, asked(0, seconds=61.0))
    with pytest.raises(BadInput, match="too much for one turn"):
        run(replier, Turn("tara", text="word " * 1500))
    assert run(replier, asked(0)) == run(tiny().replier(), asked(0))


def test_while_the_user_still_speaks_it_tells_nothing() -> None:
    assert tiny().replier().hear(speech(0)) == ""


def test_broken_logits_are_an_error_and_leave_no_trace() -> None:
    model = VoxtralForConditionalGeneration(tiny_config()).eval().requires_grad_(False)
    model.load_state_dict(tiny().model.state_dict())
    replier = VoxtralReplier(Voxtral(model, tiny().voxtral.tokens), temperature=0.0, reply_tokens=24)
    iterator = replier.reply(asked(0))
    next(iterator)
    weight = model.model.language_model.norm.weight
    kept = weight.clone()
    weight.fill_(np.nan)
    with pytest.raises(NotANumber, match="lyre models verify"):
        list(iterator)
    weight.copy_(kept)
    assert run(replier, asked(0)) == run(tiny().replier(), asked(0))


def test_the_true_model_has_the_size_that_plans_reckon_with() -> None:
    with torch.device("meta"):
        model = VoxtralForConditionalGeneration(VoxtralConfig())
    parameters = sum(weight.numel() for weight in model.parameters())
    assert parameters == pytest.approx(4.676e9, rel=1e-3)
