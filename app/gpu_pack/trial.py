"""Tries a GPU pack in a process of its own: torch comes from the pack, finds the GPU, and computes right on it."""

import json
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path

from app.models.pump import TICK_S
from app.paths import resource

LIMIT_S = 300.0
"""How long it may take: torch has thousands of modules, which are compiled in it, from a disk that may be slow."""


def trying(folder: Path, limit_s: float = LIMIT_S) -> Generator[None, None, tuple[str, str]]:
    """Try the pack in `folder`, pausing ten times a second; returns the GPU's name, and why it does not work.

    One of the two is empty. Closing it ends the process.
    """
    child = subprocess.Popen(
        [*_program(), "--try-gpu-pack", str(folder.absolute())],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        cwd=resource(".").resolve().parent,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    began = time.monotonic()
    try:
        while child.poll() is None:
            if time.monotonic() - began > limit_s:
                return "", f"it took longer than {limit_s:g} s"
            yield
            time.sleep(TICK_S)
        said = (child.stdout.read() if child.stdout else "").strip().splitlines()
        return _judged(child.returncode, said[-1] if said else "")
    finally:
        if child.poll() is None:
            child.kill()
        child.wait()
        if child.stdout:
            child.stdout.close()


def run(folder: Path) -> int:
    """Be that process: print one JSON object on the last line, and return the exit status."""
    sys.path.insert(0, str(folder))
    try:
        said = {"gpu": _gpu_of(folder)}
    except Exception as error:  # whatever a library that does not fit this machine may raise
        said = {"why": f"{type(error).__name__}: {' '.join(str(error).split())[:500]}"}
    sys.stdout.write(f"{json.dumps(said)}\n")
    return 0 if "gpu" in said else 1


def _program() -> list[str]:
    """How Lyre is called here; on Windows the one with a standard output."""
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "app"]
    program = Path(sys.executable)
    return [str(program.with_name("lyre.exe") if program.name == "lyrew.exe" else program)]


def _gpu_of(folder: Path) -> str:
    """Multiply two matrices on the GPU, and return its name. Raises what goes wrong."""
    import torch

    if not Path(torch.__file__).is_relative_to(folder):
        raise RuntimeError(f"torch came from {Path(torch.__file__).parent}, not from the pack")
    if not torch.cuda.is_available():
        raise RuntimeError("torch finds no GPU that it can use: the driver may be too old for it")
    ours = torch.arange(4096.0).reshape(64, 64) % 7  # whole numbers: both products are exact
    there = (ours.cuda() @ ours.cuda()).cpu()
    if not torch.equal(there, ours @ ours):
        raise RuntimeError("the GPU computes another product than the processor")
    return str(torch.cuda.get_device_name(0))


def _judged(status: int, line: str) -> tuple[str, str]:
    try:
        said = json.loads(line)
    except ValueError:
        said = None
    if not isinstance(said, dict):
        return "", f"its process ended with {status}{f': {line[:300]}' if line else ' and said nothing'}"
    return (str(said["gpu"]), "") if status == 0 and "gpu" in said else ("", str(said.get("why", "it did not say why")))
