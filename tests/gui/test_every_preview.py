"""Every voice can be heard first, spoken by the real lite engine."""

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.engine.voices import find, voices
from app.gui.engine_thread import AssistantLike
from app.gui.voice_list import VoiceList
from app.gui.voice_rows import NAME
from tests.gui.conftest import Desk
from tests.gui.fakes import FakeAssistant

pytestmark = pytest.mark.models

AUDIBLE_DBFS = -40.0


class OnlySpeaks(FakeAssistant):
    """The real assistant's way of speaking with the real lite speaker, and nobody who writes."""

    def __init__(self) -> None:
        from app.engine.assistant import Assistant
        from app.engine.lite.speaking import LiteSpeaker

        super().__init__()
        self._speaker = LiteSpeaker()
        self.say = Assistant(None, self._speaker, "lite").say  # type: ignore[arg-type, method-assign, assignment]

    def close(self) -> None:
        self._speaker.close()
        super().close()


def go_to(rows: VoiceList, name: str) -> None:
    """Have the keyboard on the row of that voice."""
    rows.setCurrentItem(
        next(item for item in rows.findItems("", Qt.MatchFlag.MatchContains) if item.data(NAME) == name)
    )


def level_dbfs(samples: np.ndarray) -> float:
    return float(10 * np.log10(np.mean(np.square(samples)) + 1e-12))


def test_every_voice_can_be_heard_and_stopped_and_none_is_in_the_history(desk: Desk) -> None:
    desk.machine.plays_at_once = True

    def load() -> AssistantLike:
        return OnlySpeaks()

    desk.open(load)
    rows = desk.window.findChildren(VoiceList)[0]
    heard: dict[str, float] = {}
    for name in desk.window.voices.shown():
        go_to(rows, name)
        QTest.keyClick(rows, Qt.Key.Key_Right)
        desk.until(lambda: desk.states.count("SPEAKING") == len(heard) + 1 and desk.state == "Ready")
        heard[name] = desk.speaker.written_s
    assert list(heard) == list(desk.window.voices.shown())
    assert set(heard) == {voice.name for voice in voices()}
    assert {name for name, seconds in heard.items() if seconds < 1.5} == set()
    assert desk.session.previews.folder is not None
    kept = [np.load(file) / 32767 for file in desk.session.previews.folder.glob("*.npy")]
    assert len(kept) == 26
    assert min(level_dbfs(samples) for samples in kept) > AUDIBLE_DBFS
    assert (desk.session.talk.history, desk.conversation()) == ([], [])
    desk.machine.plays_at_once = False
    took = []
    for name in ("Joe", "ऋतिका", "长乐"):
        go_to(rows, find(name).name)
        asked = time.perf_counter()
        QTest.keyClick(rows, Qt.Key.Key_Right)
        desk.until(lambda: desk.speaker.written_s > 0 and desk.state == "Speaking")
        instant = time.perf_counter() - asked
        pressed, stops = time.perf_counter(), desk.speaker.stops
        QTest.keyClick(rows, Qt.Key.Key_Right)
        assert (desk.speaker.stops, desk.state) == (stops + 1, "Ready")
        took.append((instant, time.perf_counter() - pressed))
    assert max(stop for _, stop in took) < 0.1
