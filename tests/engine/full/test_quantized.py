"""int8 and int4 on tiny checkpoints 256 wide: near to full precision, kept on disk, and of the planned size."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from safetensors.torch import load, load_file

from app.engine import sizes
from app.engine.events import Heard, ReplyText, Turn
from app.engine.full import quantized_files, voxtral
from app.engine.full.checkpoint import read_config
from app.engine.full.kept import KeptCheckpoints
from app.engine.full.orpheus import Orpheus
from app.engine.full.quantized import Scheme, empty_matrix
from app.engine.full.voxtral import Voxtral
from app.engine.full.voxtral_decoder import KVCache
from app.engine.full.voxtral_quantized import Held
from app.engine.loading import Loader
from app.engine.memory import tensor_bytes
from app.engine.plan import CODEC, REPLIER, Wishes, plan
from app.engine.shapes import Configs
from app.engine.sizes import Form
from app.engine.voices import find
from app.errors import CheckpointMismatch
from app.models.layout import converted_dir
from tests.checkpoints import orpheus as tiny_orpheus
from tests.checkpoints import snac as tiny_snac
from tests.checkpoints import voxtral as tiny_voxtral
from tests.engine.machines import machine

CPU = torch.device("cpu")
TEXT, TARA = "Good to hear you again.", find("tara")
LEAST: list[tuple[Scheme, float]] = [("int8", 0.99), ("int4", 0.95)]
SCHEMES: list[Scheme] = ["int8", "int4"]


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What is kept is this test's alone."""
    monkeypatch.setenv("LYRE_HOME", str(tmp_path / "own"))
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    tiny_voxtral.build(folder / REPLIER, hidden=256, spread=1.0)  # as the tiny Orpheus has it
    tiny_orpheus.build(folder / TARA.checkpoint, hidden=256, feed_forward=512)
    tiny_snac.build(folder / CODEC)
    return folder


def kept_of(models: Path) -> list[Path]:
    """Folders of what was made of the tiny Orpheus and kept."""
    return [kept for kept in converted_dir(models / TARA.checkpoint).iterdir() if kept.name[0] != "."]


def speaking(models: Path, scheme: Scheme | None = None) -> Orpheus:
    return Orpheus.load(models / TARA.checkpoint, CPU, slots=256, precision=scheme)


def forced(orpheus: Orpheus) -> torch.Tensor:
    codes = torch.randint(0, 4096, (20, 7), generator=torch.Generator().manual_seed(1))
    return orpheus.forced_logits(TEXT, "tara", codes)[:, 1:]


@torch.inference_mode()
def written(model: Voxtral, tokens: int = 64) -> torch.Tensor:
    """Logits of every position, one token at a time."""
    ids = torch.randint(1_000, 100_000, (tokens,), generator=torch.Generator().manual_seed(2))
    decoder, cache = model.decoder, KVCache(model.decoder, tokens)
    hidden = [
        decoder.forward(decoder.embed(ids[at : at + 1]), torch.tensor([at]), cache, at + 1, masked=False)[0]
        for at in range(tokens)
    ]
    return torch.stack([decoder.logits(one) for one in hidden])


def cosine(one: torch.Tensor, other: torch.Tensor) -> float:
    return torch.cosine_similarity(one, other).mean().item()


def spoken(orpheus: Orpheus) -> list[list[int]]:
    return [frame.tolist() for frame in orpheus.generate(TEXT, "tara", seed=3, seconds=0.8)]


@pytest.mark.parametrize(("scheme", "least"), LEAST)
def test_orpheus_logits_stay_near_those_of_full_precision(models: Path, scheme: Scheme, least: float) -> None:
    assert least <= cosine(forced(speaking(models, scheme)), forced(speaking(models))) < 1 - 1e-6


@pytest.mark.parametrize(("scheme", "least"), LEAST)
def test_voxtral_logits_stay_near_those_of_full_precision(models: Path, scheme: Scheme, least: float) -> None:
    quantized = voxtral.load(models / REPLIER, precision=Held(scheme))
    assert least <= cosine(written(quantized), written(voxtral.load(models / REPLIER))) < 1 - 1e-6


