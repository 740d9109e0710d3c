"""Voxtral with quantized matrices: built empty, filled tensor by tensor, so that it is never anywhere at full width."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import nn
from transformers import VoxtralConfig, VoxtralForConditionalGeneration

from app.engine.full.checkpoint import read_header, weight_files
from app.engine.full.quantized import Int8Matrix, Matrix, Scheme, empty_matrix
from app.engine.full.quantized_files import Source, check_sources, fill_quantized
from app.engine.full.weights import fill, find, whole

_DECODER = "model.language_model.layers."
_ENCODER = "model.audio_tower.layers."
_FUSED = {
    "self_attn.qkv": ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"),
    "self_attn.o_proj": ("self_attn.o_proj",),
    "mlp.gate_up": ("mlp.gate_proj", "mlp.up_proj"),
    "mlp.down_proj": ("mlp.down_proj",),
}


@dataclass(frozen=True)
class Held:
    """What is quantized: the decoder's layers always; its embeddings and head, and the encoder, in int8 or not."""

    layers: Scheme
    tables: bool = False
    encoder: bool = False

    @property
    def name(self) -> str:
        """Tells one from another on the disk."""
        return f"{self.layers}{'-tables' if self.tables else ''}{'-encoder' if self.encoder else ''}"


class QuantizedLinear(nn.Module):
    """A linear whose weight is quantized; its bias is not."""

    def __init__(self, matrix: Matrix, bias: nn.Parameter | None = None) -> None:
        super().__init__()
        self.matrix, self.bias = matrix, bias

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """`[..., columns]` -> `[..., rows]`."""
        out = self.matrix(x.reshape(-1, self.matrix.columns)).view(*x.shape[:-1], self.matrix.rows)
        return out if self.bias is None else out.add_(self.bias)


class QuantizedEmbedding(nn.Module):
    """A table of embeddings in int8, widened row by row."""

    def __init__(self, matrix: Int8Matrix, dtype: torch.dtype) -> None:
        super().__init__()
        self.matrix, self.dtype, self.device = matrix, dtype, matrix.codes.device

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """`[n]` ids -> `[n, width]`."""
        return self.matrix.rows_of(ids, self.dtype)


@dataclass
class _Building:
    """The model while it is built: what was quantized, and where in the model that goes."""

    model: Any
    names: dict[str, str]
    device: torch.device
    dtype: torch.dtype
    sources: dict[str, Source] = field(default_factory=dict)

    def quantize(self, place: str, linears: list[str], scheme: Scheme) -> None:
        """Put one quantized matrix at `place` instead of the linears, one under the other, that it is made of."""
        modules = [self.model.get_submodule(name) for name in linears]
        rows = [len(module.weight) for module in modules]
        columns = modules[0].weight.shape[1]
        matrix = empty_matrix(sum(rows), columns, scheme, device=self.device, dtype=self.dtype)
        parts = [(self.names[f"{name}.weight"], count) for name, count in zip(linears, rows, strict=True)]
        self.sources[place] = Source(matrix, parts)
        for name in linears:
            _put(self.model, name, None)
        if isinstance(modules[0], nn.Embedding) and isinstance(matrix, Int8Matrix):
            _put(self.model, place, QuantizedEmbedding(matrix, self.dtype))
        else:
            _put(self.model, place, QuantizedLinear(matrix, modules[0].bias))


def load_quantized(folder: Path, device: torch.device, dtype: torch.dtype, held: Held) -> Any:
    """Load transformers' model with the matrices of `held` quantized, all else in `dtype`. Raises `CheckpointError`."""
    config = VoxtralConfig.from_pretrained(folder, local_files_only=True)
    with torch.device("meta"):
        model = VoxtralForConditionalGeneration(config)
    model.eval().requires_grad_(False)
    building = _Building(model, _names_in(folder, model), device, dtype)
    _quantize(building, held)
    wanted = {building.names[name]: whole(tensor) for name, tensor in _filled(model, device, dtype)}
    check_sources(folder, building.sources)
    find(folder, wanted)
    fill_quantized(folder, building.sources, held.name)
    fill(folder, wanted)
    language = model.model.language_model
    language.rotary_emb = type(language.rotary_emb)(config.text_config).to(device)  # it is made, not stored
    return model


def _quantize(building: _Building, held: Held) -> None:
    for number in range(building.model.config.text_config.num_hidden_layers):
        for place, linears in _FUSED.items():
            names = [f"{_DECODER}{number}.{name}" for name in linears]
            building.quantize(f"{_DECODER}{number}.{place}", names, held.layers)
    if held.encoder:
        for name, module in list(building.model.named_modules()):
            if name.startswith(_ENCODER) and isinstance(module, nn.Linear):
                building.quantize(name, [name], "int8")
    if held.tables:
        building.quantize("lm_head", ["lm_head"], "int8")
        building.quantize("model.language_model.embed_tokens", ["model.language_model.embed_tokens"], "int8")


def _filled(model: Any, device: torch.device, dtype: torch.dtype) -> Iterator[tuple[str, torch.Tensor]]:
    """Make room for what isn't quantized; the encoder's positions stay in float32, as transformers has them."""
    for name, parameter in list(model.named_parameters()):
        kind = torch.float32 if "embed_positions" in name else dtype
        tensor = torch.empty(parameter.shape, dtype=kind, device=device)
        _put(model, name, nn.Parameter(tensor, requires_grad=False))
        yield name, tensor


def _put(model: Any, name: str, value: Any) -> None:
    parent, _, own = name.rpartition(".")
    setattr(model.get_submodule(parent), own, value)


def _names_in(folder: Path, model: Any) -> dict[str, str]:
    """The checkpoint's name of each weight: as transformers has them now, or as they were before `VoxtralModel`."""
    stored = {name for path in weight_files(folder) for name in read_header(path)}
    names = {}
    for name, _ in model.named_parameters():
        before = name.removeprefix("model.").replace("language_model.", "language_model.model.")
        before = "language_model.lm_head.weight" if name == "lm_head.weight" else before
        names[name] = name if name in stored else before
    return names
