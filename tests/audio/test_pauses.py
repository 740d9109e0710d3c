"""A voice is told from everything else that a microphone hears."""

from itertools import chain
from pathlib import Path

import moonshine_voice
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.audio import chime
from app.audio.files import read
from app.audio.pauses import VoiceDetector, dbfs, has_voice
from app.audio.resampling import SOUND_HZ, SPEECH_HZ, Samples, resample

SECONDS = 2
AT = np.arange(SECONDS * SPEECH_HZ) / SPEECH_HZ
RNG = np.random.default_rng(0)


def clicks() -> Samples:
    """A keyboard: twenty bursts of 5 to 30 ms that die away, over a quiet room."""
    room = RNG.normal(0, 1e-3, len(AT))
    for start in RNG.integers(0, len(AT) - 500, 20):
        size = int(RNG.integers(80, 480))
        room[start : start + size] += 0.5 * RNG.normal(0, 1, size) * np.exp(-5 * np.arange(size) / size)
    return np.clip(room, -1, 1).astype(np.float32)


def hum(mains_hz: int) -> Samples:
    overtones = [0.2 / k * np.sin(2 * np.pi * mains_hz * k * AT) for k in (1, 2, 3, 5, 7)]
    return np.asarray(np.sum(overtones, axis=0), np.float32)


@pytest.fixture(scope="module", params=["two_cities", "beckett"])
def speech(request: pytest.FixtureRequest) -> Samples:
    return read(Path(moonshine_voice.__file__).parent / "assets" / f"{request.param}.wav")[: 6 * SPEECH_HZ]


@pytest.mark.parametrize(
    "sound",
    [
        np.zeros(0, np.float32),
        np.zeros(len(AT), np.float32),
        RNG.normal(0, 0.001, len(AT)).astype(np.float32),
        RNG.normal(0, 0.2, len(AT)).astype(np.float32),
        hum(50),
        hum(60),
        clicks(),
        np.sin(2 * np.pi * 440 * AT).astype(np.float32),
    ],
    ids=["nothing", "zeros", "quiet noise", "loud noise", "hum 50", "hum 60", "clicks", "tone"],
)
def test_what_is_no_voice(sound: Samples) -> None:
    assert not has_voice(sound)


@pytest.mark.parametrize("cue", [chime.ready, chime.done, chime.failed])
def test_our_own_cues_are_no_voice(cue: object) -> None:
    assert callable(cue)
    quiet = np.zeros(SOUND_HZ // 4, np.float32)
    assert not has_voice(resample(np.concatenate((quiet, cue(), quiet)), SOUND_HZ, SPEECH_HZ))


@pytest.mark.parametrize("gain", [1.0, 0.03, 0.01])
def test_a_voice_is_heard_however_low_the_microphone_is_set(speech: Samples, gain: float) -> None:
    assert has_voice(np.float32(gain) * speech)


def test_a_voice_is_heard_in_every_part_of_a_speech_and_over_noise(speech: Samples) -> None:
    noisy = speech + RNG.normal(0, 0.003, len(speech)).astype(np.float32)
    assert all(has_voice(noisy[start : start + 24_000]) for start in range(0, len(noisy) - 23_999, 24_000))


@settings(max_examples=10)
@given(st.lists(st.integers(0, 4000), max_size=8))
def test_a_detector_says_the_same_however_it_is_fed(sizes: list[int]) -> None:
    sound = RNG.normal(0, 0.1, sum(sizes)).astype(np.float32)
    whole, cut = VoiceDetector(), VoiceDetector()
    ends = np.cumsum([0, *sizes])
    pieces = [cut.feed(sound[start : start + size]) for start, size in zip(ends[:-1], sizes, strict=True)]
    assert list(chain(*pieces)) == whole.feed(sound)


def test_levels_are_decibels_of_full_scale() -> None:
    assert dbfs(np.ones(10, np.float32)) == 0
    assert dbfs(np.full(10, 0.1, np.float32)) == pytest.approx(-20)
    assert dbfs(np.zeros(10, np.float32)) == -120
    assert dbfs(np.zeros(0, np.float32)) == -120
