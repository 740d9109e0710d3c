"""The thread that listens all the time while hands-free is on, and tells where turns begin and end."""

import logging
import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from app.gui.sound_system import MicrophoneLike
from app.gui.sound_thread import SoundThread

if TYPE_CHECKING:
    from app.audio.open_microphone import OpenMicrophone

LOOK_S = 0.02
"""How often it takes what came: two blocks of the microphone."""

_log = logging.getLogger(__name__)


class OpenEar(QThread):
    """Takes the speaker's echo out of the open microphone while it is to `listen`. Every method is for any thread.

    Signals:
        listens(): from now on every word is heard.
        began(): somebody speaks.
        ended(float): the turn is over; when that was found, on `time.perf_counter`.
        failed(object): it can't listen, and why.
    """

    listens = Signal()
    began = Signal()
    ended = Signal(float)
    failed = Signal(object)

    def __init__(self, sound: SoundThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("open ear")
        self._sound = sound
        self._changed = threading.Condition()
        self._listening = self._stopping = self._fresh = False
        self._open: OpenMicrophone | None = None

    def listen(self, listening: bool) -> None:
        """Listen from now on, or stop that; the thread starts with the first time."""
        with self._changed:
            self._fresh = listening
            self._listening = listening
            self._changed.notify()
        if listening and not self.isRunning():
            self.start()

    def through(self, microphone: MicrophoneLike) -> MicrophoneLike:
        """Return what hears `microphone` without echo; itself where it isn't listened to."""
        heard = self._open
        return heard if heard is not None and heard.raw is microphone else microphone

    def shut_down(self, timeout_s: float) -> bool:
        """Stop, and wait for the end at most `timeout_s`."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        return self.wait(round(timeout_s * 1000))

    def run(self) -> None:
        """The thread: look, wait, look again."""
        while not self._stopping:
            try:
                self._look()
            except Exception as error:
                self._listening, self._open = False, None
                self.failed.emit(error)
            with self._changed:
                if self._listening:
                    self._changed.wait_for(lambda: self._stopping, LOOK_S)
                else:
                    self._open = None
                    self._changed.wait_for(lambda: self._stopping or self._listening)

    def _look(self) -> None:
        microphone = self._sound.microphone if self._listening else None
        if microphone is None:
            self._open = None
            return
        if self._open is None or self._open.raw is not microphone:
            from app.audio.open_microphone import OpenMicrophone

            self._open = OpenMicrophone(microphone, lambda: self._sound.speaker)
            self._fresh = True
        if self._fresh:
            self._fresh = False
            _log.info("listens hands-free")
            self.listens.emit()
        from app.audio.endpointing import Began

        for edge in self._open.advance():
            _log.debug("%s", edge)
            if isinstance(edge, Began):
                self.began.emit()
            else:
                self.ended.emit(time.perf_counter())
