"""A checkpoint of 100 kB for download tests, and what its folder must look like when all went well."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.models.catalogue import Checkpoint
from app.models.download import Download
from app.models.hub import Patience
from app.models.progress import Progress
from app.models.store import is_complete

QUICK = Patience(connect_s=2.0, stall_s=0.4, tries=3, backoff_s=0.01, longest_wait_s=2.0)
ONCE = Patience(connect_s=2.0, stall_s=0.4, tries=1)

MIRROR = "other/tiny-copy"
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
    mirrors=(MIRROR,),
)


def noise(size: int, seed: str) -> bytes:
    """Bytes in which no piece occurs twice, so that one in the wrong place can't go unnoticed."""
    blocks = (hashlib.sha256(f"{seed}{i}".encode()).digest() for i in range(size // 32 + 1))
    return b"".join(blocks)[:size]


SHARD, SECOND = "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"
FILES = {
    "config.json": b'{"architectures": ["LlamaForCausalLM"]}',
    SHARD: noise(60_000, "one"),
    SECOND: noise(40_000, "two"),
}
UNWANTED = {"optimizer.pt": noise(500, "o"), "consolidated.safetensors": noise(500, "c"), "README.md": b"# no"}
TOTAL = sum(len(data) for data in FILES.values())


def download(models_dir: Path, token: str | None = None, patience: Patience = QUICK, **more: Any) -> Download:
    more = {"stored_token": no_token} | more
    return Download(CHECKPOINT, models_dir, token, patience=patience, **more)


def fetch(models_dir: Path, token: str | None = None, patience: Patience = QUICK, **more: Any) -> list[Progress]:
    return list(download(models_dir, token, patience, **more).run())


def no_token() -> str | None:
    return None


def assert_good(models_dir: Path, files: dict[str, bytes] = FILES) -> None:
    """The checkpoint is taken for complete, holds exactly the right bytes, and nothing else lies around."""
    folder = models_dir / CHECKPOINT.repository
    assert is_complete(CHECKPOINT, models_dir)
    assert {path.name for path in folder.iterdir()} == {*files, ".lyre.json"}
    for name, data in files.items():
        assert (folder / name).read_bytes() == data, name


def assert_no_corruption(models_dir: Path, files: dict[str, bytes] = FILES) -> None:
    """The checkpoint isn't taken for complete, and whatever bears a file's name is that file."""
    assert not is_complete(CHECKPOINT, models_dir)
    folder = models_dir / CHECKPOINT.repository
    for name, data in files.items():
        assert not (folder / name).exists() or (folder / name).read_bytes() == data, name


def part_of(models_dir: Path, name: str) -> Path:
    """The one unfinished piece of `name`."""
    (found,) = (models_dir / CHECKPOINT.repository).glob(f"{name}.*.part")
    return found


Free = Callable[[Path], int]
