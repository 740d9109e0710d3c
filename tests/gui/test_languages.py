"""The window in its eight languages: every text is in the catalogue, and every catalogue is whole."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from tests.gui import catalogue
from tests.gui.conftest import Desk
from tests.gui.texts_on_screen import said_by

COUNTED = ' numerus="yes"'


@pytest.fixture(scope="module")
def brackets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A language in which every text of the catalogue is itself in brackets, made as the real ones are."""
    folder = tmp_path_factory.mktemp("pseudo")
    made = [
        f"<context><name>{m.context}</name><message{COUNTED if m.counted else ''}>"
        f"<source>{escape(m.source)}</source><translation>{_form(m)}</translation></message></context>"
        for m in catalogue.read(catalogue.path_of("de"))
    ]
    header = '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="zh" sourcelanguage="en">'
    (folder / "pseudo.ts").write_text(f"{header}{''.join(made)}</TS>", encoding="utf-8")
    catalogue.release(folder / "pseudo.ts", folder / "pseudo.qm")
    return folder / "pseudo.qm"


@pytest.fixture
def pseudo(qapp: QApplication, brackets: Path) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(brackets))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def _form(message: catalogue.Message) -> str:
    text = f"⟦{escape(message.source)}⟧"
    return f"<numerusform>{text}</numerusform>" if message.counted else text


def rest(text: str) -> str:
    """What of `text` isn't in brackets, which may lie in each other."""
    found, depth = [], 0
    for character in text:
        depth += (character == "⟦") - (character == "⟧")
        if not depth and character != "⟧":
            found.append(character)
    return "".join(found)


def every_text(desk: Desk) -> list[tuple[str, str]]:
    """Open everything that the window has, and read it."""
    from app.gui.state import State

    desk.open(ready=False)
    desk.until(lambda: desk.session.talk.state is State.READY)
    for key in desk.window.pages():
        desk.window.show_page(key)
    for key in desk.window.panes.known():
        desk.window.panes.show_pane(key)
    desk.session.around.show_shortcuts()
    return list(said_by(desk.window))
