"""The figures are the true ones: held against a second way to compute them, and the same in every export."""

import csv
import io
import json
import logging
import re
import statistics
import time
from collections.abc import Iterator

import numpy as np
import pytest

from app.engine import performance_export as export
from app.engine.events import Sound
from app.engine.monitor import Monitor
from app.engine.token_rate import FRAME_SAMPLES, TokenRate
from app.engine.turn_record import REAL_TIME_TOKENS_PER_S
from tests.engine.monitor_kit import fired, run, turn

SCHEDULE = [(20, 1.0), (10, 1.7), (15, 1.0), (12, 2.4), (60, 1.0)]
"""How long an engine keeps which pace: it slows down twice and comes back."""


@pytest.fixture(autouse=True)
def alerts_may_be_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL, "app.engine.monitor")


def scheduled(normal_ms: float, noise: float, seed: int) -> list[float]:
    chance = np.random.default_rng(seed)
    return [normal_ms * pace * chance.uniform(1 - noise, 1 + noise) for count, pace in SCHEDULE for _ in range(count)]


@pytest.mark.parametrize("seed", range(12))
def test_an_engine_that_slows_down_on_a_schedule_raises_each_alarm_once_on_time_and_it_clears(seed: int) -> None:
    times = [900.0, *scheduled(440.0, 0.06, seed)]  # the first turn is cold; the target is 800
    on = run(Monitor(), times)
    slow, slower = (22, 31), (47, 58)  # the turns of the two slow spells: the first and the one after the last
    spells = fired(on, "slower")
    assert [since for since, _ in spells] == [slow[0] + 2, slower[0] + 2]  # as soon as three of five are slow
    assert all(until <= end + 3 for (_, until), (_, end) in zip(spells, (slow, slower), strict=True))
    assert fired(on, "misses") == [(slower[0] + 4, slower[1] + 1)]  # at 1.7 they are still within the target
    shares = fired(on, "share")
    assert len(shares) == 1
    assert shares[0][0] == next(
        n for n in range(10, len(times)) if sum(ms <= 800 for ms in times[max(0, n - 50) : n]) / min(n, 50) < 0.8
    )
    assert 0 < shares[0][1] <= len(times)


def parsed(text: str) -> dict[str, float]:
    """Prometheus' text format 0.0.4, read strictly: a line that it doesn't allow fails."""
    values: dict[str, float] = {}
    kinds: dict[str, str] = {}
    helped: set[str] = set()
    assert text.endswith("\n")
    for row in text.splitlines():
        if told := re.fullmatch(r"# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)", row):
            assert told[1] not in helped
            helped.add(told[1])
        elif told := re.fullmatch(r"# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|summary)", row):
            assert told[1] in helped
            assert told[1] not in kinds
            kinds[told[1]] = told[2]
        else:
            label = r'[a-zA-Z_][a-zA-Z0-9_]*="[^"\\\n]*"'
            told = re.fullmatch(rf"([a-zA-Z_:][a-zA-Z0-9_:]*)(\{{{label}(?:,{label})*\}})? (\S+)", row)
            assert told is not None, row
            family = told[1] if told[1] in kinds else re.sub(r"_(sum|count)$", "", told[1])
            assert family in kinds, row
            assert f"{told[1]}{told[2] or ''}" not in values
            values[f"{told[1]}{told[2] or ''}"] = float(told[3])
    return values


