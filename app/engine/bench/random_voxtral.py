"""A Voxtral with random weights, as transformers builds it: what the baseline runs, and ours is made of."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import torch
from transformers import VoxtralConfig, VoxtralForConditionalGeneration

from app.engine.full.voxtral_prompt import AUDIO, EOS


def random_voxtral(config: Mapping[str, Any], device: torch.device, dtype: torch.dtype, seed: int = 0) -> Any:
    """Make transformers' own on `device`; `config` has the sizes, see `app.engine.shapes`.

    Its logits have a spread of 1, but that of the end of the reply is 0 always. At the temperature of 0.2 that is far
    below what top-p keeps, so no reply ends by itself.
    """
    with _made_as(dtype), seeded(device, seed), torch.device(device):
        model = VoxtralForConditionalGeneration(_whole(config)).eval().requires_grad_(False)
        head = model.get_output_embeddings().weight
        head.normal_(0.0, head.shape[1] ** -0.5)
        head[EOS].zero_()
    for name, module in model.named_modules():
        if name.endswith("embed_positions"):
            module.float()  # as from_pretrained keeps it
    return model


@contextmanager
def seeded(device: torch.device, seed: int) -> Iterator[None]:
    """Seed what torch draws in the block; afterwards its random state is as it was."""
    with torch.random.fork_rng(devices=[device] if device.type == "cuda" else []):
        torch.manual_seed(seed)
        yield


@contextmanager
def _made_as(dtype: torch.dtype) -> Iterator[None]:
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        yield
    finally:
        torch.set_default_dtype(before)


def _whole(config: Mapping[str, Any]) -> VoxtralConfig:
    text = {"model_type": "llama", "max_position_embeddings": 131_072, "rope_theta": 1e8, "rms_norm_eps": 1e-5}
    ends = {"bos_token_id": 1, "eos_token_id": EOS, "pad_token_id": 11}
    return VoxtralConfig(
        audio_config=dict(config["audio_config"]),
        text_config=text | ends | dict(config["text_config"]),
        audio_token_id=AUDIO,
    )
