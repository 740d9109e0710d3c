"""A hub on the loopback address, a small checkpoint on it, and huggingface_hub told to use it by its own settings."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import huggingface_hub
import pytest
from huggingface_hub import constants
from loopback_hub import Hub, running

from app.models.catalogue import Checkpoint
from app.models.hub import Patience

QUICK = Patience(connect_s=2.0, stall_s=0.4, tries=3, backoff_s=0.01, longest_wait_s=2.0)

CHECKPOINT = Checkpoint(
    name="tiny",
    repository="owner/tiny",
    revision="main",
    role="speaker",
    files=("config.json", "model*.safetensors"),
    optional=("generation_config.json",),
    bytes=100_000,
    licence="MIT",
    gated=False,
    mirrors=("other/tiny-copy",),
)


def noise(size: int, seed: str) -> bytes:
    """Bytes that no other offset repeats, so that a piece in the wrong place can't go unnoticed."""
    blocks = (hashlib.sha256(f"{seed}{i}".encode()).digest() for i in range(size // 32 + 1))
    return b"".join(blocks)[:size]


FILES = {
    "config.json": b'{"architectures": ["LlamaForCausalLM"]}',
    "model-00001-of-00002.safetensors": noise(60_000, "one"),
    "model-00002-of-00002.safetensors": noise(40_000, "two"),
}
SHARD, SECOND = "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"
TOTAL = sum(len(data) for data in FILES.values())
UNWANTED = {"optimizer.pt": noise(500, "o"), "consolidated.safetensors": noise(500, "c"), "README.md": b"# no"}


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A hub that huggingface_hub is pointed at. The library is as it is; only its offline setting, which the tests'
    conftest turns on in the environment and the library reads at import, is off here."""
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.delenv("HF_TOKEN", raising=False)
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    huggingface_hub.close_session()
    with running() as one:
        monkeypatch.setenv("HF_ENDPOINT", one.address)
        one.repository("owner/tiny", FILES | UNWANTED)
        yield one
        huggingface_hub.close_session()


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    return tmp_path / "models"
