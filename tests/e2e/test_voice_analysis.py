"""What the analysis of `make bench-voice` finds in recordings of which everything is known."""

import numpy as np
import pytest

from app.audio.resampling import SOUND_HZ, SPEECH_HZ, Samples, resample
from tests.e2e.sound_server import RATE_HZ
from tests.e2e.voice_bench import analysis, interrupt, report, words
from tests.e2e.voice_bench.turn import AFTER_S, BEFORE_S, Taken, reported


def speech(seconds: float, rate_hz: int, seed: int) -> Samples:
    """Noise that comes and goes as syllables do: no stretch of it is like another one. It starts and ends at once."""
    chance, times = np.random.default_rng(seed), np.arange(int(seconds * rate_hz)) / rate_hz
    rough = np.convolve(chance.standard_normal(len(times)), np.ones(12) / 12, mode="same")
    return (0.5 * rough * (0.6 + 0.4 * np.cos(2 * np.pi * 4 * times))).astype(np.float32)


def silence(seconds: float, rate_hz: int = RATE_HZ) -> Samples:
    return np.zeros(round(seconds * rate_hz), np.float32)


def taken(reply: Samples, *, release_s: float = 0.2, reply_at_s: float = 0.5, said: bool = True) -> Taken:
    """A turn of a second of speech; `reply` (48 kHz) sounds `reply_at_s` after the release."""
    voice, start_s = speech(1.0, RATE_HZ, 1), 0.7
    played = np.concatenate((silence(BEFORE_S), voice, silence(AFTER_S)))
    up_s = start_s + BEFORE_S + 1.0 + release_s
    recording = np.zeros((round((up_s + 4) * RATE_HZ), 2), np.float32)
    if said:
        recording[round(start_s * RATE_HZ) :, 0][: len(played)] = 0.6 * played
    at = round((up_s + reply_at_s) * RATE_HZ)
    recording[at : at + len(reply), 1] = reply
    return Taken(
        down=100.0,
        up=100.0 + up_s,
        played=played if said else None,
        voice_s=1.0,
        from_=100.0,
        recording=recording,
        whole=True,
        states=["listening", "thinking"],
        reported_ms=None,
    )


@pytest.mark.parametrize("release_s", [0.0, 0.2, 0.4])
@pytest.mark.parametrize("reply_at_s", [0.05, 0.5])
def test_the_times_are_those_of_the_recording(release_s: float, reply_at_s: float) -> None:
    found = analysis.measure(taken(speech(1, RATE_HZ, 2), release_s=release_s, reply_at_s=reply_at_s))
    assert found.key_up_to_audible_ms == pytest.approx(reply_at_s * 1000, abs=1)
    assert found.release_ms == pytest.approx(release_s * 1000, abs=0.1)
    assert found.last_voiced_to_audible_ms == pytest.approx((reply_at_s + release_s) * 1000, abs=1)
    assert found.early_ms == 0
    assert found.feed_error < 0.001


def test_silence_before_the_reply_counts_against_it() -> None:
    lead = np.concatenate((silence(0.3), speech(1, RATE_HZ, 2)))
    assert analysis.measure(taken(lead)).key_up_to_audible_ms == pytest.approx(800, abs=1)


def test_where_nothing_is_heard_there_is_no_figure() -> None:
    found = analysis.measure(taken(silence(1)))
    assert found.key_up_to_audible_ms is found.last_voiced_to_audible_ms is None
    assert found.gaps_ms == ()


def test_sound_before_the_release_is_told() -> None:
    found = analysis.measure(taken(speech(1, RATE_HZ, 2), reply_at_s=-0.1))
    assert found.early_ms == pytest.approx(100, rel=0.2)


