"""Fetches files one by one: the rest of what is there, tried again when the line breaks, taken only if it is right."""

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from pathlib import Path

from app.errors import DownloadDamaged, HubUnreachable
from app.models.hub import Interrupted, Line, Patience
from app.models.manifest import HubFile
from app.models.part import Part, Spoiled
from app.models.progress import Meter
from app.models.pump import TICK_S, pumped
from app.models.room import Room

Ticks = Generator[None, None, None]

Body = Callable[[HubFile, int, Line], Generator[int | bytes, None, None]]
"""Asks for a file from an offset on: gives where its bytes begin, then the bytes. Raises what `Hub.body` does."""


class Fetching:
    """Brings files into `folder`, counting on `meter`. `source` is where they come from, in words."""

    def __init__(self, folder: Path, source: str, body: Body, meter: Meter, room: Room, patience: Patience) -> None:
        self._folder = folder
        self._source = source
        self._body = body
        self._meter = meter
        self._room = room
        self._patience = patience

    def fetch(self, file: HubFile) -> Ticks:
        """Bring one file: the rest of what is there, again from the start if that turns out wrong, but only once."""
        tries, again = Tries(self._patience), False
        self._meter.file, self._meter.phase = file.name, "checking"
        with Part(self._folder, file) as part:
            yield from part.look()
            while True:
                before = part.bytes
                try:
                    yield from self._stream(file, part)
                    part.accept()
                    break
                except Interrupted as why:
                    if part.bytes > before:
                        tries = Tries(self._patience)
                    yield from pause(self._meter, tries.another(why))
                except Spoiled as why:
                    part.restart()
                    if again:
                        raise _damaged(self._source, file, why) from why
                    again = True
        self._meter.kept, self._meter.part = self._meter.kept + file.bytes, 0

    def _stream(self, file: HubFile, part: Part) -> Ticks:
        """Append what comes. Raises `Interrupted` where it ends too early."""
        self._meter.phase, self._meter.part = "fetching", part.bytes
        if part.bytes == file.bytes:
            return
        line = Line()
        with closing(pumped(self._body(file, part.bytes, line), line.cut)) as items:
            for item in items:
                if isinstance(item, bytes):
                    self._room.check(self._meter.total - self._meter.kept - part.bytes)
                    part.append(item)
                    self._meter.came(len(item))
                elif item == 0:
                    part.restart()
                self._meter.part = part.bytes
                yield
        if part.bytes < file.bytes:
            raise Interrupted(HubUnreachable("the hub stops too early", "go on with the download", action="retry"))


class Tries:
    """Counts the tries in a row that brought nothing."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._count = 0

    def another(self, why: Interrupted) -> float:
        """Return how many seconds to wait before the next one. Raises what `why` says when it was the last."""
        self._count += 1
        wait_s = self._patience.backoff_s * 2 ** (self._count - 1) if why.wait_s is None else why.wait_s
        if self._count >= self._patience.tries or wait_s > self._patience.longest_wait_s:
            raise why.error from why
        return wait_s


def pause(meter: Meter, wait_s: float) -> Iterator[None]:
    """Wait, with a tick in between for whoever may want to stop."""
    meter.phase = "waiting"
    until = time.monotonic() + wait_s
    while (left := until - time.monotonic()) > 0:
        yield
        time.sleep(min(TICK_S, left))


def _damaged(source: str, file: HubFile, why: Spoiled) -> DownloadDamaged:
    return DownloadDamaged(
        f"{file.name} of {source} comes damaged ({why})", "it was thrown away; try again later", action="retry"
    )
