"""The command `lyre bench`."""

import argparse
import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.errors import BadInput
from app.paths import resource

if TYPE_CHECKING:
    from app.settings import Settings

_MOST_TURNS = 10_000


def bench(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Measure warm turns and show where their time goes."""
    _check(arguments)
    result = _synthetic(arguments) if arguments.measured == "synthetic" else _installed(arguments, settings)
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
    return lines


def _spread(ms: dict[str, float]) -> str:
    return f"p50 {ms['p50']:.0f} ms · p95 {ms['p95']:.0f} ms · p99 {ms['p99']:.0f} ms"
