"""Orpheus: a text and a voice's name -> frames of SNAC codes, one by one."""

import math
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Self

import torch

from app.engine.full.checkpoint import check_folder, read_config
from app.engine.full.decoding import SLOTS, EagerRunner, Frame, FrameDecoder, FrameRunner, end_and_codes
from app.engine.full.frame_graph import GraphRunner, capture_on
from app.engine.full.kept import KeptCheckpoints, Snapshot
from app.engine.full.llama_shape import LlamaShape, shape_of
from app.engine.full.orpheus_prompt import OrpheusPrompt, budget_s
from app.engine.full.orpheus_weights import OrpheusWeights
from app.engine.full.quantized import Scheme
from app.engine.full.sampling import Sampling
from app.errors import BadInput, CheckpointMismatch, NoSpeech, NotANumber

VOCABULARY = 156_940
"""Size of every Orpheus checkpoint's vocabulary."""

FRAME_S = 2048 / 24_000
"""Seconds of sound of one frame."""

_CACHE_STEP = 64  # slots; attention on CUDA wants lengths that are a multiple of 8


class Orpheus:
    """An Orpheus checkpoint, ready to speak: made with `load`. One clause at a time, on one thread.

    `slots` of the KV cache bound what a clause can hold, its prompt and 7 per frame: the default of 2,048 is 24 s.
    """

    def __init__(
        self, folder: Path, device: torch.device, dtype: torch.dtype | None, slots: int, precision: Scheme | None = None
    ) -> None:
        self._prompt = OrpheusPrompt(folder)
        self.shape = shape_of(read_config(folder), folder.name)
        slots = math.ceil(slots / _CACHE_STEP) * _CACHE_STEP
        self.weights = OrpheusWeights(
            self.shape, slots=slots, device=device, dtype=dtype or dtype_for(device), scheme=precision
        )
        self._decoder = FrameDecoder(self.weights.body, self.weights.embeddings, self.weights.head)
        self._runner: FrameRunner = EagerRunner(self._decoder)
        self._clause = object()

    @classmethod
    def load(
        cls,
        folder: Path,
        device: torch.device,
        dtype: torch.dtype | None = None,
        *,
        slots: int = 2048,
        precision: Scheme | None = None,
        graphs: bool = True,
    ) -> Self:
        """Load the checkpoint in `folder`; on CUDA, capture its `graphs` too, which takes seconds.

        Without a `dtype` it is that of `dtype_for`. With a `precision` the layers are held in it, and quantized first
        where that wasn't done before. Raises a `CheckpointError` that says what to do.
        """
        check(folder)
        orpheus = cls(folder, device, dtype, slots, precision)
        orpheus.weights.fill(folder)
        return orpheus._captured() if graphs else orpheus

    @classmethod
    def random(
        cls, folder: Path, device: torch.device, dtype: torch.dtype | None = None, *, slots: int = 2048, seed: int = 0
    ) -> Self:
        """Make random weights of the shape that config.json tells, for benchmarks; `folder` needs no weights."""
        orpheus = cls(folder, device, dtype, slots)
        orpheus.weights.randomize(seed)
        return orpheus._captured()

    def load_into(self, folder: Path) -> None:
        """Change to the checkpoint in `folder`: its weights are copied in place, and captured graphs stay valid.

        A clause that is being generated ends with an error. Raises a `CheckpointError`, `CheckpointMismatch` where
        its shape is another; the old checkpoint is then still whole.
        """
        shape, prompt = check(folder), OrpheusPrompt(folder)
        if shape != self.shape:
            raise CheckpointMismatch(f"{folder.name} has another shape than what is loaded", "load it anew")
        self._clause = object()
        self.weights.fill(folder)
        self._prompt = prompt

    def keep(self, name: str, kept: KeptCheckpoints) -> None:
        """Put a copy of what is loaded, the checkpoint `name`, into `kept`."""
        kept.keep(name, self._prompt, self.weights.tensors())

    def restore(self, snapshot: Snapshot) -> None:
        """Change to a checkpoint of the same shape that was kept. A clause being generated ends with an error."""
        self._clause = object()
        for target, kept in zip(self.weights.tensors(), snapshot.tensors, strict=True):
            target.copy_(kept)
        self._prompt = snapshot.prompt

    def generate(
        self,
        text: str,
        voice_name: str,
        *,
        seed: int = 0,
        temperature: float = 0.6,
        top_p: float = 0.9,
        repetition_penalty: float = 1.1,
        seconds: float | None = None,
    ) -> Generator[torch.Tensor, None, None]:
        """Speak one clause: yields a frame at a time, its 7 codes as int64 [7] on the host. Closing it stops.

        It ends with end of speech, or after `seconds` of sound: a budget made from the text where none is given,
        and never more than the cache holds. Raises `BadInput` at once; while running, `NotANumber` for logits that
        are NaN or infinite, and `NoSpeech` where not one frame came.
        """
        sampling = Sampling(temperature, top_p, repetition_penalty)
        ids = self._prompt.ids(text, voice_name)
        return self._frames(ids, sampling, seed, self._budget(ids, budget_s(text) if seconds is None else seconds))

    def prompt_ids(self, text: str, voice_name: str) -> list[int]:
        """Ids that are fed before the first code."""
        return self._prompt.ids(text, voice_name)

    def forced_logits(self, text: str, voice_name: str, codes: torch.Tensor) -> torch.Tensor:
        """Logits before sampling where the codes are given, [frames, 7] -> [frames * 7, 1 + 4096] float32.

        Column 0 is end of speech, -inf in all slots but the first; then code 0 and up. For tests and for comparing
        a precision with another.
        """
        ids = self._prompt.ids(text, voice_name)
        self._begin(ids, Sampling(), 0)
        return torch.stack(list(self._forced(len(ids), codes.flatten().tolist())))

    def _captured(self) -> Self:
        if self.weights.embeddings.is_cuda:
            self._runner = GraphRunner(self._decoder, capture_on(self.weights.embeddings.device))
        return self

    def _budget(self, ids: list[int], seconds: float) -> int:
        """Frames that may be spoken."""
        if not seconds > 0.0:
            raise BadInput(f"{seconds} seconds can't be spoken", "give a budget above 0")
        room = (self.weights.body.slots - len(ids) + 1) // SLOTS
        if room < 1:
            raise BadInput(f"a clause of {len(ids):,} tokens is too long for one breath", "break it up")
        return int(min(room, seconds / FRAME_S))

    def _frames(
        self, ids: list[int], sampling: Sampling, seed: int, frames: int
    ) -> Generator[torch.Tensor, None, None]:
        clause = self._clause = object()
        self._begin(ids, sampling, seed)
        spoken = 0
        while spoken < frames:
            if self._clause is not clause:
                raise RuntimeError("another clause was begun before this one was closed")
            frame = self._frame(len(ids) - 1 + spoken * SLOTS)
            if frame.ended:
                break
            spoken += 1
            yield torch.tensor(frame.codes)
        if not spoken:
            raise NoSpeech("Orpheus ended without a sound", "try again, or say it in other words")

    @torch.inference_mode()
    def _begin(self, ids: list[int], sampling: Sampling, seed: int) -> None:
        """Fill the cache with all of the prompt but its last id, which the first frame feeds."""
        self._runner.prefill(self.weights.text[torch.tensor(ids[:-1])])
        self._decoder.begin(len(ids) - 1, sampling, seed)

    @torch.inference_mode()
    def _frame(self, used: int) -> Frame:
        self._runner.frame(used)
        frame = self._decoder.read()
        if not frame.finite:
            raise NotANumber("Orpheus' logits are not numbers", "load it in another precision, or verify its files")
        return frame

    def _forced(self, prompt: int, codes: list[int]) -> Iterator[torch.Tensor]:
        for number, code in enumerate(codes):
            slot = number % SLOTS
            with torch.inference_mode():
                logits = self._decoder.logits(slot, prompt + number, masked=False)
                self._decoder.force(slot, code)
            yield end_and_codes(slot, logits[0])


def check(folder: Path) -> LlamaShape:
    """Raise a `CheckpointError` unless the Orpheus checkpoint in `folder` can be loaded; tell its shape."""
    check_folder(folder, architecture="LlamaForCausalLM", vocabulary=VOCABULARY, files=("tokenizer.json",))
    return shape_of(read_config(folder), folder.name)


def dtype_for(device: torch.device) -> torch.dtype:
    """Tell the precision for `device`: bf16 on Ampere and newer, fp16 on Turing and MPS, fp32 on the CPU."""
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.get_device_capability(device) >= (8, 0) else torch.float16
    return torch.float16 if device.type == "mps" else torch.float32
