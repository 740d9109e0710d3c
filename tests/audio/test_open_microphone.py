"""A microphone that is always open: what a recording begins with, what it ends with, and whose voice is in it."""

from pathlib import Path

import moonshine_voice
import numpy as np
import pytest

from app.audio.endpointing import PREROLL, Began, Ended
from app.audio.files import read
from app.audio.open_microphone import KEPT_S, OpenMicrophone, Passing
from app.audio.resampling import SPEECH_HZ, Samples
from app.audio.ring import Ring

STEP = 320
"""Samples between two looks: 20 ms."""

ON_ITS_WAY = int(0.1 * SPEECH_HZ)
"""Samples that the resampler and the echo canceller still hold, at most."""


class Stream:
    """A device at 16 kHz; what is given to it has passed through it."""

    def __init__(self) -> None:
        self.alive, self.recording, self.level_dbfs = True, False, -20.0
        self._ring = Ring(10 * SPEECH_HZ)

    @property
    def passing(self) -> tuple[Ring, int]:
        return self._ring, SPEECH_HZ

    def give(self, samples: Samples) -> None:
        self._ring.write(samples)

    def open(self) -> None: ...
    def close(self) -> None: ...

    def start(self) -> None:
        self.recording = True

    def cancel(self) -> None:
        self.recording = False


class Room:
    """A microphone, a speaker and what is heard in between."""

    def __init__(self, *, has_speaker: bool = True) -> None:
        self.near, self.far = Stream(), Stream()
        speaker: Passing | None = self.far if has_speaker else None
        self.ear = OpenMicrophone(self.near, lambda: speaker)
        self.ear.advance()

    def hear(self, near: Samples, far: Samples | None = None) -> list[Began | Ended]:
        far = np.zeros(len(near), np.float32) if far is None else far
        edges: list[Began | Ended] = []
        for start in range(0, len(near), STEP):
            self.far.give(far[start : start + STEP])
            self.near.give(near[start : start + STEP])
            edges += self.ear.advance()
        return edges


@pytest.fixture(scope="module")
def voice() -> Samples:
    """Two and a half seconds of a person."""
    return read(Path(moonshine_voice.__file__).parent / "assets" / "two_cities.wav")[: int(2.4 * SPEECH_HZ)]


def silence(seconds: float) -> Samples:
    return np.zeros(int(seconds * SPEECH_HZ), np.float32)


def test_a_voice_begins_and_ends_a_turn_and_all_of_it_is_recorded(voice: Samples) -> None:
    room = Room()
    assert room.hear(silence(1.0)) == []
    [began] = room.hear(voice)
    assert isinstance(began, Began)
    room.ear.start()
    assert room.near.recording
    [ended] = room.hear(silence(1.5))
    assert isinstance(ended, Ended)
    recorded = room.ear.stop(until=0.0)
    assert len(recorded) >= len(voice) + PREROLL // 2
    loud = np.flatnonzero(np.abs(recorded) > 0.05)
    there = np.flatnonzero(np.abs(voice) > 0.05)
    assert loud[-1] - loud[0] == pytest.approx(there[-1] - there[0], abs=0.1 * SPEECH_HZ)
    assert not room.ear.recording
    assert not room.near.recording


def test_a_recording_that_nobody_speaks_into_begins_a_preroll_ago() -> None:
    room = Room(has_speaker=False)
    room.hear(silence(2.0))
    room.ear.start()
    assert len(room.ear.recorded()) == pytest.approx(PREROLL, abs=2 * STEP)
    room.hear(silence(0.5))
    assert len(room.ear.recorded()) == pytest.approx(PREROLL + SPEECH_HZ // 2, abs=ON_ITS_WAY)
    fresh = room.ear.recorded_since(PREROLL)
    assert len(fresh) == pytest.approx(SPEECH_HZ // 2, abs=ON_ITS_WAY)


def test_only_the_last_seconds_are_kept_while_nothing_is_recorded() -> None:
    room = Room(has_speaker=False)
    room.hear(silence(KEPT_S + 2.0))
    assert sum(map(len, room.ear._pieces)) <= (KEPT_S + 0.1) * SPEECH_HZ


def test_a_recording_that_is_dropped_leaves_nothing(voice: Samples) -> None:
    room = Room()
    room.hear(silence(0.5))
    room.ear.start()
    room.hear(voice[:SPEECH_HZ])
    room.ear.cancel()
    assert len(room.ear.recorded()) == 0
    assert (room.ear.recording, room.near.recording) == (False, False)


def test_what_the_speaker_says_begins_no_turn(voice: Samples) -> None:
    room = Room()
    room.hear(silence(0.5))
    late = int(0.08 * SPEECH_HZ)
    said = np.concatenate([voice, voice, voice])
    echo = 0.5 * np.concatenate([np.zeros(late, np.float32), said])[: len(said)]
    assert room.hear(echo.astype(np.float32), said) == []


def test_a_muted_microphone_is_told(voice: Samples) -> None:
    room = Room()
    room.hear(silence(1.0))
    assert room.ear.silent
    room.hear(voice[:SPEECH_HZ])
    assert not room.ear.silent
