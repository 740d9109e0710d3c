"""Puts the GPU pack in force, at the very start of the installed app: its folder comes before the app's own torch.

Standard library only, and two small files to read: every command begins with it. torch itself is not imported here.
"""

import atexit
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import ModuleType

from app import paths

STATE = "state.json"
_LOADING = "loading-"
"""Beginning of the name of a file that is there while a process imports the pack's torch; its number ends it."""

folder: Path | None = None
"""The pack that is in force in this process."""


def activate() -> None:
    """Put the pack in force if it was tried here, belongs to this build, and did not fail at an earlier start.

    The folder has to come before the app's own on the path: there, PyInstaller's archive is asked only for what no
    earlier folder has.
    """
    global folder
    if not paths.frozen():
        return
    home, pinned = paths.data_dir() / "gpu-pack", read(paths.resource("gpu_pack.json"))
    state = read(home / STATE)
    place = home / str(state.get("name"))
    if not state.get("works") or state.get("name") != pinned.get("name") or not (place / "torch").is_dir():
        return
    if _failed_before(home):
        why = "Lyre ended while it loaded the GPU pack at an earlier start"
        with suppress(OSError):
            write(home / STATE, {**state, "works": False, "why": why})
        if sys.stderr:  # a windowed program on Windows has none
            sys.stderr.write(f"lyre: {why}: it is off; `lyre models gpu-pack get` tries it again\n")
        return
    sys.path.insert(0, str(place))
    sys.meta_path.insert(0, _Watch(home))
    folder = place


def settled() -> None:
    """Tell that torch is loaded and works: whatever ends this process from now on, the pack is not to blame."""
    for watch in [one for one in sys.meta_path if isinstance(one, _Watch)]:
        watch.settled()


def read(file: Path) -> dict[str, object]:
    """Read a JSON object; an empty one where there is none."""
    import json  # an app without a pack has no use for it before its window is there

    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def write(file: Path, state: dict[str, object]) -> None:
    """Write a JSON object in one step."""
    import json

    fresh = file.with_name(f"{file.name}.new")
    with open(fresh, "w", encoding="utf-8", opener=paths.private_opener) as opened:
        json.dump(state, opened, indent=1)
    fresh.replace(file)


class _Watch:
    """Stands at the head of the import system and sees torch being imported; looking for it alone is no import.

    From then on a file says that this process loads the pack. It goes when torch works, at the latest when the process
    ends with torch loaded; a process that torch's libraries take down, or whose import fails, leaves it.
    """

    def __init__(self, home: Path) -> None:
        self._file = home / f"{_LOADING}{os.getpid()}"

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Find torch, to be loaded by our loader, and nothing else."""
        spec = PathFinder.find_spec(name, path, target) if name == "torch" else None
        if spec and isinstance(spec.loader, SourceFileLoader):
            spec.loader = _Loader(spec.loader.name, str(spec.loader.path), self)
        return spec

    def begins(self) -> None:
        """Note that torch is being imported."""
        with suppress(OSError):
            self._file.touch(mode=paths.PRIVATE)
            atexit.register(self.settled)

    def settled(self) -> None:
        """Take the file away if torch is there; an import that failed took it out of the loaded modules."""
        if "torch" in sys.modules:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)


class _Loader(SourceFileLoader):
    """Loads torch as ever, after telling the watch."""

    def __init__(self, name: str, path: str, watch: _Watch) -> None:
        super().__init__(name, path)
        self._watch = watch

    def exec_module(self, module: ModuleType) -> None:
        """Tell, and load."""
        self._watch.begins()
        super().exec_module(module)


def _failed_before(home: Path) -> bool:
    """Whether a process that is gone left its file; that is cleared away, so that the pack can be tried again."""
    left = [file for file in home.glob(f"{_LOADING}*") if not _is_alive(file.name.removeprefix(_LOADING))]
    for file in left:
        with suppress(OSError):
            file.unlink()
    return bool(left)


def _is_alive(number: str) -> bool:
    if not number.isdigit():
        return False
    if int(number) == os.getpid():
        return False  # left by an earlier process with our number
    if sys.platform == "win32":
        import psutil  # os.kill would end it there

        return bool(psutil.pid_exists(int(number)))
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
