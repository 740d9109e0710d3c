"""Keeps a microphone and a speaker open: finds them, loses them, finds them again. Without Qt and without a clock."""

from typing import Any, Protocol

from app.errors import UserError
from app.gui.device_slot import Filled, Slot
from app.gui.sound_system import Devices, MicrophoneLike, PlaybackLike, SoundSystem

RETRY_S = 2.0
"""How often a device that isn't there is looked for."""

LIST_S = 3.0
"""How often the devices are listed while somebody looks at the list: both streams close for a moment each time."""


class Listener(Protocol):
    """Who is told what the keeper does."""

    def microphone_is(self, microphone: MicrophoneLike | None) -> None:
        """The open microphone is another one."""
        ...

    def speaker_is(self, speaker: PlaybackLike | None) -> None:
        """The open speaker is another one."""
        ...

    def told(self, error: UserError) -> None:
        """Something is wrong with a device; told once."""
        ...

    def back(self, name: str) -> None:
        """That device is in use now, after trouble."""
        ...

    def devices_are(self, devices: Devices) -> None:
        """These devices are there."""
        ...


class DeviceKeeper:
    """Call `look` often, always on the thread that owns the devices; it blocks while a device opens or closes.

    Looking for new devices closes both for a moment, so that is only done while nothing is recorded or played.
    """

    def __init__(self, system: SoundSystem, microphone: str, speaker: str, listener: Listener) -> None:
        self._system = system
        self._listener = listener
        self._microphone: Slot[MicrophoneLike] = Slot(system.microphones, microphone)
        self._speaker: Slot[PlaybackLike] = Slot(system.speakers, speaker)
        self._told: dict[Slot[Any], tuple[Filled, str]] = {}
        self._asked = False
        self._look_again_at = 0.0
        self._list_at = 0.0

    def use(self, microphone: str, speaker: str) -> None:
        """Use other devices, by their keys, as soon as nothing is recorded or played."""
        if (microphone, speaker) != (self._microphone.wanted, self._speaker.wanted):
            self._microphone.wanted, self._speaker.wanted = microphone, speaker
            self._look_again_at = 0.0

    def list_devices(self, now: float, following: bool) -> None:
        """Look which devices there are, every 3 s while somebody is `following`, and tell them."""
        if not following:
            self._list_at = now
        elif now >= self._list_at and self._is_quiet() and not self._asked:
            self._list_at = now + LIST_S
            self._look_anew()
            self._listener.devices_are(Devices.of(self._system))

    def look(self, now: float, keep_open: bool, asked: bool) -> None:
        """Drop what was lost, open what is needed, look for what is missing. `now` is in seconds.

        `asked` says that the microphone is needed now; `keep_open` that it stays open otherwise, which it doesn't
        on a Bluetooth headset, since that would lower the quality of its sound.
        """
        self._drop_lost(now)
        newly_asked, self._asked = asked and not self._asked, asked
        if self._is_incomplete() and self._is_quiet() and (now >= self._look_again_at or newly_asked):
            self._look_again_at = now + RETRY_S
            self._find_all()
        self._keep_microphone(keep_open, asked, newly_asked)

    def close(self) -> None:
        """Give both devices back."""
        self._microphone.close()
        self._speaker.close()

    def _drop_lost(self, now: float) -> None:
        for slot in (self._microphone, self._speaker):
            if slot.lost:
                slot.close()
                slot.filled = Filled.NOTHING
                self._look_again_at = now
                self._announce(slot)

    def _is_incomplete(self) -> bool:
        return not (self._microphone.complete and self._speaker.complete)

    def _is_quiet(self) -> bool:
        microphone, speaker = self._microphone.stream, self._speaker.stream
        return not (microphone and microphone.recording) and (speaker is None or speaker.idle)

    def _find_all(self) -> None:
        """Look for devices anew and take the best of each kind."""
        if self._microphone.filled is not Filled.UNKNOWN:
            self.close()
            self._system.refresh()
        self._fill(self._speaker)
        self._fill(self._microphone)

    def _look_anew(self) -> None:
        """Have a fresh list of devices; what was open is open again afterwards."""
        if self._microphone.filled is Filled.UNKNOWN:
            return
        was_open = self._microphone.stream is not None
        self.close()
        self._system.refresh()
        self._fill(self._speaker)
        if was_open:
            self._fill(self._microphone)
        else:
            self._announce(self._microphone)

    def _keep_microphone(self, keep_open: bool, asked: bool, newly_asked: bool) -> None:
        slot = self._microphone
        bluetooth = slot.device is not None and slot.device.bluetooth
        wanted = asked or (keep_open and not bluetooth)
        if not wanted and slot.stream is not None and not slot.stream.recording:
            slot.close()
            self._announce(slot)
        elif wanted and slot.stream is None and slot.complete:
            self._fill(slot)
        elif newly_asked and slot.stream is None:
            self._announce(slot)

    def _fill(self, slot: Slot[Any]) -> None:
        try:
            slot.open()
            error: UserError | None = slot.trouble()
        except UserError as failure:
            error = failure
        self._announce(slot)
        before = self._told.get(slot)
        self._told[slot] = now = (slot.filled, slot.device.key if slot.device else "")
        if now == before:
            return
        if error is not None:
            self._listener.told(error)
        elif before is not None and slot.device is not None:
            self._listener.back(slot.device.name)

    def _announce(self, slot: Slot[Any]) -> None:
        if slot is self._speaker:
            self._listener.speaker_is(self._speaker.stream)
        else:
            self._listener.microphone_is(self._microphone.stream)
