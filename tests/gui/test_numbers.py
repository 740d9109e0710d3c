"""Numbers are written as in the language of the window; what programs read is written as programs do."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from app.engine.performance_export import as_csv
from app.engine.turn_record import TurnRecord
from app.gui import numbers
from app.gui.dashboard import words
from app.gui.models_page import words as models

RECORD = TurnRecord(7, 0.0, "Joe", "lite", {"first_audio": 474.25, "total": 1000.0}, audio_s=2.5)


@pytest.fixture(params=["en", "hi", "fr", "de", "ko", "zh", "es", "it"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_a_decimal_point_or_comma(language: str) -> None:
    point = "," if language in ("fr", "de", "es", "it") else "."
    assert numbers.decimal(1234.56, 1) == f"1234{point}6"
    assert words.gigabytes(6_600_000_000) == f"6{point}6\N{NO-BREAK SPACE}GB"
    assert words.speed(RECORD) == f"Turn 7: 2{point}5 times as fast as it is heard"
    assert f"6{point}6" in models.size(6_600_000_000)


def test_percent(language: str) -> None:
    space = "\N{NO-BREAK SPACE}" if language in ("fr", "de", "es") else ""
    assert numbers.percent(0.854) == f"85{space}%"


def test_a_table_for_programs_keeps_its_points(language: str) -> None:
    assert ",474.2," in as_csv([RECORD])
