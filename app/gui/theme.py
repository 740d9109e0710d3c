"""Light and dark from one style sheet: a small palette is put into `resources/style.qss` and into Qt's own palette."""

import re
from dataclasses import asdict, dataclass
from functools import cache
from string import Template
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.paths import resource


@dataclass(frozen=True)
class Colours:
    """One theme. Every text colour has a contrast of at least 4.5:1 to what it is written on.

    `on_*` is written on the colour of that name. The last seven are the states' colours, `on_state` is drawn on them.
    """

    window: str
    surface: str
    raised: str
    line: str
    field_line: str
    text: str
    muted: str
    accent: str
    accent_pressed: str
    on_accent: str
    mine: str
    selected: str
    warn: str
    on_warn: str
    info: str
    on_info: str
    on_state: str
    loading: str
    ready: str
    arming: str
    listening: str
    thinking: str
    speaking: str
    failed: str


LIGHT = Colours(
    window="#f4f5f8",
    surface="#ffffff",
    raised="#edeff4",
    line="#dcdfe7",
    field_line="#858da0",
    text="#191d2a",
    muted="#566074",
    accent="#4453c4",
    accent_pressed="#36439f",
    on_accent="#ffffff",
    mine="#e5e8fb",
    selected="#e5e8fb",
    warn="#fdeeda",
    on_warn="#5a3200",
    info="#e3effc",
    on_info="#123a63",
    on_state="#ffffff",
    loading="#5b6579",
    ready="#4453c4",
    arming="#8f5b00",
    listening="#c22a40",
    thinking="#73479f",
    speaking="#08775a",
    failed="#8c2b12",
)

DARK = Colours(
    window="#13151c",
    surface="#1b1e28",
    raised="#262a37",
    line="#2d3240",
    field_line="#727b90",
    text="#e9ebf2",
    muted="#a3abbd",
    accent="#97a3ff",
    accent_pressed="#b5beff",
    on_accent="#10131d",
    mine="#2b3157",
    selected="#2b3157",
    warn="#3b2c12",
    on_warn="#ffdda3",
    info="#17304c",
    on_info="#c4e0ff",
    on_state="#10131d",
    loading="#a3abbd",
    ready="#97a3ff",
    arming="#f2b850",
    listening="#ff808b",
    thinking="#c9a8ff",
    speaking="#4fd3a8",
    failed="#ff9e78",
)


_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def apply(app: QApplication, theme: str, text_scale: float | None = None) -> None:
    """Dress the whole app in `theme`: "light", "dark" or "system", which follows the desktop from then on.

    `text_scale` makes all text larger, 1 to 2; None leaves it as it is.
    """
    scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(theme, Qt.ColorScheme.Unknown)
    app.setProperty("theme", theme)
    if app.styleHints().colorScheme() != scheme:
        app.styleHints().setColorScheme(scheme)
    if text_scale is not None:
        _scale(app, text_scale)
    dressed = sheet(current(), scale())
    if app.styleSheet() != dressed:  # dressing the whole window takes some 20 ms
        app.setPalette(_palette(current()))
        app.setStyleSheet(dressed)


def chosen() -> str:
    """Return the theme that was asked for: "light", "dark" or "system"."""
    return str(_property("theme", "system"))


def scale() -> float:
    """Return how much larger text is than by default, 1 to 2; sizes in pixels that go with text grow with it."""
    return float(_property("text_scale", 1.0))


def move(app: QApplication, moving: bool) -> None:
    """Let things on screen move, or not. What Qt itself moves goes with it: a cursor that blinks, menus that unfold."""
    own = _property("own_motion", None)
    if own is None:
        own = (app.cursorFlashTime(), tuple(effect for effect in _EFFECTS if app.isEffectEnabled(effect)))
        app.setProperty("own_motion", own)
    app.setProperty("motion", moving)
    app.setCursorFlashTime(own[0] if moving else 0)
    for effect in own[1]:
        app.setEffectEnabled(effect, moving)


def motion() -> bool:
    """Return whether things on screen may move: what animates asks for it each time, and jumps where it may not."""
    return bool(_property("motion", True))


def current() -> Colours:
    """Return the colours in force; widgets that paint themselves ask for them whenever they paint."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return LIGHT
    theme = app.property("theme")
    if theme in ("light", "dark"):
        return DARK if theme == "dark" else LIGHT
    return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def sheet(colours: Colours, text_scale: float = 1.0) -> str:
    """Return the style sheet in `colours`, with its text so much larger. Raises `KeyError` for an unknown colour."""
    sized = re.sub(r"([\d.]+)pt\b", lambda size: f"{float(size[1]) * text_scale:g}pt", _source())
    return Template(sized).substitute(asdict(colours))


def _scale(app: QApplication, text_scale: float) -> None:
    """Set the size of the app's own font; the sheet's sizes follow when it is dressed."""
    own = _property("own_pt", 0.0) or app.font().pointSizeF()
    app.setProperty("own_pt", own)
    app.setProperty("text_scale", text_scale)
    font = app.font()
    if font.pointSizeF() != own * text_scale:
        font.setPointSizeF(own * text_scale)
        app.setFont(font)


def _property(name: str, default: Any) -> Any:
    """Return what the app was told under that name: it lives as long as the app does, and not longer."""
    app = QApplication.instance()
    found = app.property(name) if app is not None else None
    return default if found is None else found


@cache
def _source() -> str:
    return resource("style.qss").read_text(encoding="utf-8")


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.raised,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.PlaceholderText: colours.muted,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.Accent: colours.accent,
    }.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return palette
