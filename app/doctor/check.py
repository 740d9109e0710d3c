"""What a check of the doctor is: what was looked at, what was found, and the command that mends it."""

import shlex
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from app.audio.portaudio import Backend
    from app.engine.hardware import Machine
    from app.engine.plan import Plan
    from app.settings import Settings


@dataclass(frozen=True)
class Fix:
    """What `lyre doctor --fix` does about a failing check; nothing of the user's is lost by it.

    `act` does it and returns what was done, in words; it may raise `OSError`, `UserError` or `CalledProcessError`.
    What `installs` packages is done only where that was asked for.
    """

    act: Callable[[], str]
    installs: bool = False


@dataclass(frozen=True)
class Check:
    """One thing that was looked at. `remedy` is what to do, also where all is well but could be better."""

    name: str
    ok: bool
    detail: str
    remedy: str = ""
    fix: Fix | None = field(default=None, repr=False, compare=False)

    def as_dict(self) -> dict[str, Any]:
        """What it found, as JSON has it."""
        return {"name": self.name, "ok": self.ok, "detail": self.detail, "remedy": self.remedy}


@dataclass(frozen=True)
class Patient:
    """What the checks look at.

    `machine` and `plan` are None where they couldn't be made, which a check of its own tells. `backend` replaces
    PortAudio, `pci` the folder in which Linux lists the cards, `torch_cuda` the CUDA version that torch was built for.
    """

    settings: "Settings"
    machine: "Machine | None" = None
    plan: "Plan | None" = None
    backend: "Backend | None" = None
    pci: Path = Path("/sys/bus/pci/devices")
    torch_cuda: str | None = None


Look: TypeAlias = Callable[[Patient], Iterator[Check]]
"""A check: it yields what it found. What it raises is told as a failure of its own."""


def pip_install(*packages: str) -> str:
    """Return the command that installs `packages` into the Python that runs this."""
    return f"{shlex.quote(sys.executable)} -m pip install {' '.join(map(shlex.quote, packages))}"


def is_frozen() -> bool:
    """Whether this is the installed app, which carries all its packages and has no pip."""
    return bool(getattr(sys, "frozen", False))
