"""Quantized once and kept on disk: packed matrices with their checksums, by checkpoint, scheme, device and torch."""

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from app import paths
from app.engine.full.checkpoint import weight_files
from app.engine.full.quantized import Matrix
from app.engine.full.weights import fill, find, whole
from app.models.layout import converted_dir

_FORMAT = 2  # counted up when what is packed, or how, changes
_PART = ".part-"
_ABANDONED_S = 86_400.0
"""A day after its last change, what was being written is of a process that was killed."""


@dataclass(frozen=True, eq=False)
class Source:
    """A matrix and the checkpoint's tensors that it is made of: their names and rows, from the top down."""

    matrix: Matrix
    parts: Sequence[tuple[str, int]]


def fill_quantized(folder: Path, matrices: Mapping[str, Source], scheme: str) -> None:
    """Fill `matrices` with the checkpoint in `folder`: from the disk where they are kept, else quantized and kept.

    One matrix is widened at a time, on the host. Raises a `CheckpointError`, before anything is changed, for a
    checkpoint that doesn't fit. What is kept and can't be used is made anew; a full disk only means no keeping.
    """
    check_sources(folder, matrices)
    kept = converted_dir(folder) / "-".join(_key(folder, matrices, scheme))
    if _read(kept, matrices):
        return
    with _Keeping(kept) as keeping:
        for name, source in matrices.items():
            source.matrix.pack(_widened(folder, source))
            keeping.add(name, source.matrix)


def check_sources(folder: Path, matrices: Mapping[str, Source]) -> None:
    """Raise a `CheckpointError` unless `folder` has all that `matrices` are made of; headers alone are read."""
    for source in matrices.values():
        find(
            folder,
            {name: whole(torch.empty(rows, source.matrix.columns, device="meta")) for name, rows in source.parts},
        )


def _widened(folder: Path, source: Source) -> torch.Tensor:
    weight = torch.empty(source.matrix.rows, source.matrix.columns)
    parts = torch.split_with_sizes(weight, [rows for _, rows in source.parts])
    fill(folder, {name: whole(part) for (name, _), part in zip(source.parts, parts, strict=True)})
    return weight


def _key(folder: Path, matrices: Mapping[str, Source], scheme: str) -> tuple[str, str]:
    """Name what is kept: what it is, and which version of it.

    Another folder, scheme, kind of device or of CPU kernel is another thing; other weights, or another torch, are
    another version of it.
    """
    files = [(path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in weight_files(folder)]
    device = next(iter(next(iter(matrices.values())).matrix.tensors().values())).device.type
    kernels = torch.backends.cpu.get_cpu_capability() if device == "cpu" else ""  # they pack int4 each in its own way
    where = _digest(str(folder.resolve()))[:8]
    what = "-".join(part for part in (scheme, device, kernels.lower().replace(" ", ""), where) if part)
    return what, _digest([_FORMAT, files, torch.__version__, sorted(matrices)])[:20]


def _digest(told: object) -> str:
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def _read(kept: Path, matrices: Mapping[str, Source]) -> bool:
    """Copy what is kept into place; False where some of it is missing, damaged, or of another shape."""
    try:
        for name, source in matrices.items():
            with safe_open(kept / f"{name}.safetensors", framework="pt", device="cpu") as file:
                checksums = file.metadata() or {}
                for part, target in source.matrix.tensors().items():
                    tensor = file.get_tensor(part)
                    if tensor.shape != target.shape or tensor.dtype != target.dtype:
                        return False
                    if checksums.get(part) != _checksum(tensor):
                        return False
                    target.copy_(tensor)
    except (OSError, SafetensorError):
        return False
    return True


def _checksum(tensor: torch.Tensor) -> str:
    """The sum of its 64-bit words and of what is left over: at the speed of memory, where SHA-256 took seconds.

    It finds what disks do to files: bits that flipped, and blocks that were never written.
    """
    data = tensor.flatten().view(torch.uint8)
    data = data.clone() if data.storage_offset() % 8 else data
    words = len(data) // 8 * 8
    return str(int(data[:words].view(torch.int64).sum()) + int(data[words:].sum(dtype=torch.int64)))


class _Keeping:
    """Writes beside the place, and moves there when all is written; a disk that takes no more ends it quietly."""

    def __init__(self, kept: Path) -> None:
        self._kept = kept
        self._part: Path | None = None

    def __enter__(self) -> "_Keeping":
        with contextlib.suppress(OSError):
            parent = paths.private(self._kept.parent)
            self._part = Path(tempfile.mkdtemp(prefix=_PART, dir=parent))
        return self

    def add(self, name: str, matrix: Matrix) -> None:
        """Write one matrix."""
        if self._part is None:
            return
        tensors = {part: tensor.cpu().contiguous() for part, tensor in matrix.tensors().items()}
        checksums = {part: _checksum(tensor) for part, tensor in tensors.items()}
        try:
            save_file(tensors, self._part / f"{name}.safetensors", checksums)
            (self._part / f"{name}.safetensors").chmod(paths.PRIVATE)
            with (self._part / f"{name}.safetensors").open("rb") as file:
                os.fsync(file.fileno())  # whole on the disk before it gets its name
        except (OSError, SafetensorError):
            self._drop()

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None and self._part is not None:
            with contextlib.suppress(OSError):
                shutil.rmtree(self._kept, ignore_errors=True)
                self._part.replace(self._kept)
                self._part = None
                _remove_older(self._kept)
        self._drop()

    def _drop(self) -> None:
        if self._part is not None:
            shutil.rmtree(self._part, ignore_errors=True)
            self._part = None


def _remove_older(kept: Path) -> None:
    """Remove other versions of what is in `kept`, and what processes that were killed left of any."""
    what = kept.name.rpartition("-")[0]
    for other in kept.parent.iterdir():
        abandoned = other.name.startswith(_PART) and time.time() - other.stat().st_mtime > _ABANDONED_S
        if abandoned or (other != kept and other.name.rpartition("-")[0] == what):
            shutil.rmtree(other, ignore_errors=True)
