"""The KV cache holds exactly what it says, so that what is kept of it counts as if it had been run anew."""

from pathlib import Path

import pytest
import torch

from app.engine.lite.decoding import Decoder, common_prefix, likeliest
from app.engine.lite.weights import converted

FIRST = [1, 20, 30, 40, 50, 60]


@pytest.fixture
def decoder(package: Path) -> Decoder:
    return Decoder(converted())


def anew(decoder: Decoder, tokens: list[int]) -> torch.Tensor:
    decoder.crop(0)
    logits, run = decoder.prefill(tokens)
    assert run == len(tokens)
    return logits


@pytest.mark.parametrize(
    ("then", "run"),
    [([*FIRST, 70, 80], 2), ([*FIRST[:3], 70, 80], 2), (FIRST[:4], 1), (FIRST, 1), ([2, *FIRST], 7)],
    ids=["longer", "other end", "cropped", "the same", "all different"],
)
def test_only_what_the_cache_does_not_hold_is_run(decoder: Decoder, then: list[int], run: int) -> None:
    decoder.prefill(FIRST)
    logits, ran = decoder.prefill(then)
    assert ran == run
    assert decoder.held == then
    assert torch.allclose(logits, anew(decoder, then), atol=1e-4)


def test_steps_count_as_prefilled(decoder: Decoder) -> None:
    decoder.prefill(FIRST)
    decoder.step(70)
    logits = decoder.step(80)
    assert decoder.held == [*FIRST, 70, 80]
    assert torch.allclose(logits, anew(decoder, [*FIRST, 70, 80]), atol=1e-4)


def test_what_was_said_is_less_likely_whatever_its_sign() -> None:
    assert likeliest(torch.tensor([1.0, 1.04, 0.0]), [1], 1.05) == 0
    assert likeliest(torch.tensor([-1.0, -0.99, -9.0]), [1, 1], 1.05) == 0
    assert likeliest(torch.tensor([1.0, 1.2, 0.0]), [1], 1.05) == 1


@pytest.mark.parametrize(("one", "other", "shared"), [([], [1], 0), ([1, 2, 3], [1, 2, 4], 2), ([1, 2], [1, 2, 3], 2)])
def test_the_common_prefix_of_two_sequences(one: list[int], other: list[int], shared: int) -> None:
    assert common_prefix(one, other) == shared
