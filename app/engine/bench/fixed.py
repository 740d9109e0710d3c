"""What makes random weights do the fixed workload: they work as ever, and what they make is replaced or bounded."""

from collections.abc import Generator
from pathlib import Path
from typing import Self

import torch
from mistral_common.tokens.tokenizers.tekken import Tekkenizer

from app.engine.bench import workload
from app.engine.full.decoding import CODE_ROW, END_ROW, FIRST_ROW
from app.engine.full.orpheus import FRAME_S, Orpheus
from app.engine.full.voxtral_prompt import TextStream, VoxtralTokens

_SPREAD = 1.8
"""Standard deviation of Orpheus' logits: after the temperature of 0.6 it is 3, about as peaked as trained ones."""


class FixedReplyTokens(VoxtralTokens):
    """Reads whatever is generated as the fixed reply, token by token; `reply_ids` are the ids that it has."""

    def __init__(self, tekken: Tekkenizer) -> None:
        super().__init__(tekken)
        self.reply_ids = self.encode(workload.REPLY)

    def stream(self) -> TextStream:
        """Return a fresh decoder of tokens that come one by one."""
        return _FixedStream(self._tekken, self.reply_ids)


class _FixedStream(TextStream):
    def __init__(self, tekken: Tekkenizer, ids: list[int]) -> None:
        super().__init__(tekken)
        self._fixed = iter(ids)

    def push(self, token: int) -> str:  # noqa: ARG002 that is the point
        fixed = next(self._fixed, None)
        return "" if fixed is None else super().push(fixed)


class FixedLengthOrpheus(Orpheus):
    """Speaks each clause of the fixed reply in as many frames as the workload tells."""

    @classmethod
    def random(
        cls, folder: Path, device: torch.device, dtype: torch.dtype | None = None, *, slots: int = 2048, seed: int = 0
    ) -> Self:
        """Make random weights whose logits are spread like trained ones, and that never end by themselves.

        The logit of end of speech is 0 always, in the middle of codes of which top-p keeps the best few hundred. The
        rows that both tables have are alike, so that both are one table for the baseline.
        """
        orpheus = super().random(folder, device, dtype, slots=slots, seed=seed)
        with torch.no_grad():
            head = orpheus.weights.head
            head.mul_(_SPREAD / (float(head.float().std()) * orpheus.shape.hidden**0.5))
            head[END_ROW].zero_()
            orpheus.weights.text[FIRST_ROW:] = orpheus.weights.embeddings[:CODE_ROW].to(orpheus.weights.text.device)
        return orpheus

    def generate(
        self,
        text: str,
        voice_name: str,
        *,
        seed: int = 0,
        temperature: float = 0.6,
        top_p: float = 0.9,
        repetition_penalty: float = 1.1,
        seconds: float | None = None,
    ) -> Generator[torch.Tensor, None, None]:
        """Speak one clause; without a budget, in the frames of the workload."""
        budget = (workload.frames_of(text) + 0.5) * FRAME_S if seconds is None else seconds
        return super().generate(
            text,
            voice_name,
            seed=seed,
            temperature=temperature,
            top_p=top_p,
            repetition_penalty=repetition_penalty,
            seconds=budget,
        )
