"""A checkpoint folder, looked at before anything of it is loaded: its config, its files, the lengths headers tell."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from app.errors import (
    CheckpointDamaged,
    CheckpointIncomplete,
    CheckpointMismatch,
    CheckpointMissing,
    UnsafeCheckpoint,
)

INDEX = "model.safetensors.index.json"
SINGLE = "model.safetensors"
_PICKLES = (".bin", ".pt", ".pth", ".pkl", ".ckpt")
_LARGEST_HEADER = 100_000_000  # bytes; safetensors refuses more itself


def check_folder(folder: Path, *, architecture: str, vocabulary: int | None, files: Sequence[str]) -> None:
    """Raise one of the `CheckpointError`s unless `folder` can be loaded: milliseconds, no weight is read.

    `architecture` is the class that config.json names ("LlamaForCausalLM"), `vocabulary` its `vocab_size`, at the
    top or in `text_config`; None where it isn't told. `files` are what must lie there besides config.json and the
    weights. Weights are safetensors only, in one file or sharded with an index.
    """
    if not folder.is_dir():
        raise CheckpointMissing(f"there is no checkpoint at {folder}", _again(folder))
    config = read_config(folder)
    _check_config(folder, config, architecture, vocabulary)
    if missing := [name for name in files if not (folder / name).is_file()]:
        raise CheckpointIncomplete(f"{folder.name} lacks {' and '.join(missing)}", _again(folder))
    for path in weight_files(folder):
        read_header(path)


def read_config(folder: Path) -> dict[str, Any]:
    """Read config.json. Raises `CheckpointIncomplete` where it is missing, `CheckpointDamaged` where it is no JSON."""
    return _read_json(folder / "config.json")


def weight_files(folder: Path) -> list[Path]:
    """Name the safetensors files of `folder` in order; all of them are there, or it raises.

    Raises `UnsafeCheckpoint` where the weights are a pickle, `CheckpointIncomplete` where a file is missing.
    """
    if (folder / INDEX).is_file():
        names = _shards(folder)
    elif (folder / SINGLE).is_file():
        names = [SINGLE]
    elif any(path.suffix in _PICKLES for path in folder.iterdir()):
        raise UnsafeCheckpoint(
            f"the weights of {folder.name} are a pickle, which can run code when it is loaded",
            "get the checkpoint in safetensors format",
        )
    else:
        raise CheckpointIncomplete(f"{folder.name} lacks {SINGLE}", _again(folder))
    if missing := [name for name in names if not (folder / name).is_file()]:
        raise CheckpointIncomplete(f"{folder.name} lacks {' and '.join(missing)}", _again(folder))
    return [folder / name for name in names]


def read_header(path: Path) -> dict[str, Any]:
    """Read the header of a safetensors file: what each tensor is by its name (`dtype`, `shape`, `data_offsets`).

    Raises `CheckpointDamaged` unless the file has exactly the length that the header tells.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        start = file.read(8)
        _refuse_pickle(path, start)
        length = int.from_bytes(start, "little")
        if len(start) < 8 or length > min(size - 8, _LARGEST_HEADER):
            raise CheckpointDamaged(f"{path.name} of {path.parent.name} is truncated", _again(path.parent))
        header = _parse_header(path, file.read(length))
    told = 8 + length + max((end for _, end in _offsets(path, header)), default=0)
    if told != size:
        raise CheckpointDamaged(
            f"{path.name} of {path.parent.name} has {size:,} bytes where its header tells {told:,}",
            _again(path.parent),
        )
    return header


def _check_config(folder: Path, config: dict[str, Any], architecture: str, vocabulary: int | None) -> None:
    found = config.get("architectures") or ["an architecture it doesn't name"]
    if architecture not in found:
        raise CheckpointMismatch(f"{folder.name} holds {found[0]} where {architecture} is meant", _again(folder))
    text = config.get("text_config")
    size = config.get("vocab_size", text.get("vocab_size") if isinstance(text, dict) else None)
    if vocabulary is not None and size != vocabulary:
        raise CheckpointMismatch(
            f"{folder.name} has a vocabulary of {size} where {vocabulary} is meant", _again(folder)
        )


def _shards(folder: Path) -> list[str]:
    weight_map = _read_json(folder / INDEX).get("weight_map")
    names = set(weight_map.values()) if isinstance(weight_map, dict) else set()
    if not names or not all(isinstance(name, str) and Path(name).name == name for name in names):
        raise CheckpointDamaged(f"{INDEX} of {folder.name} doesn't name its files", _again(folder))
    return sorted(names)


def _read_json(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CheckpointIncomplete(f"{path.parent.name} lacks {path.name}", _again(path.parent)) from None
    except (json.JSONDecodeError, UnicodeDecodeError):
        value = None
    if not isinstance(value, dict):
        raise CheckpointDamaged(f"{path.name} of {path.parent.name} can't be read", _again(path.parent))
    return value


def _parse_header(path: Path, text: bytes) -> dict[str, Any]:
    try:
        header = json.loads(text)
    except (json.JSONDecodeError, UnicodeDecodeError):
        header = None
    if not isinstance(header, dict):
        raise CheckpointDamaged(f"{path.name} of {path.parent.name} isn't a safetensors file", _again(path.parent))
    return header


def _offsets(path: Path, header: dict[str, Any]) -> Iterator[tuple[int, int]]:
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        offsets = entry.get("data_offsets") if isinstance(entry, dict) else None
        if not (isinstance(offsets, list) and len(offsets) == 2 and all(isinstance(o, int) for o in offsets)):
            raise CheckpointDamaged(f"{path.name} of {path.parent.name} has a broken header", _again(path.parent))
        yield offsets[0], offsets[1]


def _refuse_pickle(path: Path, start: bytes) -> None:
    zipped, bare = start.startswith(b"PK\x03\x04"), start[:1] == b"\x80" and start[1:2] in b"\x02\x03\x04\x05"
    if zipped or (bare and int.from_bytes(start, "little") > path.stat().st_size):
        raise UnsafeCheckpoint(
            f"{path.name} of {path.parent.name} is a pickle, which can run code when it is loaded",
            "get the checkpoint in safetensors format",
        )


def _again(folder: Path) -> str:
    return f"get it again with `lyre models get {folder.name}`"
