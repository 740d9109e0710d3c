"""Every fault, with the real app and virtual devices: `python -m tests.e2e.faults [--only WORDS] [--table FILE]`.

After each case the app lives, the next turn works and the conversations are whole. `--table` writes what was seen as
a table; the exit status is 1 if a case failed.
"""

import argparse
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app import errors, paths
from tests.e2e.faults import data_cases, device_cases, engine_cases
from tests.e2e.faults.case import Case
from tests.e2e.faults.rig import Rig, running

CASES = (*engine_cases.CASES, *device_cases.CASES, *data_cases.CASES)

BLOCKED_S = {"devices": 1.0, "safety": 1.0}
"""The window does what it is told within this time, by kind of case; who waits for a device or a lock waits longer."""

IMPORTING_S = 3.0
"""The same where the engine may be imported anew meanwhile, which holds the GIL, on cores that others keep busy."""

LAST_CHARACTERS = 3_000
"""How much of the app's log is told of a case that failed."""

_ABOUT = """# Reliability

Every fault below is made in the real app, with virtual sound devices, by `python -m tests.e2e.faults`. After each one
the app lives, the next turn is answered, and the conversations on disk are whole (SQLite's integrity checks, and every
finished turn is there). *Again* is how long it took until one could talk again, or until the device was in use again,
after the fault was told or the device was back. *Window* is the longest time that the window's thread took to do
something it was told meanwhile.

"""

_TRIED = """
## What is tried

`app/recovery.py` alone decides: one step after the other, with a pause before each that doubles, never after the first
sound of a turn, and at most six times in ten minutes for one kind. An error that nobody foresaw is tried once more.
What is left is told to the user; the third of a kind within ten minutes brings advice with a button.

| kind | what happened | what is tried |
|---|---|---|
"""


@dataclass(frozen=True)
class Result:
    """What was seen of one case; `wrong` is empty where all was as it should be."""

    case: Case
    told: str
    recovered_s: float
    slowest_s: float
    took_s: float
    wrong: str


def main() -> int:
    """Run the cases and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="only the cases with these words in their kind and name")
    parser.add_argument("--table", type=Path, help="where to write the table")
    arguments = parser.parse_args()
    chosen = [case for case in CASES if arguments.only in f"{case.kind}: {case.name}"]
    with tempfile.TemporaryDirectory() as folder, running(Path(folder), paths.cache_dir()) as rig:
        results = [run(rig, case) for case in chosen]
    failed = [result for result in results if result.wrong]
    print(f"{len(results) - len(failed)} of {len(results)} cases passed")  # noqa: T201
    if arguments.table:
        arguments.table.write_text(table(results), encoding="utf-8")
    return bool(failed)


def run(rig: Rig, case: Case) -> Result:
    """Do one case, on the app that runs or on one of its own, and look at what is left."""
    rig.slowest_s, rig.recovered_s, rig.told = 0.0, 0.0, ""
    started, wrong = time.perf_counter(), ""
    try:
        if case.fresh and rig.alive:
            rig.close()
        elif not case.fresh and not rig.alive:
            rig.start()
        if not case.fresh:
            rig.do("forget")
        rig.slowest_s = 0.0
        case.do(rig)
        if not case.fresh:
            rig.turn()
            rig.history_is_whole()
            assert rig.alive, "the app is gone"
        bound_s = BLOCKED_S.get(case.kind, IMPORTING_S)
        assert rig.slowest_s < bound_s, f"the window was blocked for {rig.slowest_s:.1f} s"
    except Exception as error:
        wrong = "".join(traceback.format_exception(error)) + (rig.app.text[-LAST_CHARACTERS:] if rig.app else "")
        mend(rig)
    result = Result(case, rig.told, rig.recovered_s, rig.slowest_s, time.perf_counter() - started, wrong)
    say(result)
    return result


def mend(rig: Rig) -> None:
    """After a case that failed the next one begins on fresh ground."""
    if rig.app is not None:
        rig.kill()
    rig.sound.stop()
    rig.sound.start()
    for path in (rig.home / "data").glob("conversations*"):
        path.unlink()
    rig.kept = 0


def say(result: Result) -> None:
    """Tell how one case went."""
    mark = "FAILED" if result.wrong else "ok"
    print(f"{mark:<7}{result.took_s:5.1f} s  {result.case.kind}: {result.case.name} ({result.told})", flush=True)  # noqa: T201
    if result.wrong:
        print(result.wrong, flush=True)  # noqa: T201


def table(results: Sequence[Result]) -> str:
    """Return what was seen as a page of documentation."""
    lines = ["| kind | fault | what it says | again | window | |", "|---|---|---|---|---|---|"]
    for one in results:
        mark = "failed" if one.wrong else "survived"
        told = one.told.replace("|", "\\|").replace("\n", " ")
        times = f"{one.recovered_s:.1f} s | {one.slowest_s * 1000:.0f} ms"
        lines.append(f"| {one.case.kind} | {one.case.name} | {told} | {times} | {mark} |")
    passed = sum(not one.wrong for one in results)
    made = f"{passed} of {len(results)} survived, on {datetime.now(UTC):%Y-%m-%d}.\n\n"
    return _ABOUT + made + "\n".join(lines) + "\n" + tried()


def tried() -> str:
    """Return what is tried by itself against each kind of error, as `app/errors.py` has it."""
    kinds = (kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.UserError))
    steps = [(kind, ", then ".join(step.value for step in kind.recoveries)) for kind in kinds]
    lines = [f"| {kind.__name__} | {' '.join((kind.__doc__ or '').split())} | {what} |" for kind, what in steps if what]
    return _TRIED + "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
