"""Voxtral from a folder: transformers' weights, with an encoder, a decoder and a vocabulary of our own around them."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

import torch
from transformers import VoxtralForConditionalGeneration
from transformers.utils import logging as transformers_logging

from app.engine.full.checkpoint import check_folder
from app.engine.full.cuda_capture import Pool
from app.engine.full.encoder_graph import AudioEncoder
from app.engine.full.graph_loop import GraphLoop
from app.engine.full.mel import LogMel
from app.engine.full.token_loop import PREFILL_TOKENS, EagerLoop, TokenLoop
from app.engine.full.voxtral_decoder import Decoder
from app.engine.full.voxtral_prompt import AUDIO, VoxtralTokens
from app.engine.full.voxtral_quantized import Held, load_quantized
from app.errors import CheckpointIncomplete, CheckpointMismatch

ARCHITECTURE = "VoxtralForConditionalGeneration"
VOCABULARY = 131_072
TEKKEN = "tekken.json"


class Voxtral:
    """A loaded model, ready to hear and to write. Used on one thread."""

    def __init__(self, model: Any, tokens: VoxtralTokens, *, positions: int = 8_192, graphs: bool = True) -> None:
        """`positions` is the longest sequence that any of its caches will hold; without `graphs` none are captured.

        The weights of `model` are used as they are, but for projections of one input, which become one matrix that
        the model's own are views of: it can still be called.
        """
        inner = getattr(model, "model", model)
        language, head = inner.language_model, getattr(model, "lm_head", None)
        if head is None:  # before transformers had a VoxtralModel, the language model held its head itself
            language, head = language.model, language.lm_head
        audio = model.config.audio_config
        self.tokens = tokens
        self.decoder = Decoder(language, head, positions + PREFILL_TOKENS)
        self.mel = LogMel(audio.num_mel_bins, self.decoder.device)
        self.encoder = AudioEncoder(
            inner.audio_tower,
            inner.multi_modal_projector,
            width=self.decoder.width,
            merged=audio.intermediate_size,
            bins=audio.num_mel_bins,
            positions=audio.max_source_positions,
        )
        self._positions = positions
        self._pool: Pool | None = None
        if graphs and self.decoder.device.type == "cuda":
            self._pool = torch.cuda.graph_pool_handle()
            self.encoder.capture(self._pool)

    def loop(self, slots: int, longest: int) -> TokenLoop:
        """Make a KV cache of `slots` and what writes into it, replies of up to `longest` tokens; graphs on CUDA."""
        if slots > self._positions:
            raise ValueError(f"{slots} slots need more than the {self._positions} positions told at load")
        if self._pool is not None:
            return GraphLoop(self.decoder, slots, longest=longest, pool=self._pool)
        return EagerLoop(self.decoder, slots)


def load(
    folder: Path,
    *,
    device: str = "cpu",
    dtype: torch.dtype | None = None,
    positions: int = 8_192,
    precision: Held | None = None,
    graphs: bool = True,
) -> Voxtral:
    """Load Voxtral-Mini-3B-2507, or a model of its architecture and vocabulary, from `folder`; no network is used.

    Without a `dtype` it is `dtype_for(device)`; `precision` tells what is quantized. Raises one of the
    `CheckpointError`s for a folder that can't be used.
    """
    check_folder(folder, architecture=ARCHITECTURE, vocabulary=VOCABULARY, files=(TEKKEN,))
    tokens = _tokens(folder / TEKKEN, (folder / TEKKEN).stat().st_mtime_ns)
    dtype = dtype or dtype_for(device)
    if precision is not None:
        with _quiet():
            model = load_quantized(folder, torch.device(device), dtype, precision)
        _check_vocabulary(folder, model, tokens)
    else:
        model = _load_plain(folder, device, dtype, tokens)
    return Voxtral(model, tokens, positions=positions, graphs=graphs)


def _load_plain(folder: Path, device: str, dtype: torch.dtype, tokens: VoxtralTokens) -> Any:
    with _quiet(), _joined():
        model, info = VoxtralForConditionalGeneration.from_pretrained(
            folder,
            dtype=dtype,
            device_map=None if device == "cpu" else device,  # straight to the GPU, without a copy in memory
            use_safetensors=True,
            local_files_only=True,
            ignore_mismatched_sizes=True,  # they are told below, in one line
            output_loading_info=True,
        )
    _check_loaded(folder, model, info, tokens)
    return model.eval().requires_grad_(False)


def dtype_for(device: str) -> torch.dtype:
    """bfloat16 where the GPU computes in it (Ampere and newer), float16 on older ones and MPS, float32 on the CPU."""
    kind = torch.device(device).type
    if kind == "cuda":
        return torch.bfloat16 if torch.cuda.get_device_capability(device) >= (8, 0) else torch.float16
    return torch.float16 if kind == "mps" else torch.float32


@lru_cache(maxsize=1)
def _tokens(path: Path, changed_at: int) -> VoxtralTokens:  # noqa: ARG001 the file as it was then
    """Read the vocabulary once: a reload is half a second faster, and a million small objects fewer come and go."""
    return VoxtralTokens.load(path)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep transformers off the terminal: no bar on every start, no report beside the one line that we raise."""
    verbosity, bar = transformers_logging.get_verbosity(), transformers_logging.is_progress_bar_enabled()
    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
    try:
        yield
    finally:
        transformers_logging.set_verbosity(verbosity)
        if bar:
            transformers_logging.enable_progress_bar()


@contextmanager
def _joined() -> Iterator[None]:
    """Wait for the threads that transformers reads files with: it leaves them to end when the model is long there."""
    before = set(threading.enumerate())
    try:
        yield
    finally:
        for thread in set(threading.enumerate()) - before:
            if thread.name.startswith("ThreadPoolExecutor"):
                thread.join(timeout=1.0)  # they are idle; a second is for a busy machine


def _check_loaded(folder: Path, model: Any, info: dict[str, Any], tokens: VoxtralTokens) -> None:
    again = f"get it again with `lyre models get {folder.name}`"
    missing, mismatched = info["missing_keys"], info["mismatched_keys"]
    if missing:
        raise CheckpointIncomplete(f"{folder.name} lacks {len(missing)} of its weights", again)
    if mismatched:
        raise CheckpointMismatch(f"weights of {folder.name} have other shapes than its config.json tells", again)
    _check_vocabulary(folder, model, tokens)


def _check_vocabulary(folder: Path, model: Any, tokens: VoxtralTokens) -> None:
    if tokens.size != VOCABULARY or model.config.audio_token_id != AUDIO:
        raise CheckpointMismatch(
            f"{TEKKEN} and config.json of {folder.name} don't belong together",
            f"get it again with `lyre models get {folder.name}`",
        )
