"""Builds tiny Orpheus checkpoints in the real format: true vocabulary, real tokenizer, random weights."""

import json
import tomllib
from pathlib import Path

import torch
from safetensors.torch import save_file
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


def build(
    folder: Path,
    *,
    layers: int = 2,
    hidden: int = 64,
    heads: int = 4,
    kv_heads: int = 2,
    feed_forward: int = 128,
    seed: int = 0,
    shards: int = 1,
    tied: bool = True,
    dtype: torch.dtype = torch.float32,
) -> None:
    """Write a folder that transformers and the app load like the 3B checkpoints: 40 MB at the default size.

    config.json has their traps: no cache, float32 and Llama's own end of text. `shards` above 1 adds an index.
    """
    folder.mkdir(parents=True, exist_ok=True)
    config = _config(layers, hidden, heads, kv_heads, feed_forward, tied)
    (folder / "config.json").write_text(json.dumps(config, indent=2), encoding="utf-8")
    (folder / "generation_config.json").write_text(json.dumps(_GENERATION, indent=2), encoding="utf-8")
    write_tokenizer(folder)
    write_weights(folder, random_weights(config, seed, dtype), shards)


def random_weights(config: dict[str, object], seed: int, dtype: torch.dtype = torch.float32) -> dict[str, torch.Tensor]:
    """Make random weights under the names that transformers gives them; logits spread by about 1.5."""
    maker = torch.Generator().manual_seed(seed)
    sizes = {name: int(str(config[name])) for name in ("hidden_size", "intermediate_size", "head_dim")}
    hidden, inner, head = sizes.values()
    query, key = int(str(config["num_attention_heads"])) * head, int(str(config["num_key_value_heads"])) * head
    shapes = {
        "self_attn.q_proj": (query, hidden),
        "self_attn.k_proj": (key, hidden),
        "self_attn.v_proj": (key, hidden),
        "self_attn.o_proj": (hidden, query),
        "mlp.gate_proj": (inner, hidden),
        "mlp.up_proj": (inner, hidden),
        "mlp.down_proj": (hidden, inner),
    }

    def normal(shape: tuple[int, ...], spread: float, mean: float = 0.0) -> torch.Tensor:
        return torch.empty(shape).normal_(mean, spread, generator=maker).to(dtype)

    spread = 1.5 / hidden**0.5
    weights = {
        "model.embed_tokens.weight": normal((VOCABULARY, hidden), spread),
        "model.norm.weight": normal((hidden,), 0.1, 1.0),
    }
    for number in range(int(str(config["num_hidden_layers"]))):
        prefix = f"model.layers.{number}"
        for name, shape in shapes.items():
            weights[f"{prefix}.{name}.weight"] = normal(shape, shape[1] ** -0.5)
        for name in ("input_layernorm", "post_attention_layernorm"):
            weights[f"{prefix}.{name}.weight"] = normal((hidden,), 0.1, 1.0)
    if not config["tie_word_embeddings"]:
        weights["lm_head.weight"] = normal((VOCABULARY, hidden), spread)
    return weights


def write_weights(folder: Path, weights: dict[str, torch.Tensor], shards: int = 1) -> None:
    """Write `weights` as one safetensors file, or as `shards` of them with an index."""
    if shards == 1:
        save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
        return
    names = list(weights)
    weight_map: dict[str, str] = {}
    for number in range(shards):
        file = f"model-{number + 1:05}-of-{shards:05}.safetensors"
        part = {name: weights[name] for name in names[number::shards]}
        save_file(part, folder / file, metadata={"format": "pt"})
        weight_map |= dict.fromkeys(part, file)
    index = {"metadata": {"total_size": sum(w.nbytes for w in weights.values())}, "weight_map": weight_map}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index), encoding="utf-8")


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


def _config(layers: int, hidden: int, heads: int, kv_heads: int, feed_forward: int, tied: bool) -> dict[str, object]:
    """What config.json of canopylabs/orpheus-3b-0.1-ft says, at another size."""
    return {
        "architectures": ["LlamaForCausalLM"],
        "attention_bias": False,
        "attention_dropout": 0.0,
        "bos_token_id": 128000,
        "eos_token_id": 128001,
        "head_dim": hidden // heads,
        "hidden_act": "silu",
        "hidden_size": hidden,
        "initializer_range": 0.02,
        "intermediate_size": feed_forward,
        "max_position_embeddings": 131072,
        "mlp_bias": False,
        "model_type": "llama",
        "num_attention_heads": heads,
        "num_hidden_layers": layers,
        "num_key_value_heads": kv_heads,
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
        "tie_word_embeddings": tied,
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
