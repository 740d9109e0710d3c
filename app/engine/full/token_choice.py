"""The next token from the logits, on the device, with one random number a token and no wait for the host."""

from dataclasses import dataclass, field

import torch
from torch import Tensor

BROKEN = -1
"""Stands for a token where the logits hold NaN or infinity: the flag travels with the token, and costs no wait."""


@dataclass(frozen=True)
class Choice:
    """How the tokens of one reply are chosen: greedy with a `temperature` of 0, else from the `top_p` nucleus."""

    temperature: float = 0.0
    top_p: float = 1.0
    seed: int = 0
    tokens: int = 512
    """The longest reply that it has random numbers for."""
    uniforms: Tensor = field(init=False, repr=False, compare=False)
    """`[tokens + 1]` in [0, 1), drawn on the CPU: one seed gives one reply on every device, in or out of a graph."""

    def __post_init__(self) -> None:
        generator = torch.Generator().manual_seed(self.seed)
        object.__setattr__(self, "uniforms", torch.rand(self.tokens + 1, generator=generator))

    @property
    def greedy(self) -> bool:
        """Whether the likeliest token is taken."""
        return self.temperature <= 0.0


def likeliest(logits: Tensor) -> Tensor:
    """Greedy choice of `[vocabulary]` logits -> `[1]` id, or `BROKEN`."""
    return torch.where(logits.isfinite().all(), logits.argmax(), BROKEN).view(1)


def draw(logits: Tensor, temperature: Tensor | float, top_p: Tensor | float, uniform: Tensor) -> Tensor:
    """Draw from the nucleus of `[vocabulary]` logits by inverting its distribution at `uniform` -> `[1]` id.

    The nucleus is transformers' `TopPLogitsWarper`: the fewest likeliest tokens that together reach `top_p`, at least
    one. So a `top_p` of 0 is the greedy choice, which lets one captured graph do both. `BROKEN` for broken logits.
    """
    likely, ids = (logits.float() / temperature).softmax(-1).sort(descending=True, stable=True)
    before = likely.cumsum(-1) - likely
    reach = torch.where(before < top_p, likely, 0.0).cumsum(-1)  # all 0 with a top_p of 0, which picks the first
    place = torch.searchsorted(reach, (uniform * reach[-1]).view(1)).clamp(max=logits.numel() - 1)
    return torch.where(logits.isfinite().all(), ids[place], BROKEN)
