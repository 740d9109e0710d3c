"""What can be done with a checkpoint, as generators: fetching and checking. Closing one pauses it. Without Qt."""

import logging
import time
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from app import obtainable
from app.errors import TokenNeeded, UserError
from app.models.catalogue import Checkpoint
from app.models.progress import Progress

TICK_S = 0.1
"""How long one step of a check works on."""

_log = logging.getLogger(__name__)


class Work(Enum):
    """What is being done with a checkpoint."""

    WAITING = auto()
    FETCHING = auto()
    CHECKING = auto()
    REMOVING = auto()


class End(Enum):
    """How a piece of work ended."""

    FETCHED = auto()
    PAUSED = auto()
    SOUND = auto()
    DAMAGED = auto()
    REMOVED = auto()
    FAILED = auto()


@dataclass(frozen=True)
class Outcome:
    """How work on one checkpoint ended.

    `error` says why it failed. `problems` are what a check found, one line each. `links` are the hub's page where its
    terms are, and the one where tokens are made: told where a token is needed.
    """

    end: End
    error: Exception | None = None
    problems: tuple[str, ...] = ()
    freed_bytes: int = 0
    links: tuple[str, str] | None = None

    @property
    def changed_models(self) -> bool:
        """Whether other models are installed than before."""
        return self.end in (End.FETCHED, End.REMOVED, End.DAMAGED)


Steps = Generator[Progress, None, Outcome]


class DownloadLike(Protocol):
    """What is needed of `app.models.download.Download`."""

    def run(self) -> Generator[Progress, None, None]:
        """Fetch, telling how far it is; closing it pauses."""
        ...


MakeDownload = Callable[[Checkpoint, Path, str | None], DownloadLike]


def fetch(
    checkpoint: Checkpoint, models_dir: Path, token: str | None, make: MakeDownload, keep: Callable[[str], None]
) -> Steps:
    """Fetch what is missing of `checkpoint`. A `token` goes to `keep` as soon as the hub sends something for it."""
    begun_at: int | None = None
    try:
        with closing(make(checkpoint, models_dir, token).run()) as steps:
            for step in steps:
                begun_at = step.bytes_done if begun_at is None and step.phase == "fetching" else begun_at
                came = begun_at is not None and step.bytes_done > begun_at
                if token and (came or step.phase == "done"):
                    keep(token)
                    token = None
                yield step
    except Exception as error:
        return failed(checkpoint, error)
    return Outcome(End.FETCHED)


def check(checkpoint: Checkpoint, models_dir: Path) -> Steps:
    """Read every byte of `checkpoint` and compare checksums."""
    steps = obtainable.checking(checkpoint, models_dir)
    told_at = 0.0
    try:
        while True:
            step = next(steps)
            if time.monotonic() - told_at >= TICK_S:
                told_at = time.monotonic()
                yield step
    except StopIteration as end:
        problems = tuple(end.value)
    except Exception as error:
        return failed(checkpoint, error)
    finally:
        steps.close()
    return Outcome(End.DAMAGED if problems else End.SOUND, problems=problems)


def remove(checkpoint: Checkpoint, models_dir: Path) -> Outcome:
    """Delete `checkpoint`, whole or half."""
    try:
        return Outcome(End.REMOVED, freed_bytes=obtainable.remove(checkpoint, models_dir))
    except Exception as error:
        return failed(checkpoint, error)


def failed(checkpoint: Checkpoint, error: Exception) -> Outcome:
    """Return the outcome of work that ended with `error`; one that is nobody's to mend goes into the log."""
    if not isinstance(error, UserError):
        _log.error("work on %s failed", checkpoint.name, exc_info=error)
    links = None
    if isinstance(error, TokenNeeded):
        from app.models.hub import endpoint

        links = (f"{endpoint()}/{checkpoint.repository}", f"{endpoint()}/settings/tokens")
    return Outcome(End.FAILED, error, links=links)
