"""A global key on macOS, by Carbon's RegisterEventHotKey, which needs no permission. Written from its headers; the
tests have never run it, since they run on Linux."""

import ctypes
import sys
import threading
import time
from typing import Any, ClassVar

from PySide6.QtCore import Qt

from app.errors import UserError
from app.gui.global_key.combination import Combination
from app.gui.global_key.source import KeySource

_CMD, _SHIFT, _OPTION, _CONTROL = 0x100, 0x200, 0x800, 0x1000
_KEYBOARD, _PRESSED, _RELEASED = int.from_bytes(b"keyb", "big"), 5, 6
_FUNCTION_KEYS = (122, 120, 99, 118, 96, 97, 98, 100, 101, 109, 103, 111, 105, 107, 113, 106, 64, 79, 80, 90)
_LETTERS = {"A": 0, "S": 1, "D": 2, "F": 3, "H": 4, "G": 5, "Z": 6, "X": 7, "C": 8, "V": 9, "B": 11, "Q": 12, "W": 13,
            "E": 14, "R": 15, "Y": 16, "T": 17, "O": 31, "U": 32, "I": 34, "P": 35, "L": 37, "J": 38, "K": 40,
            "N": 45, "M": 46, " ": 49}  # fmt: skip
"""Virtual keycodes of Events.h; letters by their place on an ANSI keyboard."""


class _EventType(ctypes.Structure):
    _fields_: ClassVar = [("kind_class", ctypes.c_uint32), ("kind", ctypes.c_uint32)]


class _HotKeyId(ctypes.Structure):
    _fields_: ClassVar = [("signature", ctypes.c_uint32), ("number", ctypes.c_uint32)]


class MacKey(KeySource):
    """Registers the key with the application: Carbon tells it on the main thread, in whose loop Qt runs."""

    def __init__(self, wanted: Combination, parent: Any = None) -> None:
        super().__init__(wanted, parent)
        self._over = threading.Event()
        self._kept: list[Any] = []  # what Carbon holds pointers to
        self._reference = ctypes.c_void_p()
        self._handler = ctypes.c_void_p()
        self._carbon: Any = None
        self._registered = False
        if sys.platform == "darwin":
            self._carbon = ctypes.CDLL("/System/Library/Frameworks/Carbon.framework/Carbon")
            self._registered = self._register()

    def run(self) -> None:
        """The thread only tells how it went, and waits: Carbon does the rest."""
        if self._carbon is None or not self._registered:
            self.refused.emit(UserError(f"{self.wanted.name} can't be a global key here", "choose another key"))
            return
        self.in_force.emit()
        self._over.wait()

    def stop(self) -> None:
        """Give the key back; on the main thread, as Carbon wants it."""
        super().stop()
        self._over.set()
        if self._carbon is not None and self._reference:
            self._carbon.UnregisterEventHotKey(self._reference)
            self._carbon.RemoveEventHandler(self._handler)
            self._reference = ctypes.c_void_p()

    def _register(self) -> bool:
        carbon, code = self._carbon, key_code(self.wanted.key)
        if code is None:
            return False
        carbon.GetApplicationEventTarget.restype = ctypes.c_void_p
        carbon.GetEventKind.argtypes = [ctypes.c_void_p]
        target = ctypes.c_void_p(carbon.GetApplicationEventTarget())
        callback = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(self._on_event)
        kinds = (_EventType * 2)(_EventType(_KEYBOARD, _PRESSED), _EventType(_KEYBOARD, _RELEASED))
        self._kept += [callback, kinds]
        carbon.InstallEventHandler(target, callback, 2, kinds, None, ctypes.byref(self._handler))
        held = _modifiers(self.wanted)
        ours = _HotKeyId(int.from_bytes(b"lyre", "big"), 1)
        return bool(carbon.RegisterEventHotKey(code, held, ours, target, 0, ctypes.byref(self._reference)) == 0)

    def _on_event(self, _next: int, event: int, _data: int) -> int:
        signal = self.pressed if self._carbon.GetEventKind(event) == _PRESSED else self.released
        signal.emit(time.perf_counter())
        return 0


def key_code(key: Qt.Key) -> int | None:
    """Return the Mac's number for `key`, or None for one that isn't known here."""
    number = key.value - Qt.Key.Key_F1.value
    if 0 <= number < len(_FUNCTION_KEYS):
        return _FUNCTION_KEYS[number]
    return _LETTERS.get(chr(key.value)) if key.value < 0x80 else None


def _modifiers(wanted: Combination) -> int:
    """Qt calls the command key Ctrl on the Mac, and the control key Meta."""
    return _CMD * wanted.ctrl | _SHIFT * wanted.shift | _OPTION * wanted.alt | _CONTROL * wanted.meta
