"""How a clause ends, and what is said when a checkpoint or what it generates can't be used."""

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from app.engine.full import orpheus as module
from app.engine.full.decoding import END_ROW, SLOTS
from app.engine.full.orpheus import FRAME_S, Orpheus
from app.engine.full.orpheus_prompt import budget_s
from app.errors import (
    BadInput,
    CheckpointDamaged,
    CheckpointIncomplete,
    CheckpointMismatch,
    CheckpointMissing,
    NoSpeech,
    NotANumber,
    UnsafeCheckpoint,
    UserError,
)
from tests.checkpoints import orpheus as checkpoint

CPU = torch.device("cpu")
TEXT, VOICE = "Hello there.", "tara"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    torch.set_num_threads(1)
    folder = tmp_path / "orpheus-tiny"
    checkpoint.build(folder, layers=1, hidden=32, feed_forward=32)
    return folder


def load(folder: Path) -> Orpheus:
    return Orpheus.load(folder, CPU, slots=256)


def greedy(orpheus: Orpheus, frames: int) -> torch.Tensor:
    clause = orpheus.generate(TEXT, VOICE, temperature=0.0, seconds=(frames + 0.5) * FRAME_S)
    return torch.stack(list(clause))


def end_after(orpheus: Orpheus, codes: torch.Tensor) -> None:
    """Change the weights so that end of speech is most probable after `codes`, and not before."""
    logits = orpheus.forced_logits(TEXT, VOICE, torch.cat([codes, codes[:1]]) if len(codes) else codes.new_zeros(1, 7))
    best = logits[::SLOTS, 1:].max(1).values
    rows = orpheus.weights.embeddings
    hidden = torch.linalg.lstsq(
        rows[10:4106].double(), logits[::SLOTS, 1:].double().T
    ).solution.T  # [frames + 1, hidden]
    target = torch.full((len(hidden),), -1.0, dtype=torch.float64)
    target[len(codes)] = 2.0 * float(best[len(codes)])
    rows[END_ROW] = torch.linalg.lstsq(hidden, target[:, None]).solution[:, 0].float()


def refused(folder: Path, kind: type[UserError]) -> None:
    with pytest.raises(kind) as caught:
        load(folder)
    assert type(caught.value) is kind
    assert str(caught.value).count("\n") == 0
    assert caught.value.remedy


def test_a_clause_ends_at_end_of_speech_and_the_frame_it_began_is_not_heard(folder: Path) -> None:
    orpheus = load(folder)
    whole = greedy(orpheus, 9)
    end_after(orpheus, whole[:5])
    assert torch.equal(greedy(orpheus, 9), whole[:5])


def test_an_end_at_once_is_no_speech(folder: Path) -> None:
    orpheus = load(folder)
    end_after(orpheus, torch.zeros(0, SLOTS, dtype=torch.int64))
    with pytest.raises(NoSpeech, match="without a sound"):
        greedy(orpheus, 9)


def test_a_budget_without_room_for_a_frame_is_no_speech(folder: Path) -> None:
    with pytest.raises(NoSpeech):
        list(load(folder).generate(TEXT, VOICE, seconds=0.08))


@pytest.mark.parametrize("seconds", [0.0, -1.0, float("nan")])
def test_a_budget_that_is_no_time_is_refused(folder: Path, seconds: float) -> None:
    with pytest.raises(BadInput):
        load(folder).generate(TEXT, VOICE, seconds=seconds)


def test_weights_that_are_not_numbers_are_told_and_the_next_clause_is_whole(folder: Path) -> None:
    orpheus = load(folder)
    expected = greedy(orpheus, 3)
    orpheus.weights.body.norm[0] = float("nan")
    with pytest.raises(NotANumber) as caught:
        greedy(orpheus, 3)
    assert caught.value.remedy
    orpheus.load_into(folder)
    assert torch.equal(greedy(orpheus, 3), expected)


def test_a_folder_that_is_not_there(folder: Path) -> None:
    refused(folder / "none", CheckpointMissing)


