"""The full speaker: Orpheus writes frames, SNAC makes sound of them, and the silence before it is cut."""

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import torch

from app.engine.events import SOUND_HZ, Samples, Sound
from app.engine.full import orpheus
from app.engine.full.kept import KeptCheckpoints
from app.engine.full.leading import LeadingTrim
from app.engine.full.orpheus import Orpheus
from app.engine.full.quantized import Scheme
from app.engine.full.snac import Snac, SnacStream, chunk_schedule
from app.engine.voices import Voice, languages
from app.errors import BadInput, CheckpointMissing


class OrpheusSpeaker:
    """Speaks in the voices of Orpheus' checkpoints, one of them in memory at a time. Used on one thread.

    `models_dir` holds the checkpoints by their repositories. `fast` gives the first sound a frame earlier, see
    `SnacStream`: only for machines that generate at twice real time. `slots` bound a clause, see `Orpheus`, and `load`
    is how one comes into memory, with the arguments of `Orpheus.load`.
    `kept` takes the checkpoint that another one takes the place of, and gives it back without the disk.
    `trimmed_s` is how much near-silence was cut from the clause that was begun last, in seconds.
    """

    name = "orpheus"

    def __init__(
        self,
        models_dir: Path,
        codec: Snac,
        device: torch.device,
        dtype: torch.dtype | None = None,
        *,
        slots: int = 1024,
        fast: bool = False,
        load: Callable[..., Orpheus] = Orpheus.load,
        kept: KeptCheckpoints | None = None,
        precision: Scheme | None = None,
        graphs: bool = True,
    ) -> None:
        """With a `precision` the layers of Orpheus are held in it; without `graphs` nothing is captured on CUDA."""
        self.trimmed_s = 0.0
        self._models_dir = models_dir
        self._codec: Snac | None = codec
        self.device = device
        self._dtype = dtype
        self._slots = slots
        self._fast = fast
        self._load = load
        self._kept = kept
        self._how: dict[str, Any] = {"precision": precision} if precision else {}
        if not graphs:
            self._how["graphs"] = False
        self._orpheus: Orpheus | None = None
        self._checkpoint = ""

    @property
    def loaded(self) -> Orpheus | None:
        """The checkpoint that is in memory, if one is."""
        return self._orpheus

    def stands_in(self, voice: Voice) -> bool:  # noqa: ARG002 the signature is the Protocol's
        """Return False: it is the voice itself, or an error."""
        return False

    def check(self, text: str, voice: Voice, language: str) -> None:
        """Raise `BadInput` if `voice` can't speak `text` in `language`, `CheckpointMissing` if it isn't here."""
        if not text.strip():
            raise BadInput("there is no text to speak", "write some")
        if not voice.checkpoint:
            raise BadInput(f"{voice.name} is not a voice of Orpheus", "`lyre voices` lists those that are")
        if language != voice.language:
            known = languages()
            name = known[language].name if language in known else language
            raise BadInput(
                f"{voice.name} speaks {known[voice.language].name}, not {name}", f"choose a voice for {name}"
            )
        if not self._folder(voice).is_dir():
            raise CheckpointMissing(
                f"the checkpoint of {voice.name} isn't on this machine", f"`lyre models get {voice.checkpoint}` gets it"
            )

    def prepare(self, voice: Voice) -> None:
        """Have the voice's checkpoint in memory. Takes seconds where another one is; weights change in place.

        Raises `CheckpointMissing` or another `CheckpointError`; a whole checkpoint that was in memory then stays.
        """
        self.check(voice.name, voice, voice.language)
        if self._orpheus and voice.checkpoint == self._checkpoint:
            return
        folder = self._folder(voice)
        if self._orpheus and orpheus.check(folder) == self._orpheus.shape:
            self._change_to(voice.checkpoint)
        else:
            self._unload()
            self._orpheus = self._load(folder, self.device, self._dtype, slots=self._slots, **self._how)
        self._checkpoint = voice.checkpoint

    def speak(self, text: str, voice: Voice, language: str, seed: int = 0) -> Generator[Sound, None, None]:
        """Speak one clause in `language`; closing the iterator stops the work. See `Orpheus.generate` for errors."""
        self.check(text, voice, language)
        self.prepare(voice)
        if not (self._orpheus and self._codec):
            raise RuntimeError("the speaker is closed")
        leading = LeadingTrim()
        self.trimmed_s = 0.0
        with closing(self._orpheus.generate(text, voice.name, seed=seed)) as frames:
            for samples, codes_at in self._sounds(frames, self._codec.stream(seed, fast=self._fast), leading):
                self.trimmed_s = leading.trimmed / SOUND_HZ
                if len(samples):
                    yield Sound(samples, codes_at)

    def close(self) -> None:
        """Give back its models. It can't be used afterwards."""
        self._codec = None
        self._unload()

    def _sounds(
        self, frames: Iterator[torch.Tensor], stream: SnacStream, leading: LeadingTrim
    ) -> Iterator[tuple[Samples, float]]:
        """Decode in growing chunks, but frame by frame while it is still silent: that is when someone waits."""
        schedule = chunk_schedule(fast=self._fast)
        chunk: list[torch.Tensor] = []
        wanted = next(schedule)
        for frame in frames:
            chunk.append(frame)
            if len(chunk) == wanted:
                codes_at = time.perf_counter()
                yield leading.push(_on_host(stream.push(torch.stack(chunk)))), codes_at
                chunk.clear()
                wanted = next(schedule) if leading.begun else 1
        codes_at = time.perf_counter()
        rest = stream.finish(torch.stack(chunk)) if chunk else stream.flush()
        yield leading.push(_on_host(rest)), codes_at
        yield leading.flush(), codes_at

    def _change_to(self, checkpoint: str) -> None:
        """Change the weights in place: from host memory if they are kept there, else from the disk."""
        if self._orpheus is None:
            raise RuntimeError("nothing is loaded that could change")
        if self._kept is not None and self._checkpoint:
            self._orpheus.keep(self._checkpoint, self._kept)
        self._checkpoint = ""  # until the last of it is there: a change that is broken off is done anew
        snapshot = self._kept.find(checkpoint) if self._kept is not None else None
        if snapshot is None:
            self._orpheus.load_into(self._models_dir / checkpoint)
        else:
            self._orpheus.restore(snapshot)

    def _folder(self, voice: Voice) -> Path:
        return self._models_dir / voice.checkpoint

    def _unload(self) -> None:
        self._orpheus = None
        self._checkpoint = ""
        if self.device.type == "cuda":
            torch.cuda.empty_cache()


def _on_host(samples: torch.Tensor) -> Samples:
    return samples.cpu().numpy()
