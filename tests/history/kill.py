"""Kills a process that keeps turns, again and again: `python -m tests.history.kill [TIMES]`.

The process writes to one file as the history thread does, and says the number of each turn when it is kept. It is
killed (SIGKILL) at a random moment. Then every turn that it spoke of has to be there, nothing may be there in part,
and the file has to pass SQLite's integrity checks.
"""

import json
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from app.history import database
from app.history.records import KeptTurn
from app.history.store import History

LONGEST_S = 0.4
"""A process is killed at latest so long after its first turn."""


@dataclass(frozen=True)
class Result:
    """What was found after `kills`: turns that the processes spoke of, and how many of those were missing."""

    kills: int
    told: int
    missing: int
    more_than_told: int
    damaged: int


def key_of(number: int) -> str:
    """Return the conversation of the turn of that number: five turns each, every seventh is deleted again."""
    return f"conversation {number // 5}"


def is_deleted(number: int) -> bool:
    """Whether the turn of that number goes when its conversation is complete."""
    return number // 5 % 7 == 3


def turn_of(number: int) -> KeptTurn:
    """Return the turn of that number."""
    words = random.Random(number).choices(("sugar", "北京", "München", "नमस्ते", "안녕", "light", "water"), k=60)
    return KeptTurn(
        f"question {number} {words[0]}", " ".join(words), 1000.0 + number, times_ms={"total": float(number)}
    )


def write(file: Path, number: int) -> None:
    """Keep turns from that number on until the process is killed, and say each one that is kept."""
    history = History(file)
    while True:
        history.add(key_of(number), turn_of(number))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        if number % 5 == 4 and is_deleted(number):
            history.delete(key_of(number))
        if number % 11 == 0:
            history.tidy()
            history.page("suga")
        number += 1


def killed(file: Path, start: int, after_s: float) -> list[int]:
    """Let a process write, kill it `after_s` after its first turn, and return the turns that it spoke of."""
    command = [sys.executable, "-m", "tests.history.kill", "write", str(file), str(start)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(after_s)
    process.kill()
    rest = process.stdout.read()
    process.wait()
    process.stdout.close()
    lines = (first + rest).splitlines(keepends=True)
    return [int(line) for line in lines if line.endswith("\n")]


def kept(file: Path) -> set[int]:
    """Return the numbers of the turns that are in the file, each of which has to be whole and found by a search."""
    history = History(file)
    numbers = set()
    for key in history.all_keys():
        conversation = history.conversation(key)
        assert conversation is not None
        for turn in conversation.turns:
            number = int(turn.times_ms["total"])
            assert turn == turn_of(number)
            numbers.add(number)
    for number in sorted(numbers)[-3:]:
        assert history.page(f"question {number} ").rows
    history.close()
    return numbers


def run(times: int, folder: Path, seed: int = 7) -> Result:
    """Kill `times` processes that write to one file in `folder`."""
    file, rng = folder / "conversations.sqlite", random.Random(seed)
    told: set[int] = set()  # or kept, of the processes before
    missing = more = damaged = 0
    for _ in range(times):
        told |= set(killed(file, max(told, default=-1) + 2, rng.uniform(0.0, LONGEST_S)))
        there = kept(file)
        missing += len({number for number in told - there if not is_deleted(number)})
        more += max(0, len(there - told) - 1)
        told |= there
        damaged += not database.is_whole(file)
    return Result(times, len(told), missing, more, damaged)


if __name__ == "__main__":
    if sys.argv[1:2] == ["write"]:
        write(Path(sys.argv[2]), int(sys.argv[3]))
    with tempfile.TemporaryDirectory() as made:
        result = run(int(sys.argv[1]) if len(sys.argv) > 1 else 100, Path(made))
    print(json.dumps(asdict(result), indent=2))  # noqa: T201
    sys.exit(bool(result.missing or result.more_than_told or result.damaged))
