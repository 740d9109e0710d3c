"""However a stream is cut, its resampled sound is the same."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.audio.resampling import Resampler, resample

RATES = [8_000, 16_000, 24_000, 44_100, 48_000, 96_000]


@given(st.lists(st.integers(0, 700), max_size=12), st.sampled_from(RATES), st.sampled_from(RATES))
def test_any_split_gives_the_same_samples(sizes: list[int], from_hz: int, to_hz: int) -> None:
    sound = np.random.default_rng(0).normal(0, 0.2, sum(sizes)).astype(np.float32)
    resampler = Resampler(from_hz, to_hz)
    ends = np.cumsum([0, *sizes])
    pieces = [resampler.feed(sound[a:b]) for a, b in itertools.pairwise(ends)]
    joined = np.concatenate([*pieces, resampler.feed(sound[:0], last=True)])
    assert np.array_equal(joined, resample(sound, from_hz, to_hz))


@pytest.mark.parametrize("from_hz", RATES)
def test_length_and_pitch_are_kept(from_hz: int) -> None:
    sound = np.sin(2 * np.pi * 1000 * np.arange(from_hz) / from_hz).astype(np.float32)
    there = resample(sound, from_hz, 16_000)
    assert len(there) == pytest.approx(16_000, abs=1)
    assert np.argmax(np.abs(np.fft.rfft(there[:16_000]))) == pytest.approx(1000, abs=1)


def test_what_comes_out_is_not_the_memory_that_went_in() -> None:
    sound = np.ones(10, np.float32)
    out = Resampler(16_000, 16_000).feed(sound)
    sound[:] = 5
    assert out.tolist() == [1.0] * 10
