"""The microphones or speakers that are there, to choose from; a chosen one that is away stays in the list."""

from typing import Any

from PySide6.QtWidgets import QWidget

from app.gui.settings_page.controls import Choice
from app.gui.sound_system import Choice as Device


class DeviceChoice(Choice):
    """Devices by name; the settings remember name and host API. The list may change while it is on screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__({"": ""}, parent)
        self._devices: tuple[Device, ...] = ()
        self._value = ""
        self._looked = False
        self.setMinimumContentsLength(18)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def show_devices(self, devices: tuple[Device, ...]) -> None:
        """Offer these, from now on."""
        self._devices, self._looked = devices, True
        self._fill()

    def show_value(self, value: Any) -> None:
        """Show the chosen device by its key; empty is the system's default."""
        self._value = str(value)
        self._fill()

    def is_bluetooth(self, key: str) -> bool:
        """Whether that device is one of Bluetooth's; of the system's default it can't be told here."""
        return any(device.bluetooth for device in self._devices if device.key == key)

    def _fill(self) -> None:
        offered = {"": self.tr("System's default")}
        offered.update({device.key: self._called(device) for device in self._devices})
        if self._value not in offered:
            name = self._value.rpartition(" | ")[0] or self._value
            offered[self._value] = self.tr("{device} (not here)").format(device=name) if self._looked else name
        if [self.itemText(at) for at in range(self.count())] != list(offered.values()):
            self.offer(offered)
        self.setCurrentIndex(self.findData(self._value))
        self.setToolTip(self.currentText())

    def _called(self, device: Device) -> str:
        twice = sum(other.name == device.name for other in self._devices) > 1
        name = device.key if twice else device.name
        return self.tr("{device} · Bluetooth").format(device=name) if device.bluetooth else name
