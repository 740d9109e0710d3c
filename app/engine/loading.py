"""Makes the halves that a plan names: each model on its device, in its precision, with its context."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import torch

from app.engine.choices import is_device
from app.engine.halves import Replier, Speaker
from app.engine.hardware import Gpu
from app.engine.plan import CODEC, REPLIER, Plan, Stage
from app.engine.sizes import POSITIONS
from app.settings_schema import EngineSettings

if TYPE_CHECKING:
    from app.engine.full.kept import KeptCheckpoints
    from app.engine.full.quantized import Scheme
    from app.engine.full.snac import Snac
    from app.engine.full.speaker import OrpheusSpeaker

DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}

_RAM_LEFT = 4  # a quarter of the RAM is left to other programs before checkpoints are kept in it


@dataclass(frozen=True, eq=False)
class FullSpeaker:
    """Orpheus with its codec, which the ledger counts apart."""

    orpheus: "OrpheusSpeaker"
    codec: "Snac"


@dataclass(frozen=True)
class Pace:
    """What `lyre tune` tries: threads of the lite models (0: by the cores), Orpheus' first sound a frame early, and
    captured graphs on CUDA."""

    threads: int = 0
    voice_threads: int = 0
    early_sound: bool = False
    graphs: bool = True

    @classmethod
    def of(cls, settings: EngineSettings) -> "Pace":
        """What the settings say of it."""
        return cls(settings.threads, settings.voice_threads, settings.early_sound, settings.graphs)


class Loader:
    """Makes halves on the thread that will run them. `reply_tokens` is the longest reply of Voxtral."""

    def __init__(
        self, models_dir: Path, *, reply_tokens: int = 512, keep_bytes: int = 0, pace: Pace | None = None
    ) -> None:
        """`keep_bytes` bounds the checkpoints that are kept in RAM while another one speaks."""
        self._models_dir = models_dir
        self._reply_tokens = reply_tokens
        self._keep_bytes = keep_bytes
        self._pace = pace or Pace()

    def replier(self, plan: Plan) -> Replier:
        """Load Voxtral as `plan` has it. Raises a `CheckpointError`."""
        from app.engine.full import voxtral
        from app.engine.full.replier import VoxtralReplier
        from app.engine.full.voxtral_quantized import Held

        think, listen = _stage(plan, "think"), _stage(plan, "listen")
        held = None
        if scheme := _scheme(think):
            held = Held(scheme, tables=think.tables == "int8", encoder=listen.precision == "int8")
        model = voxtral.load(
            self._models_dir / REPLIER,
            device=str(_device(plan, think)),
            dtype=_dtype(think),
            positions=max(POSITIONS, think.context),
            precision=held,
            graphs=self._pace.graphs,
        )
        return VoxtralReplier(model, slots=think.context, reply_tokens=self._reply_tokens)

    def speaker(self, plan: Plan, kept: "KeptCheckpoints") -> FullSpeaker:
        """Load the codec and make a speaker; Orpheus itself comes with the first voice that is prepared."""
        from app.engine.full.snac import Snac
        from app.engine.full.speaker import OrpheusSpeaker

        speak = _stage(plan, "speak")
        codec = Snac.load(self._models_dir / CODEC, _device(plan, _stage(plan, "codec")))
        orpheus = OrpheusSpeaker(
            self._models_dir,
            codec,
            _device(plan, speak),
            _dtype(speak),
            slots=speak.context,
            fast=self._pace.early_sound,
            kept=kept,
            precision=_scheme(speak),
            graphs=self._pace.graphs,
        )
        return FullSpeaker(orpheus, codec)

    def kept(self) -> "KeptCheckpoints":
        """Make the place in RAM for checkpoints that are not in use."""
        from app.engine.full.kept import KeptCheckpoints

        def spare_bytes() -> int:
            memory = psutil.virtual_memory()
            return min(self._keep_bytes - kept.nbytes, memory.available - memory.total // _RAM_LEFT)

        kept = KeptCheckpoints(spare_bytes, pinned=torch.cuda.is_available())
        return kept

    def lite_replier(self) -> Replier:
        """Load Moonshine and SmolLM2. Raises `NotInstalled`."""
        from app.engine.lite.replier import LiteReplier

        return LiteReplier(threads=self._pace.threads)

    def lite_speaker(self) -> Speaker:
        """Load Piper and eSpeak NG. Raises `NotInstalled`."""
        from app.engine.lite.speaking import LiteSpeaker

        return LiteSpeaker(self._pace.voice_threads)


def _stage(plan: Plan, role: str) -> Stage:
    stage = plan.stage(role)
    if stage is None:
        raise ValueError(f"the plan {plan.rung} has no stage called {role}")
    return stage


def _scheme(stage: Stage) -> "Scheme | None":
    """How the layers of `stage` are quantized; None where they aren't."""
    return "int8" if stage.precision == "int8" else "int4" if stage.precision == "int4" else None


def _dtype(stage: Stage) -> torch.dtype:
    """What `stage` computes in."""
    return DTYPES[stage.native or stage.precision]


def _device(plan: Plan, stage: Stage) -> torch.device:
    """torch's device of `stage`; of several GPUs the planned one, which becomes the current one of this thread."""
    if stage.device != "cuda":
        return torch.device(stage.device)
    number = _number_of(plan.gpu)
    torch.cuda.set_device(number)
    return torch.device("cuda", number)


def _number_of(gpu: Gpu | None) -> int:
    count = torch.cuda.device_count()
    return next((number for number in range(count) if gpu is not None and is_device(gpu, torch, number)), 0)
