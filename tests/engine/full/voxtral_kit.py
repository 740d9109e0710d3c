"""A tiny Voxtral, built and loaded once for all tests, beside transformers' own of the same weights."""

import atexit
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from transformers import VoxtralForConditionalGeneration, VoxtralProcessor, WhisperFeatureExtractor
from transformers.tokenization_mistral_common import MistralCommonBackend

from app.engine.events import SPEECH_HZ, Exchange, Heard, ReplyText, Samples, Turn
from app.engine.full.replier import VoxtralReplier, instruction_for
from app.engine.full.voxtral import Voxtral, load
from app.engine.full.voxtral_prompt import AUDIO, BEGIN_AUDIO, BEGIN_INST, BOS, END_INST, EOS
from tests.checkpoints.voxtral import build

torch.set_num_threads(1)


@dataclass(frozen=True)
class Tiny:
    """`voxtral` is ours, `model` and `processor` are transformers'; they share no tensor."""

    folder: Path
    voxtral: Voxtral
    model: Any
    processor: Any

    def replier(self, **options: Any) -> VoxtralReplier:
        return VoxtralReplier(self.voxtral, **{"temperature": 0.0, "reply_tokens": 24, **options})


@cache
def tiny() -> Tiny:
    folder = Path(tempfile.mkdtemp(prefix="lyre-voxtral-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    build(folder)
    model = VoxtralForConditionalGeneration.from_pretrained(folder, dtype=torch.float32, local_files_only=True)
    processor = VoxtralProcessor(
        WhisperFeatureExtractor(feature_size=128), MistralCommonBackend.from_pretrained(folder)
    )
    return Tiny(folder, load(folder), model.eval(), processor)


def speech(seed: int, seconds: float = 2.0) -> Samples:
    """Chords that differ by `seed`, in steps of a 16-bit file, so that a file of it holds the same samples."""
    rng = np.random.default_rng(seed)
    time = np.arange(round(seconds * SPEECH_HZ)) / SPEECH_HZ
    chord = sum(rng.uniform(0.02, 0.1) * np.sin(2 * np.pi * rng.uniform(100, 3000) * time) for _ in range(4))
    return (np.round(np.asarray(chord) * 32768) / 32768).astype(np.float32)


def asked(seed: int, history: Iterable[Exchange] = (), voice: str = "tara", seconds: float = 2.0) -> Turn:
    return Turn(voice, speech=speech(seed, seconds), history=tuple(history))


def run(replier: VoxtralReplier, turn: Turn) -> tuple[str, str]:
    """Reply and what was heard."""
    events = list(replier.reply(turn))
    heard = [event.text for event in events if isinstance(event, Heard)]
    return "".join(event.piece for event in events if isinstance(event, ReplyText)), "".join(heard)


class Reference:
    """The same talk by transformers' `generate` alone: all ids and all sound from the start, every turn."""

    def __init__(self, language: str = "en") -> None:
        self.ids = [BOS]
        self._instruction = tiny().voxtral.tokens.encode(instruction_for(language))
        self.features: list[torch.Tensor] = []

    def ask(self, sound: Samples) -> None:
        features = features_of(sound)
        self.features.append(features)
        self.ids += [BEGIN_INST, *self._instruction, BEGIN_AUDIO, *[AUDIO] * 375 * len(features), END_INST]

    def ask_text(self, text: str) -> None:
        self.ids += [BEGIN_INST, *tiny().voxtral.tokens.encode(text), END_INST]

    def reply(self, tokens: int = 24) -> list[int]:
        features = torch.cat(self.features) if self.features else None
        return generated(self.ids, features, tokens)

    def said(self, reply: Sequence[int]) -> None:
        self.ids += [*reply, EOS]


def features_of(sound: Samples) -> torch.Tensor:
    """Log-mel of transformers' extractor, the way that its Voxtral processor calls it."""
    extractor = tiny().processor.feature_extractor
    mel: torch.Tensor = extractor(
        sound,
        sampling_rate=SPEECH_HZ,
        padding=True,
        truncation=False,
        pad_to_multiple_of=480_000,
        return_tensors="pt",
    ).input_features
    return mel.reshape(128, -1, 3000).transpose(0, 1)


def generated(ids: Sequence[int], features: torch.Tensor | None, tokens: int) -> list[int]:
    """Greedy ids of transformers' `generate`, without the end of the sequence."""
    prompt = torch.tensor([list(ids)])
    sound = {} if features is None else {"input_features": features}
    out = tiny().model.generate(
        input_ids=prompt, attention_mask=torch.ones_like(prompt), max_new_tokens=tokens, do_sample=False, **sound
    )
    written: list[int] = out[0, len(ids) :].tolist()
    return written[:-1] if written and written[-1] == EOS else written
