"""The window in its eight languages: every text is in the catalogue, and every catalogue is whole."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel

from app import paths
from app.engine import hardware
from app.engine.plan import plan
from app.engine.voices import languages as spoken
from app.engine.voices import voices
from app.engine.wishes import Wishes
from app.gui import languages
from app.gui.engine_words import in_window_language
from app.gui.first_run import Welcome
from app.gui.languages import LANGUAGES
from app.gui.models_page import words as models_page
from app.gui.notice import Notice
from app.gui.state import State
from tests.gui import catalogue
from tests.gui.conftest import Desk
from tests.gui.texts_on_screen import said_by

OTHERS = [language for language in LANGUAGES if language != "en"]

COUNTED = ' numerus="yes"'

NAMES = {
    *"Lyre Voxtral Orpheus SNAC Moonshine SmolLM2 Piper eSpeak NG Fake Desk microphone speaker".split(),
    *"Ctrl Shift Alt Esc Return Space Tab F1 GB MB Mini 3B kHz bf16 fp16 fp32 int4 int8 GitHub Hugging Face".split(),
    *LANGUAGES.values(),
}
"""What has the same name everywhere: models, keys, units, and languages as they call themselves."""

UNTRANSLATED = {"QLabel arithmetic", "QListWidget", "QToolButton ScrollLeftButton", "QToolButton ScrollRightButton"}
"""The arithmetic of the plan is what `lyre doctor` prints, to be compared and sent; the list is of parts and their
licences; the buttons are Qt's own."""


@pytest.fixture(scope="module")
def brackets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A language in which every text of the catalogue is itself in brackets, made as the real ones are."""
    folder = tmp_path_factory.mktemp("brackets")
    made = [
        f"<context><name>{message.context}</name><message{COUNTED if message.counted else ''}>"
        f"<source>{escape(message.source)}</source><translation>{_form(message)}</translation></message></context>"
        for message in catalogue.read(catalogue.path_of("de"))
    ]
    header = '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="zh" sourcelanguage="en">'
    (folder / "brackets.ts").write_text(f"{header}{''.join(made)}</TS>", encoding="utf-8")
    catalogue.release(folder / "brackets.ts", folder / "brackets.qm")
    return folder / "brackets.qm"


@pytest.fixture
def in_brackets(qapp: QApplication, brackets: Path) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(brackets))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The app, which speaks English in Latin letters again afterwards."""
    font, before = qapp.font(), set(qapp.findChildren(QTranslator))
    yield qapp
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.c())
    qapp.setFont(font)


def _form(message: catalogue.Message) -> str:
    text = f"⟦{escape(message.source)}⟧"
    return f"<numerusform>{text}</numerusform>" if message.counted else text


def outside_brackets(text: str) -> list[str]:
    """The words of `text` that aren't in brackets, which may lie in each other."""
    found, depth = [], 0
    for character in text:
        depth += (character == "⟦") - (character == "⟧")
        found.append(" " if depth or character == "⟧" else character)
    words = re.split(r"[\s(),;:/+·●→]+", "".join(found))
    return [word for word in words if len(word) > 1 and any(map(str.isalpha, word))]


def every_text(desk: Desk) -> list[tuple[str, str]]:
    """Open everything that the window has, and read it."""
    desk.open(ready=False)
    desk.until(lambda: desk.session.talk.state is State.READY and desk.machine.last_speaker is not None)
    for key in desk.window.pages():
        desk.window.show_page(key)
    for key in desk.window.panes.known():
        desk.window.panes.show_pane(key)
    desk.session.around.show_shortcuts()
    welcome = Welcome(desk.window, desk.session)
    desk.until(lambda: not any("being looked at" in label.text() for label in desk.window.findChildren(QLabel)))
    desk.machine.speakers.clear()
    desk.until(lambda: desk.window.messages.isVisible())
    del welcome
    return list(said_by(desk.window))


def test_every_text_of_the_window_is_in_the_catalogue(desk: Desk, in_brackets: None) -> None:
    known = NAMES | {part for voice in voices() for part in (voice.name, voice.latin)}
    known |= set(re.split(r"\W+", hardware.look().cpu_name))
    known |= {word.casefold() for word in known} | {language.native_name for language in spoken().values()}
    seen = every_text(desk)
    assert len(seen) > 300
    assert any(text == "⟦Thinking⟧" or "⟦Ready⟧" in text for _, text in seen)
    strange = {
        (kind, text)
        for kind, text in seen
        if kind not in UNTRANSLATED
        and not text.startswith("/")
        and any(word not in known for word in outside_brackets(text))
    }
    assert sorted(strange) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_is_whole(language: str) -> None:
    messages = list(catalogue.read(catalogue.path_of(language)))
    assert [m.source for m in messages if not m.finished or not all(m.forms)] == []
    for message in messages:
        for form in message.forms:
            assert (message.source, _placeholders(form)) == (message.source, _placeholders(message.source))


