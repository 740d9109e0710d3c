"""Loads checkpoints that are pickles, and tells those with code in them from those that are damaged."""

import pickle
import pickletools
import zipfile
from itertools import islice
from pathlib import Path

import torch
from torch.serialization import MAGIC_NUMBER

from app.errors import CheckpointDamaged, UnsafeCheckpoint

_CALLS = {"GLOBAL", "STACK_GLOBAL", "INST", "OBJ", "NEWOBJ", "NEWOBJ_EX", "REDUCE", "BUILD"}


def load_pickle(path: Path) -> object:
    """Load what torch.save wrote to `path`, tensors only; code in it is never run.

    Raises `UnsafeCheckpoint` if it asks for code, `CheckpointDamaged` if it is truncated or no such file at all.
    """
    zipped = zipfile.is_zipfile(path)
    if zipped and _is_torchscript(path):
        raise _unsafe(path)
    try:
        if not zipped and not _is_legacy(path):
            raise pickle.UnpicklingError
        return torch.load(path, map_location="cpu", weights_only=True, mmap=zipped)
    except pickle.UnpicklingError:
        raise (_unsafe(path) if _is_whole_and_calls(path, zipped) else _damaged(path)) from None
    except (RuntimeError, ValueError, LookupError, EOFError, OSError, AssertionError, TypeError, AttributeError):
        raise _damaged(path) from None


def _is_torchscript(path: Path) -> bool:
    with zipfile.ZipFile(path) as archive:
        return any(name.endswith("constants.pkl") for name in archive.namelist())


def _is_legacy(path: Path) -> bool:
    """Whether `path` is what torch.save wrote before it wrote zip files: a pickled magic number comes first."""
    try:
        with path.open("rb") as file:
            return any(argument == MAGIC_NUMBER for _, argument, _ in islice(pickletools.genops(file), 2))
    except ValueError:
        return False


def _is_whole_and_calls(path: Path, zipped: bool) -> bool:
    """Whether a pickle that torch refused is well-formed and calls something: then that is why it was refused."""
    try:
        if zipped:
            with zipfile.ZipFile(path) as archive:
                pickled = archive.read(next(name for name in archive.namelist() if name.endswith("data.pkl")))
        else:
            pickled = path.read_bytes()
            if _is_legacy(path):  # magic number, version and machine come in pickles of their own
                pickled = _after_pickles(pickled, 3)
        return any(op.name in _CALLS for op in [op for op, _, _ in pickletools.genops(pickled)])
    except (ValueError, StopIteration, OSError, zipfile.BadZipFile):
        return False


def _after_pickles(data: bytes, count: int) -> bytes:
    for _ in range(count):
        *_, (_, _, last) = pickletools.genops(data)
        data = data[(last or 0) + 1 :]
    return data


def _damaged(path: Path) -> CheckpointDamaged:
    return CheckpointDamaged(f"{path.name} of {path.parent.name} is truncated or damaged", _again(path.parent))


def _unsafe(path: Path) -> UnsafeCheckpoint:
    return UnsafeCheckpoint(
        f"{path.name} of {path.parent.name} would run code when it is loaded",
        f"delete it, and {_again(path.parent)}",
    )


def _again(folder: Path) -> str:
    return f"get it again with `lyre models get {folder.name}`"
