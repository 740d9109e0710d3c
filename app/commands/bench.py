"""The command `lyre bench`."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import BadInput
from app.paths import resource

if TYPE_CHECKING:
    from app.settings import Settings

_MOST_TURNS = 10_000


def bench(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Measure warm turns and show where their time goes."""
    _check(arguments)
    before = _read(arguments.compare) if arguments.compare else None
    result = _synthetic(arguments) if arguments.measured == "synthetic" else _installed(arguments, settings)
    if before is not None:
        from app.engine.bench.compare import compared

        result["comparison"] = compared(before, result, str(arguments.compare))
    if arguments.json:
        print(json.dumps(result, ensure_ascii=False))
    else:
        print("\n".join(lines(result)))
    return 0


def _check(arguments: argparse.Namespace) -> None:
    if not 1 <= arguments.turns <= _MOST_TURNS:
        raise BadInput(f"{arguments.turns} turns can't be measured", f"choose 1 to {_MOST_TURNS}")
    if arguments.baseline and arguments.measured != "synthetic":
        raise BadInput("the baseline runs on random weights only", "add `--engine synthetic`")


def _read(file: Path) -> dict[str, Any]:
    """Read an earlier result; before anything is measured, since that takes minutes."""
    try:
        found = dict(json.loads(file.read_text(encoding="utf-8")))
    except OSError as error:
        raise BadInput(f"{file} can't be read ({error.strerror})", "name a result of `lyre bench --json`") from error
    except (ValueError, TypeError) as error:
        raise BadInput(f"{file} is no JSON object", "name a result of `lyre bench --json`") from error
    if not isinstance(found.get("first_audio_ms"), dict):
        raise BadInput(f"{file} is no result of a bench", "make one by `lyre bench --json > result.json`")
    return found


def _synthetic(arguments: argparse.Namespace) -> dict[str, Any]:
    from app.engine.bench.run import bench_synthetic

    return bench_synthetic(arguments.size, arguments.turns, _progress(arguments.turns), baseline=arguments.baseline)


def _installed(arguments: argparse.Namespace, settings: "Settings") -> dict[str, Any]:
    from app.audio import files
    from app.engine.bench.installed import bench_installed

    settings.engine.kind = arguments.measured
    speech = files.read(resource("demo/question.wav"))
    return bench_installed(settings, speech, arguments.turns, _progress(arguments.turns))


def _progress(turns: int) -> Callable[[int], None]:
    """Show how far it is, to a person who watches."""

    def show(done: int) -> None:
        if sys.stderr.isatty():
            print(f"\rturn {done} of {turns}", end="\n" if done == turns else "", file=sys.stderr, flush=True)

    return show


def lines(result: dict[str, Any]) -> list[str]:
    """Put the report as a person reads it."""
    stages = " · ".join(f"{stage} {ms['p50']:.0f}" for stage, ms in result["stage_ms"].items())
    where = result["hardware"]["gpu"] or result["hardware"]["cpu"]
    lines = [
        f"engine       {result['engine']} on {where}, {result['precision']}, {result['turns']} warm turns",
        f"first audio  {_spread(result['first_audio_ms'])}",
        f"audible      {_spread(result['first_audible_ms'])}",
        f"a clause     {_spread(result['clause_first_samples_ms'])}",
        f"stages       {stages} ms (p50)",
        f"real time    {result['real_time_factor']:.2f} of the length of the sound",
        f"memory       {result['memory_bytes'] / 1e9:.2f} GB",
    ]
    if result["tokens_per_s"]:
        share = result["bandwidth"]["share"]
        lines.append(f"speed        {result['tokens_per_s']:.0f} tokens/s, {share:.0%} of the copy bandwidth")
    if result["baseline"]:
        lines.append(f"baseline     {_spread(result['baseline']['first_audio_ms'])}")
        lines.append(f"ratio        {result['ratio']['first_audio']} of the baseline's first audio")
    return lines + _compared(result.get("comparison"))


def _compared(comparison: dict[str, Any] | None) -> list[str]:
    if comparison is None:
        return []
    lines = ["", f"against {comparison['with']}"]
    for figure in comparison["figures"]:
        change = "" if figure["change"] is None else f"{figure['change']:+.1%}"
        lines.append(f"{figure['name']:<22} {figure['before']:>16,.6g} -> {figure['now']:>16,.6g}  {change}".rstrip())
    if not (comparison["same_hardware"] and comparison["same_work"]):
        lines.append("these were not taken on the same machine with the same work:")
    return [*lines, *(f"  {line}" for line in comparison["differences"])]


def _spread(ms: dict[str, float]) -> str:
    return f"p50 {ms['p50']:.0f} ms · p95 {ms['p95']:.0f} ms · p99 {ms['p99']:.0f} ms"
