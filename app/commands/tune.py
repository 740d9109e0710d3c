"""The command `lyre tune`: tries what this machine could run, keeps the best, says what it gained."""

import argparse
import json
import sys
import time
from contextlib import closing
from dataclasses import asdict
from itertools import count
from typing import TYPE_CHECKING, Any

from app import channel, tuned
from app.errors import BadInput, UserError

if TYPE_CHECKING:
    from app.audio.latency_trial import DeviceOutcome
    from app.engine.tuning import Outcome
    from app.engine.tuning_bench import FullBench, LiteBench
    from app.settings import Settings

LEAST_MIN, MOST_MIN = 0.2, 240.0

SPEAKER_SHARE = 0.2
"""Of the time, in which trials of the speaker may begin."""


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
    tried += [f"{_latency(trial):<30} {_gaps(trial)}" for trial in result["speaker"]["trials"]]
    tried += [f"{'audio.latency_ms':<30} {result['speaker']['why']}"]
    tried += [f"{key:<30} not tried: {why}" for key, why in result["not_tried"].items()]
    before, after = (result[name]["first_audio_ms"]["p50"] for name in ("before", "after"))
    if not told:
        return [*tried, f"nothing gained beyond noise, so all stays as it is: first sound after {before:.0f} ms (p50)"]
    if not result["gain"]:
        gain = f"nothing of the engine gained beyond noise: first sound after {before:.0f} ms (p50)"
    else:
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
    from app.engine.tuning_bench import bench_for, knobs_for, not_tried
    from app.engine.voices import find
    from app.paths import resource

    here = without_us(hardware.look())
    plan = ways(settings, find(default_voice(settings, here)), here)[0]
    speech = files.read(resource("demo/question.wav"))
    ends_at = time.monotonic() + minutes * 60
    with closing(bench_for(settings, plan, speech)) as bench:
        speaker = _speaker(settings, bench, minutes * 60 * SPEAKER_SHARE)
        outcome = tuning.tune(bench, knobs_for(settings, plan), ends_at - time.monotonic(), time.monotonic, _tell)
    found = {**outcome.settings, **({} if speaker.best_ms is None else {"audio.latency_ms": speaker.best_ms})}
    profile = str(tuned.keep(found, _remark(outcome, speaker.why, minutes))) if found else None
    return {
        **asdict(outcome),
        "settings": found,
        "speaker": asdict(speaker),
        "not_tried": not_tried(settings, plan),
        "profile": profile,
        "undone": False,
        "hardware": machine.describe(),
        "versions": machine.versions(),
    }


def _speaker(settings: "Settings", bench: "LiteBench | FullBench", limit_s: float) -> "DeviceOutcome":
    """Try the speaker beside the engine's own turns; their settings are those in force. No trial begins too late."""
    from app.audio import devices, latency_trial
    from app.engine.tuning_bench import FIXED

    if settings.layers.source("audio.latency_ms") in FIXED:
        return latency_trial.DeviceOutcome((), None, "the environment or the command line says what it is")
    _tell("audio.latency_ms")
    try:
        chosen = devices.find_output(settings.audio.speaker) if settings.audio.speaker else None
    except UserError as error:
        return latency_trial.DeviceOutcome((), None, f"there is no speaker to try it with: {error.what}")
    seeds = count(1)
    bench.turn_ms({}, 0)  # warm
    now_ms, ends_at = settings.audio.latency_ms, time.monotonic() + limit_s
    return latency_trial.try_latencies(
        lambda: bench.turn_ms({}, next(seeds)), now_ms, lambda: time.monotonic() >= ends_at, device=chosen
    )


def _undone() -> dict[str, Any]:
    from app import settings as stored

    restored = tuned.undo()
    now = stored.load(strict=False, tell=False)
    values = {key: stored.value(now, key) for key in restored.keys}
    empty: dict[str, Any] = {"before": None, "after": None, "gain": None, "trials": [], "profile": None}
    empty |= {"speaker": {"trials": [], "best_ms": None, "why": ""}, "not_tried": {}}
    return {**empty, "settings": values, "undone": True, "hardware": {}, "versions": {}}


def _refuse_beside_the_app() -> None:
    try:
        claim = channel.claim()
    except OSError:
        return
    if claim is None:
        raise UserError("Lyre is running, which would spoil the measurement", "quit it, then run `lyre tune` again")
    claim.close()


def _remark(outcome: "Outcome", speaker: str, minutes: float) -> str:
    before, after = outcome.before.first_audio_ms["p50"], outcome.after.first_audio_ms["p50"]
    return (
        f"Found by `lyre tune --minutes {minutes:g}` on {time.strftime('%Y-%m-%d')}: first sound after {after:.0f} ms "
        f"instead of {before:.0f} (p50 of {outcome.after.turns} turns each).\n"
        f"Speaker: {speaker}.\n"
        "Its values are in settings.yaml; `lyre tune --undo` takes them back."
    )


def _tell(what: str) -> None:
    if sys.stderr.isatty():
        print(f"trying {what}", file=sys.stderr, flush=True)


def _named(settings: dict[str, Any]) -> str:
    return ", ".join(f"{key} {json.dumps(value)}" for key, value in settings.items())


def _latency(trial: dict[str, Any]) -> str:
    return f"audio.latency_ms {trial['latency_ms']:g}"


def _gaps(trial: dict[str, Any]) -> str:
    if trial["held_ms"] is None:
        return "the speaker can't be opened so"
    gaps = "1 gap" if trial["underruns"] == 1 else f"{trial['underruns']} gaps"
    return f"{gaps} in {trial['seconds']:.1f} s of silence, {trial['held_ms']:.0f} ms held"


def _ratio(trial: dict[str, Any]) -> str:
    if trial["ratio"] is None:
        return str(trial["why"])
    interval = f"99 % sure: {trial['low']:.2f} to {trial['high']:.2f}"
    return f"takes {trial['ratio']:.2f} times as long ({interval}; {trial['turns']} turns each): {trial['why']}"
