"""Captured CUDA graphs: one per SNAC frame and window of the cache, one per length of prompt. No compiler is needed."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

import torch

from app.engine.full.cuda_capture import Replayable
from app.engine.full.decoding import SLOTS, FrameDecoder

BUCKETS = (32, 64, 96, 128, 192, 256)
"""Lengths of prompts that are captured; a shorter prompt is padded on its right, a longer one runs uncaptured."""

_WARM_UPS = 3  # cuBLAS picks its kernels and workspaces before the capture, not in it


class Capture(Protocol):
    """How work becomes a graph: that of `capture_on`, or a stand-in that runs it anew where there is no CUDA."""

    def __call__(self, work: Callable[[], None], rewind: Callable[[], None], generator: torch.Generator) -> Replayable:
        """Make `work` replayable. `rewind` goes back to where it may run, `generator` is what it draws with."""
        ...


class GraphRunner:
    """Runs a `FrameDecoder` as captured graphs. Made when the decoder's tensors are on the device.

    A graph keeps addresses, not values: weights copied in place, a new seed and other sampling numbers all take
    effect in the next replay. Padding on the right is exact, see `LlamaBody.prefill`.
    """

    def __init__(self, decoder: FrameDecoder, capture: Capture, buckets: Sequence[int] = BUCKETS) -> None:
        self._decoder = decoder
        body, device = decoder.body, decoder.embeddings.device
        self._embedded = {
            length: torch.zeros(length, body.shape.hidden, device=device, dtype=body.norm.dtype)
            for length in buckets
            if length <= body.slots
        }
        generator = decoder.sampler.generator
        self._frames = {
            window: capture(partial(decoder.run, [window] * SLOTS, masked=True), decoder.rewind, generator)
            for window in windows_of(body.slots)
        }
        self._prompts = {
            length: capture(partial(body.prefill, embedded), decoder.rewind, generator)
            for length, embedded in self._embedded.items()
        }

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


def capture_on(device: torch.device) -> Capture:
    """Return how work is captured on `device`, a CUDA device. The graphs share one memory pool.

    That is sound as long as no two of them run at once, and nothing outside reads what they leave in the pool.
    """
    pool = torch.cuda.graph_pool_handle()

    def captured(
        work: Callable[[], None], rewind: Callable[[], None], generator: torch.Generator
    ) -> torch.cuda.CUDAGraph:
        with torch.cuda.device(device), torch.inference_mode():
            _warm_up(work, rewind)
            graph = torch.cuda.CUDAGraph()
            graph.register_generator_state(generator)
            # other threads may use CUDA meanwhile: their calls must not spoil the capture
            with torch.cuda.graph(graph, pool=pool, capture_error_mode="thread_local"):
                work()
            return graph

    return captured


def _warm_up(work: Callable[[], None], rewind: Callable[[], None]) -> None:
    """Run `work` on a side stream. What it leaves in the cache and the masks, `FrameDecoder.begin` makes void."""
    side = torch.cuda.Stream()  # type: ignore[no-untyped-call]
    side.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(side):
        for _ in range(_WARM_UPS):
            rewind()
            work()
    torch.cuda.current_stream().wait_stream(side)


def windows_of(slots: int) -> tuple[int, ...]:
    """How many slots of the cache a captured frame looks at: powers of two from 256, and all of them."""
    windows = []
    window = 256
    while window < slots:
        windows.append(window)
        window *= 2
    return (*windows, slots)
