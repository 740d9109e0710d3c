"""The cues are short, soft and different from one another."""

import numpy as np
import pytest

from app.audio import chime
from app.audio.resampling import SOUND_HZ, Samples

CUES = {"ready": chime.ready, "done": chime.done, "failed": chime.failed}


def pitch_hz(sound: Samples) -> float:
    return float(np.argmax(np.abs(np.fft.rfft(sound))) * SOUND_HZ / len(sound))


@pytest.mark.parametrize("name", CUES)
def test_a_cue_is_short_and_soft_and_does_not_click(name: str) -> None:
    sound = CUES[name]()
    assert sound.dtype == np.float32
    assert 0.1 < len(sound) / SOUND_HZ < 0.3
    assert 0.05 < np.max(np.abs(sound)) < 0.2
    assert np.max(np.abs(np.diff(sound, prepend=0, append=0))) < 0.05
    assert abs(sound[0]) < 1e-3
    assert abs(sound[-1]) < 1e-3


def test_ready_rises_and_the_others_fall() -> None:
    for name, cue in CUES.items():
        sound = cue()
        first, last = sound[: len(sound) // 3], sound[-len(sound) // 3 :]
        assert (pitch_hz(first) < pitch_hz(last)) == (name == "ready")


def test_no_two_cues_are_alike() -> None:
    pitches = [tuple(round(pitch_hz(half) / 20) for half in np.array_split(cue(), 2)) for cue in CUES.values()]
    assert len(set(pitches)) == len(pitches)
