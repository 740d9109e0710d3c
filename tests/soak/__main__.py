"""The real window with the real lite engine, talked to all day: `python -m tests.soak --turns 1000` (`make soak`).

One turn in five is said into a virtual sound card and heard from it; in the others the question is put at the
microphone's ring. Replies are interrupted, voices change, devices go away and come back. Exit status 1: a check failed.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from tests.soak.gauge import Connections, Sample, sample

SAMPLE_EVERY = 10


def main() -> int:
    """Run, write the report, and tell what was checked."""
    chosen = parser().parse_args()
    connections = Connections()
    with ExitStack() as stack:
        found = run(chosen.turns, connections, stack, acoustic=not chosen.injected_only)
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for name, good in found["checks"].items():
        print("ok  " if good else "FAIL", name)  # noqa: T201
    return 0 if all(found["checks"].values()) else 1


def run(turns: int, connections: Connections, stack: ExitStack, *, acoustic: bool) -> dict[str, Any]:
    """Talk that many turns, and return the report."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    _home(folder)
    from tests.e2e import sound_server
    from tests.e2e.voice_bench.questions import questions
    from tests.soak import plan

    count = min(10, len(questions()))
    _make_questions(count)
    server = None
    if acoustic:
        (folder / "sound").mkdir()
        server = stack.enter_context(sound_server.running(folder / "sound"))
    from tests.soak.stage import Stage

    stage = Stage(server)
    began, samples = time.time(), list[Sample]()
    for step in plan.steps(turns, count):
        stage.driver.take(step if acoustic else _unheard(step))
        row = stage.driver.rows[-1]
        _tell(row, stage.driver.exchanges)
        if (step.number + 1) % SAMPLE_EVERY == 0 and not row.step.acoustic:
            stage.driver.rest()
            samples.append(sample(step.number + 1))
            connections.look()
    stage.driver.rest()
    attempts = list(connections.attempts)
    kept = stage.close()
    from tests.soak.report import report

    found = report(stage.driver.rows, samples, attempts, kept, stage.driver.exchanges)
    return found | {"seconds": round(time.time() - began), "load": os.getloadavg(), "machine": _machine()}


def _unheard(step: Any) -> Any:
    from dataclasses import replace

    return replace(step, acoustic=False)


def _home(folder: Path) -> None:
    """A home of its own, with the caches of this machine."""
    from app import paths

    cache = paths.cache_dir()
    cache.mkdir(parents=True, exist_ok=True)
    home = folder / "home"
    home.mkdir()
    (home / "cache").symlink_to(cache.resolve(), target_is_directory=True)
    given = {"LYRE_HOME": str(home), "LYRE__ENGINE__KIND": "lite", "LYRE__AUDIO__CHIME": "false"}
    seen = {"LYRE__WINDOW__FIRST_RUN_DONE": "true", "LYRE__WINDOW__LANGUAGE": "en"}
    os.environ.update(given | seen)


def _make_questions(count: int) -> None:
    """Have the spoken questions made in another process: the models for that are none of this one's memory."""
    code = f"from tests.e2e.voice_bench.questions import *\nfor one in questions()[:{count}]: spoken(one)"
    subprocess.run([sys.executable, "-c", code], check=True)


def _tell(row: Any, exchanges: int) -> None:
    step = row.step
    how = f"{'acoustic' if step.acoustic else 'injected'}, {step.happening}"
    first = f"{row.first_audio_ms:.0f} ms" if row.first_audio_ms is not None else "-"
    outcome = "(goes on)" if step.happening == "interrupted" and not row.reply else row.outcome
    line = f"{step.number:4} {how:28} {outcome:12} {first:>8} {row.took_s:5.1f} s, {exchanges} kept"
    print(line, *row.told, file=sys.stderr, flush=True)  # noqa: T201


def _machine() -> dict[str, Any]:
    from importlib.metadata import version

    packages = ("lyre", "torch", "PySide6-Essentials", "moonshine-voice", "piper-tts")
    versions = {name: version(name) for name in packages}
    return {"platform": platform.platform(), "cores": os.cpu_count(), "python": platform.python_version(), **versions}


def parser() -> argparse.ArgumentParser:
    """Return the command line."""
    options = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    options.add_argument("--turns", type=int, default=1000, help="how many (1000)")
    options.add_argument("--injected-only", action="store_true", help="without a sound card")
    options.add_argument("--out", type=Path, default=Path("build/soak.json"))
    return options


if __name__ == "__main__":
    sys.exit(main())
