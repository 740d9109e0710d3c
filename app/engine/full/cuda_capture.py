"""Capture work as a CUDA graph: warmed up on a stream of its own, then recorded into memory that graphs share."""

from collections.abc import Callable
from typing import Any, Protocol

import torch

Pool = Any
"""torch's opaque handle of memory that graphs share; sound as long as no two of them run at once."""

_WARM_UPS = 2


class Replayable(Protocol):
    """Work that can be done again."""

    def replay(self) -> None:
        """Do it on the current stream."""
        ...


class Capture(Protocol):
    """How work is made replayable: `captured`, or a stand-in that runs it anew where there is no CUDA."""

    def __call__(self, work: Callable[[], object], pool: Pool, rewind: Callable[[], None]) -> Replayable:
        """Make `work` replayable."""
        ...


def captured(work: Callable[[], object], pool: Pool, rewind: Callable[[], None] = lambda: None) -> Replayable:
    """Run `work` twice, so that libraries allocate and choose kernels where a capture mustn't, then capture it.

    `rewind` puts back what `work` moves on; it is called before every run. Nothing that `work` makes may be used but
    what it wrote into tensors that were there before.
    """
    side = torch.cuda.Stream()  # type: ignore[no-untyped-call]
    side.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(side), torch.inference_mode():
        for _ in range(_WARM_UPS):
            rewind()
            work()
    torch.cuda.current_stream().wait_stream(side)
    rewind()
    graph = torch.cuda.CUDAGraph()
    with torch.inference_mode(), torch.cuda.graph(graph, pool=pool):
        work()
    return graph
