"""The key that talks while another program is in front: by what this platform gives, and which that is in words."""

import sys
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app.errors import UserError
from app.gui.global_key.combination import Combination, combination
from app.gui.global_key.source import KeySource

translate = QCoreApplication.translate


class Way(Enum):
    """How a platform gives a global key."""

    X11 = auto()
    WINDOWS = auto()
    MACOS = auto()
    PORTAL = auto()
    NONE = auto()


class GlobalKey(QObject):
    """One key at a time, or none. Lives on the GUI thread.

    Signals:
        changed(): another key is in force, or none; `describe` says which.
        refused(object): the `UserError` that says why the key can't be had.
        pressed(float): the key went down then, on the clock of `time.perf_counter`.
        released(float): it went up then.
        escaped(): Escape was pressed while it was down.
    """

    changed = Signal()
    refused = Signal(object)
    pressed = Signal(float)
    released = Signal(float)
    escaped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: KeySource | None = None
        self._is_in_force = False
        self._why = ""

    def use(self, key: str) -> None:
        """Take `key`, as in `Ctrl+Alt+Space`, in place of the one before; empty is none."""
        self.shut_down(1.0)
        self._why = ""
        if key:
            try:
                self._begin(combination(key))
            except UserError as error:
                self._refuse(error)
        self.changed.emit()

    def shut_down(self, timeout_s: float) -> bool:
        """Give the key back, within at most `timeout_s`."""
        source, self._source = self._source, None
        self._is_in_force = False
        if source is None:
            return True
        ended = source.shut_down(timeout_s)
        source.deleteLater()
        return ended

    def describe(self) -> str:
        """Say in a sentence which key is in force, by which way, or why none is and what to do instead."""
        if self._is_in_force and self._source is not None:
            return translate("GlobalKey", "{key} talks from every window ({way})").format(
                key=self._source.wanted.name, way=_name(way())
            )
        if self._source is not None:
            return translate("GlobalKey", "{key} is being asked for").format(key=self._source.wanted.name)
        if self._why:
            return self._why
        if way() is Way.NONE:
            return translate(
                "GlobalKey",
                "This desktop gives no global key: give the command “lyre --toggle” a shortcut in its settings",
            )
        return translate("GlobalKey", "No global key is set; one can be had here ({way})").format(way=_name(way()))

    def _begin(self, wanted: Combination) -> None:
        source = self._source = made(way(), wanted, self)
        source.in_force.connect(self._on_in_force)
        source.refused.connect(self._on_refused)
        source.pressed.connect(self.pressed)
        source.released.connect(self.released)
        source.escaped.connect(self.escaped)
        source.start()

    @Slot()
    def _on_in_force(self) -> None:
        if self.sender() is self._source:  # that of a key before may come late
            self._is_in_force = True
            self.changed.emit()

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        if self.sender() is self._source:
            self._refuse(error)
            self.changed.emit()

    def _refuse(self, error: UserError) -> None:
        self._why = f"{error.what[:1].upper()}{error.what[1:]}: {error.remedy}"
        self.shut_down(1.0)
        self.refused.emit(error)


def way() -> Way:
    """Return how this platform gives a global key, where it gives one at all."""
    platform = QGuiApplication.platformName()
    if sys.platform == "win32":
        return Way.WINDOWS
    if sys.platform == "darwin":
        return Way.MACOS
    return {"xcb": Way.X11, "wayland": Way.PORTAL}.get(platform, Way.NONE)


def made(how: Way, wanted: Combination, parent: QObject) -> KeySource:
    """Return the thread that watches `wanted`. Raises `UserError` where there is no way."""
    if how is Way.X11:
        from app.gui.global_key.x11 import X11Key

        return X11Key(wanted, None, parent)
    if how is Way.PORTAL:
        from app.gui.global_key.portal import PortalKey

        return PortalKey(wanted, parent)
    if how is Way.WINDOWS:
        from app.gui.global_key.windows import WindowsKey

        return WindowsKey(wanted, parent)
    if how is Way.MACOS:
        from app.gui.global_key.macos import MacKey

        return MacKey(wanted, parent)
    raise UserError(
        translate("GlobalKey", "this desktop gives no global key"),
        translate("GlobalKey", "give the command “lyre --toggle” a shortcut in its settings"),
    )


def _name(how: Way) -> str:
    return {
        Way.X11: translate("GlobalKey", "by X11"),
        Way.WINDOWS: translate("GlobalKey", "by Windows"),
        Way.MACOS: translate("GlobalKey", "by macOS"),
        Way.PORTAL: translate("GlobalKey", "by the desktop's portal"),
    }.get(how, "")
