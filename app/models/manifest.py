"""What a folder holds, as the hub told it: one commit of one repository, its files, their sizes and checksums."""

import json
import os
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app import paths
from app.models.layout import is_plain

_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA1 = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class HubFile:
    """A file of a commit. Large files are known by the SHA-256 of their bytes, small ones by their git blob's SHA-1."""

    name: str
    bytes: int
    sha256: str = ""
    git_sha1: str = ""

    def __post_init__(self) -> None:
        known = _SHA256.fullmatch(self.sha256) if self.sha256 else _SHA1.fullmatch(self.git_sha1)
        if not (is_plain(self.name) and isinstance(self.bytes, int) and self.bytes >= 0 and known):
            raise ValueError(f"no file entry: {self.name!r}")

    @property
    def checksum(self) -> str:
        """The one that is checked, in hexadecimal digits."""
        return self.sha256 or self.git_sha1

    @property
    def part(self) -> str:
        """Name of the file while it is being fetched. It tells which content it is a part of."""
        return f"{self.name}.{self.checksum[:16]}.part"


@dataclass(frozen=True)
class Manifest:
    """The files of one checkpoint: from `source` at `commit`, standing for `repository` at `revision`."""

    repository: str
    source: str
    revision: str
    commit: str
    files: tuple[HubFile, ...]

    def __post_init__(self) -> None:
        if not _COMMIT.fullmatch(self.commit) or len({file.name for file in self.files}) != len(self.files):
            raise ValueError(f"no manifest of {self.repository}")

    @property
    def bytes(self) -> int:
        """All files together."""
        return sum(file.bytes for file in self.files)


def read(path: Path) -> Manifest | None:
    """Read a manifest; None where there is none, or what is there is no manifest."""
    try:
        entry: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        files = tuple(HubFile(**file) for file in entry.pop("files"))
        return Manifest(files=files, **entry)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def write(manifest: Manifest, path: Path) -> None:
    """Write a manifest in one step: whenever the process is killed, the file is the old one or the new one."""
    fresh = path.with_name(f"{path.name}.new")
    with open(fresh, "w", encoding="utf-8", opener=paths.private_opener) as file:
        json.dump(asdict(manifest), file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
