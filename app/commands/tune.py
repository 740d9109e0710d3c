"""The command `lyre tune`: tries what this machine could run, keeps the best, says what it gained."""

import argparse
import json
import sys
import time
from contextlib import closing
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from app import channel, tuned
from app.errors import BadInput, UserError

if TYPE_CHECKING:
    from app.engine.tuning import Outcome
    from app.settings import Settings

LEAST_MIN, MOST_MIN = 0.2, 240.0


def tune(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Tune, or go back to what was before."""
    result = _undone() if arguments.undo else _tuned(arguments.minutes, settings)
    print(json.dumps(result, ensure_ascii=False) if arguments.json else "\n".join(lines(result)))
    return 0


def lines(result: dict[str, Any]) -> list[str]:
    """Put the result as a person reads it."""
    told = [f"{key:<22} {json.dumps(value)}" for key, value in result["settings"].items()]
    if result["undone"]:
        return ["these are as they were before:", *told]
    tried = [f"{_named(trial['settings']):<30} {_ratio(trial)}" for trial in result["trials"]]
    before, after = (result[name]["first_audio_ms"]["p50"] for name in ("before", "after"))
    if not told:
        return [*tried, f"nothing gained beyond noise, so all stays as it is: first sound after {before:.0f} ms (p50)"]
    gain = f"first sound after {after:.0f} ms instead of {before:.0f} (p50), {result['gain']:.0%} less"
    return [*tried, gain, *told, f"written into {result['profile']} and the settings; `lyre tune --undo` takes it back"]


def _tuned(minutes: float, settings: "Settings") -> dict[str, Any]:
    if not LEAST_MIN <= minutes <= MOST_MIN:
        raise BadInput(f"{minutes:g} minutes are not possible", f"choose {LEAST_MIN:g} to {MOST_MIN:g}")
    _refuse_beside_the_app()
    from app.audio import files
    from app.engine import hardware, tuning
    from app.engine.bench import machine
    from app.engine.choices import default_voice, ways, without_us
    from app.engine.tuning_bench import bench_for, knobs_for
    from app.engine.voices import find
    from app.paths import resource

    here = without_us(hardware.look())
    plan = ways(settings, find(default_voice(settings, here)), here)[0]
    speech = files.read(resource("demo/question.wav"))
    with closing(bench_for(settings, plan, speech)) as bench:
        outcome = tuning.tune(bench, knobs_for(settings, plan), minutes * 60, time.monotonic, _tell)
    profile = str(tuned.keep(outcome.settings, _remark(outcome, minutes))) if outcome.settings else None
    return {
        **asdict(outcome),
        "profile": profile,
        "undone": False,
        "hardware": machine.describe(),
        "versions": machine.versions(),
    }


def _undone() -> dict[str, Any]:
    from app import settings as stored

    restored = tuned.undo()
    now = stored.load(strict=False)
    values = {key: stored.value(now, key) for key in restored.keys}
    empty: dict[str, Any] = {"before": None, "after": None, "gain": None, "trials": [], "profile": None}
    return {**empty, "settings": values, "undone": True, "hardware": {}, "versions": {}}


def _refuse_beside_the_app() -> None:
    try:
        claim = channel.claim()
    except OSError:
        return
    if claim is None:
        raise UserError("Lyre is running, which would spoil the measurement", "quit it, then run `lyre tune` again")
    claim.close()


def _remark(outcome: "Outcome", minutes: float) -> str:
    before, after = outcome.before.first_audio_ms["p50"], outcome.after.first_audio_ms["p50"]
    return (
        f"Found by `lyre tune --minutes {minutes:g}` on {time.strftime('%Y-%m-%d')}: first sound after {after:.0f} ms "
        f"instead of {before:.0f} (p50 of {outcome.after.turns} turns each).\n"
        "Its values are in settings.yaml; `lyre tune --undo` takes them back."
    )


def _tell(what: str) -> None:
    if sys.stderr.isatty():
        print(f"trying {what}", file=sys.stderr, flush=True)


def _named(settings: dict[str, Any]) -> str:
    return ", ".join(f"{key} {json.dumps(value)}" for key, value in settings.items())


def _ratio(trial: dict[str, Any]) -> str:
    if trial["ratio"] is None:
        return str(trial["why"])
    interval = f"{trial['low']:.2f} to {trial['high']:.2f}"
    return f"{trial['ratio']:.2f} of the time ({interval}, {trial['turns']} turns each): {trial['why']}"
