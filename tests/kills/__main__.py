"""Kills Lyre at random points of turns, downloads and settings writes: `python -m tests.kills --times 200`.

Exit status 1: something that was finished was not there at the next start.
"""

import argparse
import json
import random
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from tests.kills import downloads, settings_writes, turns
from tests.kills.victim import Found

KINDS = {"turns": turns.run, "downloads": downloads.run, "settings": settings_writes.run}


def run(times: int, folder: Path, seed: int) -> dict[str, Found]:
    """Kill that many processes in all, of each kind a third."""
    found = {}
    for number, (kind, kill) in enumerate(KINDS.items()):
        own = folder / kind
        own.mkdir()
        count = times // len(KINDS) + (number < times % len(KINDS))
        found[kind] = kill(count, own, random.Random(f"{seed} {kind}"))
    return found


def main() -> int:
    """Kill, and print what was found as JSON."""
    options = argparse.ArgumentParser(prog="python -m tests.kills", description=__doc__)
    options.add_argument("--times", type=int, default=200)
    options.add_argument("--seed", type=int, default=0)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = run(chosen.times, Path(folder), chosen.seed)
    print(json.dumps({"seed": chosen.seed} | {kind: asdict(one) for kind, one in found.items()}, indent=1))  # noqa: T201
    return 0 if all(one.is_good for one in found.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
