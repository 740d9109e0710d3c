"""As much of libxcb as a grabbed key needs, by ctypes. Qt's own X11 platform needs the same library.

Errors come as answers to checked requests on a connection of our own: Xlib's would end the process, or go to a
handler that all connections share. Names and numbers are those of xproto.h, in the core protocol of X11.
"""

import ctypes
from collections.abc import Sequence
from contextlib import contextmanager
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from typing import Any, ClassVar

KEY_PRESS, KEY_RELEASE = 2, 3
SHIFT, LOCK, CONTROL, MOD1, MOD2, MOD4 = 1, 2, 4, 8, 16, 64
_ASYNC = 1


class _Cookie(Structure):
    _fields_: ClassVar = [("sequence", c_uint32)]


class _Screen(Structure):
    """The beginning of `xcb_screen_t`."""

    _fields_: ClassVar = [("root", c_uint32)]


class _Screens(Structure):
    _fields_: ClassVar = [("data", POINTER(_Screen)), ("rem", c_int), ("index", c_int)]


class _Setup(Structure):
    """`xcb_setup_t` as far as the keycodes."""

    _fields_: ClassVar = [
        ("status", c_uint8), ("pad0", c_uint8), ("major", c_uint16), ("minor", c_uint16), ("length", c_uint16),
        ("release", c_uint32), ("id_base", c_uint32), ("id_mask", c_uint32), ("motion", c_uint32),
        ("vendor_len", c_uint16), ("max_request", c_uint16), ("roots_len", c_uint8), ("formats_len", c_uint8),
        ("image_order", c_uint8), ("bit_order", c_uint8), ("scanline_unit", c_uint8), ("scanline_pad", c_uint8),
        ("min_keycode", c_uint8), ("max_keycode", c_uint8),
    ]  # fmt: skip


class _Mapping(Structure):
    """`xcb_get_keyboard_mapping_reply_t`."""

    _fields_: ClassVar = [
        ("response_type", c_uint8), ("per_keycode", c_uint8), ("sequence", c_uint16), ("length", c_uint32),
    ]  # fmt: skip


class KeyEvent(Structure):
    """`xcb_key_press_event_t`; a release has the same shape. `time` is in ms, `detail` the keycode."""

    _fields_: ClassVar = [
        ("response_type", c_uint8), ("detail", c_uint8), ("sequence", c_uint16), ("time", c_uint32),
        ("root", c_uint32), ("event", c_uint32), ("child", c_uint32), ("root_x", c_uint16), ("root_y", c_uint16),
        ("event_x", c_uint16), ("event_y", c_uint16), ("state", c_uint16), ("same_screen", c_uint8),
    ]  # fmt: skip


class Display:
    """A connection to the X server, for one thread. Raises `OSError` where there is no library or no server."""

    def __init__(self, name: str | None = None) -> None:
        self._xcb = _declared(ctypes.CDLL("libxcb.so.1"))
        self._libc = ctypes.CDLL(None)
        self._libc.free.argtypes = [c_void_p]
        number = c_int()
        self._c = self._xcb.xcb_connect(name.encode() if name else None, byref(number))
        if self._xcb.xcb_connection_has_error(self._c):
            self.close()
            raise OSError("no X server answers")
        self._setup = self._xcb.xcb_get_setup(self._c).contents
        screens = self._xcb.xcb_setup_roots_iterator(byref(self._setup))
        for _ in range(number.value):
            self._xcb.xcb_screen_next(byref(screens))
        self._root = screens.data.contents.root

    def fileno(self) -> int:
        """What to wait on for events."""
        return int(self._xcb.xcb_get_file_descriptor(self._c))

    @property
    def lost(self) -> bool:
        """Whether the server went away."""
        return bool(self._xcb.xcb_connection_has_error(self._c))

    def keycode(self, keysym: int) -> int | None:
        """Return the key on which `keysym` is, without or with Shift; None if it is on none."""
        first, last = self._setup.min_keycode, self._setup.max_keycode
        cookie = self._xcb.xcb_get_keyboard_mapping(self._c, first, last - first + 1)
        with self._freed(self._xcb.xcb_get_keyboard_mapping_reply(self._c, cookie, None)) as reply:
            if not reply:
                return None
            per = ctypes.cast(reply, POINTER(_Mapping)).contents.per_keycode
            symbols = self._xcb.xcb_get_keyboard_mapping_keysyms(reply)
            for level in range(min(per, 2)):
                for code in range(first, last + 1):
                    if symbols[(code - first) * per + level] == keysym:
                        return int(code)
        return None

    def grab(self, keycode: int, modifiers: Sequence[int]) -> bool:
        """Get that key from every window, with each of these modifiers; False if another program has it.

        Nothing is frozen meanwhile: other keys go where they went.
        """
        for held in modifiers:
            cookie = self._xcb.xcb_grab_key_checked(self._c, 0, self._root, held, keycode, _ASYNC, _ASYNC)
            with self._freed(self._xcb.xcb_request_check(self._c, cookie)) as error:
                if error:
                    self.ungrab(keycode)
                    return False
        return True

    def ungrab(self, keycode: int) -> None:
        """Give that key back."""
        any_modifier = 0x8000
        self._xcb.xcb_ungrab_key(self._c, keycode, self._root, any_modifier)
        self._xcb.xcb_flush(self._c)

    def next_event(self) -> KeyEvent | None:
        """Return the next key event that is here, or None; events of other kinds are skipped."""
        while True:
            with self._freed(self._xcb.xcb_poll_for_event(self._c)) as event:
                if not event:
                    return None
                if ctypes.cast(event, POINTER(c_uint8)).contents.value & 0x7F in (KEY_PRESS, KEY_RELEASE):
                    return KeyEvent.from_buffer_copy(ctypes.cast(event, POINTER(KeyEvent)).contents)

    def close(self) -> None:
        """Hang up; the server gives all keys back."""
        self._xcb.xcb_disconnect(self._c)

    @contextmanager
    def _freed(self, pointer: Any) -> Any:
        """What libxcb returns belongs to the caller."""
        try:
            yield pointer
        finally:
            if pointer:
                self._libc.free(pointer)


def _declared(xcb: Any) -> Any:
    """Tell ctypes the functions' types, after xcb.h and xproto.h."""
    p, u8, u16, u32 = c_void_p, c_uint8, c_uint16, c_uint32
    for name, result, arguments in (
        ("xcb_connect", p, [c_char_p, POINTER(c_int)]),
        ("xcb_connection_has_error", c_int, [p]),
        ("xcb_disconnect", None, [p]),
        ("xcb_get_setup", POINTER(_Setup), [p]),
        ("xcb_setup_roots_iterator", _Screens, [POINTER(_Setup)]),
        ("xcb_screen_next", None, [POINTER(_Screens)]),
        ("xcb_get_file_descriptor", c_int, [p]),
        ("xcb_flush", c_int, [p]),
        ("xcb_poll_for_event", p, [p]),
        ("xcb_grab_key_checked", _Cookie, [p, u8, u32, u16, u8, u8, u8]),
        ("xcb_ungrab_key", _Cookie, [p, u8, u32, u16]),
        ("xcb_request_check", p, [p, _Cookie]),
        ("xcb_get_keyboard_mapping", _Cookie, [p, u8, u8]),
        ("xcb_get_keyboard_mapping_reply", p, [p, _Cookie, p]),
        ("xcb_get_keyboard_mapping_keysyms", POINTER(u32), [p]),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb
