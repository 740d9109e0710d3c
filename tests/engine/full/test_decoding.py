"""Frames decoded by captured graphs are those decoded step by step, whatever the prompt's length and the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from app.engine.full.checkpoint import read_config
from app.engine.full.decoding import CODE_ROW, CODES, END_ROW, SLOTS, EagerRunner, Frame, FrameDecoder, FrameRunner
from app.engine.full.frame_graph import GraphRunner, capture_on, windows_of
from app.engine.full.llama_shape import Rope, shape_of
from app.engine.full.orpheus import Orpheus
from app.engine.full.orpheus_weights import OrpheusWeights
from app.engine.full.sampling import Sampling
from app.engine.full.weights import Part
from app.errors import CheckpointDamaged, CheckpointMismatch
from tests.checkpoints import orpheus as checkpoint

CPU = torch.device("cpu")
GREEDY = Sampling(0.0)
on_gpu = pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")


class Rerun:
    """Stands in for a captured graph where there is no CUDA: a replay runs the work on the same tensors again."""

    def __init__(self, work: Callable[[], None], rewind: Callable[[], None], generator: torch.Generator) -> None:
        rewind()
        work()
        self.replay = torch.inference_mode()(work)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.set_num_threads(1)
    folder = tmp_path_factory.mktemp("models") / "orpheus-tiny"
    checkpoint.build(folder)
    return folder


def decoder_of(
    folder: Path, slots: int, device: torch.device = CPU, dtype: torch.dtype = torch.float32
) -> FrameDecoder:
    weights = OrpheusWeights(shape_of(read_config(folder), folder.name), slots=slots, device=device, dtype=dtype)
    weights.fill(folder)
    return FrameDecoder(weights.body, weights.embeddings, weights.head)


@torch.inference_mode()
def speak(
    decoder: FrameDecoder, runner: FrameRunner, prompt: int, frames: int, sampling: Sampling = GREEDY, seed: int = 0
) -> list[Frame]:
    """Decode `frames` after a random prompt of `prompt` tokens."""
    hidden = decoder.body.shape.hidden
    embedded = torch.randn(prompt, hidden, generator=torch.Generator().manual_seed(prompt))
    runner.prefill(embedded.to(decoder.embeddings.dtype))
    decoder.begin(prompt, sampling, seed)
    spoken = []
    for number in range(frames):
        runner.frame(prompt + number * SLOTS)
        spoken.append(decoder.read())
    return spoken


@pytest.mark.parametrize(
    ("prompt", "frames"), [(1, 3), (31, 3), (32, 3), (33, 3), (250, 4), (256, 3), (300, 3), (20, 40)]
)
def test_fixed_windows_and_padded_prompts_change_nothing(folder: Path, prompt: int, frames: int) -> None:
    decoder = decoder_of(folder, slots=512)
    exact = speak(decoder, EagerRunner(decoder), prompt, frames)
    assert speak(decoder, GraphRunner(decoder, Rerun), prompt, frames) == exact
    assert all(frame.finite and not frame.ended for frame in exact)


def test_a_graph_sees_the_seed_and_the_numbers_of_each_clause(folder: Path) -> None:
    decoder = decoder_of(folder, slots=256)
    runner = GraphRunner(decoder, Rerun, buckets=(32,))
    first = speak(decoder, runner, 9, 4, Sampling(), seed=1)
    assert speak(decoder, runner, 9, 4, Sampling(), seed=2) != first
    assert speak(decoder, runner, 9, 4, Sampling(2.0, 1.0), seed=1) != first
    assert speak(decoder, runner, 9, 4, Sampling(), seed=1) == first


def test_the_windows_double_and_end_with_the_cache() -> None:
    assert windows_of(192) == (192,)
    assert windows_of(1024) == (256, 512, 1024)
    assert windows_of(1088) == (256, 512, 1024, 1088)


def test_tensors_that_a_graph_knows_never_move(folder: Path) -> None:
    orpheus = Orpheus.load(folder, CPU, slots=256)
    places = {name: part.target.data_ptr() for name, part in parts(orpheus.weights)}
    places["cache"] = orpheus.weights.body.cache.data_ptr()
    list(orpheus.generate("Hello.", "tara", seconds=0.5))
    orpheus.load_into(folder)
    list(orpheus.generate("Hello.", "tara", seconds=0.5))
    after = {name: part.target.data_ptr() for name, part in parts(orpheus.weights)}
    assert after | {"cache": orpheus.weights.body.cache.data_ptr()} == places


def parts(weights: OrpheusWeights) -> list[tuple[str, Part]]:
    return [(name, part) for name, stored in weights.body.stored().items() for part in stored.parts]


def test_logits_that_are_nan_or_infinite_are_told(folder: Path) -> None:
    decoder = decoder_of(folder, slots=256)
    runner = EagerRunner(decoder)
    decoder.embeddings[END_ROW] = float("nan")
    assert not speak(decoder, runner, 5, 1)[0].finite
    decoder.embeddings[END_ROW] = float("inf")
    assert not speak(decoder, runner, 5, 1)[0].finite


def test_codes_stay_in_range_when_logits_are_not_numbers(folder: Path) -> None:
    decoder = decoder_of(folder, slots=256)
    decoder.body.norm.fill_(float("nan"))
    frame = speak(decoder, EagerRunner(decoder), 5, 1)[0]
    assert not frame.finite
    assert all(0 <= code < CODES for code in frame.codes[1:])


def test_the_seven_rows_between_end_of_speech_and_the_codes_are_shut(folder: Path) -> None:
    decoder = decoder_of(folder, slots=256)
    decoder.embeddings[END_ROW + 1 : CODE_ROW] *= 100.0  # one of them would win in nearly every frame
    for frame in speak(decoder, EagerRunner(decoder), 5, 10):
        assert min(frame.codes) >= 0
        assert not frame.ended


def test_rope_scaling_is_that_of_transformers() -> None:
    from transformers import LlamaConfig
    from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

    scaling = {
        "rope_type": "llama3",
        "rope_theta": 500000.0,
        "factor": 32.0,
        "high_freq_factor": 4.0,
        "low_freq_factor": 1.0,
        "original_max_position_embeddings": 8192,
    }
    config = LlamaConfig(
        hidden_size=3072, num_attention_heads=24, head_dim=128, max_position_embeddings=131072, rope_parameters=scaling
    )
    expected, _ = ROPE_INIT_FUNCTIONS["llama3"](config)
    assert torch.allclose(Rope(500000.0, 32.0).frequencies(128), expected, rtol=1e-5)


def test_both_spellings_of_the_rope_in_config_json_are_read(folder: Path) -> None:
    old = read_config(folder)
    new = {key: value for key, value in old.items() if not key.startswith("rope")}
    new["rope_parameters"] = old["rope_scaling"] | {"rope_theta": old["rope_theta"]}
    assert shape_of(new, "new") == shape_of(old, "old")


@pytest.mark.parametrize(
    "change", [{"hidden_act": "gelu"}, {"mlp_bias": True}, {"quantization_config": {}} | {"attention_bias": True}]
)
def test_a_llama_of_another_kind_is_refused(folder: Path, change: dict[str, object]) -> None:
    with pytest.raises(CheckpointMismatch):
        shape_of(read_config(folder) | change, "other")


def test_a_config_that_lacks_a_number_is_damaged(folder: Path) -> None:
    config = read_config(folder)
    del config["num_hidden_layers"]
    with pytest.raises(CheckpointDamaged):
        shape_of(config, "cut")


@pytest.mark.gpu
@on_gpu
@pytest.mark.parametrize("prompt", [9, 40, 300])
def test_captured_frames_equal_eager_ones_on_the_gpu(folder: Path, prompt: int) -> None:
    device = torch.device("cuda")
    decoder = decoder_of(folder, 512, device)
    graphs = GraphRunner(decoder, capture_on(device))
    eager = [frame.codes for frame in speak(decoder, EagerRunner(decoder), prompt, 10)]
    assert [frame.codes for frame in speak(decoder, graphs, prompt, 10)] == eager


@pytest.mark.gpu
@on_gpu
def test_graphs_stay_valid_over_a_change_of_checkpoint_on_the_gpu(folder: Path, tmp_path: Path) -> None:
    device = torch.device("cuda")
    checkpoint.build(tmp_path / "other", seed=1)
    changed = Orpheus.load(folder, device, slots=512)
    changed.load_into(tmp_path / "other")
    fresh = Orpheus.load(tmp_path / "other", device, slots=512)
    spoken = [torch.stack(list(one.generate("Hello.", "tara", seed=5, seconds=1.0))) for one in (changed, fresh)]
    assert torch.equal(*spoken)


@pytest.mark.gpu
@on_gpu
def test_the_seed_fixes_a_captured_clause_on_the_gpu(folder: Path) -> None:
    orpheus = Orpheus.load(folder, torch.device("cuda"), slots=512)
    first, again, other = (
        torch.stack(list(orpheus.generate("Hello.", "tara", seed=seed, seconds=1.0))) for seed in (1, 1, 2)
    )
    assert torch.equal(first, again)
    assert not torch.equal(first, other)


@pytest.mark.gpu
@on_gpu
def test_half_precision_on_the_gpu_agrees_with_the_cpu(folder: Path) -> None:
    codes = torch.randint(CODES, (8, SLOTS))
    exact = Orpheus.load(folder, CPU, slots=256).forced_logits("Hello.", "tara", codes)
    for dtype in (torch.bfloat16, torch.float16):
        half = Orpheus.load(folder, torch.device("cuda"), dtype, slots=256).forced_logits("Hello.", "tara", codes)
        assert torch.cosine_similarity(half.cpu()[:, 1:], exact[:, 1:], dim=1).min() > 0.999
