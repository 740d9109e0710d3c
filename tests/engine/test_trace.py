"""A turn as a Chrome trace: the same numbers as its summary, in a form that viewers read."""

import json

import pytest

from app.engine.events import TurnDone
from app.engine.performance import latency_ms
from app.engine.trace import trace
from app.engine.turn_record import TurnRecord, record_of

MOMENTS = (
    ("listen", 10.2),
    ("think", 10.5),
    ("speak", 10.9),
    ("codec", 10.95),
    ("first_audio", 10.95),
    ("total", 13.0),
)


def turn(ended_at: float) -> TurnRecord:
    took = latency_ms(dict(MOMENTS), ended_at)
    ahead = max(0.0, min(ended_at, 10.95) - 10.0) * 1000
    done = TurnDone("hi", "Hello.", "Joe", "lite", False, 2.0, took, ahead, 0.0, 10.0, ended_at, MOMENTS)
    return record_of(3, done, at=0.0)


def spans(text: str) -> dict[str, tuple[float, float]]:
    events = json.loads(text)["traceEvents"]
    return {e["name"]: (e["ts"] / 1e6, e["dur"] / 1e6) for e in events if e["ph"] == "X"}


def test_the_stages_follow_one_another_up_to_the_first_sound() -> None:
    found = spans(trace([turn(ended_at=10.0)]))
    assert found["listen"] == pytest.approx((10.0, 0.2))
    assert found["think"] == pytest.approx((10.2, 0.3))
    assert found["speak"] == pytest.approx((10.5, 0.4))
    assert found["codec"] == pytest.approx((10.9, 0.05))
    assert found["rest of the reply"] == pytest.approx((10.95, 2.05))
    assert "turn 3 runs ahead" not in found


def test_work_ahead_has_a_row_of_its_own_and_the_key_is_marked() -> None:
    text = trace([turn(ended_at=10.6)])
    assert spans(text)["turn 3 runs ahead"] == pytest.approx((10.0, 0.6))
    marks = {e["name"]: e["ts"] / 1e6 for e in json.loads(text)["traceEvents"] if e["ph"] == "i"}
    assert marks == pytest.approx({"key up": 10.6, "first sound made": 10.95})
    told = next(e["args"]["latency_ms"] for e in json.loads(text)["traceEvents"] if e["ph"] == "X")
    assert told["first_audio"] == pytest.approx((marks["first sound made"] - marks["key up"]) * 1000)


def test_a_turn_without_moments_is_left_out() -> None:
    only_names = json.loads(trace([TurnRecord(1, 0.0, "Joe", "lite")]))
    assert {event["ph"] for event in only_names["traceEvents"]} == {"M"}
