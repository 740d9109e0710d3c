"""Voxtral's ear: 30 s of log-mel -> 375 embeddings, always the same shape, and so one captured graph on CUDA."""

from typing import Any

import torch
from torch import Tensor

from app.engine.full.cuda_capture import Pool, Replayable, captured
from app.engine.full.mel import CHUNK_FRAMES


class AudioEncoder:
    """Encoder and projector. `tokens_per_chunk` is how many embeddings 30 s become."""

    def __init__(self, tower: Any, projector: Any, *, width: int, merged: int, bins: int, positions: int) -> None:
        """`width` is that of the embeddings, `merged` that of what the projector takes: several frames side by side."""
        weight = next(tower.parameters())
        self._tower, self._projector, self._merged = tower, projector, merged
        self._width = width
        self._mel = torch.zeros(1, bins, CHUNK_FRAMES, dtype=weight.dtype, device=weight.device)
        self.tokens_per_chunk = positions * tower.config.hidden_size // merged
        self._graph: Replayable | None = None
        self._out: Tensor | None = None

    @torch.inference_mode()
    def __call__(self, mel: Tensor) -> Tensor:
        """Encode `[chunks, bins, 3000]` -> `[chunks * tokens_per_chunk, width]`, chunk by chunk."""
        return torch.cat([self._chunk(mel[i : i + 1]) for i in range(mel.shape[0])])

    def capture(self, pool: Pool) -> None:
        """Capture the graph (CUDA only, once, at load)."""
        out = torch.zeros(self.tokens_per_chunk, self._width, dtype=self._mel.dtype, device=self._mel.device)
        self._graph = captured(lambda: out.copy_(self._eager(self._mel)), pool)
        self._out = out

    def _chunk(self, mel: Tensor) -> Tensor:
        if self._graph is None or self._out is None:
            return self._eager(mel.to(self._mel))
        self._mel.copy_(mel)
        self._graph.replay()
        return self._out.clone()  # the next replay writes there again

    def _eager(self, mel: Tensor) -> Tensor:
        frames = self._tower(mel).last_hidden_state  # [1, positions, encoder width]
        embeddings: Tensor = self._projector(frames.reshape(-1, self._merged))  # [tokens_per_chunk, width]
        return embeddings
