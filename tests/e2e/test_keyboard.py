"""Everything by keyboard alone: xdotool presses keys, and a screen reader's view tells where one is."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e import desktop, sound_server
from tests.e2e.screen_reader import LAUNCHER, ScreenReader, bus
from tests.e2e.test_talk import REPLY_S, question

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.models,
    pytest.mark.skipif(not Path(LAUNCHER).exists(), reason="AT-SPI is needed"),
]


@dataclass
class Desk:
    """The running app, its keyboard, what its speaker plays, and what a screen reader says of it."""

    app: desktop.App
    screen: desktop.Screen
    sound: sound_server.SoundServer
    reader: ScreenReader
    home: Path

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Go on from control to control until that one has the keyboard."""
        passed = []
        for _ in range(70):
            if self.reader.focused() == name:
                return
            self.screen.key("key", key)
            passed.append(self.reader.focused())
        raise AssertionError(f"{name!r} is not on the way: {passed}")

    def until(self, reached: Callable[[], bool]) -> None:
        give_up = time.monotonic() + 20
        while not reached():
            assert time.monotonic() < give_up, [node["name"] for node in self.reader.tree() if node["name"]]

    def settings(self) -> str:
        path = self.home / "config" / "settings.yaml"
        return path.read_text(encoding="utf-8") if path.exists() else ""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Iterator[Desk]:
    """A first start: no settings, no conversations."""
    home = tmp_path_factory.mktemp("home")
    (home / "cache").symlink_to(pytestconfig.cache.mkdir("lyre"), target_is_directory=True)
    with (
        sound_server.running(tmp_path_factory.mktemp("sound")) as sound,
        desktop.screen() as screen,
        bus(tmp_path_factory.mktemp("bus"), screen.display) as reader,
    ):
        environment = {**reader.environment, **sound.environment, "LYRE_HOME": str(home)}
        environment |= {"LYRE__AUDIO__CHIME": "false", "LYRE__WINDOW__FIRST_RUN_DONE": "false"}
        with desktop.app(screen.display, environment) as app:
            app.wait_for("state ready")
            screen.focus("Lyre")
            yield Desk(app, screen, sound, reader, home)


def test_everything_is_done_by_keyboard(desk: Desk) -> None:
    first_run(desk)
    typed_turn(desk)
    spoken_turn(desk)
    another_voice(desk)
    search(desk)
    export(desk)
    settings(desk)
    desk.screen.key("key", "ctrl+q")
    assert desk.app.process.wait(timeout=20) == 0


def first_run(desk: Desk) -> None:
    desk.until(lambda: desk.reader.says("Start talking"))
    desk.tab_to("Start talking")
    desk.screen.key("key", "Return")
    desk.until(lambda: desk.reader.focused() == "Talk, Ready")


def typed_turn(desk: Desk) -> None:
    desk.tab_to("Type a message")
    desk.screen.type("What is a whale?")
    desk.screen.key("key", "Return")
    desk.app.wait_for("state speaking", REPLY_S)
    desk.app.wait_for("state ready", REPLY_S)
    assert desk.reader.says("What is a whale?")


def spoken_turn(desk: Desk) -> None:
    desk.screen.key("key", "Escape")
    desk.until(lambda: desk.reader.focused() == "Talk, Ready")
    desk.screen.key("keydown", "space")
    desk.app.wait_for("state listening")
    desk.sound.speak(question(), 16_000).wait(timeout=20)
    desk.sound.ear.between(time.perf_counter(), time.perf_counter() + 0.3)
    desk.screen.key("keyup", "space")
    desk.app.wait_for("state speaking", REPLY_S)
    desk.app.wait_for("state ready", REPLY_S)
    assert desk.reader.says("Eiffel")


def another_voice(desk: Desk) -> None:
    desk.tab_to("Search voices")
    desk.screen.type("giulia")
    desk.tab_to("Voices")
    desk.screen.key("key", "Down")
    started = time.perf_counter()
    desk.screen.key("key", "Right")
    desk.until(lambda: float(abs(desk.sound.ear.between(started, time.perf_counter())[:, 1]).max()) > 0.01)
    desk.screen.key("key", "Return")
    desk.until(lambda: "giulia" in desk.settings().casefold())


def search(desk: Desk) -> None:
    desk.screen.key("key", "ctrl+f")
    desk.until(lambda: desk.reader.focused() == "Search conversations")
    desk.screen.type("zebra")
    desk.until(lambda: desk.reader.says("Nothing was found."))
    desk.screen.key("key", "ctrl+a")
    desk.screen.type("whale")
    desk.until(lambda: not desk.reader.says("Nothing was found."))


def export(desk: Desk) -> None:
    desk.tab_to("More about conversations", "shift+Tab")
    desk.screen.key("key", "space")
    for _ in range(6):  # past those that are about one conversation
        desk.screen.key("key", "Down")
    desk.screen.key("key", "Return")
    desk.screen.focus("Export")
    desk.screen.key("key", "ctrl+a")
    desk.screen.type(str(desk.home / "kept.md"))
    desk.screen.key("key", "Return")
    desk.until((desk.home / "kept.md").exists)
    desk.until(lambda: "whale" in (desk.home / "kept.md").read_text(encoding="utf-8"))
    desk.screen.focus("^Lyre$")


def settings(desk: Desk) -> None:
    desk.screen.key("key", "ctrl+comma")
    desk.tab_to("As the system")  # on Linux a list is called by what is chosen; Theme is its label
    desk.screen.key("key", "Down")
    desk.screen.key("key", "Down")
    desk.until(lambda: "theme: dark" in desk.settings())
