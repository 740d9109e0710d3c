"""Lets memory run out at every operation of a load and of a turn, one after the other, and looks what comes of it:
`python -m tests.engine.every_operation [FOLDER] [--minutes M] [--go-on] [--out FILE]`. It runs on tiny checkpoints.

The turn is a short one that asks torch for something from every place in the app's code from which a longer turn does.
Memory that stays short, so that the next rung answers, is tried at the first operation of every place.
"""

import argparse
import gc
import json
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import torch

from app.engine.events import Event, Restarted, Turn, TurnDone
from app.engine.manager import Manager
from tests.checkpoints.__main__ import build
from tests.engine.manager_kit import BOTH, NO_ORPHEUS, CheapLite, OutOfMemoryAt, adjusted, manager_on, question, told

SHARES = {"turn": 0.6, "load": 0.28, "turn_next_rung": 0.12}
"""How the minutes are divided where not everything fits into them."""

_WRITTEN_EVERY = 100  # cases

Verdicts = Generator[str, None, None]
Cases = Callable[[Path, list[int]], Verdicts]


def main() -> None:
    """Measure and write the result."""
    parser = argparse.ArgumentParser(prog="python -m tests.engine.every_operation", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="tiny checkpoints that are there already")
    parser.add_argument("--minutes", type=float, metavar="M", help="as many operations as fit, spread over all of them")
    parser.add_argument("--go-on", action="store_true", help="with the operations that FILE has not had yet")
    parser.add_argument("--out", type=Path, default=Path("docs/benchmarks/out-of-memory.json"), metavar="FILE")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    before = json.loads(arguments.out.read_text(encoding="utf-8")) if arguments.go_on else {}
    with tempfile.TemporaryDirectory() as folder:
        if not arguments.folder:
            build(Path(folder))
        measure(arguments.folder or Path(folder), arguments.minutes, arguments.out, before)


def measure(models: Path, minutes: float | None, out: Path, before: dict[str, Any]) -> None:
    """Run the cases that `before` has not had; what is known is written every so often."""
    began = time.perf_counter()
    _, long = counted(manager_on(models), question())
    load, turn = counted(short_manager(models), short_question())
    gc.collect()
    gc.freeze()  # 131,000 words and all modules, which every collection of garbage would look through again
    result: dict[str, Any] = before | {
        "about": "python -m tests.engine.every_operation, tiny checkpoints on the CPU",
        "torch": torch.__version__,
        "long_turn": {"operations": long.ran, "places_in_the_code": len(set(long.places))},
        "places_only_in_the_long_turn": len(set(long.places) - set(turn.places)),
    }
    parts: dict[str, tuple[OutOfMemoryAt, list[int], Cases]] = {
        "turn": (turn, spread(turn), turn_cases),
        "load": (load, spread(load), load_cases),
        "turn_next_rung": (turn, firsts(turn), next_rung_cases),
    }
    for name, (operations, numbers, cases) in parts.items():
        tally = Tally(operations, before.get(name, {}))
        left = numbers[tally.injected :]
        with closing(cases(models, left)) as verdicts:
            limit_s = minutes * 60 * SHARES[name] if minutes else float("inf")
            for summary in counting(tally, left, verdicts, limit_s):
                seconds = round(before.get("seconds", 0) + time.perf_counter() - began)
                result |= {name: summary, "seconds": seconds}
                write(out, result)


def counting(tally: "Tally", numbers: list[int], verdicts: Verdicts, limit_s: float) -> Iterator[dict[str, Any]]:
    """Count the verdicts until the time is over; yields what is known every so often, and at the end."""
    until = time.perf_counter() + limit_s
    for count, number in enumerate(numbers, start=1):
        tally.add(number, next(verdicts))
        if time.perf_counter() > until:
            break
        if count % _WRITTEN_EVERY == 0:
            yield tally.summary()
    yield tally.summary()


def write(out: Path, result: dict[str, Any]) -> None:
    """Write the result as it is now."""
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


