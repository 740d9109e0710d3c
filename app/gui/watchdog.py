"""Notices that the engine hangs, and has another thread take its place; and that the sound system does."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.errors import DeviceError, EngineStuck, Recovery
from app.gui.notice import notice_of
from app.recovery import Recoveries, kind_of

if TYPE_CHECKING:
    from app.gui.engine_thread import EngineThread
    from app.gui.sound_thread import SoundThread
    from app.settings import Settings

LOOK_MS = 500

_log = logging.getLogger(__name__)


class Watchdog(QObject):
    """Looks at the engine thread's pulse twice a second. Lives on the GUI thread.

    The bounds are settings: a voice may be loaded in a turn, and 6.6 GB from a slow disk take a minute; the first load
    converts models; opening a Bluetooth headset takes 2 s. A second PortAudio can't be had, so a hang there is told,
    and over only when the system gives in.

    Signals:
        told(object): a `Notice`.
    """

    told = Signal(object)

    def __init__(
        self,
        settings: "Settings",
        engine: "EngineThread",
        sound: "SoundThread",
        recoveries: Recoveries,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._engine = engine
        self._sound = sound
        self._sound_hangs = False
        self._recoveries = recoveries
        self._given_up = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        engine.loaded.connect(self._on_loaded)

    def start(self) -> None:
        """Watch from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        self._look_at_sound()
        pulse = self._engine.pulse
        doing, for_s = pulse.doing, pulse.for_s
        bounds = self._settings.engine
        if not doing or self._given_up or for_s < (bounds.stuck_load_s if doing == "load" else bounds.stuck_turn_s):
            return
        error = EngineStuck(
            self.tr("the engine gave no sign of life for %n second(s)", "", round(for_s)),
            self.tr("it is loaded again; ask once more when it is ready"),
        )
        _log.error("the engine is stuck in a %s for %.0f s", doing, for_s)
        if self._engine.replace(error):
            self._recoveries.note(kind_of(error), error.what, Recovery.RELOAD)
            self.told.emit(notice_of(error, ""))
            return
        self._given_up = True
        hopeless = EngineStuck(
            self.tr("the engine is stuck, and so are those that took its place"),
            self.tr("close Lyre and start it again; if that doesn't help, start the computer again"),
        )
        self.told.emit(notice_of(hopeless, "", lasting=True))

    def _look_at_sound(self) -> None:
        hangs = self._sound.pulse.for_s >= self._settings.audio.stuck_s
        if hangs and not self._sound_hangs:
            error = DeviceError(
                self.tr("the sound system doesn't answer"),
                self.tr("you can type and read; if it stays so, close Lyre and start it again"),
            )
            self.told.emit(notice_of(error, ""))
        self._sound_hangs = hangs

    @Slot(str)
    def _on_loaded(self, _: str) -> None:
        self._given_up = False
        self._recoveries.settle(EngineStuck.__name__, helped=True)
