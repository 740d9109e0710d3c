"""Where turns begin and end, on real speech with pauses put into it."""

import numpy as np
import pytest
import soundfile

from app.audio.endpointing import LITTLE_S, PATIENT_S, PAUSE_S, PREROLL, Began, Ended, Endpointer
from app.audio.pauses import BLOCK
from app.audio.resampling import SPEECH_HZ, Samples, resample
from app.paths import resource


@pytest.fixture(scope="module")
def speech() -> Samples:
    """Some 1.5 s of a voice, cut at both ends."""
    sound, rate_hz = soundfile.read(resource("demo/question.wav"), dtype="float32")
    whole = resample(np.asarray(sound, np.float32), int(rate_hz), SPEECH_HZ)
    loud = np.flatnonzero(np.abs(whole) > 0.02)
    return whole[loud[0] : loud[-1]]


def quiet(seconds: float) -> Samples:
    noise = np.random.default_rng(3).standard_normal(round(seconds * SPEECH_HZ)).astype(np.float32)
    return np.float32(0.0005) * noise


def edges(*pieces: Samples, over_reply: bool = False, step: int = 320) -> list[tuple[Began | Ended, float]]:
    """What happened, each with how many seconds had been fed by then."""
    sound, endpointer = np.concatenate(pieces), Endpointer()
    return [
        (edge, (at + step) / SPEECH_HZ)
        for at in range(0, len(sound), step)
        for edge in endpointer.feed(sound[at : at + step], over_reply=over_reply)
    ]


def test_one_sentence_is_one_turn(speech: Samples) -> None:
    said = np.tile(speech, 2)
    (began, at_s), (ended, end_s) = edges(quiet(1.0), said, quiet(2.0))
    assert isinstance(began, Began)
    assert isinstance(ended, Ended)
    assert at_s - 1.0 < 0.25
    assert began.at <= SPEECH_HZ
    assert SPEECH_HZ - began.at < PREROLL + 5 * BLOCK
    last_s = 1.0 + len(said) / SPEECH_HZ
    assert len(said) / SPEECH_HZ > LITTLE_S
    assert PAUSE_S - 0.1 < end_s - last_s < PAUSE_S + 0.2


def test_who_has_said_little_is_waited_for(speech: Samples) -> None:
    start = speech[: round(0.8 * SPEECH_HZ)]
    found = edges(quiet(1.0), start, quiet(PATIENT_S - 0.2), speech, quiet(2.0))
    assert [type(edge) for edge, _ in found] == [Began, Ended]
    assert [type(edge) for edge, _ in edges(quiet(1.0), start, quiet(2.0), speech, quiet(2.0))] == [Began, Ended] * 2


def test_who_paused_before_is_waited_for(speech: Samples) -> None:
    long = np.tile(speech, 2)
    found = edges(quiet(1.0), long, quiet(PAUSE_S - 0.05), long, quiet(PATIENT_S - 0.2), long, quiet(2.0))
    assert [type(edge) for edge, _ in found] == [Began, Ended]
    cut = edges(quiet(1.0), long, quiet(PATIENT_S - 0.2), long, quiet(2.0))
    assert [type(edge) for edge, _ in cut] == [Began, Ended] * 2


def test_knocks_and_noise_begin_nothing(speech: Samples) -> None:
    knock = quiet(3.0)
    for at in range(0, len(knock) - 400, SPEECH_HZ // 2):
        knock[at : at + 400] += 0.5 * np.exp(-np.arange(400) / 60).astype(np.float32) * np.sign(quiet(400 / SPEECH_HZ))
    assert edges(knock) == []
    assert edges(80 * quiet(3.0)) == []


def test_over_a_reply_it_takes_more_of_a_voice(speech: Samples) -> None:
    syllable = speech[: round(0.06 * SPEECH_HZ)]
    assert [type(e) for e, _ in edges(quiet(1.0), speech, quiet(2.0), over_reply=True)] == [Began, Ended]
    (_, plain_s), *_ = edges(quiet(1.0), speech, quiet(2.0))
    (_, over_s), *_ = edges(quiet(1.0), speech, quiet(2.0), over_reply=True)
    assert over_s > plain_s
    assert edges(quiet(1.0), syllable, quiet(2.0), over_reply=True) == []
