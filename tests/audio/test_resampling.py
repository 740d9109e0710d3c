"""However a stream is cut, its resampled sound is the same."""

import itertools
import weakref

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


@pytest.mark.parametrize("from_hz", [32_000, 48_000, 96_000])
def test_a_microphone_at_a_multiple_of_the_rate_is_heard_without_delay(from_hz: int) -> None:
    resampler, block = Resampler(from_hz, 16_000), from_hz // 100
    given = sum(len(resampler.feed(np.zeros(block, np.float32))) for _ in range(10))
    assert given / 16_000 > 0.1 - 0.002


def test_what_the_new_rate_cannot_hold_is_gone_and_the_rest_is_whole() -> None:
    for hz, kept in ((1_000, 1.0), (6_800, 1.0), (8_800, 0.0), (15_000, 0.0)):
        there = resample(np.sin(2 * np.pi * hz * np.arange(48_000) / 48_000).astype(np.float32), 48_000, 16_000)
        assert np.sqrt(2 * np.mean(there[1_000:-1_000] ** 2)) == pytest.approx(kept, abs=0.01)


def test_what_comes_out_is_not_the_memory_that_went_in() -> None:
    sound = np.ones(10, np.float32)
    out = Resampler(16_000, 16_000).feed(sound)
    sound[:] = 5
    assert out.tolist() == [1.0] * 10


def test_after_the_last_piece_the_stream_is_given_back_and_takes_no_more() -> None:
    resampler = Resampler(24_000, 44_100)
    stream = weakref.ref(resampler._soxr)
    resampler.feed(np.zeros(100, np.float32), last=True)
    assert stream() is None
    with pytest.raises(RuntimeError, match="after the last"):
        resampler.feed(np.zeros(100, np.float32))
