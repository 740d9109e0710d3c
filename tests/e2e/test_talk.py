"""The real app, a real key, real sound: what goes in at the microphone comes back as an answer at the speaker."""

import time
from functools import cache

import numpy as np
import pytest

from app.audio.resampling import resample
from app.engine.events import SOUND_HZ, SPEECH_HZ, Samples
from app.engine.voices import find
from tests.e2e.conftest import Desk
from tests.e2e.sound_server import RATE_HZ

pytestmark = [pytest.mark.e2e, pytest.mark.models]

SILENT = 10 ** (-50 / 20)
"""Amplitude below which nothing is heard: -50 dBFS."""

REPLY_S = 45.0
"""A turn takes a second on a quiet machine; two busy cores are given their time."""


@cache
def question() -> Samples:
    """Joe asks for a city. The answer says "in Paris, France"; of "France is Paris" Moonshine tiny makes "Francis
    Perris" every other time, however clearly it is spoken."""
    from app.engine.lite.speaking import LiteSpeaker

    pieces = [sound.samples for sound in LiteSpeaker().speak("Where is the Eiffel Tower?", find("Joe"), "en")]
    return resample(np.concatenate(pieces), SOUND_HZ, SPEECH_HZ)


def ask(desk: Desk, until: str) -> float:
    """Hold the key while the question is spoken, let go, and wait for a state; return when the key was let go."""
    speech = question()
    desk.screen.key("keydown", "space")
    desk.app.wait_for("state listening")
    desk.sound.speak(speech, SPEECH_HZ).wait(timeout=20)
    desk.sound.ear.between(time.perf_counter(), time.perf_counter() + 0.3)  # what was said has to arrive
    let_go = time.perf_counter()
    desk.screen.key("keyup", "space")
    desk.app.wait_for(f"state {until}", REPLY_S)
    return let_go


def said(desk: Desk, start: float, end: float) -> Samples:
    """What the speaker played in that time, at the rate of the microphone's model."""
    return resample(np.ascontiguousarray(desk.sound.ear.between(start, end)[:, 1]), RATE_HZ, SPEECH_HZ)


def last_sound(played: Samples) -> float:
    """Seconds from the start of `played` to its last audible sample; 0 if there is none."""
    audible = np.flatnonzero(np.abs(played) > SILENT)
    return float(audible[-1] + 1) / SPEECH_HZ if len(audible) else 0.0


def test_a_spoken_question_is_answered_aloud(desk: Desk) -> None:
    from app.engine.lite.hearing import Hearing

    let_go = ask(desk, "speaking")
    desk.app.wait_for("state ready", REPLY_S)
    played = said(desk, let_go, time.perf_counter())
    assert "Paris" in Hearing().hear(played)


@pytest.mark.parametrize("key", ["Escape", "space"])
def test_a_key_during_the_reply_silences_the_speaker(desk: Desk, key: str) -> None:
    ask(desk, "speaking")
    now = time.perf_counter()
    before = said(desk, now, now + 0.3)
    pressed = time.perf_counter()
    desk.screen.key("keydown", key)
    after = said(desk, pressed, pressed + 0.6)
    desk.screen.key("keyup", key)
    desk.screen.key("key", "Escape")  # nothing was said into the second press
    desk.app.wait_for("state ready")
    assert np.abs(before).max() > SILENT
    assert last_sound(after) <= 0.1


def test_a_recording_without_a_voice_is_not_sent(desk: Desk) -> None:
    desk.screen.key("keydown", "space")
    desk.app.wait_for("state listening")
    started = time.perf_counter()
    desk.sound.ear.between(started, started + 0.6)
    desk.screen.key("keyup", "space")
    desk.app.wait_for("state ready")
    assert last_sound(said(desk, started, time.perf_counter())) == 0.0
