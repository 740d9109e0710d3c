"""The thread that owns the engine: what comes of a turn, and how it ends."""

import logging
import threading
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.engine.events import ReplyAudio, ReplyText, Restarted, Samples, Turn
from app.errors import NotInstalled
from app.gui.engine_thread import AssistantLike, EngineThread
from tests.gui.fakes import ANSWER, FakeAssistant, Gate, answer, sound

SPEECH = np.zeros(16_000, np.float32)


class Sink:
    """Takes the sound, and remembers on which thread it came."""

    def __init__(self) -> None:
        self.queued_s = 0.0
        self.underruns = 0
        self.restarted: list[int] = []
        self.got: list[tuple[int, int]] = []
        self.ended: list[int] = []
        self.threads: set[int] = set()

    def write(self, turn_id: int, samples: Samples) -> None:
        self.threads.add(threading.get_ident())
        self.got.append((turn_id, len(samples)))

    def restart(self, turn_id: int) -> None:
        self.restarted.append(turn_id)

    def end(self, turn_id: int) -> None:
        self.ended.append(turn_id)


class Bench:
    """A thread with a scripted assistant; everything it tells is kept."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bot = qtbot
        self.sink = Sink()
        self.assistant = FakeAssistant()
        self.told: list[tuple[Any, ...]] = []
        self.thread: EngineThread | None = None

    def start(self, load: Callable[[], AssistantLike] | None = None) -> EngineThread:
        thread = EngineThread(load or (lambda: self.assistant), self.sink)
        thread.loaded.connect(lambda name: self.told.append(("loaded", name)))
        thread.load_failed.connect(lambda error: self.told.append(("load_failed", error)))
        thread.heard_so_far.connect(lambda turn, text: self.told.append(("heard", turn, text)))
        thread.came.connect(lambda turn, event: self.told.append(("came", turn, event)))
        thread.turn_failed.connect(lambda turn, error: self.told.append(("failed", turn, error)))
        thread.turn_over.connect(lambda turn: self.told.append(("over", turn)))
        thread.start()
        self.thread = thread
        return thread

    def until(self, what: str, count: int = 1) -> None:
        self.bot.waitUntil(lambda: self.count(what) >= count, timeout=10_000)

    def count(self, what: str) -> int:
        return sum(entry[0] == what for entry in self.told)

    def came(self, turn_id: int) -> list[Any]:
        return [entry[2] for entry in self.told if entry[0] == "came" and entry[1] == turn_id]


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    assert made.thread is None or made.thread.shut_down(10)


def test_a_turn_comes_whole_and_its_sound_reaches_the_speaker_on_the_engine_thread(bench: Bench) -> None:
    thread = bench.start()
    thread.submit(1, Turn(voice="Joe", text="hello"))
    bench.until("over")
    assert "".join(event.piece for event in bench.came(1) if isinstance(event, ReplyText)) == "".join(ANSWER)
    assert bench.sink.got == [(1, 24_000), (1, 24_000)]
    assert bench.sink.ended == [1]
    assert threading.get_ident() not in bench.sink.threads
    assert bench.told[0] == ("loaded", "lite")
    assert bench.told[-1] == ("over", 1)


def test_a_cancelled_turn_is_closed_at_its_next_event_and_nothing_more_of_it_comes(bench: Bench) -> None:
    gate = Gate()
    bench.assistant.script = answer(gate)
    thread = bench.start()
    thread.submit(1, Turn(voice="Joe", text="hello"))
    bench.bot.waitUntil(gate.reached.is_set)
    thread.cancel(1)
    gate.open()
    bench.until("over")
    assert bench.sink.got == []
    assert not [event for event in bench.came(1) if isinstance(event, ReplyAudio)]
    assert bench.assistant.turns_closed == 1


def test_a_turn_that_is_cancelled_while_it_waits_is_never_begun(bench: Bench) -> None:
    gate = Gate()
    bench.assistant.script = answer(gate)
    thread = bench.start()
    thread.submit(1, Turn(voice="Joe", text="one"))
    bench.bot.waitUntil(gate.reached.is_set)
    thread.submit(2, Turn(voice="Joe", text="two"))
    thread.cancel(2)
    gate.open()
    bench.until("over", 2)
    assert [turn.text for turn in bench.assistant.turns] == ["one"]


def test_a_failing_turn_ends_alone_and_the_next_one_is_served(bench: Bench) -> None:
    failure = RuntimeError("the model stumbled")
    bench.assistant.script = [ReplyText("I"), failure]
    thread = bench.start()
    thread.submit(1, Turn(voice="Joe", text="hello"))
    bench.until("over")
    assert ("failed", 1, failure) in bench.told
    bench.assistant.script = answer()
    thread.submit(2, Turn(voice="Joe", text="hello"))
    bench.until("over", 2)
    assert bench.sink.got[-1] == (2, 24_000)
    assert bench.sink.ended == [1, 2]


def test_a_failed_load_is_told_and_tried_again_when_asked(bench: Bench) -> None:
    failure = NotInstalled("the models are missing", "run `make setup`")
    loads: list[AssistantLike | Exception] = [failure, bench.assistant]

    def load() -> AssistantLike:
        result = loads.pop(0)
        if isinstance(result, Exception):
            raise result
        return result

    thread = bench.start(load)
    bench.until("load_failed")
    assert bench.told == [("load_failed", failure)]
    thread.retry()
    bench.until("loaded")


def test_only_the_newest_waiting_partial_is_served_and_none_while_a_turn_waits(bench: Bench) -> None:
    gate = Gate()
    bench.assistant.script = [gate]
    thread = bench.start()
    thread.submit(1, Turn(voice="Joe", text="hello"))
    bench.bot.waitUntil(gate.reached.is_set)
    for length in (1, 2, 3):
        thread.hear(2, SPEECH[:length])
    gate.open()
    bench.until("heard")
    assert [len(speech) for speech in bench.assistant.heard] == [3]
    busy = Gate()
    bench.assistant.script = [busy]
    thread.submit(2, Turn(voice="Joe", text="hello"))
    bench.bot.waitUntil(busy.reached.is_set)
    thread.hear(3, SPEECH)
    thread.submit(3, Turn(voice="Joe", text="hello"))
    busy.open()
    bench.until("over", 3)
    assert len(bench.assistant.heard) == 1


def test_a_partial_that_fails_ends_nothing(bench: Bench) -> None:
    def hear(speech: Samples) -> str:
        raise RuntimeError("no words yet")

    bench.assistant.hear = hear  # type: ignore[method-assign]
    thread = bench.start()
    thread.hear(1, SPEECH)
    bench.until("heard")
    thread.submit(1, Turn(voice="Joe", text="hello"))
    bench.until("over")
    assert bench.sink.got


def test_nothing_is_made_while_more_than_ten_seconds_wait_to_be_played(bench: Bench) -> None:
    bench.assistant.script = [ReplyAudio(sound(0.1)), ReplyAudio(sound(0.1))]
    thread = bench.start()
    bench.sink.queued_s = 11.0
    thread.submit(1, Turn(voice="Joe", text="hello"))
    bench.until("came")
    assert len(bench.sink.got) == 1
    bench.sink.queued_s = 9.0
    bench.until("over")
    assert len(bench.sink.got) == 2


def test_a_turn_that_waits_for_the_speaker_can_be_cancelled(bench: Bench) -> None:
    bench.assistant.script = [ReplyAudio(sound(0.1)), ReplyAudio(sound(0.1))]
    bench.sink.queued_s = 11.0
    thread = bench.start()
    thread.submit(1, Turn(voice="Joe", text="hello"))
    bench.until("came")
    thread.cancel(1)
    bench.until("over")
    assert len(bench.sink.got) == 1


def test_the_end_closes_the_engine_on_its_own_thread_even_within_a_turn(bench: Bench) -> None:
    gate = Gate()
    bench.assistant.script = answer(gate)
    thread = bench.start()
    thread.submit(1, Turn(voice="Joe", text="hello"))
    bench.bot.waitUntil(gate.reached.is_set)
    thread.stop()
    gate.open()
    assert thread.shut_down(10)
    assert bench.assistant.closed.is_set()
    assert bench.assistant.turns_closed == 1


def test_a_thread_that_is_inside_a_load_is_told_apart_when_the_time_is_over(bench: Bench) -> None:
    gate = Gate()

    def load() -> AssistantLike:
        gate.wait()
        return bench.assistant

    thread = bench.start(load)
    bench.bot.waitUntil(gate.reached.is_set)
    assert not thread.shut_down(0.02)
    gate.open()
    assert thread.shut_down(10)
    assert bench.assistant.closed.is_set()


def test_an_engine_that_does_not_close_cleanly_is_logged(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    def close() -> None:
        raise RuntimeError("still busy")

    bench.assistant.close = close  # type: ignore[method-assign]
    thread = bench.start()
    bench.until("loaded")
    assert thread.shut_down(10)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    caplog.clear()


def test_what_was_written_is_dropped_when_a_turn_starts_anew(bench: Bench) -> None:
    bench.assistant.script = [ReplyText("It is"), ReplyAudio(sound(0.5)), Restarted(), *answer()]
    thread = bench.start()
    thread.submit(1, Turn(voice="Joe", text="hello"))
    bench.until("over")
    assert bench.sink.restarted == [1]
    assert bench.sink.got[-2:] == [(1, 24_000), (1, 24_000)]


def test_the_assistant_tidies_up_until_nothing_is_left_and_a_turn_is_served_in_between(bench: Bench) -> None:
    bench.assistant.upkeep = 50
    thread = bench.start()
    thread.submit(1, Turn(voice="Joe", text="hello"))
    bench.until("over")
    bench.bot.waitUntil(lambda: bench.assistant.upkeep <= 0)


def test_a_failing_upkeep_is_logged_and_the_next_turn_is_served(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> bool:
        raise RuntimeError("out of order")

    bench.assistant.idle = fail  # type: ignore[method-assign]
    thread = bench.start()
    thread.submit(1, Turn(voice="Joe", text="hello"))
    bench.until("over")
    assert any("upkeep failed" in record.getMessage() for record in caplog.records)
    bench.thread = None
    assert thread.shut_down(10)
    caplog.clear()
