"""Greedy decoding of SmolLM2 with a KV cache that is kept: only tokens it does not hold yet are prefilled."""

from collections.abc import Sequence
from pathlib import Path

import torch

from app.engine.lite.body import Body

SLOTS = 4_160
"""Positions of the KV cache: 23 KiB each, of which only those in use take memory."""


class Decoder:
    """The model and its KV cache. Used on one thread.

    `held` are the tokens whose keys and values the cache holds, in order.
    """

    def __init__(self, folder: Path, *, packed: bool | None = None) -> None:
        """`packed` keeps the weights in the 4 bits they come in; by default where torch multiplies that faster."""
        self._body = Body(folder, slots=SLOTS, packed=packed)
        self.held: list[int] = []

    def prefill(self, tokens: Sequence[int]) -> tuple[torch.Tensor, int]:
        """Make the cache hold exactly `tokens`; return the logits of the next one and how many tokens had to be run.

        What the cache holds of them already is kept, what differs is cropped.
        """
        known = min(common_prefix(self.held, tokens), len(tokens) - 1)  # the last one is run for its logits
        self.crop(known)
        return self._run(tokens[known:]), len(tokens) - known

    def fill(self, tokens: Sequence[int], most: int) -> bool:
        """Make the cache hold the next of `tokens` that it lacks, at most that many; return whether there are more.

        What it holds besides them is cropped.
        """
        known = common_prefix(self.held, tokens)
        self.crop(known)
        if known < len(tokens):
            self._run(tokens[known : known + most])
        return known + most < len(tokens)

    def step(self, token: int) -> torch.Tensor:
        """Add one token to the cache and return the logits of the next one, [vocabulary]."""
        return self._run([token])

    def crop(self, length: int) -> None:
        """Forget all but the first `length` tokens."""
        del self.held[length:]

    def _run(self, tokens: Sequence[int]) -> torch.Tensor:
        logits = self._body.run(tokens, len(self.held))
        self.held.extend(tokens)
        return logits


def likeliest(logits: torch.Tensor, said: Sequence[int], penalty: float) -> int:
    """Return the most likely token, with those in `said` made less likely (Keskar et al. 2019, CTRL, section 4.1)."""
    places = torch.tensor(said, dtype=torch.long)
    once = logits[places]
    return int(logits.index_copy(0, places, torch.where(once > 0, once / penalty, once * penalty)).argmax())


def common_prefix(one: Sequence[int], other: Sequence[int]) -> int:
    """Return how many leading tokens two sequences share."""
    for place, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return place
    return min(len(one), len(other))
