"""An archive squeezed block by block is what every reader of .xz takes it for."""

import importlib.util
import lzma
import subprocess
import sys
import tarfile
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest


@pytest.fixture
def squeeze(resources: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("squeeze", resources / "installer" / "squeeze.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "squeeze", module)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)  # nothing is left in the folder that is shipped from
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "LARGE_BYTES", 50_000)
    monkeypatch.setitem(module._LZMA, "dict_size", 1 << 20)
    return module


@pytest.fixture
def resources() -> Path:
    return Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture
def tar(tmp_path: Path) -> Path:
    drawn = np.random.default_rng(7)
    contents = {
        "words.txt": b"a few words\n" * 50,
        "voice.onnx": drawn.standard_normal(40_000).astype(np.float32).tobytes(),
        "library.so": drawn.integers(0, 256, 90_001, np.uint8).tobytes(),
        "twice.so": bytes(70_000),
        "last.txt": b"the end",
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    made = tmp_path / "made.tar"
    with tarfile.open(made, "w") as archive:
        for name in contents:
            archive.add(tmp_path / name, name)
    return made


def test_what_was_squeezed_unpacks_to_the_same_bytes(squeeze: ModuleType, tar: Path, tmp_path: Path) -> None:
    before = tar.read_bytes()
    made = squeeze.squeeze(tar, tmp_path / "cache")
    assert not tar.exists()
    assert lzma.decompress(made.read_bytes()) == before
    assert subprocess.run(["xz", "-dc", made], capture_output=True, check=True).stdout == before
    listed = subprocess.run(["xz", "-l", "--robot", made], capture_output=True, text=True, check=True).stdout
    assert "\nfile\t1\t7\t" in listed, "one stream; a block for each large file, and for what lies around them"


def test_floats_and_the_rest_are_squeezed_each_in_their_way(squeeze: ModuleType, tar: Path, tmp_path: Path) -> None:
    with tarfile.open(tar) as archive:
        voice = archive.getmember("voice.onnx").offset_data
    ways = {piece.start: piece.filters for piece in squeeze.pieces_of(tar)}
    assert ways.pop(voice) == squeeze._FLOATS
    assert all(way == squeeze._CODE for way in ways.values())
    floats = (tmp_path / "voice.onnx").read_bytes()
    assert len(lzma.compress(floats, filters=squeeze._FLOATS)) < 0.95 * len(lzma.compress(floats))


def test_large_blocks_are_made_once(squeeze: ModuleType, tar: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.tar"
    again.write_bytes(tar.read_bytes())
    first = squeeze.squeeze(tar, tmp_path / "cache").read_bytes()
    kept = {path: path.stat().st_mtime_ns for path in (tmp_path / "cache").iterdir()}
    assert len(kept) == 3
    assert squeeze.squeeze(again, tmp_path / "cache").read_bytes() == first
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "cache").iterdir()} == kept
