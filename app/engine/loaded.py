"""The two halves that are in memory: loaded as a plan says, kept where the next plan says the same, given back."""

from collections.abc import Callable, Generator, Mapping
from contextlib import closing, suppress
from typing import TYPE_CHECKING, TypeVar, cast

from app.engine.assistant import Assistant
from app.engine.events import Turn
from app.engine.halves import Replier, Speaker
from app.engine.loading import FullSpeaker, Loader
from app.engine.memory import Ledger, tensor_bytes
from app.engine.out_of_memory import free_caches, is_out_of_memory
from app.engine.plan import CODEC, REPLIER, Plan
from app.engine.stand_in import SpeakerWithStandIn
from app.engine.voices import Voice, languages
from app.errors import GenerationError

if TYPE_CHECKING:
    from app.engine.full.kept import KeptCheckpoints

T = TypeVar("T")
Form = tuple[object, ...]

VOXTRAL, ORPHEUS, SNAC = "Voxtral", "Orpheus", "SNAC"
"""The models as the ledger names them."""


class LoadFailed(Exception):
    """A checkpoint can't be loaded, for another reason than memory; `__cause__` is why."""

    def __init__(self, checkpoint: str) -> None:
        super().__init__(checkpoint)
        self.checkpoint = checkpoint


class Loaded:
    """The models in memory, for one thread. Every method leaves it whole: a half is there, or it isn't."""

    def __init__(self, loader: Loader, has: Callable[[Voice], bool], ledger: Ledger) -> None:
        """`has` tells whether Orpheus has a voice; the others are spoken by a stand-in."""
        self._loader = loader
        self._has = has
        self._ledger = ledger
        self._replier: Replier | None = None
        self._speaker: Speaker | None = None
        self._full: FullSpeaker | None = None
        self._forms: dict[str, Form] = {}
        self._kept: KeptCheckpoints | None = None
        self._holds = ""  # the Orpheus checkpoint
        self.assistant: Assistant | None = None

    @property
    def replier(self) -> Replier:
        """The half that writes."""
        return _there(self._replier)

    @property
    def speaker(self) -> Speaker:
        """The half that speaks."""
        return _there(self._speaker)

    @property
    def kept_bytes(self) -> int:
        """RAM of the checkpoints that wait for their turn."""
        return self._kept.nbytes if self._kept is not None else 0

    def enter(self, plan: Plan, voice: Voice) -> None:
        """Have in memory what `plan` names, and the checkpoint of `voice` if it is one that Orpheus has.

        What the plan has otherwise goes first, so that both are never there at once. Raises `LoadFailed`, and
        whatever tells that memory ran out; what was loaded by then stays.
        """
        speaks = kind_of_speaker(plan) == "full" and self._has(voice)
        if (
            self.assistant is not None
            and self._forms == _forms(plan)
            and not (speaks and self._holds != voice.checkpoint)
        ):
            return
        self._make_way(plan)
        self._ledger.expect(planned(plan))
        if self._replier is None:
            self._load_replier(plan)
        if self._speaker is None:
            self._load_speaker(plan)
        fresh = self.assistant is None
        if self._full is not None and speaks:
            self._prepare(self._full, voice)
        self.assistant = Assistant(self.replier, self.speaker, kind(plan))
        if fresh and plan.gpu is not None and plan.total_bytes:
            _warm_up(self.replier, self.speaker, voice)

    def free(self) -> None:
        """Give back all that can be had again without a loss: kept checkpoints, caches, garbage."""
        if self._kept is not None:
            self._kept.clear()
        free_caches()

    def leave(self) -> None:
        """Give back everything."""
        self._drop_replier()
        self._drop_speaker()
        self.free()

    def _make_way(self, plan: Plan) -> None:
        wanted = _forms(plan)
        same = {half: self._forms.get(half) == form for half, form in wanted.items()}
        if not same["replier"]:
            self._drop_replier()
        if not same["speaker"]:
            self._drop_speaker()
        if not all(same.values()):
            free_caches()

    def _load_replier(self, plan: Plan) -> None:
        if kind_of_replier(plan) == "lite":
            self._replier = self._loader.lite_replier()
        else:
            self._replier = _loading(REPLIER, lambda: self._loader.replier(plan))
            self._ledger.hold(VOXTRAL, tensor_bytes(self._replier, _device(plan, "think")))
        self._forms["replier"] = _forms(plan)["replier"]

    def _load_speaker(self, plan: Plan) -> None:
        if kind_of_speaker(plan) == "lite":
            self._speaker = self._loader.lite_speaker()
        else:
            kept = self._kept = self._kept or self._loader.kept()
            full = self._full = _loading(CODEC, lambda: self._loader.speaker(plan, kept))
            self._speaker = SpeakerWithStandIn(full.orpheus, self._has, self._loader.lite_speaker)
            self._ledger.hold(SNAC, tensor_bytes(full.codec))
        self._forms["speaker"] = _forms(plan)["speaker"]

    def _prepare(self, full: FullSpeaker, voice: Voice) -> None:
        """Bring the voice's checkpoint; where that fails Orpheus may hold another one, or none."""
        self._holds = ""
        try:
            _loading(voice.checkpoint, lambda: full.orpheus.prepare(voice))
            self._holds = voice.checkpoint
        finally:
            held = full.orpheus.loaded
            if held is None:
                self._ledger.release(ORPHEUS)
            else:
                self._ledger.hold(ORPHEUS, tensor_bytes(held, full.orpheus.device.type))

    def _drop_replier(self) -> None:
        if self._replier is not None:
            self._replier.close()
        self._replier = self.assistant = None
        self._forms.pop("replier", None)
        self._ledger.release(VOXTRAL)

    def _drop_speaker(self) -> None:
        if self._speaker is not None:
            self._speaker.close()
        self._speaker = self._full = self.assistant = None
        self._forms.pop("speaker", None)
        self._holds = ""
        self._ledger.release(ORPHEUS)
        self._ledger.release(SNAC)