def test_a_folder_without_tokenizer(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()
    refused(folder, CheckpointIncomplete)


def test_truncated_weights(folder: Path) -> None:
    weights = (folder / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(weights[: len(weights) // 2])
    refused(folder, CheckpointDamaged)


def test_pickled_weights(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    torch.save({}, folder / "pytorch_model.bin")
    refused(folder, UnsafeCheckpoint)


def test_a_vocabulary_of_plain_llama(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"vocab_size": 128256}))
    refused(folder, CheckpointMismatch)


def test_weights_of_another_vocabulary_than_the_config_tells(folder: Path) -> None:
    weights = load_file(folder / "model.safetensors")
    weights["model.embed_tokens.weight"] = weights["model.embed_tokens.weight"][:128256].clone()
    checkpoint.write_weights(folder, weights)
    refused(folder, CheckpointMismatch)


def test_quantized_weights(folder: Path) -> None:
    weights = load_file(folder / "model.safetensors")
    weights["model.norm.weight"] = weights["model.norm.weight"].to(torch.int8)
    checkpoint.write_weights(folder, weights)
    refused(folder, CheckpointMismatch)


def test_a_weight_that_is_missing(folder: Path) -> None:
    weights = load_file(folder / "model.safetensors")
    del weights["model.layers.0.mlp.up_proj.weight"]
    checkpoint.write_weights(folder, weights)
    refused(folder, CheckpointIncomplete)


@pytest.mark.parametrize("text", ["", "{}", '{"model": 3}'])
def test_a_tokenizer_that_cannot_be_read(folder: Path, text: str) -> None:
    (folder / "tokenizer.json").write_text(text)
    refused(folder, CheckpointDamaged)


def test_a_tokenizer_of_another_model(folder: Path) -> None:
    text = (folder / "tokenizer.json").read_text(encoding="utf-8")
    (folder / "tokenizer.json").write_text(text.replace("<custom_token_10>", "<custom_token_x>"), encoding="utf-8")
    refused(folder, CheckpointMismatch)


def test_a_change_of_checkpoint_speaks_as_if_it_were_loaded_anew(folder: Path, tmp_path: Path) -> None:
    checkpoint.build(tmp_path / "other", layers=1, hidden=32, feed_forward=32, seed=1, shards=2)
    orpheus = load(folder)
    before = greedy(orpheus, 4)
    orpheus.load_into(tmp_path / "other")
    after = greedy(orpheus, 4)
    assert torch.equal(after, greedy(load(tmp_path / "other"), 4))
    assert not torch.equal(after, before)


@pytest.mark.parametrize("problem", ["shape", "weight", "tokenizer"])
def test_a_change_that_fails_leaves_the_old_checkpoint_whole(folder: Path, tmp_path: Path, problem: str) -> None:
    other = tmp_path / "other"
    checkpoint.build(other, layers=2 if problem == "shape" else 1, hidden=32, feed_forward=32, seed=1)
    if problem == "tokenizer":
        (other / "tokenizer.json").write_text("{}")
    if problem == "weight":
        weights = load_file(other / "model.safetensors")
        del weights["model.norm.weight"]
        checkpoint.write_weights(other, weights)
    orpheus = load(folder)
    before = greedy(orpheus, 4)
    with pytest.raises((CheckpointMismatch, CheckpointIncomplete, CheckpointDamaged)):
        orpheus.load_into(other)
    assert torch.equal(greedy(orpheus, 4), before)


def test_random_weights_of_the_true_shape_need_no_weights_on_disk(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    orpheus = Orpheus.random(folder, CPU, slots=256, seed=3)
    again = Orpheus.random(folder, CPU, slots=256, seed=3)
    assert torch.equal(greedy(orpheus, 4), greedy(again, 4))
    assert orpheus.weights.bytes_per_token < orpheus.weights.device_bytes


def test_check_tells_the_shape_without_reading_a_weight(folder: Path) -> None:
    assert module.check(folder).hidden == 32


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [("Hi.", 3.0, 4.5), ("<laugh> Hi.", 5.0, 6.5), ("word " * 40, 20.0, 30.0), ("你好，这就是我的声音。", 6.0, 9.0)],
)
def test_the_budget_leaves_room_for_slow_speech(text: str, least: float, most: float) -> None:
    assert least <= budget_s(text) <= most


def test_the_budget_of_a_long_text_stays_within_what_orpheus_is_made_for() -> None:
    assert budget_s("word " * 1000) == 45.0
    assert budget_s("1234567890") > budget_s("abcdefghij")
