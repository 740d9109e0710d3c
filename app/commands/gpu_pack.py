"""The command `lyre models gpu-pack`: what lets the Lyre of the CPU installer use an NVIDIA GPU."""

import argparse
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from app.commands.models import watched
from app.errors import NotInstalled
from app.gpu_pack import pack
from app.models.room import shown

if TYPE_CHECKING:
    from app.settings import Settings


def gpu_pack(arguments: argparse.Namespace, _: "Settings") -> int:
    """Tell how the pack stands, after fetching or removing it where that is asked for. Ctrl-C pauses the fetching."""
    paused, freed = False, None
    if arguments.action == "get":
        paused = not _get()
    elif arguments.action == "remove":
        freed = pack.remove()
    found = pack.standing(has_nvidia=_has_nvidia())
    if arguments.json:
        print(json.dumps(_as_dict(found) | {"freed_bytes": freed}))
    elif paused:
        print("the GPU pack is paused; `lyre models gpu-pack get` goes on with it")
    else:
        print(f"the GPU pack is removed; that freed {shown(freed)}" if freed is not None else told(found))
    return 1 if paused else 0


def told(found: pack.Standing) -> str:
    """How the pack stands, in a line."""
    size = f"{shown(found.bytes)} to fetch, {shown(found.unpacked_bytes)} on the disk"
    old = f"; {shown(found.here_bytes)} of another version lie here, `lyre models gpu-pack remove` frees them"
    return {
        pack.Stand.ABSENT: f"not offered: {found.why}{old if found.here_bytes else ''}",
        pack.Stand.OFFERED: f"not here: `lyre models gpu-pack get` fetches it ({size})",
        pack.Stand.BEGUN: f"begun, {shown(found.here_bytes)} are here: `lyre models gpu-pack get` goes on with it",
        pack.Stand.READY: f"works on {found.gpu}, in force{'' if found.in_force else ' from the next start on'}",
        pack.Stand.FAILED: f"off, since it doesn't work here: {found.why}",
    }[found.stand]


def _get() -> bool:
    """Fetch, showing progress; False when the user paused it with Ctrl-C."""
    pinned = pack.content()
    if pinned is None:
        raise NotInstalled("there is no GPU pack for this Lyre", pack.standing(has_nvidia=False).why)
    try:
        watched(pack.Getting(pinned).run(), pack.NAME)
    except KeyboardInterrupt:
        return False
    return True


def _has_nvidia() -> bool:
    from app.engine.hardware import look

    return any(gpu.kind == "cuda" for gpu in look().gpus)


def _as_dict(found: pack.Standing) -> dict[str, Any]:
    return asdict(found) | {"stand": found.stand.value}
