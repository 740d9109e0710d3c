"""A SNAC folder in the real format of hubertsiuzdak/snac_24khz: the true rates, strides and names, random weights."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from app.engine.bench.random_snac import TRUE_CONFIG, random_snac, snac_class

if TYPE_CHECKING:
    from snac import SNAC

__all__ = ["TRUE_CONFIG", "build", "original", "snac_class"]


def build(folder: Path, *, seed: int = 0, full_size: bool = False) -> None:
    """Write config.json and pytorch_model.bin: 19.8 M weights at full size, else 0.1 M."""
    config = TRUE_CONFIG if full_size else TRUE_CONFIG | {"encoder_dim": 4, "decoder_dim": 64}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    model = random_snac(config, torch.device("cpu"), seed)
    torch.save(model.state_dict(), folder / "pytorch_model.bin")


def original(folder: Path) -> "SNAC":
    """Load the folder with the snac package."""
    return snac_class().from_pretrained(str(folder))
