"""A checkpoint's folder is refused for the right reason before anything of it is loaded."""

import json
import shutil
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from app.engine.full.checkpoint import check_folder, read_header, weight_files
from app.errors import (
    CheckpointDamaged,
    CheckpointError,
    CheckpointIncomplete,
    CheckpointMismatch,
    CheckpointMissing,
    UnsafeCheckpoint,
)

CONFIG = {"architectures": ["LlamaForCausalLM"], "vocab_size": 7}
INDEX = "model.safetensors.index.json"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sharded checkpoint that is whole."""
    folder = tmp_path / "3b-test"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(CONFIG))
    (folder / "tokenizer.json").write_text("{}")
    for name in ("a", "b"):
        save_file({name: torch.arange(12.0).view(3, 4)}, folder / f"{name}.safetensors")
    (folder / INDEX).write_text(json.dumps({"weight_map": {"a": "a.safetensors", "b": "b.safetensors"}}))
    return folder


def check(folder: Path) -> None:
    check_folder(folder, architecture="LlamaForCausalLM", vocabulary=7, files=["tokenizer.json"])


def refusal(folder: Path) -> CheckpointError:
    with pytest.raises(CheckpointError) as caught:
        check(folder)
    assert "\n" not in str(caught.value)
    assert caught.value.remedy
    return caught.value


def test_a_whole_folder_passes(folder: Path) -> None:
    check(folder)
    assert [path.name for path in weight_files(folder)] == ["a.safetensors", "b.safetensors"]


def test_a_single_file_needs_no_index(folder: Path) -> None:
    (folder / INDEX).unlink()
    (folder / "a.safetensors").rename(folder / "model.safetensors")
    check(folder)


def test_a_vocabulary_may_be_told_in_the_text_config(folder: Path) -> None:
    config = {"architectures": ["LlamaForCausalLM"], "text_config": {"vocab_size": 7}}
    (folder / "config.json").write_text(json.dumps(config))
    check(folder)


def test_a_folder_that_is_not_there_is_missing_and_says_how_to_get_it(tmp_path: Path) -> None:
    error = refusal(tmp_path / "3b-hi-ft-research_release")
    assert type(error) is CheckpointMissing
    assert "lyre models get 3b-hi-ft-research_release" in error.remedy


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json", "b.safetensors"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    error = refusal(folder)
    assert type(error) is CheckpointIncomplete
    assert name in error.what


def test_a_folder_without_weights_is_incomplete(folder: Path) -> None:
    for path in (INDEX, "a.safetensors", "b.safetensors"):
        (folder / path).unlink()
    assert type(refusal(folder)) is CheckpointIncomplete


@pytest.mark.parametrize(
    "change", [{"architectures": ["WhisperForConditionalGeneration"]}, {"architectures": None}, {"vocab_size": 128256}]
)
def test_another_model_is_a_mismatch(folder: Path, change: dict[str, object]) -> None:
    (folder / "config.json").write_text(json.dumps(CONFIG | change))
    assert type(refusal(folder)) is CheckpointMismatch


@pytest.mark.parametrize("text", ["", "{", "[]", "\ufeff{}", "null"])
def test_a_config_that_is_no_json_object_is_damaged(folder: Path, text: str) -> None:
    (folder / "config.json").write_text(text)
    assert type(refusal(folder)) is CheckpointDamaged


@pytest.mark.parametrize("cut", [0, 4, 8, 40, -1])
def test_truncated_weights_are_damaged_wherever_they_end(folder: Path, cut: int) -> None:
    whole = (folder / "b.safetensors").read_bytes()
    (folder / "b.safetensors").write_bytes(whole[:cut])
    error = refusal(folder)
    assert type(error) is CheckpointDamaged
    assert "b.safetensors" in error.what


def test_weights_with_something_appended_are_damaged(folder: Path) -> None:
    with (folder / "a.safetensors").open("ab") as file:
        file.write(b"more")
    assert type(refusal(folder)) is CheckpointDamaged


@pytest.mark.parametrize("header", [b"[]", b'{"a": 3}', b'{"a": {"data_offsets": ["x", 1]}}', b"\xff\xfe"])
def test_a_header_that_is_no_header_is_damaged(folder: Path, header: bytes) -> None:
    (folder / "a.safetensors").write_bytes(len(header).to_bytes(8, "little") + header)
    assert type(refusal(folder)) is CheckpointDamaged


def test_pickled_weights_are_refused(folder: Path) -> None:
    for path in (INDEX, "a.safetensors", "b.safetensors"):
        (folder / path).unlink()
    torch.save({"a": torch.zeros(2)}, folder / "pytorch_model.bin")
    assert type(refusal(folder)) is UnsafeCheckpoint


def test_a_pickle_under_the_name_of_safetensors_is_refused(folder: Path) -> None:
    torch.save({"a": torch.zeros(2)}, folder / "a.safetensors")
    assert type(refusal(folder)) is UnsafeCheckpoint
    torch.save({"a": torch.zeros(2)}, folder / "a.safetensors", _use_new_zipfile_serialization=False)
    assert type(refusal(folder)) is UnsafeCheckpoint


@pytest.mark.parametrize("index", [{}, {"weight_map": {}}, {"weight_map": {"a": "../a.safetensors"}}])
def test_an_index_that_names_no_file_of_the_folder_is_damaged(folder: Path, index: dict[str, object]) -> None:
    shutil.copy(folder / "a.safetensors", folder.parent)
    (folder / INDEX).write_text(json.dumps(index))
    assert type(refusal(folder)) is CheckpointDamaged


def test_a_header_tells_types_and_shapes(folder: Path) -> None:
    assert read_header(folder / "a.safetensors")["a"] == {"dtype": "F32", "shape": [3, 4], "data_offsets": [0, 48]}
