"""What the cases work with: the app as a process of its own, its remote control, a screen and a sound server."""

import json
import signal
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.history import database
from app.history.store import History
from tests.e2e import desktop, sound_server

QUESTION = "What is the capital of France?"

RECOVERS_S = 3.0
"""So soon after a fault is over, or has been told, one can talk again."""

TURN_S = 30.0


@dataclass
class Rig:
    """Everything that runs for one case. `app` may be started anew; what was said is in `home`."""

    sound: sound_server.SoundServer
    screen: desktop.Screen
    home: Path
    folder: Path
    app: desktop.App | None = None
    slowest_s: float = 0.0
    recovered_s: float = 0.0
    told: str = ""
    kept: int = 0
    stack: ExitStack = field(default_factory=ExitStack)

    def start(self, **settings: str) -> None:
        """Start the app, and wait until one can talk."""
        door = self.folder / "remote"
        door.unlink(missing_ok=True)
        environment = {**self.sound.environment, "LYRE_HOME": str(self.home), "LYRE__AUDIO__CHIME": "false", **settings}
        arguments = ["-m", "tests.e2e.faults.subject", str(door)]
        self.app = self.stack.enter_context(desktop.app(self.screen.display, environment, arguments, clean=False))
        self.until(door.exists, 60, "the remote")
        self.until(lambda: self.look()["state"] == "ready", 90, "the engine")
        self.until(lambda: self.look()["speaker"], 20, "the speaker")
        self.slowest_s = 0.0  # while torch is imported the window may wait for it

    def close(self) -> int:
        """End the app as a session does."""
        assert self.app is not None
        status = self.app.close()
        self.app = None
        return status

    def kill(self) -> None:
        """End it at once, in the middle of whatever it does."""
        assert self.app is not None
        self.app.process.send_signal(signal.SIGKILL)
        self.app.process.wait(10)
        self.app.close()
        self.app = None

    @property
    def alive(self) -> bool:
        return self.app is not None and self.app.process.poll() is None

    def do(self, *command: Any) -> Any:
        """Give the app a command, and time how long its window takes to do it."""
        started = time.perf_counter()
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(30)
            connection.connect(str(self.folder / "remote"))
            with connection.makefile("rwb") as file:
                file.write(json.dumps(command).encode() + b"\n")
                file.flush()
                answer = json.loads(file.readline())
        self.slowest_s = max(self.slowest_s, time.perf_counter() - started)
        assert not (isinstance(answer, dict) and "error" in answer), answer
        return answer

    def look(self) -> dict[str, Any]:
        return dict(self.do("look"))

    def until(self, reached: Callable[[], bool], timeout_s: float, what: str) -> float:
        """Wait, and return for how long."""
        started = time.perf_counter()
        while not reached():
            assert self.app is None or self.app.process.poll() is None, f"the app ended:\n{self.app.text}"
            taken = time.perf_counter() - started
            seen = self.look() if taken > timeout_s and (self.folder / "remote").exists() else ""
            assert taken < timeout_s, f"waited {timeout_s:.0f} s in vain for {what}: {seen}"
            time.sleep(0.03)
        return time.perf_counter() - started

    def state(self, name: str, timeout_s: float = TURN_S) -> float:
        return self.until(lambda: self.look()["state"] == name, timeout_s, f"the state {name}")

    def says(self, *words: str, timeout_s: float = 10.0) -> None:
        """Wait until a message with one of these words is on screen."""
        self.until(lambda: any(word in self.look()["message"] for word in words), timeout_s, " or ".join(words))
        self.told = str(self.look()["message"]).replace(str(self.home), "~")

    def ready(self, within_s: float = RECOVERS_S) -> None:
        """One can talk again, soon."""
        self.recovered_s = max(self.recovered_s, self.until(self._is_ready, within_s, "being ready again"))

    def _is_ready(self) -> bool:
        seen = self.look()
        return bool(seen["state"] == "ready")

    def into(self, state: str) -> None:
        """Bring the app into that state, and let it stay there for a while."""
        if state == "listening":
            self.do("press")
        elif state == "thinking":
            self.do("slow", 1.5)
            self.do("ask", QUESTION)
        elif state == "speaking":
            self.do("ask", "Tell me a story about a small house by the sea.")
        self.state(state)

    def out_of(self, state: str) -> None:
        """End what `into` began."""
        self.do("slow", 0.0)
        if state == "listening":
            self.do("let_go")
        elif state in ("thinking", "speaking"):
            self.do("escape")

    def turn(self) -> None:
        """The next turn works: it is answered aloud, and kept."""
        before = self.look()["turns"]
        self.do("hush")
        self.do("ask", QUESTION)
        self.state("speaking")
        self.until(lambda: bool(self.look()["speaker"]), 5, "sound")
        time.sleep(1.2)  # a word of it has to be heard, or nothing of it is kept
        self.do("escape")
        self.until(lambda: self.look()["turns"] > before, 10, "the turn to be kept")
        self.kept += 1
        self.state("ready", 5)

    def history_is_whole(self) -> None:
        """What is on the disk is sound, and every turn that was finished is there."""
        file = self.home / "data" / "conversations.sqlite"
        self.until(lambda: _turns(file) >= self.kept, RECOVERS_S, f"{self.kept} turns on the disk")
        assert database.is_whole(file)


def _turns(file: Path) -> int:
    history = History(file)
    try:
        return sum(len(c.turns) for key in history.all_keys() if (c := history.conversation(key)) is not None)
    finally:
        history.close()


@contextmanager
def running(folder: Path, cache: Path) -> Iterator[Rig]:
    """A screen and a sound server; the app is started by whoever needs it. In `cache` are the converted models."""
    home = folder / "home"
    home.mkdir()
    cache.mkdir(parents=True, exist_ok=True)
    (home / "cache").symlink_to(cache.resolve(), target_is_directory=True)
    (folder / "sound").mkdir()
    with sound_server.running(folder / "sound") as sound, desktop.screen() as screen, ExitStack() as stack:
        yield Rig(sound, screen, home, folder, stack=stack)
