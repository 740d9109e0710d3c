"""The converted model in the cache: made once, whole or not at all, and made again when it is damaged."""

import gc
import json
import multiprocessing
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from app import paths
from app.engine.lite import weights
from app.engine.lite.decoding import Decoder
from app.engine.lite.unpacking import Unpacked
from app.errors import NotInstalled, UserError


def test_it_is_converted_once_and_answers_as_transformers_reads_it(package: Path) -> None:
    """transformers has a reader of GGUF files of its own; both must give the same logits."""
    from transformers import AutoModelForCausalLM

    folder = weights.converted()
    written_at = (folder / "model.safetensors").stat().st_mtime_ns
    assert weights.converted() == folder
    assert (folder / "model.safetensors").stat().st_mtime_ns == written_at
    logits, _ = Decoder(folder, packed=False).prefill([1, 20, 30, 40])
    theirs = AutoModelForCausalLM.from_pretrained(package, gguf_file="tiny.gguf", dtype=torch.float32)
    with torch.inference_mode():
        expected = theirs(input_ids=torch.tensor([[1, 20, 30, 40]])).logits[0, -1]
    assert torch.allclose(logits, expected, atol=1e-4)
    del theirs
    gc.collect()  # transformers' loading threads end with their pool


def test_numbers_are_split_into_digits_and_special_tokens_are_whole(package: Path) -> None:
    tokenizer = Unpacked(package / "tiny.gguf").tokenizer()
    assert tokenizer.encode("hi<|im_end|>").tokens == ["hi", "<|im_end|>"]
    assert tokenizer.decode(tokenizer.encode("Grüße 12!").ids) == "Grüße 12!"


def test_rotary_halves_are_put_apart_again(package: Path) -> None:
    """llama.cpp interleaves the halves that transformers keeps apart: row 1 of a head of 8 becomes row 4."""
    unpacked = Unpacked(package / "tiny.gguf")
    stored = next(t for t in unpacked._reader.tensors if t.name == "blk.0.attn_q.weight").data
    assert np.array_equal(unpacked.tensors()["model.layers.0.self_attn.q_proj.weight"][4].numpy(), stored[1])


@pytest.mark.parametrize("damage", ["truncated weights", "changed tokenizer", "no config", "no list"])
def test_a_damaged_cache_is_made_again(package: Path, damage: str) -> None:
    folder = weights.converted()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    if damage == "truncated weights":
        (folder / "model.safetensors").write_bytes(before["model.safetensors"][:-10])
    elif damage == "changed tokenizer":
        (folder / "tokenizer.json").write_bytes(before["tokenizer.json"].replace(b"hi", b"ho"))
    else:
        (folder / {"no config": "config.json", "no list": "written.json"}[damage]).unlink()
    assert not weights.is_whole(folder)
    assert weights.converted() == folder
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_byte_that_changed_in_the_weights_is_found_by_who_reads_them_all(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weights, "_SMALL_BYTES", 1)  # as if they were large
    folder = weights.converted()
    assert weights.is_sound(folder)
    whole = (folder / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert weights.is_whole(folder)
    assert not weights.is_sound(folder)


def test_what_an_older_lyre_wrote_without_a_checksum_is_read(package: Path) -> None:
    folder = weights.converted()
    written = json.loads((folder / "written.json").read_text())
    written["model.safetensors"][1] = ""
    (folder / "written.json").write_text(json.dumps(written))
    assert weights.is_whole(folder)
    assert weights.is_sound(folder)


def test_what_a_killed_process_left_is_neither_used_nor_kept(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = weights.converted()
    left = place.parent / "new-killed"
    place.rename(left)
    (left / "config.json").unlink()
    monkeypatch.setattr(weights, "_STALE_S", -1)
    assert weights.is_whole(weights.converted())
    assert not left.exists()


def test_two_processes_at_once_leave_one_whole_model(package: Path) -> None:
    context = multiprocessing.get_context("spawn")
    with context.Pool(2) as pool:
        made = [pool.apply_async(weights.converted) for _ in range(2)]
        places = {result.get(timeout=120) for result in made}
        pool.close()
        pool.join()
    assert len(places) == 1
    assert weights.is_whole(places.pop())
    assert not list((paths.cache_dir() / "smollm2").glob("new-*"))


def test_another_file_gets_another_folder(package: Path) -> None:
    first = weights.converted()
    with (package / "tiny.gguf").open("ab") as file:
        file.write(b"\0")
    assert weights._key(package / "tiny.gguf") != first.name


def test_missing_weights_name_the_remedy(package: Path) -> None:
    (package / "tiny.gguf").unlink()
    with pytest.raises(NotInstalled, match="make setup"):
        weights.converted()


def test_a_cache_that_cannot_be_written_is_said(package: Path, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "cache").write_text("a file where the folder should be")
    with pytest.raises(UserError, match="300 MB"):
        weights.converted()
    shutil.rmtree(tmp_path / "own")


def test_the_list_names_every_file(package: Path) -> None:
    folder = weights.converted()
    written = json.loads((folder / "written.json").read_text())
    assert set(written) == {"config.json", "model.safetensors", "tokenizer.json"}
