import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from transformers.generation.logits_process import TemperatureLogitsWarper, TopPLogitsWarper

from app.engine.full.token_choice import BROKEN, Choice, draw, likeliest


def logits_of(seed: int, size: int = 50, spread: float = 2.0) -> torch.Tensor:
    return torch.randn(size, generator=torch.Generator().manual_seed(seed)) * spread


def by_transformers(logits: torch.Tensor, temperature: float, top_p: float) -> torch.Tensor:
    scores = TemperatureLogitsWarper(temperature)(None, logits[None])
    probabilities: torch.Tensor = TopPLogitsWarper(top_p)(None, scores).softmax(-1)[0]
    return probabilities


@pytest.mark.parametrize(("temperature", "top_p"), [(0.2, 0.95), (1.0, 0.8), (1.5, 1.0), (0.7, 0.1)])
def test_tokens_are_drawn_as_transformers_distributes_them(temperature: float, top_p: float) -> None:
    logits = logits_of(1)
    expected = by_transformers(logits, temperature, top_p)
    steps = 4_000  # an even sweep of the random number hits each token by its probability, to one step
    uniforms = (torch.arange(steps) + 0.5) / steps
    drawn = torch.cat([draw(logits, temperature, top_p, uniform) for uniform in uniforms])
    shares = drawn.bincount(minlength=len(logits)) / steps
    assert (shares - expected).abs().max() <= 1.5 / steps


@given(
    st.integers(0, 10_000), st.floats(0.05, 3.0), st.floats(0.0, 1.0), st.floats(0.0, 1.0, exclude_max=True, width=32)
)
def test_nothing_outside_the_nucleus_is_ever_drawn(seed: int, temperature: float, top_p: float, uniform: float) -> None:
    logits = logits_of(seed)
    token = draw(logits, temperature, top_p, torch.tensor(uniform))
    assert by_transformers(logits, temperature, min(1.0, top_p + 1e-5))[token] > 0


@given(st.integers(0, 10_000))
def test_a_nucleus_of_nothing_is_the_greedy_choice(seed: int) -> None:
    logits = logits_of(seed).round()  # with ties
    assert draw(logits, 1.0, 0.0, torch.tensor(0.999)).item() == likeliest(logits).item() == logits.argmax().item()


@pytest.mark.parametrize("broken", [float("nan"), float("inf"), float("-inf")])
def test_broken_logits_travel_as_a_token_of_their_own(broken: float) -> None:
    logits = logits_of(0)
    logits[7] = broken
    assert likeliest(logits).item() == BROKEN
    assert draw(logits, 0.2, 0.95, torch.tensor(0.5)).item() == BROKEN


def test_a_seed_fixes_all_random_numbers_of_a_reply() -> None:
    assert torch.equal(Choice(seed=3).uniforms, Choice(seed=3).uniforms)
    assert not torch.equal(Choice(seed=3).uniforms, Choice(seed=4).uniforms)
    assert len(Choice(tokens=9).uniforms) > 9
