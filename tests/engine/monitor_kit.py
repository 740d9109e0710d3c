"""Turns that take what a test says, and an engine that slows down on a schedule."""

from collections.abc import Iterable, Sequence

from app.engine.monitor import Monitor
from app.engine.turn_record import TurnRecord

SHARES = {"listen": 0.45, "think": 0.15, "speak": 0.3, "codec": 0.1}
"""How the time until the first sound is spread over the stages, unless a test says otherwise."""


def turn(number: int, first_audio_ms: float, engine: str = "lite", **given: object) -> TurnRecord:
    """A turn of 2 s of sound whose stages add up to its first sound."""
    stages = {stage: first_audio_ms * share for stage, share in SHARES.items()}
    times = {**stages, "first_audio": first_audio_ms, "total": first_audio_ms + 400.0}
    fields = {"latency_ms": times, "audio_s": 2.0, **given}
    return TurnRecord(number, 1_700_000_000.0 + number, "Joe", engine, **fields)  # type: ignore[arg-type]


def run(monitor: Monitor, times: Iterable[float], engine: str = "lite", start: int = 1) -> list[list[str]]:
    """Record a turn for each of `times`; return the kinds of the alerts that were on after each."""
    on: list[list[str]] = []
    for number, ms in enumerate(times, start):
        monitor.record(turn(number, ms, engine))
        on.append([alert.kind for alert in monitor.report().alerts])
    return on


def fired(on: Sequence[Sequence[str]], kind: str) -> list[tuple[int, int]]:
    """When an alert was on: the first turn with it and the first without it, counted from 1; 0 for the end."""
    spans: list[tuple[int, int]] = []
    since = 0
    for number, kinds in enumerate(on, 1):
        if kind in kinds and not since:
            since = number
        elif kind not in kinds and since:
            spans.append((since, number))
            since = 0
    return [*spans, (since, 0)] if since else spans
