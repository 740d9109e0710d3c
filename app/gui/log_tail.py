"""Reads the end of the log, and what is added to it, on a thread of its own."""

import json
import logging
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

LOOK_EVERY_S = 0.4
LAST_BYTES = 512_000
"""How much of the end is read at first."""

MOST_LINES = 5000
"""Lines that are kept; older ones are in the file."""

_LEVEL = re.compile(r"^\d{4}-\d\d-\d\d \S+ \S+ (DEBUG|INFO|WARNING|ERROR|CRITICAL) ")


@dataclass(frozen=True)
class LogLine:
    """One line; `level` is that of `logging`. The lines of a traceback have the level of what they belong to."""

    level: int
    text: str


class LogTail(QThread):
    """Follows one log file through its rotations, while somebody looks.

    Signals:
        came(object): a tuple of the next `LogLine`s.
    """

    came = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log tail")
        self._path = path
        self._wake = threading.Event()
        self._looked_at = False
        self._stopping = False
        self._file = 0
        self._position = 0
        self._rest = b""
        self._level = logging.INFO

    def look(self, looked_at: bool) -> None:
        """Say whether somebody looks: the file is read only then."""
        self._looked_at = looked_at
        self._wake.set()

    def shut_down(self, timeout_s: float) -> bool:
        """End, within at most `timeout_s`."""
        self._stopping = True
        self._wake.set()
        return self.wait(round(timeout_s * 1000))

    def run(self) -> None:
        """The thread: read, wait."""
        while not self._stopping:
            if self._looked_at and (lines := tuple(self._lines())):
                self.came.emit(lines[-MOST_LINES:])
            self._wake.wait(LOOK_EVERY_S if self._looked_at else None)
            self._wake.clear()

    def _lines(self) -> Iterator[LogLine]:
        pieces = (self._rest + self._fresh()).split(b"\n")
        self._rest = pieces.pop()
        for piece in pieces:
            line = parsed(piece.decode(errors="replace").rstrip("\r"), self._level)
            self._level = line.level
            yield line

    def _fresh(self) -> bytes:
        """Return what was written since the last call. The file is not kept open: on Windows it couldn't rotate."""
        try:
            now = self._path.stat()
        except OSError:
            return b""
        fresh = b""
        if self._file and (now.st_ino != self._file or now.st_size < self._position):
            fresh = self._end_of_old()
            self._position = 0
        elif not self._file:
            self._position = max(0, now.st_size - LAST_BYTES)
        self._file = now.st_ino
        first = self._position
        fresh += self._read(self._path)
        return fresh.partition(b"\n")[2] if first and first == now.st_size - LAST_BYTES else fresh

    def _end_of_old(self) -> bytes:
        old = self._path.with_name(f"{self._path.name}.1")
        try:
            return self._read(old) if old.stat().st_ino == self._file else b""
        except OSError:
            return b""

    def _read(self, path: Path) -> bytes:
        try:
            with path.open("rb") as file:
                file.seek(self._position)
                found = file.read(4 * LAST_BYTES)
        except OSError:
            return b""
        self._position += len(found)
        return found


def parsed(text: str, before: int) -> LogLine:
    """Return a line of either format; one without a level belongs to the line before, of level `before`."""
    if text.startswith("{"):
        try:
            said = json.loads(text)
            level = str(said["level"]).upper()
            line = f"{said['time']} {said['component']} {level} {said['message']}"
        except (ValueError, KeyError, TypeError):
            return LogLine(before, text)
        return LogLine(logging.getLevelNamesMapping().get(level, before), line)
    found = _LEVEL.match(text)
    return LogLine(logging.getLevelNamesMapping()[found[1]] if found else before, text)
