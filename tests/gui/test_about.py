"""The About page, driven by what people see."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.gui.about import TIMEOUT_MS, AboutPage
from app.licences import parts, version


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[AboutPage]:
    made = AboutPage()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitUntil(lambda: made.findChild(QListWidget).count() > 0)
    yield made
    assert made.reader.wait(TIMEOUT_MS)


def rows(page: AboutPage) -> list[str]:
    listed = page.findChild(QListWidget)
    return [listed.item(row).text() for row in range(listed.count())]


def test_it_tells_the_version_and_our_licence_first(page: AboutPage) -> None:
    assert f"Lyre {version()}" in [label.text() for label in page.findChildren(QLabel)]
    assert rows(page)[0] == f"Lyre {version()}"
    assert "Apache License" in page.findChild(QPlainTextEdit).toPlainText()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Piper ", "GNU GENERAL PUBLIC LICENSE"),
        ("eSpeak NG", "GNU GENERAL PUBLIC LICENSE"),
        ("Qt and PySide6", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("Joe", "CC0"),
        ("Orpheus", "Llama 3.2 Community License"),
        ("torch ", "Redistribution and use in source and binary forms"),
    ],
)
def test_each_part_shows_the_words_of_its_licence(page: AboutPage, name: str, words: str) -> None:
    row = next(number for number, text in enumerate(rows(page)) if f"{text} ".startswith(name))
    page.findChild(QListWidget).setCurrentRow(row)
    assert words in page.findChild(QPlainTextEdit).toPlainText()


def test_the_keyboard_reaches_the_list_and_then_the_licence(page: AboutPage, qtbot: QtBot) -> None:
    listed, text = page.findChild(QListWidget), page.findChild(QPlainTextEdit)
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert listed.currentRow() == 1
    assert rows(page)[1] in text.toPlainText()
    QTest.keyClick(listed, Qt.Key.Key_Tab)
    qtbot.waitUntil(text.hasFocus)


def test_no_part_is_without_a_licence() -> None:
    # what only comes later, with its weights, is told by its note
    assert [part.name for part in parts() if not part.licence or not part.text] == []
