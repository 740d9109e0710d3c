"""Everything a widget says, on screen or to a screen reader: found by walking a window."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabWidget,
    QWidget,
)

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


def said_by(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text in `window` that isn't empty, with the kind of widget that says it, and its name in the sheet."""
    for widget in [window, *window.findChildren(QWidget)]:
        for text in _of(widget):
            if text:
                yield f"{type(widget).__name__} {widget.objectName()}".strip(), text
    for action in window.findChildren(QAction):
        yield from ((type(action).__name__, text) for text in (action.text(), action.toolTip()) if text)
    for shortcut in window.findChildren(QShortcut):
        if shortcut.whatsThis():
            yield type(shortcut).__name__, shortcut.whatsThis()


def _of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
    if isinstance(widget, QProgressBar) and widget.isTextVisible():
        yield widget.text()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _in(widget.model())


def _in(model: QAbstractItemModel) -> Iterator[str]:
    columns = model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1
    for column in range(columns):
        header = model.headerData(column, Qt.Orientation.Horizontal)
        yield header if isinstance(header, str) else ""
        for row in range(model.rowCount(QModelIndex())):
            for role in ROLES:
                found = model.index(row, column).data(role)
                yield found if isinstance(found, str) else ""
