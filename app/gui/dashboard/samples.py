"""The memory over the last minutes: what is looked at, and how it lies on one another in the chart."""

from collections import deque
from dataclasses import dataclass

MINUTES = 5

MODELS = ("model 0", "model 1", "model 2")
"""Voxtral, Orpheus and SNAC, in the order in which the ledger has them."""

BANDS = (*MODELS, "ours", "others")
"""What lies on one another, from the bottom to the top."""


@dataclass(frozen=True)
class MemorySample:
    """Memory in bytes at one moment, on the clock of `time.monotonic`.

    With a `gpu` it is the GPU's, else the machine's RAM. `models` are what each model holds of it, `ours` what else
    this process holds (0 with a GPU: its driver can't tell), `others` what all other programs hold.
    `our_cpu` and `all_cpu` are shares of the whole processor, 0 to 1.
    """

    at: float
    gpu: bool
    models: tuple[tuple[str, int], ...]
    ours: int
    others: int
    free: int
    total: int
    our_cpu: float
    all_cpu: float


def samples_of_minutes(period_s: float) -> deque[MemorySample]:
    """Return a place for as many samples as fit into the chart."""
    return deque(maxlen=round(MINUTES * 60 / period_s) + 1)


def bands(sample: MemorySample) -> list[float]:
    """Return the tops of the bands in gigabytes."""
    held = [amount for _, amount in sample.models[: len(MODELS)]]
    sizes = [*held, *[0] * (len(MODELS) - len(held)), sample.ours, sample.others]
    return [sum(sizes[: place + 1]) / 1e9 for place in range(len(sizes))]
