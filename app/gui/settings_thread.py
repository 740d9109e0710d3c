"""The thread that reads and writes the settings file, so that no disk ever holds up the window."""

import contextlib
import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from app import paths, settings, settings_file
from app.errors import UserError
from app.settings_file import Flat

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Change:
    """What is to be written: `values`, and what is to be taken out of the file, by `section.key`."""

    values: Flat
    forgotten: tuple[str, ...] = ()


@dataclass(frozen=True)
class Kept:
    """A change was written, or `error` says why not. `aside` is what an unreadable file is called now."""

    change: Change
    aside: Path | None = None
    error: Exception | None = None


@dataclass(frozen=True)
class Found:
    """What the file says now, without what can't be used; `troubles` tell of that."""

    said: Flat
    troubles: tuple[UserError, ...]


class SettingsThread(QThread):
    """Serves one thing after the other. Every method may be called from the GUI thread.

    Signals:
        kept(object): the `Kept` of a change.
        found(object): the `Found`, after `look` if the file is another than before.
        unreadable(object): the `UserError`, after `look` if the file can't be read.
        folder_there(): the folder of the file exists.
    """

    kept = Signal(object)
    found = Signal(object)
    unreadable = Signal(object)
    folder_there = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self._path = path
        self._changed = threading.Condition()
        self._jobs: deque[Callable[[], None]] = deque()
        self._stopping = False
        self._seen: tuple[int, int, int] | None = None

    def keep(self, change: Change) -> None:
        """Write `change`."""
        self._add(lambda: self._keep(change))

    def look(self) -> None:
        """See whether the file says something else now."""
        self._add(self._look)

    def stop(self) -> None:
        """Ask the thread to end; what is to be written is written first."""
        with self._changed:
            self._stopping = True
            self._changed.notify()

    def shut_down(self, timeout_s: float) -> bool:
        """Stop, and wait for the end at most `timeout_s`. False: a disk doesn't answer."""
        self.stop()
        return self.wait(round(timeout_s * 1000))

    def run(self) -> None:
        """The thread: serve what is asked for, to the last."""
        with contextlib.suppress(OSError):
            paths.private(self._path.parent)
            self._seen = self._stamp()
            self.folder_there.emit()
        while (job := self._next()) is not None:
            try:
                job()
            except Exception:
                _log.exception("the settings file can't be looked after")

    def _next(self) -> Callable[[], None] | None:
        with self._changed:
            self._changed.wait_for(lambda: self._jobs or self._stopping)
            return self._jobs.popleft() if self._jobs else None

    def _add(self, job: Callable[[], None]) -> None:
        with self._changed:
            self._jobs.append(job)
            self._changed.notify()

    def _keep(self, change: Change) -> None:
        try:
            kept = Kept(change, settings.keep(change.values, change.forgotten, self._path))
        except Exception as error:
            kept = Kept(change, error=error)
        self.kept.emit(kept)

    def _look(self) -> None:
        stamp = self._stamp()
        if stamp == self._seen:
            return
        self._seen = stamp
        try:
            settings_file.read(self._path)
            loaded = settings.load(self._path, strict=False)
        except UserError as error:
            self.unreadable.emit(error)
        else:
            self.found.emit(Found(loaded.layers.file, loaded.troubles))

    def _stamp(self) -> tuple[int, int, int] | None:
        """What tells a file from the one that was there before; None if there is none."""
        try:
            now = self._path.stat()
        except OSError:
            return None
        return now.st_mtime_ns, now.st_size, now.st_ino
