"""A process that says line by line what it has finished, and is killed (SIGKILL) while it goes on."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

START_S = 60.0
"""How long a process may take to its first line on a busy machine."""


@dataclass(frozen=True)
class Found:
    """What came of some kills: what the processes said was finished, and what of that was not there afterwards."""

    kills: int
    finished: int
    lost: int
    damaged: int
    not_started: int = 0

    @property
    def is_good(self) -> bool:
        """Whether nothing was lost, and every next start went well."""
        return self.finished > 0 and not (self.lost or self.damaged or self.not_started)


def killed(
    module: str, arguments: list[str], environment: Mapping[str, str], after_s: float, ready: Callable[[], bool]
) -> list[str]:
    """Run a module, kill it `after_s` after its first line or after `ready`, and return the whole lines it said."""
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(
        command, env={**os.environ, **environment}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        lines: list[str] = []
        came = threading.Event()

        def read() -> None:
            assert process.stdout is not None
            for line in process.stdout:
                lines.append(line)
                came.set()

        reader = threading.Thread(target=read)
        reader.start()
        pause = threading.Event()
        for _ in range(round(START_S / 0.005)):
            if came.is_set() or ready() or process.poll() is not None:
                break
            pause.wait(0.005)
        pause.wait(after_s)
        process.kill()
        process.wait()
        reader.join()
    return [line.rstrip("\n") for line in lines if line.endswith("\n")]
