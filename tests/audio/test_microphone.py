"""Recordings from a scripted stream: what is in them, and what is said about the microphone meanwhile."""

import threading
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.audio import recording
from app.audio.microphone import Microphone
from app.audio.recording import Recording
from app.audio.resampling import SPEECH_HZ, Samples, resample
from tests.audio.scripted_portaudio import RATE_HZ, ScriptedPortAudio, ScriptedStream, raw_device


def sound(seconds: float, seed: int = 0, hz: int = RATE_HZ) -> Samples:
    return np.random.default_rng(seed).normal(0, 0.1, int(seconds * hz)).astype(np.float32)


def give(stream: ScriptedStream, samples: Samples, size: int = 480) -> None:
    for start in range(0, len(samples), size):
        stream.give(samples[start : start + size])


def opened(preroll_s: float = 0.0, hz: int = RATE_HZ) -> tuple[Microphone, ScriptedStream]:
    backend = ScriptedPortAudio([raw_device("mic", 0, ins=2, hz=hz)])
    microphone = Microphone(preroll_s=preroll_s, backend=backend)
    microphone.open()
    return microphone, backend.stream


@given(st.lists(st.integers(1, 900), min_size=1, max_size=20), st.sampled_from([16_000, 22_050, 48_000]))
def test_a_recording_is_the_first_channel_whatever_the_blocks(sizes: list[int], hz: int) -> None:
    microphone, stream = opened(hz=hz)
    microphone.start()
    spoken = sound(sum(sizes) / hz, hz=hz)[: sum(sizes)]
    at = 0
    for size in sizes:
        stream.give(spoken[at : at + size])
        microphone.recorded()
        at += size
    assert np.array_equal(microphone.stop(until=0.0), resample(spoken[:at], hz, SPEECH_HZ))


def test_the_preroll_comes_before_the_first_block_and_no_more_than_that() -> None:
    microphone, stream = opened(preroll_s=0.3)
    spoken = sound(1.0)
    give(stream, spoken[:24_000])
    microphone.start()
    give(stream, spoken[24_000:])
    assert np.array_equal(microphone.stop(), resample(spoken[24_000 - 14_400 :], RATE_HZ, SPEECH_HZ))


