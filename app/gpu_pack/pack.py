"""The GPU pack on this machine: how it stands, getting it, removing it."""

import shutil
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from app import paths
from app.errors import DownloadError, GpuPackFails, NotInstalled
from app.gpu_pack import activation
from app.gpu_pack.activation import STATE, read, write
from app.gpu_pack.content import Content, content, home
from app.gpu_pack.trial import trying
from app.gpu_pack.unpacking import unpack
from app.gpu_pack.wheelhouse import Wheelhouse
from app.models.checksum import matches
from app.models.fetching import Fetching, Ticks
from app.models.hub import Patience
from app.models.lock import held
from app.models.progress import Meter, Progress, telling
from app.models.room import Room, disk_errors, free_bytes_of
from app.models.store import length_of

__all__ = ["NAME", "Getting", "Stand", "Standing", "content", "remove", "standing"]

NAME = "gpu-pack"
"""What it is called beside the names of checkpoints."""

Trying = Callable[[Path], Generator[None, None, tuple[str, str]]]


class Stand(Enum):
    """How the pack stands on this machine.

    `ABSENT`: it isn't offered here. `OFFERED`: it can be fetched. `BEGUN`: some of it is here. `READY`: it was tried
    and works; it is in force from the next start on. `FAILED`: it is here, doesn't work, and is off.
    """

    ABSENT = "absent"
    OFFERED = "offered"
    BEGUN = "begun"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True)
class Standing:
    """What there is of the pack. `why` says why it is absent or failed, `gpu` what it was tried on.

    `bytes` is what it takes to fetch, `unpacked_bytes` what it comes to, `here_bytes` what lies on the disk of this
    pack and of older ones. `in_force`: this process runs with it.
    """

    stand: Stand
    why: str = ""
    gpu: str = ""
    bytes: int = 0
    unpacked_bytes: int = 0
    here_bytes: int = 0
    in_force: bool = False


def standing(*, has_nvidia: bool) -> Standing:
    """Look at the pack: a few files' names and sizes. `has_nvidia`: an NVIDIA driver tells of a GPU."""
    state = read(home() / STATE)
    here = _here_bytes(state)
    try:
        pinned, why_none = content(), _why_never()
    except NotInstalled as error:
        pinned, why_none = None, str(error)
    if pinned is None:
        return Standing(Stand.ABSENT, why_none, here_bytes=here)
    place = home() / pinned.name
    mine = state.get("name") == pinned.name and place.is_dir()
    if mine:
        stand, why = (Stand.READY, "") if state.get("works") else (Stand.FAILED, str(state.get("why", "")))
    elif any(_fetched_bytes(pinned)):
        stand, why = Stand.BEGUN, ""
    elif has_nvidia:
        stand, why = Stand.OFFERED, ""
    else:
        stand, why = Stand.ABSENT, "no NVIDIA GPU with a driver is here"
    gpu = str(state.get("gpu", "")) if mine else ""
    in_force = activation.folder is not None
    return Standing(stand, why, gpu, pinned.bytes, pinned.unpacked_bytes, here, in_force)


