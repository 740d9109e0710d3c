"""The commands `lyre models list|get|verify|remove`."""

import argparse
import getpass
import json
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar

from app import obtainable
from app.errors import DownloadError, TokenNeeded
from app.models.catalogue import Checkpoint
from app.models.progress import Progress
from app.models.room import shown

if TYPE_CHECKING:
    from app.settings import Settings

Result = TypeVar("Result")


def list_models(arguments: argparse.Namespace, settings: "Settings") -> int:
    """List the checkpoints: what is here, what could be, and what this machine can run."""
    found = obtainable.rows(settings.models_dir, _fits_here(settings))
    if arguments.json:
        print(json.dumps(found, ensure_ascii=False))
        return 0
    for row in found:
        state = "installed" if row["installed"] else f"{shown(row['here_bytes'])} here" if row["here_bytes"] else "-"
        gate = "needs a token" if row["gated"] else ""
        fit = {True: "fits", False: "doesn't fit", None: ""}[row["fits"]]
        size, languages = shown(row["bytes"]), " ".join(row["languages"])
        print(f"{row['name']:<14} {row['role']:<8} {size:>8}  {state:<12} {fit:<11} {gate:<13} {languages}".rstrip())
    return 0


def get_model(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Fetch `arguments.name`, or what is missing of it. Ctrl-C pauses: the next `get` goes on from there."""
    checkpoint = obtainable.found(arguments.name)
    if checkpoint.role == "voices":
        print(f"lyre: {checkpoint.name} come under the licence {checkpoint.licence}", file=sys.stderr)
    try:
        done = _fetched(checkpoint, settings, None)
    except TokenNeeded as error:
        token = _asked_token(error, arguments)
        done = _fetched(checkpoint, settings, token)
    result = {
        "name": checkpoint.name,
        "installed": done,
        "folder": str(obtainable.folder(checkpoint, settings.models_dir)),
    }
    where = f"{checkpoint.name} is in {result['folder']}"
    paused = f"{checkpoint.name} is paused; `lyre models get {checkpoint.name}` goes on with it"
    _show(arguments, result, where if done else paused)
    return 0 if done else 1


def verify_model(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Compare every byte of `arguments.name` with the checksums that came with it."""
    checkpoint = obtainable.found(arguments.name)
    problems = watched(obtainable.checking(checkpoint, settings.models_dir), checkpoint.name)
    verdict = f"{checkpoint.name} is damaged" if problems else f"{checkpoint.name} is sound"
    _show(arguments, {"name": checkpoint.name, "ok": not problems, "problems": problems}, verdict)
    if problems:
        raise DownloadError(
            f"{checkpoint.name} is damaged: {', '.join(problems)}",
            f"`lyre models get {checkpoint.name}` mends it",
        )
    return 0


def remove_model(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Delete `arguments.name` from the disk."""
    checkpoint = obtainable.found(arguments.name)
    freed = obtainable.remove(checkpoint, settings.models_dir)
    _show(
        arguments,
        {"name": checkpoint.name, "freed_bytes": freed},
        f"{checkpoint.name} is removed; that freed {shown(freed)}",
    )
    return 0


def _fetched(checkpoint: Checkpoint, settings: "Settings", token: str | None) -> bool:
    """Fetch, showing progress; False when the user paused it with Ctrl-C."""
    paused = threading.Event()
    last: list[Progress] = []

    def steps() -> Generator[Progress, None, None]:
        with closing(obtainable.download(checkpoint, settings.models_dir, token).run(paused)) as progress:
            for step in progress:
                last[:] = [step]
                yield step

    try:
        watched(steps(), checkpoint.name)
    except KeyboardInterrupt:
        return False
    return bool(last) and last[0].phase == "done"


def _asked_token(error: TokenNeeded, arguments: argparse.Namespace) -> str:
    """Ask for a token at the terminal and keep it. Raises `error` again where nobody can be asked."""
    from app.models import hub_token

    if arguments.json or not sys.stdin.isatty():
        raise error
    print(f"lyre: {error}", file=sys.stderr)
    token = getpass.getpass("token (not shown): ", sys.stderr).strip()
    if not token:
        raise error
    if not hub_token.save(token):
        print("lyre: this system has no keyring, so the token is kept for this download only", file=sys.stderr)
    return token


def watched(steps: Generator[Progress, None, Result], name: str) -> Result:
    """Run `steps` to the end and return what they return; progress goes to stderr, on one line of a terminal."""
    live = sys.stderr.isatty()
    phase = ""
    try:
        while True:
            step = next(steps)
            if live:
                sys.stderr.write(f"\r\033[K{name}: {_told(step)}")
                sys.stderr.flush()
            elif step.phase != phase:
                sys.stderr.write(f"{name}: {_told(step)}\n")
            phase = step.phase
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
    finally:
        steps.close()
        if live and phase:
            sys.stderr.write("\n")


def _told(step: Progress) -> str:
    share = f"{shown(step.bytes_done)} of {shown(step.bytes_total)}"
    if step.phase != "fetching" or step.seconds_left is None:
        return f"{step.phase} {step.file} ({share})" if step.phase != "done" else f"done ({share})"
    minutes, seconds = divmod(round(step.seconds_left), 60)
    return f"{share}, {shown(round(step.bytes_per_s))} a second, {minutes}:{seconds:02} left ({step.file})"


def _show(arguments: argparse.Namespace, result: dict[str, Any], line: str) -> None:
    print(json.dumps(result, ensure_ascii=False) if arguments.json else line)


def _fits_here(settings: "Settings") -> Callable[[Checkpoint], bool]:
    """Return what tells whether this machine could run a checkpoint, were it installed."""
    from app.engine.choices import fits, without_us
    from app.engine.hardware import look

    machine = without_us(look())
    return lambda checkpoint: fits(checkpoint.repository, settings, machine)
