"""Finds text that is cut off: a label, button or box that is smaller than what is written on it."""

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from app.gui.elided_label import ElidedLabel

SLACK = 2
"""Pixels by which fonts' and styles' own roundings may differ."""


def clipped(window: QWidget) -> Iterator[str]:
    """Tell each visible text of `window` that has less room than it needs."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and _text(widget) and not isinstance(widget.parentWidget(), QComboBox):
            needed, has = _needed(widget), widget.size()
            if needed.width() > has.width() + SLACK or needed.height() > has.height() + SLACK:
                wants, gets = (f"{size.width()}x{size.height()}" for size in (needed, has))
                yield f"{type(widget).__name__} {widget.objectName()} {_text(widget)[:60]!r} needs {wants}, has {gets}"
        if widget.isVisible() and (parent := widget.parentWidget()) is not None and _text(widget):
            right, bottom = widget.geometry().right(), widget.geometry().bottom()
            if right > parent.width() + SLACK or bottom > parent.height() + SLACK:
                yield f"{type(widget).__name__} {_text(widget)[:60]!r} reaches out of {type(parent).__name__}"


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.placeholderText() if isinstance(widget, QLineEdit) and "/" not in widget.placeholderText() else ""


def _needed(widget: QWidget) -> QSize:
    if isinstance(widget, QLabel) and widget.wordWrap():
        words = [word for word in widget.text().split() if "/" not in word]  # a path is as long as it is
        longest = max((widget.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        return QSize(longest, widget.heightForWidth(widget.width()))
    if isinstance(widget, QLineEdit):
        return QSize(widget.fontMetrics().horizontalAdvance(_text(widget)), widget.fontMetrics().height())
    if isinstance(widget, ElidedLabel) and "/" in widget.text():
        return widget.minimumSizeHint()
    return widget.sizeHint()
