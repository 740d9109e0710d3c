"""The performance of the turns so far: percentiles, targets, alerts, trend and advice. Without torch, without Qt."""

import logging
import statistics
import threading
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.engine.advice import Advice, advise
from app.engine.alerts import Alert, Baseline, judge, share_within
from app.engine.performance import percentiles
from app.engine.targets import Targets, targets
from app.engine.turn_record import TIMES, TurnRecord
from app.settings_schema import PerformanceSettings

KEPT = 500
"""Turns that are kept, for the export."""

WINDOW = 50
"""Turns that percentiles and shares are about."""

TREND_OF = 10
"""The trend holds the last so many turns against as many before them."""

KINDS = ("misses", "slower", "share")
"""The alerts that there are."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Totals:
    """Sums over all turns since the start, kept or not; `stage_s` has the count and the seconds of each stage."""

    turns: int = 0
    interrupted: int = 0
    underruns: int = 0
    stage_s: Mapping[str, tuple[int, float]] = field(default_factory=dict)


@dataclass(frozen=True)
class Report:
    """The performance at one moment. `records` are the last 50 turns, the newest last.

    `stages` has p50, p95 and p99 of each of `TIMES` that was measured in them. `within` is the share of turns that met
    the target. `trend` is by how much the latest turns are slower than those before, as a fraction: 0.1 is a tenth
    slower; None before 20 turns. `baseline_ms` is what this engine took when it was warm and new.
    """

    records: tuple[TurnRecord, ...]
    stages: Mapping[str, Mapping[str, float]]
    targets: Targets
    within: float
    baseline_ms: float | None
    trend: float | None
    alerts: tuple[Alert, ...]
    advice: tuple[Advice, ...]

    @property
    def last(self) -> TurnRecord | None:
        """The newest turn."""
        return self.records[-1] if self.records else None

    @property
    def underruns(self) -> int:
        """Gaps in the sound of these turns."""
        return sum(record.underruns for record in self.records)


class Monitor:
    """Records turns and judges them. Any thread may use it; what it gives out never changes afterwards.

    Alerts and percentiles are about the engine of the newest turn: another one has other targets and begins anew.
    """

    def __init__(self, settings: PerformanceSettings | None = None) -> None:
        self._settings = settings or PerformanceSettings()
        self._lock = threading.Lock()
        self._records: deque[TurnRecord] = deque(maxlen=KEPT)
        self._times: deque[float] = deque(maxlen=WINDOW)
        self._baselines: dict[str, Baseline] = {}
        self._alerts: dict[str, Alert] = {}
        self._turns = self._interrupted = self._underruns = 0
        self._sums: dict[str, tuple[int, float]] = {}

    def record(self, record: TurnRecord) -> None:
        """Add a turn of which all was made, or that was interrupted. It is logged when it `end`s."""
        with self._lock:
            if self._records and self._records[-1].engine != record.engine:
                self._times.clear()
                self._alerts.clear()
            self._records.append(record)
            self._turns += 1
            self._interrupted += record.interrupted
            self._underruns += record.underruns
            for stage, ms in record.times_ms.items():
                count, seconds = self._sums.get(stage, (0, 0.0))
                self._sums[stage] = count + 1, seconds + ms / 1000
            if record.voice_to_voice_ms is not None:
                self._judge(record, record.voice_to_voice_ms)

    def end(self, number: int, *, interrupted: bool, underruns: int) -> None:
        """Say how a recorded turn ended at the speaker, and log it. Nothing happens for one that isn't here."""
        with self._lock:
            place = next((i for i, record in enumerate(self._records) if record.number == number), None)
            if place is None:
                return
            before = self._records[place]
            after = self._records[place] = replace(before, interrupted=interrupted, underruns=underruns)
            self._interrupted += after.interrupted - before.interrupted
            self._underruns += after.underruns - before.underruns
        _log.info("%s", line(after), extra={"facts": after.as_dict()})

    def report(self) -> Report:
        """Return the performance now: about a millisecond of work."""
        with self._lock:
            engine = self._records[-1].engine if self._records else ""
            records = tuple(self._records)[-WINDOW:]
            times, alerts = tuple(self._times), tuple(self._alerts[kind] for kind in KINDS if kind in self._alerts)
            baseline = self._baselines[engine].ms if engine in self._baselines else None
        ours = [record for record in records if record.engine == engine]
        goal = self._goal(engine)
        return Report(
            records=records,
            stages=_stages(ours),
            targets=goal,
            within=share_within(times, goal.total),
            baseline_ms=baseline,
            trend=_trend(times),
            alerts=alerts,
            advice=advise(ours, alerts, goal),
        )

    def records(self) -> tuple[TurnRecord, ...]:
        """Return all turns that are kept, at most 500, the newest last."""
        with self._lock:
            return tuple(self._records)

    def totals(self) -> Totals:
        """Return the sums since the start."""
        with self._lock:
            return Totals(self._turns, self._interrupted, self._underruns, dict(self._sums))

    def _goal(self, engine: str) -> Targets:
        return targets(self._settings, lite=engine != "full")

    def _judge(self, record: TurnRecord, answer_ms: float) -> None:
        self._times.append(answer_ms)
        baseline = self._baselines.setdefault(record.engine, Baseline())
        baseline.add(answer_ms)
        times, target = tuple(self._times), self._goal(record.engine).total
        for kind in KINDS:
            before = self._alerts.pop(kind, None)
            now = judge(kind, record.number, times, target, baseline.ms, before)
            if now is not None:
                self._alerts[kind] = now
            if now is not None and before is None:
                _log.warning("%s", alert_line(now))
            elif now is None and before is not None:
                _log.info("turn %d: the alert of turn %d is over (%s)", record.number, before.since, kind)


def line(record: TurnRecord) -> str:
    """Return the turn as a line of the log; none of its words are in it."""
    stages = " ".join(f"{stage} {ms:.0f}" for stage, ms in record.times_ms.items())
    speed = f", {record.tokens_per_s:.0f} tokens/s" if record.tokens_per_s is not None else ""
    end = ", interrupted" if record.interrupted else ""
    return (
        f"turn {record.number}: {stages or 'no sound'} ms, ahead {record.ahead_ms:.0f} ms, sound {record.audio_s:.1f} s"
        f"{speed}, underruns {record.underruns}{end}, {record.engine} {record.voice}"
    )


def alert_line(alert: Alert) -> str:
    """Return `alert` in words."""
    if alert.kind == "misses":
        what = f"five turns in a row missed the target of {alert.limit:.0f} ms"
    elif alert.kind == "slower":
        what = (
            f"turns take {alert.value:.0f} ms, half as long again as they used to ({alert.limit:.0f} ms is the limit)"
        )
    else:
        what = f"only {alert.value:.0%} of the turns were within their target"
    return f"turn {alert.since}: {what}"


def _stages(records: Sequence[TurnRecord]) -> dict[str, dict[str, float]]:
    times = [record.times_ms for record in records]
    return {name: percentiles(ms) for name in TIMES if (ms := [one[name] for one in times if name in one])}


def _trend(times: Sequence[float]) -> float | None:
    if len(times) < 2 * TREND_OF:
        return None
    before = statistics.median(times[-2 * TREND_OF : -TREND_OF])
    return statistics.median(times[-TREND_OF:]) / before - 1 if before > 0 else None
