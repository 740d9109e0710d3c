"""Greedy decoding of SmolLM2 with a KV cache that is kept: only tokens it does not hold yet are prefilled."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch


class Decoder:
    """The model and its KV cache. Used on one thread.

    `held` are the tokens whose keys and values the cache holds, in order.
    """

    def __init__(self, folder: Path, dtype: torch.dtype = torch.float32) -> None:
        from transformers import DynamicCache

        self._model = _loaded(folder, dtype)
        self._cache: Any = DynamicCache(config=self._model.config)
        self.held: list[int] = []

    def prefill(self, tokens: Sequence[int]) -> tuple[torch.Tensor, int]:
        """Make the cache hold exactly `tokens`; return the logits of the next one and how many tokens had to be run.

        What the cache holds of them already is kept, what differs is cropped.
        """
        known = min(common_prefix(self.held, tokens), len(tokens) - 1)  # the last one is run for its logits
        self.crop(known)
        return self._run(tokens[known:]), len(tokens) - known

    def step(self, token: int) -> torch.Tensor:
        """Add one token to the cache and return the logits of the next one, [vocabulary]."""
        return self._run([token])

    def crop(self, length: int) -> None:
        """Forget all but the first `length` tokens."""
        surplus = len(self.held) - length
        if surplus > 0:
            self._cache.crop(-surplus)
            del self.held[length:]

    @torch.inference_mode()
    def _run(self, tokens: Sequence[int]) -> torch.Tensor:
        ids = torch.tensor([list(tokens)])  # [1, tokens]
        output = self._model(input_ids=ids, past_key_values=self._cache, use_cache=True, logits_to_keep=1)
        self.held.extend(tokens)
        logits: torch.Tensor = output.logits[0, -1]
        return logits


def likeliest(logits: torch.Tensor, said: Sequence[int], penalty: float) -> int:
    """Return the most likely token, with those in `said` made less likely (Keskar et al. 2019, CTRL, section 4.1)."""
    places = torch.tensor(said, dtype=torch.long)
    once = logits[places]
    return int(logits.index_copy(0, places, torch.where(once > 0, once / penalty, once * penalty)).argmax())


def _loaded(folder: Path, dtype: torch.dtype) -> Any:
    """Return the model with its weights mapped from the file, which takes a tenth of a second.

    `from_pretrained` would leave a thread pool behind and write progress bars to stderr.
    """
    from safetensors.torch import load_file
    from transformers import LlamaConfig, LlamaForCausalLM
    from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

    config = LlamaConfig.from_pretrained(folder)
    with torch.device("meta"):
        model = LlamaForCausalLM(config)
    weights = {name: weight.to(dtype) for name, weight in load_file(folder / "model.safetensors").items()}
    if config.tie_word_embeddings:
        weights["lm_head.weight"] = weights["model.embed_tokens.weight"]
    model.load_state_dict(weights, assign=True)
    model.tie_weights()
    model.model.rotary_emb = LlamaRotaryEmbedding(config)  # its table is computed, not loaded
    return model.eval()


def common_prefix(one: Sequence[int], other: Sequence[int]) -> int:
    """Return how many leading tokens two sequences share."""
    for place, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return place
    return min(len(one), len(other))
