"""A microphone that is listened to all the time: without the speaker's echo, told where turns begin and end."""

import threading
import time
from collections.abc import Callable
from typing import Protocol

import numpy as np

from app.audio.echo import EchoCanceller
from app.audio.endpointing import PREROLL, Began, Ended, Endpointer
from app.audio.pauses import dbfs
from app.audio.recording import MAX_RECORDING_S
from app.audio.resampling import NOTHING, SPEECH_HZ, Resampler, Samples
from app.audio.ring import Ring

KEPT_S = 3.0
"""So much of what was heard is kept while nothing is recorded: enough for the beginning of a turn."""

WAIT_S = 0.15
"""How long `stop` waits at most for the sound that is on its way through the host and the echo canceller."""

ECHO_S = 0.5
"""The speaker counts as sounding for this long after its last sound: echo comes late."""

_SOUNDS_DBFS = -60.0


class Passing(Protocol):
    """A stream whose sound can be looked at: `app.audio.microphone.Microphone` and `app.audio.speaker.Playback`."""

    @property
    def passing(self) -> tuple[Ring, int]:
        """The ring that the callback writes, and its rate in Hz."""
        ...


class Recorder(Passing, Protocol):
    """What it needs of the microphone besides; `app.audio.microphone.Microphone` explains it."""

    @property
    def alive(self) -> bool: ...  # noqa: D102
    @property
    def recording(self) -> bool: ...  # noqa: D102
    @property
    def level_dbfs(self) -> float: ...  # noqa: D102
    def open(self) -> None: ...  # noqa: D102
    def close(self) -> None: ...  # noqa: D102
    def start(self) -> None: ...  # noqa: D102
    def cancel(self) -> None: ...  # noqa: D102


class Tap:
    """Takes what passes through a stream, at 16 kHz. Used on one thread."""

    def __init__(self) -> None:
        self._ring: Ring | None = None
        self._read = 0
        self._resampler = Resampler(SPEECH_HZ, SPEECH_HZ)

    def fresh(self, stream: Passing | None) -> Samples:
        """Return what passed since the last call; of a stream that is new, what passes from now on."""
        if stream is None:
            self._ring = None
            return NOTHING
        ring, rate_hz = stream.passing
        if ring is not self._ring:
            self._ring, self._read = ring, ring.written
            self._resampler = Resampler(rate_hz, SPEECH_HZ)
        there = ring.since(self._read)
        self._read += len(there)
        return self._resampler.feed(there)


class OpenMicrophone:
    """Listens to `microphone` while `speaker` plays. `advance` belongs to one thread, everything else to any.

    To those who record with it, it is a microphone whose sound has no echo. A recording begins where the voice began
    that is heard now, or a pre-roll ago.
    """

    def __init__(self, microphone: Recorder, speaker: Callable[[], Passing | None]) -> None:
        """Raises `NotInstalled` without the echo canceller. The models load here: some 0.3 s, not on the GUI thread."""
        self.raw = microphone
        self._speaker = speaker
        self._canceller = EchoCanceller()
        self._endpointer = Endpointer()
        self._near, self._far = Tap(), Tap()
        self._sounded_at = -ECHO_S
        self._changed = threading.Condition()
        self._pieces: list[Samples] = []
        self._dropped = self._length = 0  # samples before the first piece, samples in all
        self._from: int | None = None
        self._heard_until = 0.0
        self.first_sample_at: float | None = None
        """When this recording (or the last one) began, on `time.perf_counter`."""

    def advance(self) -> list[Began | Ended]:
        """Take what came since the last call, and return what happened in it. Call it some 50 times a second."""
        now = time.perf_counter()
        far = self._far.fresh(self._speaker())
        clean = self._canceller.cancel(self._near.fresh(self.raw), far)
        if dbfs(far) > _SOUNDS_DBFS:
            self._sounded_at = now
        with self._changed:
            self._pieces.append(clean)
            self._length += len(clean)
            self._heard_until = now
            if self._from is None:
                self._forget()
            sounds = now - self._sounded_at < ECHO_S
            if sounds and not self._canceller.settled and self._endpointer.began_at is None:
                clean = np.zeros_like(clean)  # only a key breaks into the very first seconds of what it says
            edges = self._endpointer.feed(clean, over_reply=sounds)
            self._changed.notify_all()
        return edges

    def start(self) -> None:
        """Begin a recording; one that runs already is dropped."""
        with self._changed:
            began = self._endpointer.began_at
            start = self._length - PREROLL if began is None else began
            self._from = max(start, self._dropped)
            self.first_sample_at = time.perf_counter()
        self.raw.start()  # of which only is used that the devices are left alone meanwhile

    def stop(self, until: float | None = None) -> Samples:
        """End the recording and return it: 16 kHz, with what was heard until `until` (`time.perf_counter`) or now."""
        wanted = time.perf_counter() if until is None else until
        with self._changed:
            self._changed.wait_for(lambda: self._heard_until >= wanted or not self.raw.alive, WAIT_S)
            found = self._since(0)
            self._end()
        self.raw.cancel()
        return found

    def cancel(self) -> None:
        """Drop the recording."""
        with self._changed:
            self._end()
        self.raw.cancel()

    def recorded(self) -> Samples:
        """Return what was recorded so far."""
        return self.recorded_since(0)

    def recorded_since(self, start: int) -> Samples:
        """Return what was recorded from the sample number `start` on."""
        with self._changed:
            return self._since(start)

    @property
    def recording(self) -> bool:
        """Whether a recording was begun and not ended yet."""
        return self._from is not None

    @property
    def full(self) -> bool:
        """Whether the recording reached its limit."""
        return self._from is not None and self._length - self._from >= MAX_RECORDING_S * SPEECH_HZ

    @property
    def silent(self) -> bool:
        """Whether the last second is nothing but zeros: a muted microphone."""
        ring, rate_hz = self.raw.passing
        heard = ring.latest(rate_hz // 2)
        return len(heard) > 0 and not np.any(heard)

    @property
    def alive(self) -> bool:
        """Whether the device still calls back."""
        return self.raw.alive

    @property
    def level_dbfs(self) -> float:
        """How loud it is now, echo and all."""
        return self.raw.level_dbfs

    @property
    def passing(self) -> tuple[Ring, int]:
        """What comes from the device, echo and all."""
        return self.raw.passing

    def open(self) -> None:
        """Open the device, as its own microphone does."""
        self.raw.open()

    def close(self) -> None:
        """Close the device, as its own microphone does."""
        self.raw.close()

    def _since(self, start: int) -> Samples:
        if self._from is None:
            return NOTHING
        start += self._from
        found, at = [NOTHING], self._length
        for piece in reversed(self._pieces):
            at -= len(piece)
            found.append(piece[max(start - at, 0) :])
            if at <= start:
                break
        return np.concatenate(found[::-1])

    def _end(self) -> None:
        self._from = None
        self._endpointer.forget()

    def _forget(self) -> None:
        while self._pieces and self._length - self._dropped - len(self._pieces[0]) > KEPT_S * SPEECH_HZ:
            self._dropped += len(self._pieces.pop(0))
