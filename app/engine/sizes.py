"""How many bytes a model takes, from its config alone: weights, tables, KV cache, buffers, activations, graphs."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Literal

from app.engine.shapes import Config

Precision = Literal["fp32", "bf16", "fp16", "int8", "int4"]

WIDTH = {"fp32": 4, "bf16": 2, "fp16": 2}
"""Bytes of a number in the precisions that compute."""

GROUP = 64
"""Columns of an int4 matrix that share one scale and one zero, both in 16 bits (torch's `_weight_int4pack_mm`)."""

AUDIO_ROWS = 28_682
"""Rows of Orpheus' tables that sound needs: `<custom_token_0>` to the last code, as `full.decoding.ROWS`."""

TEXT_ROWS = 128_266
"""Rows of Orpheus' embeddings that a prompt needs, as `full.orpheus_prompt.PROMPT_IDS`. They stay in RAM."""

PREFILL_TOKENS = 448
"""Slots that each of Voxtral's caches has beyond its context, as `full.token_loop.PREFILL_TOKENS`."""

POSITIONS = 8_192
"""Positions that Voxtral's rotary tables hold, as `full.voxtral.Voxtral`'s default."""

GRAPH_NODE_BYTES = 8 * 1024
"""Memory of one kernel in a captured CUDA graph: an estimate, not yet measured."""

_NODES_PER_LAYER = 16
_MEL_FRAMES = 3_000
_CODEC_FRAMES = 8  # the most that the chunk schedule decodes at a time


@dataclass(frozen=True)
class Breakdown:
    """Bytes of one stage by what they are for. All are on the stage's device, but `host`, which is in RAM."""

    weights: int = 0
    tables: int = 0
    cache: int = 0
    buffers: int = 0
    activations: int = 0
    graphs: int = 0
    host: int = 0

    @property
    def resident(self) -> int:
        """Bytes of the tensors that stay on the device for as long as the model is loaded."""
        return self.weights + self.tables + self.cache + self.buffers

    @property
    def device(self) -> int:
        """All bytes on the device, while it works."""
        return self.resident + self.activations + self.graphs

    def as_dict(self) -> dict[str, int]:
        """The parts by name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


@dataclass(frozen=True)
class Form:
    """The precisions in which a model is held: of its layers, of its tables and head, of Voxtral's encoder.

    `native` is what it computes in, and what all else is held in; fp32, bf16 or fp16.
    """

    native: Precision
    layers: Precision
    tables: Precision
    encoder: Precision

    @classmethod
    def of(cls, precision: Precision, native: Precision = "bf16") -> "Form":
        """Quantize the layers alone; a precision that computes is used for everything."""
        if precision in WIDTH:
            native = precision
        return cls(native, precision, native, native)


def matrix_bytes(rows: int, columns: int, precision: Precision) -> int:
    """Bytes of a matrix with its scales: int8 has one of 16 bits a row, int4 a scale and a zero for every group."""
    if precision == "int8":
        return rows * columns + 2 * rows
    if precision == "int4":
        groups = -(-columns // GROUP)
        return rows * groups * GROUP // 2 + 4 * rows * groups
    return rows * columns * WIDTH[precision]


def llama_layers_bytes(config: Config, form: Form) -> int:
    """Bytes of a Llama's layers and its last norm, without tables."""
    hidden, inner = int(config["hidden_size"]), int(config["intermediate_size"])
    query, key = _query_and_key(config)
    layer = (
        matrix_bytes(query + 2 * key, hidden, form.layers)
        + matrix_bytes(hidden, query, form.layers)
        + matrix_bytes(2 * inner, hidden, form.layers)
        + matrix_bytes(hidden, inner, form.layers)
        + 2 * hidden * WIDTH[form.native]
    )
    return int(config["num_hidden_layers"]) * layer + hidden * WIDTH[form.native]


def kv_bytes(config: Config, slots: int, native: Precision) -> int:
    """Bytes of a Llama's KV cache of `slots` tokens."""
    return 2 * int(config["num_hidden_layers"]) * _query_and_key(config)[1] * slots * WIDTH[native]


def table_bytes(config: Config, rows: int, precision: Precision) -> int:
    """Bytes of `rows` of the embeddings, and of as many of the head where that is a table of its own."""
    tables = 1 if config.get("tie_word_embeddings") else 2
    return tables * matrix_bytes(rows, int(config["hidden_size"]), precision)


def orpheus_bytes(config: Config, form: Form, slots: int, *, graphs: bool = False) -> Breakdown:
    """Orpheus as `full.orpheus_weights` holds it: the audio rows on the device, the text's in RAM.

    `slots` are those of its KV cache, a multiple of 64; `graphs` is whether it is captured, on CUDA.
    """
    hidden, layers = int(config["hidden_size"]), int(config["num_hidden_layers"])
    width = WIDTH[form.native]
    windows = 1 + sum(1 for power in range(8, 32) if 2**power < slots)  # full.frame_graph.windows_of
    nodes = _NODES_PER_LAYER * layers * (7 * windows + 6)
    return Breakdown(
        weights=llama_layers_bytes(config, form),
        tables=table_bytes(config, AUDIO_ROWS, form.tables),
        cache=kv_bytes(config, slots, form.native),
        buffers=slots * (2 * int(config["head_dim"]) * width + 8),
        activations=_prefill_bytes(config, 256, slots, form.native),
        graphs=nodes * GRAPH_NODE_BYTES if graphs else 0,
        host=TEXT_ROWS * hidden * width,
    )


def think_bytes(config: Config, form: Form, caches: Sequence[int], *, graphs: bool = False) -> Breakdown:
    """Voxtral's decoder, both tables and the KV caches, `caches` being the slots of each, paddings included."""
    text = config["text_config"]
    rows, layers = int(text["vocab_size"]), int(text["num_hidden_layers"])
    windows = sum(1 + sum(1 for power in range(10, 32) if 2**power < slots) for slots in caches)
    return Breakdown(
        weights=llama_layers_bytes(text, form),
        tables=table_bytes(text, rows, form.tables),
        cache=kv_bytes(text, sum(caches), form.native),
        buffers=2 * (POSITIONS + PREFILL_TOKENS) * int(text["head_dim"]) * WIDTH[form.native],
        activations=_prefill_bytes(text, PREFILL_TOKENS, max(caches), form.native) + 4 * 4 * rows,
        graphs=3 * windows * _NODES_PER_LAYER * layers * GRAPH_NODE_BYTES if graphs else 0,
    )


def listen_bytes(config: Config, form: Form, *, graphs: bool = False) -> Breakdown:
    """Voxtral's encoder and projector: Whisper's, 30 s at a time."""
    audio, text = config["audio_config"], config["text_config"]
    hidden, inner = int(audio["hidden_size"]), int(audio["intermediate_size"])
    layers, bins, places = (int(audio[k]) for k in ("num_hidden_layers", "num_mel_bins", "max_source_positions"))
    width = WIDTH[form.native]
    matrices = 4 * matrix_bytes(hidden, hidden, form.encoder)
    matrices += matrix_bytes(inner, hidden, form.encoder) + matrix_bytes(hidden, inner, form.encoder)
    vectors = 3 * hidden + inner + hidden + 4 * hidden  # biases (keys have none), and two norms
    around = (3 * bins + 1) * hidden + (3 * hidden + 1) * hidden + 2 * hidden
    projector = int(text["hidden_size"]) * (inner + int(text["hidden_size"]))
    mel = bins * (_MEL_FRAMES * width + 201 * 4) + 400 * 4
    return Breakdown(
        weights=layers * (matrices + vectors * width) + (around + projector) * width + places * hidden * 4,
        buffers=mel,
        activations=places * (2 * inner + 6 * hidden) * width,
        graphs=_NODES_PER_LAYER * layers * GRAPH_NODE_BYTES if graphs else 0,
    )


def snac_bytes(config: Config) -> Breakdown:
    """The decoding half of SNAC in float32, weight norm folded in, as `full.snac` holds it."""
    latent = int(config.get("latent_dim") or config["encoder_dim"] * 2 ** len(config["encoder_rates"]))
    channels, code = int(config["decoder_dim"]), int(config["codebook_dim"])
    books = len(config["vq_strides"])
    numbers = latent * 8 + channels * (latent + 1)
    columns, widest = 4 * _CODEC_FRAMES, 0
    for rate in config["decoder_rates"]:
        out = channels // 2
        numbers += 2 * channels + 2 * channels * out * rate + out + out * out
        numbers += 3 * (4 * out + 8 * out + out * out + out)
        columns *= int(rate)
        widest = max(widest, out * columns)
        channels = out
    return Breakdown(
        weights=4 * (numbers + 2 * channels + 7 * channels + 1),
        tables=4 * (books * code * (int(config["codebook_size"]) + latent) + latent) + 8 * books,
        activations=4 * 4 * widest,
    )


def _prefill_bytes(config: Config, tokens: int, window: int, native: Precision) -> int:
    """What a prompt of `tokens` needs beside the cache: its rows through one layer, and keys for every query head."""
    query, key = _query_and_key(config)
    row = 3 * int(config["intermediate_size"]) + 4 * int(config["hidden_size"]) + 2 * query + 2 * key
    return WIDTH[native] * (tokens * row + 2 * window * query)


def _query_and_key(config: Config) -> tuple[int, int]:
    """Widths of all queries and of all keys."""
    heads = int(config["num_attention_heads"])
    dim = int(config.get("head_dim") or int(config["hidden_size"]) // heads)
    return heads * dim, int(config.get("num_key_value_heads") or heads) * dim
