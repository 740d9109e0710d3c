"""The sizes of the true checkpoints, as their config.json tell them: what plans are made of before any download."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Config = Mapping[str, Any]
"""A checkpoint's config.json; only sizes are read."""

VOXTRAL: Config = {
    "audio_config": {
        "hidden_size": 1280,
        "intermediate_size": 5120,
        "num_hidden_layers": 32,
        "num_attention_heads": 20,
        "num_mel_bins": 128,
        "max_source_positions": 1500,
    },
    "text_config": {
        "vocab_size": 131_072,
        "hidden_size": 3072,
        "intermediate_size": 8192,
        "num_hidden_layers": 30,
        "num_attention_heads": 32,
        "num_key_value_heads": 8,
        "head_dim": 128,
        "tie_word_embeddings": False,
    },
}
"""mistralai/Voxtral-Mini-3B-2507; the defaults of transformers' `VoxtralConfig` say the same."""

ORPHEUS: Config = {
    "vocab_size": 156_940,
    "hidden_size": 3072,
    "intermediate_size": 8192,
    "num_hidden_layers": 28,
    "num_attention_heads": 24,
    "num_key_value_heads": 8,
    "head_dim": 128,
    "tie_word_embeddings": True,
}
"""canopylabs/orpheus-3b-0.1-ft and its sisters in other languages."""

SNAC: Config = {
    "encoder_dim": 48,
    "encoder_rates": [2, 4, 8, 8],
    "decoder_dim": 1024,
    "decoder_rates": [8, 8, 4, 2],
    "codebook_size": 4096,
    "codebook_dim": 8,
    "vq_strides": [4, 2, 1],
}
"""hubertsiuzdak/snac_24khz."""


@dataclass(frozen=True)
class Configs:
    """Which checkpoints are planned for: the true ones, or others of the same architectures."""

    replier: Config
    speaker: Config
    codec: Config


TRUE = Configs(VOXTRAL, ORPHEUS, SNAC)