def test_every_export_tells_the_same_numbers() -> None:
    monitor = Monitor()
    chance = np.random.default_rng(7)
    times = [float(ms) for ms in chance.lognormal(6, 0.5, 70)]
    run(monitor, times, "full")
    monitor.record(turn(71, 333.0, "full", tokens_per_s=97.25, underruns=2))
    told = json.loads(json.dumps(export.status(monitor)))
    rows = list(csv.DictReader(io.StringIO(export.as_csv(monitor.records()))))
    scraped = parsed(export.prometheus(monitor))
    latest = [float(row["first_audio_ms"]) for row in rows[-50:]]
    for quantile, key in (("0.5", "p50"), ("0.95", "p95"), ("0.99", "p99")):
        true = np.percentile(latest, float(quantile) * 100)
        assert told["latency_ms"]["first_audio"][key] == pytest.approx(true, abs=0.1)
        name = f'lyre_turn_stage_seconds{{stage="first_audio",quantile="{quantile}"}}'
        assert scraped[name] * 1000 == pytest.approx(true, abs=0.1)
    assert scraped["lyre_turns_total"] == told["turns"] == len(rows) == 71
    assert scraped['lyre_turn_stage_seconds_count{stage="total"}'] == 71
    total_s = sum(float(row["total_ms"]) for row in rows) / 1000
    assert scraped['lyre_turn_stage_seconds_sum{stage="total"}'] == pytest.approx(total_s, rel=1e-3)
    assert scraped["lyre_underruns_total"] == told["underruns"] == sum(int(row["underruns"]) for row in rows) == 2
    within = sum(ms <= 300 for ms in latest) / 50
    assert told["within_target"] == pytest.approx(within)
    assert scraped["lyre_within_target_ratio"] == pytest.approx(within)
    assert scraped["lyre_tokens_per_second"] == told["tokens_per_s"] == told["last"]["tokens_per_s"] == 97.25
    assert float(rows[-1]["tokens_per_s"]) == 97.25
    assert scraped['lyre_target_seconds{part="total"}'] * 1000 == told["targets_ms"]["total"] == 300.0
    alerts = {alert["kind"] for alert in told["alerts"]}
    assert {kind for kind in ("misses", "slower", "share") if scraped[f'lyre_alert_active{{alert="{kind}"}}']} == alerts


def test_before_the_first_turn_every_export_is_whole_and_empty() -> None:
    monitor = Monitor()
    told = export.status(monitor)
    assert (told["turns"], told["last"], told["alerts"], told["within_target"]) == (0, None, [], 1.0)
    assert export.as_csv(monitor.records()).count("\n") == 1
    assert parsed(export.prometheus(monitor))["lyre_turns_total"] == 0


def test_the_real_time_factor_is_making_time_by_sound() -> None:
    record = turn(1, 400.0)
    assert record.real_time_factor == pytest.approx(0.8 / 2.0)
    assert turn(1, 400.0, audio_s=0.0).real_time_factor is None


def test_real_time_is_eighty_two_tokens_a_second() -> None:
    assert pytest.approx(24_000 / 2_048 * 7, abs=0.005) == REAL_TIME_TOKENS_PER_S


def test_the_token_rate_is_that_of_the_middle_of_a_clause() -> None:
    """The prefill, what the listener takes and the last sound don't count: 4 frames in each 0.1 s are 280 tokens/s."""

    def sounds() -> Iterator[Sound]:
        for number in range(8):
            begun = time.perf_counter()
            codes_at = begun + (5.0 if number < 2 else 0.1)  # the first two hold the prefill
            yield Sound(np.zeros(4 * FRAME_SAMPLES, np.float32), codes_at)

    rate = TokenRate()
    assert rate.tokens_per_s is None
    assert len(list(rate.watch(sounds()))) == 8
    assert rate.tokens_per_s == pytest.approx(280.0, rel=0.02)


def test_a_clause_of_three_sounds_is_too_short_to_tell_a_token_rate() -> None:
    rate = TokenRate()
    list(rate.watch(iter([Sound(np.zeros(FRAME_SAMPLES, np.float32), time.perf_counter() + 1)] * 3)))
    assert rate.tokens_per_s is None


def test_a_report_costs_milliseconds_even_with_everything_kept() -> None:
    monitor = Monitor()
    run(monitor, [400.0] * 60)
    took: list[float] = []
    for _ in range(15):
        begun = time.perf_counter()
        monitor.report()
        took.append(time.perf_counter() - begun)
    assert statistics.median(took) < 0.02
