"""A global key on X11: the server gives it to us from every window, press and release."""

import os
import select
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.errors import UserError
from app.gui.global_key.combination import Combination
from app.gui.global_key.source import KeySource
from app.gui.talk_key import GRACE_S

if TYPE_CHECKING:
    from app.gui.global_key.xcb import Display, KeyEvent

_KEYSYMS = {
    Qt.Key.Key_Pause: 0xFF13,
    Qt.Key.Key_ScrollLock: 0xFF14,
    Qt.Key.Key_Print: 0xFF61,
    Qt.Key.Key_Insert: 0xFF63,
    Qt.Key.Key_Menu: 0xFF67,
    Qt.Key.Key_Backspace: 0xFF08,
    Qt.Key.Key_Tab: 0xFF09,
    Qt.Key.Key_Return: 0xFF0D,
    Qt.Key.Key_Home: 0xFF50,
    Qt.Key.Key_Left: 0xFF51,
    Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Right: 0xFF53,
    Qt.Key.Key_Down: 0xFF54,
    Qt.Key.Key_PageUp: 0xFF55,
    Qt.Key.Key_PageDown: 0xFF56,
    Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_Delete: 0xFFFF,
    Qt.Key.Key_MicMute: 0x1008FFB2,
    Qt.Key.Key_MediaPlay: 0x1008FF14,
    Qt.Key.Key_HomePage: 0x1008FF18,
}
"""Keysyms of keysymdef.h and XF86keysym.h; the others are Latin-1, or F1 and up from 0xFFBE."""

_ESCAPE = 0xFF1B


class X11Key(KeySource):
    """Grabs the key on the root window, on a connection and a thread of its own; focus does not matter to it."""

    def __init__(self, wanted: Combination, display: str | None = None, parent: QObject | None = None) -> None:
        """`display` is that of the environment by default."""
        super().__init__(wanted, parent)
        self._display_name = display
        self._waking, self._wake = os.pipe()

    def stop(self) -> None:
        """Ask the thread to end."""
        if not self.stopping:
            super().stop()
            os.write(self._wake, b"x")

    def shut_down(self, timeout_s: float) -> bool:
        """Give the key back."""
        ended = super().shut_down(timeout_s)
        if ended and self._wake >= 0:
            os.close(self._waking)
            os.close(self._wake)
            self._wake = -1
        return ended

    def run(self) -> None:
        """The thread: grab, tell, give back."""
        from app.gui.global_key.xcb import Display

        try:
            display = Display(self._display_name)
        except OSError as error:
            self.refused.emit(UserError(f"there is no global key ({error})", "use `lyre --toggle`"))
            return
        try:
            keycode = display.keycode(keysym(self.wanted.key))
            if keycode is None:
                self.refused.emit(UserError(f"this keyboard has no key {self.wanted.name}", "choose another one"))
            elif not display.grab(keycode, _modifiers(self.wanted)):
                self.refused.emit(UserError(f"another program uses {self.wanted.name} already", "choose another key"))
            else:
                self.in_force.emit()
                self._watch(display, keycode, display.keycode(_ESCAPE))
        finally:
            display.close()

    def _watch(self, display: "Display", keycode: int, escape: int | None) -> None:
        down, up_at = False, 0.0
        while not self.stopping and not display.lost:
            left = up_at + GRACE_S - time.perf_counter() if up_at else None
            if left is None or left > 0:
                select.select([display.fileno(), self._waking], [], [], left)
            while (event := display.next_event()) is not None:
                now = time.perf_counter()
                if event.detail == escape and _is_press(event):
                    self.escaped.emit()
                elif event.detail == keycode and not _is_press(event):
                    up_at = now  # the key repeats: a press may follow at once
                elif event.detail == keycode:
                    if not down:
                        self.pressed.emit(now)
                    down, up_at = True, 0.0
            if up_at and time.perf_counter() - up_at >= GRACE_S:
                self.released.emit(up_at)
                down, up_at = False, 0.0
        if down:
            self.released.emit(time.perf_counter())


def keysym(key: Qt.Key) -> int:
    """Return X11's number for `key`; letters are those without Shift."""
    value = key.value
    if Qt.Key.Key_F1.value <= value <= Qt.Key.Key_F35.value:
        return 0xFFBE + value - Qt.Key.Key_F1.value
    if key in _KEYSYMS:
        return _KEYSYMS[key]
    return ord(chr(value).lower()) if value < 0x100 else 0x01000000 | value


def _modifiers(wanted: Combination) -> list[int]:
    """Return the wanted modifiers, with and without CapsLock and NumLock, which must not matter."""
    from app.gui.global_key.xcb import CONTROL, LOCK, MOD1, MOD2, MOD4, SHIFT

    held = SHIFT * wanted.shift | CONTROL * wanted.ctrl | MOD1 * wanted.alt | MOD4 * wanted.meta
    return [held | lock | number for lock in (0, LOCK) for number in (0, MOD2)]


def _is_press(event: "KeyEvent") -> bool:
    from app.gui.global_key.xcb import KEY_PRESS

    return bool(event.response_type & 0x7F == KEY_PRESS)
