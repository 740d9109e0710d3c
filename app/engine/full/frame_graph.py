"""Captured CUDA graphs: one per SNAC frame and window of the cache, one per length of prompt. No compiler is needed."""

from collections.abc import Callable, Sequence

import torch

from app.engine.full.decoding import SLOTS, FrameDecoder

BUCKETS = (32, 64, 96, 128, 192, 256)
"""Lengths of prompts that are captured; a shorter prompt is padded on its right, a longer one runs uncaptured."""

_WARM_UPS = 3  # cuBLAS picks its kernels and workspaces before the capture, not in it


class GraphRunner:
    """Runs a `FrameDecoder` as captured graphs, on CUDA. Made after the decoder's tensors are on the device.

    A graph keeps addresses, not values: weights copied in place, a new seed and other sampling numbers all take
    effect in the next replay. Padding on the right is exact, see `LlamaBody.prefill`. The graphs share one memory
    pool, since no two of them ever run at once.
    """

    def __init__(self, decoder: FrameDecoder, buckets: Sequence[int] = BUCKETS) -> None:
        self._decoder = decoder
        self._pool = torch.cuda.graph_pool_handle()
        body = decoder.body
        self._embedded = {
            length: torch.zeros(length, body.shape.hidden, device=decoder.embeddings.device, dtype=body.norm.dtype)
            for length in buckets
            if length <= body.slots
        }
        with torch.cuda.device(decoder.embeddings.device), torch.inference_mode():
            self._frames = {window: self._capture_frame(window) for window in windows_of(body.slots)}
            self._prompts = {length: self._capture_prompt(length) for length in self._embedded}

    def prefill(self, embedded: torch.Tensor) -> None:
        """Fill the cache with a prompt, [tokens, hidden] on the host."""
        length = next((length for length in self._prompts if length >= len(embedded)), None)
        if length is None:
            self._decoder.body.prefill(embedded.to(self._decoder.embeddings.device))
            return
        self._embedded[length][: len(embedded)].copy_(embedded)
        self._prompts[length].replay()

    def frame(self, used: int) -> None:
        """Decode a frame where `used` slots of the cache are taken already."""
        window = next(window for window in self._frames if window >= used + SLOTS)
        self._frames[window].replay()

    def _capture_frame(self, window: int) -> torch.cuda.CUDAGraph:
        def work() -> None:
            self._decoder.run([window] * SLOTS, masked=True)

        return self._capture(work)

    def _capture_prompt(self, length: int) -> torch.cuda.CUDAGraph:
        return self._capture(lambda: self._decoder.body.prefill(self._embedded[length]))

    def _capture(self, work: Callable[[], None]) -> torch.cuda.CUDAGraph:
        """Warm `work` up on a side stream, then capture it. What it leaves in the cache, `begin` makes void."""
        side = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            for _ in range(_WARM_UPS):
                self._decoder.rewind()
                work()
        torch.cuda.current_stream().wait_stream(side)
        self._decoder.rewind()
        graph = torch.cuda.CUDAGraph()
        graph.register_generator_state(self._decoder.sampler.generator)
        # other threads may use CUDA meanwhile: their calls must not spoil the capture
        with torch.cuda.graph(graph, pool=self._pool, capture_error_mode="thread_local"):
            work()
        return graph


def windows_of(slots: int) -> tuple[int, ...]:
    """How many slots of the cache a captured frame looks at: powers of two from 256, and all of them."""
    windows = []
    window = 256
    while window < slots:
        windows.append(window)
        window *= 2
    return (*windows, slots)
