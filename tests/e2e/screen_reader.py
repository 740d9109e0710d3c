"""A session bus with accessibility on it, for an app that a screen reader reads; all is ended by its own id."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
SYSTEM_PYTHON = "/usr/bin/python3"
READER = Path(__file__).with_name("reader.py")

INTERACTIVE = {
    *("push button", "toggle button", "check box", "radio button", "combo box", "entry", "text", "password text"),
    *(
        "list",
        "list box",
        "table",
        "tree",
        "slider",
        "spin button",
        "page tab list",
        "menu item",
        "link",
        "scroll pane",
    ),
}


@dataclass
class ScreenReader:
    """Reads the app whose `environment` it shares."""

    environment: dict[str, str]

    def tree(self) -> list[dict[str, Any]]:
        """Every node that is showing."""
        return [json.loads(line) for line in self._run("tree").splitlines()]

    def focused(self, what: str = "name") -> str:
        """The name, or the role, of what has the keyboard."""
        lines = self._run("focused").splitlines()
        return str(json.loads(lines[0])[what]) if lines else ""

    def says(self, text: str) -> bool:
        """Whether a node that is showing is called, or has in its name, `text`."""
        return any(text in node["name"] for node in self.tree())

    def press(self, name: str) -> None:
        """Press the control of that name."""
        self._run("press", name)

    @contextmanager
    def listening(self) -> Iterator["subprocess.Popen[str]"]:
        """Hear what is announced; each line of its output is one JSON object."""
        command = [SYSTEM_PYTHON, str(READER), "listen"]
        with subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, text=True) as process:
            try:
                assert process.stdout is not None
                process.stdout.readline()
                yield process
            finally:
                process.kill()

    def _run(self, *words: str) -> str:
        command = [SYSTEM_PYTHON, str(READER), *words]
        ran = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, timeout=120)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout


@contextmanager
def bus(folder: Path, display: str) -> Iterator[ScreenReader]:
    """Start a session bus and the accessibility bus on `display`; `folder` is where their sockets go."""
    environment = {**os.environ, "DISPLAY": display, "XDG_RUNTIME_DIR": str(folder)}
    for name in ("AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as daemon:
        try:
            assert daemon.stdout is not None
            environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
            environment |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}
            with subprocess.Popen(
                [LAUNCHER, "--launch-immediately"], env=environment, stderr=subprocess.DEVNULL
            ) as own:
                try:
                    yield ScreenReader(environment)
                finally:
                    own.terminate()
        finally:
            daemon.terminate()
