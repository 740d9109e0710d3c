"""The models page in the window, with a hub on the loopback address that has small checkpoints under the real names."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QProgressBar
from pytestqt.qtbot import QtBot

from app.gui.models_page.card import ModelCard
from app.models.catalogue import Checkpoint, catalogue
from app.models.download import Download
from app.models.room import free_bytes_of
from tests.gui.conftest import Desk
from tests.models.conftest import hub
from tests.models.loopback_hub import Hub
from tests.models.test_hub_token import ring
from tests.models.tiny_checkpoint import QUICK, noise

__all__ = ["hub", "ring"]

WEIGHTS = "model.safetensors"
FILES = {"config.json": b'{"a": 1}', WEIGHTS: noise(60_000, "weights"), "tokenizer.json": b'{"b": 2}'}
SNAC = {"config.json": b'{"c": 3}', "pytorch_model.bin": noise(30_000, "codec")}
TOTAL = sum(len(data) for data in FILES.values())
GERMAN = "canopylabs/3b-de-ft-research_release"
HINDI = "canopylabs/3b-hi-ft-research_release"


class Cards:
    """The page's cards, found by their titles and read as people read them."""

    def __init__(self, desk: Desk, models_dir: Path) -> None:
        self.desk = desk
        self.models_dir = models_dir
        self.free_bytes: Callable[[Path], int] = free_bytes_of

    def open(self) -> None:
        """Open the window on its models page."""
        self.desk.open(ready=True)
        self.desk.session.models.make = self._download
        self.desk.window.show_page("models")
        self.desk.until(lambda: len(self.all()) == len(catalogue()) and self.all()[-1].isVisible())

    def _download(self, checkpoint: Checkpoint, models_dir: Path, token: str | None) -> Download:
        return Download(checkpoint, models_dir, token, patience=QUICK, free_bytes=lambda at: self.free_bytes(at))

    def all(self) -> list[ModelCard]:
        return self.desk.window.findChildren(ModelCard)

    def card(self, title: str) -> ModelCard:
        return next(card for card in self.all() if card.accessibleName().startswith(f"{title}, "))

    def state(self, title: str) -> str:
        """What the card says of the state, and is read out as."""
        words = self.card(title).findChild(QLabel, "chipwords")
        assert words is not None
        assert self.card(title).accessibleName() == f"{title}, {words.text()}"
        return words.text()

    def texts(self, title: str) -> str:
        return "\n".join(one.text() for one in self.card(title).findChildren(QLabel) if one.isVisible())

    def buttons(self, title: str) -> list[str]:
        return [one.text() for one in self.card(title).findChildren(QAbstractButton) if one.isVisible() and one.text()]

    def press(self, title: str, text: str) -> None:
        """Press that button, as soon as it is there: the page looks at the disk first."""
        self.desk.until(lambda: text in self.buttons(title))
        found = self.card(title).findChildren(QAbstractButton)
        next(one for one in found if one.text() == text and one.isVisible()).click()

    def field(self, title: str) -> QLineEdit:
        return next(iter(self.card(title).findChildren(QLineEdit)), QLineEdit())

    def bar(self, title: str) -> QProgressBar:
        (bar,) = self.card(title).findChildren(QProgressBar)
        return bar

    def until(self, title: str, state: str) -> None:
        self.desk.until(lambda: self.state(title) == state)


@pytest.fixture
def cards(desk: Desk, hub: Hub, ring: object, tmp_path: Path, qtbot: QtBot) -> Cards:
    """A window that isn't open yet, whose models go to a folder of the test, and a hub that has German and SNAC."""
    desk.settings.models.dir = str(tmp_path / "models")
    hub.repository(GERMAN, FILES)
    hub.repository("hubertsiuzdak/snac_24khz", SNAC)
    hub.repository(HINDI, FILES, gated=True)
    return Cards(desk, desk.settings.models_dir)
