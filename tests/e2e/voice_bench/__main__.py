"""Voice-to-voice latency of the real app, from one recording: `python -m tests.e2e.voice_bench` (`make bench-voice`).

A real key is held while a question is said into a virtual microphone, and let go; what the speaker plays is recorded
beside it. `docs/voice.md` tells how, and how to do it with a cable between real devices.
"""

import argparse
import json
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.e2e.voice_bench import analysis, picture, report, rig, turn
from tests.e2e.voice_bench.questions import questions, spoken

UNIFORM_S = (0.05, 0.4)
"""The key is let go this long after the last voiced sample."""


def main() -> int:
    """Measure, write the report and its picture; 1 if the speaker sounded when it must not."""
    chosen = parser().parse_args()
    found = run(chosen)
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    picture.draw(found, chosen.out.with_suffix(".png"))
    print(report.summary(found), f"written to {chosen.out}", sep="\n")  # noqa: T201
    return 1 if found["early"] or (chosen.silence and found["answered"]) else 0


def run(chosen: argparse.Namespace) -> dict[str, Any]:
    """Start everything, take all turns and return the report."""
    wires = rig.cable(*chosen.cable) if chosen.cable else None
    settings = {} if chosen.ahead == "auto" else {"LYRE__TALK__AHEAD": chosen.ahead}
    settings |= {"LYRE__ENGINE__KIND": chosen.engine}
    with _busy(chosen.busy), rig.running(settings, chosen.baseline, wires) as running:
        return measure(running, chosen)


def measure(running: rig.Rig, chosen: argparse.Namespace) -> dict[str, Any]:
    """Take all turns and return the report."""
    rows: list[report.Row] = []
    for number in range(chosen.first, chosen.first + chosen.turns + 1):
        rows.append(_turn(running, number, chosen))
        _tell(rows[-1])
    said = {name: str(value) if isinstance(value, Path) else value for name, value in vars(chosen).items()}
    return report.report(rows, settings=said, clock=_clock(running), ready_s=running.ready_s)


def _clock(running: rig.Rig) -> dict[str, float]:
    """How well the times are known, in ms."""
    known = {
        "offset_ms": running.clock.offset_s,
        "spread_ms": running.clock.spread_s,
        "key_event_ms": running.keys.uncertainty_s,
    }
    return {name: round(seconds * 1000, 3) for name, seconds in known.items()}


def _turn(running: rig.Rig, number: int, chosen: argparse.Namespace) -> report.Row:
    chance = random.Random(f"{chosen.seed} {number}")
    release_s = 0.0 if chosen.release == "zero" else chance.uniform(*UNIFORM_S)
    question = questions()[number % len(questions())]
    taken = turn.take(running, None if chosen.silence else spoken(question), release_s, chosen.listen)
    measured = analysis.measure(taken)
    asked = {} if chosen.silence else {"asked": question.words, "speaker": question.speaker}
    return analysis.row(taken, measured, number=number, **asked)


@contextmanager
def _busy(processes: int) -> Iterator[None]:
    """Keep as many cores busy as that, with processes of no use."""
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(processes)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


def _tell(row: report.Row) -> None:
    audible, said, after = row["key_up_to_audible_ms"], row["reported_ms"], row["release_ms"]
    line = f"{row['number']:3} audible {audible} ms, reported {said} ms, released {after:.0f} ms after the voice"
    gaps = f", gaps {row['gaps_ms']}" if row["gaps_ms"] else ""
    print(line + gaps, file=sys.stderr, flush=True)  # noqa: T201


def parser() -> argparse.ArgumentParser:
    """Return the command line."""
    options = argparse.ArgumentParser(prog="python -m tests.e2e.voice_bench", description=__doc__)
    options.add_argument("--turns", type=int, default=60, help="warm turns; a cold one goes before them (60)")
    late = "when the key is let go after the last voiced sample: 50 to 400 ms later, or at once"
    options.add_argument("--release", choices=["uniform", "zero"], default="uniform", help=late)
    options.add_argument("--ahead", choices=["auto", "on", "off"], default="auto", help="whether the app runs ahead")
    options.add_argument("--baseline", action="store_true", help="the plain sequential pipeline")
    options.add_argument("--silence", action="store_true", help="say nothing: no reply must be heard")
    options.add_argument("--engine", choices=["auto", "lite", "full"], default="lite")
    options.add_argument("--listen", type=float, default=6.0, metavar="S", help="of a reply at most; 0: all of it (6)")
    options.add_argument("--busy", type=int, default=0, metavar="N", help="other processes that keep a core busy each")
    options.add_argument("--first", type=int, default=0, metavar="N", help="number of the first question")
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--cable", nargs=3, metavar=("QUESTIONS", "SPEAKER", "RECORDING"), help="real devices")
    options.add_argument("--out", type=Path, default=Path("build/voice.json"))
    return options


if __name__ == "__main__":
    sys.exit(main())
