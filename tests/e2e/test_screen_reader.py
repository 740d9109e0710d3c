"""The running app as a screen reader knows it: over AT-SPI, on a session bus of its own."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.e2e import desktop, sound_server
from tests.e2e.screen_reader import INTERACTIVE, LAUNCHER, ScreenReader, bus

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.models,
    pytest.mark.skipif(not Path(LAUNCHER).exists() or not shutil.which("dbus-daemon"), reason="AT-SPI is needed"),
]

PAGES = ("Talk", "Models", "Settings", "Log")
PANES = ("Voices", "Conversations", "Dashboard")

PLANTED = """
import sys
from PySide6.QtWidgets import QPushButton
import app.gui.run as run

class Planted(run.Window):
    def __init__(self):
        super().__init__()
        nameless = QPushButton(self.centralWidget())
        nameless.setGeometry(200, 200, 40, 40)
        nameless.raise_()

run.Window = Planted
from app.__main__ import main
sys.exit(main([]))
"""


@dataclass
class Desk:
    """The running app, its screen, and what reads it."""

    app: desktop.App
    screen: desktop.Screen
    reader: ScreenReader


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Iterator[Desk]:
    """Start everything once."""
    folder = tmp_path_factory.mktemp("bus")
    with (
        sound_server.running(tmp_path_factory.mktemp("sound")) as sound,
        desktop.screen() as screen,
        bus(folder, screen.display) as reader,
    ):
        home = tmp_path_factory.mktemp("home")
        (home / "cache").symlink_to(pytestconfig.cache.mkdir("lyre"), target_is_directory=True)
        environment = {**reader.environment, **sound.environment, "LYRE_HOME": str(home)}
        environment |= {"LYRE__AUDIO__CHIME": "false", "LYRE__WINDOW__LANGUAGE": "en"}
        with desktop.app(screen.display, environment) as app:
            app.wait_for(r"state ready")
            screen.focus("Lyre")
            yield Desk(app, screen, reader)


def unnamed(tree: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What can be used, but isn't told what it is: without a name, or without a role."""
    usable = [node for node in tree if "focusable" in node["states"] or node["role"] in INTERACTIVE]
    return [node for node in usable if not node["name"].strip() or node["role"] in ("unknown", "invalid")]


def of_role(tree: list[dict[str, Any]], *roles: str) -> list[str]:
    return [node["name"] for node in tree if node["role"] in roles]


def test_every_control_of_every_page_has_a_name_and_a_role(desk: Desk) -> None:
    for page in PAGES:
        desk.reader.press(page)
        tree = desk.reader.tree()
        assert (page, unnamed(tree)) == (page, [])
        assert len(of_role(tree, "push button", "check box", "text", "combo box")) > 8
    desk.reader.press("Talk")


def test_every_pane_has_names_and_roles_and_tells_whether_it_is_shown(desk: Desk) -> None:
    desk.reader.press("Talk")
    for pane in PANES:
        before = _checked(desk, pane)
        desk.reader.press(pane)
        assert _checked(desk, pane) is not before
        assert (pane, unnamed(desk.reader.tree())) == (pane, [])
        desk.reader.press(pane)


def _checked(desk: Desk, name: str) -> bool:
    """Whether the last check box of that name is checked: the rail's come first."""
    boxes = [node for node in desk.reader.tree() if node["role"] == "check box" and node["name"] == name]
    return "checked" in boxes[-1]["states"]


def test_the_state_is_announced_as_it_changes(desk: Desk) -> None:
    desk.reader.press("Talk")
    with desk.reader.listening() as told:
        desk.screen.key("keydown", "space")
        desk.app.wait_for("state listening")
        desk.screen.key("key", "Escape")
        desk.screen.key("keyup", "space")
        desk.app.wait_for("state ready")
        assert told.stdout is not None
        heard: list[str] = []
        while not ("Talk, Listening" in heard and "Talk, Ready" in heard[heard.index("Talk, Listening") :]):
            event = json.loads(told.stdout.readline())
            heard += [event["name"], event["said"]]
    assert "Talk, Starting the microphone" in heard or "Talk, Listening" in heard


def test_a_control_without_a_name_is_found(
    tmp_path: Path, pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (tmp_path / "cache").symlink_to(pytestconfig.cache.mkdir("lyre"), target_is_directory=True)
    with desktop.screen() as screen, bus(tmp_path_factory.mktemp("bus"), screen.display) as reader:
        environment = {**reader.environment, "LYRE_HOME": str(tmp_path)}
        with desktop.app(screen.display, environment, ("-c", PLANTED)) as app:
            app.wait_for(r"state ready")
            assert [node["role"] for node in unnamed(reader.tree())] == ["push button"]
