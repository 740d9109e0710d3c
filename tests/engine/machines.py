"""Machines to plan for, and who asks."""

from app.engine.hardware import Gpu, GpuKind, Machine
from app.engine.plan import CODEC, REPLIER, Wishes
from app.engine.rungs import Profile
from app.engine.voices import find, voices

PROFILES: list[Profile] = ["performance", "balanced", "memory_efficient"]
GB, GIB = 10**9, 2**30
EVERYTHING = frozenset({REPLIER, CODEC, *(voice.checkpoint for voice in voices() if voice.checkpoint)})
HINDI, ENGLISH = Wishes(find("ऋतिका")), Wishes(find("tara"))
TURING, AMPERE, ADA, HOPPER, BLACKWELL = (7, 5), (8, 6), (8, 9), (9, 0), (12, 0)


def machine(
    free_gb: float = 0.0,
    capability: tuple[int, int] | None = AMPERE,
    *,
    desktop: bool | None = False,
    ram_gb: float = 16.0,
    kind: GpuKind = "cuda",
    build: str = "",
) -> Machine:
    """A machine with this much GPU memory and RAM free; without a GPU at 0."""
    free, ram = int(free_gb * GB), int(ram_gb * GB)
    gpu = Gpu("the card", "GPU-1", kind, free + GB, free, capability, "580.65", desktop, None, kind == "mps")
    built = build or ("cpu" if kind == "mps" else kind)
    return Machine((gpu,) if free else (), 2 * ram, ram, "a CPU", 8, 100 * GB, "Linux", built, "" if free else "none")


def card(gib: float, *, desktop: bool = False) -> float:
    """Free GB on a card sold as `gib`: some is the driver's own, a desktop takes 1.1 GB."""
    return gib * GIB / GB * 0.98 - (1.1 if desktop else 0.0)
