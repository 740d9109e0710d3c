"""Both themes: every text can be read, and every drawing can be drawn."""

import itertools
import math
import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.gui import icons, theme
from app.gui.state import State, look
from app.paths import resource

PAIRS = [
    *itertools.product(("text", "muted"), ("window", "surface", "raised", "mine", "selected")),
    ("on_accent", "accent"),
    ("on_accent", "accent_pressed"),
    ("on_warn", "warn"),
    ("on_info", "info"),
    *(("on_state", state.name.lower()) for state in State),
    *((state.name.lower(), "window") for state in State),
]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2 defines it."""

    def luminance(colour: str) -> float:
        parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
        linear = [part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4) for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_every_text_has_a_contrast_of_at_least_4_5(colours: theme.Colours) -> None:
    low = {pair: round(contrast(*(getattr(colours, name) for name in pair)), 2) for pair in PAIRS}
    assert not {pair: ratio for pair, ratio in low.items() if ratio < 4.5}


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_edges_of_fields_can_be_seen(colours: theme.Colours) -> None:
    assert contrast(colours.field_line, colours.surface) >= 3


def test_every_colour_is_a_colour_and_the_sheet_leaves_no_name_open() -> None:
    for colours in (theme.LIGHT, theme.DARK):
        assert all(QColor(getattr(colours, field.name)).isValid() for field in fields(colours))
        assert "$" not in theme.sheet(colours)


def test_one_sheet_dresses_both_themes(qapp: QApplication, qtbot: QtBot) -> None:
    label = QLabel("text")
    label.setObjectName("muted")
    qtbot.addWidget(label)
    seen = []
    for name in ("light", "dark"):
        theme.apply(qapp, name)
        label.ensurePolished()
        seen.append(label.palette().color(label.foregroundRole()).name())
    assert seen == [theme.LIGHT.muted, theme.DARK.muted]
    theme.apply(qapp, "light")


def test_every_state_has_words_a_hint_an_icon_and_a_colour_of_its_own(qapp: QApplication) -> None:
    looks = [look(state, "Space") for state in State]
    assert len({told.words for told in looks}) == len({told.icon for told in looks}) == len(State)
    for colours in (theme.LIGHT, theme.DARK):
        assert len({getattr(colours, told.colour) for told in looks}) == len(State)
    assert all(told.hint and "{" not in told.hint for told in looks)


@pytest.mark.parametrize("name", sorted(path.stem for path in resource("icons").glob("*.svg")))
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    picture = icons.pixmap(name, "#123456", 48, 1.0).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    opaque = {
        QColor(picture.pixel(x, y)).name()
        for x in range(48)
        for y in range(48)
        if QColor.fromRgba(picture.pixel(x, y)).alpha() == 255
    }
    assert opaque == {"#123456"}


def test_text_grows_with_the_scale_and_shrinks_back(qapp: QApplication, qtbot: QtBot) -> None:
    plain, title = QLabel("text"), QLabel("text")
    title.setObjectName("title")
    for label in (plain, title):
        qtbot.addWidget(label)
    seen = []
    for scale in (1.0, 2.0, 1.0):
        theme.apply(qapp, "light", scale)
        for label in (plain, title):
            label.ensurePolished()
        seen.append((plain.font().pointSizeF(), title.font().pointSizeF()))
    assert seen[0] == seen[2]
    assert seen[1] == (2 * seen[0][0], 2 * seen[0][1])
    assert seen[0][1] > seen[0][0]


def test_every_size_of_text_in_the_sheet_scales() -> None:
    assert set(re.findall(r"font-size: *[\d.]+(\w+)", theme.sheet(theme.LIGHT))) == {"pt"}
