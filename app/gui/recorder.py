"""One recording at a time: from the press to the speech, with live text and level on the way. No widgets."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.engine.events import Turn
from app.errors import DeviceError, NothingHeard
from app.gui.ear import Ear
from app.gui.engine_thread import EngineThread
from app.gui.sound_system import MicrophoneLike
from app.gui.sound_thread import SoundThread

FIRST_SAMPLE_TIMEOUT_S = 3.0
"""A microphone that gives no sample for this long after the press is given up; Bluetooth needs some 2 s."""

PARTIAL_EVERY_S = 0.6
"""How often the engine is asked what was said so far, where it doesn't run ahead."""


class Recorder(QObject):
    """Records for the turn `turn_id`. Lives on the GUI thread; `tick` is called some 50 times a second meanwhile.

    The ear follows what is recorded, and sends it when it is finished.

    Signals:
        listening(): the first sample came: from now on every word is heard.
        heard_so_far(int, str): live text of that turn.
        cut_short(bool): the recording ended by itself, because it is full (True) or the microphone went away.
        failed(object): there is no recording; the `DeviceError` says why.
    """

    listening = Signal()
    heard_so_far = Signal(int, str)
    cut_short = Signal(bool)
    failed = Signal(object)

    def __init__(self, engine: EngineThread, sound: SoundThread, ear: Ear, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.turn_id = 0
        self._turn = Turn("")
        self._ear = ear
        self._engine = engine
        self._sound = sound
        self._open: MicrophoneLike | None = None
        self._source: MicrophoneLike | None = None
        self._used: MicrophoneLike | None = None
        self.through: Callable[[MicrophoneLike], MicrophoneLike] | None = None
        """What a microphone is recorded through, such as echo cancellation; None: as it is."""
        self._active = False
        self._is_listening = False
        self._since = 0.0
        self._asked = False
        self._next_partial = 0.0
        self._lost_in = 0  # the turn in which the microphone went away last
        sound.microphone_changed.connect(self._on_microphone)
        engine.heard_so_far.connect(self._on_partial)

    @property
    def level_dbfs(self) -> float:
        """How loud the microphone is now."""
        return self._used.level_dbfs if self._used else -120.0

    def start(self, turn_id: int, turn: Turn) -> None:
        """Begin a recording for `turn`, which has no speech yet, as soon as the microphone is open."""
        self.turn_id, self._turn = turn_id, turn
        self._active, self._is_listening, self._asked = True, False, False
        self._since = time.perf_counter()
        self._next_partial = self._since + PARTIAL_EVERY_S
        self._sound.ask_for_microphone(True)
        if self._open is not None:
            self._use(self._open)

    def finish(self, until: float) -> None:
        """End the recording, with what was said until then, and send it. Raises `DeviceError` if there is none."""
        microphone = self._used
        self._end()
        if microphone is None:
            raise DeviceError(
                self.tr("no sound came from the microphone"), self.tr("wait for “Listening” before you speak")
            )
        self._ear.finish(self.turn_id, until)

    def cancel(self) -> None:
        """Drop the recording, if there is one."""
        self._ear.cancel()
        if self._used is not None:
            self._used.cancel()
        self._end()

    def explained(self, turn_id: int, error: Exception) -> Exception:
        """Return why the recording of that turn wasn't sent: where its microphone went away, that is the reason."""
        if turn_id != self._lost_in or not isinstance(error, DeviceError | NothingHeard):
            return error
        return DeviceError(
            self.tr("the microphone went away while it listened"),
            self.tr("see whether it is connected and the sound server runs; it is used again as soon as it is there"),
        )

    def tick(self, now: float) -> None:
        """Look how far the recording is."""
        microphone = self._used
        if not self._active:
            return
        if not self._is_listening:
            self._look_for_first_sample(now)
        elif microphone is not None and microphone.full:
            self.cut_short.emit(True)
        elif microphone is not None and not self._ear.runs_ahead and not self._asked and now >= self._next_partial:
            self._asked = True
            self._engine.hear(self.turn_id, microphone.recorded())

    def _look_for_first_sample(self, now: float) -> None:
        if self._used is not None and self._used.first_sample_at is not None:
            self._is_listening = True
            self.listening.emit()
        elif now - self._since > FIRST_SAMPLE_TIMEOUT_S:
            self.failed.emit(
                DeviceError(
                    self.tr("the microphone gives no sound"),
                    self.tr("see whether another program uses it, or choose another one"),
                )
            )

    def _use(self, microphone: MicrophoneLike) -> None:
        self._source = microphone
        self._used = used = self.through(microphone) if self.through else microphone
        used.start()
        self._ear.follow(self.turn_id, self._turn, used)

    def _end(self) -> None:
        self._active, self._is_listening, self._used, self._source = False, False, None, None
        self._sound.ask_for_microphone(False)

    @Slot(object)
    def _on_microphone(self, microphone: MicrophoneLike | None) -> None:
        self._open = microphone
        if not self._active or microphone is self._source is not None:
            return
        if self._is_listening:
            self._lost_in = self.turn_id
            self.cut_short.emit(False)
        elif microphone is not None:
            self._use(microphone)
        else:
            self.failed.emit(
                DeviceError(self.tr("there is no microphone"), self.tr("connect one; until then you can type"))
            )

    @Slot(int, str)
    def _on_partial(self, turn_id: int, text: str) -> None:
        if self._active and turn_id == self.turn_id:
            self._asked = False
            self._next_partial = time.perf_counter() + PARTIAL_EVERY_S
            if text:
                self.heard_so_far.emit(turn_id, text)
