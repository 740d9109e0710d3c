"""A SNAC with random weights, as the snac package builds it: what the baseline decodes with, and ours is made of."""

import warnings
from pathlib import Path
from typing import Any

import torch

from app.engine.bench.random_voxtral import seeded
from app.engine.full.snac import Snac
from app.engine.full.snac_checkpoint import SnacConfig, Weights
from app.engine.full.snac_layers import Builder
from app.engine.shapes import SNAC

TRUE_CONFIG: dict[str, Any] = {
    **SNAC,
    "sampling_rate": 24000,
    "attn_window_size": None,
    "noise": True,
    "depthwise": True,
}
"""config.json of hubertsiuzdak/snac_24khz, as reference/orpheus-snac-voxtral.md 2.1 tells it."""


def snac_class() -> Any:
    """Import the original. It calls torch.jit.script, which warns that it is deprecated."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import snac
    return snac.SNAC


def random_snac(config: dict[str, Any], device: torch.device, seed: int = 0) -> Any:
    """Make the original on `device`; torch's own random state stays as it was. What it says can be heard."""
    with seeded(device, seed), torch.device(device):
        model = snac_class()(**config).eval()
        with torch.no_grad():
            _make_audible(model)
    return model


def ours_of(original: Any, config: dict[str, Any]) -> Snac:
    """Make our decoder of the original's weights, on the same device, in float32 as the engine has it."""
    device = next(original.parameters()).device
    weights = {name: tensor.cpu() for name, tensor in original.state_dict().items()}
    sizes = SnacConfig(
        latent_dim=config["encoder_dim"] * 2 ** len(config["encoder_rates"]),
        decoder_dim=config["decoder_dim"],
        codebook_dim=config["codebook_dim"],
        decoder_rates=tuple(config["decoder_rates"]),
    )
    with torch.inference_mode():
        build = Builder(sizes, Weights(Path("random SNAC"), weights), device, torch.float32)
        return Snac(build.codebooks(), build.layers())


def _make_audible(model: Any) -> None:
    """Spread what random weights make too even: snake frequencies differ, and the sound uses the range up to 1."""
    for name, tensor in model.named_parameters():
        if name.endswith("alpha"):
            tensor.uniform_(0.3, 2.0)
        elif "out_proj" in name and name.endswith("original0"):
            tensor.mul_(3)
    last = model.decoder.model[-2].parametrizations.weight.original0
    codes = [torch.randint(4096, (1, 8 * n)) for n in (1, 2, 4)]
    last.mul_(0.3 / model.decode(codes).atanh().std())
