"""What is kept of a turn's performance: times, sound, speed, and nothing that was said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.engine.events import TurnDone

REAL_TIME_TOKENS_PER_S = 82.03
"""Orpheus' tokens for one second of sound: 7 a frame, and SNAC's frame is 2,048 samples at 24 kHz."""

TIMES = ("listen", "think", "speak", "codec", "output", "first_audio", "voice_to_voice", "total")
"""What is told of a turn's times, in this order: the first five follow one another and add up to voice-to-voice."""


@dataclass(frozen=True)
class TurnRecord:
    """One turn. `number` is the turn's in the log, `at` when it was made, in seconds since 1970.

    `latency_ms` has what was measured of `app.engine.events.STAGES`, and `output` where the speaker told it; a turn
    that was interrupted early has fewer. `tokens_per_s` is Orpheus' alone; None for other speakers.
    `underruns` counts the gaps in what was heard. `began_at`, `ended_at` and `moments` are those of `TurnDone`.
    """

    number: int
    at: float
    voice: str
    engine: str
    latency_ms: Mapping[str, float] = field(default_factory=dict)
    ahead_ms: float = 0.0
    thrown_away_ms: float = 0.0
    audio_s: float = 0.0
    tokens_per_s: float | None = None
    underruns: int = 0
    interrupted: bool = False
    stand_in: bool = False
    began_at: float = 0.0
    ended_at: float = 0.0
    moments: tuple[tuple[str, float], ...] = ()

    @property
    def voice_to_voice_ms(self) -> float | None:
        """What `voice_to_voice_ms` tells of its stages."""
        return voice_to_voice_ms(self.latency_ms)

    @property
    def times_ms(self) -> dict[str, float]:
        """What was measured of `TIMES`, in their order."""
        known = dict(self.latency_ms)
        if self.voice_to_voice_ms is not None:
            known["voice_to_voice"] = self.voice_to_voice_ms
        return {name: known[name] for name in TIMES if name in known}

    @property
    def real_time_factor(self) -> float | None:
        """Seconds that making one second of sound took, writing included: below 1 it keeps up.

        A reply of more than 10 s waits for its listener meanwhile, so it comes nearer to 1 than the engine could do.
        """
        total_ms = self.latency_ms.get("total")
        return total_ms / 1000 / self.audio_s if total_ms is not None and self.audio_s > 0 else None

    @property
    def is_lite(self) -> bool:
        """Whether a half of it ran on the embedded engine, whose targets then hold."""
        return self.engine != "full"

    def as_dict(self) -> dict[str, Any]:
        """Everything as plain values, rounded to what can be told apart."""
        return {
            "turn": self.number,
            "at": round(self.at, 3),
            "voice": self.voice,
            "engine": self.engine,
            "stand_in": self.stand_in,
            "interrupted": self.interrupted,
            "latency_ms": {name: round(ms, 1) for name, ms in self.times_ms.items()},
            "ahead_ms": round(self.ahead_ms, 1),
            "thrown_away_ms": round(self.thrown_away_ms, 1),
            "audio_s": round(self.audio_s, 3),
            "real_time_factor": _rounded(self.real_time_factor),
            "tokens_per_s": _rounded(self.tokens_per_s),
            "underruns": self.underruns,
        }


def voice_to_voice_ms(latency_ms: Mapping[str, float]) -> float | None:
    """Return the milliseconds until the answer was heard; None if it was interrupted before its first sound was made.

    Where nothing tells how long the way to the ear took, it is until the sound was there. Window, log, `lyre status`
    and the dashboard all tell this number.
    """
    made_ms = latency_ms.get("first_audio")
    return None if made_ms is None else made_ms + latency_ms.get("output", 0.0)


def record_of(number: int, done: TurnDone, at: float) -> TurnRecord:
    """Return the record of a turn of which all was made."""
    return TurnRecord(
        number=number,
        at=at,
        voice=done.voice,
        engine=done.engine,
        latency_ms=dict(done.latency_ms),
        ahead_ms=done.ahead_ms,
        thrown_away_ms=done.thrown_away_ms,
        audio_s=done.audio_s,
        tokens_per_s=done.tokens_per_s,
        stand_in=done.stand_in,
        began_at=done.began_at,
        ended_at=done.ended_at,
        moments=done.moments,
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
