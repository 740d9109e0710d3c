"""The performance for other programs: as plain values, as CSV, and as Prometheus reads it."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from app.engine.monitor import KINDS, Monitor, Report, alert_line
from app.engine.targets import PARTS
from app.engine.turn_record import TIMES, TurnRecord

PROMETHEUS_TYPE = "text/plain; version=0.0.4; charset=utf-8"
"""The content type of what `prometheus` returns."""

_COLUMNS = ("turn", "at", "voice", "engine", "stand_in", "interrupted")
_REST = ("ahead_ms", "thrown_away_ms", "audio_s", "real_time_factor", "tokens_per_s", "underruns")
_QUANTILES = {"p50": "0.5", "p95": "0.95", "p99": "0.99"}


def status(monitor: Monitor) -> dict[str, Any]:
    """Return the performance as `lyre status` tells it: times in milliseconds, nothing that was said."""
    report, totals = monitor.report(), monitor.totals()
    return {
        "turns": totals.turns,
        "interrupted": totals.interrupted,
        "underruns": totals.underruns,
        "window": len(report.records),
        "latency_ms": {stage: dict(numbers) for stage, numbers in report.stages.items()},
        "targets_ms": _targets(report),
        "within_target": round(report.within, 3),
        "baseline_ms": _rounded(report.baseline_ms),
        "trend": _rounded(report.trend),
        "tokens_per_s": _rounded(report.last.tokens_per_s) if report.last else None,
        "real_time_factor": _rounded(report.last.real_time_factor) if report.last else None,
        "alerts": [{"kind": a.kind, "since_turn": a.since, "text": alert_line(a)} for a in report.alerts],
        "advice": [{"key": a.key, "what": a.what, "remedy": a.remedy} for a in report.advice],
        "last": report.last.as_dict() if report.last else None,
    }


def as_csv(records: Iterable[TurnRecord]) -> str:
    """Return one line for each turn under a line of names; what was not measured is empty."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*_COLUMNS, *(f"{stage}_ms" for stage in TIMES), *_REST])
    for record in records:
        values = record.as_dict()
        times = [values["latency_ms"].get(stage) for stage in TIMES]
        writer.writerow([*(values[name] for name in _COLUMNS), *times, *(values[name] for name in _REST)])
    return text.getvalue()


def prometheus(monitor: Monitor) -> str:
    """Return the performance in Prometheus' text format 0.0.4, in seconds as its conventions ask for."""
    return "\n".join(_metrics(monitor)) + "\n"


def _metrics(monitor: Monitor) -> Iterator[str]:
    report, totals = monitor.report(), monitor.totals()
    yield from _metric("lyre_turns_total", "counter", "Turns since the start.", {"": totals.turns})
    yield from _metric("lyre_turns_interrupted_total", "counter", "Turns cut short.", {"": totals.interrupted})
    yield from _metric("lyre_underruns_total", "counter", "Gaps in the sound of replies.", {"": totals.underruns})
    yield from _stage_seconds(report, totals.stage_s)
    goals = {f'{{part="{part}"}}': ms / 1000 for part, ms in _targets(report).items()}
    yield from _metric("lyre_target_seconds", "gauge", "Targets in force.", goals)
    yield from _metric(
        "lyre_within_target_ratio", "gauge", "Share of the last 50 turns within the target.", {"": report.within}
    )
    if (last := report.last) is not None:
        known = {"lyre_tokens_per_second": last.tokens_per_s, "lyre_real_time_factor": last.real_time_factor}
        for name, value in known.items():
            if value is not None:
                yield from _metric(name, "gauge", "Speed of the last turn.", {"": value})
    active = {f'{{alert="{kind}"}}': any(alert.kind == kind for alert in report.alerts) for kind in KINDS}
    yield from _metric("lyre_alert_active", "gauge", "1 while the alert is on.", active)


def _stage_seconds(report: Report, sums: Mapping[str, tuple[int, float]]) -> Iterator[str]:
    """A summary: quantiles over the last turns, sum and count over all."""
    name = "lyre_turn_stage_seconds"
    yield f"# HELP {name} Time of each stage of a turn; quantiles of the last 50 turns."
    yield f"# TYPE {name} summary"
    for stage, (count, seconds) in sums.items():
        for key, quantile in _QUANTILES.items():
            if stage in report.stages:
                yield f'{name}{{stage="{stage}",quantile="{quantile}"}} {report.stages[stage][key] / 1000:.9g}'
        yield f'{name}_sum{{stage="{stage}"}} {seconds:.9g}'
        yield f'{name}_count{{stage="{stage}"}} {count}'


def _metric(name: str, kind: str, what: str, values: Mapping[str, float]) -> Iterator[str]:
    yield f"# HELP {name} {what}"
    yield f"# TYPE {name} {kind}"
    for labels, value in values.items():
        yield f"{name}{labels} {float(value):.9g}"


def _targets(report: Report) -> dict[str, float]:
    return {**{part: report.targets.of(part) for part in PARTS}, "total": report.targets.total}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
