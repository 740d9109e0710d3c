"""SNAC folders that can and can't be used: the same sound from every format, an error of its own for every fault."""

import json
import pickle
import shutil
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file

from app.engine.full.snac import Snac
from app.errors import (
    CheckpointDamaged,
    CheckpointError,
    CheckpointIncomplete,
    CheckpointMismatch,
    CheckpointMissing,
    UnsafeCheckpoint,
)
from tests.checkpoints import snac as checkpoint

FRAMES = torch.arange(21).reshape(3, 7) * 100
WEIGHTS = "pytorch_model.bin"


class RunsCode:
    """Creates a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return (Path.touch, (self.path,))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("built")
    checkpoint.build(path)
    return path


@pytest.fixture
def folder(tmp_path: Path, built: Path) -> Path:
    return shutil.copytree(built, tmp_path / "snac_24khz")


def weights_of(folder: Path) -> dict[str, torch.Tensor]:
    weights: dict[str, torch.Tensor] = torch.load(folder / WEIGHTS, weights_only=True)
    return weights


def refused(folder: Path, kind: type[CheckpointError]) -> str:
    with pytest.raises(kind) as caught:
        Snac.load(folder)
    assert type(caught.value) is kind
    assert caught.value.remedy
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_safetensors_sound_the_same_and_are_preferred(folder: Path) -> None:
    expected = Snac.load(folder).decode(FRAMES)
    save_file(weights_of(folder), folder / "model.safetensors")
    (folder / WEIGHTS).write_bytes(b"not read")
    assert Snac.load(folder).decode(FRAMES).equal(expected)


def test_the_older_spelling_of_weight_norm_sounds_the_same(folder: Path) -> None:
    expected = Snac.load(folder).decode(FRAMES)
    spelling = {"parametrizations.weight.original0": "weight_g", "parametrizations.weight.original1": "weight_v"}
    renamed = {}
    for name, tensor in weights_of(folder).items():
        for new, old in spelling.items():
            name = name.replace(new, old)
        renamed[name] = tensor
    assert any(name.endswith("weight_g") for name in renamed)
    torch.save(renamed, folder / WEIGHTS)
    assert Snac.load(folder).decode(FRAMES).equal(expected)


def test_weights_without_weight_norm_sound_the_same(folder: Path) -> None:
    expected = Snac.load(folder).decode(FRAMES)
    model = checkpoint.original(folder)
    for module in list(model.modules()):
        if torch.nn.utils.parametrize.is_parametrized(module):
            torch.nn.utils.parametrize.remove_parametrizations(module, "weight")
    torch.save(model.state_dict(), folder / WEIGHTS)
    assert (Snac.load(folder).decode(FRAMES) - expected).abs().max() < 1e-5


def test_weights_in_half_precision_are_taken(folder: Path) -> None:
    expected = Snac.load(folder).decode(FRAMES)
    torch.save({name: tensor.half() for name, tensor in weights_of(folder).items()}, folder / WEIGHTS)
    assert (Snac.load(folder).decode(FRAMES) - expected).abs().max() < 0.1


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert "lyre models get" in refused(tmp_path / "snac_24khz", CheckpointMissing)


@pytest.mark.parametrize("name", ["config.json", WEIGHTS])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert name in refused(folder, CheckpointIncomplete)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("sampling_rate", 44_100),
        ("codebook_size", 1024),
        ("vq_strides", [8, 4, 2, 1]),
        ("attn_window_size", 32),
        ("noise", False),
        ("decoder_rates", [7, 7, 3, 3]),
        ("decoder_rates", "fast"),
        ("decoder_dim", 0),
        ("codebook_dim", None),
    ],
)
def test_the_config_of_another_codec(folder: Path, name: str, value: object) -> None:
    config = checkpoint.TRUE_CONFIG | {name: value}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    refused(folder, CheckpointMismatch)


def test_the_config_of_another_model(folder: Path) -> None:
    (folder / "config.json").write_text('{"architectures": ["LlamaForCausalLM"]}', encoding="utf-8")
    refused(folder, CheckpointMismatch)


@pytest.mark.parametrize("text", ["", "{", "[]", '"snac"'])
def test_a_config_that_is_none(folder: Path, text: str) -> None:
    (folder / "config.json").write_text(text, encoding="utf-8")
    refused(folder, CheckpointDamaged)


@pytest.mark.parametrize(
    "name", ["decoder.model.2.block.0.alpha", "quantizer.quantizers.2.codebook.weight", "decoder.model.7.bias"]
)
def test_a_weight_missing_or_of_another_shape_is_named(folder: Path, name: str) -> None:
    weights = weights_of(folder)
    torch.save(weights | {name: torch.zeros(3, 2)}, folder / WEIGHTS)
    assert name in refused(folder, CheckpointMismatch)
    del weights[name]
    torch.save(weights, folder / WEIGHTS)
    assert name in refused(folder, CheckpointMismatch)


def test_a_list_instead_of_weights_by_name(folder: Path) -> None:
    torch.save([torch.zeros(2)], folder / WEIGHTS)
    refused(folder, CheckpointMismatch)


def test_the_format_that_torch_wrote_before_zip_files_is_taken(folder: Path) -> None:
    expected = Snac.load(folder).decode(FRAMES)
    torch.save(weights_of(folder), folder / WEIGHTS, _use_new_zipfile_serialization=False)
    assert Snac.load(folder).decode(FRAMES).equal(expected)


@pytest.mark.parametrize("legacy", [False, True])
@pytest.mark.parametrize("share", [0.0, 0.001, 0.1, 0.5, 0.99])
def test_a_truncated_file(folder: Path, share: float, legacy: bool) -> None:
    torch.save(weights_of(folder), folder / WEIGHTS, _use_new_zipfile_serialization=not legacy)
    whole = (folder / WEIGHTS).read_bytes()
    (folder / WEIGHTS).write_bytes(whole[: int(share * len(whole))])
    assert "truncated" in refused(folder, CheckpointDamaged)


@pytest.mark.parametrize("share", [0.0, 0.001, 0.1, 0.5, 0.99])
def test_a_truncated_safetensors_file(folder: Path, share: float) -> None:
    save_file(weights_of(folder), folder / "model.safetensors")
    whole = (folder / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(whole[: int(share * len(whole))])
    refused(folder, CheckpointDamaged)


@pytest.mark.parametrize("content", [b"<html>404</html>" * 50, b"\x80\x02" + bytes(100), b"PK\x03\x04" + bytes(500)])
def test_a_file_that_is_something_else(folder: Path, content: bytes) -> None:
    (folder / WEIGHTS).write_bytes(content)
    refused(folder, CheckpointDamaged)


@pytest.mark.parametrize("legacy", [False, True])
def test_code_in_a_checkpoint_is_refused_and_never_runs(folder: Path, legacy: bool) -> None:
    trace = folder / "ran"
    weights = {**weights_of(folder), "decoder.extra": RunsCode(trace)}
    torch.save(weights, folder / WEIGHTS, _use_new_zipfile_serialization=not legacy)
    assert "would run code" in refused(folder, UnsafeCheckpoint)
    assert not trace.exists()


def test_code_in_a_bare_pickle_is_refused_and_never_runs(folder: Path) -> None:
    trace = folder / "ran"
    (folder / WEIGHTS).write_bytes(pickle.dumps(RunsCode(trace)))
    refused(folder, UnsafeCheckpoint)
    assert not trace.exists()


def test_a_bare_pickle_without_code_is_no_checkpoint_either(folder: Path) -> None:
    (folder / WEIGHTS).write_bytes(pickle.dumps({"decoder.model.0.bias": [1.0, 2.0]}))
    refused(folder, CheckpointDamaged)


def test_a_torchscript_program_is_refused(folder: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.jit.save(torch.jit.script(torch.nn.Linear(2, 2)), folder / WEIGHTS)
    refused(folder, UnsafeCheckpoint)
