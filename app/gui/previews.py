"""Previews are kept, so that a voice that was heard once is heard at once. Without Qt."""

import hashlib
import logging
import os
from collections import OrderedDict
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import cast

import numpy as np

from app import paths
from app.engine.events import SOUND_HZ, Event, ReplyAudio, Restarted, Samples, TurnDone
from app.engine.voices import Voice, find
from app.gui.engine_thread import AssistantLike
from app.settings import Settings

MEMORY_BYTES = 16_000_000
"""Some 26 previews of 6 s; the one that wasn't heard for the longest time goes first."""

DISK_BYTES = 64_000_000

SLICE_S = 0.5
"""A kept preview goes out in pieces as long as those of a new one, so that a second press still stops it at once."""

FORMAT = 1
"""Raised when the same voice, sentence, engine and checkpoint come to sound otherwise."""

_log = logging.getLogger(__name__)


class Previews:
    """Sound of previews by voice, sentence, engine and checkpoint, in memory and in the cache folder. For one thread,
    the engine's. A folder that can't be read or written costs the next start its head start, nothing else.
    """

    def __init__(self, checkpoint_of: Callable[[Voice], str], folder: Path | None = None) -> None:
        """`checkpoint_of` names what of a voice's own checkpoint is on this machine, empty where nothing is."""
        self.folder = folder
        """Where they are kept; None for the user's cache folder."""
        self._checkpoint_of = checkpoint_of
        self._kept: OrderedDict[str, Samples] = OrderedDict()

    def say(self, assistant: AssistantLike, text: str, voice: str) -> Iterator[Event]:
        """Speak `text` as `assistant` does, or as it did; what is heard to its end is kept."""
        key = self._key(assistant.engine, text, voice)
        kept = self._find(key)
        if kept is not None:
            yield from _slices(kept, text)
            return
        pieces: list[Samples] = []
        done: TurnDone | None = None
        with closing(cast(Generator[Event], assistant.say(text, voice))) as events:
            for event in events:
                if isinstance(event, ReplyAudio):
                    pieces.append(event.samples)
                elif isinstance(event, Restarted):
                    pieces.clear()
                elif isinstance(event, TurnDone):
                    done = event
                yield event
        if done is not None and pieces and done.stand_in == self._stands_in(assistant.engine, voice):
            self._keep(self._key(assistant.engine, text, voice), np.concatenate(pieces))

    def _stands_in(self, engine: str, voice: str) -> bool:
        """Whether a stand-in is to be expected; where another one spoke, the engine changed meanwhile."""
        found = find(voice)
        return bool(found.checkpoint) and (engine == "lite" or not self._checkpoint_of(found))

    def _key(self, engine: str, text: str, voice: str) -> str:
        parts = (str(FORMAT), find(voice).name, text, engine, self._checkpoint_of(find(voice)))
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]

    def _find(self, key: str) -> Samples | None:
        if key not in self._kept:
            samples = self._read(self._path(key))
            if samples is None:
                return None
            self._remember(key, samples)
        self._kept.move_to_end(key)
        return self._kept[key]

    def _keep(self, key: str, samples: Samples) -> None:
        self._remember(key, samples)
        try:
            self._write(self._path(key), samples)
        except OSError:
            _log.info("a preview could not be kept", exc_info=True)

    def _remember(self, key: str, samples: Samples) -> None:
        self._kept[key] = samples
        while sum(one.nbytes for one in self._kept.values()) > MEMORY_BYTES and len(self._kept) > 1:
            self._kept.popitem(last=False)

    def _path(self, key: str) -> Path:
        return (self.folder or paths.cache_dir() / "previews") / f"{key}.npy"

    def _read(self, path: Path) -> Samples | None:
        """Return what is in `path`; a file that is damaged or no preview is deleted."""
        try:
            found = np.load(path, allow_pickle=False)
        except OSError:
            return None
        except (ValueError, EOFError):
            found = np.zeros((), np.int16)
        if found.dtype != np.int16 or found.ndim != 1 or not len(found):
            _log.info("%s is no preview", path)
            with suppress(OSError):
                path.unlink()
            return None
        with suppress(OSError):
            os.utime(path)  # that it was heard lately keeps it here
        samples: Samples = (found / np.float32(32767)).astype(np.float32)
        return samples

    def _write(self, path: Path, samples: Samples) -> None:
        """Write in one step: a preview is whole or not there."""
        paths.private(path.parent)
        fresh = path.with_suffix(f".{os.getpid()}")
        try:
            with open(fresh, "wb", opener=paths.private_opener) as file:
                np.save(file, np.round(np.clip(samples, -1, 1) * 32767).astype(np.int16))
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
        files = sorted(path.parent.glob("*.npy"), key=lambda one: one.stat().st_mtime, reverse=True)
        used = 0
        for one in files:
            used += one.stat().st_size
            if used > DISK_BYTES and one != path:
                one.unlink(missing_ok=True)


def checkpoint_here(settings: Settings, voice: Voice) -> str:
    """Name what of the voice's own checkpoint is on this machine: another download of it sounds otherwise."""
    from app.engine.choices import is_installed

    if not voice.checkpoint or not is_installed(voice, settings):
        return ""
    config = settings.models_dir / voice.checkpoint / "config.json"
    return f"{voice.checkpoint} {config.stat().st_mtime_ns}"


def _slices(samples: Samples, text: str) -> Iterator[Event]:
    step = round(SLICE_S * SOUND_HZ)
    for start in range(0, len(samples), step):
        yield ReplyAudio(samples[start : start + step], text if start == 0 else "")
