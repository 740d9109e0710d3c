"""The GPU pack on the models page: not there where none is offered; fetched, tried and removed from the window."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QProgressBar

from app.gpu_pack.pack import Standing, standing
from app.gui import theme
from app.gui.models_page.gpu_pack_panel import GpuPackPanel
from tests.gpu_pack.tiny_pack import HANGS, NO_GPU, TORCH, tiny_pack
from tests.gui.models_page.conftest import Cards
from tests.models.loopback_hub import Hub, stall
from tests.wheels.shelf import Shelf


class Panel:
    """The panel, read as people read it."""

    def __init__(self, cards: Cards) -> None:
        self.cards = cards
        cards.open()
        self.widget = cards.desk.window.findChildren(GpuPackPanel)[0]

    def texts(self) -> str:
        return "\n".join(one.text() for one in self.widget.findChildren(QLabel) if one.isVisible())

    def buttons(self) -> list[str]:
        return [one.text() for one in self.widget.findChildren(QAbstractButton) if one.isVisible() and one.text()]

    @property
    def bar(self) -> QProgressBar:
        [bar] = self.widget.findChildren(QProgressBar)
        return bar

    def bar_read_out(self) -> str:
        return QAccessible.queryAccessibleInterface(self.bar).text(QAccessible.Text.Name)

    def press(self, text: str) -> None:
        next(one for one in self.widget.findChildren(QAbstractButton) if one.text() == text).click()

    def until(self, text: str) -> None:
        self.cards.desk.until(lambda: text in self.texts())


@pytest.fixture
def has_nvidia(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with an NVIDIA GPU, as far as the pack is told."""

    def here(**_: bool) -> Standing:
        return standing(has_nvidia=True)

    monkeypatch.setattr("app.gui.models_page.survey.standing", here)


def pin(hub: Hub, monkeypatch: pytest.MonkeyPatch, source: str = TORCH) -> Shelf:
    shelf = tiny_pack(hub, source)
    monkeypatch.setattr("app.gpu_pack.pack.content", lambda: shelf.content)
    return shelf


def test_where_the_build_has_none_nothing_is_shown(cards: Cards, has_nvidia: None) -> None:
    assert not Panel(cards).widget.isVisible()


def test_without_an_nvidia_gpu_nothing_is_shown(cards: Cards, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    pin(hub, monkeypatch)
    monkeypatch.setattr("app.gui.models_page.survey.standing", lambda **_: standing(has_nvidia=False))
    assert not Panel(cards).widget.isVisible()


def test_it_is_got_and_removed_from_the_window(
    cards: Cards, hub: Hub, has_nvidia: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    pin(hub, monkeypatch)
    panel = Panel(cards)
    panel.until("This Lyre came without what the NVIDIA GPU here needs")
    assert panel.buttons() == ["Get the GPU pack"]
    panel.press("Get the GPU pack")
    panel.until("The GPU pack works on Pretended GPU. It is used from the next start of Lyre on")
    assert panel.buttons() == ["Remove the GPU pack"]
    panel.press("Remove the GPU pack")
    panel.until("This Lyre came without what the NVIDIA GPU here needs")


def test_paused_it_says_how_much_is_here_and_goes_on(
    cards: Cards, hub: Hub, has_nvidia: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    pin(hub, monkeypatch)
    hub.faults = [stall(30_000)]
    panel = Panel(cards)
    panel.press("Get the GPU pack")
    panel.until("30 kB of ")
    assert panel.buttons() == ["Pause"]
    panel.press("Pause")
    panel.until("The GPU pack is paused; what came is kept")
    assert panel.buttons() == ["Resume", "Remove the GPU pack"]
    hub.released.set()
    panel.press("Resume")
    panel.until("The GPU pack works on Pretended GPU")
    assert hub.ranges[-2:] == ["bytes=30000-", ""]


def test_one_that_does_not_work_here_says_why_and_can_be_tried_again(
    cards: Cards, hub: Hub, has_nvidia: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    pin(hub, monkeypatch, NO_GPU)
    panel = Panel(cards)
    panel.press("Get the GPU pack")
    panel.until("torch finds no GPU that it can use")
    assert panel.buttons()[:2] == ["Try again", "Remove the GPU pack"]


@pytest.mark.parametrize("moving", [True, False])
def test_while_it_is_tried_a_bar_without_an_end_says_so(
    cards: Cards, hub: Hub, has_nvidia: None, monkeypatch: pytest.MonkeyPatch, moving: bool
) -> None:
    pin(hub, monkeypatch, HANGS)
    monkeypatch.setattr(theme, "motion", lambda: moving)
    panel = Panel(cards)
    panel.press("Get the GPU pack")
    panel.until("Being tried on the GPU")
    assert panel.bar.isVisible()
    assert (panel.bar.maximum() == 0) is moving
    assert panel.bar_read_out() == "The GPU pack is being tried on the GPU"
    panel.press("Pause")
    panel.until("The GPU pack is paused; what came is kept")
    assert not panel.bar.isVisible()


def test_while_it_is_fetched_the_bar_says_how_far_it_is(
    cards: Cards, hub: Hub, has_nvidia: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = pin(hub, monkeypatch)
    hub.faults = [stall(30_000)]
    panel = Panel(cards)
    panel.press("Get the GPU pack")
    panel.until("30 kB of ")
    assert panel.bar.value() / panel.bar.maximum() == pytest.approx(30_000 / shelf.content.bytes, abs=0.001)
    assert panel.bar_read_out() == "Progress of the GPU pack"
    panel.press("Pause")
    hub.released.set()
    panel.until("The GPU pack is paused; what came is kept")
