"""The app against the plain sequential pipeline, in turns: `python -m tests.e2e.voice_bench.contest`.

Both run the same models in the same window on the same rig, ten questions at a time, so that whatever else the machine
does falls on both. Every ten begin with a new process, whose first turn counts for neither.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from tests.e2e.voice_bench import __main__ as bench
from tests.e2e.voice_bench import report

BLOCK = 10


def main() -> int:
    """Run both and write the ratio of their medians."""
    options = argparse.ArgumentParser(prog="python -m tests.e2e.voice_bench.contest", description=__doc__)
    options.add_argument("--turns", type=int, default=50)
    options.add_argument("--out", type=Path, default=Path("build/contest.json"))
    chosen = options.parse_args()
    found = run(chosen.turns)
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(json.dumps(found["ratio"]), f"written to {chosen.out}", sep="\n")  # noqa: T201
    return 0


def run(turns: int, block: int = BLOCK) -> dict[str, Any]:
    """Take that many warm turns with each of them."""
    ours, plain = list[report.Row](), list[report.Row]()
    for first in range(0, turns, block):
        few = ["--first", str(first), "--turns", str(min(block, turns - first)), "--listen", "2"]
        ours += bench.run(bench.parser().parse_args(few))["rows"][1:]
        plain += bench.run(bench.parser().parse_args([*few, "--baseline", "--ahead", "off"]))["rows"][1:]
    measures = {name: {"ours": _of(ours, name), "sequential": _of(plain, name)} for name in _MEASURES}
    ratios = {name: _ratio(both) for name, both in measures.items()}
    return {"turns": turns, "ratio": ratios, **measures, "machine": report.machine(), "rows": [*ours, *plain]}


_MEASURES = ("key_up_to_audible_ms", "last_voiced_to_audible_ms")


def _of(rows: list[report.Row], name: str) -> dict[str, float | None]:
    return report.spread(row[name] for row in rows if row["feed_error"] < report.BROKEN)


def _ratio(both: dict[str, dict[str, float | None]]) -> float | None:
    ours, plain = both["ours"]["p50"], both["sequential"]["p50"]
    return round(ours / plain, 4) if ours is not None and plain else None


if __name__ == "__main__":
    sys.exit(main())
