"""The arithmetic of memory against real models: shapes on the meta device, and bytes of tiny ones in memory."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn
from transformers import LlamaConfig, LlamaForCausalLM, VoxtralConfig, VoxtralForConditionalGeneration

from app.engine import sizes
from app.engine.full.checkpoint import read_config
from app.engine.full.decoding import ROWS, FrameDecoder
from app.engine.full.frame_graph import windows_of
from app.engine.full.llama_shape import LlamaShape, Rope
from app.engine.full.orpheus_prompt import PROMPT_IDS
from app.engine.full.orpheus_weights import OrpheusWeights
from app.engine.full.replier import TRANSCRIPT_SLOTS
from app.engine.full.snac import Snac
from app.engine.full.token_loop import PREFILL_TOKENS
from app.engine.full.voxtral import load
from app.engine.memory import tensor_bytes
from app.engine.shapes import ORPHEUS, SNAC, VOXTRAL
from app.engine.sizes import Breakdown, Form, Precision
from app.engine.stages import TRANSCRIPT_SLOTS as PLANNED_TRANSCRIPT_SLOTS
from tests.checkpoints import snac as tiny_snac
from tests.checkpoints import voxtral as tiny_voxtral

FP32 = Form.of("fp32")
BF16 = Form.of("bf16")
# wide enough that scales and norms weigh what they do in the true ones
TINY_LLAMA = {
    "vocab_size": 156_940,
    "hidden_size": 256,
    "intermediate_size": 512,
    "num_hidden_layers": 4,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 64,
    "tie_word_embeddings": True,
}


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def on_meta(kind: type[nn.Module], config: Any) -> Any:
    with torch.device("meta"):
        return kind(config)


def numbers(*modules: nn.Module) -> int:
    return sum(parameter.numel() for module in modules for parameter in module.parameters())


def test_the_true_voxtral_has_the_planned_number_of_weights() -> None:
    model = on_meta(VoxtralForConditionalGeneration, VoxtralConfig()).model
    positions = model.audio_tower.embed_positions.weight.numel()  # kept in float32 by transformers
    listen = sizes.listen_bytes(VOXTRAL, BF16)
    assert listen.weights == 2 * numbers(model.audio_tower, model.multi_modal_projector) + 2 * positions
    think = sizes.think_bytes(VOXTRAL, BF16, [4096])
    assert think.weights == 2 * numbers(model.language_model.layers, model.language_model.norm)
    assert think.tables == 2 * 2 * numbers(model.language_model.embed_tokens)
    assert listen.weights + think.weights + think.tables == 2 * (4_676_271_104 + positions)


@pytest.mark.parametrize("tied", [True, False])
def test_the_true_orpheus_has_the_planned_number_of_weights(tied: bool) -> None:
    config = dict(ORPHEUS) | {"tie_word_embeddings": tied}
    model = on_meta(LlamaForCausalLM, LlamaConfig(**config))
    whole = sizes.llama_layers_bytes(config, BF16) + sizes.table_bytes(config, config["vocab_size"], "bf16")
    assert whole == 2 * numbers(model)
    assert numbers(model) == pytest.approx(3.301e9 if tied else 3.783e9, rel=1e-3)  # the reference's figures


def test_kv_caches_take_the_referenced_bytes_a_token() -> None:
    assert sizes.kv_bytes(VOXTRAL["text_config"], 1, "bf16") == 120 * 1024
    assert sizes.kv_bytes(ORPHEUS, 1, "fp16") == 112 * 1024


def test_the_plans_constants_are_the_engines() -> None:
    assert (sizes.AUDIO_ROWS, sizes.TEXT_ROWS) == (ROWS, PROMPT_IDS)
    assert (sizes.PREFILL_TOKENS, PLANNED_TRANSCRIPT_SLOTS) == (PREFILL_TOKENS, TRANSCRIPT_SLOTS)


def near(planned: Breakdown, measured: int) -> bool:
    return abs(measured / planned.resident - 1) < 0.05


@pytest.mark.parametrize(("dtype", "form"), [(torch.float32, FP32), (torch.bfloat16, BF16)], ids=["fp32", "bf16"])
@pytest.mark.parametrize("tied", [True, False])
def test_orpheus_in_memory_takes_what_was_planned(dtype: torch.dtype, form: Form, tied: bool) -> None:
    config = TINY_LLAMA | {"tie_word_embeddings": tied}
    shape = LlamaShape(156_940, 4, 256, 512, 4, 2, 64, 1e-5, tied, Rope(500_000.0))
    weights = OrpheusWeights(shape, slots=512, device=torch.device("cpu"), dtype=dtype)
    decoder = FrameDecoder(weights.body, weights.embeddings, weights.head)
    planned = sizes.orpheus_bytes(config, form, 512)
    assert weights.text.nbytes == planned.host
    assert weights.body.cache.nbytes == planned.cache
    assert near(planned, tensor_bytes([weights, decoder]) - planned.host)


@pytest.fixture(scope="module")
def voxtral_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("checkpoints") / "voxtral"
    tiny_voxtral.build(folder)
    return folder


@pytest.mark.parametrize(("dtype", "form"), [(torch.float32, FP32), (torch.bfloat16, BF16)], ids=["fp32", "bf16"])
def test_voxtral_in_memory_takes_what_was_planned(voxtral_folder: Path, dtype: torch.dtype, form: Form) -> None:
    voxtral = load(voxtral_folder, dtype=dtype)
    loops = [voxtral.loop(slots, 512) for slots in (8192, TRANSCRIPT_SLOTS)]
    config = read_config(voxtral_folder)
    listen = sizes.listen_bytes(config, form)
    think = sizes.think_bytes(config, form, [8192, TRANSCRIPT_SLOTS])
    assert near(listen, tensor_bytes([voxtral.encoder, voxtral.mel]))
    assert near(think, tensor_bytes([voxtral.decoder, loops]))
    assert tensor_bytes([voxtral, loops]) == pytest.approx(listen.resident + think.resident, rel=0.05)


@pytest.mark.parametrize("full_size", [False, True], ids=["tiny", "true"])
def test_snac_in_memory_takes_what_was_planned(tmp_path: Path, full_size: bool) -> None:
    tiny_snac.build(tmp_path / "snac", full_size=full_size)
    config = SNAC if full_size else {**SNAC, "encoder_dim": 4, "decoder_dim": 64}
    assert near(sizes.snac_bytes(config), tensor_bytes(Snac.load(tmp_path / "snac")))


@pytest.mark.parametrize("rows_and_columns", [(256, 256), (512, 192)])
def test_an_int4_matrix_takes_what_torch_packs_it_into(rows_and_columns: tuple[int, int]) -> None:
    rows, columns = rows_and_columns
    packed = torch.ops.aten._convert_weight_to_int4pack_for_cpu(torch.zeros(rows, columns, dtype=torch.int32), 2)
    scales_and_zeros = torch.zeros(columns // sizes.GROUP, rows, 2, dtype=torch.bfloat16)
    out = torch.ops.aten._weight_int4pack_mm_for_cpu(
        torch.zeros(1, columns, dtype=torch.bfloat16), packed, sizes.GROUP, scales_and_zeros
    )
    assert out.shape == (1, rows)
    assert sizes.matrix_bytes(rows, columns, "int4") == tensor_bytes([packed, scales_and_zeros])


def test_an_int8_matrix_takes_what_torch_multiplies_by() -> None:
    weight, scales = torch.zeros(512, 256, dtype=torch.int8), torch.ones(512, dtype=torch.bfloat16)
    out = torch.ops.aten._weight_int8pack_mm(torch.zeros(1, 256, dtype=torch.bfloat16), weight, scales)
    assert out.shape == (1, 512)
    assert sizes.matrix_bytes(512, 256, "int8") == tensor_bytes([weight, scales])


@pytest.mark.parametrize(("precision", "share"), [("int8", 0.500), ("int4", 0.281)])
def test_quantized_layers_are_that_share_of_16_bits(precision: Precision, share: float) -> None:
    for config in (VOXTRAL["text_config"], ORPHEUS):
        small = sizes.llama_layers_bytes(config, Form.of(precision))
        assert small / sizes.llama_layers_bytes(config, BF16) == pytest.approx(share, abs=0.001)


def test_graphs_are_counted_for_as_many_windows_as_are_captured() -> None:
    nodes = sizes.GRAPH_NODE_BYTES * 16 * 28
    for slots in (256, 1024, 1088, 2048):
        windows = len(windows_of(slots))
        assert sizes.orpheus_bytes(ORPHEUS, BF16, slots, graphs=True).graphs == nodes * (7 * windows + 6)
    assert sizes.orpheus_bytes(ORPHEUS, BF16, 1024).graphs == 0
