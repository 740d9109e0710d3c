"""What the process holds, and what it says to the network."""

import os
import sys
from dataclasses import dataclass
from typing import Any

import psutil

AUDITED = frozenset({"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg"})


@dataclass(frozen=True)
class Sample:
    """What the process held after so many turns, while nothing went on."""

    turns: int
    rss_mb: float
    threads: int
    files: int


def sample(turns: int) -> Sample:
    """Look at this process now."""
    process = psutil.Process()
    return Sample(turns, round(process.memory_info().rss / 1e6, 2), process.num_threads(), process.num_fds())


class Connections:
    """Every attempt of this process to reach another machine, from now to the end of the process.

    Python tells of its own sockets; those of libraries are looked for among the open ones by `look`.
    """

    def __init__(self) -> None:
        self.attempts: list[str] = []
        sys.addaudithook(self._heard)

    def look(self) -> None:
        """See which sockets of the internet this process has open."""
        for one in psutil.Process(os.getpid()).net_connections("inet"):
            self.attempts.append(f"open: {one.laddr} to {one.raddr}")

    def _heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event not in AUDITED:
            return
        target = arguments[1] if event.startswith(("socket.connect", "socket.send")) else arguments[0]
        if isinstance(target, tuple) or event.startswith("socket.get"):  # a name of the file system is no network
            self.attempts.append(f"{event}: {target}")
