"""Piper and eSpeak NG where they aren't built in: fetched when the user agrees, and found in the user's folder.

They are under the GPL, so an installer that contains NVIDIA's libraries can't contain them. `docs/installer.md`.
"""

import importlib
import sys
from functools import cache
from pathlib import Path

from app import paths
from app.errors import NotInstalled
from app.wheels import pinned
from app.wheels.pinned import Pinned

NAME = "lite-voices"
PACKAGES = {"piper": "piper-tts", "espeakng_loader": "espeakng-loader"}
"""What is imported, and the distribution that it is in."""

LICENCE = "GPL-3.0-or-later"
"""SPDX identifier of the licence of both."""


@cache
def wheels() -> Pinned | None:
    """The wheels of a build without the voices; None where they are built in, and in the source tree.

    A list that is damaged counts as none: what to do is the same as without a package, to install Lyre again.
    """
    try:
        return pinned.read(paths.resource("lite_voices.json"))
    except NotInstalled:
        return None


def home() -> Path:
    """Folder of everything about them."""
    return paths.data_dir() / NAME


def folder() -> Path:
    """Where they are unpacked."""
    offered = wheels()
    return home() / offered.name if offered else home()


def lacking() -> bool:
    """Whether there is no lite voice until they are fetched."""
    return wheels() is not None and not folder().is_dir()


def use() -> None:
    """Let them be imported, where they aren't built in. Raises `NotInstalled`, which says how to get them."""
    offered = wheels()
    if offered is None:
        return
    if not folder().is_dir():
        raise NotInstalled(
            f"the lite voices, Piper and eSpeak NG, aren't here yet: a download of {round(offered.bytes / 1e6)} MB",
            f"get them on the models page, or with `lyre models get {NAME}`",
            action=f"get {NAME}",
        )
    if str(folder()) not in sys.path:
        sys.path.append(str(folder()))  # last: what is built in comes first
        importlib.invalidate_caches()
