"""The conversation in the KV cache: what is there of a prompt stays, the rest is prefilled, what followed forgotten."""

from collections.abc import Generator, Mapping, Sequence

import torch
from torch import Tensor

from app.engine.full.token_choice import Choice
from app.engine.full.token_loop import PREFILL_TOKENS, TokenLoop
from app.engine.full.voxtral_decoder import Decoder
from app.errors import NotANumber


class Context:
    """A KV cache and the ids that are in it. Whatever is asked of it, `held` is true when it returns or is stopped."""

    def __init__(self, decoder: Decoder, loop: TokenLoop) -> None:
        self._decoder = decoder
        self._loop = loop
        self.held: list[int] = []
        self.prefilled = 0
        """How many tokens the last `write` had to put in before it wrote."""

    @property
    def slots(self) -> int:
        """How many tokens fit."""
        return self._loop.slots

    def write(self, prompt: Sequence[int], sounds: Mapping[int, Tensor], choice: Choice) -> Generator[int, None, None]:
        """Write on from `prompt` without end; ids below 0 in it are the marks of `sounds`.

        Only what the cache doesn't hold is prefilled, but always the last token: its logits are wanted.
        """
        same = min(_same(self.held, prompt), len(prompt) - 1)
        del self.held[same:]
        self.prefilled = len(prompt) - same
        new = list(prompt[same:])
        try:
            for token in self._loop.tokens(self._embedded(prompt, same, sounds), same, choice):
                self.held += new
                new = [token]
                yield token
        except NotANumber:
            self.held.clear()
            self._loop.clear()
            raise

    def prefill(self, prompt: Sequence[int], sounds: Mapping[int, Tensor], most: int = PREFILL_TOKENS) -> bool:
        """Bring the cache up to `prompt` by at most `most` tokens; whether there is more to do."""
        same = _same(self.held, prompt)
        if same == len(prompt):
            return False
        del self.held[same:]
        end = min(len(prompt), same + most)
        self._loop.prefill(self._embedded(prompt[:end], same, sounds), same)
        self.held += prompt[same:end]
        return end < len(prompt)

    @torch.inference_mode()
    def _embedded(self, prompt: Sequence[int], start: int, sounds: Mapping[int, Tensor]) -> Tensor:
        x = self._decoder.embed(torch.tensor(prompt[start:], device=self._decoder.device))  # [n, width]
        for mark in {token for token in prompt[start:] if token < 0}:
            first = prompt.index(mark)
            sound = sounds[mark][max(0, start - first) :]
            at = max(first, start) - start
            sound = sound[: len(x) - at]
            x[at : at + len(sound)] = sound
        return x


def _same(held: Sequence[int], prompt: Sequence[int]) -> int:
    """How many ids both begin with."""
    for number, (one, other) in enumerate(zip(held, prompt, strict=False)):
        if one != other:
            return number
    return min(len(held), len(prompt))
