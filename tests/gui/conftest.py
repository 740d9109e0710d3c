"""A window with a scripted assistant and a machine whose devices come and go, driven by what people see."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app import paths
from app.gui import theme
from app.gui.engine_thread import AssistantLike
from app.gui.session import Session
from app.gui.text_field import TextField
from app.gui.window import Window
from app.settings import Settings
from tests.gui.fakes import FakeAssistant, FakeMachine, FakeMicrophone, FakePlayback, FakeTrack


class Desk:
    """The window with what is behind it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bot = qtbot
        self.machine = FakeMachine(plays_at_once=False)
        self.assistant = FakeAssistant()
        self.settings = Settings()
        self.settings.talk.ahead = "off"
        self.has_voice = True
        self._session: Session | None = None

    def open(self, load: Callable[[], AssistantLike] | None = None, voice: str = "Joe", ready: bool = True) -> None:
        """Open the window; with `ready`, wait until one can talk."""
        self.window = Window()
        self.window.use(self.settings.talk.key, voice)
        self._session = self.session = Session(
            self.window,
            self.settings,
            voice,
            load or (lambda: self.assistant),
            system=self.machine.system,
            voice_in=lambda speech: self.has_voice,
            track=lambda: FakeTrack(self.machine),
        )
        self.session.previews.folder = paths.data_dir() / "previews"  # the cache folder is every test's
        self.states: list[str] = []
        self.session.talk.state_changed.connect(lambda state: self.states.append(state.name))
        self.window.show()
        self.session.start()
        if ready:
            self.until(lambda: self.state == "Ready" and self.machine.last_speaker is not None)
            self.until(lambda: not self.machine.microphones or self.machine.last_microphone is not None)

    def until(self, reached: Callable[[], bool]) -> None:
        self.bot.waitUntil(reached, timeout=10_000)

    def close(self) -> None:
        if self._session is not None:
            self.window.close()
            assert self._session.shut_down()

    def drop(self) -> None:
        """The window was closed: nobody needs it any more."""
        if self._session is not None:
            self.window.deleteLater()

    @property
    def state(self) -> str:
        """The state in words, as it is written under the button; the button's own name must say the same."""
        words = _text(self.window, "state")
        assert self.talk_button.accessibleName() == f"Talk, {words}"
        return words

    @property
    def talk_button(self) -> QAbstractButton:
        return next(b for b in self.window.findChildren(QAbstractButton) if b.accessibleName().startswith("Talk, "))

    @property
    def speaker(self) -> FakePlayback:
        assert self.machine.last_speaker is not None
        return self.machine.last_speaker

    @property
    def microphone(self) -> FakeMicrophone:
        assert self.machine.last_microphone is not None
        return self.machine.last_microphone

    def seen(self) -> list[str]:
        """Every text that is on screen, with spaces that break and those that don't alike."""
        labels = self.window.findChildren(QLabel)
        return [plain(label.text()) for label in labels if label.isVisible() and label.text()]

    def button(self, name: str) -> QAbstractButton:
        """The button that is seen or read out as `name`."""
        buttons = self.window.findChildren(QAbstractButton)
        return next(b for b in buttons if name in (b.text(), b.accessibleName()) and b.isVisible())

    def box(self, name: str) -> QLineEdit | TextField:
        """The field one types in that is called `name`."""
        boxes = [*self.window.findChildren(QLineEdit), *self.window.findChildren(TextField)]
        return next(box for box in boxes if box.accessibleName() == name)

    def conversation(self) -> list[tuple[str, str]]:
        """Who said what, in the order on screen."""
        return [(who, words) for who, words, _ in self.conversation_notes()]

    def conversation_notes(self) -> list[tuple[str, str, str]]:
        bubbles = [words.parentWidget() for words in self.window.findChildren(QLabel, "words")]
        shown = sorted((b for b in bubbles if b is not None and b.isVisible()), key=lambda b: b.y())
        return [tuple(_text(bubble, name) for name in ("who", "words", "note")) for bubble in shown]  # type: ignore[misc]

    def type(self, text: str) -> None:
        box = self.box("Type a message")
        box.setText(text)
        QTest.keyClick(box, Qt.Key.Key_Return)

    def hold(self) -> None:
        QTest.keyPress(self.talk_button, Qt.Key.Key_Space)

    def let_go(self) -> None:
        QTest.keyRelease(self.talk_button, Qt.Key.Key_Space)

    def record(self) -> None:
        """Hold the mouse down until it listens."""
        QTest.mousePress(self.talk_button, Qt.MouseButton.LeftButton)
        self.until(lambda: self.state == "Listening")

    def ask_aloud(self) -> None:
        """Record and send, however fast the test is: a latched recording ends with the next press."""
        self.record()
        QTest.mouseRelease(self.talk_button, Qt.MouseButton.LeftButton)
        if self.state == "Listening":
            QTest.mouseClick(self.talk_button, Qt.MouseButton.LeftButton)

    def until_it_speaks(self) -> None:
        """Wait until all of the reply's sound was made, and the window knows it."""
        self.until(lambda: self.state == "Speaking" and self.speaker.written_s == 2.0)
        self.until(lambda: any(text.startswith("Voice to voice ") for text in self.seen()))

    def escape(self) -> None:
        QTest.keyClick(self.talk_button, Qt.Key.Key_Escape)


def _text(widget: QWidget, name: str) -> str:
    found = widget.findChild(QLabel, name)
    return found.text() if found is not None else ""


def plain(text: str) -> str:
    """`text` as people read it: whether a line may break at a space makes no difference."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    """A desk whose window is closed in the end, whatever state it is in."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    theme.apply(app, "light", 1.0)
    theme.move(app, True)
    made = Desk(qtbot)
    yield made
    made.close()
    made.drop()