def kind_of_replier(plan: Plan) -> str:
    """ "full" or "lite"."""
    return "lite" if all(stage.is_lite for stage in plan.stages if stage.role == "think") else "full"


def kind_of_speaker(plan: Plan) -> str:
    """ "full" or "lite"."""
    return "lite" if all(stage.is_lite for stage in plan.stages if stage.role == "speak") else "full"


def kind(plan: Plan) -> str:
    """The engine's name: "full" or "lite", or "mixed" where each half is one of them."""
    kinds = {kind_of_replier(plan), kind_of_speaker(plan)}
    return kinds.pop() if len(kinds) == 1 else "mixed"


def planned(plan: Plan) -> Mapping[str, int]:
    """Bytes that each model's tensors will hold by `plan`; on the CPU, what is on the host counts as well."""
    expected: dict[str, int] = {}
    for stage in plan.stages:
        if not stage.is_lite:
            name = {"listen": VOXTRAL, "think": VOXTRAL, "speak": ORPHEUS, "codec": SNAC}[stage.role]
            host = stage.size.host if stage.device == "cpu" else 0
            expected[name] = expected.get(name, 0) + stage.size.resident + host
    return expected


def _forms(plan: Plan) -> dict[str, Form]:
    """What of a plan makes a half another one; not Orpheus' checkpoint, which changes in place."""
    gpu = plan.gpu.uuid if plan.gpu else ""
    halves: dict[str, list[object]] = {"replier": [], "speaker": []}
    for stage in plan.stages:
        half = halves["replier" if stage.role in ("listen", "think") else "speaker"]
        half += [stage.role] if stage.is_lite else [stage.role, stage.precision, stage.device, stage.context, gpu]
    return {half: tuple(form) for half, form in halves.items()}


def _device(plan: Plan, role: str) -> str:
    stage = plan.stage(role)
    return stage.device if stage is not None else ""


def _loading(checkpoint: str, load: Callable[[], T]) -> T:
    """Load; what goes wrong becomes a `LoadFailed`, but for memory that ran out."""
    try:
        return load()
    except Exception as error:
        if is_out_of_memory(error):
            raise
        raise LoadFailed(checkpoint) from error


def _warm_up(replier: Replier, speaker: Speaker, voice: Voice) -> None:
    """Run the beginning of a turn, whose kernels, workspaces and caches a first user would else wait for."""
    with closing(cast(Generator[object], replier.reply(Turn(voice.name, text="Hello.")))) as pieces:
        next(pieces, None)
    preview = languages()[voice.language].preview
    sounds = cast(Generator[object], speaker.speak(preview, voice, voice.language))
    with suppress(GenerationError), closing(sounds):
        next(sounds, None)


def _there(half: T | None) -> T:
    if half is None:
        raise RuntimeError("the engine is not loaded")
    return half
