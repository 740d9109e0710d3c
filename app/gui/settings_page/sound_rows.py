"""The rows of microphone and speaker: what is there to choose from, and how it sounds."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.labels import label
from app.gui.settings_keeper import SettingsKeeper
from app.gui.settings_page.device_choice import DeviceChoice
from app.gui.settings_page.microphone_box import MicrophoneBox
from app.gui.settings_page.row import Row
from app.gui.settings_page.texts import Text
from app.gui.sound_system import Devices
from app.gui.sound_thread import SoundThread
from app.gui.talk import Talk


class SoundRows(QObject):
    """Makes the two rows, and keeps their lists as the machine is."""

    def __init__(self, keeper: SettingsKeeper, talk: Talk, sound: SoundThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._sound = sound
        self._choices = {"audio.microphone": DeviceChoice(), "audio.speaker": DeviceChoice()}
        self._trial = MicrophoneBox(talk, sound)
        text = self.tr(
            "While the microphone of a Bluetooth headset is open, all its sound is of lower quality."
            " So it is opened only while you talk: wait for “Listening” before you speak."
        )
        self._warning = label("warning", text, wrap=True)
        self._warning.hide()
        sound.devices_changed.connect(self._on_devices)
        keeper.changed.connect(self._on_changed)

    def row(self, key: str, text: Text) -> Row | None:
        """Return the row of `key`, or None if that is no device."""
        choice = self._choices.get(key)
        if choice is None:
            return None
        return Row(self._keeper, key, text, choice, self._below() if key == "audio.microphone" else None)

    def follow(self, following: bool) -> None:
        """Keep the lists as the machine is, while they are on screen."""
        self._sound.follow_devices(following)
        if not following:
            self._trial.cancel()

    @Slot(object)
    def _on_devices(self, devices: Devices) -> None:
        self._choices["audio.microphone"].show_devices(devices.microphones)
        self._choices["audio.speaker"].show_devices(devices.speakers)
        self._warn()

    @Slot(str)
    def _on_changed(self, key: str) -> None:
        if key == "audio.microphone":
            self._warn()

    def _warn(self) -> None:
        key = "audio.microphone"
        self._warning.setVisible(self._choices[key].is_bluetooth(self._keeper.value(key)))

    def _below(self) -> QWidget:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._warning)
        column.addWidget(self._trial)
        return below
