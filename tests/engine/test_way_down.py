"""Memory runs out, at any operation of a load and of a turn: a reply still comes, and the user is told what changed."""

import gc
import weakref
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch

from app.engine.events import Adjusted, Event, Exchange, Heard, ReplyAudio, ReplyText, Restarted, Sound, Turn, TurnDone
from app.engine.halves import Replier
from app.engine.loading import Loader
from app.engine.manager import Manager
from app.engine.out_of_memory import is_out_of_memory
from app.engine.plan import Plan
from app.engine.voices import Voice
from app.errors import BadInput, OutOfMemory
from tests.engine.manager_kit import (
    BOTH,
    ENGLISH_WAY,
    HINDI_WAY,
    NO_ORPHEUS,
    CheapLite,
    CheapReplier,
    CheapSpeaker,
    Clock,
    OutOfMemoryAt,
    adjusted,
    manager_on,
    question,
    told,
)

CHANGES = [
    "the lite speaker instead of Orpheus in fp32",
    "the lite replier instead of Voxtral in fp32 and Orpheus in fp32 instead of the lite speaker",
    "the lite speaker instead of Orpheus in fp32",
]
STAGES = ("listen", "think", "speak", "codec")


@cache
def traced(models: Path) -> tuple[OutOfMemoryAt, OutOfMemoryAt]:
    """The operations of a load, and of the turn after it."""
    manager = manager_on(models)
    with OutOfMemoryAt(traced=True) as load:
        manager.load()
    with OutOfMemoryAt(traced=True) as turn:
        list(manager.respond(question()))
    manager.close()
    return load, turn


