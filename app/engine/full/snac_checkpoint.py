"""Reads the folder of hubertsiuzdak/snac_24khz: what its config says, and the weights of the decoding half alone."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from torch import Tensor

from app.engine.full import checkpoint
from app.engine.full.pickles import load_pickle
from app.engine.full.snac_frames import CODES, LATENTS_PER_FRAME, SAMPLES_PER_FRAME
from app.errors import (
    CheckpointIncomplete,
    CheckpointMismatch,
    CheckpointMissing,
)

PICKLED = "pytorch_model.bin"
# What Orpheus was trained with; the other numbers of config.json only size the layers.
_REQUIRED = {
    "sampling_rate": 24_000,
    "codebook_size": CODES,
    "vq_strides": [4, 2, 1],
    "attn_window_size": None,
    "noise": True,
    "depthwise": True,
}
_KEPT = ("decoder.", "quantizer.")
_WEIGHT_G = ("weight_g", "weight_v")
_PARAMETRIZED = ("parametrizations.weight.original0", "parametrizations.weight.original1")


@dataclass(frozen=True)
class SnacConfig:
    """The sizes of the decoder: channels of a latent, of the first layer, of a code, and the upsampling rates."""

    latent_dim: int
    decoder_dim: int
    codebook_dim: int
    decoder_rates: tuple[int, ...]


def read_config(folder: Path) -> SnacConfig:
    """Read `config.json`. Raises a `CheckpointError` if it is missing, broken or not that of the 24 kHz SNAC."""
    if not folder.is_dir():
        raise CheckpointMissing(f"there is no checkpoint at {folder}", _again(folder))
    config = checkpoint.read_config(folder)
    wrong = [name for name, value in _REQUIRED.items() if name not in config or config[name] != value]
    if wrong:
        raise _mismatch(folder, f"{' and '.join(wrong)} of its config.json {'differ' if wrong[1:] else 'differs'}")
    try:
        return _sizes(config)
    except (KeyError, TypeError, ValueError):
        raise _mismatch(folder, "the sizes in its config.json don't fit together") from None


def _sizes(config: dict[str, Any]) -> SnacConfig:
    rates = tuple(int(rate) for rate in config["decoder_rates"])
    latent = config.get("latent_dim") or config["encoder_dim"] * 2 ** len(config["encoder_rates"])
    sizes = SnacConfig(int(latent), int(config["decoder_dim"]), int(config["codebook_dim"]), rates)
    fits = math.prod(rates) == SAMPLES_PER_FRAME // LATENTS_PER_FRAME and sizes.decoder_dim % 2 ** len(rates) == 0
    if not fits or min(*rates, *(sizes.latent_dim, sizes.decoder_dim, sizes.codebook_dim)) < 1:
        raise ValueError(sizes)
    return sizes


def read_weights(folder: Path) -> "Weights":
    """Read `model.safetensors` or else `pytorch_model.bin`, without running any code in it. The encoder is left out."""
    if (folder / checkpoint.SINGLE).is_file():
        return Weights(folder, _from_safetensors(folder / checkpoint.SINGLE))
    path = folder / PICKLED
    if not path.is_file():
        raise CheckpointIncomplete(f"{folder.name} lacks {PICKLED}", _again(folder))
    found = load_pickle(path)
    if not isinstance(found, Mapping):
        raise _mismatch(folder, f"{PICKLED} holds no weights by name")
    return Weights(folder, {n: t for n, t in found.items() if str(n).startswith(_KEPT) and isinstance(t, Tensor)})


def _from_safetensors(path: Path) -> dict[str, Tensor]:
    names = [name for name in checkpoint.read_header(path) if name.startswith(_KEPT)]
    with safe_open(path, framework="pt") as file:
        return {name: file.get_tensor(name) for name in names}


class Weights:
    """Tensors by their names in the checkpoint, with weight norm folded in.

    Its methods raise `CheckpointMismatch` for a tensor that is missing or has another shape.
    """

    def __init__(self, folder: Path, tensors: Mapping[str, Tensor]) -> None:
        self._folder = folder
        self._tensors = tensors

    def plain(self, name: str, *shape: int) -> Tensor:
        """Return a copy of tensor `name` in float32, which must have `shape`."""
        tensor = self._tensors.get(name)
        if tensor is None or tuple(tensor.shape) != shape or not tensor.is_floating_point():
            found = "missing" if tensor is None else f"{tensor.dtype} {list(tensor.shape)}"
            raise _mismatch(self._folder, f"{name} is {found} where {list(shape)} is meant")
        return tensor.to(torch.float32, copy=True)

    def folded(self, name: str, *shape: int) -> Tensor:
        """Return the weight of convolution `name`: stored plainly, or as magnitude and direction per first index.

        Both spellings of torch's weight norm are known: parametrizations and the older `weight_g` and `weight_v`.
        """
        if f"{name}.weight" in self._tensors:
            return self.plain(f"{name}.weight", *shape)
        parts = _WEIGHT_G if f"{name}.weight_g" in self._tensors else _PARAMETRIZED
        magnitude = self.plain(f"{name}.{parts[0]}", shape[0], 1, 1)
        direction = self.plain(f"{name}.{parts[1]}", *shape)
        length: Tensor = torch.linalg.vector_norm(direction, dim=(1, 2), keepdim=True)
        return direction * (magnitude / length)


def _mismatch(folder: Path, why: str) -> CheckpointMismatch:
    return CheckpointMismatch(f"{folder.name} is not the 24 kHz SNAC, {why}", _again(folder))


def _again(folder: Path) -> str:
    return f"get it again with `lyre models get {folder.name}`"
