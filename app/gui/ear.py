"""The thread that listens along while the key is held, and has the engine run ahead at every pause."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

import psutil
from PySide6.QtCore import QObject, QThread, Signal

from app.engine.events import Samples, Turn
from app.errors import DeviceError, NothingHeard
from app.gui.sound_system import MicrophoneLike

LOOK_S = 0.01
"""How often it looks for what is new: a block of the microphone."""

_log = logging.getLogger(__name__)


class Track(Protocol):
    """Where the voice ends in a recording (`app.audio.voice_track.VoiceTrack` is one)."""

    @property
    def voiced_until(self) -> int:
        """The sample after the last voiced one; 0 before any voice."""
        ...

    @property
    def found(self) -> bool:
        """Whether there was a voice."""
        ...

    @property
    def paused(self) -> bool:
        """Whether somebody spoke and is silent now."""
        ...

    def feed(self, samples: Samples, /) -> None:
        """Take what comes next (16 kHz)."""
        ...

    def trimmed(self, samples: Samples, /) -> Samples:
        """The recording so far, `samples`, from shortly before its voice to shortly after it."""
        ...


class Answerer(Protocol):
    """What it needs of the engine thread; any thread may call it."""

    def submit(self, turn_id: int, turn: Turn) -> None:
        """Answer `turn`; what ran ahead of the very same question is its beginning."""
        ...

    def run_ahead(self, turn_id: int, turn: Turn) -> None:
        """Begin to answer `turn`, and keep it to yourself until it is submitted."""
        ...

    def forget_ahead(self, turn_id: int) -> None:
        """What runs ahead in that turn is void."""
        ...


@dataclass(eq=False)
class _Recording:
    turn_id: int
    turn: Turn
    microphone: MicrophoneLike
    read: int = 0
    told: bool = False
    ran_at: int = 0  # `voiced_until` of what runs ahead, or 0
    ends_at: float | None = None
    over: bool = False


class Ear(QThread):
    """Follows one recording at a time, from its start until it is sent. Every method may be called on any thread.

    What the engine is given is always the voice with a fixed margin before and after it, so that an answer
    is the same whether it was begun before the key went up or after it.

    Signals:
        voiced(int): there is a voice in the recording of that turn. Told before anything of it reaches the engine.
        failed(int, object): that recording is not sent; the `UserError` says why.
    """

    voiced = Signal(int)
    failed = Signal(int, object)

    def __init__(
        self,
        engine: Answerer,
        ahead: Callable[[], bool],
        track: Callable[[], Track] | None = None,
        has_voice: Callable[[Samples], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`ahead` tells at each recording, on this thread, whether to run ahead. `track` makes what follows a
        recording; `has_voice` looks a second time where that found no voice."""
        super().__init__(parent)
        self.setObjectName("ear")
        self._engine = engine
        self._ahead = ahead
        self._track = track or _voice_track
        self._has_voice = has_voice or _has_voice
        self.runs_ahead = False
        """Whether it does so in the recording that is being made."""
        self._changed = threading.Condition()
        self._current: _Recording | None = None
        self._stopping = False

    def follow(self, turn_id: int, turn: Turn, microphone: MicrophoneLike) -> None:
        """Listen to what `microphone` records for `turn`, which has no speech yet."""
        with self._changed:
            if self._current is not None:
                self._current.over = True
            self._current = _Recording(turn_id, turn, microphone)
            self._changed.notify()

    def finish(self, turn_id: int, at: float) -> None:
        """The key went up at that moment (`time.perf_counter`): send the recording."""
        with self._changed:
            if self._current is not None and self._current.turn_id == turn_id:
                self._current.ends_at = at
                self._changed.notify()

    def cancel(self) -> None:
        """Forget the recording, and what runs ahead of it."""
        with self._changed:
            if self._current is not None:
                self._current.over = True
                self._changed.notify()

    def shut_down(self, timeout_s: float) -> bool:
        """Stop, and wait for the end at most `timeout_s`."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        return self.wait(round(timeout_s * 1000))

    def run(self) -> None:
        """The thread: wait for a recording, follow it."""
        self._track()  # here and now, so that the first recording need not wait for its import
        while (recording := self._next()) is not None:
            try:
                self.runs_ahead = self._ahead()
                self._follow(recording, self._track())
            except Exception as error:
                _log.info("the recording of turn %d is lost", recording.turn_id, exc_info=True)
                self._engine.forget_ahead(recording.turn_id)
                self.failed.emit(recording.turn_id, error)
                recording.over = True

    def _next(self) -> _Recording | None:
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or (self._current is not None and not self._current.over))
            return None if self._stopping else self._current

    def _follow(self, recording: _Recording, track: Track) -> None:
        while not (recording.over or self._stopping):
            if recording.ends_at is not None:
                self._send(recording, track, recording.ends_at)
                recording.over = True
                return
            self._look(recording, track)
            with self._changed:
                self._changed.wait_for(
                    lambda: recording.over or self._stopping or recording.ends_at is not None, LOOK_S
                )
        self._engine.forget_ahead(recording.turn_id)

    def _look(self, recording: _Recording, track: Track) -> None:
        """Take what is new; a pause starts the engine, and a voice after it voids what it did."""
        fresh = recording.microphone.recorded_since(recording.read)
        if not len(fresh):
            return
        self._hear(recording, track, fresh)
        if recording.ran_at and track.voiced_until != recording.ran_at:
            recording.ran_at = 0
            _log.debug("turn %d: spoken on, %.3f s", recording.turn_id, track.voiced_until / 16_000)
            self._engine.forget_ahead(recording.turn_id)
        if self.runs_ahead and not recording.ran_at and track.paused:
            speech = track.trimmed(recording.microphone.recorded())
            recording.ran_at = track.voiced_until
            _log.debug("turn %d: a pause after %.3f s", recording.turn_id, track.voiced_until / 16_000)
            self._engine.run_ahead(recording.turn_id, replace(recording.turn, speech=speech, voiced=True))

    def _hear(self, recording: _Recording, track: Track, fresh: Samples) -> None:
        recording.read += len(fresh)
        track.feed(fresh)
        if track.found and not recording.told:
            recording.told = True
            self.voiced.emit(recording.turn_id)

    def _send(self, recording: _Recording, track: Track, at: float) -> None:
        microphone, turn_id = recording.microphone, recording.turn_id
        self._look(recording, track)  # the last samples come late; what is here may do to begin with
        samples = microphone.stop(at)
        self._hear(recording, track, samples[recording.read :])
        if not recording.told:
            self._check(samples, microphone.silent)
            self.voiced.emit(turn_id)
        _log.debug("turn %d: sent, voiced until %.3f s", turn_id, track.voiced_until / 16_000)
        turn = replace(recording.turn, speech=track.trimmed(samples), voiced=track.found, ended_at=at)
        self._engine.submit(turn_id, turn)

    def _check(self, samples: Samples, silent: bool) -> None:
        """Raise why a recording in which no voice was found so far can't be sent."""
        if not len(samples):
            raise DeviceError(
                self.tr("no sound came from the microphone"), self.tr("wait for “Listening” before you speak")
            )
        if silent:
            raise DeviceError(
                self.tr("the microphone gives nothing but silence"),
                self.tr("see whether it is muted, on itself or in the system's sound settings"),
            )
        if not self._has_voice(samples):
            raise NothingHeard(self.tr("no voice was heard"), self.tr("hold the button for as long as you speak"))


def runs_ahead(wish: str) -> bool:
    """Whether to answer early, by the setting "auto", "on" or "off": auto is off on a battery."""
    if wish == "auto":
        try:
            battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
        except OSError:  # a container without /sys
            return True
        return battery is None or bool(battery.power_plugged)
    return wish == "on"


def _voice_track() -> Track:
    from app.audio.voice_track import VoiceTrack

    return VoiceTrack()


def _has_voice(samples: Samples) -> bool:
    from app.audio import pauses

    return pauses.has_voice(samples)
