"""The baseline in turns with our engine, so that whatever else the machine does falls on both."""

from collections.abc import Sequence
from typing import Any

from app.engine.bench.baseline import Baseline, BaselineTimes
from app.engine.performance import percentiles

WARM_UPS = 1
"""Its one turn is hundreds of eager steps."""

_LEAST, _SHARE = 3, 5


class Contest:
    """Runs the baseline after every fifth turn of ours, or more often where those are few: its turns are long."""

    def __init__(self, baseline: Baseline, turns: int) -> None:
        self._baseline = baseline
        self._turns = turns
        self._wanted = min(turns, max(_LEAST, turns // _SHARE))
        self._times: list[BaselineTimes] = []
        for seed in range(WARM_UPS):
            baseline.turn(seed)

    def after(self, number: int) -> None:
        """Take the baseline's turn, if it has one, after turn `number` of ours, counted from 0."""
        due = (number + 1) * self._wanted // self._turns
        if due > len(self._times):
            self._times.append(self._baseline.turn(WARM_UPS + number))

    def summary(self) -> dict[str, Any]:
        """Put its times in the keys of the report; its stages add up to `first_audio` as ours do."""
        times = self._times
        stages = {
            "reply": [t.reply_ms for t in times],
            "speak": [t.codes_ms - t.reply_ms for t in times],
            "codec": [t.first_audio_ms - t.codes_ms for t in times],
            "first_audio": [t.first_audio_ms for t in times],
            "total": [t.total_ms for t in times],
        }
        return {
            "turns": len(times),
            "warm_up_turns": WARM_UPS,
            "first_audio_ms": percentiles(stages["first_audio"]),
            "first_audible_ms": percentiles([t.first_audible_ms for t in times]),
            "stage_ms": {name: percentiles(values) for name, values in stages.items()},
            "tokens_per_s": _median([t.tokens / (t.codes_ms - t.reply_ms) * 1000 for t in times]),
            "real_time_factor": _median([t.total_ms / 1000 / t.sound_s for t in times]),
            "method": _METHOD,
        }


def _median(values: Sequence[float]) -> float:
    return percentiles(values)["p50"]


_METHOD = (
    "transformers generate() of Voxtral to the end of the reply, generate() of Orpheus over the whole reply with "
    "temperature 0.6, top-p 0.9, repetition penalty 1.1, the full vocabulary and a mask of legal codes, then "
    "28-token windows with the snac package; first_audio is when the first window is on the host, first_audible when "
    "it has been played up to the end of the leading silence"
)
