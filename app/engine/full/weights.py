"""Weights straight from safetensors into tensors that are already where they belong: one tensor at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open

from app.engine.full.checkpoint import read_header, weight_files
from app.errors import CheckpointIncomplete, CheckpointMismatch

_FLOATS = ("F64", "F32", "F16", "BF16")


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
    Nothing is copied unless all of it fits: raises `CheckpointMismatch` for a tensor that isn't of the shape told,
    `CheckpointIncomplete` for one that isn't there.
    """
    found = find(folder, wanted)
    for path in dict.fromkeys(found.values()):
        with safe_open(path, framework="pt", device="cpu") as file:
            for name in (name for name, where in found.items() if where == path):
                tensor = file.get_tensor(name)
                for part in wanted[name].parts:
                    part.target.copy_(tensor[part.start : part.start + len(part.target)])


def find(folder: Path, wanted: Mapping[str, Stored]) -> dict[str, Path]:
    """Tell the file of each wanted tensor, from the headers alone. Raises as `fill` does."""
    found = {}
    for path in weight_files(folder):
        header = read_header(path)
        for name in wanted.keys() & header.keys():
            _check(folder, name, header[name], wanted[name])
            found[name] = path
    if missing := wanted.keys() - found.keys():
        raise CheckpointIncomplete(
            f"{folder.name} lacks {len(missing)} weights, {min(missing)} first",
            f"get it again with `lyre models get {folder.name}`",
        )
    return found


def _check(folder: Path, name: str, entry: Mapping[str, Any], stored: Stored) -> None:
    kind, shape = entry.get("dtype"), entry.get("shape")
    if shape != list(stored.shape) or kind not in _FLOATS:
        raise CheckpointMismatch(
            f"{name} of {folder.name} is {kind} {shape} where floats {list(stored.shape)} are meant",
            "choose a checkpoint of the same size that is not quantized",
        )
