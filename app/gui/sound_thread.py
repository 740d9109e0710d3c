"""The thread that owns the sound devices: opens them, watches them, and replaces them when they go away."""

import logging
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from app.engine.events import Samples
from app.errors import UserError
from app.gui.device_keeper import DeviceKeeper
from app.gui.pulse import Pulse
from app.gui.sound_system import Devices, MicrophoneLike, PlaybackLike, SoundSystem

CHECK_S = 0.2
"""How often the devices are looked at."""

REST_S = 5.0
"""How long sound waits for another speaker after its own went away; the reply is to be read from then on."""

_log = logging.getLogger(__name__)


class SoundThread(QThread):
    """Owns microphone and speaker; a `SoundSink` for the engine thread, on which `write` and `end` may be called.

    A device that is lost is replaced by the default one, looked for every 2 s, and taken again when it is back.
    Devices are only looked for while nothing is recorded or played, since that closes both for a moment.

    Signals:
        microphone_changed(object): the open `MicrophoneLike`, or None.
        speaker_changed(object): the open `PlaybackLike`, or None.
        trouble(object): the `UserError` that says what is wrong with a device; told once.
        mended(str): the name of a device that is in use now, after trouble.
        devices_changed(object): the `Devices` that can be chosen, while they are followed.
    """

    microphone_changed = Signal(object)
    speaker_changed = Signal(object)
    trouble = Signal(object)
    mended = Signal(str)
    devices_changed = Signal(object)

    def __init__(
        self,
        system: Callable[[], SoundSystem],
        microphone: str = "",
        speaker: str = "",
        keep_open: bool = True,
        parent: QObject | None = None,
    ) -> None:
        """Devices are named by their keys. With `keep_open` the microphone stays open, for the pre-roll."""
        super().__init__(parent)
        self.setObjectName("sound")
        self._system = system
        self._wanted = (microphone, speaker)
        self._keep_open = keep_open
        self.pulse = Pulse()
        """Whether a device is being opened, closed or looked for, and since when; any thread may look at it."""
        self._wake = threading.Event()
        self._stopping = False
        self._microphone_asked = False
        self._following = self._listening = False
        self._devices: Devices | None = None
        self.microphone: MicrophoneLike | None = None
        """The open microphone, which any thread may look at; None where none is open."""
        self._speaker: PlaybackLike | None = None
        self._resting: PlaybackLike | None = None  # went away, and has what was not played yet
        self._lost_at = 0.0
        self._turn = self._held = 0
        self._ended = 0  # the last turn of which all was written
        self._underruns_before = 0

    # What the GUI thread asks for

    def ask_for_microphone(self, asked: bool) -> None:
        """Open the microphone for a recording, or say that it isn't needed any more."""
        self._microphone_asked = asked
        self._wake.set()

    def use(self, microphone: str, speaker: str, keep_open: bool) -> None:
        """Use other devices, by their keys, as soon as nothing is recorded or played."""
        self._wanted, self._keep_open = (microphone, speaker), keep_open
        self._wake.set()

    def follow_devices(self, following: bool) -> None:
        """Tell which devices there are, now and whenever one comes or goes, until that isn't followed any more."""
        self._following = following
        self._devices = None
        self._wake.set()

    def listen(self, listening: bool) -> None:
        """Keep the microphone open whatever it is, since it is listened to all the time, or not any more."""
        self._listening = listening
        self._wake.set()

    @property
    def speaker(self) -> PlaybackLike | None:
        """The open speaker, which any thread may look at; None where none is open."""
        return self._speaker

    def begin(self, turn_id: int) -> None:
        """From now on only the sound of that turn is played; what still sounds is dropped."""
        self._turn = turn_id
        if speaker := self._in_use():
            speaker.begin(turn_id)

    def silence(self) -> None:
        """Be silent at once."""
        self._turn = 0
        if speaker := self._in_use():
            speaker.stop()

    def hold(self) -> None:
        """Be silent at once, and keep the rest of the turn for `resume`; other turns may sound meanwhile."""
        self._turn, self._held = 0, self._turn
        if speaker := self._in_use():
            speaker.hold()

    def resume(self) -> None:
        """Go on with the turn that is held, where it was."""
        self._turn, self._held = self._held, 0
        if speaker := self._in_use():
            speaker.resume(self._turn)

    def forget(self) -> None:
        """Drop what is held."""
        self._held = 0
        if speaker := self._in_use():
            speaker.forget()

    @property
    def played_s(self) -> float:
        """Seconds of the turn's sound that were heard."""
        speaker = self._in_use()
        return speaker.played_s if speaker else 0.0

    @property
    def first_sample_at(self) -> float | None:
        """When the first sample of the turn leaves the stream, on `time.perf_counter`; None before it is known."""
        speaker = self._in_use()
        return speaker.first_sample_at if speaker else None

    @property
    def has_speaker(self) -> bool:
        """Whether there is anything to play on, or was until a moment ago."""
        return self._in_use() is not None

    @property
    def idle(self) -> bool:
        """Whether nothing is left to be played."""
        speaker = self._in_use()
        return speaker is None or speaker.idle

    @property
    def underruns(self) -> int:
        """Gaps within turns since the start, on all speakers."""
        speaker = self._speaker
        return self._underruns_before + (speaker.underruns if speaker else 0)

    @property
    def level_dbfs(self) -> float:
        """How loud the speaker is now."""
        speaker = self._speaker
        return speaker.level_dbfs if speaker else -120.0

    # What the engine thread calls

    @property
    def queued_s(self) -> float:
        """Seconds of sound that wait to be played."""
        speaker = self._in_use()
        return speaker.queued_s if speaker else 0.0

    def write(self, turn_id: int, samples: Samples) -> None:
        """Play the next 24 kHz samples of a turn; without a speaker they are dropped."""
        if (speaker := self._in_use()) and turn_id in (self._turn, self._held):
            speaker.write(turn_id, samples)

    def restart(self, turn_id: int) -> None:
        """Drop what was written of that turn; it starts anew."""
        if turn_id == self._turn:
            self.begin(turn_id)

    def end(self, turn_id: int) -> None:
        """All sound of that turn was written."""
        self._ended = turn_id
        if (speaker := self._in_use()) and turn_id in (self._turn, self._held):
            speaker.end(turn_id)

    # The thread

    def stop(self) -> None:
        """Ask the thread to end."""
        self._stopping = True
        self._wake.set()

    def shut_down(self, timeout_s: float) -> bool:
        """Stop, and wait for the end at most `timeout_s`. False: it is still inside the sound system."""
        self.stop()
        return self.wait(round(timeout_s * 1000))

    def run(self) -> None:
        """The thread: open, watch, close."""
        try:
            system = self._system()
        except UserError as error:
            self.trouble.emit(error)
            self._refuse()
            return
        keeper = DeviceKeeper(system, *self._wanted, self)
        try:
            while not self._stopping:
                with self.pulse.inside("devices"):
                    keeper.use(*self._wanted)
                    asked = self._microphone_asked or (self._listening and not self._following)
                    keeper.look(time.monotonic(), self._keep_open, asked)
                    keeper.list_devices(time.monotonic(), self._following)
                self._wake.wait(CHECK_S)
                self._wake.clear()
        except Exception:
            _log.exception("the sound devices are no longer looked after")
        finally:
            self._speaker = None
            keeper.close()

    def _refuse(self) -> None:
        """There is no sound system: answer whoever asks for a microphone, until the end."""
        while not self._stopping:
            self.microphone_changed.emit(None)
            self._wake.wait()
            self._wake.clear()

    # What the keeper tells, on this thread

    def microphone_is(self, microphone: MicrophoneLike | None) -> None:
        """The open microphone is another one."""
        self.microphone = microphone
        self.microphone_changed.emit(microphone)

    def speaker_is(self, speaker: PlaybackLike | None) -> None:
        """Play on `speaker` from now on; the turn that sounds goes on there with what was not played yet."""
        if old := self._speaker:
            self._underruns_before += old.underruns
            self._resting, self._lost_at = old, time.monotonic()
        if speaker:
            self._hand_over(speaker)
        self._speaker = speaker
        self.speaker_changed.emit(speaker)

    def _hand_over(self, speaker: PlaybackLike) -> None:
        old = self._in_use(open_too=False)
        self._resting = None
        if old:
            speaker.take_over(old)
        elif self._turn:
            speaker.begin(self._turn)
            if self._ended == self._turn:
                speaker.end(self._turn)

    def _in_use(self, *, open_too: bool = True) -> PlaybackLike | None:
        """The open speaker, or the one that went away while its sound may wait for another."""
        speaker, resting = self._speaker, self._resting
        if speaker and open_too:
            return speaker
        return resting if time.monotonic() - self._lost_at < REST_S else None

    def told(self, error: UserError) -> None:
        """Something is wrong with a device."""
        self.trouble.emit(error)

    def back(self, name: str) -> None:
        """That device is in use now, after trouble."""
        self.mended.emit(name)

    def devices_are(self, devices: Devices) -> None:
        """These devices are there."""
        if devices != self._devices:
            self._devices = devices
            self.devices_changed.emit(devices)
