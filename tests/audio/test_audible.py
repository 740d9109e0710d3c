"""From which sample on sound is heard."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.audio.audible import FirstAudible, first_audible
from app.audio.resampling import SOUND_HZ, Samples


def tone(seconds: float, dbfs: float, rate_hz: int = SOUND_HZ) -> Samples:
    """A sine whose RMS is that loud."""
    times = np.arange(int(seconds * rate_hz)) / rate_hz
    return (np.sqrt(2) * 10 ** (dbfs / 20) * np.sin(2 * np.pi * 440 * times)).astype(np.float32)


def after(seconds: float, sound: Samples, rate_hz: int = SOUND_HZ) -> Samples:
    return np.concatenate((np.zeros(int(seconds * rate_hz), np.float32), sound))


@pytest.mark.parametrize("rate_hz", [16_000, 24_000, 48_000])
@pytest.mark.parametrize("lead_s", [0.0, 0.0123, 0.3])
def test_sound_is_heard_from_its_first_samples_on(rate_hz: int, lead_s: float) -> None:
    found = first_audible(after(lead_s, tone(0.2, -20, rate_hz), rate_hz), rate_hz)
    assert found is not None
    assert found / rate_hz == pytest.approx(lead_s, abs=0.0005)


def test_what_is_quieter_than_40_decibels_below_full_scale_is_not_heard() -> None:
    assert first_audible(tone(1, -41), SOUND_HZ) is None
    assert first_audible(tone(1, -39), SOUND_HZ) is not None


def test_a_click_is_not_heard_but_what_comes_after_it_is() -> None:
    sound = after(0.5, tone(0.2, -20))
    sound[100] = 0.05
    found = first_audible(sound, SOUND_HZ)
    assert found is not None
    assert found / SOUND_HZ == pytest.approx(0.5, abs=0.0005)


def test_less_than_10_ms_is_not_heard() -> None:
    assert first_audible(tone(0.009, 0), SOUND_HZ) is None


@given(st.lists(st.integers(1, 3000), min_size=1, max_size=12), st.floats(0, 0.6))
def test_it_is_the_same_moment_however_the_sound_is_cut(cuts: list[int], lead_s: float) -> None:
    sound = after(lead_s, tone(0.4, -25))
    whole, pieces = first_audible(sound, SOUND_HZ), FirstAudible()
    for piece in np.split(sound, np.minimum(np.cumsum(cuts), len(sound))):
        pieces.feed(piece)
    assert whole is not None
    assert pieces.at_s == whole / SOUND_HZ


def test_silence_is_never_heard() -> None:
    pieces = FirstAudible()
    for _ in range(20):
        pieces.feed(np.zeros(2400, np.float32))
    assert pieces.at_s is None
