"""The sound of one turn at a time through a scripted stream: all of it, in order, and silence when it must be."""

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.audio import speaker
from app.audio.resampling import SOUND_HZ, Samples, resample
from app.audio.speaker import Playback
from tests.audio.scripted_portaudio import RATE_HZ, ScriptedPortAudio, ScriptedStream, raw_device


def sound(seconds: float, seed: int = 0) -> Samples:
    return np.random.default_rng(seed).normal(0, 0.1, int(seconds * SOUND_HZ)).astype(np.float32)


def opened(hz: int = RATE_HZ) -> tuple[Playback, ScriptedStream]:
    backend = ScriptedPortAudio([raw_device("speaker", 0, outs=2, hz=hz)])
    playback = Playback(backend=backend)
    playback.open()
    return playback, backend.stream


def heard(stream: ScriptedStream, seconds: float, size: int = 480) -> Samples:
    blocks = [stream.take(size) for _ in range(round(seconds * stream.rate_hz / size))]
    for block in blocks:
        assert np.array_equal(block[:, 0], block[:, 1])
    joined: Samples = np.concatenate(blocks)[:, 0]
    return joined


@given(
    st.lists(st.integers(0, 900), max_size=12),
    st.lists(st.integers(1, 700), min_size=1, max_size=12),
    st.sampled_from([16_000, 22_050, 24_000, 48_000]),
)
def test_any_split_into_writes_and_blocks_gives_the_same_sound(writes: list[int], blocks: list[int], hz: int) -> None:
    playback, stream = opened(hz)
    spoken = sound(sum(writes) / SOUND_HZ + 1)[: sum(writes)]
    playback.begin(1)
    at = 0
    for size in writes:
        assert playback.write(1, spoken[at : at + size])
        at += size
    playback.end(1)
    out = [stream.take(size)[:, 0] for size in blocks]
    while playback.queued_s > 0:
        out.append(stream.take(blocks[-1])[:, 0])
    expected = resample(spoken, SOUND_HZ, hz)
    joined = np.concatenate(out)
    assert np.array_equal(joined[: len(expected)], expected)
    assert not joined[len(expected) :].any()
    assert playback.played_s == pytest.approx(len(expected) / hz)


def test_without_a_turn_there_is_silence() -> None:
    playback, stream = opened()
    assert not heard(stream, 0.1).any()
    assert playback.idle
    assert not playback.write(1, sound(0.1))
    assert playback.underruns == 0


def test_only_the_turn_that_began_is_accepted() -> None:
    playback, stream = opened()
    playback.begin(2)
    assert not playback.write(1, sound(0.1))
    assert playback.write(2, sound(0.1))
    playback.end(1)
    assert playback.write(2, sound(0.1))
    playback.end(2)
    assert not playback.write(2, sound(0.1))
    assert np.count_nonzero(heard(stream, 0.5)) == pytest.approx(0.2 * RATE_HZ, abs=2)


def test_stop_fades_out_over_5_ms_and_drops_the_turn() -> None:
    playback, stream = opened()
    playback.begin(1)
    playback.write(1, np.full(SOUND_HZ, 0.5, np.float32))
    heard(stream, 0.2)
    playback.stop()
    assert playback.idle
    assert not playback.write(1, sound(0.1))
    fading = heard(stream, 0.1)
    assert np.all(np.diff(fading[:240]) <= 0)
    assert fading[0] == pytest.approx(0.5, abs=0.01)
    assert fading[239] < 0.001
    assert not fading[240:].any()
    assert playback.played_s == pytest.approx(0.205)


def test_a_fade_goes_over_several_blocks_where_they_are_short() -> None:
    playback, stream = opened()
    playback.begin(1)
    playback.write(1, np.full(SOUND_HZ, 0.5, np.float32))
    heard(stream, 0.2)
    playback.stop()
    fading = heard(stream, 0.02, size=32)
    assert np.max(np.abs(np.diff(fading))) < 0.01
    assert not fading[240:].any()


