"""The loop that writes: a prompt goes into the KV cache, then one token after the other comes out."""

from collections.abc import Iterator
from itertools import count
from typing import Protocol

import torch
from torch import Tensor

from app.engine.full.token_choice import BROKEN, Choice, draw, likeliest
from app.engine.full.voxtral_decoder import Decoder, KVCache
from app.errors import NotANumber

PREFILL_TOKENS = 448
"""Prompts are prefilled in pieces of at most this: a spoken turn of 30 s, its instruction included, is one piece."""


class TokenLoop(Protocol):
    """Writes into one KV cache. `GraphLoop` does it with captured graphs, `EagerLoop` anywhere."""

    slots: int

    def prefill(self, x: Tensor, start: int) -> None:
        """Put `[n, width]` embeddings into the cache at `start`, and no more."""
        ...

    def tokens(self, x: Tensor, start: int, choice: Choice) -> Iterator[int]:
        """Prefill `x` at `start`, then write tokens without end; the caller stops at the one it takes for the last.

        When a token comes out, all before it are in the cache; it may be itself. Raises `NotANumber`.
        """
        ...

    def clear(self) -> None:
        """Wipe the cache: a NaN in it would spread from slots that are masked, too, as 0 times NaN is NaN."""
        ...


class EagerLoop:
    """Writes operation by operation: for the CPU, and for devices without graphs."""

    def __init__(self, decoder: Decoder, slots: int) -> None:
        self.slots = slots
        self._decoder = decoder
        self._cache = KVCache(decoder, slots)

    def prefill(self, x: Tensor, start: int) -> None:
        """See `TokenLoop`."""
        self._fill(x, start)

    def tokens(self, x: Tensor, start: int, choice: Choice) -> Iterator[int]:
        """See `TokenLoop`."""
        place, hidden = start + len(x), self._fill(x, start)
        for number in count():
            token = self._chosen(hidden, choice, number)
            yield checked(int(token))
            hidden = self._step(token, place + number)

    def clear(self) -> None:
        """See `TokenLoop`."""
        self._cache.clear()

    @torch.inference_mode()
    def _fill(self, x: Tensor, start: int) -> Tensor:
        for piece in torch.split(x, PREFILL_TOKENS):
            end = start + len(piece)
            at = torch.arange(start, end, device=x.device)
            out = self._decoder.forward(piece, at, self._cache, end, masked=len(piece) > 1)
            start = end
        return out[-1]

    @torch.inference_mode()
    def _step(self, token: Tensor, place: int) -> Tensor:
        at = torch.tensor([place], device=token.device)
        return self._decoder.forward(self._decoder.embed(token), at, self._cache, place + 1, masked=False)[0]

    @torch.inference_mode()
    def _chosen(self, hidden: Tensor, choice: Choice, number: int) -> Tensor:
        logits = self._decoder.logits(hidden)
        if choice.greedy:
            return likeliest(logits)
        return draw(logits, choice.temperature, choice.top_p, choice.uniforms[number].to(logits.device))


def checked(token: int) -> int:
    """Pass a token on, or raise `NotANumber` for the one that stands for broken logits."""
    if token == BROKEN:
        raise NotANumber(
            "Voxtral's logits hold NaN or infinity", "verify its checkpoint with `lyre models verify` or get it again"
        )
    return token
