"""Hands-free talking: when it is awake, a voice begins a turn, and a pause ends it. No widgets of its own."""

import logging
import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.errors import UserError
from app.gui.notice import notice_of
from app.gui.open_ear import OpenEar
from app.gui.settings_keeper import SettingsKeeper
from app.gui.sound_thread import SoundThread
from app.gui.state import HandsFree, State
from app.gui.talk import Talk
from app.gui.window import Window

MODE = "talk.mode"

_log = logging.getLogger(__name__)


class HandsFreeTalk(QObject):
    """Follows the setting `talk.mode`. The talk key works as ever; it also wakes this up. Lives on the GUI thread.

    After a while of quiet it rests: the microphone is no longer listened to until the key is pressed.

    Signals:
        changed(object): the new `HandsFree`.
    """

    changed = Signal(object)

    def __init__(self, window: Window, keeper: SettingsKeeper, talk: Talk, sound: SoundThread) -> None:
        super().__init__(window)
        self.now = HandsFree.OFF
        self._window, self._keeper, self._talk, self._sound = window, keeper, talk, sound
        self._ear = OpenEar(sound, self)
        self._button = window.talk_area.hands_free
        self._before = "hold"
        self._by_voice = False
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._rest)
        self._ear.listens.connect(self._on_listens)
        self._ear.began.connect(self._on_began)
        self._ear.ended.connect(self._on_ended)
        self._ear.failed.connect(self._on_failed)
        self._button.clicked.connect(self._on_clicked)
        keeper.changed.connect(self._on_setting)
        window.keys.pressed.connect(self._on_pressed)
        talk.state_changed.connect(self._on_state)
        self.changed.connect(window.talk_area.show_hands_free)

    def start(self) -> None:
        """Do as the settings say from now on."""
        self._follow_mode()

    def shut_down(self, timeout_s: float) -> bool:
        """Listen no more; whether the thread ended within `timeout_s`."""
        self._quiet.stop()
        return self._ear.shut_down(timeout_s)

    @property
    def _is_wanted(self) -> bool:
        return self._keeper.settings.talk.mode == "hands_free"

    @Slot(str)
    def _on_setting(self, key: str) -> None:
        if key == MODE:
            self._follow_mode()
        elif key == "talk.hands_free_min":
            self._count_quiet()

    @Slot()
    def _on_clicked(self) -> None:
        self._keeper.change(MODE, self._before if self._is_wanted else "hands_free")

    def _follow_mode(self) -> None:
        self._button.setChecked(self._is_wanted)
        if self._is_wanted:
            self._wake()
        else:
            self._before = self._keeper.settings.talk.mode
            self._set(HandsFree.OFF)

    def _wake(self) -> None:
        if self.now in (HandsFree.OFF, HandsFree.RESTING):
            self._set(HandsFree.STARTING)
        self._count_quiet()

    @Slot()
    def _rest(self) -> None:
        """It was quiet for long enough; what goes on still, goes on."""
        if self._talk.state is State.READY:
            self._set(HandsFree.RESTING)
        else:
            self._count_quiet()

    def _set(self, now: HandsFree) -> None:
        if now is self.now:
            return
        self.now = now
        listening = now in (HandsFree.STARTING, HandsFree.AWAKE)
        self._sound.listen(listening)
        self._ear.listen(listening)
        self._talk.record_through(self._ear.through if listening else None)
        self.changed.emit(now)

    def _count_quiet(self) -> None:
        minutes = self._keeper.settings.talk.hands_free_min
        if minutes and self.now is HandsFree.AWAKE:
            self._quiet.start(round(minutes * 60_000))
        else:
            self._quiet.stop()

    @Slot()
    def _on_listens(self) -> None:
        if self.now is HandsFree.STARTING:
            self._set(HandsFree.AWAKE)
            self._count_quiet()

    @Slot()
    def _on_pressed(self) -> None:
        """The talk key: it wakes this up, and sends what is being said."""
        if self._by_voice and self._talk.state.is_recording:
            self._talk.release(time.perf_counter())
        elif self._is_wanted:
            self._wake()

    @Slot()
    def _on_began(self) -> None:
        self._count_quiet()
        if self.now is HandsFree.AWAKE and self._talk.state.can_talk:
            self._talk.press(by_voice=True)
            self._by_voice = self._talk.state.is_recording

    @Slot(float)
    def _on_ended(self, at: float) -> None:
        if self._talk.state.is_recording and (self._by_voice or self._window.keys.latched):
            self._talk.release(at)

    @Slot(object)
    def _on_state(self, state: State) -> None:
        self._by_voice = self._by_voice and state.is_recording
        self._count_quiet()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        """It can't be: say why, and go on with the key."""
        if not isinstance(error, UserError):
            _log.error("hands-free can't listen", exc_info=error)
        self._window.messages.show_notice(notice_of(error, self.tr("Hands-free can't listen")))
        self._set(HandsFree.RESTING)
