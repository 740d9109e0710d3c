"""Colours and patterns of the charts: told apart by eyes of every kind, at least 3:1 to what they lie on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor

from app.gui import theme

STAGES = ("listen", "think", "speak", "codec", "output")
"""The stages that are drawn on one another, from the bottom to the top."""

# after Okabe and Ito's palette for all kinds of colour vision, darker in light where it was too pale
_LIGHT = {
    "listen": "#0072b2",
    "think": "#c46a00",
    "speak": "#00805e",
    "codec": "#b3478a",
    "output": "#5b6579",
    "model 0": "#0072b2",
    "model 1": "#c46a00",
    "model 2": "#00805e",
    "ours": "#b3478a",
    "others": "#8a93a5",
}
_DARK = {
    "listen": "#56b4e9",
    "think": "#f0a030",
    "speak": "#2fcf9f",
    "codec": "#e49ac4",
    "output": "#a3abbd",
    "model 0": "#56b4e9",
    "model 1": "#f0a030",
    "model 2": "#2fcf9f",
    "ours": "#e49ac4",
    "others": "#727b90",
}

PATTERNS = {
    "think": Qt.BrushStyle.BDiagPattern,
    "codec": Qt.BrushStyle.HorPattern,
    "output": Qt.BrushStyle.FDiagPattern,
    "model 1": Qt.BrushStyle.BDiagPattern,
    "ours": Qt.BrushStyle.HorPattern,
    "others": Qt.BrushStyle.FDiagPattern,
}
"""Lines over the colour, for who doesn't see it; the others are plain."""


def colour(name: str) -> QColor:
    """Return the colour of a stage or a band, in the theme in force."""
    return QColor((_DARK if theme.current() is theme.DARK else _LIGHT)[name])


def brush(name: str) -> QBrush:
    """Return the filling of a stage or a band."""
    return QBrush(colour(name))


def pattern(name: str) -> QBrush:
    """Return the lines that are drawn over it, which may be none."""
    lines = QColor(theme.current().surface)
    lines.setAlpha(150)
    return QBrush(lines, PATTERNS.get(name, Qt.BrushStyle.NoBrush))
