"""The last stage of a turn, `output`: from its first sample until it can be heard. No widgets."""

import logging
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.audio.audible import FirstAudible
from app.engine.events import ReplyAudio, Restarted, StageTime, TurnDone
from app.gui.sound_thread import SoundThread

LOOK_AGAIN_MS = 20

_log = logging.getLogger(__name__)


class AudibleTurn(QObject):
    """Adds to one turn at a time when it could be heard: silence at its beginning counts, and the way to the device.

    Its summary is held back until that is known, which it mostly is by then, or until `end`. Lives on the GUI thread.

    Signals:
        timed(int, object): the `StageTime` of `output`.
        done(int, object): the `TurnDone`, with that stage where there is one.
    """

    timed = Signal(int, object)
    done = Signal(int, object)

    def __init__(self, sound: SoundThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sound = sound
        self._turn_id = 0
        self._made_at = 0.0
        self._released_at = 0.0
        self._first = FirstAudible()
        self._stage: StageTime | None = None
        self._held: TurnDone | None = None
        self._looking = QTimer(self, interval=LOOK_AGAIN_MS)
        self._looking.timeout.connect(self._look)

    def begin(self, turn_id: int, released_at: float) -> None:
        """The sound of that turn comes next; the user let go at `released_at` (`time.perf_counter`)."""
        self.end()
        self._turn_id, self._released_at, self._made_at = turn_id, released_at, 0.0
        self._first, self._stage = FirstAudible(), None

    def take(self, turn_id: int, event: ReplyAudio | StageTime | TurnDone | Restarted) -> None:
        """Note what comes of that turn."""
        if turn_id != self._turn_id:
            return
        if isinstance(event, ReplyAudio):
            self._first.feed(event.samples)
            self._look()
        elif isinstance(event, StageTime):
            self._made_at = event.at if event.stage == "first_audio" else self._made_at
        elif isinstance(event, TurnDone):
            self._held = event
            self._look()
        else:
            self.begin(turn_id, self._released_at)

    def end(self) -> None:
        """The turn is over: what is held back of it goes out as it is."""
        self._looking.stop()
        turn_id, self._turn_id = self._turn_id, 0
        self._tell(turn_id)

    @Slot()
    def _look(self) -> None:
        """See whether the first sample left the stream, or when it will."""
        at, lead_s = self._sound.first_sample_at, self._first.at_s
        if self._stage is None and at is not None and lead_s is not None:
            self._time(at + lead_s)
        waits = self._stage is None and lead_s is not None and self._sound.has_speaker
        if waits:
            self._looking.start()
        else:
            self._looking.stop()
            self._tell(self._turn_id)

    def _time(self, audible_at: float) -> None:
        since = max(self._made_at, self._released_at)
        self._stage = StageTime("output", max(0.0, audible_at - since) * 1000, audible_at)
        ms = (audible_at - self._released_at) * 1000
        _log.info("turn %d voice-to-voice %.1f ms, of which output %.1f ms", self._turn_id, ms, self._stage.ms)
        self.timed.emit(self._turn_id, self._stage)

    def _tell(self, turn_id: int) -> None:
        done, self._held, stage = self._held, None, self._stage
        if done is None:
            return
        if stage is not None:
            times, moments = done.latency_ms | {stage.stage: stage.ms}, (*done.moments, (stage.stage, stage.at))
            done = replace(done, latency_ms=times, moments=moments)
        self.done.emit(turn_id, done)
