"""The ladder: in which precisions the two big models are held, best first, and which of them a GPU can run."""

from dataclasses import dataclass
from typing import Literal

from app.engine.hardware import Gpu
from app.engine.sizes import WIDTH, Form, Precision

Choice = Literal["auto", "lite", "fp32", "bf16", "fp16", "int8", "int4"]
Profile = Literal["performance", "balanced", "memory_efficient"]
Level = Literal["native", "int8", "int4"]

AMPERE, TURING = (8, 0), (7, 5)


@dataclass(frozen=True)
class ReplierForm:
    """How Voxtral is held. `native` is the precision that the device computes in.

    `longest` bounds its context in tokens: where memory is short, the talk it remembers word by word gets shorter.
    """

    name: str
    layers: Level
    encoder: Level
    tables: Level
    longest: int

    def form(self, native: Precision) -> Form:
        """The precisions on a device that computes in `native`."""
        return Form(
            native, *(native if level == "native" else level for level in (self.layers, self.tables, self.encoder))
        )


@dataclass(frozen=True)
class Rung:
    """One step of the ladder. Without a `replier` or `speaker`, that half is the lite one.

    `longest_clause` bounds the slots of Orpheus' KV cache: 1,024 hold 11 s of sound and its text.
    """

    replier: ReplierForm | None
    speaker: Level | None
    longest_clause: int = 2_048


_NATIVE = ReplierForm("", "native", "native", "native", 32_768)
_INT8 = ReplierForm("int8", "int8", "native", "native", 32_768)
_INT4 = ReplierForm("int4", "int4", "native", "native", 2_048)
_SMALL = ReplierForm("small int4", "int4", "int8", "native", 2_048)
_SMALLEST = ReplierForm("smallest int4", "int4", "int8", "int8", 1_536)

LITE = Rung(None, None)
RUNGS = (
    Rung(_NATIVE, "native"),
    Rung(_INT8, "native"),
    Rung(_INT8, "int8"),
    Rung(_INT4, "int8", 1_024),
    Rung(_SMALL, "int8", 1_024),
    Rung(_SMALLEST, "int8", 1_024),
    Rung(_SMALLEST, "int4", 1_024),
    Rung(_NATIVE, None),
    Rung(_INT8, None),
    Rung(_INT4, None),
    Rung(_SMALL, None),
    Rung(_SMALLEST, None),
    Rung(None, "native"),
    Rung(None, "int8", 1_024),
    Rung(None, "int4", 1_024),
    LITE,
)
"""Best first. Both models come before one, Voxtral before Orpheus; int4 Orpheus only where nothing else fits."""


def precisions(gpu: Gpu | None) -> tuple[Precision, ...]:
    """What can be run on `gpu`, the one to compute in first; on the CPU without one. Empty for cards too old.

    torch's int4 kernel needs Ampere and bf16. ROCm and MPS run no quantized model here: nobody has measured them.
    """
    if gpu is None:
        return ("fp32", "bf16", "fp16")
    if gpu.kind == "mps":
        return ("fp16", "bf16", "fp32")
    if gpu.kind == "rocm":
        return ("bf16", "fp16", "fp32")
    capability = gpu.compute_capability or (0, 0)
    if capability >= AMPERE:
        return ("bf16", "fp16", "fp32", "int8", "int4")
    return ("fp16", "fp32", "int8") if capability >= TURING else ()


def levels(can: tuple[Precision, ...], choice: Choice, profile: Profile, *, spare: Level) -> tuple[Level, ...]:
    """The levels that are wished for and can be run; empty where the choice can't be.

    memory_efficient starts at `spare`, or at the smallest above it that the device runs.
    """
    if choice == "lite":
        return ()
    if choice != "auto":
        if choice not in can:
            return ()
        return ("native",) if choice in WIDTH else (choice,)  # type: ignore[return-value]
    known: tuple[Level, ...] = tuple(level for level in ("native", "int8", "int4") if level == "native" or level in can)
    if profile != "memory_efficient":
        return known
    start = known.index(spare) if spare in known else len(known) - 1
    return known[start:]


def native_for(can: tuple[Precision, ...], choice: Choice) -> Precision:
    """What the device computes in: the choice if it is such a precision, else the device's best."""
    return choice if choice in can and choice in WIDTH else can[0]
