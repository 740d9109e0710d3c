"""Keys of a virtual keyboard, held and let go at times that are known to a fraction of a millisecond."""

import ctypes
import time
from collections.abc import Iterator
from contextlib import contextmanager

_SPIN_S = 0.002


class Keyboard:
    """Presses keys on an X display by its XTest extension, straight from this process."""

    def __init__(self, display: str) -> None:
        self._x11, self._xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XStringToKeysym.restype = ctypes.c_ulong
        self._x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self._x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._xtst.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self._display = self._x11.XOpenDisplay(display.encode())
        if not self._display:
            raise OSError(f"no X server on {display}")
        self.uncertainty_s = 0.0

    def down(self, name: str, at: float | None = None) -> float:
        """Press a key, at a time of `time.perf_counter` or now; return when that was."""
        return self._send(name, True, at)

    def up(self, name: str, at: float | None = None) -> float:
        """Let go of it."""
        return self._send(name, False, at)

    def tap(self, name: str) -> None:
        """Press it and let go."""
        self.down(name)
        self.up(name)

    def close(self) -> None:
        """Leave the display."""
        self._x11.XCloseDisplay(self._display)

    def _send(self, name: str, down: bool, at: float | None) -> float:
        code = self._x11.XKeysymToKeycode(self._display, self._x11.XStringToKeysym(name.encode()))
        if at is not None:
            _wait_until(at)
        before = time.perf_counter()
        self._xtst.XTestFakeKeyEvent(self._display, code, down, 0)
        self._x11.XSync(self._display, 0)
        self.uncertainty_s = max(self.uncertainty_s, time.perf_counter() - before)
        return before


@contextmanager
def keyboard(display: str) -> Iterator[Keyboard]:
    """Use a keyboard of `display` for as long as the context lasts."""
    keys = Keyboard(display)
    try:
        yield keys
    finally:
        keys.close()


def _wait_until(moment: float) -> None:
    """Sleep, and spin for the last 2 ms: a sleep ends late."""
    left = moment - time.perf_counter() - _SPIN_S
    if left > 0:
        time.sleep(left)
    while time.perf_counter() < moment:
        pass
