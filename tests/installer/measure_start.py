"""The built app's start against the source tree's, in turns: `python -m tests.installer.measure_start PROGRAM [TIMES]`.

Each start is a process of its own, offscreen, with the lite engine. `wall_s` is from its start to the line in the log
that says that it is ready to be asked, `cpu_s` the processor time of all its threads until then, which other programs
on the machine disturb less. Each ratio is the median of the turns' own ratios; the goal is at most 1.2.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.e2e.desktop import App

READY_S = 180.0


@dataclass(frozen=True)
class Start:
    """What one start took until the app was ready."""

    wall_s: float
    cpu_s: float


def started(command: list[str], home: Path) -> Start:
    """Start the app with its folders in `home`, and close it when it is ready."""
    # Bytecode of the source tree is kept between the starts, as after an installation.
    unset = ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in unset}
    environment |= {"LYRE_HOME": str(home), "PYTHONPYCACHEPREFIX": str(home / "compiled")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "LYRE__LOG__LEVEL": "info"}
    environment |= {"LYRE__WINDOW__FIRST_RUN_DONE": "true"}
    began = time.perf_counter()
    app = App(subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True, bufsize=1))
    try:
        app.wait_for("session INFO ready$", READY_S)
        wall_s = time.perf_counter() - began
        used = psutil.Process(app.process.pid).cpu_times()
    finally:
        status = app.close()
    assert status == 0, app.text
    return Start(wall_s, used.user + used.system)


def measure(program: Path, times: int) -> dict[str, dict[str, float]]:
    """Start both in turns; return medians, and the median of their ratios."""
    commands = {"built": [str(program)], "source": [sys.executable, "-m", "app"]}
    with tempfile.TemporaryDirectory() as folder:
        homes = {name: Path(folder, name) for name in commands}
        for name, command in commands.items():  # not counted: it fills the caches, those of the disk too
            homes[name].mkdir()
            started(command, homes[name])
        turns = [{name: started(command, homes[name]) for name, command in commands.items()} for _ in range(times)]
    return {
        "wall_s": compared([(turn["built"].wall_s, turn["source"].wall_s) for turn in turns]),
        "cpu_s": compared([(turn["built"].cpu_s, turn["source"].cpu_s) for turn in turns]),
    }


def compared(turns: list[tuple[float, float]]) -> dict[str, float]:
    """Medians of both and of their ratios, with the lowest and highest ratio."""
    built, source = (statistics.median(turn[which] for turn in turns) for which in (0, 1))
    ratios = [built / source for built, source in turns]
    return {
        "built": round(built, 2),
        "source": round(source, 2),
        "ratio": round(statistics.median(ratios), 2),
        "lowest": round(min(ratios), 2),
        "highest": round(max(ratios), 2),
    }


def main() -> None:
    """Print what was measured as JSON."""
    program, times = Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 9
    sys.stdout.write(json.dumps(measure(program, times), indent=2) + "\n")


if __name__ == "__main__":
    main()