def _placeholders(text: str) -> Counter[str]:
    fields = (f"{name}:{how}" for _, name, how, _ in Formatter().parse(text) if name is not None)
    return Counter([*fields, *re.findall("%n", text)])


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_catalogue_is_gathered_from_the_sources_as_they_are(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    catalogue.gather(fresh, language)
    told = {(m.context, m.source) for m in catalogue.read(fresh)}
    kept = {(m.context, m.source) for m in catalogue.read(catalogue.path_of(language))}
    assert (told - kept, kept - told) == (set(), set()), "run `make translations`, and translate what is new"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_app_reads_was_made_from_the_catalogue(language: str, tmp_path: Path) -> None:
    catalogue.release(catalogue.path_of(language), tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == catalogue.path_of(language).with_suffix(".qm").read_bytes()


def test_the_window_speaks_german_when_it_is_asked_to(app: QApplication, desk: Desk) -> None:
    assert languages.install(app, "de") == "de"
    desk.open(ready=False)
    desk.until(lambda: "Bereit" in desk.seen())
    assert "Stimme" in [name.accessibleName() for name in desk.window.findChildren(QLabel)] or "Stimmen" in [
        text for _, text in said_by(desk.window)
    ]


@pytest.mark.parametrize(("count", "told"), [(1, "1 turn"), (3, "3 turns")], ids=["one", "many"])
def test_english_counts_right(app: QApplication, count: int, told: str) -> None:
    languages.install(app, "en")
    assert app.translate("ConversationModel", "%n turn(s)", "", count) == told


def test_a_line_of_the_engine_is_said_in_the_language_of_the_window_with_its_facts(
    app: QApplication, desk: Desk
) -> None:
    languages.install(app, "de")
    desk.open(ready=False)
    desk.window.messages.show_notice(Notice("the speaker 'USB' is not there", "plug it in, or choose another one"))
    assert "Der Lautsprecher 'USB' ist nicht da" in desk.seen()
    assert (
        in_window_language("memory ran out on the GPU: A instead of B")
        == "Der Speicher auf the GPU ging aus: A statt B"
    )
    assert in_window_language("a line that nobody knows") == "a line that nobody knows"


def test_a_built_in_model_of_two_names_is_said_in_the_language_of_the_window(app: QApplication) -> None:
    languages.install(app, "hi")
    lite = plan(hardware.look(), frozenset(), Wishes(voices()[0], engine="lite"))
    told = "\n".join(models_page.stage_line(stage, "") for stage in lite.stages)
    assert "Piper या eSpeak NG" in told
    assert not {"or", "and", "built", "on"} & set(told.split())


@pytest.mark.parametrize(
    ("file", "environment", "wanted"),
    [
        ("window:\n  theme: dark\n  language: hi\n", "", "hi"),
        ("# mine\nengine:\n  language: fr\nwindow:  # look\n  # why\n\n  language: 'ko'  # 한국어\n", "", "ko"),
        ("window:\n  language: hi\n", "it", "it"),
        ("window:\n  language: xx\n", "", "en"),
        ("engine:\n  language: fr\n", "", "en"),
        ("", "", "en"),
    ],
)
def test_the_language_is_known_before_the_settings_are_read(
    file: str, environment: str, wanted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LYRE__WINDOW__LANGUAGE", environment)
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_GB"))
    paths.config_dir().mkdir(parents=True, exist_ok=True)
    (paths.config_dir() / "settings.yaml").write_text(file, encoding="utf-8")
    assert languages.wanted() == wanted


@pytest.mark.skipif(sys.platform != "linux", reason="the fonts of the set-up are Linux'")
@pytest.mark.parametrize(("language", "text"), [("hi", "हिन्दी"), ("ko", "한국어"), ("zh", "中文普通话")])
def test_a_font_of_the_script_is_there(app: QApplication, language: str, text: str) -> None:
    languages.install(app, language)
    metrics = QFontMetrics(app.font())
    assert all(metrics.inFontUcs4(ord(character)) for character in text)
    found = subprocess.run(["fc-list", languages.FONTS["linux"][language]], capture_output=True, text=True, check=True)
    assert found.stdout
