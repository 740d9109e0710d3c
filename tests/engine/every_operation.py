"""Lets memory run out at the operations of a load and of a turn, one after the other, and looks what comes of it:
`python -m tests.engine.every_operation [FOLDER] [--every K] [--out FILE]`. It runs on tiny checkpoints, on the CPU.

Every place in the app's code that asks torch for something is met at its first operation; of the others, every k-th.
The next rung is tried at every k-th of the places.
"""

import argparse
import json
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch

from app.engine.events import Event, Restarted, TurnDone
from app.engine.manager import Manager
from tests.checkpoints.__main__ import build
from tests.engine.manager_kit import BOTH, NO_ORPHEUS, OutOfMemoryAt, adjusted, manager_on, question, told


def main() -> None:
    """Measure and write the result."""
    parser = argparse.ArgumentParser(prog="python -m tests.engine.every_operation", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="tiny checkpoints that are there already")
    parser.add_argument("--every", type=int, default=1, metavar="K", help="of a turn's operations; a load's: K / 5")
    parser.add_argument("--out", type=Path, default=Path("docs/benchmarks/out-of-memory.json"))
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    if arguments.folder:
        result = measured(arguments.folder, arguments.every)
    else:
        with tempfile.TemporaryDirectory() as folder:
            build(Path(folder))
            result = measured(Path(folder), arguments.every)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


def measured(models: Path, every: int) -> dict[str, Any]:
    """Run all cases."""
    began = time.perf_counter()
    manager = manager_on(models)
    with OutOfMemoryAt(traced=True) as load:
        manager.load()
    with OutOfMemoryAt(traced=True) as turn:
        list(manager.respond(question()))
    manager.close()
    every_in_load = max(1, every // 5)
    in_load, in_turn, down = chosen(load, every_in_load), chosen(turn, every), firsts(turn)[:: max(1, every // 20)]
    return {
        "about": "python -m tests.engine.every_operation, tiny checkpoints on the CPU",
        "torch": torch.__version__,
        "load": _summary(load, in_load, load_cases(models, in_load)) | {"every": every_in_load},
        "turn": _summary(turn, in_turn, turn_cases(models, in_turn)) | {"every": every},
        "turn_next_rung": _summary(turn, down, next_rung_cases(models, down)),
        "seconds": round(time.perf_counter() - began),
    }


def firsts(counted: OutOfMemoryAt) -> list[int]:
    """The first operation of every place in the code, counted from 1."""
    return sorted({place: number for number, place in reversed(list(enumerate(counted.places, start=1)))}.values())


def chosen(counted: OutOfMemoryAt, every: int) -> list[int]:
    """The operations at which memory runs out, counted from 1."""
    return sorted({*firsts(counted), *range(1, counted.ran + 1, every), counted.ran})


def load_cases(models: Path, numbers: list[int]) -> Iterator[str]:
    """Run out once in a load: the same rung is loaded, and answers."""
    for number in numbers:
        manager = manager_on(models)
        with OutOfMemoryAt(number) as short:
            manager.load()
        yield _verdict(manager, list(manager.say("Yes.", "tara")), short, BOTH)
        manager.close()


def turn_cases(models: Path, numbers: list[int]) -> Iterator[str]:
    """Run out once in a turn: it is answered by the same rung. One manager goes through all of them."""
    manager = manager_on(models)
    manager.load()
    for number in numbers:
        with OutOfMemoryAt(number) as short:
            events = list(manager.respond(question()))
        yield _verdict(manager, events, short, BOTH, restarts=1)
    manager.close()


def next_rung_cases(models: Path, numbers: list[int]) -> Iterator[str]:
    """Run out twice in a turn: it is answered by the next rung."""
    for number in numbers:
        manager = manager_on(models)
        manager.load()
        with OutOfMemoryAt(number, times=2) as short:
            events = list(manager.respond(question()))
        yield _verdict(manager, events, short, NO_ORPHEUS, times=2)
        manager.close()


def _verdict(
    manager: Manager,
    events: list[Event],
    short: OutOfMemoryAt,
    rung: str,
    *,
    times: int = 1,
    restarts: int | None = None,
) -> str:
    """ "answered", or what was wrong."""
    done = told(events, TurnDone)
    restarted = sum(isinstance(event, Restarted) for event in events)
    lines = adjusted(events)
    if short.raised != times:
        return f"raised {short.raised} times"
    if len(done) != 1 or not done[0].reply or done[0].audio_s <= 0:
        return "no answer"
    if manager.plan is None or manager.plan.rung != rung:
        return f"on rung {manager.plan.rung if manager.plan else 'none'}"
    if restarts is not None and restarted != restarts:
        return f"restarted {restarted} times"
    if len(lines) != (rung != BOTH) or any("instead of" not in line for line in lines):
        return f"told {lines}"
    return "answered"


def _summary(counted: OutOfMemoryAt, numbers: list[int], verdicts: Iterator[str]) -> dict[str, Any]:
    found = list(verdicts)
    return {
        "operations": counted.ran,
        "places_in_the_code": len(set(counted.places)),
        "injected_at": len(numbers),
        "injected_by_stage": dict(Counter(counted.stages[number - 1] for number in numbers)),
        "verdicts": dict(Counter(found)),
        "failed_at": [number for number, verdict in zip(numbers, found, strict=True) if verdict != "answered"][:20],
    }


if __name__ == "__main__":
    main()
