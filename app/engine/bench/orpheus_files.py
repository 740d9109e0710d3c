"""config.json and tokenizer files of an Orpheus checkpoint, made here: the true vocabulary, words learnt from our own.

Canopy's tokenizer is Llama 3's, which can't be fetched without an account. This one splits text as it does and has its
ids from 128,000 on; it knows fewer words, so the same text has some more tokens.
"""

import json
import tomllib
from pathlib import Path
from typing import Any

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, processors, trainers

from app.paths import resource

VOCABULARY = 156_940
_TEXT_TOKENS = 128_000  # Llama 3's, before its 256 control tokens
_CONTROL = {0: "<|begin_of_text|>", 1: "<|end_of_text|>", 9: "<|eot_id|>"}
# Llama 3's own way of splitting text into words, from its tokenizer.json
_WORDS = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def orpheus_config(
    *, layers: int, hidden: int, heads: int, kv_heads: int, feed_forward: int, tied: bool = True
) -> dict[str, Any]:
    """What config.json of canopylabs/orpheus-3b-0.1-ft says, at another size.

    It has that file's traps: no cache, float32 and Llama's own end of text.
    """
    return _FIXED | {
        "head_dim": hidden // heads,
        "hidden_size": hidden,
        "intermediate_size": feed_forward,
        "num_attention_heads": heads,
        "num_hidden_layers": layers,
        "num_key_value_heads": kv_heads,
        "tie_word_embeddings": tied,
    }


def write_config(folder: Path, config: dict[str, Any]) -> None:
    """Write config.json and generation_config.json."""
    (folder / "config.json").write_text(json.dumps(config, indent=2), encoding="utf-8")
    (folder / "generation_config.json").write_text(json.dumps(_GENERATION, indent=2), encoding="utf-8")


def write_tokenizer(folder: Path) -> None:
    """Write a byte-level BPE with Llama 3's rules and Orpheus' ids, its words learnt from the voices' previews."""
    tokenizer = Tokenizer(models.BPE())
    split = pre_tokenizers.Split(Regex(_WORDS), behavior="isolated")
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [split, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=1000, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False
    )
    tokenizer.train_from_iterator(_texts(), trainer)
    _pad_to_true_size(tokenizer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<|begin_of_text|> $A",
        pair="<|begin_of_text|> $A <|begin_of_text|> $B",
        special_tokens=[("<|begin_of_text|>", _TEXT_TOKENS)],
    )
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    for name, value in _TOKENIZER_FILES.items():
        (folder / name).write_text(json.dumps(value, indent=2), encoding="utf-8")


def _pad_to_true_size(tokenizer: Tokenizer) -> None:
    """Give every id its token: text words that no merge ever makes, then control tokens, then Orpheus' own."""
    model = json.loads(tokenizer.to_str())["model"]
    words = model["vocab"] | {f"[never{number}]": number for number in range(len(model["vocab"]), _TEXT_TOKENS)}
    tokenizer.model = models.BPE(words, [tuple(merge) for merge in model["merges"]])
    control = [_CONTROL.get(number, f"<|reserved_special_token_{number}|>") for number in range(256)]
    tokenizer.add_special_tokens([AddedToken(token, special=True) for token in control])
    custom = range(VOCABULARY - _TEXT_TOKENS - len(control))
    tokenizer.add_tokens([AddedToken(f"<custom_token_{number}>", normalized=False) for number in custom])


def _texts() -> list[str]:
    catalogue = tomllib.loads(resource("voices.toml").read_text(encoding="utf-8"))
    previews = [language["preview"] for language in catalogue["language"]]
    return previews + [f"{voice['name']}: " for voice in catalogue["voice"]]


_FIXED: dict[str, Any] = {
    "architectures": ["LlamaForCausalLM"],
    "attention_bias": False,
    "attention_dropout": 0.0,
    "bos_token_id": 128000,
    "eos_token_id": 128001,
    "hidden_act": "silu",
    "initializer_range": 0.02,
    "max_position_embeddings": 131072,
    "mlp_bias": False,
    "model_type": "llama",
    "pretraining_tp": 1,
    "rms_norm_eps": 1e-05,
    "rope_scaling": {
        "factor": 32.0,
        "high_freq_factor": 4.0,
        "low_freq_factor": 1.0,
        "original_max_position_embeddings": 8192,
        "rope_type": "llama3",
    },
    "rope_theta": 500000.0,
    "torch_dtype": "float32",
    "use_cache": False,
    "vocab_size": VOCABULARY,
}

_GENERATION = {
    "bos_token_id": 128000,
    "do_sample": True,
    "eos_token_id": 128001,
    "temperature": 0.6,
    "top_p": 0.9,
}

_TOKENIZER_FILES = {
    "tokenizer_config.json": {
        "bos_token": "<|begin_of_text|>",
        "clean_up_tokenization_spaces": False,
        "eos_token": "<|eot_id|>",
        "model_max_length": 131072,
        "pad_token": "<custom_token_7>",
        "tokenizer_class": "PreTrainedTokenizerFast",
    },
    "special_tokens_map.json": {
        "bos_token": "<|begin_of_text|>",
        "eos_token": "<|eot_id|>",
        "pad_token": "<custom_token_7>",
    },
}