def test_a_question_that_arrived_damaged_is_told() -> None:
    turn = taken(speech(1, RATE_HZ, 2))
    middle = len(turn.recording) // 4
    turn.recording[middle : middle + RATE_HZ // 3, 0] = 0
    assert analysis.measure(turn).feed_error > 0.1


@pytest.mark.parametrize("gaps_s", [(), (0.03,), (0.01, 0.2), (1.1,)])
def test_silence_that_was_not_made_is_a_gap_and_pauses_that_were_made_are_none(gaps_s: tuple[float, ...]) -> None:
    made = [speech(0.9, SOUND_HZ, seed) for seed in range(len(gaps_s) + 1)]
    pause = silence(0.25, SOUND_HZ)
    whole = np.concatenate([piece for one in made for piece in (one, pause)])
    heard = [silence(0.123)]
    for one, gap_s in zip(made, (*gaps_s, 0.0), strict=True):
        heard += [resample(np.concatenate((one, pause)), SOUND_HZ, RATE_HZ), silence(gap_s)]
    found = analysis.gaps(whole, 0.8 * np.concatenate(heard))
    assert found == pytest.approx(gaps_s, abs=0.003)


def test_a_gap_inside_a_word_is_found() -> None:
    made = speech(2, SOUND_HZ, 3)
    wide = resample(made, SOUND_HZ, RATE_HZ)
    cut = RATE_HZ + 1234
    assert analysis.gaps(made, np.concatenate((wide[:cut], silence(0.02), wide[cut:]))) == pytest.approx(
        [0.02], abs=0.003
    )


def test_what_is_said_twice_has_no_gap_between_though_the_first_time_was_disturbed() -> None:
    once, more = speech(1, SOUND_HZ, 3), speech(1, SOUND_HZ, 4)
    made = np.concatenate((once, more, once, more))
    heard = resample(made, SOUND_HZ, RATE_HZ)
    heard[RATE_HZ // 2 : RATE_HZ // 2 + RATE_HZ // 4] = speech(0.25, RATE_HZ, 5)
    assert analysis.gaps(made, heard) == []


def test_a_reply_that_was_cut_off_has_no_gap() -> None:
    made = speech(3, SOUND_HZ, 3)
    heard = np.concatenate((resample(made, SOUND_HZ, RATE_HZ)[: RATE_HZ + 777], silence(3)))
    assert analysis.gaps(made, heard) == []


@pytest.mark.parametrize(("first_ms", "last_ms"), [(0, 0), (80, 0), (0, 120), (40, 60)])
def test_what_is_missing_of_the_first_and_the_last_word_is_found(first_ms: int, last_ms: int) -> None:
    voice = speech(1.5, RATE_HZ, 4)
    whole = resample(voice, RATE_HZ, SPEECH_HZ)
    given = whole[first_ms * 16 : len(whole) - last_ms * 16]
    around = silence(0.3, SPEECH_HZ)
    given = np.concatenate((() if first_ms else (around,)) + (given,) + (() if last_ms else (around,)))
    assert words.missing_ms(voice, given) == pytest.approx({"first_ms": first_ms, "last_ms": last_ms}, abs=0.2)


@pytest.mark.parametrize(
    ("heard", "count"), [("The largest", 2), ("the largest, ocean is the", 5), ("", 1), ("The large ocean is", 4)]
)
def test_how_many_words_of_a_reply_were_heard(heard: str, count: int) -> None:
    assert interrupt.words_heard("The largest ocean is the Pacific Ocean.", heard) == count


def test_what_the_app_says_is_read_off_its_log() -> None:
    lines = ["state thinking", "app.gui INFO turn 3 voice-to-voice 412.5 ms, of which output 40.0 ms", "state speaking"]
    assert reported(lines) == 412.5
    assert reported(lines[:1]) is None


def test_the_first_turn_is_the_cold_one_and_in_no_percentile() -> None:
    turns = [taken(speech(1, RATE_HZ, 2), reply_at_s=at_s) for at_s in (0.9, 0.2, 0.4)]
    rows = [analysis.row(turn, analysis.measure(turn), number=n) for n, turn in enumerate(turns)]
    found = report.report(rows, settings={}, clock={}, ready_s=2.0)
    assert found["turns"] == 2
    assert found["cold_ms"] == pytest.approx(900, abs=1)
    assert found["key_up_to_audible_ms"]["p50"] == pytest.approx(300, abs=1)
    assert found["reported_ms"] == {"p50": None, "p95": None, "p99": None}
