"""The noise in SNAC's decoder: a function of utterance, block and position alone, distributed as randn."""

import math

import pytest
import torch

from app.engine.full.snac_noise import keyed_noise, noise_key


def test_noise_is_splitmix64_through_box_and_muller() -> None:
    key, expected = noise_key(123, 2), []
    for position in (0, 1, 77, 10**9):
        bits = (key + (position + 1) * 0x9E3779B97F4A7C15) % 2**64
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9 % 2**64
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB % 2**64
        bits ^= bits >> 31
        uniform, angle = ((bits >> 32) + 0.5) / 2**32, (bits % 2**32) / 2**32
        expected.append(math.sqrt(-2 * math.log(uniform)) * math.cos(2 * math.pi * angle))
    found = [keyed_noise(torch.tensor([key]), torch.tensor([at]), 1).item() for at in (0, 1, 77, 10**9)]
    assert found == pytest.approx(expected, abs=1e-5)


def test_noise_at_a_position_does_not_depend_on_where_the_piece_starts() -> None:
    key = torch.tensor([noise_key(5, 1)])
    whole = keyed_noise(key, torch.tensor([0]), 1000)
    pieces = [keyed_noise(key, torch.tensor([at]), 125) for at in range(0, 1000, 125)]
    assert torch.cat(pieces).equal(whole)


def test_noise_is_distributed_as_randn() -> None:
    count = 200_000
    noise = keyed_noise(torch.tensor([noise_key(0, 0)]), torch.tensor([0]), count).double()
    normal = torch.special.ndtr(noise.sort().values)
    steps = torch.arange(count, dtype=torch.float64) / count
    kolmogorov = max((normal - steps).max().item(), (steps + 1 / count - normal).max().item())
    assert kolmogorov < 1.95 / math.sqrt(count)  # one in a thousand for true randn
    for lag in (1, 2, 64, 2048):
        assert abs((noise[lag:] * noise[:-lag]).mean()) < 4 / math.sqrt(count)


def test_blocks_and_utterances_have_noise_of_their_own() -> None:
    keys = [noise_key(seed, block) for seed in (0, 1, 2, -1, 2**62) for block in range(4)]
    noise = torch.stack([keyed_noise(torch.tensor([key]), torch.tensor([0]), 20_000) for key in keys])
    correlation = torch.corrcoef(noise) - torch.eye(len(keys))
    assert correlation.abs().max() < 5 / math.sqrt(20_000)
