"""What a soak found, and whether that is good enough."""

from collections import Counter
from dataclasses import asdict
from statistics import median
from typing import Any

import numpy as np

from tests.soak.driver import Row
from tests.soak.gauge import Sample

WARM = 100
"""Turns after which memory, threads and files must be constant; a third of a shorter run."""

MOST_MB_PER_100 = 1.0
MOST_SLOWER = 1.1


def report(rows: list[Row], samples: list[Sample], connections: list[str], kept: int, exchanges: int) -> dict[str, Any]:
    """Return everything; `checks` says what was asked for, by name, and only what so many turns can show."""
    outcomes = Counter(row.outcome for row in rows)
    times = [row.first_audio_ms for row in rows if _is_plain(row) and row.first_audio_ms is not None]
    warm = min(WARM, len(rows) // 3)
    steady = [one for one in samples if one.turns >= warm]
    found = {
        "turns": len(rows),
        "acoustic": sum(row.step.acoustic for row in rows),
        "happenings": dict(Counter(row.step.happening for row in rows)),
        "outcomes": dict(outcomes),
        "said_instead": dict(Counter(text for row in rows if not row.reply for text in row.told)),
        "unanswered": [asdict(row) for row in rows if not row.reply],
        "history": {"finished": exchanges, "kept": kept},
        "first_audio_ms": _latency(times),
        "memory": _memory(steady),
        "connections": connections,
        "samples": [asdict(one) for one in samples],
    }
    return found | {"checks": _checks(found, steady)}


def _is_plain(row: Row) -> bool:
    return not row.step.acoustic and row.step.happening == "nothing" and not row.step.voice


def _latency(times: list[float]) -> dict[str, Any]:
    """The first and the last of the plain injected turns, the first ten of which warm up."""
    times = times[10:] if len(times) > 40 else times
    count = min(100, len(times) // 2)
    parts = {"first": times[:count], "last": times[-count:] if count else []}
    found: dict[str, Any] = {"each": count}
    for name, part in parts.items():
        if part:
            found[name] = {"p50": round(median(part), 1), "p95": round(float(np.percentile(part, 95)), 1)}
    if count:
        found["p95_ratio"] = round(found["last"]["p95"] / found["first"]["p95"], 3)
        found["p50_ratio"] = round(found["last"]["p50"] / found["first"]["p50"], 3)
    return found


def _memory(steady: list[Sample]) -> dict[str, Any]:
    if len(steady) < 2:
        return {}
    slope = float(np.polyfit([one.turns for one in steady], [one.rss_mb for one in steady], 1)[0])
    return {
        "after_turns": steady[0].turns,
        "slope_mb_per_100_turns": round(100 * slope, 2),
        "first_mb": steady[0].rss_mb,
        "last_mb": steady[-1].rss_mb,
    }


def _checks(found: dict[str, Any], steady: list[Sample]) -> dict[str, bool]:
    third = max(1, len(steady) // 3)
    checks = {
        "every turn was answered or honestly reported": "nothing came" not in found["outcomes"],
        "every finished turn is in the history": found["history"]["finished"] == found["history"]["kept"],
        "nobody was connected to": not found["connections"],
        "threads are constant": max(s.threads for s in steady[-third:]) <= max(s.threads for s in steady[:third]),
        "files are constant": max(s.files for s in steady[-third:]) <= max(s.files for s in steady[:third]),
    }
    if found["turns"] >= 3 * WARM:
        checks["memory is constant"] = found["memory"]["slope_mb_per_100_turns"] < MOST_MB_PER_100
        checks["the last turns are as fast"] = found["first_audio_ms"]["p95_ratio"] < MOST_SLOWER
    return checks
