"""The echo canceller, on real speech that the microphone hears again."""

import numpy as np
import pytest
import soundfile

from app.audio.echo import FRAME, MOST_WAITING, EchoCanceller
from app.audio.pauses import VoiceDetector, dbfs
from app.audio.resampling import SPEECH_HZ, Samples, resample
from app.paths import resource


@pytest.fixture(scope="module")
def speech() -> Samples:
    sound, rate_hz = soundfile.read(resource("demo/question.wav"), dtype="float32")
    return resample(np.asarray(sound, np.float32), int(rate_hz), SPEECH_HZ)


def echoed(far: Samples, delay_s: float) -> Samples:
    late = np.zeros_like(far)
    late[round(delay_s * SPEECH_HZ) :] = 0.5 * far[: -round(delay_s * SPEECH_HZ)]
    noise = np.random.default_rng(1).standard_normal(len(far)).astype(np.float32)
    return late + np.float32(0.0005) * noise


def cancelled(near: Samples, far: Samples, step: int = 320) -> Samples:
    canceller = EchoCanceller()
    return np.concatenate(
        [canceller.cancel(near[at : at + step], far[at : at + step]) for at in range(0, len(near), step)]
    )


@pytest.mark.parametrize("delay_s", [0.02, 0.08, 0.2])
def test_no_voice_is_left_of_what_the_speaker_says(speech: Samples, delay_s: float) -> None:
    far = np.tile(speech, 2)
    near = echoed(far, delay_s)
    voiced = [likely for likely in VoiceDetector().feed(near) if likely > 0.5]
    assert len(voiced) > 40
    clean = cancelled(near, far)
    assert dbfs(near) - dbfs(clean) > 15
    left = [likely for likely in VoiceDetector().feed(clean[len(clean) // 2 :]) if likely > 0.5]
    assert not left


def test_a_voice_over_the_echo_is_still_there(speech: Samples) -> None:
    far = np.tile(speech, 3)
    near = echoed(far, 0.08)
    start = 2 * len(speech) + SPEECH_HZ // 3
    voice = resample(speech, 18_000, SPEECH_HZ)  # somebody else, faster and higher
    near[start:] += voice[: len(near) - start]
    clean = cancelled(near, far)
    likely = VoiceDetector().feed(clean[start : start + SPEECH_HZ])
    assert sum(one > 0.5 for one in likely) > len(likely) / 2


def test_what_comes_out_does_not_depend_on_how_it_was_cut(speech: Samples) -> None:
    near = echoed(speech, 0.08)
    one, other = cancelled(near, speech, 320), cancelled(near, speech, 500)
    shared = min(len(one), len(other))
    assert shared > len(speech) - 2 * FRAME
    np.testing.assert_array_equal(one[:shared], other[:shared])


def test_without_a_speaker_the_microphone_goes_on(speech: Samples) -> None:
    canceller = EchoCanceller()
    none = np.zeros(0, np.float32)
    out = np.concatenate([canceller.cancel(speech[at : at + 320], none) for at in range(0, len(speech), 320)])
    assert len(speech) - len(out) <= MOST_WAITING + FRAME
    assert abs(dbfs(out) - dbfs(speech)) < 3


def test_a_speaker_that_was_late_is_in_step_again() -> None:
    canceller, tone = EchoCanceller(), np.full(320, 0.1, np.float32)
    none = np.zeros(0, np.float32)
    for _ in range(20):
        canceller.cancel(tone, none)
    given = sum(len(canceller.cancel(tone, tone)) for _ in range(50))
    assert given == pytest.approx(50 * 320, abs=MOST_WAITING)
    assert len(canceller.cancel(none, np.zeros(20 * 320, np.float32))) <= MOST_WAITING
