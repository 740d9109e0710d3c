"""Moonshine tiny: one phrase of English speech -> its text, by the encoder and decoder that moonshine-voice carries.

Only the package's model files are used. Its C library runs the same two graphs with threads that spin while they wait,
which takes the cores from the window and the sound, and cannot be told not to (0.0.49; docs/lite.md).
"""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.events import SPEECH_HZ, Samples
from app.engine.lite.installed import REMEDY, forbid_telemetry, package_file
from app.errors import NotInstalled

TOKENS_PER_S = 13
"""Most tokens in a second of speech; a decoder that runs on beyond it repeats itself."""

_SHORTEST = SPEECH_HZ // 8  # the encoder's convolutions need 895 samples for one frame
_START, _END = 1, 2
_SPACE = "\u2581"  # SentencePiece's
_PAST, _PRESENT, _ENCODED = "past_key_values", "present", ".encoder."

Kept = dict[str, npt.NDArray[np.float32]]
"""Keys and values, by the decoder's names of them: [1, heads, tokens, width]."""


class Moonshine:
    """Loaded for one thread. Raises `NotInstalled` if its files are missing or damaged."""

    def __init__(self, threads: int = 1) -> None:
        """`threads` compute the encoder; the decoder's steps are too small to share."""
        self._folder = package_file(
            "moonshine_voice", "assets/tiny-en", "the embedded speech recognizer (moonshine-voice)"
        )
        self._encoder = _session(self._folder / "encoder_model.ort", threads)
        self._decoder = _session(self._folder / "decoder_model_merged.ort", 1)
        self._told = [output.name for output in self._decoder.get_outputs()][1:]

    def write(self, phrase: Samples) -> str:
        """Return what is said in `phrase`, 16 kHz mono."""
        sound = np.zeros((1, max(len(phrase), _SHORTEST)), np.float32)
        sound[0, : len(phrase)] = phrase
        mask = np.ones(sound.shape, np.int64)  # of samples, for the decoder too: it goes by every 384th
        [encoded] = self._encoder.run(None, {"input_values": sound, "attention_mask": mask})  # [1, frames, hidden]
        about = {"encoder_hidden_states": encoded, "encoder_attention_mask": mask}
        written = b"".join(self._vocabulary[token] for token in self._tokens(about, len(phrase) / SPEECH_HZ))
        return written.decode("utf-8", errors="ignore").replace(_SPACE, " ").strip()

    def _tokens(self, about: Mapping[str, npt.NDArray[Any]], seconds: float) -> list[int]:
        """Always the likeliest token, until the end is it."""
        kept = self._empty
        tokens = [_START]
        while len(tokens) <= seconds * TOKENS_PER_S:
            later = np.array([len(tokens) > 1])
            asked = {"input_ids": np.array([tokens[-1:]]), "use_cache_branch": later, **about, **kept}
            logits, *present = self._decoder.run(None, asked)
            token = int(logits[0, -1].argmax())
            if token == _END:
                break
            kept = kept | self._fresh(present, all_of_it=len(tokens) == 1)
            tokens.append(token)
        return tokens[1:]

    def _fresh(self, present: list[npt.NDArray[np.float32]], *, all_of_it: bool) -> Kept:
        """What the decoder keeps for its next step; of the encoder's keys and values only the first step tells."""
        named = zip(self._told, present, strict=True)
        return {name.replace(_PRESENT, _PAST): value for name, value in named if all_of_it or _ENCODED not in name}

    @cached_property
    def _empty(self) -> Kept:
        past = [asked for asked in self._decoder.get_inputs() if asked.name.startswith(_PAST)]
        return {one.name: np.zeros((1, one.shape[1], 0, one.shape[3]), np.float32) for one in past}

    @cached_property
    def _vocabulary(self) -> list[bytes]:
        """The file holds each token's bytes after their number; from 128 on the number takes two bytes."""
        packed, tokens, at = (self._folder / "tokenizer.bin").read_bytes(), [], 0
        while at < len(packed):
            length = packed[at]
            at += 1
            if length >= 128:
                length = packed[at] * 128 + length - 128
                at += 1
            tokens.append(packed[at : at + length])
            at += length
        return tokens


def _session(model: Path, threads: int) -> Any:
    forbid_telemetry()
    try:
        from onnxruntime import InferenceSession, SessionOptions  # type: ignore[import-untyped]
        from onnxruntime.capi.onnxruntime_pybind11_state import Fail, NoSuchFile  # type: ignore[import-untyped]
    except ImportError as error:
        raise NotInstalled("what runs the speech recognizer, onnxruntime, is not installed", REMEDY) from error
    options = SessionOptions()
    options.intra_op_num_threads = threads
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    except (Fail, NoSuchFile, RuntimeError) as error:
        raise NotInstalled("the speech recognizer's model is damaged", REMEDY) from error
