"""What `lyre tune` takes its turns with, and what is worth a try here: by the lite engine, or by the full one."""

import os
from collections.abc import Callable
from typing import Any

import torch

from app import settings as stored
from app.engine import manager
from app.engine.assistant import Assistant
from app.engine.bench.anew import anew
from app.engine.choices import default_voice
from app.engine.events import Exchange, Samples, Turn, TurnDone
from app.engine.lite.replier import LiteReplier, usual_threads
from app.engine.lite.speaking import LiteSpeaker
from app.engine.lite.thinking import Thinking
from app.engine.plan import Plan
from app.engine.rungs import precisions
from app.engine.sizes import WIDTH
from app.engine.tuning import Knob, Overrides
from app.settings import Settings

BLOCK = 5
"""Turns at a time where each change of settings loads models anew."""

CANDIDATES = (
    "engine.threads",
    "engine.voice_threads",
    "engine.replier",
    "engine.speaker",
    "engine.early_sound",
    "engine.codec",
    "engine.graphs",
    "audio.latency_ms",
)
"""Every setting that `lyre tune` may change."""

FIXED = ("environment", "flag")
"""Sources that are left alone."""

_THREADS = (1, 2, 3, 4, 6, 8)


class LiteBench:
    """The lite engine: both sides share the language model, so that a change costs next to nothing. On one thread."""

    block = 1

    def __init__(self, settings: Settings, speech: Samples) -> None:
        self._settings = settings
        self._asked = _Asked(default_voice(settings), speech)
        self._thinking = Thinking()
        self._repliers: dict[int, LiteReplier] = {}
        self._speakers: dict[int, LiteSpeaker] = {}

    def turn_ms(self, overrides: Overrides, seed: int) -> float:
        """See `Bench`."""
        engine = self._settings.engine
        threads = overrides.get("engine.threads", engine.threads)
        voice_threads = overrides.get("engine.voice_threads", engine.voice_threads)
        if threads not in self._repliers:
            self._repliers[threads] = LiteReplier(self._thinking, threads=threads)
        if voice_threads not in self._speakers:
            self._speakers[voice_threads] = LiteSpeaker(voice_threads)
        torch.set_num_threads(threads or usual_threads())
        assistant = Assistant(self._repliers[threads], self._speakers[voice_threads], "lite")
        return _first_audio_ms(assistant, self._asked.turn(seed))

    def close(self) -> None:
        """Give back the models."""
        halves: list[LiteReplier | LiteSpeaker] = [*self._repliers.values(), *self._speakers.values()]
        for half in halves:
            half.close()
        self._repliers.clear()
        self._speakers.clear()
        del self._thinking


class FullBench:
    """The engine that the settings come to, loaded anew for each change of them. Used on one thread."""

    block = BLOCK

    def __init__(
        self, settings: Settings, speech: Samples, load: Callable[[Settings], manager.Manager] = manager.load
    ) -> None:
        self._settings = settings
        self._load = load
        self._asked = _Asked(default_voice(settings), speech)
        self._in_force: dict[str, Any] | None = None
        self._manager: manager.Manager | None = None

    def turn_ms(self, overrides: Overrides, seed: int) -> float:
        """See `Bench`."""
        if self._manager is None or self._in_force != dict(overrides):
            self.close()
            self._manager, self._in_force = self._load(_with(self._settings, overrides)), dict(overrides)
        return _first_audio_ms(self._manager, self._asked.turn(seed))

    def close(self) -> None:
        """Give back the models."""
        if self._manager is not None:
            self._manager.close()
            self._manager = None


class _Asked:
    """The question, in a conversation that is another one each time: what was computed before must not help."""

    def __init__(self, voice: str, speech: Samples) -> None:
        self._voice = voice
        self._speech = speech

    def turn(self, seed: int) -> Turn:
        """Make one turn."""
        history = (Exchange(f"My number is {seed}, keep it in mind.", "I will keep it in mind."),)
        return Turn(self._voice, anew(self._speech, seed), history=history, seed=seed)


def bench_for(settings: Settings, plan: Plan, speech: Samples) -> "LiteBench | FullBench":
    """Return what measures the engine of `plan`."""
    return (LiteBench if plan.rung == "lite" else FullBench)(settings, speech)


def knobs_for(settings: Settings, plan: Plan, cores: int | None = None) -> list[Knob]:
    """What is worth a try, by the plan; what the environment or the command line says is left alone.

    int8 and int4 are no candidates: they change what is said, not only when.
    """
    cores = cores or os.cpu_count() or 1
    threads = [count for count in _THREADS if count <= cores]
    think, speak = plan.stage("think"), plan.stage("speak")
    found: list[Knob] = []
    if think is None or think.is_lite:
        now = settings.engine.threads or usual_threads()
        found.append(Knob("engine.threads", tuple(count for count in threads if count != now)))
    else:
        found.append(_precision("engine.replier", plan, think.native or think.precision))
    if speak is None or speak.is_lite:
        now = settings.engine.voice_threads or cores
        found.append(Knob("engine.voice_threads", tuple(count for count in threads if count != now)))
    else:
        found.append(_precision("engine.speaker", plan, speak.native or speak.precision))
        found.append(Knob("engine.early_sound", (not settings.engine.early_sound,)))
        if plan.gpu is not None:
            found.append(Knob("engine.codec", ("cpu" if settings.engine.codec == "auto" else "auto",)))
            found.append(Knob("engine.graphs", (not settings.engine.graphs,)))
    return [knob for knob in found if knob.values and settings.layers.source(knob.key) not in FIXED]


def not_tried(settings: Settings, plan: Plan) -> dict[str, str]:
    """What might matter and is no candidate here, by setting, with why."""
    why = {
        "talk.ahead": "what running ahead saves is the time from the last word to the end of the hold, and what it "
        "throws away depends on the pauses in the speech: yours, which no built-in question has; each turn's "
        "ahead_ms and thrown_away_ms, in the dashboard and in `lyre status`, tell both",
    }
    if plan.gpu is None:
        why["engine.graphs"] = "graphs are captured on CUDA, and no GPU is planned here"
    elif all(stage is None or stage.is_lite for stage in (plan.stage("think"), plan.stage("speak"))):
        why["engine.graphs"] = "the small engine, which answers here, has no graphs"
    fixed = [key for key in CANDIDATES if settings.layers.source(key) in FIXED]
    return why | dict.fromkeys(fixed, "the environment or the command line says what it is")


def _precision(key: str, plan: Plan, now: str) -> Knob:
    return Knob(key, tuple(one for one in precisions(plan.gpu) if one in WIDTH and one != now))


def _with(settings: Settings, overrides: Overrides) -> Settings:
    changed = settings.model_copy(deep=True)
    for key, value in overrides.items():
        stored.assign(changed, key, value)
    return changed


def _first_audio_ms(assistant: Any, turn: Turn) -> float:
    done = next((event for event in assistant.respond(turn) if isinstance(event, TurnDone)), None)
    if done is None:
        raise RuntimeError("the turn ended without a summary")
    return done.latency_ms["first_audio"]