class Getting:
    """Fetches the pack, unpacks it, tries it, and puts it into force from the next start on.

    It goes on where an earlier one stopped: fetched bytes are kept, a pack that is unpacked is only tried again.
    """

    def __init__(
        self,
        pinned: Content,
        *,
        patience: Patience | None = None,
        free_bytes: Callable[[Path], int] = free_bytes_of,
        try_out: Trying = trying,
    ) -> None:
        self._pinned = pinned
        self._patience = patience or Patience()
        self._try_out = try_out
        self._meter = Meter(pinned.bytes)
        self._wheels = home() / "wheels"
        self._folder = home() / pinned.name
        self._room = Room("the GPU pack", self._wheels, free_bytes, "LYRE_HOME")

    def run(self) -> Generator[Progress, None, None]:
        """Do it, telling how far it is about ten times a second; closing this pauses it. Raises a `UserError`.

        `GpuPackFails`: it is here and does not work on this machine; the app's own torch stays in force.
        """
        yield from telling(self._work(), self._meter)

    def _work(self) -> Ticks:
        with disk_errors(self._room, self._meter), _sole_writer():
            if not self._folder.is_dir():
                yield from self._fetch()
                yield from self._unpack()
            for other in home().iterdir():
                if other.is_dir() and other != self._folder:
                    shutil.rmtree(other, ignore_errors=True)  # wheels, and packs of other versions
            yield from self._try()

    def _fetch(self) -> Ticks:
        paths.private(self._wheels)
        wheels, missing = self._pinned.wheels, []
        here = sum(_fetched_bytes(self._pinned))
        self._room.check(self._pinned.bytes - here + self._pinned.unpacked_bytes)
        self._meter.phase = "checking"
        for wheel in wheels:
            self._meter.file = wheel.file.name
            if (yield from matches(wheel.file, self._wheels / wheel.file.name)):
                self._meter.kept += wheel.file.bytes
            else:
                missing.append(wheel.file)
        house = Wheelhouse({wheel.file.name: wheel.address for wheel in wheels}, self._patience)
        fetching = Fetching(self._wheels, "the GPU pack", house.body, self._meter, self._room, self._patience)
        for file in missing:
            yield from fetching.fetch(file)

    def _unpack(self) -> Ticks:
        """Whole or not at all: the folder has its name only when everything is in it."""
        fresh = self._folder.with_name(f"{self._pinned.name}.new")
        shutil.rmtree(fresh, ignore_errors=True)
        wheels = [self._wheels / wheel.file.name for wheel in self._pinned.wheels]
        yield from unpack(wheels, paths.private(fresh), self._meter, self._room)
        fresh.replace(self._folder)

    def _try(self) -> Ticks:
        self._meter.phase, self._meter.file = "trying", ""
        length = _length_of_all(self._folder)
        state: dict[str, object] = {"name": self._pinned.name, "torch": self._pinned.torch, "bytes": length}
        write(home() / STATE, {**state, "works": False, "why": "it was not tried to the end"})
        gpu, why = yield from self._try_out(self._folder)
        write(home() / STATE, {**state, "works": bool(gpu), "gpu": gpu, "why": why})
        if not gpu:
            raise GpuPackFails(
                f"the GPU pack doesn't work here ({why})",
                "Lyre goes on without it; after a driver update `lyre models gpu-pack get` tries it again, "
                "`lyre models gpu-pack remove` frees the space",
            )


def remove() -> int:
    """Delete the pack, whole or half, and every older one; returns the bytes that this frees.

    Raises `DownloadBusy` while it is being fetched, `DownloadError` where this process runs with it, or a file of it
    can't be deleted.
    """
    if activation.folder is not None and "torch" in sys.modules:
        raise DownloadError(
            "this Lyre runs with the GPU pack, so it can't go now", "end Lyre, then run `lyre models gpu-pack remove`"
        )
    if not home().is_dir():
        return 0
    with _sole_writer():
        here = _length_of_all(home())
        (home() / STATE).unlink(missing_ok=True)  # first: half a pack is never in force
        for folder in [path for path in home().iterdir() if path.is_dir()]:
            try:
                shutil.rmtree(folder)
            except OSError as error:
                raise DownloadError(
                    f"{folder} can't be deleted ({error.strerror})", "end every Lyre that runs and try again"
                ) from error
    shutil.rmtree(home(), ignore_errors=True)
    return here


@contextmanager
def _sole_writer() -> Iterator[None]:
    with held(home() / "lock", "the GPU pack"):
        yield


def _fetched_bytes(pinned: Content) -> list[int]:
    """What is here of each wheel, whole or part."""
    folder = home() / "wheels"
    files = [wheel.file for wheel in pinned.wheels]
    return [length_of(folder / file.name) or length_of(folder / file.part) for file in files]


def _here_bytes(state: dict[str, object]) -> int:
    """What lies on the disk. The pack that was tried is taken at its word: it has thousands of files."""
    known = {home() / str(state["name"]): int(str(state["bytes"]))} if {"name", "bytes"} <= state.keys() else {}
    folders = [path for path in home().iterdir() if path.is_dir()] if home().is_dir() else []
    return sum(known[path] if path in known else _length_of_all(path) for path in folders)


def _length_of_all(folder: Path) -> int:
    return sum(length_of(path) for path in folder.rglob("*")) if folder.is_dir() else 0


def _why_never() -> str:
    if paths.frozen():
        return "this installer was made without it"
    return "Lyre runs from its source here: `make setup` installs the torch for this machine's GPU"
