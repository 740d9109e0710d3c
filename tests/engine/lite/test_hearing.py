"""A question comes back whole, a long talk comes back in order, and what is no voice comes back empty."""

from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from app.engine.events import SPEECH_HZ, Samples
from app.engine.lite.hearing import SEGMENT_S, Hearing, phrases, tidy
from app.engine.lite.speaking import LiteSpeaker
from tests.engine.lite import kit

pytestmark = pytest.mark.models

BECKETT = "Ever tried, ever failed, no matter, try again, fail again, fail better."


def seconds(*spans: tuple[float, float]) -> list[tuple[int, int]]:
    return [(int(start * SPEECH_HZ), int(end * SPEECH_HZ)) for start, end in spans]


def test_a_real_persons_recording_is_understood(hearing: Hearing) -> None:
    assert kit.word_error_rate(BECKETT, hearing.hear(kit.recording("beckett.wav"))) < 0.15


def test_a_spoken_question_comes_back_whole(hearing: Hearing, lite_speaker: LiteSpeaker) -> None:
    assert (
        hearing.hear(kit.recorded(lite_speaker, "What is the capital of France?")) == "What is the capital of France?"
    )


@pytest.mark.parametrize("word", ["Yes.", "Stop!", "Hello."])
def test_one_short_word_is_heard(hearing: Hearing, lite_speaker: LiteSpeaker, word: str) -> None:
    assert kit.word_error_rate(word, hearing.hear(kit.recorded(lite_speaker, word))) == 0


@pytest.mark.parametrize("kind", ["silence", "noise", "hum", "clicks", "one sample", "nothing"])
def test_what_is_no_voice_comes_back_empty(hearing: Hearing, kind: str) -> None:
    n = 2 * SPEECH_HZ
    sounds = {
        "silence": np.zeros(n),
        "noise": np.random.default_rng(0).normal(0, 0.05, n),
        "hum": 0.1 * np.sin(np.arange(n) * 2 * np.pi * 50 / SPEECH_HZ),
        "clicks": np.where(np.arange(n) % 8000 < 40, 0.5, 0),
        "one sample": np.zeros(1),
        "nothing": np.zeros(0),
    }
    assert hearing.hear(sounds[kind].astype(np.float32)) == ""


def test_what_came_before_does_not_leak_into_the_next_recording(hearing: Hearing) -> None:
    """The detector keeps its state: cut off in mid-word, it finds a voice at the start of what comes next."""
    speech = kit.recording("beckett.wav")
    silence = np.zeros(SPEECH_HZ, np.float32)
    hearing.voiced(speech[: 2 * SPEECH_HZ])
    assert hearing.voiced(silence) == []
    first, _ = hearing.voiced(np.concatenate([silence, speech]))[0]
    hearing.voiced(speech[: 7 * SPEECH_HZ])
    assert hearing.voiced(np.concatenate([silence, speech]))[0][0] == first > 0.8 * SPEECH_HZ


def test_partial_texts_grow_into_the_whole(hearing: Hearing) -> None:
    speech = kit.recording("beckett.wav")
    partial = hearing.hear(speech[: int(3.2 * SPEECH_HZ)])
    assert kit.word_error_rate("Ever tried, ever failed", partial) <= 0.25
    assert kit.word_error_rate(BECKETT, hearing.hear(speech)) < 0.15


class Counting:
    """Moonshine, counting the segments it writes down."""

    def __init__(self, writer: Any) -> None:
        self.written = 0
        self._write = writer.write

    def write(self, segment: Samples) -> Any:
        self.written += 1
        return self._write(segment)


def test_what_was_heard_once_is_not_heard_again(lite_speaker: LiteSpeaker) -> None:
    hearing = Hearing()
    counting: Any = Counting(hearing._writer)
    hearing._writer = counting
    speech = kit.recorded(lite_speaker, "Light travels much faster than sound.")
    assert hearing.hear(speech) == hearing.hear(speech) != ""
    assert counting.written == 1


def test_long_speech_is_cut_in_pauses_and_kept_in_order(hearing: Hearing) -> None:
    speech = kit.recording("two_cities.wav")
    segments = phrases(hearing.voiced(speech), len(speech))
    assert len(segments) > 2
    assert all(end - start <= (SEGMENT_S + 1) * SPEECH_HZ for start, end in segments)
    assert all(before[1] <= after[0] for before, after in pairwise(segments))
    quiet = [np.abs(speech[end - 160 : end]).max() for _, end in segments[:-1]]
    assert max(quiet) < 0.1 * np.abs(speech).max()


def test_phrases_join_up_to_a_segment_with_a_margin() -> None:
    assert phrases(seconds((1, 2), (2.5, 4)), 10 * SPEECH_HZ) == seconds((0.75, 4.25))
    assert phrases(seconds((0.1, 2)), 2 * SPEECH_HZ) == seconds((0, 2))
    assert phrases([], 100) == []


def test_phrases_never_overlap() -> None:
    assert phrases(seconds((0, 10), (10.2, 20)), 30 * SPEECH_HZ) == seconds((0, 10.1), (10.1, 20.25))


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        ("In short,, the period", "In short, the period"),
        ("It' was", "It was"),
        ("♪♪♪?", ""),
        (" , hello . ", "hello."),
        ("We'll see, won't we?", "We'll see, won't we?"),
        ("Well..., yes", "Well..., yes"),
    ],
)
def test_stray_punctuation_is_mended(written: str, mended: str) -> None:
    assert tidy(written) == mended
