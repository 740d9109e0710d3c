"""What is installed, as the bench measures it: the lite engine, or the full one with its checkpoints."""

import time
from typing import Any

import torch

from app.engine import manager, sizes
from app.engine.assistant import Assistant
from app.engine.bench.anew import anew
from app.engine.bench.measure import Engine
from app.engine.bench.run import Progress, measured
from app.engine.bench.timing import TimedSpeaker
from app.engine.events import SPEECH_HZ, Samples, Turn
from app.engine.full.checkpoint import read_config
from app.engine.full.decoding import CODES
from app.engine.stages import Stage
from app.engine.voices import find
from app.settings import Settings


def bench_installed(settings: Settings, speech: Samples, turns: int, progress: Progress) -> dict[str, Any]:
    """Measure the engine of the settings with `speech` as the question, every turn the first of a conversation.

    Raises `NotInstalled` or a `CheckpointError` when something is missing.
    """
    began = time.perf_counter()
    engine = _engine(settings, speech)
    load_ms = (time.perf_counter() - began) * 1000
    described = {"question_s": round(len(speech) / SPEECH_HZ, 3), "voice": engine.ask(0).voice}
    return measured(engine, load_ms, turns, progress, described)


def _engine(settings: Settings, speech: Samples) -> Engine:
    """Load what the plan says. The bench looks at the halves themselves, without the ladder around them."""
    loaded = manager.load(settings)
    replier, own = loaded.halves
    speaker = TimedSpeaker(own)
    voice = manager.default_voice(settings)
    speak = loaded.plan.stage("speak") if loaded.plan else None
    full = speak is not None and not speak.is_lite
    return Engine(
        assistant=Assistant(replier, speaker, loaded.engine),
        speaker=speaker,
        ask=lambda seed: Turn(voice, anew(speech, seed), seed=seed),
        device=torch.device(speak.device if speak else "cpu"),
        precision=speak.precision if speak and full else "mixed",
        bytes_per_token=_bytes_per_token(settings, voice, speak) if speak and full else None,
    )


def _bytes_per_token(settings: Settings, voice_name: str, speak: Stage) -> int | None:
    """Tell the weights that a token of Orpheus reads; None where another speaker stands in for the voice."""
    voice = find(voice_name)
    if not (voice.checkpoint and manager.is_installed(voice, settings)):
        return None
    config = read_config(settings.models_dir / voice.checkpoint)
    form = next(sizes.Form.of(p) for p in ("fp32", "bf16", "fp16", "int8", "int4") if p == speak.precision)
    head = CODES * int(config["hidden_size"]) * sizes.WIDTH[form.native]
    return sizes.llama_layers_bytes(config, form) + head
