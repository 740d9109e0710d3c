"""A key with modifiers, as the settings write it: `F9`, `Pause`, `Ctrl+Alt+Space`."""

from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from app.errors import BadSettings


@dataclass(frozen=True)
class Combination:
    """One key, and the modifiers that are held with it."""

    key: Qt.Key
    ctrl: bool = False
    shift: bool = False
    alt: bool = False
    meta: bool = False

    @property
    def name(self) -> str:
        """What it is called in this platform's way."""
        held = Qt.KeyboardModifier.NoModifier
        for on, modifier in (
            (self.ctrl, Qt.KeyboardModifier.ControlModifier),
            (self.shift, Qt.KeyboardModifier.ShiftModifier),
            (self.alt, Qt.KeyboardModifier.AltModifier),
            (self.meta, Qt.KeyboardModifier.MetaModifier),
        ):
            if on:
                held |= modifier
        return QKeySequence(held | self.key).toString(QKeySequence.SequenceFormat.NativeText)


def combination(text: str) -> Combination:
    """Return what `text` names. Raises `BadSettings` for what is no key, and for keys that one types with."""
    sequence = QKeySequence(text, QKeySequence.SequenceFormat.PortableText)
    one: QKeyCombination | None = sequence[0] if sequence.count() == 1 else None  # type: ignore[index]
    if one is None or one.key() in (Qt.Key.Key_unknown, Qt.Key.Key_Escape):
        raise BadSettings(f"there is no key {text!r}", "choose one such as F9 or Ctrl+Alt+Space")
    key, held = one.key(), one.keyboardModifiers()
    made = Combination(
        key,
        bool(held & Qt.KeyboardModifier.ControlModifier),
        bool(held & Qt.KeyboardModifier.ShiftModifier),
        bool(held & Qt.KeyboardModifier.AltModifier),
        bool(held & Qt.KeyboardModifier.MetaModifier),
    )
    if is_typed(key) and not (made.ctrl or made.alt or made.meta):
        raise BadSettings(f"{text!r} is a key that one types with", f"hold another with it, as in Ctrl+Alt+{text}")
    return made


def is_typed(key: Qt.Key) -> bool:
    """Whether other programs need that key: letters, digits, signs, space, and those that move and erase."""
    K = Qt.Key  # noqa: N806 an enum
    editing = (K.Key_Return, K.Key_Enter, K.Key_Tab, K.Key_Backtab, K.Key_Backspace, K.Key_Delete)
    moving = (K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down, K.Key_Home, K.Key_End, K.Key_PageUp, K.Key_PageDown)
    return key.value < 0x01000000 or key in editing or key in moving
