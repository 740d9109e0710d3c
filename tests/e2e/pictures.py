"""Pictures of the real app with the small engine, driven by keyboard: `python -m tests.e2e.pictures FOLDER`.

Every page and state, light and dark, in English and Hindi, at 100 % and 200 %.
"""

import argparse
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.e2e import desktop, sound_server
from tests.e2e.screen_reader import ScreenReader, bus
from tests.e2e.test_talk import REPLY_S, question

COLOURS = 200
"""A picture of a window needs no more; with them a file is a third as large."""

CACHE = Path(__file__).resolve().parents[2] / ".pytest_cache" / "d" / "lyre"
"""What was converted for the end-to-end tests serves here, too."""

READY_S = 180.0

SETTLE_S = 1.2
"""How long a page is given to be laid out and drawn."""

LOOKS = (
    ("en", "light", 1.0),
    ("en", "dark", 1.0),
    ("hi", "light", 1.0),
    ("hi", "dark", 1.0),
    ("en", "light", 2.0),
    ("hi", "dark", 2.0),
)


@dataclass
class Studio:
    """One running app in one look, and the pictures that are taken of it."""

    app: desktop.App
    screen: desktop.Screen
    sound: sound_server.SoundServer
    reader: ScreenReader
    folder: Path
    look: str

    def picture(self, name: str, settle_s: float = SETTLE_S) -> None:
        """Take a picture of the screen as it is."""
        time.sleep(settle_s)
        path = self.folder / f"{name}-{self.look}.png"
        self.screen.picture(path)
        shrink(path)
        print(path)  # noqa: T201 it is a script

    def keys(self, *names: str) -> None:
        """Press these keys, one after the other."""
        for name in names:
            self.screen.key("key", name)

    def ask(self, text: str) -> None:
        """Type a question and wait until its answer was spoken."""
        while self.reader.focused("role") != "text":
            self.keys("Tab")
        self.screen.type(text)
        self.keys("Return")
        self.app.wait_for("state speaking", REPLY_S)
        self.app.wait_for("state ready", REPLY_S)
        self.keys("Escape")


def shrink(path: Path) -> None:
    """Make the file of a picture as small as it can be without being seen."""
    smaller = ["-strip", "+dither", "-colors", str(COLOURS), "-define", "png:compression-level=9"]
    subprocess.run(["mogrify", *smaller, str(path)], check=True)


@contextmanager
def studio(folder: Path, language: str, theme: str, scale: float) -> Iterator[Studio]:
    """Open a new Lyre that was never started before."""
    percent = "" if scale == 1 else f"-{scale * 100:.0f}"
    with (
        tempfile.TemporaryDirectory() as home,
        tempfile.TemporaryDirectory() as run,
        sound_server.running(Path(run)) as sound,
        desktop.screen("1280x860x24") as screen,
        bus(Path(run), screen.display) as reader,
    ):
        (Path(home) / "cache").symlink_to(CACHE, target_is_directory=True)
        wanted = {"LANGUAGE": language, "THEME": theme, "TEXT_SCALE": str(scale), "FIRST_RUN_DONE": "false"}
        environment = {**reader.environment, **sound.environment, "LYRE_HOME": home, "LYRE__AUDIO__CHIME": "false"}
        environment |= {f"LYRE__WINDOW__{name}": value for name, value in wanted.items()}
        with desktop.app(screen.display, environment) as app:
            app.wait_for("state ready", READY_S)
            screen.fill("^Lyre$")
            yield Studio(app, screen, sound, reader, folder, f"{language}-{theme}{percent}")


def pages(shown: Studio) -> None:
    """Every page and pane, with a conversation on the talk page."""
    shown.picture("welcome", 3.0)
    shown.keys("Escape")
    shown.ask("Why is the sky blue?")
    shown.ask("What is the capital of France?")
    shown.picture("talk")
    shown.keys("ctrl+shift+v", "ctrl+h")  # two panes and large text need a larger screen than this
    shown.picture("conversations")
    shown.keys("ctrl+h", "ctrl+d")
    shown.picture("dashboard", 3.0)
    shown.keys("ctrl+d", "ctrl+2")
    shown.picture("models", 3.0)
    shown.keys("ctrl+3")
    shown.picture("settings")
    shown.keys("ctrl+4")
    shown.picture("log")
    shown.keys("ctrl+1", "ctrl+shift+v")


def states(shown: Studio) -> None:
    """What a spoken turn looks like from its start to its end."""
    speech = question()
    shown.screen.key("keydown", "space")
    shown.app.wait_for("state listening")
    speaking = shown.sound.speak(speech, 16_000)
    shown.picture("listening", 0.9)
    speaking.wait(timeout=20)
    shown.screen.key("keyup", "space")
    shown.app.wait_for("state speaking", REPLY_S)
    shown.picture("speaking", 0.5)
    shown.keys("Escape")


def main() -> int:
    """Take all pictures into the folder that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help="looks whose name has this in it, as in en-light")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    CACHE.mkdir(parents=True, exist_ok=True)
    work: tuple[Callable[[Studio], None], ...] = (pages, states)
    for language, theme, scale in LOOKS:
        if asked.only in f"{language}-{theme}-{scale * 100:.0f}":
            with studio(asked.folder, language, theme, scale) as shown:
                for take in work:
                    take(shown)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
