"""A manager on tiny checkpoints: a machine that is told, a lite engine that costs nothing, memory that runs out."""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any

import numpy as np
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from app.engine.events import SOUND_HZ, SPEECH_HZ, Adjusted, Event, Heard, ReplyText, Restarted, Samples, Sound, Turn
from app.engine.full.kept import KeptCheckpoints
from app.engine.hardware import Machine
from app.engine.loading import FullSpeaker, Loader
from app.engine.manager import Manager
from app.engine.plan import Plan
from app.engine.voices import Voice
from app.settings import EngineSettings, ModelsSettings, Settings
from tests.engine.machines import machine

BOTH, NO_ORPHEUS, NO_VOXTRAL, LITE = "fp32 + fp32", "fp32 + lite", "lite + fp32", "lite"
ENGLISH_WAY = [BOTH, NO_ORPHEUS, NO_VOXTRAL, LITE]
HINDI_WAY = [BOTH, NO_ORPHEUS, LITE]


STAGE_OF = {
    **dict.fromkeys(("mel", "encoder_graph"), "listen"),
    **dict.fromkeys(("context", "token_loop", "token_choice", "voxtral_decoder", "transcript"), "think"),
    **dict.fromkeys(("orpheus", "orpheus_weights", "decoding", "llama", "llama_shape", "sampling"), "speak"),
    **dict.fromkeys(("snac", "snac_layers", "snac_codebooks", "snac_noise", "streaming_conv"), "codec"),
}
"""The stages that the full engine's modules work for; those that work for several are left out."""

Place = tuple[tuple[str, int], ...]


class CheapReplier:
    """Replies a fixed sentence that tells what it was given, after what it heard."""

    name = "cheap"

    def language_for(self, voice: Voice) -> str:
        return "en"

    def hear(self, speech: Samples) -> str:
        return f"{len(speech)} samples"

    def reply(self, turn: Turn) -> Iterator[Heard | ReplyText]:
        yield Heard(turn.text if turn.speech is None else self.hear(turn.speech))
        yield ReplyText(f"That was turn {len(turn.history) + 1}.")

    def close(self) -> None:
        pass


class CheapSpeaker:
    """A tenth of a second of sound for every clause."""

    name = "cheap"

    def stands_in(self, voice: Voice) -> bool:
        return voice.stand_in is not None

    def check(self, text: str, voice: Voice, language: str) -> None:
        pass

    def speak(self, text: str, voice: Voice, language: str, seed: int = 0) -> Iterator[Sound]:
        yield Sound(np.full(SOUND_HZ // 10, 0.1, np.float32), 0.0)

    def close(self) -> None:
        pass


class CheapLite(Loader):
    """The real loader of the full halves, with replies of a few tokens; the lite ones are cheap."""

    def __init__(self, models_dir: Path, *, keep_bytes: int = 10**9, clause: int | None = None) -> None:
        """`clause` is the context that Orpheus gets, where the settings' is too long."""
        super().__init__(models_dir, reply_tokens=4, keep_bytes=keep_bytes)
        self._clause = clause

    def speaker(self, plan: Plan, kept: KeptCheckpoints) -> FullSpeaker:
        if self._clause is not None:
            short = [replace(one, context=self._clause) if one.role == "speak" else one for one in plan.stages]
            plan = replace(plan, stages=tuple(short))
        return super().speaker(plan, kept)

    def lite_replier(self) -> CheapReplier:
        return CheapReplier()

    def lite_speaker(self) -> CheapSpeaker:
        return CheapSpeaker()


class Clock:
    """A clock that is set by hand, in seconds."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def settings_for(models: Path, *, kind: str = "full", voice: str = "tara", **engine: Any) -> Settings:
    """Contexts are short, so that caches are small."""
    contexts = {"listen_context": 1_024, "speak_context": 128}
    own = EngineSettings(**{"kind": kind, "voice": voice, **contexts, **engine})
    return Settings(engine=own, models=ModelsSettings(dir=str(models)))


def roomy() -> Machine:
    """No GPU, and RAM for everything."""
    return machine(ram_gb=64)


def manager_on(
    models: Path,
    *,
    loader: Loader | None = None,
    look: Callable[[], Machine] = roomy,
    clock: Clock | None = None,
    **engine: Any,
) -> Manager:
    settings = settings_for(models, **engine)
    return Manager(settings, loader=loader or CheapLite(models), look=look, clock=clock or Clock())


def question(voice: str = "tara", seconds: float = 0.5, hz: float = 220, **changes: Any) -> Turn:
    time = np.arange(round(seconds * SPEECH_HZ)) / SPEECH_HZ
    return Turn(**{"voice": voice, "speech": np.sin(2 * np.pi * hz * time).astype(np.float32) * 0.1, **changes})


def adjusted(events: Sequence[Event]) -> list[str]:
    return [event.what for event in events if isinstance(event, Adjusted)]


def told(events: Sequence[Event], kind: type) -> list[Any]:
    """The events of that kind that are not void."""
    last = max((number for number, event in enumerate(events) if isinstance(event, Restarted)), default=-1)
    return [event for event in events[last + 1 :] if isinstance(event, kind)]


class OutOfMemoryAt(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Lets memory run out at the n-th operation that torch runs on this thread, and at the `times - 1` that follow.

    Without `first` it only counts. `ran` are the operations that were asked for, `raised` those that failed; with
    `traced` each is remembered with its stage and the place in the app that asked for it.
    """

    def __init__(self, first: int | None = None, times: int = 1, *, traced: bool = False) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.ran = 0
        self.raised = 0
        self.stages: list[str] = []
        self.places: list[Place] = []
        self._first = first
        self._times = times
        self._traced = traced

    @property
    def is_over(self) -> bool:
        """Whether memory has run out as often as it was meant to."""
        return self.raised >= self._times

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.ran += 1
        if self._traced:
            place = _place()
            self.places.append(place)
            self.stages.append(stage_of(place))
        if self._first is not None and self.ran >= self._first and self.raised < self._times:
            self.raised += 1
            raise torch.OutOfMemoryError(f"memory is meant to run out at operation {self.ran}: {func}")
        return func(*args, **(kwargs or {}))


def stage_of(place: Place) -> str:
    """The stage to which the innermost module of the app belongs that is of one alone."""
    stages = (STAGE_OF.get(module) for module, _ in place)
    return next((stage for stage in stages if stage), "other")


def _place() -> Place:
    """Module and line of every frame of the full engine, the innermost first."""
    frame: FrameType | None = sys._getframe(2)
    found = []
    while frame is not None:
        module = frame.f_globals.get("__name__", "")
        if module.startswith("app.engine.full."):
            found.append((module.removeprefix("app.engine.full."), frame.f_lineno))
        frame = frame.f_back
    return tuple(found)
