"""The stages of a turn add up, and what was done ahead costs nothing."""

import time

import pytest

from app.engine.performance import StageClock, percentiles


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
    assert 4900 < clock.ahead_ms <= 5000


def test_a_stage_is_marked_once() -> None:
    clock = StageClock()
    assert len([*clock.mark("listen"), *clock.mark("listen")]) == 1


def test_percentiles_of_a_known_row() -> None:
    assert percentiles(list(range(101))) == {"p50": 50.0, "p95": 95.0, "p99": 99.0}
