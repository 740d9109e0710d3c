"""A screen, a keyboard and the real app as its own process, for end-to-end tests."""

import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

READY_S = 60.0
"""The first load converts SmolLM2, which takes some 15 s on two cores."""


class Screen:
    """An X server without a screen, and the keys that are pressed on it."""

    def __init__(self, display: str) -> None:
        self.display = display

    def key(self, action: str, name: str) -> None:
        """`action` is xdotool's: key, keydown or keyup."""
        self._xdotool(action, name)

    def type(self, text: str) -> None:
        """Type `text` on the keyboard."""
        self._xdotool("type", "--delay", "8", text)

    def focus(self, title: str) -> None:
        """Wait for a window whose title matches and give it the keyboard."""
        window = self._xdotool("search", "--sync", "--onlyvisible", "--name", title).split()[0]
        self._xdotool("windowfocus", "--sync", window)

    def fill(self, title: str) -> None:
        """Let the window whose title matches have the whole screen, and the keyboard."""
        window = self._xdotool("search", "--sync", "--onlyvisible", "--name", title).split()[0]
        self._xdotool("windowmove", window, "0", "0")
        self._xdotool("windowsize", "--sync", window, "100%", "100%")
        self._xdotool("windowfocus", "--sync", window)

    def picture(self, path: Path) -> None:
        """Write what is on the screen as a PNG."""
        subprocess.run(["import", "-display", self.display, "-window", "root", str(path)], check=True, timeout=30)

    def _xdotool(self, *arguments: str) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        ran = subprocess.run(
            ["xdotool", *arguments], env=environment, check=True, timeout=30, capture_output=True, text=True
        )
        return ran.stdout


@contextmanager
def screen(size: str = "1280x800x24") -> Iterator[Screen]:
    """Start Xvfb on a display of its own choosing, and stop it by its own id."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield Screen(f":{number.readline().strip()}")
    finally:
        process.terminate()
        process.wait(timeout=10)


class App:
    """A running Lyre. What it logs is read as it comes."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.log: list[str] = []
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)  # it outlives single tests
        self._reader.start()

    def wait_for(self, pattern: str, timeout_s: float = READY_S) -> "re.Match[str]":
        """Return the first line from here on that matches; fail with the log if none comes."""
        deadline = time.monotonic() + timeout_s
        while (left := deadline - time.monotonic()) > 0:
            try:
                line = self._lines.get(timeout=left)
            except queue.Empty:
                break
            if line is None:
                raise AssertionError(f"the app ended before {pattern!r} came:\n{self.text}")
            if match := re.search(pattern, line):
                return match
        raise AssertionError(f"{pattern!r} did not come within {timeout_s} s:\n{self.text}")

    def close(self) -> int:
        """End it as a session does, and return its exit status."""
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(timeout=15)
        finally:
            self.process.kill()
            self._reader.join()

    @property
    def text(self) -> str:
        """All it has logged."""
        return "".join(self.log)

    def _read(self) -> None:
        assert self.process.stderr is not None
        with self.process.stderr:
            for line in self.process.stderr:
                self.log.append(line)
                self._lines.put(line)
        self._lines.put(None)


@contextmanager
def app(
    display: str, environment: dict[str, str], arguments: Sequence[str] = ("-m", "app"), clean: bool = True
) -> Iterator[App]:
    """Start Lyre on `display`, by these arguments of Python; at the end it must close cleanly, if `clean`."""
    seen = {"LYRE__WINDOW__FIRST_RUN_DONE": "true", "LYRE__WINDOW__LANGUAGE": "en"}
    together = {**seen, **os.environ, **environment, "DISPLAY": display, "LYRE__LOG__LEVEL": "info"}
    together.pop("QT_QPA_PLATFORM", None)
    running = App(
        subprocess.Popen([sys.executable, *arguments], env=together, stderr=subprocess.PIPE, text=True, bufsize=1)
    )
    status = None
    try:
        yield running
    finally:
        status = running.close()
    assert status == 0 or not clean, running.text