def points(counted: OutOfMemoryAt, *, between: bool = True) -> list[int]:
    """The first and the last operation of each stage, and one `between`; operations are counted from 1."""
    found = {1, counted.ran}
    for stage in STAGES:
        numbers = [number for number, one in enumerate(counted.stages, start=1) if one == stage]
        found |= {numbers[0], numbers[-1], numbers[len(numbers) // 3 if between else 0]}
    return sorted(found)


def is_whole(events: list[Event]) -> None:
    """The question was heard, answered in text and sound, and the end was told, once."""
    [done] = [event for event in events if isinstance(event, TurnDone)]
    assert events[-1] is done
    assert "".join(event.piece for event in told(events, ReplyText)).strip() == done.reply != ""
    assert told(events, Heard)[-1].text == done.heard != ""
    sound = np.concatenate([event.samples for event in told(events, ReplyAudio)])
    assert len(sound) / 24_000 == pytest.approx(done.audio_s)
    assert np.abs(sound).max() > 0.01


def went(manager: Manager, events: list[Event], way: list[str] = ENGLISH_WAY) -> int:
    """How many rungs it went down; every change was named, in the order of the ladder."""
    assert manager.plan is not None
    steps = way.index(manager.plan.rung)
    lines = adjusted(events)
    assert len(lines) == steps
    for line, change in zip(lines, CHANGES, strict=False):
        assert line == f"memory ran out on this machine: {change}"
    return steps


def test_memory_that_runs_out_in_a_turn_at_any_stage(models: Path) -> None:
    _, counted = traced(models)
    assert set(STAGES) <= set(counted.stages)
    manager = manager_on(models)
    manager.load()
    for point in points(counted):
        with OutOfMemoryAt(point) as short:
            events = list(manager.respond(question()))
        assert short.raised == 1, point
        assert [type(event) for event in events].count(Restarted) == 1
        is_whole(events)
        assert went(manager, events) == 0  # freed, and done again on the same rung


def test_memory_that_stays_short_in_a_turn_takes_the_next_rung(models: Path) -> None:
    _, counted = traced(models)
    for point in points(counted)[::3]:
        manager = manager_on(models)
        manager.load()
        with OutOfMemoryAt(point, times=2) as short:
            events = list(manager.respond(question()))
        assert short.raised == 2, point
        is_whole(events)
        assert went(manager, events) == 1, point
        assert manager.engine == "mixed"


def test_memory_that_runs_out_in_a_load_at_any_stage(models: Path) -> None:
    counted, _ = traced(models)
    assert set(STAGES) <= set(counted.stages)
    once = points(counted, between=False)
    for times, every in ((1, once), (2, once[1::4])):
        for point in every:
            manager = manager_on(models)
            with OutOfMemoryAt(point, times) as short:
                manager.load()
            assert short.raised == times, point
            events = list(manager.respond(question()))
            is_whole(events)
            assert went(manager, events) == times - 1, point


@pytest.mark.parametrize(("voice", "way"), [("tara", ENGLISH_WAY), ("ऋतिका", HINDI_WAY)])
def test_the_ladder_is_walked_in_order_down_to_the_lite_engine(models: Path, voice: str, way: list[str]) -> None:
    manager = manager_on(models, voice=voice)
    manager.load()
    rungs = [manager.plan.rung]  # type: ignore[union-attr]
    events = []
    with OutOfMemoryAt(200, times=2 * (len(way) - 1)):
        for event in manager.respond(question(voice)):
            events.append(event)
            if isinstance(event, Restarted):
                rungs.append(manager.plan.rung)  # type: ignore[union-attr]
    is_whole(events)
    assert list(dict.fromkeys([*rungs, manager.plan.rung])) == way  # type: ignore[union-attr]
    assert len(adjusted(events)) == len(way) - 1
    assert manager.engine == "lite"
    assert manager.ledger.snapshot().held == 0


@pytest.mark.models
def test_below_everything_the_real_lite_engine_answers_the_same_question(models: Path) -> None:
    from app.audio import files
    from app.paths import resource

    speech = files.read(resource("demo/question.wav"))
    manager = manager_on(models, loader=Loader(models, reply_tokens=4))
    manager.load()
    with OutOfMemoryAt(500, times=6):
        events = list(manager.respond(question(speech=speech)))
    is_whole(events)
    assert went(manager, events) == 3
    assert "capital of france" in told(events, Heard)[-1].text.lower()
    assert "Paris" in told(events, TurnDone)[0].reply


@pytest.mark.models
def test_orpheus_speaks_what_the_real_lite_replier_writes_and_the_other_way_round(models: Path) -> None:
    for half in ("replier", "speaker"):
        manager = manager_on(models, loader=Loader(models, reply_tokens=4), **{half: "lite"})
        manager.load()
        events = list(manager.respond(Turn("tara", text="Say yes.")))
        [done] = told(events, TurnDone)
        assert (done.engine, done.stand_in) == ("mixed", half == "speaker")
        assert done.audio_s > 0.2
        manager.close()


def test_the_history_is_passed_on_as_it_is(models: Path) -> None:
    talk = (Exchange("one", "two"), Exchange("three", "four", interrupted=True))
    manager = manager_on(models)
    manager.load()
    with OutOfMemoryAt(1, times=6):
        events = list(manager.respond(question(history=talk)))
    assert told(events, TurnDone)[0].reply == "That was turn 3."


def test_a_preview_is_spoken_on_the_next_rung_as_well(models: Path) -> None:
    manager = manager_on(models)
    manager.load()
    with OutOfMemoryAt(50, times=2):
        events = list(manager.say("Hello there.", "tara"))
    [done] = told(events, TurnDone)
    assert (done.reply, done.stand_in) == ("Hello there.", True)
    assert went(manager, events) == 1


def test_a_swap_of_language_that_runs_out_of_memory_is_done_again(models: Path) -> None:
    manager = manager_on(models)
    manager.load()
    hindi = b"".join(
        event.samples.tobytes() for event in manager.say("नमस्ते।", "ऋतिका") if isinstance(event, ReplyAudio)
    )
    for point in (1, 10, 25):
        manager.prepare("tara")
        with OutOfMemoryAt(point):
            events = list(manager.say("नमस्ते।", "ऋतिका"))
        assert b"".join(event.samples.tobytes() for event in told(events, ReplyAudio)) == hindi
        assert adjusted(events) == []


def test_what_was_kept_in_ram_is_the_first_to_go(models: Path) -> None:
    manager = manager_on(models)
    manager.load()
    manager.prepare("ऋतिका")
    assert manager.kept_bytes
    with OutOfMemoryAt(100):
        list(manager.respond(question("ऋतिका")))
    assert manager.kept_bytes == 0


def test_a_rung_that_ran_out_is_not_tried_again_before_more_is_free(models: Path) -> None:
    clock = Clock()
    manager = manager_on(models, clock=clock, unload_after_min=0, better_after_s=60)
    manager.load()
    with OutOfMemoryAt(100, times=2):
        list(manager.respond(question()))
    for _ in range(3):
        clock.now += 61.0
        manager.idle()
    assert manager.plan is not None
    assert manager.plan.rung == NO_ORPHEUS
    manager.reload()
    assert manager.plan.rung == BOTH


class Failing(CheapLite):
    """Its lite replier raises `error`, the first `times` it is asked."""

    def __init__(self, models: Path, error: Exception, times: int) -> None:
        super().__init__(models)
        self.error = error
        self.left = times

    def lite_replier(self) -> CheapReplier:
        return FailingReplier(self)


class FailingReplier(CheapReplier):
    def __init__(self, of: Failing) -> None:
        self.of = of

    def reply(self, turn: Turn) -> Iterator[Heard | ReplyText]:
        yield from super().reply(turn)
        if self.of.left:
            self.of.left -= 1
            raise self.of.error


@pytest.mark.parametrize("error", [MemoryError(), OSError(12, "no memory"), torch.OutOfMemoryError("none")])
def test_every_kind_of_short_memory_is_freed_and_tried_again(tmp_path: Path, error: Exception) -> None:
    manager = manager_on(tmp_path, kind="lite", voice="Joe", loader=Failing(tmp_path, error, 1))
    manager.load()
    events = list(manager.respond(question("Joe")))
    is_whole(events)
    assert [type(event) for event in events].count(Restarted) == 1


def test_below_the_lite_engine_there_is_an_error_that_says_so(tmp_path: Path) -> None:
    manager = manager_on(tmp_path, kind="lite", voice="Joe", loader=Failing(tmp_path, MemoryError(), 2))
    manager.load()
    with pytest.raises(OutOfMemory, match="close other programs"):
        list(manager.respond(question("Joe")))
    assert told(list(manager.respond(question("Joe"))), TurnDone)


@pytest.mark.parametrize("error", [RuntimeError("CUDA out of memory"), BadInput("no", "yes"), OSError(28, "disk")])
def test_other_errors_are_raised_whatever_their_text_says(tmp_path: Path, error: Exception) -> None:
    manager = manager_on(tmp_path, kind="lite", voice="Joe", loader=Failing(tmp_path, error, 1))
    manager.load()
    with pytest.raises(type(error)):
        list(manager.respond(question("Joe")))


def test_an_error_is_short_memory_if_it_came_of_it() -> None:
    def chained(first: Exception, second: Exception, *, cause: bool) -> Exception:
        try:
            try:
                raise first
            except Exception as error:
                raise second from (error if cause else None)
        except Exception as error:
            return error

    assert is_out_of_memory(chained(MemoryError(), RuntimeError(), cause=True))
    assert not is_out_of_memory(chained(ValueError(), RuntimeError(), cause=True))
    assert not is_out_of_memory(None)


class Heavy(CheapSpeaker):
    """Holds a tensor in the frame that fails."""

    def __init__(self, seen: list[weakref.ref[torch.Tensor]]) -> None:
        self.seen = seen

    def speak(self, text: str, voice: Voice, language: str, seed: int = 0) -> Iterator[Sound]:
        held = torch.zeros(10)
        self.seen.append(weakref.ref(held))
        if len(self.seen) == 1:
            raise torch.OutOfMemoryError("none")
        assert self.seen[0]() is None, "the failed attempt still holds its memory"
        yield from super().speak(text, voice, language, seed)


def test_what_a_failed_attempt_held_is_free_before_the_next_one(tmp_path: Path) -> None:
    seen: list[weakref.ref[torch.Tensor]] = []
    loader = CheapLite(tmp_path)
    loader.lite_speaker = lambda: Heavy(seen)  # type: ignore[method-assign]
    manager = manager_on(tmp_path, kind="lite", voice="Joe", loader=loader)
    manager.load()
    gc.disable()
    try:
        is_whole(list(manager.respond(question("Joe"))))
    finally:
        gc.enable()
    assert len(seen) == 2


def test_hearing_along_while_memory_is_short_is_silent_and_the_turn_still_works(tmp_path: Path) -> None:
    class Deaf(CheapReplier):
        def hear(self, speech: object) -> str:
            raise MemoryError

        def reply(self, turn: Turn) -> Iterator[Heard | ReplyText]:
            yield Heard("something")
            yield ReplyText("Yes.")

    loader = CheapLite(tmp_path)
    loader.lite_replier = Deaf  # type: ignore[method-assign]
    manager = manager_on(tmp_path, kind="lite", voice="Joe", loader=loader)
    manager.load()
    assert manager.hear(np.zeros(1600, np.float32)) == ""
    is_whole(list(manager.respond(question("Joe"))))


def test_the_remedy_says_how_much_is_needed_and_that_it_comes_back(models: Path) -> None:
    manager = manager_on(models)
    manager.load()
    with OutOfMemoryAt(1, times=2):
        events = list(manager.respond(question()))
    [event] = [event for event in events if isinstance(event, Adjusted)]
    assert "GB on this machine are needed" in event.remedy
    assert "goes back by itself" in event.remedy


class Stumbling(CheapLite):
    """Its Voxtral raises an error that says nothing of memory, the first `times` it is loaded."""

    def __init__(self, models: Path, times: int) -> None:
        super().__init__(models)
        self.left = times

    def replier(self, plan: Plan) -> Replier:
        if self.left:
            self.left -= 1
            raise ValueError("what a library made of it")
        return super().replier(plan)


def test_an_unknown_error_in_a_load_gets_a_second_try(models: Path) -> None:
    manager = manager_on(models, loader=Stumbling(models, 1))
    manager.load()
    events = list(manager.respond(question()))
    is_whole(events)
    assert went(manager, events) == 0


def test_an_unknown_error_that_comes_again_leaves_the_model_out_and_is_in_the_log(
    models: Path, caplog: pytest.LogCaptureFixture
) -> None:
    manager = manager_on(models, loader=Stumbling(models, 2))
    manager.load()
    [record] = [record for record in caplog.records if record.levelname == "ERROR"]
    assert record.exc_info is not None
    caplog.clear()
    events = list(manager.respond(question()))
    assert told(events, TurnDone)
    assert adjusted(events) == ["Voxtral-Mini-3B-2507 can't be loaded and the lite engine does its work: ValueError"]