def test_each_recording_is_made_afresh() -> None:
    microphone, stream = opened()
    microphone.start()
    give(stream, sound(0.5))
    microphone.stop()
    microphone.start()
    give(stream, np.zeros(RATE_HZ // 10, np.float32))
    assert not microphone.stop().any()


def test_what_comes_between_recordings_is_in_none_of_them() -> None:
    microphone, stream = opened()
    give(stream, sound(0.5))
    assert microphone.recorded().size == 0
    assert microphone.stop().size == 0
    microphone.start()
    microphone.cancel()
    give(stream, sound(0.5))
    assert not microphone.recording
    assert microphone.stop().size == 0


def test_a_late_first_sample_is_told_when_it_comes() -> None:
    microphone, stream = opened()
    give(stream, sound(0.1))
    microphone.start()
    assert microphone.first_sample_at is None
    before = time.perf_counter()
    give(stream, sound(0.1))
    first = microphone.first_sample_at
    assert first is not None
    assert before <= first <= time.perf_counter()
    give(stream, sound(0.1))
    assert microphone.first_sample_at == first


def test_a_recording_begun_before_the_stream_is_open_gets_its_samples() -> None:
    backend = ScriptedPortAudio()
    microphone = Microphone(backend=backend)
    microphone.start()
    assert microphone.recording
    assert not microphone.alive
    microphone.open()
    give(backend.stream, sound(0.2))
    assert np.array_equal(microphone.stop(), resample(sound(0.2), RATE_HZ, SPEECH_HZ))


def test_a_recording_goes_on_over_a_lost_device_with_another_rate() -> None:
    backend = ScriptedPortAudio()
    microphone = Microphone(backend=backend)
    microphone.open()
    microphone.start()
    give(backend.stream, sound(0.2))
    first = microphone.first_sample_at
    backend.stream.unplug()
    microphone.close()
    backend.raw_devices[0] = raw_device("another", 0, ins=1, hz=32_000)
    microphone.open()
    give(backend.stream, sound(0.2, 1, 32_000))
    parts = resample(sound(0.2), RATE_HZ, SPEECH_HZ), resample(sound(0.2, 1, 32_000), 32_000, SPEECH_HZ)
    assert microphone.first_sample_at == first
    assert np.array_equal(microphone.stop(), np.concatenate(parts))


def test_no_samples_and_silence_are_different_things() -> None:
    microphone, stream = opened()
    microphone.start()
    assert not microphone.silent, "nothing came yet"
    give(stream, np.zeros(4800, np.float32))
    assert microphone.silent
    assert microphone.alive
    give(stream, np.full(480, 1e-4, np.float32))
    assert not microphone.silent
    stream.unplug()
    assert not microphone.alive


def test_a_stream_without_blocks_for_a_second_is_dead(monkeypatch: pytest.MonkeyPatch) -> None:
    microphone, stream = opened()
    give(stream, sound(0.1))
    assert microphone.alive
    later = time.perf_counter() + 1.1
    monkeypatch.setattr(time, "perf_counter", lambda: later)
    assert not microphone.alive
    give(stream, sound(0.1))
    assert microphone.alive


def test_the_limit_keeps_what_came_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recording, "MAX_RECORDING_S", 0.5)
    microphone, stream = opened()
    microphone.start()
    give(stream, sound(0.4))
    assert not microphone.full
    give(stream, sound(0.4, 1))
    assert microphone.full
    kept = np.concatenate((sound(0.4), sound(0.4, 1)))[: RATE_HZ // 2]
    assert np.array_equal(microphone.stop(), resample(kept, RATE_HZ, SPEECH_HZ))
    assert microphone.full


def test_the_limit_is_five_minutes() -> None:
    assert recording.MAX_RECORDING_S == 300


def test_overflows_are_counted() -> None:
    microphone, stream = opened()
    stream.give(sound(0.01), flaw=True)
    stream.give(sound(0.01))
    assert microphone.overflows == 1


def test_the_level_is_that_of_the_last_moment() -> None:
    microphone, stream = opened()
    give(stream, np.full(RATE_HZ, 0.5, np.float32))
    assert microphone.level_dbfs == pytest.approx(-6.02, abs=0.01)
    give(stream, np.full(RATE_HZ // 10, 0.05, np.float32))
    assert microphone.level_dbfs == pytest.approx(-26.02, abs=0.01)
    microphone.close()
    assert microphone.level_dbfs == -120


def test_stop_waits_for_the_samples_that_are_on_their_way() -> None:
    microphone, stream = opened()
    microphone.start()
    give(stream, sound(0.1))
    got: list[Samples] = []
    stopping = threading.Thread(target=lambda: got.append(microphone.stop()))
    stopping.start()
    while stopping.is_alive():
        stream.give(sound(0.001, 1), offset_s=-0.005)
    assert len(got[0]) > 0.1 * SPEECH_HZ


def test_stop_does_not_wait_for_what_has_come(monkeypatch: pytest.MonkeyPatch) -> None:
    microphone, stream = opened()
    microphone.start()
    give(stream, sound(0.1))
    before = time.perf_counter()
    microphone.stop(before - 0.05)
    assert time.perf_counter() - before < 0.03


def test_closing_twice_and_opening_again_is_fine() -> None:
    backend = ScriptedPortAudio()
    microphone = Microphone(backend=backend)
    microphone.close()
    microphone.open()
    microphone.open()
    assert len(backend.streams) == 1
    microphone.close()
    microphone.close()
    assert backend.stream.closed
    assert not microphone.alive
    microphone.open()
    assert microphone.alive


@pytest.mark.parametrize("start", [0, 1, 479, 480, 700, 1_440, 5_000])
def test_what_is_new_is_the_end_of_all_there_is(start: int) -> None:
    recording = Recording()
    sound = np.random.default_rng(0).normal(0, 0.1, 1_440).astype(np.float32)
    part = recording.attach(16_000)
    for piece in np.split(sound, 3):
        part.take.append(piece)
        recording.since(start)
    assert np.array_equal(recording.since(start), sound[start:])
    assert np.array_equal(recording.so_far(), sound)
    assert np.array_equal(recording.since(start), sound[start:])
