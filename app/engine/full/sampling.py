"""Sampling on the device: repetition penalty, temperature, top-p and a draw, with no wait for the host."""

from dataclasses import dataclass

import torch

from app.errors import BadInput

_LEAST_PENALTY = 1.1  # Orpheus' README: "repetition_penalty>=1.1 is required for stable generations"

_BELOW_ONE = 1.0 - 2.0**-20  # keeps a product with a number below 1 from being rounded up to the mass of all


@dataclass(frozen=True)
class Sampling:
    """How speech tokens are drawn. Defaults are those of Orpheus-FastAPI; top-k is off, as in the reference stack.

    `temperature` 0 takes the most probable token. Raises `BadInput` for what can't be used.
    """

    temperature: float = 0.6
    top_p: float = 0.9
    repetition_penalty: float = _LEAST_PENALTY

    def __post_init__(self) -> None:
        if not 0.0 <= self.temperature <= 2.0:
            raise BadInput(f"a temperature of {self.temperature} can't be used", "choose one from 0 to 2")
        if not 0.0 < self.top_p <= 1.0:
            raise BadInput(f"a top-p of {self.top_p} can't be used", "choose one above 0, up to 1")
        if not _LEAST_PENALTY <= self.repetition_penalty <= 10.0:
            raise BadInput(
                f"a repetition penalty of {self.repetition_penalty} makes Orpheus unstable",
                f"choose one from {_LEAST_PENALTY} to 10",
            )

    def numbers(self) -> list[float]:
        """What `Sampler` keeps on the device. Greedy is a top-p that only the first token passes."""
        if self.temperature == 0.0:
            return [self.repetition_penalty, 1.0, 1e-9]
        return [self.repetition_penalty, self.temperature, self.top_p]


class Sampler:
    """Draws tokens from logits on the device, with a generator of its own.

    Its numbers live on the device at addresses that never change, so that a captured graph reads what `begin` set.
    """

    def __init__(self, device: torch.device) -> None:
        self.generator = torch.Generator(device)
        self._numbers = torch.tensor(Sampling().numbers(), device=device)
        self._penalty, self._temperature, self._top_p = self._numbers.unbind()

    def begin(self, sampling: Sampling, seed: int) -> None:
        """Set how the next tokens are drawn, and the seed that fixes them."""
        self._numbers.copy_(torch.tensor(sampling.numbers()))
        self.generator.manual_seed(seed)

    def draw(self, logits: torch.Tensor, seen: torch.Tensor, draws: int = 1) -> torch.Tensor:
        """Draw columns, each draw for itself: logits [rows, columns] float32, seen alike, bool -> [rows, draws] int64.

        The order is that of vLLM and transformers: penalty, temperature, top-p. A column of -inf is never drawn. From
        logits that are NaN the draw means nothing, but is a column still.
        """
        cumulative, columns = self._ranked(logits, seen)
        last = cumulative.shape[-1] - 1
        top_p = self._top_p.expand(len(logits), 1).contiguous()
        kept = torch.searchsorted(cumulative, top_p).clamp_max_(last)  # the last rank that top-p keeps
        shape, device = (len(logits), draws), logits.device
        point = torch.rand(shape, generator=self.generator, device=device).mul_(_BELOW_ONE)
        point.mul_(cumulative.gather(-1, kept))
        return columns.gather(-1, torch.searchsorted(cumulative, point, right=True).clamp_max_(last))

    def _ranked(self, logits: torch.Tensor, seen: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Sum up the probabilities from the largest down; also returns the columns they are of."""
        # the smaller of both is x / penalty where x is positive and x * penalty where it is negative
        penalized = torch.minimum(logits * self._penalty, logits / self._penalty)
        scores = torch.where(seen, penalized, logits).div_(self._temperature)
        scores, columns = scores.sort(-1, descending=True)
        return scores.softmax(-1).cumsum(-1), columns
