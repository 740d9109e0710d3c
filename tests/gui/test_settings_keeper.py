"""What the window changes and what somebody writes into the file meanwhile: both hold, and neither is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher
from pytestqt.qtbot import QtBot

from app import settings as stored
from app import settings_file
from app.errors import SettingsNotKept
from app.gui.notice import Notice
from app.gui.settings_keeper import SettingsKeeper


class Kept:
    """A keeper with what it told."""

    def __init__(self, bot: QtBot, keeper: SettingsKeeper) -> None:
        self.bot = bot
        self.keeper = keeper
        self.changed: list[str] = []
        self.told: list[Notice] = []
        keeper.changed.connect(self.changed.append)
        keeper.told.connect(self.told.append)

    def in_file(self) -> dict[str, object]:
        return settings_file.flat(settings_file.read(stored.settings_path()))

    def until(self, reached: Callable[[], bool]) -> None:
        self.bot.waitUntil(reached, timeout=10_000)

    def change(self, key: str, new: object) -> None:
        """Change a setting, and wait until it is in the file."""
        with self.bot.waitSignal(self.keeper.kept, timeout=10_000):
            self.keeper.change(key, new)

    def watches(self) -> None:
        """Wait until the folder is watched."""
        self.until(lambda: bool(self.keeper.findChild(QFileSystemWatcher).directories()))


Open = Callable[..., Kept]


def write(text: str) -> Path:
    path = stored.settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    made: list[SettingsKeeper] = []

    def opened(flags: dict[str, str] | None = None) -> Kept:
        keeper = SettingsKeeper(stored.load(flags=flags, strict=False))
        made.append(keeper)
        keeper.start()
        return Kept(qtbot, keeper)

    yield opened
    for keeper in made:
        assert keeper.shut_down(5)
        keeper.deleteLater()


def test_a_change_holds_at_once_and_is_in_the_file_soon(opened: Open) -> None:
    kept = opened()
    with kept.bot.waitSignal(kept.keeper.kept):
        kept.keeper.change("window.theme", "dark")
        assert kept.keeper.settings.window.theme == "dark"
        assert kept.changed == ["window.theme"]
    assert kept.in_file() == {"window.theme": "dark"}


def test_what_somebody_writes_into_the_file_holds_at_once(opened: Open) -> None:
    write("talk: {key: F8}\n")
    kept = opened()
    kept.watches()
    write("# at last\ntalk: {key: F9}\nwindow: {theme: dark}\n")
    kept.until(lambda: set(kept.changed) == {"talk.key", "window.theme"})
    assert (kept.keeper.settings.talk.key, kept.keeper.settings.window.theme) == ("F9", "dark")


def test_a_file_that_is_replaced_is_followed_again_and_again(opened: Open) -> None:
    write("talk: {key: F5}\n")
    kept = opened()
    kept.watches()
    for key in ("F6", "F7", "F8"):
        fresh = stored.settings_path().with_name("fresh")
        fresh.write_text(f"talk: {{key: {key}}}\n")
        fresh.replace(stored.settings_path())
        kept.until(lambda key=key: kept.keeper.settings.talk.key == key)  # type: ignore[misc]


def test_changes_of_the_window_and_of_the_file_meet(opened: Open) -> None:
    kept = opened()
    kept.watches()
    write("# mine\ntalk:\n  key: F9\n")
    kept.change("window.theme", "dark")
    kept.until(lambda: kept.keeper.settings.talk.key == "F9")
    assert kept.in_file() == {"talk.key": "F9", "window.theme": "dark"}
    assert kept.keeper.settings.window.theme == "dark"
    assert "# mine" in stored.settings_path().read_text()


def test_what_is_taken_out_of_the_file_is_as_by_default_again(opened: Open) -> None:
    write("talk: {key: F8}\n")
    kept = opened()
    kept.watches()
    stored.settings_path().unlink()
    kept.until(lambda: kept.keeper.settings.talk.key == "Space")


def test_another_profile_brings_its_settings_along(opened: Open) -> None:
    kept = opened()
    kept.change("engine.profile", "performance")
    assert kept.keeper.settings.engine.listen_context == 8_192
    assert "engine.listen_context" in kept.changed
    assert kept.keeper.origin("engine.listen_context").source == "profile"
    kept.keeper.reset(["engine.profile"])
    assert kept.keeper.settings.engine.listen_context == 4_096


def test_what_the_environment_says_stays_whatever_the_file_says(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LYRE__TALK__KEY", "F12")
    kept = opened({"engine.kind": "lite"})
    kept.watches()
    assert kept.keeper.is_overridden("talk.key")
    assert kept.keeper.is_overridden("engine.kind")
    write("talk: {key: F9}\nengine: {kind: full}\nwindow: {theme: dark}\n")
    kept.until(lambda: kept.keeper.settings.window.theme == "dark")
    assert (kept.keeper.settings.talk.key, kept.keeper.settings.engine.kind) == ("F12", "lite")


def test_a_voice_chosen_in_the_window_wins_over_the_command_line_and_is_kept(opened: Open) -> None:
    kept = opened({"engine.voice": "leo"})
    kept.change("engine.voice", "tara")
    assert kept.keeper.settings.engine.voice == "tara"
    assert kept.in_file() == {"engine.voice": "tara"}


def test_reset_takes_it_out_of_the_file(opened: Open) -> None:
    kept = opened()
    kept.change("talk.key", "F9")
    with kept.bot.waitSignal(kept.keeper.kept):
        kept.keeper.reset(kept.keeper.changed_from_default())
    assert kept.keeper.settings.talk.key == "Space"
    assert kept.in_file() == {}


def test_what_can_not_be_is_refused_and_nothing_changes(opened: Open) -> None:
    kept = opened()
    with pytest.raises(ValueError, match="less than or equal to 2"):
        kept.keeper.change("window.text_scale", 9)
    assert (kept.keeper.settings.window.text_scale, kept.changed, kept.in_file()) == (1.0, [], {})


def test_a_file_that_becomes_unreadable_is_told_and_what_holds_goes_on(opened: Open) -> None:
    write("talk: {key: F8}\n")
    kept = opened()
    kept.watches()
    write("talk: {key: [\n")
    kept.until(lambda: bool(kept.told))
    assert "is not YAML" in kept.told[0].what
    assert kept.keeper.settings.talk.key == "F8"
    kept.change("window.theme", "dark")
    assert "is kept as settings.unreadable" in kept.told[-1].what
    assert kept.in_file() == {"window.theme": "dark"}


def test_a_value_in_the_file_that_can_not_be_is_told_once_and_left_out(opened: Open) -> None:
    kept = opened()
    kept.watches()
    write("talk: {key: F9}\nwindow: {theme: green}\n")
    kept.until(lambda: kept.keeper.settings.talk.key == "F9")
    assert ["window.theme" in notice.what for notice in kept.told] == [True]
    kept.change("audio.chime", False)
    assert len(kept.told) == 1


def test_where_nothing_can_be_written_it_is_told_and_holds_all_the_same(opened: Open, home: Path) -> None:
    (home / "config").write_text("a file where the folder should be")
    kept = opened()
    kept.change("talk.key", "F9")
    assert kept.keeper.settings.talk.key == "F9"
    assert ["can't be written" in notice.what for notice in kept.told] == [True]
    with pytest.raises(SettingsNotKept):
        stored.keep({"talk.key": "F9"})


def test_the_last_change_is_written_before_the_end(opened: Open) -> None:
    kept = opened()
    kept.keeper.change("talk.key", "F9")
    assert kept.keeper.shut_down(5)
    assert kept.in_file() == {"talk.key": "F9"}
