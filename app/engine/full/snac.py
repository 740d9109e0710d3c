"""SNAC: Orpheus' frames to 24 kHz sound, at once or as a stream that is equal to it sample by sample."""

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from app.engine.full import snac_checkpoint
from app.engine.full.snac_codebooks import Codebooks, CodeReader
from app.engine.full.snac_frames import (
    FRAME,
    LATENTS_PER_FRAME,
    SAMPLES_PER_FRAME,
    TokensRead,
    chunk_schedule,
    frames_from_tokens,
)
from app.engine.full.snac_layers import Builder
from app.engine.full.snac_noise import noise_key
from app.engine.full.streaming_conv import Layer, UpsampleLayer

__all__ = ["SAMPLES_PER_FRAME", "Snac", "SnacStream", "TokensRead", "chunk_schedule", "frames_from_tokens"]

FADE = 120
"""Samples over which *fast* goes over from its guess to the exact sound: 5 ms at 24 kHz."""

_FRAMES_TO_GUESS = 2


@dataclass(frozen=True, eq=False, repr=False)
class Snac:
    """The decoding half of a SNAC checkpoint, in memory. Its streams are independent of one another."""

    codebooks: Codebooks
    layers: tuple[Layer, ...]

    @classmethod
    def load(cls, folder: Path, device: str | torch.device = "cpu", dtype: torch.dtype = torch.float32) -> "Snac":
        """Load from a folder with `config.json` and `model.safetensors` or `pytorch_model.bin`.

        Raises `CheckpointMissing`, `CheckpointIncomplete`, `CheckpointMismatch`, `CheckpointDamaged` or
        `UnsafeCheckpoint`. Code in the checkpoint is never run.
        """
        config = snac_checkpoint.read_config(folder)
        weights = snac_checkpoint.read_weights(folder)
        with torch.inference_mode():
            build = Builder(config, weights, torch.device(device), dtype)
            return cls(build.codebooks(), build.layers())

    def decode(self, frames: Tensor, seed: int = 0) -> Tensor:
        """Decode `frames` [n, 7] at once; returns float32 [2048 n] on the device. `seed` fixes the noise."""
        return self.stream(seed).finish(frames)

    def stream(self, seed: int = 0, *, fast: bool = False) -> "SnacStream":
        """Start an utterance whose noise is fixed by `seed`. See `SnacStream` for *fast*."""
        return SnacStream(self, seed, fast=fast)


