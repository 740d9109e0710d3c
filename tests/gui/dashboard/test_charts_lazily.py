"""pyqtgraph is loaded when somebody wants to see charts, and leaves the process as it was."""

import subprocess
import sys


def ran(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_window_and_even_the_empty_dashboard_do_without_it() -> None:
    code = "import sys, app.gui.run, app.gui.session, app.gui.dashboard.dashboard\nprint('pyqtgraph' in sys.modules)"
    assert ran(code) == "False"


def test_the_sessions_own_imports_do_without_the_dashboard() -> None:
    code = "import sys, app.gui.session\nprint('app.gui.dashboard.dashboard' in sys.modules)"
    assert ran(code) == "False"


def test_it_leaves_the_hooks_of_the_process_alone_and_does_nothing_at_its_end() -> None:
    code = """
import sys, threading
before = sys.excepthook, threading.excepthook
from app.gui.dashboard.worker import import_charts
import_charts()
import pyqtgraph
print((sys.excepthook, threading.excepthook) == before, pyqtgraph.getConfigOption("exitCleanup"))
"""
    assert ran(code) == "True False"
