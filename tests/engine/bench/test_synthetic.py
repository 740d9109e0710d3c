"""Random weights of the true shapes do the fixed workload through the engine's own path."""

from itertools import accumulate

import pytest
import torch

from app.engine.assistant import Assistant
from app.engine.bench import workload
from app.engine.bench.synthetic import Synthetic, needed_bytes
from app.engine.bench.timing import TimedSpeaker, TurnTimes, timed
from app.engine.events import ReplyText, Turn
from app.engine.full.decoding import CODES, SLOTS


@pytest.fixture(scope="module")
def times(parts: Synthetic) -> TurnTimes:
    speaker = TimedSpeaker(parts.speaker)
    turn = Turn(workload.VOICE, workload.question())
    return timed(Assistant(parts.replier, speaker, "synthetic"), speaker, turn, workload.LEADING_SAMPLES)


def test_a_turn_is_the_workload(times: TurnTimes) -> None:
    workload.check(times.done)
    assert [sum(samples for samples, _ in clause.chunks) for clause in times.clauses] == pytest.approx(
        [frames * 2048 for frames in workload.FRAMES], abs=480
    )


def test_as_many_tokens_are_decoded_as_the_reply_has(parts: Synthetic) -> None:
    pieces = [e.piece for e in parts.replier.reply(Turn(workload.VOICE, text="Hello")) if isinstance(e, ReplyText)]
    assert "".join(pieces) == workload.REPLY
    assert len([piece for piece in pieces if piece]) == len(parts.tokens.reply_ids) == 27  # 24 words, 3 full stops


def test_what_is_decoded_is_drawn_anew_with_every_seed(parts: Synthetic) -> None:
    clause = workload.CLAUSES[0]
    said = [torch.stack(list(parts.orpheus.generate(clause, "tara", seed=seed))) for seed in (0, 0, 1)]
    assert torch.equal(said[0], said[1])
    assert not torch.equal(said[0], said[2])


def test_the_end_of_speech_is_never_among_what_may_be_drawn(parts: Synthetic) -> None:
    torch.manual_seed(0)
    logits = parts.orpheus.forced_logits(workload.CLAUSES[0], "tara", torch.randint(CODES, (59, SLOTS)))[::SLOTS]
    likely = (logits / 0.6).softmax(-1)  # [frames, 1 + codes], the end first
    likelier = (likely * (likely > likely[:, :1])).sum(-1)
    assert likelier.min() > 0.9


def test_leading_silence_is_waited_for_in_first_audible_alone(times: TurnTimes) -> None:
    chunks = times.clauses[0].chunks
    made = list(accumulate(samples for samples, _ in chunks))
    after_it = next(number for number, samples in enumerate(made) if samples > workload.LEADING_SAMPLES)
    decoded_ms = sum(seconds for _, seconds in chunks[1 : after_it + 1]) * 1000
    first = times.done.latency_ms["first_audio"]
    assert after_it > 1
    assert first + decoded_ms < times.first_audible_ms < times.done.latency_ms["total"]


def test_full_size_fits_a_card_of_24_gb_in_bf16_and_no_small_one() -> None:
    assert 16e9 < needed_bytes("full", torch.bfloat16, graphs=True) < 22e9
    assert needed_bytes("tiny", torch.float32, graphs=False) < 0.2e9
