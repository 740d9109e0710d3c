"""The silence before a clause is cut, and nothing that can be heard with it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.events import SOUND_HZ, Samples
from app.engine.full.leading import LeadingTrim, onset, trim_leading

MS = SOUND_HZ // 1000


def noise(ms: int, level_db: float, seed: int = 0) -> Samples:
    """White noise of `level_db` below full scale."""
    samples = np.random.default_rng(seed).standard_normal(ms * MS)
    return np.asarray(samples * 10 ** (level_db / 20), np.float32)


def fricative(ms: int, level_db: float) -> Samples:
    """Noise above 3 kHz that swells over its first half, as a soft f or s does."""
    spectrum = np.fft.rfft(noise(ms, 0.0, seed=7))
    spectrum[: len(spectrum) // 4] = 0.0
    samples = np.fft.irfft(spectrum, ms * MS)
    samples *= 10 ** (level_db / 20) / np.sqrt(np.mean(samples**2))
    return np.asarray(samples * np.minimum(1.0, np.linspace(0.3, 1.7, len(samples))), np.float32)


def vowel(ms: int) -> Samples:
    """A voice at -20 dB."""
    time_s = np.arange(ms * MS) / SOUND_HZ
    tones = [np.sin(2 * np.pi * 120 * harmonic * time_s) / harmonic for harmonic in range(1, 12)]
    return np.asarray(0.08 * np.sum(tones, axis=0), np.float32)


def heard(sound: Samples, cuts: list[int] | None = None) -> Samples:
    chunks = np.split(sound, sorted(cut % len(sound) for cut in cuts or []))
    return np.concatenate([np.empty(0, np.float32), *trim_leading(chunks)])


@pytest.mark.parametrize("floor_db", [-90.0, -70.0, -62.0, -56.0])
@pytest.mark.parametrize("silence_ms", [400, 700])
def test_leading_noise_is_cut_to_a_short_lead(floor_db: float, silence_ms: int) -> None:
    sound = np.concatenate([noise(silence_ms, floor_db), vowel(300) + noise(300, floor_db, 1)])
    left_ms = (len(heard(sound)) - 300 * MS) / MS
    assert 35 <= left_ms <= 60


@pytest.mark.parametrize("consonant_db", [-52.0, -48.0, -44.0])
@pytest.mark.parametrize("floor_db", [-90.0, -64.0])
def test_a_soft_first_consonant_survives_whole(consonant_db: float, floor_db: float) -> None:
    clause = np.concatenate([fricative(120, consonant_db), vowel(300)])
    sound = np.concatenate([noise(500, floor_db), clause + noise(420, floor_db, 1)])
    result = heard(sound)
    assert len(clause) + 20 * MS <= len(result) <= len(clause) + 80 * MS
    assert np.array_equal(result[-len(clause) :], sound[-len(clause) :])


@pytest.mark.parametrize("consonant_db", [-52.0, -48.0])
def test_a_soft_consonant_with_no_silence_before_it_survives(consonant_db: float) -> None:
    sound = np.concatenate([fricative(120, consonant_db), vowel(300)])
    assert len(heard(sound)) == len(sound)


def test_sound_from_the_first_sample_is_untouched() -> None:
    sound = vowel(200)
    assert np.array_equal(heard(sound), sound)


def test_what_follows_the_onset_is_untouched_but_for_a_fade_of_3_ms() -> None:
    sound = np.concatenate([noise(500, -60.0), vowel(200), noise(400, -60.0, 2), vowel(100)])
    result = heard(sound)
    kept = sound[-len(result) :]
    assert np.array_equal(result[3 * MS :], kept[3 * MS :])
    assert result[0] == 0.0
    assert np.abs(result[: 3 * MS]).max() <= np.abs(kept[: 3 * MS]).max()


def test_a_click_is_not_an_onset() -> None:
    sound = np.concatenate([noise(600, -70.0), vowel(200)])
    sound[200 * MS + 10 : 201 * MS] = 0.3
    assert 35 <= (len(heard(sound)) - 200 * MS) / MS <= 60


def test_a_clause_in_which_nothing_is_heard_comes_out_whole() -> None:
    sound = noise(800, -66.0)
    trim = LeadingTrim()
    assert len(trim.push(sound)) == 0
    assert not trim.begun
    assert np.array_equal(trim.flush(), sound)
    assert trim.trimmed == 0


def test_what_is_cut_is_counted() -> None:
    sound = np.concatenate([noise(500, -66.0), vowel(100)])
    trim = LeadingTrim()
    result = trim.push(sound)
    assert trim.begun
    assert trim.trimmed == len(sound) - len(result)
    assert 440 * MS <= trim.trimmed <= 465 * MS


def test_nothing_is_an_onset_of_nothing() -> None:
    assert onset(np.empty(0, np.float32)) is None
    assert onset(vowel(8)) is None
    assert heard(np.empty(0, np.float32)).size == 0


SOUND = np.concatenate([noise(450, -61.0), fricative(90, -50.0), vowel(200)])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, len(SOUND)), max_size=40))
def test_the_chunks_make_no_difference(cuts: list[int]) -> None:
    assert np.array_equal(heard(SOUND, cuts), heard(SOUND))
