"""A global key on Windows, by RegisterHotKey: no hook that sees other keys. Written from its documentation; the tests
have never run it, since they run on Linux."""

import ctypes
import sys
import time
from typing import Any, ClassVar

from PySide6.QtCore import Qt

from app.errors import UserError
from app.gui.global_key.combination import Combination
from app.gui.global_key.source import KeySource

POLL_S = 0.01
"""How often it is looked whether the key is still down: Windows tells of presses alone."""

_MOD_ALT, _MOD_CONTROL, _MOD_SHIFT, _MOD_WIN, _MOD_NOREPEAT = 1, 2, 4, 8, 0x4000
_WM_HOTKEY, _PM_REMOVE = 0x0312, 1
_VK_ESCAPE = 0x1B
_VIRTUAL_KEYS = {
    Qt.Key.Key_Pause: 0x13,
    Qt.Key.Key_ScrollLock: 0x91,
    Qt.Key.Key_Print: 0x2C,
    Qt.Key.Key_Insert: 0x2D,
    Qt.Key.Key_Menu: 0x5D,
    Qt.Key.Key_Space: 0x20,
}
"""Winuser.h; letters and digits are their own codes, F1 and up begin at 0x70."""


class _Message(ctypes.Structure):
    """MSG of winuser.h."""

    _fields_: ClassVar = [
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
        ("time", ctypes.c_uint32),
        ("x", ctypes.c_long),
        ("y", ctypes.c_long),
    ]


class WindowsKey(KeySource):
    """Registers the key for its own thread, and polls for its release while it is down."""

    def run(self) -> None:
        """The thread: register, tell, give back."""
        if sys.platform != "win32":
            return
        user: Any = ctypes.windll.user32
        code = virtual_key(self.wanted.key)
        if code is None:
            self.refused.emit(UserError(f"{self.wanted.name} can't be a global key here", "choose another key"))
            return
        if not user.RegisterHotKey(None, 1, _modifiers(self.wanted) | _MOD_NOREPEAT, code):
            self.refused.emit(UserError(f"another program uses {self.wanted.name} already", "choose another key"))
            return
        self.in_force.emit()
        try:
            self._watch(user, code)
        finally:
            user.UnregisterHotKey(None, 1)

    def _watch(self, user: Any, code: int) -> None:
        message, down = _Message(), False
        while not self.stopping:
            pressed = bool(user.PeekMessageW(ctypes.byref(message), None, _WM_HOTKEY, _WM_HOTKEY, _PM_REMOVE))
            if pressed and not down:
                down = True
                self.pressed.emit(time.perf_counter())
            elif down and not user.GetAsyncKeyState(code) & 0x8000:
                down = False
                self.released.emit(time.perf_counter())
            elif down and user.GetAsyncKeyState(_VK_ESCAPE) & 0x8000:
                self.escaped.emit()
            time.sleep(POLL_S)
        if down:
            self.released.emit(time.perf_counter())


def virtual_key(key: Qt.Key) -> int | None:
    """Return Windows' number for `key`, or None for one that isn't known here."""
    value = key.value
    if Qt.Key.Key_F1.value <= value <= Qt.Key.Key_F24.value:
        return 0x70 + value - Qt.Key.Key_F1.value
    if Qt.Key.Key_A.value <= value <= Qt.Key.Key_Z.value or Qt.Key.Key_0.value <= value <= Qt.Key.Key_9.value:
        return int(value)
    return _VIRTUAL_KEYS.get(key)


def _modifiers(wanted: Combination) -> int:
    return _MOD_CONTROL * wanted.ctrl | _MOD_SHIFT * wanted.shift | _MOD_ALT * wanted.alt | _MOD_WIN * wanted.meta