class Tally:
    """The verdicts at some of the `operations`, after those that an earlier run told of the same ones."""

    def __init__(self, operations: OutOfMemoryAt, before: dict[str, Any]) -> None:
        """Raises `SystemExit` where `before` tells of other operations."""
        self._operations = operations
        self._places = len(set(operations.places))
        if before and (before["operations"], before["places_in_the_code"]) != (operations.ran, self._places):
            raise SystemExit("the code asks torch for other operations than it did then: begin anew, without --go-on")
        self.injected: int = before.get("injected_at", 0)
        self._stages = Counter[str](before.get("injected_by_stage", {}))
        self._verdicts = Counter[str](before.get("verdicts", {}))
        self._failed: list[int] = before.get("failed_at", [])

    def add(self, number: int, verdict: str) -> None:
        """Count the case of that operation, counted from 1."""
        self.injected += 1
        self._stages[self._operations.stages[number - 1]] += 1
        self._verdicts[verdict] += 1
        if verdict != "answered":
            self._failed.append(number)

    def summary(self) -> dict[str, Any]:
        """What is written of it."""
        return {
            "operations": self._operations.ran,
            "places_in_the_code": self._places,
            "injected_at": self.injected,
            "injected_by_stage": dict(self._stages),
            "verdicts": dict(self._verdicts),
            "failed_at": sorted(self._failed),
        }


def short_manager(models: Path) -> Manager:
    """A manager whose clauses are of few frames, so that a turn has few operations."""
    return manager_on(models, loader=CheapLite(models, clause=64))


def short_question() -> Turn:
    """A sound that the tiny model writes down in nine words."""
    return question(hz=460)


def counted(manager: Manager, asked: Turn) -> tuple[OutOfMemoryAt, OutOfMemoryAt]:
    """The operations of a load, and of the turn after it."""
    with OutOfMemoryAt(traced=True) as load:
        manager.load()
    with OutOfMemoryAt(traced=True) as turn:
        list(manager.respond(asked))
    manager.close()
    return load, turn


def firsts(operations: OutOfMemoryAt) -> list[int]:
    """The first operation of every place in the code, counted from 1."""
    return sorted({place: number for number, place in reversed(list(enumerate(operations.places, start=1)))}.values())


def spread(operations: OutOfMemoryAt) -> list[int]:
    """Every operation, counted from 1, so ordered that the first so many are spread over all, however many.

    The first operation of every place in the code comes before the others.
    """
    bits = operations.ran.bit_length()
    mixed = sorted(range(1, operations.ran + 1), key=lambda number: f"{number:0{bits}b}"[::-1])
    return list(dict.fromkeys([*firsts(operations), *mixed]))


def turn_cases(models: Path, numbers: list[int]) -> Verdicts:
    """Run out once in a turn: it is answered by the same rung. One manager goes through all of them."""
    with closing(short_manager(models)) as manager:
        manager.load()
        for number in numbers:
            short = OutOfMemoryAt(number)
            yield judged(manager, answered(manager, short), short, BOTH, restarts=1)


def next_rung_cases(models: Path, numbers: list[int]) -> Verdicts:
    """Run out twice in a turn: it is answered by the next rung."""
    for number in numbers:
        with closing(short_manager(models)) as manager:
            manager.load()
            short = OutOfMemoryAt(number, times=2)
            yield judged(manager, answered(manager, short), short, NO_ORPHEUS, times=2)


def load_cases(models: Path, numbers: list[int]) -> Verdicts:
    """Run out once in a load: the same rung is loaded, and answers."""
    for number in numbers:
        with closing(short_manager(models)) as manager:
            with OutOfMemoryAt(number) as short:
                manager.load()
            yield judged(manager, list(manager.say("Yes.", "tara")), short, BOTH)


def answered(manager: Manager, short: OutOfMemoryAt) -> list[Event]:
    """All events of a turn in which memory runs `short`."""
    running = iter(manager.respond(short_question()))
    events: list[Event] = []
    with short:
        for event in running:
            events.append(event)
            if short.is_over:
                break
    return [*events, *running]  # without the mode, which takes as long as the operations themselves


def judged(
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


if __name__ == "__main__":
    main()
