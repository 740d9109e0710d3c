"""A tiny Voxtral folder in the real format: random weights, the true vocabulary, 375 audio tokens for 30 s."""

import re
from pathlib import Path

import torch
from transformers import (
    GenerationConfig,
    LlamaConfig,
    VoxtralConfig,
    VoxtralEncoderConfig,
    VoxtralForConditionalGeneration,
    WhisperFeatureExtractor,
)

from app.engine.bench.tekken import SPECIAL, VOCABULARY, write_tekken

__all__ = ["SPECIAL", "VOCABULARY", "build", "tiny_config", "write_tekken"]

EOS = 2
_WORD = re.compile(rb" [a-z]{2,9}|[.,?]")


def build(folder: Path, *, seed: int = 0, hidden: int = 32, spread: float = 1.5) -> None:
    """Write the folder: config, sharded bf16 weights with an index, tekken.json. The same `seed`, the same weights.

    The head knows English words, full stops and the end of the reply only, so that what the random model says can be
    read and spoken and comes to an end. `hidden` is the width of the decoder,
    `spread` how much wider every matrix makes what it is given.
    """
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = write_tekken(folder / "tekken.json")
    torch.manual_seed(seed)
    model = VoxtralForConditionalGeneration(tiny_config(hidden)).eval()
    _draw_weights(model, seed, spread)
    _teach_words(model.lm_head.weight, vocabulary)
    model.to(torch.bfloat16)
    model.generation_config = GenerationConfig(bos_token_id=1, eos_token_id=EOS, pad_token_id=11)
    model.save_pretrained(folder, max_shard_size="6MB")
    WhisperFeatureExtractor(feature_size=128).save_pretrained(folder)


def tiny_config(hidden: int = 32) -> VoxtralConfig:
    """Two layers of width 32, the decoder's of width `hidden`; what the audio path fixes is as in the true one."""
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
        hidden_size=hidden,
        intermediate_size=2 * hidden,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=hidden // 4,
        max_position_embeddings=131_072,
        bos_token_id=1,
        eos_token_id=EOS,
        pad_token_id=11,
        tie_word_embeddings=False,
    )
    return VoxtralConfig(audio_config=audio.to_dict(), text_config=text.to_dict(), audio_token_id=24)


def _draw_weights(model: torch.nn.Module, seed: int, wide: float) -> None:
    # wide enough that every layer and every audio token moves the logits: with the usual 0.02 they would hardly
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if weight.dim() < 2 or "embed_positions" in name:
                continue
            spread = 1.0 if "embed_tokens" in name else wide / weight[0].numel() ** 0.5
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
