"""The stages of a turn add up, and what was done ahead costs nothing."""

import time

import pytest

from app.engine.events import TurnDone
from app.engine.performance import Late, StageClock, percentiles


def marked(clock: StageClock) -> dict[str, float]:
    for stage in ("listen", "think"):
        list(clock.mark(stage))
    list(clock.first_sound(time.perf_counter()))
    list(clock.since_end("total"))
    return clock.latency_ms


def test_the_stages_add_up_to_the_first_audio() -> None:
    times = marked(StageClock(time.perf_counter() - 0.2))
    assert sum(times[stage] for stage in ("listen", "think", "speak", "codec")) == pytest.approx(times["first_audio"])
    assert times["first_audio"] >= 200
    assert times["total"] >= times["first_audio"]


def test_work_before_the_end_of_the_hold_costs_nothing_and_is_told_apart() -> None:
    clock = StageClock(ended_at=time.perf_counter() + 5)
    times = marked(clock)
    assert set(times.values()) == {0.0}
    assert 0 < clock.ahead_ms < 1000, "the work, not the waiting after it"


def test_a_turn_that_ran_ahead_is_timed_from_the_release_once_that_is_known() -> None:
    clock = StageClock()
    marks = {"listen": 10.1, "think": 10.4, "speak": 10.8, "codec": 10.9}
    events = [event for stage, at in marks.items() for event in clock.mark(stage, at)]
    events += [*clock.mark("first_audio", 10.9), *clock.mark("total", 12.0)]
    late = Late(ended_at=10.5)
    felt = {event.stage: round(event.ms, 6) for event in map(late.stage, events)}
    assert felt == {"listen": 0, "think": 0, "speak": 300, "codec": 100, "first_audio": 400, "total": 1500}
    moments = tuple(clock.moments.items())
    done = late.done(TurnDone("", "Hi.", "Joe", "lite", False, 1.0, {}, 0, 0, 10.0, 10.0, moments))
    assert done.latency_ms == pytest.approx(felt)
    assert done.ahead_ms == pytest.approx(500)
    assert done.ended_at == 10.5


def test_a_stage_is_marked_once() -> None:
    clock = StageClock()
    assert len([*clock.mark("listen"), *clock.mark("listen")]) == 1


def test_percentiles_of_a_known_row() -> None:
    assert percentiles(list(range(101))) == {"p50": 50.0, "p95": 95.0, "p99": 99.0}
