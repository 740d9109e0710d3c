"""The GUI thread's heartbeat during small-engine turns with the dashboard open, and what the window costs at rest.

`python -m tests.gui.measure_heartbeat [--turns 50] [--idle 20] [--stacks FILE] [--out FILE]`, on a screen of its own by
`python -m tests.e2e.on_a_screen`. Window, session, threads and engine are the real ones; the questions are typed, and
the speaker is one that plays nothing in real time. A timer beats every 5 ms on the GUI thread: a gap between two
beats is time in which the window could do nothing. Linux tells how much of a gap the thread waited for a core that
other threads and programs had: on a busy machine the gaps without it are what the app itself is to blame for.
`--stacks` writes what all threads do when a beat is 40 ms late; it disturbs, so its figures are not for keeping.
"""

import argparse
import json
import os
import platform
import sys
import threading
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import psutil
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtCore import __version__ as qt_version
from PySide6.QtWidgets import QApplication

from app.engine.performance import percentiles
from app.gui import theme
from app.gui.dashboard import dashboard
from app.gui.engine_thread import AssistantLike
from app.gui.session import Session
from app.gui.state import State
from app.gui.talk import Talk
from app.gui.window import Window
from app.settings import Settings
from tests.gui.fakes import FakeDevice, FakeMachine, FakePlayback
from tests.gui.stall_watch import StallWatch

BEAT_MS = 5

QUESTIONS = (
    "What is the capital of France?",
    "Why is the sky blue?",
    "How far is the moon?",
    "What do bees eat?",
    "Tell me something about rivers.",
)


class PacedPlayback(FakePlayback):
    """Plays as fast as a listener hears."""

    _at = 0.0
    _since = 0.0

    @property
    def played_s(self) -> float:  # type: ignore[override]
        now = time.perf_counter()
        self._at, self._since = min(self.written_s, self._at + now - self._since), now
        return self._at

    @played_s.setter
    def played_s(self, value: float) -> None:
        self._at, self._since = value, time.perf_counter()

    def write(self, turn: int, samples: Any, /) -> bool:
        _ = self.played_s  # what was there until now was played until now
        return super().write(turn, samples)


class PacedMachine(FakeMachine):
    """A machine whose speaker takes its time."""

    def _playback(self, device: FakeDevice) -> FakePlayback:
        self.last_speaker = PacedPlayback(self, device)
        return self.last_speaker


class Heart(QObject):
    """Beats on the GUI thread and notes the gaps in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.last = 0.0
        self._waited_ms = 0.0
        self._gaps: list[float] = []
        self._waits: list[float] = []
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._gaps, self._waits = [], []
        self.last, self._waited_ms = time.perf_counter(), waited_ms()
        self._timer.start()

    def stop(self) -> dict[str, Any]:
        self._timer.stop()
        self.last = 0.0
        own = [max(0.0, gap - wait) for gap, wait in zip(self._gaps, self._waits, strict=True)]
        return {**summary(self._gaps), "without_waiting_for_a_core": summary(own)}

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        gap_ms = (now - self.last) * 1000
        waited = waited_ms()
        self._gaps.append(gap_ms)
        self._waits.append(waited - self._waited_ms)
        self.last, self._waited_ms = now, waited


@cache
def _accounts() -> int | None:
    """Linux' accounts of the GUI thread: running, waiting for a core, in nanoseconds."""
    path = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
    return os.open(path, os.O_RDONLY) if path.exists() else None


def waited_ms() -> float:
    """How long this thread waited for a core since its start; 0 where the system doesn't tell."""
    accounts = _accounts()
    return int(os.pread(accounts, 64, 0).split()[1]) / 1e6 if accounts is not None else 0.0


def summary(gaps: list[float]) -> dict[str, Any]:
    found = np.array(gaps)
    return {
        "beats": len(gaps),
        **{name: round(ms, 1) for name, ms in percentiles(gaps).items()},
        "longest_ms": round(float(found.max()), 1),
        "over_20_ms": int((found > 20).sum()),
        "over_50_ms": int((found > 50).sum()),
    }


