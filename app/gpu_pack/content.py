"""What the GPU pack of this build is made of: wheels, with their addresses and checksums, as the build pinned them."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.errors import NotInstalled
from app.models.manifest import HubFile
from app.paths import data_dir, how_to_install, resource

PINNED = "gpu_pack.json"
"""The resource that `resources/installer/pin_gpu_pack.py` makes for the CPU installers; there is none elsewhere."""


@dataclass(frozen=True)
class Wheel:
    """One wheel: the file, where it is fetched, and what it comes to unpacked; 0 where that was not known."""

    file: HubFile
    address: str
    unpacked_bytes: int


@dataclass(frozen=True)
class Content:
    """The wheels of one pack. `name` is that of its folder: another version, or another wheel, is another name."""

    name: str
    torch: str
    wheels: tuple[Wheel, ...]

    @property
    def bytes(self) -> int:
        """All wheels together."""
        return sum(wheel.file.bytes for wheel in self.wheels)

    @property
    def unpacked_bytes(self) -> int:
        """What is known of their size when they are unpacked."""
        return sum(wheel.unpacked_bytes for wheel in self.wheels)


def content() -> Content | None:
    """The pack that this build was made for; None where it can't be fetched, as in the source tree."""
    pinned = resource(PINNED)
    return parsed(pinned.read_text(encoding="utf-8")) if pinned.is_file() else None


def parsed(text: str) -> Content:
    """Read what the build pinned. Raises `NotInstalled` for what is damaged or would be fetched in the clear."""
    try:
        entry: dict[str, Any] = json.loads(text)
        wheels = tuple(_wheel(one) for one in entry["wheels"])
        name = HubFile(entry["name"], 0, sha256="0" * 64).name  # a plain name, for a folder
        if not wheels:
            raise ValueError("no wheels")
        return Content(name, str(entry["torch"]), wheels)
    except (ValueError, TypeError, KeyError) as error:
        raise NotInstalled(f"the list of the GPU pack ({PINNED}) is damaged", how_to_install()) from error


def home() -> Path:
    """Folder of everything about the pack."""
    return data_dir() / "gpu-pack"


def _wheel(entry: dict[str, Any]) -> Wheel:
    parts = urlsplit(str(entry["address"]))
    if parts.scheme != "https" and parts.hostname != "127.0.0.1":
        raise ValueError(f"{entry['address']} is not fetched by HTTPS")
    name = str(entry["file"]).replace("+", "_")  # a local version's sign, which is no plain name
    return Wheel(HubFile(name, entry["bytes"], sha256=entry["sha256"]), parts.geturl(), int(entry["unpacked_bytes"]))
