"""A lean Llama body for one sequence: fused projections, a static KV cache, nothing that waits for the host."""

from collections.abc import Iterator
from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812 the name the field uses

from app.engine.full.llama_shape import LlamaShape
from app.engine.full.quantized import Matrix, Scheme, add_times, empty_matrix, times
from app.engine.full.quantized_files import Source
from app.engine.full.weights import Stored, whole


@dataclass(frozen=True, eq=False)
class Layer:
    """Weights of one layer. `qkv` is query, key and value in one matrix; `gate_up` is gate and up in one.

    Matrices are all plain or all quantized.
    """

    attention_norm: torch.Tensor  # [hidden]
    qkv: torch.Tensor | Matrix  # [(heads + 2 kv_heads) * head_dim, hidden]
    out: torch.Tensor | Matrix  # [hidden, heads * head_dim]
    feed_forward_norm: torch.Tensor  # [hidden]
    gate_up: torch.Tensor | Matrix  # [2 * feed_forward, hidden]
    down: torch.Tensor | Matrix  # [hidden, feed_forward]


class LlamaBody:
    """The layers of a Llama and its KV cache of `slots` positions, both at addresses that never change.

    The cache is [layers, 2, kv_heads, slots, head_dim]. One sequence at a time; used on one thread.
    """

    def __init__(
        self, shape: LlamaShape, *, slots: int, device: torch.device, dtype: torch.dtype, scheme: Scheme | None = None
    ) -> None:
        """With a `scheme` the projections are held in it; norms and the cache stay in `dtype`."""
        self.shape = shape
        self.slots = slots
        self.layers = [_empty_layer(shape, device, dtype, scheme) for _ in range(shape.layers)]
        self.norm = torch.empty(shape.hidden, device=device, dtype=dtype)
        size = (shape.layers, 2, shape.kv_heads, slots, shape.head_dim)
        self.cache = torch.zeros(size, device=device, dtype=dtype)
        self._caches = list(self.cache.unbind())
        self._rotation = shape.rotation(slots).to(device, dtype)  # [slots, 2, 1, head_dim]
        self._places = torch.arange(slots, device=device)

    def stored(self) -> dict[str, Stored]:
        """Tell where each of the checkpoint's tensors goes, by transformers' names; not those that are quantized."""
        wanted = {"model.norm.weight": whole(self.norm)}
        for number, layer in enumerate(self.layers):
            wanted |= {f"model.layers.{number}.{name}": stored for name, stored in _stored_layer(self.shape, layer)}
        return wanted

    def quantized(self) -> dict[str, Source]:
        """The matrices that are quantized, and what of the checkpoint they are made of; empty where none is."""
        shape, found = self.shape, {}
        for number, layer in enumerate(self.layers):
            for name, parts in _parts_of(shape).items():
                matrix = getattr(layer, name)
                if not isinstance(matrix, torch.Tensor):
                    prefix = f"model.layers.{number}."
                    found[f"{number}.{name}"] = Source(matrix, [(prefix + part, rows) for part, rows in parts])
        return found

    def matrices(self) -> list[torch.Tensor]:
        """All tensors of the projections."""
        found: list[torch.Tensor] = []
        for layer in self.layers:
            for matrix in (layer.qkv, layer.out, layer.gate_up, layer.down):
                found += [matrix] if isinstance(matrix, torch.Tensor) else matrix.tensors().values()
        return found

    def norms(self) -> list[torch.Tensor]:
        """All weights of norms."""
        return [self.norm, *(n for layer in self.layers for n in (layer.attention_norm, layer.feed_forward_norm))]

    @property
    def weight_bytes(self) -> int:
        """Bytes of the layers and the last norm: what every token reads."""
        return sum(tensor.nbytes for tensor in (*self.matrices(), *self.norms()))

    def prefill(self, x: torch.Tensor) -> None:
        """Write keys and values of the first positions into the cache; x: [tokens, hidden].

        Rows after the last real one do no harm: no earlier row sees them, and decoding overwrites their slots
        before it looks at them. Nothing is returned, so the last layer stops at its keys and values.
        """
        x = x.clone()
        places = self._places[: len(x)]
        rotation = self._rotation[: len(x)]
        for number, (layer, cache) in enumerate(zip(self.layers, self._caches, strict=True)):
            qkv = self._project(layer, x, rotation)
            cache.index_copy_(2, places, self._keys_and_values(qkv))
            if number + 1 < len(self.layers):
                x = self._rest(layer, x, self._attend_all(qkv))

    def step(self, x: torch.Tensor, place: torch.Tensor, window: int, *, masked: bool) -> torch.Tensor:
        """Decode one token, x: [1, hidden], at `place`: [1] int64 on the device; returns [1, hidden], normed.

        Looks at the first `window` slots. With `masked` those after `place` are hidden; without it `window` must be
        the place plus one.
        """
        rotation = self._rotation.index_select(0, place)
        mask = self._mask(place, window, x.dtype) if masked else None
        for layer, cache in zip(self.layers, self._caches, strict=True):
            qkv = self._project(layer, x, rotation)
            cache.index_copy_(2, place, self._keys_and_values(qkv))
            x = self._rest(layer, x, self._attend_one(qkv, cache, window, mask))
        return F.rms_norm(x, (self.shape.hidden,), self.norm, self.shape.eps)

    def _mask(self, place: torch.Tensor, window: int, dtype: torch.dtype) -> torch.Tensor:
        """Bias that hides the slots after `place`; added, since a boolean one is converted again in every layer."""
        shape = self.shape
        mask = torch.zeros(window, device=place.device, dtype=dtype)
        mask.masked_fill_(self._places[:window] > place, float("-inf"))
        return mask.expand(1, shape.kv_heads, shape.groups, window)

    def _project(self, layer: Layer, x: torch.Tensor, rotation: torch.Tensor) -> torch.Tensor:
        """Project and rotate; returns [tokens, heads + 2 kv_heads, head_dim]."""
        shape = self.shape
        x = F.rms_norm(x, (shape.hidden,), layer.attention_norm, shape.eps)
        qkv = times(x, layer.qkv).view(len(x), -1, shape.head_dim)
        turned = qkv[:, : shape.heads + shape.kv_heads]  # values aren't rotated
        swapped = turned.reshape(len(x), -1, 2, shape.head_dim // 2).flip(2).view(turned.shape)
        turned.mul_(rotation[:, 0]).addcmul_(swapped, rotation[:, 1])
        return qkv

    def _keys_and_values(self, qkv: torch.Tensor) -> torch.Tensor:
        both = qkv[:, self.shape.heads :].view(len(qkv), 2, self.shape.kv_heads, self.shape.head_dim)
        return both.permute(1, 2, 0, 3)  # [2, kv_heads, tokens, head_dim]

    def _attend_one(
        self, qkv: torch.Tensor, cache: torch.Tensor, window: int, mask: torch.Tensor | None
    ) -> torch.Tensor:
        """Attend with one query. The heads that share keys become rows of one query, so nothing is repeated."""
        shape = self.shape
        query = qkv[:, : shape.heads].view(1, shape.kv_heads, shape.groups, shape.head_dim)
        keys, values = cache[:, None, :, :window]
        return F.scaled_dot_product_attention(query, keys, values, mask).view(1, -1)

    def _attend_all(self, qkv: torch.Tensor) -> torch.Tensor:
        """Attend causally among the rows of a prompt that starts at slot 0."""
        shape = self.shape
        parts = [shape.heads, shape.kv_heads, shape.kv_heads]
        query, keys, values = torch.split_with_sizes(qkv.transpose(0, 1)[None], parts, 1)
        keys, values = (one[:, :, None].expand(-1, -1, shape.groups, -1, -1).flatten(1, 2) for one in (keys, values))
        attended = F.scaled_dot_product_attention(query, keys, values, is_causal=True)
        return attended[0].transpose(0, 1).flatten(1)

    def _rest(self, layer: Layer, x: torch.Tensor, attended: torch.Tensor) -> torch.Tensor:
        """Add attention and feed-forward to x in place: the sums ride on the matrix products."""
        add_times(x, attended, layer.out)
        hidden = F.rms_norm(x, (self.shape.hidden,), layer.feed_forward_norm, self.shape.eps)
        gate, up = times(hidden, layer.gate_up).chunk(2, -1)
        return add_times(x, F.silu(gate).mul_(up), layer.down)


def _empty_layer(shape: LlamaShape, device: torch.device, dtype: torch.dtype, scheme: Scheme | None) -> Layer:
    def matrix(rows: int, columns: int) -> torch.Tensor | Matrix:
        """Make room for a matrix. On the CPU a wide plain one lies column by column, read up to 1.6 times as fast."""
        if scheme is not None:
            return empty_matrix(rows, columns, scheme, device=device, dtype=dtype)
        if device.type == "cpu" and rows > columns:
            return torch.empty(columns, rows, device=device, dtype=dtype).t()
        return torch.empty(rows, columns, device=device, dtype=dtype)

    return Layer(
        attention_norm=torch.empty(shape.hidden, device=device, dtype=dtype),
        qkv=matrix(shape.query + 2 * shape.key, shape.hidden),
        out=matrix(shape.hidden, shape.query),
        feed_forward_norm=torch.empty(shape.hidden, device=device, dtype=dtype),
        gate_up=matrix(2 * shape.feed_forward, shape.hidden),
        down=matrix(shape.hidden, shape.feed_forward),
    )


def _stored_layer(shape: LlamaShape, layer: Layer) -> Iterator[tuple[str, Stored]]:
    yield "input_layernorm.weight", whole(layer.attention_norm)
    yield "post_attention_layernorm.weight", whole(layer.feed_forward_norm)
    for matrix, parts in _parts_of(shape).items():
        target = getattr(layer, matrix)
        if isinstance(target, torch.Tensor):
            rows = torch.split_with_sizes(target, [count for _, count in parts])
            yield from ((name, whole(part)) for (name, _), part in zip(parts, rows, strict=True))


def _parts_of(shape: LlamaShape) -> dict[str, list[tuple[str, int]]]:
    """The checkpoint's matrices in each of ours, with their rows."""
    query, key, inner = shape.query, shape.key, shape.feed_forward
    attention = [("self_attn.q_proj.weight", query), ("self_attn.k_proj.weight", key), ("self_attn.v_proj.weight", key)]
    return {
        "qkv": attention,
        "out": [("self_attn.o_proj.weight", shape.hidden)],
        "gate_up": [("mlp.gate_proj.weight", inner), ("mlp.up_proj.weight", inner)],
        "down": [("mlp.down_proj.weight", shape.hidden)],
    }