def test_the_next_turn_begins_after_the_fade_of_the_last_one() -> None:
    playback, stream = opened()
    playback.begin(1)
    playback.write(1, np.full(SOUND_HZ, 0.5, np.float32))
    heard(stream, 0.2)
    playback.begin(2)
    playback.write(2, np.full(2400, -0.5, np.float32))
    playback.end(2)
    out = heard(stream, 0.2)
    assert np.all(out[:240] >= 0)
    assert np.array_equal(out[240 : 240 + 4800], resample(np.full(2400, -0.5, np.float32), SOUND_HZ, RATE_HZ))
    assert not out[240 + 4800 :].any()


def test_idle_is_when_the_last_sample_has_left_the_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    playback, stream = opened()
    playback.begin(1)
    assert not playback.idle, "the turn has begun"
    playback.write(1, sound(0.1))
    heard(stream, 0.2)
    assert not playback.idle, "more may come"
    playback.write(1, sound(0.01))
    playback.end(1)
    stream.take(4800, offset_s=0.5)
    assert not playback.idle, "the device still holds it"
    later = time.perf_counter() + 1
    monkeypatch.setattr(time, "perf_counter", lambda: later)
    assert playback.idle


def test_a_gap_within_a_turn_is_one_underrun() -> None:
    playback, stream = opened()
    playback.begin(1)
    heard(stream, 0.1)
    playback.write(1, sound(0.1))
    assert playback.underruns == 0, "waiting for the first sound is none"
    heard(stream, 0.5)
    assert playback.underruns == 0, "perhaps that was all"
    playback.write(1, sound(0.1))
    assert playback.underruns == 1
    playback.end(1)
    heard(stream, 0.5)
    assert playback.underruns == 1, "the end of a turn is none"


def test_a_flaw_of_the_host_counts_only_within_a_turn() -> None:
    playback, stream = opened()
    stream.take(480, flaw=True)
    playback.begin(1)
    playback.write(1, sound(0.1))
    stream.take(480)
    stream.take(480, flaw=True)
    playback.end(1)
    stream.take(480, flaw=True)
    assert playback.underruns == 1


def test_the_first_sample_is_told_with_the_devices_own_delay() -> None:
    playback, stream = opened()
    playback.begin(1)
    assert playback.first_sample_at is None
    stream.take(480, offset_s=0.03)
    assert playback.first_sample_at is None, "that was silence"
    playback.write(1, sound(0.1))
    before = time.perf_counter()
    stream.take(480, offset_s=0.03)
    first = playback.first_sample_at
    assert first is not None
    assert before + 0.03 <= first <= time.perf_counter() + 0.03
    stream.take(480, offset_s=0.03)
    assert playback.first_sample_at == first
    playback.begin(2)
    assert playback.first_sample_at is None


def test_sound_waits_for_a_stream_and_goes_on_at_the_rate_of_another_device() -> None:
    backend = ScriptedPortAudio([raw_device("speaker", 0, outs=2)])
    playback = Playback(backend=backend)
    tone = (0.5 * np.sin(2 * np.pi * 440 * np.arange(SOUND_HZ) / SOUND_HZ)).astype(np.float32)
    playback.begin(1)
    playback.write(1, tone[:6000])
    playback.open()
    playback.write(1, tone[6000:12_000])
    first = heard(backend.stream, 0.2)
    backend.stream.unplug()
    assert not playback.alive
    playback.close()
    backend.raw_devices[0] = raw_device("another", 0, outs=1, hz=32_000)
    playback.open()
    playback.write(1, tone[12_000:])
    playback.end(1)
    rest = backend.stream.take(32_000)[:, 0]
    played = np.flatnonzero(rest)[-1] + 1
    assert len(first) / RATE_HZ + played / 32_000 == pytest.approx(1.0, abs=0.001)
    assert playback.played_s == pytest.approx(1.0, abs=0.001)
    there = resample(first, RATE_HZ, SOUND_HZ), resample(rest[:played], 32_000, SOUND_HZ)
    off = np.abs(np.concatenate(there)[:23_900] - tone[:23_900])
    assert np.median(off) < 0.002


