"""The stages of one rung: which model does each, where, in which precision, in how many bytes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from app.engine import explain, sizes
from app.engine.hardware import Gpu
from app.engine.rungs import ReplierForm, Rung
from app.engine.shapes import Configs
from app.engine.sizes import Breakdown, Form, Precision

REPLIER = "mistralai/Voxtral-Mini-3B-2507"
CODEC = "hubertsiuzdak/snac_24khz"
TRANSCRIPT_SLOTS = 1_536
"""KV cache in which Voxtral writes down what was said, as `full.replier.TRANSCRIPT_SLOTS`."""

Role = Literal["listen", "think", "speak", "codec"]

_LITE = {"listen": "Moonshine", "think": "SmolLM2", "speak": "Piper or eSpeak NG"}
_CACHE_STEP = 64  # Orpheus' cache is a multiple of this many slots


@dataclass(frozen=True)
class Stage:
    """One stage: `model` is a checkpoint's repository or a lite model, `device` as torch names it.

    A lite stage has no `precision` and no counted bytes. `context` is in tokens; `line` says all of it in words.
    `native` is what it computes in, where `precision` is one that is only held; `tables` is that of Voxtral's
    embeddings and head.
    """

    role: Role
    model: str
    precision: str
    device: str
    size: Breakdown
    context: int
    line: str
    native: str = ""
    tables: str = ""

    @property
    def is_lite(self) -> bool:
        """Whether an embedded model does it."""
        return not self.precision

    def as_dict(self) -> dict[str, Any]:
        """All of it as JSON has it, the bytes by what they are for."""
        return {
            "role": self.role,
            "model": self.model,
            "precision": self.precision,
            "device": self.device,
            "context": self.context,
            "bytes": self.size.as_dict() | {"device": self.size.device},
            "line": self.line,
        }


@dataclass(frozen=True)
class Place:
    """Where the big models would run: a GPU, or the CPU without one. `can` are its precisions, the best first."""

    gpu: Gpu | None
    can: tuple[Precision, ...]
    free_bytes: int

    @property
    def device(self) -> str:
        """As torch names it: ROCm is called cuda there."""
        return "cpu" if self.gpu is None else "mps" if self.gpu.kind == "mps" else "cuda"

    @property
    def name(self) -> str:
        """For people."""
        return "the CPU" if self.gpu is None else self.gpu.name

    @property
    def unified(self) -> bool:
        """Whether its memory is RAM."""
        return self.gpu is None or self.gpu.unified


def replier_stages(
    form: ReplierForm, native: Precision, place: Place, context: int, configs: Configs
) -> Iterator[Stage]:
    """Voxtral: its encoder listens, its decoder thinks."""
    graphs = place.device == "cuda"
    held, context = form.form(native), min(context, form.longest)
    padding = sizes.PREFILL_TOKENS if graphs else 0
    listen = sizes.listen_bytes(configs.replier, held, graphs=graphs)
    caches = (context + padding, TRANSCRIPT_SLOTS + padding)
    think = sizes.think_bytes(configs.replier, held, caches, graphs=graphs)
    yield replace(_full("listen", "Voxtral's encoder", REPLIER, held.encoder, place, listen), native=native)
    remark = f"embeddings and head in {held.tables}" if held.tables != held.layers else ""
    decoder = _full("think", "Voxtral's decoder", REPLIER, held.layers, place, think, context, remark)
    yield replace(decoder, native=native, tables=held.tables)


def speaker_stages(
    rung: Rung, native: Precision, place: Place, checkpoint: str, context: int, configs: Configs, codec_device: str
) -> Iterator[Stage]:
    """Orpheus and SNAC."""
    level = native if rung.speaker is None or rung.speaker == "native" else rung.speaker
    slots = -(-min(context, rung.longest_clause) // _CACHE_STEP) * _CACHE_STEP
    size = sizes.orpheus_bytes(configs.speaker, Form.of(level, native), slots, graphs=place.device == "cuda")
    remark = "audio rows only, the text's are in RAM"
    if level == "int4":
        remark += "; int4 can be heard, and is for where nothing larger fits"
    yield replace(_full("speak", "Orpheus", checkpoint, level, place, size, slots, remark), native=native)
    codec = place if codec_device == "auto" else Place(None, ("fp32",), 0)
    yield _full("codec", "SNAC", CODEC, "fp32", codec, sizes.snac_bytes(configs.codec))


def lite_stages(roles: tuple[Role, ...], reason: str) -> Iterator[Stage]:
    """Embedded models; the lite speaker needs no codec."""
    for role in roles:
        model = _LITE[role]
        yield Stage(role, model, "", "cpu", Breakdown(), 0, explain.lite_line(model, reason))


def on_the_way_bytes(stages: Sequence[Stage], configs: Configs) -> int:
    """RAM for the largest table of the big models among `stages`, in 16 bits, on its way to the device."""
    tables = {"think": configs.replier.get("text_config", {}), "speak": configs.speaker}
    big = [tables[stage.role] for stage in stages if stage.role in tables and not stage.is_lite]
    return max((int(table["vocab_size"]) * int(table["hidden_size"]) * 2 for table in big), default=0)


def _full(
    role: Role, what: str, model: str, precision: str, place: Place, size: Breakdown, context: int = 0, remark: str = ""
) -> Stage:
    line = explain.full_line(what, precision, place.name, size, context, remark)
    return Stage(role, model, precision, place.device, size, context, line)
