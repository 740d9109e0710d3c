"""The shape of a Llama and its rotary embedding, as config.json tells them."""

import math
from dataclasses import dataclass
from typing import Any

import torch

from app.errors import CheckpointDamaged, CheckpointMismatch


@dataclass(frozen=True)
class Rope:
    """Rotary embedding. `factor` 1 means plain; else Llama 3.1's scaling, with its three other numbers."""

    theta: float
    factor: float = 1.0
    low_freq_factor: float = 1.0
    high_freq_factor: float = 4.0
    original_positions: int = 8192

    def frequencies(self, head_dim: int) -> torch.Tensor:
        """Radians per position of each pair, [head_dim / 2] float32.

        Long wavelengths are stretched by `factor`, short ones kept, those between blended (Llama 3.1's model card).
        """
        plain = 1.0 / self.theta ** (torch.arange(0, head_dim, 2, dtype=torch.float32) / head_dim)
        if self.factor == 1.0:
            return plain
        turns = self.original_positions * plain / (2 * math.pi)  # turns within the original context
        kept = (turns - self.low_freq_factor) / (self.high_freq_factor - self.low_freq_factor)
        kept = kept.clamp(0.0, 1.0)
        return plain * (kept + (1.0 - kept) / self.factor)


@dataclass(frozen=True)
class LlamaShape:
    """Sizes of a Llama, in the field's words."""

    vocabulary: int
    layers: int
    hidden: int
    feed_forward: int
    heads: int
    kv_heads: int
    head_dim: int
    eps: float
    tied: bool
    rope: Rope

    @property
    def groups(self) -> int:
        """Query heads that share one key head."""
        return self.heads // self.kv_heads

    @property
    def query(self) -> int:
        """Width of all queries."""
        return self.heads * self.head_dim

    @property
    def key(self) -> int:
        """Width of all keys, and of all values."""
        return self.kv_heads * self.head_dim

    def rotation(self, positions: int) -> torch.Tensor:
        """Cosines and signed sines, [positions, 2, 1, head_dim] float32: x * cos + halves of x swapped * sin."""
        angles = torch.arange(positions, dtype=torch.float32)[:, None] * self.rope.frequencies(self.head_dim)
        cosines, sines = angles.cos(), angles.sin()
        both = torch.stack([torch.cat([cosines, cosines], 1), torch.cat([-sines, sines], 1)], 1)
        return both[:, :, None]


def shape_of(config: dict[str, Any], name: str) -> LlamaShape:
    """Read the shape from a Llama's config.json; `name` is the checkpoint's, for errors.

    Raises `CheckpointDamaged` where a number is missing, `CheckpointMismatch` for a variant that isn't Llama 3's.
    """
    _check_variant(config, name)
    try:
        heads, hidden = int(config["num_attention_heads"]), int(config["hidden_size"])
        return LlamaShape(
            vocabulary=int(config["vocab_size"]),
            layers=int(config["num_hidden_layers"]),
            hidden=hidden,
            feed_forward=int(config["intermediate_size"]),
            heads=heads,
            kv_heads=int(config.get("num_key_value_heads") or heads),
            head_dim=int(config.get("head_dim") or hidden // heads),
            eps=float(config["rms_norm_eps"]),
            tied=bool(config.get("tie_word_embeddings", False)),
            rope=_rope_of(config, name),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise CheckpointDamaged(
            f"config.json of {name} can't be used ({error})", f"get it again with `lyre models get {name}`"
        ) from error


def _check_variant(config: dict[str, Any], name: str) -> None:
    variant = config.get("attention_bias") or config.get("mlp_bias") or config.get("hidden_act", "silu") != "silu"
    if variant or config.get("quantization_config"):
        raise CheckpointMismatch(
            f"{name} is a quantized Llama or one with biases", "choose a checkpoint in bfloat16, float16 or float32"
        )


def _rope_of(config: dict[str, Any], name: str) -> Rope:
    """Read the rotary embedding, as transformers 4 (`rope_scaling`) or 5 (`rope_parameters`) writes it."""
    told = config.get("rope_parameters") or config.get("rope_scaling") or {}
    theta = float(told.get("rope_theta", config.get("rope_theta", 10_000.0)))
    kind = told.get("rope_type", told.get("type", "default"))
    if kind == "default":
        return Rope(theta)
    if kind != "llama3":
        raise CheckpointMismatch(f"{name} has {kind} rotary embedding", "choose a checkpoint of Llama 3 shape")
    return Rope(
        theta,
        float(told["factor"]),
        float(told["low_freq_factor"]),
        float(told["high_freq_factor"]),
        int(told["original_max_position_embeddings"]),
    )
