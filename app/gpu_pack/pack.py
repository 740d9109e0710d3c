"""The GPU pack on this machine: how it stands, getting it, removing it."""

import sys
from collections.abc import Callable, Generator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from app import paths
from app.errors import DownloadError, GpuPackFails, NotInstalled
from app.gpu_pack import activation
from app.gpu_pack.activation import STATE, read, write
from app.gpu_pack.trial import trying
from app.models.fetching import Ticks
from app.models.hub import Patience
from app.models.progress import Meter, Progress
from app.models.room import free_bytes_of
from app.wheels import pinned, store
from app.wheels.download import WheelDownload
from app.wheels.pinned import Pinned
from app.wheels.store import length_of_all

NAME = "gpu-pack"
"""What it is called beside the names of checkpoints."""

_TITLE = "the GPU pack"

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
        offered, why_none = content(), _why_never()
    except NotInstalled as error:
        offered, why_none = None, str(error)
    if offered is None:
        return Standing(Stand.ABSENT, why_none, here_bytes=here)
    mine = state.get("name") == offered.name and (home() / offered.name).is_dir()
    if mine:
        stand, why = (Stand.READY, "") if state.get("works") else (Stand.FAILED, str(state.get("why", "")))
    elif store.fetched_bytes(offered, home()):
        stand, why = Stand.BEGUN, ""
    elif has_nvidia:
        stand, why = Stand.OFFERED, ""
    else:
        stand, why = Stand.ABSENT, "no NVIDIA GPU with a driver is here"
    gpu = str(state.get("gpu", "")) if mine else ""
    in_force = activation.folder is not None
    return Standing(stand, why, gpu, offered.bytes, offered.unpacked_bytes, here, in_force)


class Getting:
    """Fetches the pack, unpacks it, tries it, and puts it into force from the next start on.

    It goes on where an earlier one stopped: fetched bytes are kept, a pack that is unpacked is only tried again.
    """

    def __init__(
        self,
        content: Pinned,
        *,
        patience: Patience | None = None,
        free_bytes: Callable[[Path], int] = free_bytes_of,
        try_out: Trying = trying,
    ) -> None:
        self._try_out = try_out
        self._download = WheelDownload(
            _TITLE, content, home(), patience=patience, free_bytes=free_bytes, then=self._try
        )

    def run(self) -> Generator[Progress, None, None]:
        """Do it, telling how far it is about ten times a second; closing this pauses it. Raises a `UserError`.

        `GpuPackFails`: it is here and does not work on this machine; the app's own torch stays in force.
        """
        return self._download.run()

    def _try(self, folder: Path, meter: Meter) -> Ticks:
        meter.phase, meter.file = "trying", ""
        state: dict[str, object] = {"name": folder.name, "bytes": length_of_all(folder)}
        write(home() / STATE, {**state, "works": False, "why": "it was not tried to the end"})
        gpu, why = yield from self._try_out(folder)
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
    return store.remove(_TITLE, home())


def content() -> Pinned | None:
    """The pack that this build was made for; None where it can't be fetched, as in the source tree."""
    return pinned.read(paths.resource("gpu_pack.json"))


def home() -> Path:
    """Folder of everything about the pack."""
    return paths.data_dir() / "gpu-pack"


def _here_bytes(state: dict[str, object]) -> int:
    """What lies on the disk. The pack that was tried is taken at its word: it has thousands of files."""
    known = {home() / str(state["name"]): int(str(state["bytes"]))} if {"name", "bytes"} <= state.keys() else {}
    folders = [path for path in home().iterdir() if path.is_dir()] if home().is_dir() else []
    return sum(known[path] if path in known else length_of_all(path) for path in folders)


def _why_never() -> str:
    if paths.frozen():
        return "this installer was made without it"
    return "Lyre runs from its source here: `make setup` installs the torch for this machine's GPU"
