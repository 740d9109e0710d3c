"""A few seconds from the microphone, and the same from the speaker: can it be heard, and how. No widgets."""

import time
from enum import Enum, auto

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.engine.events import SOUND_HZ, SPEECH_HZ, Samples
from app.gui.player import Player
from app.gui.sound_system import MicrophoneLike
from app.gui.sound_thread import SoundThread

LENGTH_S = 3.0

FIRST_SAMPLE_TIMEOUT_S = 3.0
"""A microphone that gives no sample for this long gives none; Bluetooth needs some 2 s."""

TAIL_S = 0.06
"""What was captured so long ago is here for sure, so that nothing has to be waited for."""

QUIET_DBFS = -45.0
"""A peak below this is too little for speech at arm's length."""

TICK_MS = 40

NUMBER = -1
"""What the speaker knows this sound by: turns have positive numbers."""


class Outcome(Enum):
    """What a trial came to."""

    HEARD = auto()
    QUIET = auto()
    SILENCE = auto()
    NO_SAMPLES = auto()
    NO_MICROPHONE = auto()


class Stage(Enum):
    """What a trial is doing."""

    IDLE = auto()
    OPENING = auto()
    RECORDING = auto()
    PLAYING = auto()


class MicrophoneTrial(QObject):
    """Records 3 s, and plays back what came. Lives on the GUI thread; `cancel` it where a turn needs the devices.

    Signals:
        stage_changed(object): the new `Stage`.
        level_changed(float): dBFS of what is recorded or played now.
        ended(object): the `Outcome`; after `HEARD` and `QUIET` it is played back.
    """

    stage_changed = Signal(object)
    level_changed = Signal(float)
    ended = Signal(object)

    def __init__(self, sound: SoundThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stage = Stage.IDLE
        self._sound = sound
        self._microphone: MicrophoneLike | None = None
        self._since = 0.0
        self._player = Player(sound, self)
        self._player.fed.connect(self._on_fed)
        self._fed = False
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Record as soon as the microphone is open."""
        self.cancel()
        self._since = time.perf_counter()
        self._sound.ask_for_microphone(True)
        self._set(Stage.OPENING)
        self._timer.start()

    def cancel(self, silence: bool = True) -> None:
        """Stop, whatever it does; without `silence` somebody else has the speaker already."""
        if self.stage in (Stage.OPENING, Stage.RECORDING):
            if self._microphone is not None:
                self._microphone.cancel()
            self._sound.ask_for_microphone(False)
        elif self.stage is Stage.PLAYING:
            self._player.stop()
            if silence:
                self._sound.silence()
        self._rest()

    @Slot()
    def _tick(self) -> None:
        if self.stage is Stage.OPENING:
            self._look_for_first_sample()
        elif self.stage is Stage.RECORDING:
            self._record()
        elif self.stage is Stage.PLAYING:
            self.level_changed.emit(self._sound.level_dbfs)
            if self._fed and self._sound.idle:
                self._rest()

    def _look_for_first_sample(self) -> None:
        now, microphone = time.perf_counter(), self._sound.microphone
        if microphone is not None and microphone is not self._microphone:
            self._microphone = microphone
            microphone.start()
        if microphone is not None and microphone.first_sample_at is not None:
            self._since = now
            self._set(Stage.RECORDING)
        elif now - self._since > FIRST_SAMPLE_TIMEOUT_S:
            self._end(Outcome.NO_MICROPHONE if microphone is None else Outcome.NO_SAMPLES)

    def _record(self) -> None:
        microphone, now = self._microphone, time.perf_counter()
        if microphone is None or microphone is not self._sound.microphone:
            self._end(Outcome.NO_MICROPHONE)
            return
        self.level_changed.emit(microphone.level_dbfs)
        if now - self._since >= LENGTH_S + TAIL_S:
            samples = microphone.stop(now - TAIL_S)
            outcome = Outcome.SILENCE if microphone.silent else _judged(samples)
            self._end(outcome, samples)

    def _end(self, outcome: Outcome, samples: Samples | None = None) -> None:
        if self._microphone is not None and samples is None:
            self._microphone.cancel()
        self._sound.ask_for_microphone(False)
        self.ended.emit(outcome)
        if samples is None or outcome not in (Outcome.HEARD, Outcome.QUIET) or not self._sound.has_speaker:
            self._rest()
            return
        from app.audio.resampling import resample

        self._fed = False
        self._set(Stage.PLAYING)
        self._player.play(NUMBER, resample(samples, SPEECH_HZ, SOUND_HZ))

    @Slot(int)
    def _on_fed(self, _number: int) -> None:
        self._fed = True

    def _rest(self) -> None:
        self._timer.stop()
        self._microphone = None
        if self.stage is not Stage.IDLE:
            self._set(Stage.IDLE)

    def _set(self, stage: Stage) -> None:
        self.stage = stage
        self.stage_changed.emit(stage)


def _judged(samples: Samples) -> Outcome:
    """Say what a recording with samples in it is worth."""
    if not len(samples):
        return Outcome.NO_SAMPLES
    loudest = float(np.abs(samples).max())
    return Outcome.HEARD if loudest >= 10 ** (QUIET_DBFS / 20) else Outcome.QUIET
