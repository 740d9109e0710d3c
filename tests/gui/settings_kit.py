"""The settings page by what people see, for its tests."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from app import settings as stored
from app import settings_file
from tests.gui.conftest import Desk

CONTROLS = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit)


def page(desk: Desk) -> QScrollArea:
    return next(
        area for area in desk.window.findChildren(QScrollArea) if area.metaObject().className() == "SettingsPage"
    )


def open_page(desk: Desk) -> None:
    desk.open()
    desk.window.show_page("settings")
    desk.until(lambda: page(desk).isVisible())


def control(desk: Desk, name: str) -> QWidget:
    """The control that is read out as `name`."""
    found = [w for w in page(desk).findChildren(QWidget) if w.accessibleName() == name and isinstance(w, CONTROLS)]
    assert len(found) == 1, f"{len(found)} controls are called {name}"
    return found[0]


def box(desk: Desk, name: str) -> QComboBox:
    found = control(desk, name)
    assert isinstance(found, QComboBox)
    return found


def choose(desk: Desk, name: str, text: str) -> None:
    """Choose from a list by the keyboard, as it is seen."""
    found = box(desk, name)
    found.setFocus()
    assert text in offered(found), offered(found)
    if text == offered(found)[-1]:
        QTest.keyClick(found, Qt.Key.Key_End)
    while found.currentText() != text:
        before = found.currentIndex()
        step = Qt.Key.Key_Down if found.findText(text) > before else Qt.Key.Key_Up
        QTest.keyClick(found, step)
        assert found.currentIndex() != before


def offered(found: QComboBox) -> list[str]:
    return [found.itemText(at) for at in range(found.count())]


def click(desk: Desk, name: str) -> None:
    found = control(desk, name)
    page(desk).ensureWidgetVisible(found)
    if isinstance(found, QCheckBox):
        QTest.keyClick(found, Qt.Key.Key_Space)
    else:
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def in_file() -> dict[str, object]:
    return settings_file.flat(settings_file.read(stored.settings_path()))


def said(desk: Desk) -> list[str]:
    return [label.text() for label in page(desk).findChildren(QLabel) if label.isVisible()]
