"""The sound of this session's replies, to hear again and to save. In memory alone."""

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.engine.events import SOUND_HZ, Samples
from app.gui.spoken import Spoken

LIMIT_BYTES = 200_000_000
"""More than this is never kept: half an hour of replies. The oldest go first."""

SHORTEST_S = 0.1
"""A reply that was interrupted earlier than this left nothing to hear."""


@dataclass
class Kept:
    """One reply: its 24 kHz sound in the pieces it came in, its words, and which of them are where in the sound."""

    pieces: list[Samples] = field(default_factory=list)
    words: str = ""
    spoken: Spoken = field(default_factory=Spoken)
    whole: bool = False

    @property
    def bytes(self) -> int:
        """What its sound takes."""
        return sum(piece.nbytes for piece in self.pieces)

    def samples(self) -> Samples:
        """Return all of its sound in one array."""
        return np.concatenate(self.pieces) if self.pieces else np.zeros(0, np.float32)


class KeptSounds(QObject):
    """Replies by the numbers of their turns. Lives on the GUI thread; nothing is copied until it is asked for.

    Signals:
        changed(int, bool): the sound of that turn's reply can be heard again from now on, or no longer.
    """

    changed = Signal(int, bool)

    def __init__(self, limit_bytes: int = LIMIT_BYTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.limit_bytes = limit_bytes
        self._replies: dict[int, Kept] = {}
        self._bytes = 0

    def add(self, turn_id: int, samples: Samples) -> None:
        """Keep the next sound of that turn's reply, which must not be changed afterwards."""
        self._replies.setdefault(turn_id, Kept()).pieces.append(samples)
        self._bytes += samples.nbytes
        while self._bytes > self.limit_bytes and len(self._replies) > 1:
            self.drop(next(iter(self._replies)))

    def end(self, turn_id: int, words: str, spoken: Spoken, played_s: float | None = None) -> None:
        """The reply is over: `words` are what is kept of it, `played_s` what was heard where it was interrupted."""
        reply = self._replies.get(turn_id)
        if reply is None:
            return
        if played_s is not None:
            before = reply.bytes
            reply.pieces = _first(reply.pieces, round(played_s * SOUND_HZ))
            self._bytes += reply.bytes - before
        if reply.bytes < SHORTEST_S * SOUND_HZ * 4:
            self.drop(turn_id)
            return
        reply.words, reply.spoken, reply.whole = words, spoken, True
        self.changed.emit(turn_id, True)

    def drop(self, turn_id: int) -> None:
        """Forget the sound of that turn."""
        reply = self._replies.pop(turn_id, None)
        if reply is not None:
            self._bytes -= reply.bytes
            if reply.whole:
                self.changed.emit(turn_id, False)

    def clear(self) -> None:
        """Forget everything."""
        for turn_id in list(self._replies):
            self.drop(turn_id)

    def get(self, turn_id: int) -> Kept | None:
        """Return that turn's reply, or None where its sound isn't kept, not yet or no longer."""
        reply = self._replies.get(turn_id)
        return reply if reply is not None and reply.whole else None

    @property
    def bytes(self) -> int:
        """What all of it takes."""
        return self._bytes


def _first(pieces: list[Samples], count: int) -> list[Samples]:
    """Return the first `count` samples of all pieces together."""
    kept: list[Samples] = []
    for piece in pieces:
        if count <= 0:
            break
        kept.append(piece if len(piece) <= count else piece[:count].copy())
        count -= len(piece)
    return kept
