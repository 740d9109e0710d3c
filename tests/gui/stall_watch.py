"""Says what all threads were doing while the GUI thread's heartbeat was late."""

import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path

LOOK_S = 0.01
LATE_S = 0.04
"""A beat that is so late is looked into."""

DEEP = 5
"""Innermost calls that are written of each thread."""


class StallWatch(threading.Thread):
    """Looks every 10 ms, and writes each late beat once. It needs the GIL: what it says of itself tells who holds it.

    `late` on its lines is how late it was itself: with the beat, somebody held the GIL or all cores; alone, nobody did.
    """

    def __init__(self, last_beat: Callable[[], float], path: Path) -> None:
        """`last_beat` tells when the GUI thread beat last, on `time.perf_counter`."""
        super().__init__(name="stall watch", daemon=True)
        self._last_beat = last_beat
        self._path = path
        self._over = threading.Event()

    def run(self) -> None:
        told = 0.0
        with self._path.open("w", encoding="utf-8") as file:
            while True:
                asked = time.perf_counter()
                if self._over.wait(LOOK_S):
                    return
                now, beat = time.perf_counter(), self._last_beat()
                if beat and beat != told and now - beat > LATE_S:
                    told = beat
                    late_ms = (now - asked - LOOK_S) * 1000
                    file.write(f"\n=== no beat for {(now - beat) * 1000:.0f} ms, late {late_ms:.0f} ms\n{_stacks()}")
                    file.flush()

    def close(self) -> None:
        """End it."""
        self._over.set()
        self.join()


def _stacks() -> str:
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    lines = []
    for ident, frame in sys._current_frames().items():  # noqa: SLF001 documented, in spite of its name
        calls = traceback.extract_stack(frame)[-DEEP:]
        if ident != threading.get_ident() and not calls[-1].filename.endswith("threading.py"):
            places = (f"{Path(call.filename).name}:{call.lineno} {call.name}" for call in reversed(calls))
            lines.append(f"  {names.get(ident, ident)}: {' <- '.join(places)}\n")
    return "".join(lines)
