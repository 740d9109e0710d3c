"""The report of `make bench-voice`: one JSON object."""

import os
import platform
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from app.engine.performance import percentiles

Row = dict[str, Any]

BROKEN = 0.1
"""From this `feed_error` on a question counts as damaged on its way to the microphone."""

_PACKAGES = (
    *("torch", "transformers", "moonshine-voice", "piper-tts", "onnxruntime", "PySide6-Essentials", "sounddevice"),
    *("soxr", "numpy"),
)

METHOD = {
    "key_up_to_audible_ms": "in the recording: the key goes up until the speaker is above -40 dBFS for 10 ms",
    "last_voiced_to_audible_ms": "the same from the last voiced sample of the question",
    "reported_ms": "what the app itself says for key_up_to_audible",
    "difference_ms": "reported less recorded, by size",
    "cold_ms": "key_up_to_audible of the first turn after the start; it is in no percentile",
    "ready_ms": "the process starts until it can be talked to",
    "gaps": "silences of 5 ms and more in a reply that are not in the sound that was made",
    "early": "turns in which the speaker sounded while the key was held",
    "broken_feeds": "turns whose question reached the microphone damaged; they are in no percentile",
    "clock": "how far clicks scatter around where the sound server says they are; the key events add key_event_ms",
}


def report(rows: Sequence[Row], *, settings: dict[str, Any], clock: dict[str, Any], ready_s: float) -> dict[str, Any]:
    """Put the turns together; the first one is the cold one."""
    warm = [row for row in rows[1:] if row["feed_error"] < BROKEN]
    both = [row for row in warm if row["reported_ms"] is not None and row["key_up_to_audible_ms"] is not None]
    return {
        "turns": len(warm),
        "answered": sum(row["key_up_to_audible_ms"] is not None for row in warm),
        **{name: spread(row[name] for row in warm) for name in MEASURES},
        "difference_ms": spread(abs(row["reported_ms"] - row["key_up_to_audible_ms"]) for row in both),
        "stage_ms": _stages(warm),
        "cold_ms": rows[0]["key_up_to_audible_ms"] if rows else None,
        "ready_ms": round(ready_s * 1000, 1),
        "gaps": sum(len(row["gaps_ms"]) for row in warm),
        "gap_ms": spread(gap for row in warm for gap in row["gaps_ms"]),
        "early": sum(row["early_ms"] > 0 for row in rows),
        "thrown_away_ms": {"sum": round(sum(row["thrown_away_ms"] for row in warm), 1)},
        "broken_feeds": len(rows[1:]) - len(warm),
        "settings": settings,
        "clock": clock,
        "method": METHOD,
        "machine": machine(),
        "versions": {"python": platform.python_version(), **{name: _version(name) for name in _PACKAGES}},
        "rows": list(rows),
    }


MEASURES = ("key_up_to_audible_ms", "last_voiced_to_audible_ms", "reported_ms")


def spread(values: Any) -> dict[str, float | None]:
    """Return p50, p95 and p99 of what is there of `values`; None each where nothing is."""
    there = [value for value in values if value is not None]
    return dict(percentiles(there)) if there else dict.fromkeys(("p50", "p95", "p99"))


def machine() -> dict[str, Any]:
    """Name what the figures were taken on, and how busy it was besides."""
    from app.engine import hardware

    here = hardware.look()
    gpu = here.gpus[0].name if here.gpus else None
    return {"cpu": here.cpu_name, "cores": here.cores, "gpu": gpu, "system": here.system, "load": os.getloadavg()}


def summary(found: dict[str, Any]) -> str:
    """Say the most important figures in a few lines."""
    lines = [f"{found['answered']} of {found['turns']} warm turns answered"]
    lines += [f"{name}: " + _said(found[name]) for name in (*MEASURES, "difference_ms")]
    lines += [f"cold: {found['cold_ms']} ms, gaps: {found['gaps']}, sound before the release: {found['early']}"]
    return "\n".join(lines)


def _said(one: dict[str, float | None]) -> str:
    return ", ".join(f"{name} {'none' if value is None else f'{value:.0f} ms'}" for name, value in one.items())


def _stages(rows: Sequence[Row]) -> dict[str, dict[str, float | None]]:
    names = dict.fromkeys(name for row in rows for name in row["stage_ms"])
    return {name: spread(row["stage_ms"].get(name) for row in rows) for name in names}


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
