"""The monitor: what it keeps, what it says about it, when it raises the alarm and when it stops."""

import json
import logging
import statistics

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine import performance_export as export
from app.engine.events import TurnDone
from app.engine.monitor import KEPT, WINDOW, Monitor
from app.engine.turn_record import record_of
from app.settings_schema import PerformanceSettings
from tests.engine.monitor_kit import fired, run, turn

OK, MISS = 400.0, 900.0  # the small engine's target is 800


@pytest.fixture(autouse=True)
def alerts_may_be_logged(caplog: pytest.LogCaptureFixture) -> None:
    """The log warns of every alert, which is what these tests are about; one looks at the words."""
    caplog.set_level(logging.CRITICAL, "app.engine.monitor")


@pytest.fixture
def aloud(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO, "app.engine.monitor")
    return caplog


def test_percentiles_are_those_of_the_last_fifty_turns() -> None:
    monitor = Monitor()
    run(monitor, [5_000.0] * 30 + [float(ms) for ms in range(100, 150)])
    numbers = monitor.report().stages["first_audio"]
    assert numbers["p50"] == pytest.approx(np.percentile(range(100, 150), 50))
    assert numbers["p99"] == pytest.approx(np.percentile(range(100, 150), 99), abs=1e-3)
    assert len(monitor.report().records) == WINDOW


def test_five_hundred_turns_are_kept_and_all_are_counted() -> None:
    monitor = Monitor()
    run(monitor, [OK] * (KEPT + 30))
    assert [record.number for record in monitor.records()] == list(range(31, KEPT + 31))
    assert monitor.totals().turns == KEPT + 30
    assert monitor.totals().stage_s["first_audio"][0] == KEPT + 30


def test_each_engine_has_its_targets_and_they_follow_the_settings() -> None:
    settings = PerformanceSettings(total_ms=250.0, lite_total_ms=600.0)
    monitor = Monitor(settings)
    monitor.record(turn(1, 260.0, "full"))
    assert (monitor.report().targets.total, monitor.report().within) == (250.0, 0.0)
    monitor.record(turn(2, 500.0, "lite"))
    assert (monitor.report().targets.total, monitor.report().within) == (600.0, 1.0)


def test_the_targets_of_the_full_engine_are_those_of_the_design() -> None:
    monitor = Monitor()
    monitor.record(turn(1, 200.0, "full"))
    goal = monitor.report().targets
    assert (goal.voxtral, goal.orpheus, goal.codec, goal.total) == (100.0, 150.0, 50.0, 300.0)


def test_five_misses_in_a_row_fire_at_the_fifth_and_clear_at_the_first_hit() -> None:
    on = run(Monitor(), [MISS] * 4 + [OK] + [MISS] * 7 + [OK] * 3)
    assert fired(on, "misses") == [(10, 13)]


def test_half_as_slow_again_fires_at_the_third_slow_turn_and_clears_when_it_is_itself_again() -> None:
    on = run(Monitor(), [2_000.0] + [400.0] * 20 + [640.0] * 8 + [480.0] * 6)
    assert fired(on, "slower") == [(24, 32)]


def test_two_fifths_slower_is_not_half_as_slow_again() -> None:
    assert fired(run(Monitor(), [400.0] * 21 + [560.0] * 30), "slower") == []


def test_a_slow_creep_does_not_take_the_baseline_with_it() -> None:
    monitor = Monitor()
    run(monitor, [400.0 * 1.01**n for n in range(80)])
    baseline = monitor.report().baseline_ms
    assert baseline == pytest.approx(statistics.median(400.0 * 1.01**n for n in range(1, 21)))
    assert "slower" in {alert.kind for alert in monitor.report().alerts}


def test_fewer_than_eight_in_ten_fires_with_the_tenth_turn_and_clears() -> None:
    on = run(Monitor(), [OK, OK, OK, MISS] * 3 + [OK] * 30)
    assert fired(on, "share") == [(12, 20)]  # 9 of 12 are too few; 17 of 20 are enough


def test_eight_in_ten_are_enough() -> None:
    assert fired(run(Monitor(), [OK, OK, OK, OK, MISS] * 10), "share") == []


def test_another_engine_begins_anew() -> None:
    monitor = Monitor()
    assert run(monitor, [MISS] * 6)[-1] == ["misses"]
    assert run(monitor, [120.0], "full", start=7) == [[]]
    assert monitor.report().stages["first_audio"]["p50"] == 120.0


def test_an_alert_is_logged_once_when_it_fires_and_once_when_it_is_over(aloud: pytest.LogCaptureFixture) -> None:
    run(Monitor(), [MISS] * 7 + [OK])
    said = [(record.levelname, record.getMessage()) for record in aloud.records]
    assert said == [
        ("WARNING", "turn 5: five turns in a row missed the target of 800 ms"),
        ("INFO", "turn 8: the alert of turn 5 is over (misses)"),
    ]
    aloud.clear()


