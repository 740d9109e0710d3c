"""Rounds of load, one turn, unload, with a swap of language in each: what is left of memory, threads and open files.

`python -m tests.engine.rounds [FOLDER] [--rounds N] [--out FILE]`. It runs on tiny checkpoints, on the CPU.
"""

import argparse
import gc
import json
import sys
import tempfile
import threading
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import psutil
import torch

from app.engine.out_of_memory import free_caches
from tests.checkpoints.__main__ import build
from tests.engine.manager_kit import manager_on, question

WARM_UP = 5
"""Rounds before the first one that counts: imports, thread pools and the allocator's arenas come with them."""


@dataclass(frozen=True)
class Left:
    """What the process holds after a round."""

    rss_bytes: int
    threads: int
    system_threads: int
    open_files: int


def rounds(models: Path, count: int) -> list[Left]:
    """Run `count` rounds and look after each."""
    return [_round(models, number) for number in range(count)]


def growth(found: list[Left], warm_up: int = WARM_UP) -> float:
    """How much more memory there is at the end than after the warm-up, as a fraction: medians of up to three rounds."""
    size = min(3, (len(found) - warm_up) // 2)
    start, end = found[warm_up : warm_up + size], found[-size:]
    middle = [sorted(one.rss_bytes for one in some)[len(some) // 2] for some in (start, end)]
    return middle[1] / middle[0] - 1


def _round(models: Path, number: int) -> Left:
    voices = ("tara", "ऋतिका") if number % 2 else ("ऋतिका", "tara")
    manager = manager_on(models, voice=voices[0])
    manager.load()
    list(manager.respond(question(voices[0])))
    manager.prepare(voices[1])
    list(manager.say("Hello.", voices[1]))
    manager.unload()
    manager.wake()
    manager.close()
    del manager
    gc.collect()
    free_caches()
    process = psutil.Process()
    return Left(
        process.memory_info().rss,
        threading.active_count(),
        process.num_threads(),
        len(process.open_files()) if sys.platform == "win32" else process.num_fds(),
    )


def main() -> None:
    """Run them and write the result."""
    parser = argparse.ArgumentParser(prog="python -m tests.engine.rounds", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="tiny checkpoints that are there already")
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--out", type=Path, default=Path("docs/benchmarks/rounds.json"))
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    began = time.perf_counter()
    if arguments.folder:
        found = rounds(arguments.folder, arguments.rounds)
    else:
        with tempfile.TemporaryDirectory() as folder:
            build(Path(folder))
            found = rounds(Path(folder), arguments.rounds)
    result: dict[str, Any] = {
        "about": "python -m tests.engine.rounds, tiny checkpoints on the CPU; each round: load, a turn, a swap of "
        "language, unload, wake, close",
        "torch": torch.__version__,
        "rounds": len(found),
        "warm_up_rounds": WARM_UP,
        "growth_of_rss": round(growth(found), 4),
        "left": [asdict(one) for one in found],
        "seconds": round(time.perf_counter() - began),
    }
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
