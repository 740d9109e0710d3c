"""A tiny Voxtral folder in the real format: random weights, the true vocabulary, 375 audio tokens for 30 s."""

import base64
import json
import re
from importlib import resources
from pathlib import Path
from typing import Any

import torch
from transformers import (
    GenerationConfig,
    LlamaConfig,
    VoxtralConfig,
    VoxtralEncoderConfig,
    VoxtralForConditionalGeneration,
    WhisperFeatureExtractor,
)

VOCABULARY = 131_072
SPECIAL = 1_000
EOS = 2
_NAMED = {
    0: "<unk>",
    1: "<s>",
    2: "</s>",
    3: "[INST]",
    4: "[/INST]",
    5: "[AVAILABLE_TOOLS]",
    6: "[/AVAILABLE_TOOLS]",
    7: "[TOOL_RESULTS]",
    8: "[/TOOL_RESULTS]",
    9: "[TOOL_CALLS]",
    10: "[IMG]",
    11: "<pad>",
    12: "[IMG_BREAK]",
    13: "[IMG_END]",
    14: "[PREFIX]",
    15: "[MIDDLE]",
    16: "[SUFFIX]",
    17: "[SYSTEM_PROMPT]",
    18: "[/SYSTEM_PROMPT]",
    19: "[TOOL_CONTENT]",
    24: "[AUDIO]",
    25: "[BEGIN_AUDIO]",
    34: "[TRANSCRIBE]",
}
_WORD = re.compile(rb" [a-z]{2,9}|[.,?]")


def build(folder: Path, *, seed: int = 0) -> None:
    """Write the folder: config, sharded bf16 weights with an index, tekken.json. The same `seed`, the same weights.

    The head knows English words, full stops and the end of the reply only, so that what the random model says can be
    read and spoken and comes to an end.
    """
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = write_tekken(folder / "tekken.json")
    torch.manual_seed(seed)
    model = VoxtralForConditionalGeneration(tiny_config()).eval()
    _draw_weights(model, seed)
    _teach_words(model.lm_head.weight, vocabulary)
    model.to(torch.bfloat16)
    model.generation_config = GenerationConfig(bos_token_id=1, eos_token_id=EOS, pad_token_id=11)
    model.save_pretrained(folder, max_shard_size="6MB")
    WhisperFeatureExtractor(feature_size=128).save_pretrained(folder)


def tiny_config() -> VoxtralConfig:
    """Two layers of width 32; the shapes that the audio path fixes are the true ones."""
    audio = VoxtralEncoderConfig(
        hidden_size=32,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_mel_bins=128,
        max_source_positions=1500,
    )
    text = LlamaConfig(
        vocab_size=VOCABULARY,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=8,
        max_position_embeddings=131_072,
        bos_token_id=1,
        eos_token_id=EOS,
        pad_token_id=11,
        tie_word_embeddings=False,
    )
    return VoxtralConfig(audio_config=audio.to_dict(), text_config=text.to_dict(), audio_token_id=24)


def write_tekken(path: Path) -> list[bytes]:
    """Make tekken.json from the one that mistral_common ships, as version 7 with audio; the bytes of its tokens."""
    shipped = resources.files("mistral_common").joinpath("data/tekken_240911.json").read_text(encoding="utf-8")
    tekken: dict[str, Any] = json.loads(shipped)
    tekken.pop("image", None)
    tekken["config"] |= {"version": "v7", "num_vocab_tokens": VOCABULARY - SPECIAL}
    tekken["vocab"] = tekken["vocab"][: VOCABULARY - SPECIAL]
    tekken["special_tokens"] = [
        {"rank": rank, "token_str": _NAMED.get(rank, f"<SPECIAL_{rank}>"), "is_control": True} for rank in range(35)
    ]
    tekken["audio"] = {
        "sampling_rate": 16_000,
        "frame_rate": 12.5,
        "audio_encoding_config": {"num_mel_bins": 128, "hop_length": 160, "window_size": 400},
        "chunk_length_s": 30.0,
    }
    path.write_text(json.dumps(tekken), encoding="utf-8")
    return [base64.b64decode(token["token_bytes"]) for token in tekken["vocab"]]


def _draw_weights(model: torch.nn.Module, seed: int) -> None:
    # wide enough that every layer and every audio token moves the logits: with the usual 0.02 they would hardly
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if weight.dim() < 2 or "embed_positions" in name:
                continue
            spread = 1.0 if "embed_tokens" in name else 1.5 / weight[0].numel() ** 0.5
            weight.normal_(0.0, spread, generator=generator)


def _teach_words(head: torch.Tensor, vocabulary: list[bytes]) -> None:
    words = [SPECIAL + rank for rank, token in enumerate(vocabulary) if _WORD.fullmatch(token)][:3000]
    with torch.no_grad():
        taught = torch.zeros_like(head)
        taught[words] = head[words]
        taught[EOS] = head[EOS] * 4
        stop = SPECIAL + vocabulary.index(b".")
        taught[stop] = head[stop] * 2.5
        head.copy_(taught * 4)  # the words far above the rest, so that what is drawn by chance is words as well