def test_int8_tables_and_encoder_stay_near_too(models: Path) -> None:
    plain, small = voxtral.load(models / REPLIER), voxtral.load(models / REPLIER, precision=Held("int8", True, True))
    mel = torch.randn(1, 128, 3000, generator=torch.Generator().manual_seed(4))
    assert cosine(small.encoder(mel), plain.encoder(mel)) > 0.99
    assert cosine(written(small), written(plain)) > 0.99


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_second_load_opens_no_original_matrix_and_says_the_same(
    models: Path, scheme: Scheme, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    fill = quantized_files.fill
    monkeypatch.setattr(quantized_files, "fill", lambda *given: (opened.append(str(given[0])), fill(*given))[1])
    first, first_logits = (
        spoken(speaking(models, scheme)),
        written(voxtral.load(models / REPLIER, precision=Held(scheme))),
    )
    assert len(opened) == 2 * 2 * 4  # two models of two layers of four matrices
    opened.clear()
    assert spoken(speaking(models, scheme)) == first
    assert torch.equal(written(voxtral.load(models / REPLIER, precision=Held(scheme))), first_logits)
    assert opened == []


@pytest.mark.parametrize("damage", ["cut", "foreign", "missing", "flipped", "never written"])
def test_what_is_kept_and_damaged_is_made_anew(models: Path, damage: str) -> None:
    logits = forced(speaking(models, "int8"))
    [kept] = kept_of(models)
    file = kept / "1.down.safetensors"
    whole = file.read_bytes()
    if damage == "missing":
        file.unlink()
    elif damage == "flipped":
        file.write_bytes(whole[:-100] + bytes([whole[-100] ^ 1]) + whole[-99:])
    elif damage == "never written":
        file.write_bytes(whole[:-4096] + bytes(4096))
    else:
        file.write_bytes(whole[:-9] if damage == "cut" else (kept / "1.qkv.safetensors").read_bytes())
    assert torch.equal(forced(speaking(models, "int8")), logits)
    mended = load_file(file)
    assert all(torch.equal(tensor, mended[name]) for name, tensor in load(whole).items())
    assert kept_of(models) == [kept]


def test_a_newer_version_removes_the_older_ones_and_what_killed_processes_left(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    speaking(models, "int8")
    speaking(models, "int4")
    [first] = [kept for kept in kept_of(models) if kept.name.startswith("int8")]
    [other] = [kept for kept in kept_of(models) if kept != first]
    left, busy = first.with_name(".part-left"), first.with_name(".part-busy")
    for folder in (left, busy):
        folder.mkdir()
    os.utime(left, (0, 0))
    monkeypatch.setattr(torch, "__version__", "99.0.0")
    speaking(models, "int8")
    assert first not in kept_of(models)
    assert other in kept_of(models)
    assert len(kept_of(models)) == 2
    assert busy.exists()
    assert not left.exists()


def test_another_checkpoint_is_loaded_into_a_quantized_one_and_back(models: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    tiny_orpheus.build(other, hidden=256, feed_forward=512, seed=9)
    orpheus, kept = speaking(models, "int4"), KeptCheckpoints(lambda: 10**9)
    first = forced(orpheus)
    orpheus.keep("first", kept)
    orpheus.load_into(other)
    assert torch.equal(forced(orpheus), forced(Orpheus.load(other, CPU, slots=256, precision="int4")))
    snapshot = kept.find("first")
    assert snapshot is not None
    orpheus.restore(snapshot)
    assert torch.equal(forced(orpheus), first)


def test_a_shape_that_int4_cannot_hold_is_refused(tmp_path: Path) -> None:
    tiny_orpheus.build(tmp_path / "odd", hidden=96, heads=4, feed_forward=128)
    with pytest.raises(CheckpointMismatch, match="can't be held in int4"):
        Orpheus.load(tmp_path / "odd", CPU, slots=64, precision="int4")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_in_memory_both_take_what_was_planned(models: Path, scheme: Scheme) -> None:
    orpheus, replier = speaking(models, scheme), voxtral.load(models / REPLIER, precision=Held(scheme))
    form, config = Form.of(scheme, "fp32"), read_config(models / REPLIER)
    planned = sizes.orpheus_bytes(read_config(models / TARA.checkpoint), form, 256)
    assert tensor_bytes(orpheus) - planned.host == pytest.approx(planned.resident, rel=0.05)
    loop = replier.loop(1_024, 64)
    think = sizes.think_bytes(config, form, [1_024])
    assert tensor_bytes([replier.decoder, loop]) == pytest.approx(think.resident, rel=0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_loader_makes_the_halves_of_a_quantized_plan(models: Path, scheme: Scheme) -> None:
    configs = Configs(*(read_config(models / name) for name in (REPLIER, TARA.checkpoint, CODEC)))
    wishes = Wishes(TARA, "full", replier=scheme, speaker=scheme, listen_context=1_024, speak_context=128)
    made = plan(machine(ram_gb=64), frozenset({REPLIER, CODEC, TARA.checkpoint}), wishes, configs)
    assert {made.stages[1].precision, made.stages[2].precision} == {scheme}
    loader = Loader(models, reply_tokens=4)
    events = list(loader.replier(made).reply(Turn(voice="tara", text="Hello there.")))
    assert any(isinstance(event, ReplyText) and event.piece for event in events)
    assert not any(isinstance(event, Heard) for event in events)
    speaker = loader.speaker(made, loader.kept()).orpheus
    assert sum(len(sound.samples) for sound in speaker.speak("Hello.", TARA, "en")) > 0


@pytest.mark.parametrize("rows", [1, 40])
@pytest.mark.parametrize(("scheme", "most"), [("int8", 0.012), ("int4", 0.1)])
def test_a_product_is_off_by_no_more_than_its_steps(scheme: Scheme, most: float, rows: int) -> None:
    maker = torch.Generator().manual_seed(5)
    weight, x = torch.randn(192, 256, generator=maker), torch.randn(rows, 256, generator=maker)
    matrix = empty_matrix(192, 256, scheme, device=CPU, dtype=torch.float32)
    matrix.pack(weight)
    exact = x @ weight.T
    assert ((matrix(x) - exact).norm() / exact.norm()).item() < most
