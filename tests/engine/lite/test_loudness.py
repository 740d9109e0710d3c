"""Levels and edges of sound."""

import numpy as np
import pytest

from app.engine.events import Samples
from app.engine.lite import loudness

RATE_HZ = 22_050
TONE = (0.1 * np.sin(np.arange(RATE_HZ) * 2 * np.pi * 200 / RATE_HZ)).astype(np.float32)
SILENCE = np.zeros(RATE_HZ // 2, np.float32)


def trimmed(sound: Samples, pause_s: float, piece: int = 10**9) -> Samples:
    edges = loudness.Edges(RATE_HZ, pause_s)
    ready = [edges.push(sound[start : start + piece]) for start in range(0, len(sound), piece)]
    return np.concatenate([*ready, edges.finish()])


def test_the_gain_brings_a_voice_to_the_level_whatever_its_pauses() -> None:
    for sound in (TONE, np.concatenate([SILENCE, TONE, SILENCE])):
        loud = loudness.levelled(sound, loudness.gain_for(sound, RATE_HZ))
        assert abs(20 * np.log10(loudness.voiced_rms(loud, RATE_HZ)) - loudness.LEVEL_DBFS) < 0.3


def test_silence_is_not_amplified() -> None:
    assert loudness.gain_for(SILENCE, RATE_HZ) == 1.0


def test_peaks_are_bent_and_never_clipped() -> None:
    loud = loudness.levelled(TONE, 50)
    assert 0.9 < np.abs(loud).max() < 1.0
    assert np.array_equal(loudness.levelled(TONE, 2), TONE * 2)


def test_silence_before_goes_and_the_pause_after_has_its_length() -> None:
    cut = trimmed(np.concatenate([SILENCE, TONE, SILENCE]), 0.2)
    assert np.flatnonzero(np.abs(cut) > 0.01)[0] / RATE_HZ < 0.02
    assert abs(len(cut) / RATE_HZ - 1.2) < 0.03


def test_a_pause_is_made_where_there_was_none() -> None:
    assert abs(len(trimmed(TONE, 0.2)) / RATE_HZ - 1.2) < 0.03


def test_the_edges_start_and_end_at_zero() -> None:
    cut = trimmed(TONE, 0.0)
    assert cut[0] == cut[-1] == 0.0


def test_silence_alone_leaves_nothing() -> None:
    assert len(trimmed(SILENCE, 0.2)) == 0


@pytest.mark.parametrize("piece", [220, 1000, 4_410, 7_777])
def test_pieces_are_trimmed_as_the_whole_is(piece: int) -> None:
    sound = np.concatenate([SILENCE, TONE, SILENCE, TONE, SILENCE])
    whole, cut = trimmed(sound, 0.2), trimmed(sound, 0.2, piece)
    assert abs(len(whole) - len(cut)) <= 2 * loudness.FRAME_S * RATE_HZ
    lead = int(0.02 * RATE_HZ)
    assert np.array_equal(whole[np.argmax(whole != 0) + lead :][:5000], cut[np.argmax(cut != 0) + lead :][:5000])


def test_speech_comes_out_at_once_but_for_its_last_frame() -> None:
    edges = loudness.Edges(RATE_HZ, 0.2)
    assert len(edges.push(SILENCE)) == 0
    assert len(edges.push(TONE)) >= len(TONE) - 2 * loudness.FRAME_S * RATE_HZ
