"""What happens before and at the first paint."""

import os
import subprocess
import sys

from pytestqt.qtbot import QtBot

from app.errors import BadSettings, UnknownVoice
from app.gui.run import _Start
from app.settings import EngineSettings, Settings
from tests.gui.conftest import Desk
from tests.gui.fakes import FakeAssistant
from tests.gui.measure_startup import measure


def loaded_by(code: str) -> set[str]:
    """Return the modules that a fresh process holds after `code`."""
    code += "\nimport sys\nprint('modules:', *sys.modules)"
    untraced = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    command = [sys.executable, "-c", code]
    out = subprocess.run(command, env=untraced, capture_output=True, text=True, check=True).stdout
    return set(out.split("modules:")[1].split())


def test_importing_all_of_the_window_loads_neither_models_nor_sound_devices() -> None:
    modules = loaded_by(
        "import importlib, pkgutil, app.gui\n"
        "for module in pkgutil.walk_packages(app.gui.__path__, 'app.gui.'): importlib.import_module(module.name)"
    )
    assert "app.gui.run" in modules
    assert "app.gui.session" in modules
    assert not {"torch", "transformers", "sounddevice", "soxr"} & modules


def test_nothing_slow_is_imported_before_the_window_is_on_screen() -> None:
    modules = loaded_by(
        "from PySide6.QtWidgets import QApplication\n"
        "from app.gui.window import Window\n"
        "import app.gui.run\n"
        "app_ = QApplication([])\n"
        "window = Window()\n"
        "window.show()\n"
        "app_.processEvents()"
    )
    assert "app.gui.window" in modules
    assert not {"numpy", "torch", "pydantic", "ruamel", "tomllib", "app.gui.session", "app.engine.voices"} & modules


def test_the_window_shows_that_it_loads_and_that_there_is_no_turn_yet(desk: Desk, qtbot: QtBot) -> None:
    desk.open(ready=False)
    with qtbot.waitSignal(desk.window.shown_first, raising=False, timeout=1000):
        pass
    assert desk.state in ("Loading", "Ready")
    assert "No turn yet" in desk.seen()


def test_a_chosen_voice_that_does_not_exist_gives_way_to_joe_and_is_told() -> None:
    start = _Start(Settings, FakeAssistant, None)
    assert start.voice("ritika") == "ऋतिका"
    assert start.voice("") == "Joe"
    assert start.trouble is None
    assert start.voice("nobody") == "Joe"
    assert isinstance(start.trouble, UnknownVoice)


def test_settings_that_can_not_be_read_give_way_to_the_defaults_and_are_told() -> None:
    def read() -> Settings:
        raise BadSettings("the settings file is not YAML", "mend it")

    start = _Start(read, FakeAssistant, None)
    assert start.settings().engine.kind == "auto"
    assert isinstance(start.trouble, BadSettings)
    read_well = _Start(lambda: Settings(engine=EngineSettings(voice="leo")), FakeAssistant, None)
    assert read_well.settings().engine.voice == "leo"


def test_the_window_is_visible_in_at_most_twice_the_time_of_an_empty_one() -> None:
    assert measure(15)["cpu_ms"]["ratio"] <= 2.0
