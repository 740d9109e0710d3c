"""Which control a setting has: by its kind in the schema, and by its own where that says more."""

from PySide6.QtWidgets import QWidget

from app import paths
from app import settings as stored
from app.gui.settings_page.controls import Choice, Line, Number, Switch
from app.gui.settings_page.key_button import KeyButton
from app.gui.settings_page.texts import Text


def control_of(key: str, text: Text) -> QWidget:
    """Return a fresh control for the setting `key`."""
    if key in ("talk.key", "talk.global_key"):
        return KeyButton(together=key == "talk.global_key")
    value = stored.default(key)
    if text.values:
        return Choice(text.values)
    if isinstance(value, bool):
        return Switch()
    if isinstance(value, int | float):
        low, high = stored.bounds(key)
        return Number(low, high, isinstance(value, int), text.unit)
    return Line(str(paths.data_dir() / "models") if key == "models.dir" else "")
