"""SmolLM2: its weights, and the logits after a sequence whose keys and values are kept."""

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812 the name the field uses

from app.engine.lite.layers import Layer, Shape, compiled
from app.engine.lite.matrix import ROWS, Matrix, PackedHead, can_pack, matrix


class Body:
    """The model; the cache holds keys and values of `slots` positions. Used on one thread."""

    def __init__(self, folder: Path, *, slots: int, packed: bool | None = None) -> None:
        """Load from `folder`, as `weights` writes it. `packed` by default where it is faster here."""
        from safetensors.torch import load_file

        config: dict[str, Any] = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        try:
            tensors = load_file(folder / "model.safetensors")
        except ValueError as error:  # safetensors' own for memory that runs out; a damaged file is a SafetensorError
            raise MemoryError from error
        packed = can_pack() if packed is None else packed
        heads, kv_heads = config["num_attention_heads"], config["num_key_value_heads"]
        self._shape = Shape(heads, kv_heads, config["hidden_size"] // heads, config["rms_norm_eps"])
        caches = torch.zeros(config["num_hidden_layers"], 2, kv_heads, slots, self._shape.head_dim).unbind()
        self._layers = [_layer(tensors, number, packed, cache) for number, cache in enumerate(caches)]
        self._norm = tensors["model.norm.weight"]
        self._embedded = tensors["model.embed_tokens.weight"]
        head = self._embedded if config["tie_word_embeddings"] else tensors["lm_head.weight"]
        self._head = PackedHead(head) if packed and len(head) % ROWS == 0 else partial(F.linear, weight=head)
        self._rotation = _rotation(slots, self._shape.head_dim, config["rope_parameters"]["rope_theta"])
        self._run = compiled()

    @torch.inference_mode()
    def run(self, tokens: Sequence[int], start: int) -> torch.Tensor:
        """Put `tokens` into the cache from position `start` on; return the logits after the last, [vocabulary]."""
        x = self._embedded[torch.tensor(tokens)]  # [tokens, hidden]
        x = self._run(x, self._layers, self._shape, self._rotation, start)
        logits: torch.Tensor = self._head(F.rms_norm(x[-1:], self._norm.shape, self._norm, self._shape.eps))[0]
        return logits


def _layer(tensors: dict[str, torch.Tensor], number: int, packed: bool, cache: torch.Tensor) -> Layer:
    prefix = f"model.layers.{number}."

    def one(*names: str) -> Matrix:
        return matrix(tensors, [prefix + name for name in names], packed=packed)

    return Layer(
        attention_norm=tensors[f"{prefix}input_layernorm.weight"],
        qkv=one("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"),
        out=one("self_attn.o_proj"),
        feed_forward_norm=tensors[f"{prefix}post_attention_layernorm.weight"],
        gate_up=one("mlp.gate_proj", "mlp.up_proj"),
        down=one("mlp.down_proj"),
        cache=cache,
    )


def _rotation(slots: int, width: int, base: float) -> torch.Tensor:
    """Cosines and sines of every position, [2, slots, width]."""
    frequencies = base ** (-torch.arange(0, width, 2).double() / width)
    angles = torch.arange(slots).double()[:, None] * frequencies
    angles = torch.cat((angles, angles), -1)
    return torch.stack((angles.cos(), angles.sin())).float()
