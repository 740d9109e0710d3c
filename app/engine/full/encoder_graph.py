"""Voxtral's ear: 30 s of log-mel -> 375 embeddings, always the same shape, and so one captured graph on CUDA."""

import torch
from torch import Tensor, nn

from app.engine.full.mel import CHUNK_FRAMES


class AudioEncoder:
    """Encoder and projector. `tokens_per_chunk` is how many embeddings 30 s become."""

    def __init__(self, tower: nn.Module, projector: nn.Module, *, merged: int, bins: int, positions: int) -> None:
        """`merged` is the width of what the projector takes: several frames of the encoder side by side."""
        weight = next(tower.parameters())
        self._tower, self._projector, self._merged = tower, projector, merged
        self._mel = torch.zeros(1, bins, CHUNK_FRAMES, dtype=weight.dtype, device=weight.device)
        self.tokens_per_chunk = positions * tower.config.hidden_size // merged
        self._graph: torch.cuda.CUDAGraph | None = None
        self._out: Tensor | None = None

    def __call__(self, mel: Tensor) -> Tensor:
        """Encode `[chunks, bins, 3000]` -> `[chunks * tokens_per_chunk, width]`, chunk by chunk."""
        return torch.cat([self._chunk(mel[i : i + 1]) for i in range(mel.shape[0])])

    def capture(self, pool: tuple[int, int] | None = None) -> None:
        """Capture the graph (CUDA only, once, at load); `pool` is memory to share with other graphs."""
        side = torch.cuda.Stream()
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side), torch.inference_mode():
            for _ in range(2):
                self._eager(self._mel)
        torch.cuda.current_stream().wait_stream(side)
        graph = torch.cuda.CUDAGraph()
        with torch.inference_mode(), torch.cuda.graph(graph, pool=pool):
            self._out = self._eager(self._mel)
        self._graph = graph

    @torch.inference_mode()
    def _chunk(self, mel: Tensor) -> Tensor:
        if self._graph is None or self._out is None:
            return self._eager(mel.to(self._mel))
        self._mel.copy_(mel)
        self._graph.replay()
        return self._out.clone()  # the graph's own output is overwritten by its next replay

    def _eager(self, mel: Tensor) -> Tensor:
        frames = self._tower(mel).last_hidden_state  # [1, positions, encoder width]
        embeddings: Tensor = self._projector(frames.reshape(-1, self._merged))  # [tokens_per_chunk, width]
        return embeddings
