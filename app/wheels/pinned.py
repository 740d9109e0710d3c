"""Wheels that this build was made for, with their addresses and checksums, as the build pinned them."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.errors import NotInstalled
from app.models.manifest import HubFile
from app.paths import how_to_install


@dataclass(frozen=True)
class Wheel:
    """One wheel: the file, where it is fetched, and what it comes to unpacked; 0 where that was not known."""

    file: HubFile
    address: str
    unpacked_bytes: int


@dataclass(frozen=True)
class Pinned:
    """Wheels that belong together. `name` is that of their folder: another version is another name."""

    name: str
    wheels: tuple[Wheel, ...]

    @property
    def bytes(self) -> int:
        """All wheels together."""
        return sum(wheel.file.bytes for wheel in self.wheels)

    @property
    def unpacked_bytes(self) -> int:
        """What is known of their size when they are unpacked."""
        return sum(wheel.unpacked_bytes for wheel in self.wheels)


def read(file: Path) -> Pinned | None:
    """Read what `resources/installer/pin_wheels.py` made; None where there is none, as in the source tree.

    Raises `NotInstalled` for what is damaged or would be fetched in the clear.
    """
    if not file.is_file():
        return None
    try:
        entry: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        wheels = tuple(_wheel(one) for one in entry["wheels"])
        name = HubFile(entry["name"], 0, sha256="0" * 64).name  # a plain name, for a folder
        if not wheels:
            raise ValueError("no wheels")
        return Pinned(name, wheels)
    except (ValueError, TypeError, KeyError) as error:
        raise NotInstalled(f"a list of wheels ({file.name}) is damaged", how_to_install()) from error


def _wheel(entry: dict[str, Any]) -> Wheel:
    parts = urlsplit(str(entry["address"]))
    if parts.scheme != "https" and parts.hostname != "127.0.0.1":
        raise ValueError(f"{entry['address']} is not fetched by HTTPS")
    name = str(entry["file"]).replace("+", "_")  # a local version's sign, which is no plain name
    return Wheel(HubFile(name, entry["bytes"], sha256=entry["sha256"]), parts.geturl(), int(entry["unpacked_bytes"]))
