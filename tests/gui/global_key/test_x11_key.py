"""A global key on a real X server: pressed by xdotool, whichever window has the focus."""

import select
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.gui.global_key.combination import combination
from app.gui.global_key.x11 import X11Key
from app.gui.global_key.xcb import Display
from tests.e2e.desktop import Screen, screen

pytestmark = pytest.mark.skipif(not shutil.which("Xvfb") or not shutil.which("xdotool"), reason="needs Xvfb, xdotool")


@pytest.fixture(scope="module")
def x_server() -> Iterator[Screen]:
    with screen() as made:
        yield made


class Watched:
    """A key that is watched, and what it told."""

    def __init__(self, key: str, display: str) -> None:
        self.told: list[str] = []
        self.times: list[float] = []
        self.refusals: list[UserError] = []
        self.source = X11Key(combination(key), display)
        self.source.in_force.connect(lambda: self.told.append("in force"))
        self.source.refused.connect(self.refusals.append)
        self.source.pressed.connect(lambda at: (self.told.append("pressed"), self.times.append(at)))
        self.source.released.connect(lambda at: (self.told.append("released"), self.times.append(at)))
        self.source.escaped.connect(lambda: self.told.append("escaped"))
        self.source.start()


@pytest.fixture
def watch(x_server: Screen, qtbot: QtBot) -> Iterator[object]:
    made: list[Watched] = []

    def start(key: str, display: str = "") -> Watched:
        one = Watched(key, display or x_server.display)
        made.append(one)
        qtbot.waitUntil(lambda: bool(one.told or one.refusals), timeout=10_000)
        return one

    yield start
    for one in made:
        assert one.source.shut_down(5.0)


def press(server: Screen, *words: str) -> None:
    subprocess.run(["xdotool", *words], env={"DISPLAY": server.display}, check=True, timeout=30)


def test_press_and_release_are_told_once_though_the_key_repeats(watch, x_server: Screen, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    key = watch("F9")
    press(x_server, "keydown", "F9", "sleep", "1.2", "keyup", "F9")
    qtbot.waitUntil(lambda: key.told[-1:] == ["released"], timeout=5000)
    assert key.told == ["in force", "pressed", "released"]
    assert 1.1 < key.times[1] - key.times[0] < 2.5


def test_the_server_really_repeats_a_held_key(x_server: Screen) -> None:
    """Without this the test above could not fail."""
    display = Display(x_server.display)
    keycode = display.keycode(0xFFC6)  # F9
    assert keycode is not None
    assert display.grab(keycode, [0])
    press(x_server, "keydown", "F9", "sleep", "1.2", "keyup", "F9")
    select.select([display.fileno()], [], [], 5.0)
    events = list(iter(display.next_event, None))
    display.close()
    assert len(events) > 4


def test_modifiers_count_and_locks_do_not(watch, x_server: Screen, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    key = watch("Ctrl+Alt+Space")
    press(x_server, "key", "space")
    press(x_server, "key", "ctrl+space")
    press(x_server, "key", "Caps_Lock")
    press(x_server, "key", "ctrl+alt+space")
    press(x_server, "key", "Caps_Lock")
    qtbot.waitUntil(lambda: key.told[-1:] == ["released"], timeout=5000)
    assert key.told == ["in force", "pressed", "released"]


def test_escape_is_told_while_the_key_is_down(watch, x_server: Screen, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    key = watch("F9")
    press(x_server, "key", "Escape")
    press(x_server, "keydown", "F9", "key", "Escape", "keyup", "F9")
    qtbot.waitUntil(lambda: key.told[-1:] == ["released"], timeout=5000)
    assert key.told == ["in force", "pressed", "escaped", "released"]


def test_a_key_of_another_program_is_refused_and_free_again_when_it_ends(watch, x_server: Screen, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    first = watch("F10")
    second = watch("F10")
    assert [str(error) for error in second.refusals] == ["another program uses F10 already: choose another key"]
    assert first.source.shut_down(5.0)
    third = watch("F10")
    assert third.told == ["in force"]


def test_a_server_that_is_not_there_is_told(watch) -> None:  # type: ignore[no-untyped-def]
    key = watch("F9", ":987")
    assert "use `lyre --toggle`" in str(key.refusals[0])


def test_stopping_takes_no_time_while_the_key_is_down(watch, x_server: Screen, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    key = watch("F9")
    press(x_server, "keydown", "F9")
    qtbot.waitUntil(lambda: key.told[-1:] == ["pressed"], timeout=5000)
    assert key.source.shut_down(1.0)
    qtbot.waitUntil(lambda: key.told[-1:] == ["released"], timeout=5000)
    press(x_server, "keyup", "F9")


def test_a_release_that_a_press_follows_at_once_is_none(watch, x_server: Screen, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    key = watch("F9")
    press(x_server, "keydown", "F9", "sleep", "0.2", "keyup", "F9", "keydown", "F9", "sleep", "0.2", "keyup", "F9")
    qtbot.waitUntil(lambda: key.told[-1:] == ["released"], timeout=5000)
    assert key.told == ["in force", "pressed", "released"]
