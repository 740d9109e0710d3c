"""With the real lite engine: what was begun before the key went up is, to the last sample, what it would have been."""

import math

import pytest

from app.engine.assistant import Assistant
from app.engine.lite.replier import LiteReplier
from app.engine.lite.speaking import LiteSpeaker
from app.engine.lite.thinking import Thinking
from tests.engine.lite.ahead import compare

ASKED = ["What is the capital of France?", "How many days are in a week?", "Why is the sky blue in the morning?"]


@pytest.mark.models
def test_running_ahead_changes_nothing_but_the_time(
    lite_replier: LiteReplier, lite_speaker: LiteSpeaker, thinking: Thinking
) -> None:
    plain = LiteReplier(thinking)
    both = (Assistant(r, lite_speaker, "lite", little_ahead_s=-math.inf) for r in (lite_replier, plain))
    rows = list(compare(*both, lite_speaker, ASKED))
    assert [row.same for row in rows] == [True] * len(ASKED)
    assert all(row.used for row in rows), "each was begun before the release"
    assert sum(row.begun for row in rows) > len(ASKED), "somebody spoke on after a pause"
    assert sum(row.thrown_away_ms for row in rows) > 0
