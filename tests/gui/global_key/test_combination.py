"""Which keys can talk from every window, and their names and numbers on each platform."""

import pytest
from PySide6.QtCore import Qt

from app.errors import BadSettings
from app.gui.global_key.combination import combination
from app.gui.global_key.macos import key_code
from app.gui.global_key.portal import trigger
from app.gui.global_key.windows import virtual_key
from app.gui.global_key.x11 import keysym


@pytest.mark.parametrize(
    ("text", "name"),
    [("F9", "F9"), ("ctrl+alt+space", "Ctrl+Alt+Space"), ("Meta+Shift+K", "Meta+Shift+K"), ("Pause", "Pause")],
)
def test_a_key_is_taken_by_its_name(text: str, name: str) -> None:
    assert combination(text).name == name


@pytest.mark.parametrize("text", ["Nokey", "Ctrl+", "F9, F10", "Esc"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(BadSettings, match=r"there is no key .*: choose one such as F9"):
        combination(text)


@pytest.mark.parametrize("text", ["A", "Space", "Shift+7", "Return", "Left", "Backspace"])
def test_a_key_that_one_types_with_is_refused_alone(text: str) -> None:
    with pytest.raises(BadSettings, match="is a key that one types with: hold another with it"):
        combination(text)
    combination(f"Ctrl+Alt+{text}")


@pytest.mark.parametrize(
    ("key", "x11", "windows", "mac", "portal"),
    [
        (Qt.Key.Key_F1, 0xFFBE, 0x70, 122, "F1"),
        (Qt.Key.Key_F12, 0xFFC9, 0x7B, 111, "F12"),
        (Qt.Key.Key_Space, 0x20, 0x20, 49, "space"),
        (Qt.Key.Key_K, ord("k"), ord("K"), 40, "k"),
        (Qt.Key.Key_Pause, 0xFF13, 0x13, None, "Pause"),
    ],
)
def test_a_key_has_its_number_on_every_platform(
    key: Qt.Key, x11: int, windows: int, mac: int | None, portal: str
) -> None:
    assert (keysym(key), virtual_key(key), key_code(key), trigger(key, [])) == (x11, windows, mac, portal)
