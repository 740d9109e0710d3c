"""Sampling draws what transformers' own processors would draw, and never anything that is not legal."""

import pytest
import torch
from transformers import RepetitionPenaltyLogitsProcessor, TemperatureLogitsWarper, TopPLogitsWarper

from app.engine.full.decoding import CODES
from app.engine.full.sampling import Sampler, Sampling
from app.errors import BadInput

CPU = torch.device("cpu")
NEVER = float("-inf")


def sampler(sampling: Sampling, seed: int = 0) -> Sampler:
    made = Sampler(CPU)
    made.begin(sampling, seed)
    return made


def theirs(logits: torch.Tensor, seen: torch.Tensor, sampling: Sampling) -> torch.Tensor:
    """Probabilities that transformers samples from; every column that is seen was generated once."""
    generated = seen.nonzero()[:, 1][None]
    scores = RepetitionPenaltyLogitsProcessor(sampling.repetition_penalty)(generated, logits.clone())
    scores = TemperatureLogitsWarper(sampling.temperature)(generated, scores)
    probabilities: torch.Tensor = TopPLogitsWarper(sampling.top_p)(generated, scores).softmax(-1)
    return probabilities


@pytest.mark.parametrize(
    "sampling", [Sampling(), Sampling(1.0, 0.5, 1.3), Sampling(0.8, 1.0, 2.0), Sampling(0.3, 0.95)]
)
def test_draws_are_distributed_as_those_of_transformers(sampling: Sampling) -> None:
    torch.manual_seed(1)
    logits = torch.randn(1, CODES) * 2.0
    seen = torch.zeros(1, CODES, dtype=torch.bool)
    seen[0, logits[0].topk(9).indices[::2]] = True  # the penalty must fall where it changes what is likely
    seen[0, ::50] = True
    draws = 400_000
    expected = theirs(logits, seen, sampling)[0].double() * draws
    counts = sampler(sampling).draw(logits, seen, draws)[0].bincount(minlength=CODES).double()
    assert counts[expected == 0].sum() <= draws * 1e-4  # a column at the very edge of top-p, by rounding
    often = expected >= 8
    rest = torch.stack([counts[~often].sum(), expected[~often].sum()])
    chi_square = ((counts - expected)[often] ** 2 / expected[often]).sum() + (rest[0] - rest[1]) ** 2 / rest[1].clamp(1)
    freedom = int(often.sum())
    assert freedom >= 5
    assert chi_square < freedom + 4.5 * (2 * freedom) ** 0.5


def test_a_million_draws_hold_no_column_that_is_shut() -> None:
    torch.manual_seed(2)
    contexts = 50
    logits = torch.randn(contexts, CODES + 8) * torch.linspace(0.1, 40.0, contexts)[:, None]
    shut = torch.zeros_like(logits, dtype=torch.bool)
    shut[:, 1:8] = True
    shut |= torch.rand(logits.shape) < torch.linspace(0.0, 0.999, contexts)[:, None]
    shut[:, 0] = False
    logits[shut] = NEVER
    seen = torch.rand(logits.shape) < 0.3
    for top_p in (0.9, 1.0):
        columns = sampler(Sampling(1.0, top_p)).draw(logits, seen, 20_000)
        assert columns.numel() == 1_000_000
        assert not shut.gather(1, columns).any()


def test_one_legal_column_is_always_drawn() -> None:
    logits = torch.full((1, CODES), NEVER)
    logits[0, 4095] = -30.0
    seen = torch.zeros(1, CODES, dtype=torch.bool)
    for top_p in (1e-6, 0.9, 1.0):
        assert sampler(Sampling(0.6, top_p)).draw(logits, seen, 1000).eq(4095).all()


def test_a_temperature_of_zero_takes_the_most_probable_after_the_penalty() -> None:
    logits = torch.tensor([[1.0, 3.0, 2.9, -5.0]])
    seen = torch.tensor([[False, True, False, False]])
    assert sampler(Sampling(0.0)).draw(logits, seen, 100).eq(2).all()
    assert sampler(Sampling(0.0)).draw(logits, ~seen & seen, 100).eq(1).all()


def test_the_penalty_lowers_negative_logits_too() -> None:
    logits = torch.tensor([[-1.0, -1.05]])
    seen = torch.tensor([[True, False]])
    assert sampler(Sampling(0.0)).draw(logits, seen).item() == 1


def test_the_seed_fixes_the_draws() -> None:
    logits, seen = torch.randn(1, CODES), torch.zeros(1, CODES, dtype=torch.bool)
    first, again, other = (sampler(Sampling(1.0, 1.0), seed).draw(logits, seen, 50) for seed in (3, 3, 4))
    assert torch.equal(first, again)
    assert not torch.equal(first, other)


def test_logits_that_are_not_numbers_still_give_a_column() -> None:
    logits = torch.full((1, CODES), float("nan"))
    columns = sampler(Sampling()).draw(logits, torch.zeros(1, CODES, dtype=torch.bool), 10)
    assert (columns >= 0).all()
    assert (columns < CODES).all()


@pytest.mark.parametrize(
    "numbers",
    [(-0.1, 0.9, 1.1), (2.1, 0.9, 1.1), (0.6, 0.0, 1.1), (0.6, 1.1, 1.1), (0.6, 0.9, 1.0), (float("nan"), 0.9, 1.1)],
)
def test_numbers_that_orpheus_cannot_be_sampled_with_are_refused(numbers: tuple[float, float, float]) -> None:
    with pytest.raises(BadInput):
        Sampling(*numbers)
