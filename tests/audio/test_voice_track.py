"""Where the voice ends in a recording while it is made, on a real voice."""

from pathlib import Path

import moonshine_voice
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.audio.files import read
from app.audio.pauses import BLOCK
from app.audio.resampling import SPEECH_HZ, Samples
from app.audio.voice_track import LEAD, PADDING, VoiceTrack

QUIET_S = 0.6


def joined(*parts: Samples | float) -> Samples:
    """Sound, and seconds of a quiet room."""
    random = np.random.default_rng(0)
    made = [p if isinstance(p, np.ndarray) else random.normal(0, 3e-4, int(p * SPEECH_HZ)) for p in parts]
    return np.concatenate(made).astype(np.float32)


@pytest.fixture(scope="module")
def phrase() -> Samples:
    """It was the best of times: some two seconds, from its first to its last audible sample."""
    samples = read(Path(moonshine_voice.__file__).parent / "assets" / "two_cities.wav")[: int(2.4 * SPEECH_HZ)]
    audible = np.flatnonzero(np.abs(samples) > 0.02)
    return samples[audible[0] : audible[-1] + 1]


def followed(samples: Samples, size: int = BLOCK) -> tuple[VoiceTrack, list[int]]:
    """Return the track of a recording, and where it found a pause, in samples."""
    track, pauses, before = VoiceTrack(), [], False
    for start in range(0, len(samples), size):
        track.feed(samples[start : start + size])
        if track.paused and not before:
            pauses.append(start + size)
        before = track.paused
    return track, pauses


def test_it_ends_with_the_last_voiced_sample_and_the_pause_is_found_soon_after(phrase: Samples) -> None:
    track, pauses = followed(joined(0.4, phrase, QUIET_S))
    end = int(0.4 * SPEECH_HZ) + len(phrase)
    assert -0.01 < (track.voiced_until - end) / SPEECH_HZ < 0.2
    assert pauses[-1] - end < 0.3 * SPEECH_HZ
    assert pauses[-1] - track.voiced_until >= PADDING


def test_who_speaks_on_after_a_pause_is_followed(phrase: Samples) -> None:
    first, first_pauses = followed(joined(0.4, phrase, QUIET_S))
    both, pauses = followed(joined(0.4, phrase, QUIET_S, phrase, QUIET_S))
    assert both.voiced_until > first.voiced_until + len(phrase)
    assert pauses[: len(first_pauses)] == first_pauses
    assert len(pauses) > len(first_pauses)


def test_what_is_heard_at_the_pause_is_what_is_heard_after_the_key_went_up(phrase: Samples) -> None:
    whole = joined(0.4, phrase, QUIET_S)
    _, pauses = followed(whole)
    at_the_pause, _ = followed(whole[: pauses[-1]])
    later, _ = followed(whole)
    assert np.array_equal(at_the_pause.trimmed(whole[: pauses[-1]]), later.trimmed(whole))


@given(st.lists(st.integers(1, 3_000), min_size=1, max_size=20))
@settings(max_examples=10, deadline=None)
def test_it_does_not_depend_on_how_the_sound_was_cut(phrase: Samples, sizes: list[int]) -> None:
    whole = joined(0.2, phrase, 0.3)
    track, start = VoiceTrack(), 0
    for number in range(len(whole)):
        size = sizes[number % len(sizes)]
        track.feed(whole[start : start + size])
        start += size
        if start >= len(whole):
            break
    assert track.voiced_until == followed(whole)[0].voiced_until


def test_the_click_of_the_key_is_no_voice(phrase: Samples) -> None:
    click = (0.5 * np.random.default_rng(1).normal(0, 1, 300) * np.exp(-np.arange(300) / 60)).astype(np.float32)
    plain, _ = followed(joined(0.4, phrase, QUIET_S, QUIET_S))
    clicked, _ = followed(joined(0.4, phrase, QUIET_S, click, QUIET_S))
    assert clicked.voiced_until == plain.voiced_until


def test_a_key_let_go_on_the_last_sound_cuts_nothing_off(phrase: Samples) -> None:
    whole = joined(0.4, phrase[: len(phrase) // 2])
    track, _ = followed(whole)
    heard, whole = track.trimmed(whole), whole[track.voiced_from - LEAD :]
    assert len(heard) >= len(whole) - BLOCK
    kept = min(len(heard), len(whole)) - SPEECH_HZ // 100
    assert np.array_equal(heard[:kept], whole[:kept])


def test_of_the_silence_before_the_voice_only_the_lead_is_kept(phrase: Samples) -> None:
    short, _ = followed(joined(0.4, phrase, QUIET_S))
    long, _ = followed(joined(3.4, phrase, QUIET_S))
    kept = [len(track.trimmed(joined(s, phrase, QUIET_S))) for track, s in ((short, 0.4), (long, 3.4))]
    assert abs(kept[0] - kept[1]) <= 2 * BLOCK
    early, _ = followed(phrase[: SPEECH_HZ * 2])
    assert early.voiced_from >= 0
    assert len(early.trimmed(phrase)) > 0


def test_noise_is_no_end_of_a_word_though_the_microphone_was_silent_before_it(phrase: Samples) -> None:
    random = np.random.default_rng(2)
    level = 0.1 * float(np.sqrt(np.mean(phrase**2)))  # 20 dB below the voice
    room = random.normal(0, level, int(0.25 * SPEECH_HZ)), random.normal(0, level, int(QUIET_S * SPEECH_HZ))
    spoken = phrase + random.normal(0, level, len(phrase))
    before = np.zeros(SPEECH_HZ // 2)
    track, pauses = followed(np.concatenate((before, room[0], spoken, room[1])).astype(np.float32))
    end = len(before) + len(room[0]) + len(spoken)
    assert -0.03 < (track.voiced_until - end) / SPEECH_HZ < 0.1
    assert pauses[-1] - end < 0.15 * SPEECH_HZ


def test_a_microphone_that_is_set_too_low_is_followed_as_well(phrase: Samples) -> None:
    loud, _ = followed(joined(0.4, phrase, QUIET_S))
    low, _ = followed(joined(0.4, phrase, QUIET_S) * np.float32(0.05))
    assert low.found
    assert abs(low.voiced_until - loud.voiced_until) <= 3 * BLOCK


def test_without_a_voice_there_is_no_pause_and_nothing_is_cut() -> None:
    room = joined(1.0)
    track, pauses = followed(room)
    assert (track.found, track.paused, track.voiced_until, pauses) == (False, False, 0, [])
    assert np.array_equal(track.trimmed(room), room)
