"""Wheels of a few kB on a hub of our own, pinned as a build pins them."""

import hashlib
import io
import zipfile
from base64 import urlsafe_b64encode
from dataclasses import dataclass, replace
from pathlib import Path

from app.models.manifest import HubFile
from app.wheels.pinned import Pinned, Wheel
from tests.models.loopback_hub import Hub


def wheel(name: str, files: dict[str, str | bytes]) -> bytes:
    """A wheel, not compressed, with the RECORD of its files."""
    content = {file: data.encode() if isinstance(data, str) else data for file, data in files.items()}
    record = f"{name}.dist-info/RECORD"
    lines = [f"{file},sha256={_checksum(data)},{len(data)}\n" for file, data in content.items()]
    content[record] = "".join([*lines, f"{record},,\n"]).encode()
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as opened:
        for file, data in content.items():
            opened.writestr(zipfile.ZipInfo(file), data)
    return made.getvalue()


@dataclass
class Shelf:
    """Wheels on a hub, and the list that is pinned to them."""

    hub: Hub
    content: Pinned

    @classmethod
    def of(cls, hub: Hub, files: dict[str, bytes], name: str = "pack-1") -> "Shelf":
        commit = hub.repository("wheels/pack", files).main
        at = f"{hub.address}/wheels/pack/resolve/{commit}"
        wheels = tuple(
            Wheel(HubFile(file, len(data), sha256=hashlib.sha256(data).hexdigest()), f"{at}/{file}", 80_000)
            for file, data in files.items()
        )
        return cls(hub, Pinned(name, wheels))

    def lying(self) -> Pinned:
        """The same list, with another checksum pinned for its first wheel."""
        first, *others = self.content.wheels
        wrong = replace(first, file=replace(first.file, sha256="0" * 64))
        return replace(self.content, wheels=(wrong, *others))


def files_in(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"
    }


def _checksum(data: bytes) -> str:
    return urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip("=")
