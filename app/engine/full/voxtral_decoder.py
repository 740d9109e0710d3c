"""Voxtral's language model over a KV cache of our own: one forward for a prompt, a step, and a captured graph."""

from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812 the name everyone knows it by
from torch import Tensor, nn


class KVCache:
    """Keys and values of one sequence, allocated once: two tensors `[kv_heads, slots, head_dim]` a layer.

    It keeps no count of its own: whoever writes says where, so cutting it back is forgetting what came after.
    transformers' `DynamicCache` would be copied whole with every token and moves in memory, which no graph survives;
    its `StaticCache` writes at a counter of its own in every layer and attends over all slots at every step.
    """

    def __init__(self, decoder: "Decoder", slots: int) -> None:
        shape = (decoder.kv_heads, slots, decoder.head_dim)
        like = {"dtype": decoder.dtype, "device": decoder.device}
        self.slots = slots
        self.keys = [torch.zeros(shape, **like) for _ in decoder.layers]
        self.values = [torch.zeros(shape, **like) for _ in decoder.layers]

    def clear(self) -> None:
        """Set every slot to zero."""
        for tensor in (*self.keys, *self.values):
            tensor.zero_()


@dataclass(frozen=True, eq=False)
class _Layer:
    """The parts of a transformers `LlamaDecoderLayer`; `qkv` and `gate_up` read their weights in one go.

    Quantized ones come as one module each, see `voxtral_quantized`.
    """

    qkv: Any
    out: Any
    gate_up: Any
    down: Any
    norm_in: Any
    norm_mid: Any


class Decoder:
    """The Llama body and head of a loaded Voxtral. It uses the model's own weights, and holds no others.

    Every method takes and gives unbatched tensors and is meant for `torch.inference_mode`.
    """

    def __init__(self, body: Any, head: nn.Module, positions: int) -> None:
        """`positions` is the longest sequence that any cache will hold."""
        config = body.config
        self.heads, self.kv_heads, self.head_dim = (
            config.num_attention_heads,
            config.num_key_value_heads,
            config.head_dim,
        )
        self._embed, self._norm, self._head = body.embed_tokens, body.norm, head
        weight = body.norm.weight
        self.dtype, self.device = weight.dtype, weight.device
        self.width, self.vocabulary = config.hidden_size, config.vocab_size
        self._eps = config.rms_norm_eps
        self.layers = [_parts(layer) for layer in body.layers]
        with torch.inference_mode():
            at = torch.arange(positions, device=self.device)[None]
            cos, sin = body.rotary_emb(torch.zeros(1, dtype=self.dtype, device=self.device), at)
        self._cos, self._sin = cos[0, :, None], sin[0, :, None]  # [positions, 1, head_dim]

    def embed(self, ids: Tensor) -> Tensor:
        """`[n]` ids -> `[n, width]`; ids below 0 stand for no token and get any embedding."""
        embeddings: Tensor = self._embed(ids.clamp(min=0))
        return embeddings

    def forward(self, x: Tensor, positions: Tensor, cache: KVCache, window: int, *, masked: bool) -> Tensor:
        """`[n, width]` embeddings at `[n]` consecutive positions -> `[n, width]`; their keys and values are kept.

        `window` is how many slots are attended to. If `masked`, those behind a token's own position are hidden, so
        that it doesn't matter what is in them; without it, there is one token and the window ends with it.
        """
        rotation = self._cos[positions], self._sin[positions]
        mask = self._mask(positions, window) if masked else None
        for number, layer in enumerate(self.layers):
            keys, values = cache.keys[number], cache.values[number]
            x = x + layer.out(self._attend(layer, x, rotation, positions, keys, values, window, mask))
            gate, up = layer.gate_up(self._normed(layer.norm_mid, x)).chunk(2, dim=-1)
            x = x + layer.down(F.silu(gate) * up)
        return x

    def logits(self, hidden: Tensor) -> Tensor:
        """`[width]` of one place -> `[vocabulary]`."""
        logits: Tensor = self._head(self._normed(self._norm, hidden[None]))[0]
        return logits

    def _attend(
        self,
        layer: _Layer,
        x: Tensor,
        rotation: tuple[Tensor, Tensor],
        positions: Tensor,
        keys: Tensor,
        values: Tensor,
        window: int,
        mask: Tensor | None,
    ) -> Tensor:
        n, rotated = len(x), self.heads + self.kv_heads
        qkv = layer.qkv(self._normed(layer.norm_in, x)).view(n, rotated + self.kv_heads, self.head_dim)
        qk = _rotate(qkv[:, :rotated], *rotation)
        keys.index_copy_(1, positions, qk[:, self.heads :].transpose(0, 1))
        values.index_copy_(1, positions, qkv[:, rotated:].transpose(0, 1))
        q, k, v = qk[:, : self.heads], keys[None, :, :window], values[None, :, :window]
        if n == 1:  # the query heads of one KV head as its rows: no copy of the cache per query head
            q = q.view(1, self.kv_heads, -1, self.head_dim)
            return F.scaled_dot_product_attention(q, k, v, attn_mask=mask).reshape(1, -1)
        k, v = self._per_query_head(k), self._per_query_head(v)
        heard = F.scaled_dot_product_attention(q.transpose(0, 1)[None], k, v, attn_mask=mask)  # [1, heads, n, dim]
        return heard[0].transpose(0, 1).reshape(n, -1)

    def _per_query_head(self, kv: Tensor) -> Tensor:
        return kv.repeat_interleave(self.heads // self.kv_heads, dim=1)

    def _mask(self, positions: Tensor, window: int) -> Tensor:
        """Bias `[n, window]` that hides what lies behind; added, as a boolean one is converted in every layer anew."""
        hidden = torch.arange(window, device=self.device)[None] > positions[:, None]
        return torch.zeros(hidden.shape, dtype=self.dtype, device=self.device).masked_fill_(hidden, float("-inf"))

    def _normed(self, norm: Any, x: Tensor) -> Tensor:
        return F.rms_norm(x, (self.width,), norm.weight, self._eps)


class _Fused:
    """Linears of the same input as one; their weights become views of the joined one, so nothing is held twice."""

    def __init__(self, linears: list[Any]) -> None:
        self._linears = linears
        self._weight: Tensor | None = None
        if all(type(linear) is nn.Linear and linear.bias is None for linear in linears):
            self._weight = torch.cat([linear.weight.data for linear in linears])
            sizes = [len(linear.weight) for linear in linears]
            for linear, part in zip(linears, torch.split(self._weight, sizes), strict=True):
                linear.weight.data = part

    def __call__(self, x: Tensor) -> Tensor:
        if self._weight is not None:
            return F.linear(x, self._weight)
        return torch.cat([linear(x) for linear in self._linears], dim=-1)


def _parts(layer: Any) -> _Layer:
    attention, mlp = layer.self_attn, layer.mlp
    return _Layer(
        qkv=getattr(attention, "qkv", None) or _Fused([attention.q_proj, attention.k_proj, attention.v_proj]),
        out=attention.o_proj,
        gate_up=getattr(mlp, "gate_up", None) or _Fused([mlp.gate_proj, mlp.up_proj]),
        down=mlp.down_proj,
        norm_in=layer.input_layernorm,
        norm_mid=layer.post_attention_layernorm,
    )


def _rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotary positions of `[n, heads, head_dim]`, the halves of a head being the pairs (as Llama's weights have it)."""
    first, second = x.chunk(2, dim=-1)
    return x * cos + torch.cat((-second, first), dim=-1) * sin
