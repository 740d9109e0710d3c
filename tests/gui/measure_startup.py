"""Time to a visible window, ours against an empty one, in turns: `python -m tests.gui.measure_startup [TIMES]`.

Each start is a fresh process. `wall_ms` is from the start of the process to the moment after the first paint,
`cpu_ms` the processor time of the process until then. Two starts in a row meet the same disturbances, so the ratio is
the median of the ratios of such pairs.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

EMPTY = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, visible)

def visible():
    print(time.monotonic() - float(os.environ["STARTED"]), time.process_time(), flush=True)
    os._exit(0)

app = QApplication([])
window = Window()
window.resize(960, 720)
window.show()
app.exec()
"""

OURS = """
import os, time

def visible():
    print(time.monotonic() - float(os.environ["STARTED"]), time.process_time(), flush=True)
    os._exit(0)

from app import __main__ as lyre
lyre.settings_for = lambda *_, **__: visible()  # called when the window is on screen
lyre.main([])
"""


def started(code: str, compiled: str) -> tuple[float, float]:
    """Start a window; return wall and processor time until it is visible, in seconds. Bytecode lies in `compiled`."""
    untraced = {name: value for name, value in os.environ.items() if not name.startswith(("COV", "PYTHONDONTWRITE"))}
    with tempfile.TemporaryDirectory() as home:  # one that runs on this machine is none of ours
        environment = {**untraced, "LYRE_HOME": home, "PYTHONPYCACHEPREFIX": compiled}
        environment["STARTED"] = str(time.monotonic())
        done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    wall, cpu = done.stdout.split()
    return float(wall), float(cpu)


def measure(times: int) -> dict[str, dict[str, float]]:
    """Start both in turns; return medians: of the times, and of their ratios."""
    with tempfile.TemporaryDirectory() as compiled:  # as after an installation: not compiled anew at each start
        started(EMPTY, compiled), started(OURS, compiled)
        runs = [(started(EMPTY, compiled), started(OURS, compiled)) for _ in range(times)]
    result: dict[str, dict[str, float]] = {}
    for number, name in enumerate(("wall_ms", "cpu_ms")):
        pairs = [(1000 * empty[number], 1000 * ours[number]) for empty, ours in runs]
        result[name] = {
            "empty": round(statistics.median(empty for empty, _ in pairs), 1),
            "ours": round(statistics.median(ours for _, ours in pairs), 1),
            "ratio": round(statistics.median(ours / empty for empty, ours in pairs), 2),
        }
    return result


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 10), indent=2))  # noqa: T201
