"""SmolLM2's layers for one sequence: fused projections, a KV cache at fixed places, one query at a time in attention.

Every position is computed alone, bit for bit, whether it comes in a prompt or as a step.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812 the name the field uses

from app.engine.lite.matrix import ROWS, Dense, Matrix, PackedHead, can_pack, matrix


@dataclass(frozen=True)
class _Layer:
    attention_norm: torch.Tensor  # [hidden]
    qkv: Matrix  # [(heads + 2 kv_heads) * head_dim, hidden]
    out: Matrix  # [hidden, heads * head_dim]
    feed_forward_norm: torch.Tensor  # [hidden]
    gate_up: Matrix  # [2 * feed_forward, hidden]
    down: Matrix  # [hidden, feed_forward]


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
        self._heads, self._kv_heads = config["num_attention_heads"], config["num_key_value_heads"]
        self._head_dim = config["hidden_size"] // self._heads
        self._eps = config["rms_norm_eps"]
        self._layers = [_layer(tensors, number, packed) for number in range(config["num_hidden_layers"])]
        self._norm = tensors["model.norm.weight"]
        self._embedded = tensors["model.embed_tokens.weight"]
        head = self._embedded if config["tie_word_embeddings"] else tensors["lm_head.weight"]
        self._head: Matrix = PackedHead(head) if packed and len(head) % ROWS == 0 else Dense(head)
        self._cache = torch.zeros(len(self._layers), 2, self._kv_heads, slots, self._head_dim)
        self._turn = _rotation(slots, self._head_dim, config["rope_parameters"]["rope_theta"])

    @torch.inference_mode()
    def run(self, tokens: Sequence[int], start: int) -> torch.Tensor:
        """Put `tokens` into the cache from position `start` on; return the logits after the last, [vocabulary]."""
        x = self._embedded[torch.tensor(tokens)]  # [tokens, hidden]
        for layer, cache in zip(self._layers, self._cache.unbind(), strict=True):
            attended = self._attend(layer.qkv(self._normed(x, layer.attention_norm)), cache, start)
            x = x + layer.out(attended)
            gate, up = layer.gate_up(self._normed(x, layer.feed_forward_norm)).chunk(2, -1)
            x = x + layer.down(F.silu(gate) * up)
        logits: torch.Tensor = self._head(self._normed(x[-1:], self._norm))[0]
        return logits

    def _attend(self, qkv: torch.Tensor, cache: torch.Tensor, start: int) -> torch.Tensor:
        """Rotate, keep keys and values, attend; qkv: [tokens, (heads + 2 kv_heads) * head_dim]."""
        rows = qkv.view(len(qkv), -1, self._head_dim)
        turned, values = torch.split_with_sizes(rows, [self._heads + self._kv_heads, self._kv_heads], 1)
        cosine, sine = self._turn[:, start : start + len(rows), None]
        first, second = turned.chunk(2, -1)
        turned = turned * cosine + torch.cat((-second, first), -1) * sine
        query, keys = torch.split_with_sizes(turned, [self._heads, self._kv_heads], 1)
        cache[0, :, start : start + len(rows)] = keys.transpose(0, 1)
        cache[1, :, start : start + len(rows)] = values.transpose(0, 1)
        query = query.reshape(len(rows), 1, self._kv_heads, -1, self._head_dim)
        return torch.cat([self._attend_one(one, cache, start + place + 1) for place, one in enumerate(query)])

    def _attend_one(self, query: torch.Tensor, cache: torch.Tensor, window: int) -> torch.Tensor:
        """The heads that share keys are rows of one query, [1, kv_heads, groups, head_dim]."""
        keys, values = cache[:, None, :, :window]
        return F.scaled_dot_product_attention(query, keys, values).reshape(1, -1)

    def _normed(self, x: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
        return F.rms_norm(x, weight.shape, weight, self._eps)


def _layer(tensors: dict[str, torch.Tensor], number: int, packed: bool) -> _Layer:
    prefix = f"model.layers.{number}."

    def one(*names: str) -> Matrix:
        return matrix(tensors, [prefix + name for name in names], packed=packed)

    return _Layer(
        attention_norm=tensors[f"{prefix}input_layernorm.weight"],
        qkv=one("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"),
        out=one("self_attn.o_proj"),
        feed_forward_norm=tensors[f"{prefix}post_attention_layernorm.weight"],
        gate_up=one("mlp.gate_proj", "mlp.up_proj"),
        down=one("mlp.down_proj"),
    )


def _rotation(slots: int, width: int, base: float) -> torch.Tensor:
    """Cosines and sines of every position, [2, slots, width]."""
    frequencies = base ** (-torch.arange(0, width, 2).double() / width)
    angles = torch.arange(slots).double()[:, None] * frequencies
    angles = torch.cat((angles, angles), -1)
    return torch.stack((angles.cos(), angles.sin())).float()
