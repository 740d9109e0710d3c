"""Builds tiny Orpheus checkpoints in the real format: true vocabulary, real tokenizer, random weights."""

import json
from pathlib import Path

import torch
from safetensors.torch import save_file

from app.engine.bench.orpheus_files import VOCABULARY, orpheus_config, write_config, write_tokenizer

__all__ = ["VOCABULARY", "build", "random_weights", "write_tokenizer", "write_weights"]


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
    config = orpheus_config(
        layers=layers, hidden=hidden, heads=heads, kv_heads=kv_heads, feed_forward=feed_forward, tied=tied
    )
    write_config(folder, config)
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
