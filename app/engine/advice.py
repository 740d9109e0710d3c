"""What to do about slow turns: one line with a remedy for each thing that is not as it should be."""

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.engine.alerts import Alert
from app.engine.targets import Targets
from app.engine.turn_record import REAL_TIME_TOKENS_PER_S, TurnRecord

LATEST = 10
"""Advice is about the last turns, not about all of them."""

GAPS_FROM = 2
"""Turns with gaps among the latest, from which on something is wrong with more than one of them."""


@dataclass(frozen=True)
class Advice:
    """`key` names it for translations; `what` says what is seen and `remedy` what helps, in English."""

    key: str
    what: str
    remedy: str


TEXTS = {
    "full voxtral": (
        "Voxtral takes longest",
        "start a new conversation, or set engine.replier to int8 or int4",
    ),
    "full orpheus": (
        "Orpheus takes longest until its first sound",
        "close other programs that use the GPU, or set engine.speaker to int8",
    ),
    "full codec": (
        "the codec takes longest",
        "set engine.codec to auto, so that it runs on the GPU",
    ),
    "lite voxtral": (
        "hearing and thinking take longest on this processor",
        "close other programs, and start a new conversation: a long one is read anew",
    ),
    "lite orpheus": (
        "the voice takes longest on this processor",
        "close other programs, or choose Joe, who needs the least",
    ),
    "lite codec": (
        "the sound takes longest to be made",
        "close other programs that use the processor",
    ),
    "slower": (
        "it is slower than it was when it started",
        "look for another program that uses the GPU or the processor; a laptop may be hot or on its battery",
    ),
    "gaps": (
        "replies had gaps",
        "close other programs that use the processor, or use a wired speaker",
    ),
    "behind": (
        "Orpheus speaks slower than real time",
        "set engine.speaker to int8 or int4, or engine.kind to lite",
    ),
}
"""What each piece of advice says; the keys of slow parts begin with the engine that they are about."""


def advise(records: Sequence[TurnRecord], alerts: Sequence[Alert], goal: Targets) -> tuple[Advice, ...]:
    """Return the advice for the last of `records`, the newest last; the most important comes first."""
    return tuple(Advice(key, *TEXTS[key]) for key in _keys(records[-LATEST:], {alert.kind for alert in alerts}, goal))


def _keys(latest: Sequence[TurnRecord], kinds: set[str], goal: Targets) -> Iterator[str]:
    if not latest:
        return
    speeds = [record.tokens_per_s for record in latest if record.tokens_per_s is not None]
    if speeds and statistics.median(speeds) < REAL_TIME_TOKENS_PER_S:
        yield "behind"
    if sum(record.underruns > 0 for record in latest) >= GAPS_FROM:
        yield "gaps"
    if "slower" in kinds:
        yield "slower"
    measured = [record for record in latest if record.voice_to_voice_ms is not None]
    if kinds & {"misses", "share"} and measured:
        engine = "lite" if latest[-1].is_lite else "full"
        yield f"{engine} {goal.worst(_typical(measured))}"


def _typical(records: Sequence[TurnRecord]) -> dict[str, float]:
    """The median of each stage."""
    stages = {stage for record in records for stage in record.latency_ms}
    return {stage: statistics.median(r.latency_ms[stage] for r in records if stage in r.latency_ms) for stage in stages}
