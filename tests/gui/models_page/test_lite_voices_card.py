"""The card of the lite voices, in a Lyre that was installed without them."""

from app import lite_voices
from app.gui.models_page.card import ModelCard
from app.models.catalogue import catalogue
from tests.gui.conftest import Desk
from tests.gui.models_page.conftest import Cards
from tests.models.conftest import hub
from tests.test_lite_voices import offered
from tests.wheels.shelf import Shelf

__all__ = ["hub", "offered"]

TITLE = "Lite voices: Piper and eSpeak NG"


def open_page(cards: Cards) -> None:
    cards.desk.window.show_page("models")
    cards.desk.until(lambda: len(cards.all()) == len(catalogue()) + 1 and cards.all()[-1].isVisible())


def test_without_them_the_window_says_so_and_fetching_them_makes_it_talk(desk: Desk, offered: Shelf) -> None:
    def load() -> object:
        lite_voices.use()
        return desk.assistant

    cards = Cards(desk, desk.settings.models_dir)
    desk.open(load, ready=False)  # type: ignore[arg-type]
    desk.until(lambda: desk.state == "Not working")
    assert any("lite voices" in text for text in desk.seen())
    desk.button("See the models").click()
    desk.until(lambda: any(isinstance(one, ModelCard) and one.name == "lite-voices" for one in cards.all()))
    open_page(cards)
    assert cards.state(TITLE) == "Not here"
    assert "GPL-3.0-or-later" in cards.texts(TITLE)
    assert offered.hub.requests == []
    cards.press(TITLE, "Download")
    cards.until(TITLE, "Installed")
    desk.until(lambda: desk.state == "Ready")
    cards.press(TITLE, "Verify")
    cards.until(TITLE, "Installed")
    cards.press(TITLE, "Remove")
    cards.press(TITLE, "Delete")
    cards.until(TITLE, "Not here")
    assert not lite_voices.home().exists()


def test_there_is_no_card_where_they_are_built_in(cards: Cards) -> None:
    cards.open()
    assert TITLE not in [card.accessibleName().partition(", ")[0] for card in cards.all()]
