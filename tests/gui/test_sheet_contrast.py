"""Every text that the style sheet colours can be read on what it lies on, in both themes."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.gui import theme
from app.gui.dashboard import colours as dashboard
from app.gui.dashboard.samples import BANDS
from app.paths import resource
from tests.gui.test_theme import contrast

GROUNDS = ("window", "surface")
"""What lies below where no rule says otherwise: a page, or a card or pane on it."""

RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


def rules() -> Iterator[tuple[str, dict[str, str]]]:
    """Each selector of the sheet, with the colours' names that its rule sets."""
    source = re.sub(r"/\*.*?\*/", "", resource("style.qss").read_text(encoding="utf-8"), flags=re.DOTALL)
    for selectors, body in RULE.findall(source):
        found = dict(re.findall(r"([\w-]+):[^;]*?\$(\w+)", body))
        if "background: transparent" in body:
            found.pop("background", None)
        for selector in selectors.split(","):
            yield " ".join(selector.split()), found


def grounds(selector: str, own: dict[str, str]) -> tuple[str, ...]:
    """What a text of that selector lies on: its own background, that of what it is in, or a page's."""
    if "background" in own:
        return (own["background"],)
    backgrounds = {name: found["background"] for name, found in rules() if "background" in found}
    plain = re.sub(r":[\w-]+", "", selector)
    for candidate in (plain, *(" ".join(plain.split()[:n]) for n in range(len(plain.split()) - 1, 0, -1))):
        if candidate in backgrounds:
            return (backgrounds[candidate],)
    return GROUNDS


def pairs() -> set[tuple[str, str, str]]:
    """Each text's colour with what it is written on, and the selector that says so."""
    return {
        (found["color"], ground, selector)
        for selector, found in rules()
        if "color" in found
        for ground in grounds(selector, found)
    }


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_every_text_of_the_sheet_has_a_contrast_of_at_least_4_5(colours: theme.Colours) -> None:
    assert len(pairs()) > 60
    ratios = {
        (selector, text, ground): round(contrast(getattr(colours, text), getattr(colours, ground)), 2)
        for text, ground, selector in pairs()
    }
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 4.5} == {}


def test_a_text_is_held_against_what_it_really_lies_on() -> None:
    told = {(text, selector): ground for text, ground, selector in pairs()}
    assert told["on_warn", 'MessageBar[problem="true"] QLabel'] == "warn"
    assert told["muted", "QPushButton:disabled"] == "raised"
    assert told["on_state", "QPushButton#danger"] == "failed"


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_selected_text_can_be_read(colours: theme.Colours) -> None:
    for _, found in rules():
        if "selection-color" in found:
            text, ground = found["selection-color"], found["selection-background-color"]
            assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_dashboard_draws_in_colours_that_stand_out(qapp: QApplication, name: str) -> None:
    theme.apply(qapp, name)
    drawn = {band: dashboard.colour(band).name() for band in (*dashboard.STAGES, *BANDS)}
    ground = theme.current().surface
    theme.apply(qapp, "light")
    assert {band: colour for band, colour in drawn.items() if contrast(colour, ground) < 3} == {}
