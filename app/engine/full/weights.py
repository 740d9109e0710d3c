"""Weights straight from safetensors into tensors that are already where they belong: one tensor at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import safe_open

from app.engine.full.checkpoint import weight_files
from app.errors import CheckpointIncomplete, CheckpointMismatch


@dataclass(frozen=True, eq=False)
class Part:
    """Where rows of a stored tensor go: rows `start` and up, as many as `target` has."""

    target: torch.Tensor
    start: int = 0


@dataclass(frozen=True, eq=False)
class Stored:
    """A tensor as the checkpoint stores it: its whole shape, and the parts of it that are kept."""

    shape: tuple[int, ...]
    parts: Sequence[Part]


def whole(target: torch.Tensor) -> Stored:
    """Tell that a stored tensor goes into `target` as it is."""
    return Stored(tuple(target.shape), (Part(target),))


def fill(folder: Path, wanted: Mapping[str, Stored]) -> None:
    """Copy the weights of `folder` in place, converted to each target's type and moved to its device.

    The files are mapped and not read as a whole, so the peak is one stored tensor above what the targets hold.
    Raises `CheckpointMismatch` for a shape that isn't the one told, `CheckpointIncomplete` for a weight not there.
    """
    missing = set(wanted)
    for path in weight_files(folder):
        with safe_open(path, framework="pt", device="cpu") as file:
            for name in missing & set(file.keys()):
                _copy(folder, name, file.get_tensor(name), wanted[name])
                missing.discard(name)
    if missing:
        raise CheckpointIncomplete(
            f"{folder.name} lacks {len(missing)} weights, {min(missing)} first",
            f"get it again with `lyre models get {folder.name}`",
        )


def _copy(folder: Path, name: str, tensor: torch.Tensor, stored: Stored) -> None:
    if tuple(tensor.shape) != stored.shape or not tensor.is_floating_point():
        raise CheckpointMismatch(
            f"{name} of {folder.name} is {tensor.dtype} {list(tensor.shape)} where {list(stored.shape)} is meant",
            "choose a checkpoint of the same size that is not quantized",
        )
    for part in stored.parts:
        part.target.copy_(tensor[part.start : part.start + len(part.target)])
