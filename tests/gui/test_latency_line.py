"""What the last turn took: the window, the log and `lyre status` tell one and the same number, by one name."""

import logging
import re
import time
from collections.abc import Iterator

import pytest

from app.commands.running import _lines
from app.engine.events import Event, Heard, ReplyAudio, ReplyText, StageTime, Turn, TurnDone
from app.gui.latency_line import LatencyLine
from tests.gui.conftest import Desk, plain
from tests.gui.fakes import FakeAssistant, sound


class Timed(FakeAssistant):
    """Tells when its first sound was there, as the engine does."""

    def respond(self, turn: Turn, /) -> Iterator[Event]:
        assert turn.ended_at is not None
        yield Heard("How far is the moon?")
        yield ReplyText("Far.")
        made_at = time.perf_counter()
        took = {"first_audio": (made_at - turn.ended_at) * 1000}
        yield StageTime("first_audio", took["first_audio"], made_at)
        yield ReplyAudio(sound(2.0), "Far.")
        yield TurnDone("How far is the moon?", "Far.", "Joe", "lite", False, 2.0, took, ended_at=turn.ended_at)


TOOK = {"listen": 214.0, "think": 96.0, "speak": 143.0, "codec": 21.0, "first_audio": 474.0}


def shown(took: dict[str, float]) -> str:
    line = LatencyLine()
    line.show_turn(TurnDone("q", "a", "Joe", "lite", False, 2.0, took))
    text = plain(line.text())
    assert line.accessibleName() == text
    line.deleteLater()
    return text


def test_the_way_to_the_speaker_is_a_part_of_it(desk: Desk) -> None:
    stages = "listen 214 · think 96 · speak 143 · codec 21"
    assert shown({**TOOK, "output": 40.0}) == f"Voice to voice 514 ms ({stages} · speaker 40)"


def test_without_a_speaker_it_is_called_what_it_is(desk: Desk) -> None:
    assert shown(TOOK).startswith("First sound made after 474 ms (listen 214")
    assert shown({}) == ""


@pytest.mark.parametrize("by_voice", [True, False], ids=["spoken", "typed"])
def test_window_log_and_status_tell_the_same(desk: Desk, caplog: pytest.LogCaptureFixture, by_voice: bool) -> None:
    caplog.set_level(logging.INFO)
    desk.assistant = Timed()
    desk.open()
    if by_voice:
        desk.ask_aloud()
    else:
        desk.type("How far is the moon?")
    desk.until_it_speaks()
    found = [re.search(r"voice-to-voice ([\d.]+) ms", text) for text in caplog.messages]
    found = [re.search(r"voice-to-voice ([\d.]+) ms", text) for text in caplog.messages]
    [logged] = [float(one[1]) for one in found if one]
    [seen] = [found[1] for text in desk.seen() if (found := re.match(r"Voice to voice (\d+) ms", text))]
    said = _lines(desk.session.around.status.facts())
    [told] = [found[1] for line in said if (found := re.match(r"voice-to-voice +last (\d+) ms", line))]
    last = desk.session.performance.monitor.report().last
    assert last is not None
    assert last.voice_to_voice_ms == pytest.approx(logged, abs=0.06)
    assert seen == told == f"{round(last.voice_to_voice_ms, 1):.0f}"