def test_a_turn_never_has_more_queued_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speaker, "MAX_QUEUED_S", 1.0)
    playback, stream = opened()
    playback.begin(1)
    assert playback.write(1, sound(0.9))
    assert not playback.write(1, sound(0.2))
    assert not playback.write(1, sound(0.01)), "that turn is over"
    heard(stream, 1.0)
    assert playback.played_s == pytest.approx(0.9, abs=0.001)


def test_ten_minutes_are_taken_at_once() -> None:
    playback, _ = opened(SOUND_HZ)
    playback.begin(1)
    minute = np.zeros(60 * SOUND_HZ, np.float32)
    assert all(playback.write(1, minute) for _ in range(10))
    assert playback.queued_s == 600


def test_the_level_is_that_of_what_plays_now() -> None:
    playback, stream = opened()
    playback.begin(1)
    playback.write(1, np.full(SOUND_HZ, 0.5, np.float32))
    assert playback.level_dbfs == -120
    heard(stream, 0.5)
    assert playback.level_dbfs == pytest.approx(-6.02, abs=0.05)


def test_a_stream_that_asks_for_nothing_is_dead(monkeypatch: pytest.MonkeyPatch) -> None:
    playback, stream = opened()
    stream.take(480)
    assert playback.alive
    later = time.perf_counter() + 1.1
    monkeypatch.setattr(time, "perf_counter", lambda: later)
    assert not playback.alive


def test_a_turn_that_is_held_goes_on_where_it_was_and_another_may_sound_meanwhile() -> None:
    playback, stream = opened(SOUND_HZ)
    spoken = np.linspace(0.1, 0.9, SOUND_HZ, dtype=np.float32)
    playback.begin(1)
    playback.write(1, spoken[:12_000])
    before = heard(stream, 0.2)
    playback.hold()
    assert playback.write(1, spoken[12_000:]), "it may be written on"
    fade = heard(stream, 0.1)
    assert np.count_nonzero(fade) == pytest.approx(0.005 * SOUND_HZ, abs=2)
    playback.begin(2)
    playback.write(2, np.full(2_400, -0.5, np.float32))
    playback.end(2)
    assert np.all(heard(stream, 0.1) <= 0)
    playback.resume(1)
    playback.end(1)
    after = heard(stream, 0.9)
    assert np.array_equal(before, spoken[: len(before)])
    rest = spoken[len(before) + 120 :]  # five milliseconds went with the fade
    assert np.array_equal(after[: len(rest)], rest)
    assert not after[len(rest) :].any()
    assert playback.played_s == pytest.approx(1.0)


def test_what_is_held_can_be_dropped() -> None:
    playback, stream = opened()
    playback.begin(1)
    playback.write(1, sound(0.5))
    heard(stream, 0.1)
    playback.hold()
    playback.forget()
    playback.resume(1)
    assert np.count_nonzero(heard(stream, 0.3)) <= 240
    assert not playback.write(1, sound(0.1))


@pytest.mark.parametrize("hz", [RATE_HZ, 32_000])
def test_another_speaker_goes_on_with_what_the_lost_one_had_not_played(hz: int) -> None:
    lost, stream = opened()
    lost.begin(1)
    lost.write(1, np.full(SOUND_HZ // 2, 0.5, np.float32))
    heard(stream, 0.2)
    stream.unplug()
    lost.close()
    lost.write(1, np.full(SOUND_HZ // 2, 0.5, np.float32))
    playback, stream = opened(hz)
    playback.take_over(lost)
    assert playback.write(1, np.full(SOUND_HZ // 10, 0.5, np.float32))
    playback.end(1)
    assert np.count_nonzero(heard(stream, 1.2)) == pytest.approx(0.9 * hz, abs=0.002 * hz)
    assert playback.played_s == pytest.approx(1.1, abs=0.002)


def test_closing_twice_is_fine() -> None:
    playback, stream = opened()
    playback.close()
    playback.close()
    assert stream.closed
    assert not playback.alive
    assert playback.level_dbfs == -120