def test_a_turn_is_a_line_in_the_log_without_its_words(aloud: pytest.LogCaptureFixture) -> None:
    times = {"listen": 90.4, "think": 210.0, "first_audio": 300.4}
    done = TurnDone("my secret", "your secret", "Joe", "full", False, 2.0, times, ahead_ms=12.0, tokens_per_s=97.2)
    monitor = Monitor()
    monitor.record(record_of(12, done, at=0.0))
    monitor.end(12, interrupted=True, underruns=2)
    assert aloud.text.count("\n") == 1
    assert aloud.messages[0] == (
        "turn 12: listen 90 think 210 first_audio 300 voice_to_voice 300 ms, ahead 12 ms, sound 2.0 s, 97 tokens/s,"
        " underruns 2, interrupted, full Joe"
    )


def test_the_end_of_a_turn_at_the_speaker_is_added_to_it() -> None:
    monitor = Monitor()
    run(monitor, [OK, OK])
    monitor.end(1, interrupted=True, underruns=3)
    monitor.end(1, interrupted=True, underruns=3)
    monitor.end(99, interrupted=True, underruns=3)
    assert [(record.interrupted, record.underruns) for record in monitor.records()] == [(True, 3), (False, 0)]
    assert (monitor.totals().interrupted, monitor.totals().underruns, monitor.totals().turns) == (1, 3, 2)


def test_a_turn_is_judged_by_when_it_is_heard_not_by_when_its_sound_was_made() -> None:
    monitor = Monitor()
    times = {"listen": 700.0, "output": 150.0, "first_audio": 700.0, "total": 900.0}
    monitor.record(turn(1, 0.0, latency_ms=times))
    assert monitor.report().within == 0.0
    assert monitor.report().stages["voice_to_voice"]["p50"] == 850.0
    assert monitor.records()[0].as_dict()["latency_ms"]["voice_to_voice"] == 850.0


def test_the_trend_holds_the_last_ten_against_the_ten_before() -> None:
    monitor = Monitor()
    run(monitor, [400.0] * 19)
    assert monitor.report().trend is None
    run(monitor, [400.0], start=20)
    assert monitor.report().trend == 0.0
    run(monitor, [500.0] * 10, start=21)
    assert monitor.report().trend == pytest.approx(0.25)


@pytest.mark.parametrize(
    ("engine", "stage", "key"),
    [
        ("full", "think", "full voxtral"),
        ("full", "speak", "full orpheus"),
        ("full", "codec", "full codec"),
        ("lite", "listen", "lite voxtral"),
        ("lite", "speak", "lite orpheus"),
    ],
)
def test_advice_is_about_the_part_that_is_furthest_from_its_target(engine: str, stage: str, key: str) -> None:
    monitor = Monitor()
    times = {"listen": 20.0, "think": 20.0, "speak": 30.0, "codec": 5.0, "first_audio": 2_000.0, stage: 1_925.0}
    for number in range(1, 6):
        monitor.record(turn(number, 0.0, engine, latency_ms=times))
    advice = monitor.report().advice
    assert [line.key for line in advice] == [key]
    assert advice[0].what
    assert advice[0].remedy


def test_advice_about_gaps_and_about_speech_that_falls_behind() -> None:
    monitor = Monitor()
    for number in range(1, 4):
        monitor.record(turn(number, 200.0, "full", tokens_per_s=61.0, underruns=number % 2))
    assert [line.key for line in monitor.report().advice] == ["behind", "gaps"]


def test_where_all_is_well_there_is_nothing_to_say() -> None:
    monitor = Monitor()
    assert monitor.report().advice == monitor.report().alerts == ()
    run(monitor, [OK] * 60)
    assert monitor.report().advice == monitor.report().alerts == ()


def test_a_turn_that_was_interrupted_before_its_first_sound_is_kept_but_not_judged() -> None:
    monitor = Monitor()
    for number in range(1, 9):
        monitor.record(turn(number, 0.0, latency_ms={"listen": 3_000.0}, interrupted=True))
    report = monitor.report()
    assert report.alerts == ()
    assert report.stages["listen"]["p50"] == 3_000.0
    assert "first_audio" not in report.stages
    assert json.loads(json.dumps(export.status(monitor)))["interrupted"] == 8


@settings(deadline=None, max_examples=60)  # how long an example takes is the machine's affair
@given(st.lists(st.floats(min_value=1.0, max_value=60_000.0), min_size=1, max_size=90))
def test_whatever_the_times_the_figures_hang_together(times: list[float]) -> None:
    monitor = Monitor()
    on = run(monitor, times)
    report = monitor.report()
    for stage, numbers in report.stages.items():
        measured = [record.times_ms[stage] for record in report.records]
        assert min(measured) - 1e-3 <= numbers["p50"] <= numbers["p95"] <= numbers["p99"] <= max(measured) + 1e-3
    latest = times[-WINDOW:]
    assert report.within == pytest.approx(sum(ms <= 800.0 for ms in latest) / len(latest))
    for number, kinds in enumerate(on, 1):
        assert ("misses" in kinds) == (number >= 5 and all(ms > 800.0 for ms in times[number - 5 : number]))
        recent = times[max(0, number - 50) : number]
        share = sum(ms <= 800.0 for ms in recent) / len(recent)
        assert ("share" not in kinds) or share < 0.85
        assert ("share" in kinds) or number < 10 or share >= 0.8
    assert {alert.since for alert in report.alerts} <= set(range(1, len(times) + 1))
