"""One desk for all end-to-end tests: a screen, a sound server, and the app that runs on them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e import desktop, sound_server


@dataclass
class Desk:
    """The running app, the screen it shows itself on, and the sound it hears and makes."""

    app: desktop.App
    screen: desktop.Screen
    sound: sound_server.SoundServer
    environment: dict[str, str]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Iterator[Desk]:
    """Start everything once for a file of tests, and close the app cleanly at its end."""
    home: Path = tmp_path_factory.mktemp("home")
    (home / "cache").symlink_to(pytestconfig.cache.mkdir("lyre"), target_is_directory=True)
    folder = tmp_path_factory.mktemp("sound")
    with sound_server.running(folder) as sound, desktop.screen() as screen:
        environment = {**sound.environment, "LYRE_HOME": str(home), "LYRE__AUDIO__CHIME": "false"}
        environment["LYRE__TALK__GLOBAL_KEY"] = "F9"
        with desktop.app(screen.display, environment) as app:
            app.wait_for(r"\bready\b")
            screen.focus("Lyre")
            yield Desk(app, screen, sound, environment)
