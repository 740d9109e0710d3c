"""SmolLM2's layers for one sequence: fused projections, a KV cache at fixed places, one query at a time in attention.

TorchScript compiles them (`compiled`): a step is 30 layers of two dozen small operations each, and between two of them
Python would take as long as some of them, and let go of its lock to whichever thread waits for it.
"""

import warnings
from collections.abc import Callable
from functools import cache
from typing import NamedTuple, cast

import torch
import torch.nn.functional as F  # noqa: N812 the name the field uses

from app.engine.lite.matrix import Matrix, times


class Shape(NamedTuple):
    """What all layers share."""

    heads: int
    kv_heads: int
    head_dim: int
    eps: float


class Layer(NamedTuple):
    """One layer; `cache` holds its keys and values, [2, kv_heads, slots, head_dim]."""

    attention_norm: torch.Tensor  # [hidden]
    qkv: Matrix  # [(heads + 2 kv_heads) * head_dim, hidden]
    out: Matrix  # [hidden, heads * head_dim]
    feed_forward_norm: torch.Tensor  # [hidden]
    gate_up: Matrix  # [2 * feed_forward, hidden]
    down: Matrix  # [hidden, feed_forward]
    cache: torch.Tensor


Run = Callable[[torch.Tensor, list[Layer], Shape, torch.Tensor, int], torch.Tensor]
"""What `run` is, compiled or not."""


def run(x: torch.Tensor, layers: list[Layer], shape: Shape, rotation: torch.Tensor, start: int) -> torch.Tensor:
    """Put the tokens of `x`, [tokens, hidden], into the caches from position `start` on; return what comes of them.

    `rotation` are cosines and sines of every position, [2, slots, head_dim]. Every position is computed alone, bit for
    bit, whether it comes in a prompt or as a step.
    """
    for layer in layers:
        qkv = times(F.rms_norm(x, layer.attention_norm.shape, layer.attention_norm, shape.eps), layer.qkv)
        x = x + times(attend(qkv, layer.cache, shape, rotation, start), layer.out)
        normed = F.rms_norm(x, layer.feed_forward_norm.shape, layer.feed_forward_norm, shape.eps)
        gate, up = torch.chunk(times(normed, layer.gate_up), 2, -1)
        x = x + times(F.silu(gate) * up, layer.down)
    return x


def attend(qkv: torch.Tensor, cache: torch.Tensor, shape: Shape, rotation: torch.Tensor, start: int) -> torch.Tensor:
    """Rotate, keep keys and values, attend; `qkv`: [tokens, (heads + 2 kv_heads) * head_dim]."""
    tokens = qkv.shape[0]
    rows = qkv.view(tokens, -1, shape.head_dim)
    turned, values = torch.split_with_sizes(rows, [shape.heads + shape.kv_heads, shape.kv_heads], 1)
    first, second = torch.chunk(turned, 2, -1)
    cosine, sine = rotation[0, start : start + tokens, None], rotation[1, start : start + tokens, None]
    turned = turned * cosine + torch.cat((-second, first), -1) * sine
    query, keys = torch.split_with_sizes(turned, [shape.heads, shape.kv_heads], 1)
    cache[0, :, start : start + tokens] = keys.transpose(0, 1)
    cache[1, :, start : start + tokens] = values.transpose(0, 1)
    query = query.reshape(tokens, 1, shape.kv_heads, -1, shape.head_dim)
    return torch.cat([_attend_one(query[place], cache, start + place + 1) for place in range(tokens)])


def _attend_one(query: torch.Tensor, cache: torch.Tensor, window: int) -> torch.Tensor:
    """The heads that share keys are rows of one query, [1, kv_heads, groups, head_dim]."""
    keys, values = cache[0:1, :, :window], cache[1:2, :, :window]
    return F.scaled_dot_product_attention(query, keys, values).reshape(1, -1)


@cache
def compiled() -> Run:
    """Return `run`, compiled, without the optimizer: its first calls would take four times as long."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r".*torch\.jit\.script.* is deprecated", category=DeprecationWarning)
        script = cast(Run, torch.jit.script(run))

    def quick(x: torch.Tensor, layers: list[Layer], shape: Shape, rotation: torch.Tensor, start: int) -> torch.Tensor:
        with torch.jit.optimized_execution(False):  # type: ignore[attr-defined]  # public, but not named in __all__
            return script(x, layers, shape, rotation, start)

    return quick
