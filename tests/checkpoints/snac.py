"""A SNAC folder in the real format of hubertsiuzdak/snac_24khz: the true rates, strides and names, random weights."""

import json
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from snac import SNAC

TRUE_CONFIG: dict[str, Any] = {
    "sampling_rate": 24000,
    "encoder_dim": 48,
    "encoder_rates": [2, 4, 8, 8],
    "decoder_dim": 1024,
    "decoder_rates": [8, 8, 4, 2],
    "attn_window_size": None,
    "codebook_size": 4096,
    "codebook_dim": 8,
    "vq_strides": [4, 2, 1],
    "noise": True,
    "depthwise": True,
}
"""config.json of hubertsiuzdak/snac_24khz, as reference/orpheus-snac-voxtral.md 2.1 tells it."""


def build(folder: Path, *, seed: int = 0, full_size: bool = False) -> None:
    """Write config.json and pytorch_model.bin: 19.8 M weights at full size, else 0.1 M."""
    config = TRUE_CONFIG if full_size else TRUE_CONFIG | {"encoder_dim": 4, "decoder_dim": 64}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = snac_class()(**config)
        with torch.no_grad():
            _make_audible(model)
    torch.save(model.state_dict(), folder / "pytorch_model.bin")


def original(folder: Path) -> "SNAC":
    """Load the folder with the snac package."""
    return snac_class().from_pretrained(str(folder))


def snac_class() -> "type[SNAC]":
    """Import the original. It calls torch.jit.script, which warns that it is deprecated."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import snac
    return snac.SNAC  # type: ignore[no-any-return]


def _make_audible(model: "SNAC") -> None:
    """Spread what random weights make too even: snake frequencies differ, and the sound uses the range up to 1."""
    for name, tensor in model.named_parameters():
        if name.endswith("alpha"):
            tensor.uniform_(0.3, 2.0)
        elif "out_proj" in name and name.endswith("original0"):
            tensor.mul_(3)
    last = model.decoder.model[-2].parametrizations.weight.original0
    codes = [torch.randint(4096, (1, 8 * n)) for n in (1, 2, 4)]
    last.mul_(0.3 / model.decode(codes).atanh().std())
