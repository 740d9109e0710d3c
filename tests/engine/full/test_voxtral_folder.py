import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from app.engine.full.voxtral import dtype_for, load
from app.errors import (
    CheckpointDamaged,
    CheckpointError,
    CheckpointIncomplete,
    CheckpointMismatch,
    CheckpointMissing,
    UnsafeCheckpoint,
)
from tests.engine.full.voxtral_kit import tiny

SHARD = "model-00003-of-00003.safetensors"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy to spoil; the two large shards are links."""
    copy = tmp_path / "Voxtral-Mini-3B-2507"
    copy.mkdir()
    for path in tiny().folder.iterdir():
        if path.stat().st_size > 8_000_000 and path.suffix == ".safetensors":
            (copy / path.name).symlink_to(path)
        else:
            shutil.copy(path, copy)
    return copy


def edit(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    value = json.loads(path.read_text())
    change(value)
    path.write_text(json.dumps(value))


def without_a_weight(folder: Path) -> None:
    weights = load_file(folder / SHARD)
    name = next(name for name in weights if name.endswith("down_proj.weight"))
    del weights[name]
    save_file(weights, folder / SHARD, metadata={"format": "pt"})
    edit(folder / "model.safetensors.index.json", lambda index: index["weight_map"].pop(name))


def as_pickle(folder: Path) -> None:
    (folder / "model.safetensors.index.json").unlink()
    for shard in folder.glob("*.safetensors"):
        shard.unlink()
    torch.save({"a": torch.zeros(1)}, folder / "pytorch_model.bin")


def of_wider_layers(folder: Path) -> None:
    edit(folder / "config.json", lambda config: config["text_config"].update(intermediate_size=96))


SPOILED: dict[str, tuple[Callable[[Path], object], type[CheckpointError]]] = {
    "no folder": (lambda folder: shutil.rmtree(folder), CheckpointMissing),
    "no config": (lambda folder: (folder / "config.json").unlink(), CheckpointIncomplete),
    "no vocabulary": (lambda folder: (folder / "tekken.json").unlink(), CheckpointIncomplete),
    "no shard": (lambda folder: (folder / SHARD).unlink(), CheckpointIncomplete),
    "a weight missing": (without_a_weight, CheckpointIncomplete),
    "another architecture": (
        lambda folder: edit(folder / "config.json", lambda c: c.update(architectures=["LlamaForCausalLM"])),
        CheckpointMismatch,
    ),
    "another size of vocabulary": (
        lambda folder: edit(folder / "config.json", lambda c: c["text_config"].update(vocab_size=32_000)),
        CheckpointMismatch,
    ),
    "weights of other shapes": (of_wider_layers, CheckpointMismatch),
    "a vocabulary without sound": (
        lambda folder: edit(folder / "tekken.json", lambda t: t["special_tokens"][24].update(token_str="[SOUND]")),
        CheckpointMismatch,
    ),
    "a vocabulary of another size": (
        lambda folder: edit(folder / "tekken.json", lambda t: t["config"].update(default_vocab_size=100_000)),
        CheckpointMismatch,
    ),
    "a vocabulary that is none": (
        lambda folder: (folder / "tekken.json").write_text('{"config": {"version": "v7"}}'),
        CheckpointDamaged,
    ),
    "a vocabulary cut short": (
        lambda folder: (folder / "tekken.json").write_text((folder / "tekken.json").read_text()[:9000]),
        CheckpointDamaged,
    ),
    "a shard cut short": (
        lambda folder: (folder / SHARD).write_bytes((folder / SHARD).read_bytes()[:-1000]),
        CheckpointDamaged,
    ),
    "a pickle": (as_pickle, UnsafeCheckpoint),
}


@pytest.mark.parametrize(("spoil", "error"), SPOILED.values(), ids=SPOILED)
def test_a_folder_that_cant_be_used_is_told_in_one_line_with_what_to_do(
    folder: Path, spoil: Callable[[Path], object], error: type[CheckpointError]
) -> None:
    spoil(folder)
    with pytest.raises(error) as told:
        load(folder)
    assert type(told.value) is error
    assert "\n" not in str(told.value)
    assert told.value.remedy


def test_a_whole_folder_loads_in_the_precision_of_its_device(folder: Path) -> None:
    assert dtype_for("cpu") is torch.float32
    assert load(folder).decoder.dtype is torch.float32
    assert load(folder, dtype=torch.bfloat16).decoder.dtype is torch.bfloat16
