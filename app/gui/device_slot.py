"""One place for a device: the chosen one, or another while it is away. Without Qt."""

import logging
from enum import Enum, auto
from typing import Generic

from app.errors import DeviceError, UserError
from app.gui.sound_system import DeviceLike, Kind, S

_log = logging.getLogger(__name__)


class Filled(Enum):
    """What is in the slot."""

    UNKNOWN = auto()
    CHOSEN = auto()
    FALLBACK = auto()
    NOTHING = auto()


class Slot(Generic[S]):
    """Holds the open stream of one kind of device. Used on the thread that owns the devices.

    `wanted` is the key of the chosen device, empty for the system's default. It is never overwritten by a fallback.
    """

    def __init__(self, kind: Kind[S], wanted: str) -> None:
        self.filled = Filled.UNKNOWN
        self.device: DeviceLike | None = None
        self.stream: S | None = None
        self._kind = kind
        self._wanted = wanted

    @property
    def wanted(self) -> str:
        """The key of the chosen device; setting another one makes it be looked for. The stream stays until then."""
        return self._wanted

    @wanted.setter
    def wanted(self, key: str) -> None:
        if key != self._wanted:
            self._wanted = key
            self.filled = Filled.NOTHING

    @property
    def lost(self) -> bool:
        """Whether the stream died under us."""
        return self.stream is not None and not self.stream.alive

    @property
    def complete(self) -> bool:
        """Whether the device that was asked for is the one in use, so that there is nothing to look for."""
        return self.filled is Filled.CHOSEN

    def resolve(self) -> DeviceLike:
        """Return the device to use without opening it. Raises `DeviceError` if there is none."""
        chosen = self._kind.find(self._wanted) if self._wanted else None
        self.device = chosen or self._kind.default()
        return self.device

    def open(self) -> None:
        """Open the chosen device, or the default one if that can't be. Raises `DeviceError` if none can."""
        try:
            device = self.resolve()
            try:
                self._open(device)
            except DeviceError:
                fallback = self._kind.default()
                if fallback.key == device.key:
                    raise
                self._open(fallback)
        except UserError:
            self.filled, self.device = Filled.NOTHING, None
            raise
        asked_for = not self._wanted or (self.device is not None and self.device.key == self._wanted)
        self.filled = Filled.CHOSEN if asked_for else Filled.FALLBACK

    def close(self) -> None:
        """Give the device back."""
        stream, self.stream = self.stream, None
        if stream is None:
            return
        try:
            stream.close()
        except UserError:
            _log.info("the %s didn't close cleanly", self._kind.name, exc_info=True)

    def trouble(self) -> DeviceError | None:
        """Say what is wrong with what is in the slot, if anything is."""
        if self.filled is not Filled.FALLBACK or self.device is None:
            return None
        gone = self._wanted.rpartition(" | ")[0] or self._wanted
        return DeviceError(f"the {self._kind.name} {gone} is not there", f"{self.device.name} is used until it is back")

    def _open(self, device: DeviceLike) -> None:
        stream = self._kind.make(device)
        stream.open()
        self.stream, self.device = stream, device
