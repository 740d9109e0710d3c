"""A turn's timeline as a Chrome trace, which chrome://tracing and Perfetto read (the Trace Event Format)."""

import json
from collections.abc import Iterable
from typing import Any

from app.engine.turn_record import TurnRecord

_CHAIN = ("listen", "think", "speak", "codec")
_AHEAD, _STAGES = 1, 2  # rows


def trace(turns: Iterable[TurnRecord]) -> str:
    """Return the JSON of some turns; those that were interrupted before all was made have no moments and are left out.

    Times are microseconds on the clock of `time.perf_counter`: two exports of one run fit together.
    """
    events: list[dict[str, Any]] = [
        {"ph": "M", "name": "thread_name", "pid": 1, "tid": tid, "args": {"name": name}}
        for tid, name in ((_AHEAD, "before the key went up"), (_STAGES, "stages"))
    ]
    for record in turns:
        events += _turn(record)
    return json.dumps({"displayTimeUnit": "ms", "traceEvents": events})


def _turn(record: TurnRecord) -> Iterable[dict[str, Any]]:
    """The stages as work: one that was done before the key went up is shown where it was, not as the 0 ms it cost."""
    if not record.moments:
        return
    moments = dict(record.moments)
    about = record.as_dict()
    if record.ahead_ms > 0:
        yield _span(f"turn {record.number} runs ahead", _AHEAD, record.began_at, record.ahead_ms / 1000, about)
    since = record.began_at
    for stage in _CHAIN:
        if stage in moments:
            yield _span(stage, _STAGES, since, max(0.0, moments[stage] - since), about)
            since = max(since, moments[stage])
    end = max(moments.values())
    yield _span("rest of the reply", _STAGES, since, max(0.0, end - since), about)
    for name, at in (("key up", record.ended_at), ("first sound made", moments.get("first_audio"))):
        if at is not None:
            yield {"ph": "i", "s": "p", "name": name, "pid": 1, "tid": _STAGES, "ts": at * 1e6, "args": about}


def _span(name: str, row: int, start_s: float, length_s: float, about: dict[str, Any]) -> dict[str, Any]:
    return {
        "ph": "X",
        "name": name,
        "pid": 1,
        "tid": row,
        "ts": start_s * 1e6,
        "dur": length_s * 1e6,
        "args": about,
    }
