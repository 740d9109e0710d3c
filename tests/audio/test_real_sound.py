"""Microphone and speaker through PortAudio and a real sound server, measured on a recording of both sides."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from app.audio import devices
from app.audio.microphone import Microphone
from app.audio.resampling import SOUND_HZ, SPEECH_HZ, Samples, resample
from app.audio.speaker import Playback, play_and_wait
from app.errors import DeviceError
from tests.e2e import sound_server
from tests.e2e.sound_server import RATE_HZ, SoundServer, wait_for

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio is how Linux does it"),
]

MIC, SPEAKER = 0, 1
AUDIBLE = 0.003


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    with sound_server.running(tmp_path_factory.mktemp("sound")) as server:
        devices.refresh()
        yield server
    devices.refresh()


@pytest.fixture
def playback(server: SoundServer) -> Iterator[Playback]:
    with closing(Playback()) as playback:
        playback.open()
        yield playback


@pytest.fixture
def microphone(server: SoundServer) -> Iterator[Microphone]:
    with closing(Microphone()) as microphone:
        microphone.open()
        wait_for(lambda: microphone.alive and microphone._ring.written > 0, 5, "the microphone")
        yield microphone


def tone(seconds: float, hz: float = 440.0) -> Samples:
    return (0.5 * np.sin(2 * np.pi * hz * np.arange(int(seconds * SOUND_HZ)) / SOUND_HZ)).astype(np.float32)


def noise(seconds: float, hz: int, seed: int = 1) -> Samples:
    """Noise below 3 kHz, which looks the same at every rate and matches itself at one place only."""
    white = np.random.default_rng(seed).normal(0, 0.25, int(seconds * 6000)).astype(np.float32)
    return np.clip(resample(white, 6000, hz), -1, 1)


def where(needle: Samples, haystack: Samples) -> tuple[int, float]:
    """Return where `needle` is found in `haystack`, and how alike they are there (1: the same)."""
    size = 1 << (len(needle) + len(haystack)).bit_length()
    product = np.fft.irfft(np.fft.rfft(haystack, size) * np.conj(np.fft.rfft(needle, size)), size)
    at = int(np.argmax(product[: len(haystack)]))
    found = haystack[at : at + len(needle)]
    if len(found) < len(needle):
        return at, 0.0
    return at, float(np.dot(found, needle) / (np.linalg.norm(found) * np.linalg.norm(needle) + 1e-9))


def audible(channel: NDArray[np.float32]) -> tuple[int, int]:
    """Return the first and the last audible sample."""
    loud = np.flatnonzero(np.abs(channel) > AUDIBLE)
    assert len(loud), "nothing is audible"
    return int(loud[0]), int(loud[-1])


def play(playback: Playback, turn: int, samples: Samples, piece: int = 1777) -> None:
    playback.begin(turn)
    for start in range(0, len(samples), piece):
        assert playback.write(turn, samples[start : start + piece])
    playback.end(turn)


def play_undisturbed(server: SoundServer, playback: Playback, samples: Samples) -> NDArray[np.float32]:
    """Play all of `samples` and return what came out; again if this busy machine made the host underrun."""
    for turn in range(5):
        started, before = time.perf_counter(), playback.underruns
        play(playback, turn, samples)
        wait_for(lambda: playback.idle, 10, "the end of the sound")
        heard = server.ear.between(started, time.perf_counter() + 0.1)[:, SPEAKER]
        if playback.underruns == before:
            return heard
    raise AssertionError("the host underran five times in a row")


def test_a_played_tone_is_complete_and_without_a_gap(server: SoundServer, playback: Playback) -> None:
    heard = play_undisturbed(server, playback, tone(2.0))
    first, last = audible(heard)
    assert (last - first) / RATE_HZ == pytest.approx(2.0, abs=0.002)
    inner = heard[first + 480 : last - 480]
    # A pure tone obeys y[n] = 2 cos(w) y[n-1] - y[n-2]; a lost, doubled or zeroed sample breaks that by 0.03 or more.
    off = inner[2:] - 2 * np.cos(2 * np.pi * 440 / RATE_HZ) * inner[1:-1] + inner[:-2]
    assert np.max(np.abs(off)) < 0.005
    assert playback.played_s == pytest.approx(2.0, abs=0.001)


def test_the_first_sample_sounds_when_it_says(server: SoundServer, playback: Playback) -> None:
    started = time.perf_counter()
    play(playback, 1, np.full(12_000, 0.5, np.float32))
    wait_for(lambda: playback.idle, 5, "the end of the sound")
    first, _ = audible(server.ear.between(started, time.perf_counter() + 0.1)[:, SPEAKER])
    assert playback.first_sample_at is not None
    assert started + first / RATE_HZ == pytest.approx(playback.first_sample_at, abs=0.02)


def test_stop_is_silence_within_50_ms(server: SoundServer, playback: Playback) -> None:
    for turn in range(5):
        started = time.perf_counter()
        play(playback, turn, tone(3.0))
        wait_for(lambda: playback.played_s > 0.2 + 0.013 * turn, 5, "the tone")  # noqa: B023 asked at once
        stopped = time.perf_counter()
        playback.stop()
        heard = server.ear.between(started, stopped + 0.3)[:, SPEAKER]
        _, last = audible(heard)
        assert started + last / RATE_HZ - stopped < 0.05
        steps = np.abs(np.diff(heard, 2))
        assert np.max(steps[-RATE_HZ * 4 // 10 :]) < 0.02, "it clicked"  # before that the tone begins, with a kink
        assert playback.idle


def test_a_reply_goes_on_as_the_next_one_begins_without_a_click(server: SoundServer, playback: Playback) -> None:
    started = time.perf_counter()
    play(playback, 1, tone(3.0))
    wait_for(lambda: playback.played_s > 0.2, 5, "the first tone")
    play(playback, 2, tone(0.5, 880))
    wait_for(lambda: playback.idle, 5, "the second tone")
    heard = server.ear.between(started, time.perf_counter() + 0.1)[:, SPEAKER]
    assert 0.7 < np.ptp(audible(heard)) / RATE_HZ < 0.9
    assert np.max(np.abs(np.diff(heard))) < 0.07, "it clicked: an 880 Hz tone moves by 0.058 a sample"


def test_a_recording_holds_all_that_was_said(server: SoundServer, microphone: Microphone) -> None:
    started = time.perf_counter()
    microphone.start()
    assert server.speak(noise(1.5, SPEECH_HZ)).wait(10) == 0
    heard = microphone.stop()
    on_the_line = server.ear.between(started, time.perf_counter() + 0.1)[:, MIC]
    first, last = audible(on_the_line)  # what was really said there: a busy machine makes the feeder stutter
    assert last - first > RATE_HZ
    assert where(resample(on_the_line[first:last].copy(), RATE_HZ, SPEECH_HZ), heard)[1] > 0.97
    assert microphone.overflows == 0
    assert microphone.first_sample_at is not None
    assert not microphone.silent


def test_what_was_said_just_before_the_press_is_in_the_recording(server: SoundServer, microphone: Microphone) -> None:
    said = noise(1.0, SPEECH_HZ)
    speaking = server.speak(said)
    wait_for(lambda: microphone.level_dbfs > -40, 5, "the voice")
    microphone.start()
    assert speaking.wait(10) == 0
    assert where(said, microphone.stop())[1] > 0.97


def test_a_recording_reaches_to_the_moment_of_the_release(server: SoundServer, microphone: Microphone) -> None:
    said = noise(3.0, RATE_HZ)
    speaking = server.speak(said, RATE_HZ)
    wait_for(lambda: microphone.level_dbfs > -40, 5, "the voice")
    microphone.start()
    wait_for(lambda: len(microphone.recorded()) > SPEECH_HZ // 2, 5, "some samples")
    released = time.perf_counter()
    heard = resample(microphone.stop(released), SPEECH_HZ, RATE_HZ)
    speaking.kill()
    speaking.wait(5)
    at_the_ear = server.ear.between(released - 1.5, released + 0.2)[:, MIC]
    at, alike = where(heard[-RATE_HZ // 2 :], at_the_ear)
    assert alike > 0.9
    assert at / RATE_HZ + 0.5 >= 1.5 - 0.005


def test_each_recording_holds_nothing_of_the_one_before(server: SoundServer, microphone: Microphone) -> None:
    microphone.start()
    assert server.speak(noise(0.5, SPEECH_HZ)).wait(10) == 0
    assert not np.all(microphone.stop() == 0)
    wait_for(lambda: not microphone._ring.latest(microphone._rate_hz // 3).any(), 5, "silence")
    microphone.start()
    wait_for(lambda: len(microphone.recorded()) > SPEECH_HZ // 2, 5, "some samples")
    assert not microphone.stop().any()
    assert microphone.silent
    assert microphone.alive


def test_a_real_voice_is_heard_as_it_was_spoken(server: SoundServer, microphone: Microphone) -> None:
    import moonshine_voice

    path = Path(moonshine_voice.__file__).parent / "assets" / "two_cities.wav"
    voice, rate_hz = soundfile.read(path, frames=48_000 * 3, dtype="float32")
    said = resample(voice, rate_hz, SPEECH_HZ)
    microphone.start()
    assert server.speak(said).wait(10) == 0
    assert where(said, microphone.stop())[1] > 0.95


def test_play_and_wait_plays_all_of_it(server: SoundServer) -> None:
    started = time.perf_counter()
    play_and_wait(tone(0.5))
    first, last = audible(server.ear.between(started, time.perf_counter() + 0.2)[:, SPEAKER])
    assert (last - first) / RATE_HZ == pytest.approx(0.5, abs=0.003)


def test_devices_are_listed_with_the_default_among_them(server: SoundServer) -> None:
    assert devices.default_input() in devices.inputs()
    assert devices.find_output(devices.default_output().key) == devices.default_output()
    with closing(Playback()) as playback:
        playback.open()
        with pytest.raises(RuntimeError):
            devices.refresh()
    devices.refresh()


@pytest.fixture
def own_server(server: SoundServer, tmp_path: Path) -> Iterator[SoundServer]:
    """A server that a test may break."""
    with sound_server.running(tmp_path) as own:
        devices.refresh()
        yield own
    devices.refresh()


@pytest.mark.parametrize("end", [SoundServer.stop, SoundServer.unload_all], ids=["server", "devices"])
def test_what_goes_away_ends_the_streams_and_what_comes_back_revives_them(
    own_server: SoundServer, end: Callable[[SoundServer], None]
) -> None:
    playback, microphone = Playback(), Microphone()
    with closing(playback), closing(microphone):
        playback.open()
        microphone.open()
        microphone.start()
        wait_for(lambda: len(microphone.recorded()) > 0, 5, "the microphone")
        play(playback, 1, tone(2.0))
        wait_for(lambda: playback.played_s > 0.3, 5, "the tone")
        end(own_server)
        wait_for(lambda: not playback.alive and not microphone.alive, 5, "the end of the streams")
        assert microphone.stop().size > 0
        playback.close()
        microphone.close()
        played = playback.played_s
        own_server.stop()
        devices.refresh()
        with pytest.raises(DeviceError):
            playback.open()
        own_server.start()
        devices.refresh()
        started = time.perf_counter()
        playback.open()
        wait_for(lambda: playback.idle, 5, "the rest of the tone")
        first, last = audible(own_server.ear.between(started, time.perf_counter() + 0.2)[:, SPEAKER])
        assert (last - first) / RATE_HZ == pytest.approx(2.0 - played, abs=0.02)
