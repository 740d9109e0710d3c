"""Lines of text in the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def label(style: str, text: str = "", parent: QWidget | None = None, wrap: bool = False) -> QLabel:
    """Return a label that shows `text` as it is; `style` is its name in the style sheet."""
    made = QLabel(text, parent)
    made.setObjectName(style)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    return made


def centred(style: str, parent: QWidget | None = None) -> QLabel:
    """Return a label in the middle of its line, which wraps."""
    made = label(style, "", parent, wrap=True)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