class Bench:
    """The window and what is behind it."""

    def __init__(self) -> None:
        self.app = QApplication(sys.argv[:1])
        self.app.setStyle("Fusion")
        theme.apply(self.app, "light")
        self.settings = Settings()
        self.settings.engine.kind = "lite"
        self.window = Window()
        self.window.use(self.settings.talk.key, "Joe")
        self.window.show()
        self.session = Session(self.window, self.settings, "Joe", self._load, system=PacedMachine().system)

    def until(self, reached: Callable[[], bool], timeout_s: float = 120.0) -> None:
        give_up = time.monotonic() + timeout_s
        while not reached():
            if time.monotonic() > give_up:
                raise TimeoutError("it was never reached")
            self.app.processEvents()
            self.app.sendPostedEvents()
            time.sleep(0)

    def run_for(self, seconds: float) -> None:
        """Let Qt's own loop run, which sleeps where there is nothing to do."""
        loop = QEventLoop()  # QApplication.quit would close the window
        QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
        loop.exec()
        assert self.window.isVisible()

    def ask(self, text: str) -> None:
        """Type a question and wait, in a loop of Qt's, until the answer was heard."""
        loop = _UntilReady(self.session.talk)
        self.session.talk.send(text)
        loop.exec()
        loop.deleteLater()
        assert self.window.isVisible()

    def close(self) -> None:
        self.window.close()
        assert self.session.shut_down()
        self.window.deleteLater()
        self.app.processEvents()

    def _load(self) -> AssistantLike:
        from app.engine import manager

        return manager.load(self.settings)


class _UntilReady(QEventLoop):
    def __init__(self, talk: Talk) -> None:
        super().__init__()
        talk.state_changed.connect(self._on_state)

    @Slot(object)
    def _on_state(self, state: State) -> None:
        if state is State.READY:
            self.quit()


def processor(bench: Bench, seconds: float) -> float:
    """Percent of one core that the whole process takes while nothing happens."""
    process = psutil.Process()
    before, began = sum(process.cpu_times()[:2]), time.perf_counter()
    bench.run_for(seconds)
    return round(100 * (sum(process.cpu_times()[:2]) - before) / (time.perf_counter() - began), 2)


def measure(turns: int, idle_s: float, stacks: Path | None) -> dict[str, Any]:
    bench, heart = Bench(), Heart()
    watch = StallWatch(lambda: heart.last, stacks) if stacks else None
    if watch is not None:
        watch.start()
    bench.session.start()
    bench.until(lambda: bench.session.talk.state is State.READY)
    heart.start()
    bench.window.panes.show_pane("dashboard")
    bench.run_for(5)
    opening = heart.stop()
    bench.ask(QUESTIONS[0])
    heart.start()
    bench.run_for(5)
    alone = heart.stop()
    heart.start()
    for number in range(turns):
        bench.ask(QUESTIONS[number % len(QUESTIONS)])
    during = heart.stop()
    if watch is not None:
        watch.close()
    looking = processor(bench, min(idle_s, dashboard.REST_MS / 1000 - 5))
    bench.run_for(dashboard.REST_MS / 1000)
    resting = processor(bench, idle_s)
    bench.window.panes.show_pane("dashboard", False)
    hidden = processor(bench, idle_s)
    bench.close()
    return {
        "turns": turns,
        "during_turns": during,
        "dashboard_opens": opening,
        "window_at_rest": alone,
        "cpu_percent": {"dashboard_polls": looking, "dashboard_rests": resting, "dashboard_hidden": hidden},
    }


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.gui.measure_heartbeat", description=__doc__)
    parser.add_argument("--turns", type=int, default=50)
    parser.add_argument("--idle", type=float, default=20.0)
    parser.add_argument("--stacks", type=Path)
    parser.add_argument("--out", type=Path, default=Path("docs/benchmarks/heartbeat.json"))
    arguments = parser.parse_args()
    found = measure(arguments.turns, arguments.idle, arguments.stacks)
    result = {
        "about": "python -m tests.gui.measure_heartbeat: gaps between 5 ms beats of the GUI thread, in ms",
        "load_average": [round(load, 2) for load in os.getloadavg()],
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "qt": qt_version,
        "platform": QApplication.platformName(),
        **found,
    }
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(result, indent=2))  # noqa: T201 it is a script


if __name__ == "__main__":
    main()