class SnacStream:
    """One utterance, decoded piece by piece: `push` frames as they come, then `flush`. Used on one thread.

    The pieces joined are `Snac.decode` of all frames, whatever their sizes: 2048 samples per frame. A sample comes as
    soon as it is exact, 4757 samples behind the last frame: 1387 samples after 3 frames, the last 4757 by `flush`.

    With `fast` the first 2048 samples come after 2 frames. They are decoded as if nothing followed, the next 5 ms fade
    over to the exact sound, which goes on once 4 frames are there.

    Codes outside 0..4095 are replaced as `CodeReader` tells. On a GPU nothing here waits for it, except `bad_codes`.
    `frames` counts what was pushed.
    """

    def __init__(self, snac: Snac, seed: int, *, fast: bool = False) -> None:
        self.frames = 0
        self._snac = snac
        self._over = False
        self._exact = 0  # samples that came out of the decoder so far
        self._to_guess = fast
        self._fading: Tensor | None = None  # how the guess of *fast* went on, which fades out over the exact sound
        with torch.inference_mode():
            self._reader = CodeReader(snac.codebooks)
            self._tails = [layer.start() for layer in snac.layers]
            for layer, tail in zip(snac.layers, self._tails, strict=True):
                if isinstance(layer, UpsampleLayer) and tail.key is not None:
                    tail.key.fill_(noise_key(seed, layer.block))

    @property
    def bad_codes(self) -> int:
        """Codes outside 0..4095 so far. On a GPU this waits for it."""
        return self._reader.bad_codes

    @property
    def state_bytes(self) -> int:
        """Memory that the stream holds between calls, the same whatever was pushed."""
        fading = 0 if self._fading is None else self._fading.untyped_storage().nbytes()
        return sum(tail.nbytes for tail in self._tails) + self._reader.nbytes + fading

    @torch.inference_mode()
    def push(self, frames: Tensor) -> Tensor:
        """Take `frames` [n, 7] in Orpheus' order, any integers; return the samples that are final now, float32 [m]."""
        self._take(frames)
        if frames.shape[0] == 0:
            return self._no_sound()
        return self._joined(self._decoded(self._reader.latents(frames), last=False))

    def flush(self) -> Tensor:
        """End the utterance; return the samples that waited for more frames, float32 [m]."""
        return self.finish(torch.empty(0, FRAME, dtype=torch.int64))

    @torch.inference_mode()
    def finish(self, frames: Tensor) -> Tensor:
        """Take the last `frames` [n, 7] and end the utterance, in one pass; return all that was still to come."""
        self._take(frames)
        self._over, self._to_guess = True, False
        if self.frames == 0:
            return self._no_sound()
        latents = self._reader.latents(frames) if frames.shape[0] else self._snac.codebooks.nothing()
        return self._joined(self._decoded(latents, last=True))

    def _take(self, frames: Tensor) -> None:
        if self._over:
            raise ValueError("the utterance is over: every utterance has a stream of its own")
        if frames.dim() != 2 or frames.shape[1] != FRAME or frames.is_floating_point():
            raise ValueError(f"frames are integers [n, {FRAME}], not {frames.dtype} {list(frames.shape)}")
        self.frames += frames.shape[0]

    def _no_sound(self) -> Tensor:
        return torch.empty(0, device=self._snac.codebooks.device)

    def _decoded(self, x: Tensor, *, last: bool) -> Tensor:
        for layer, tail in zip(self._snac.layers, self._tails, strict=True):
            x = layer(x, tail, last)
            if x.shape[1] == 0:
                break
        return x.flatten().float()

    def _joined(self, exact: Tensor) -> Tensor:
        """Return what to play of the decoder's new samples: with *fast*, its guess first and then faded over."""
        start, self._exact = self._exact, self._exact + exact.shape[0]
        if self._to_guess and self.frames >= _FRAMES_TO_GUESS:
            self._to_guess = False
            return exact if self._exact >= SAMPLES_PER_FRAME else self._guess(exact)
        return exact if self._fading is None else self._faded(exact, start, self._fading)

    def _guess(self, exact: Tensor) -> Tensor:
        """Go on to the end of the first frame as if the utterance ended here, on a copy of the state.

        Each layer is cut to what the next one needs for that, or the work would nearly double.
        """
        ends = [SAMPLES_PER_FRAME + FADE]  # columns wanted of each layer, the last layer first
        for layer in reversed(self._snac.layers):
            ends.append(layer.needs(ends[-1]))
        x, columns = self._snac.codebooks.nothing(), self.frames * LATENTS_PER_FRAME
        for layer, tail, end in zip(self._snac.layers, self._tails, reversed(ends[:-1]), strict=True):
            x = layer(x, tail.copy(), last=True)
            made, columns = columns * layer.rate, min(end, columns * layer.rate)
            x = x[:, : max(0, x.shape[1] - (made - columns))]
        sound = torch.cat((exact, x.flatten().float()))
        self._fading = sound[SAMPLES_PER_FRAME : SAMPLES_PER_FRAME + FADE].clone()
        return sound[:SAMPLES_PER_FRAME]

    @staticmethod
    def _faded(exact: Tensor, start: int, guess: Tensor) -> Tensor:
        """Return the part of `exact`, which begins at sample `start`, that was not guessed, faded in over the guess."""
        sound = exact[max(0, SAMPLES_PER_FRAME - start) :]
        into = max(0, start - SAMPLES_PER_FRAME)
        fading = guess[into : into + sound.shape[0]]
        share = (torch.arange(into, into + fading.shape[0], device=sound.device) + 0.5) / FADE
        return torch.cat((torch.lerp(fading, sound[: fading.shape[0]], share), sound[fading.shape[0] :]))
