"""Whatever a model writes, in every plane of Unicode, clauses lose nothing and a speaker gets readable text."""

import unicodedata
from functools import partial

from hypothesis import example, given
from hypothesis import strategies as st

from app.engine.clauses import LONG, Clauses
from app.engine.speakable import speakable
from app.engine.voices import languages
from tests.fuzz.kit import PLANES, cases, every_character, every_text

marked = st.sampled_from(
    (
        ". ",
        ", ",
        "! ",
        "? ",
        "。",
        "，",
        "…",
        "।",
        "\n",
        "\n\n",
        " ",
        "Dr. ",
        "e.g. ",
        "1. ",
        "3.14",
        "“",
        "”",
        "**",
        "](",
        "```",
        "<laugh>",
        "http://x.y",
        "$5",
        "€",
        "1,000.50",
        "-7",
        "00",
        "½",
        "٣",
        "²",
        "\u200b",
        "\u202e",
        "\ufffd",
        "\x00",
        "\x85",
    )
)
prose = st.lists(st.one_of(marked, every_text, st.text("abc ", max_size=60)), max_size=12).map("".join)


def is_of(plane: int, character: str) -> bool:
    return ord(character) >> 16 == plane


def dense(text: str) -> str:
    return "".join(text.split())


@cases
@given(prose, st.lists(st.integers(1, 40), max_size=30))
@example("a" * 5000, [])
@example(", " * 400, [1] * 30)
@example("".join(chr(plane << 16 | 0xFF) for plane in PLANES) * 20, [3] * 20)
def test_any_text_comes_out_whole_and_in_order(text: str, sizes: list[int]) -> None:
    clauses, found, waiting = Clauses(), [], text
    for size in sizes:
        found += clauses.push(waiting[:size])
        waiting = waiting[size:]
    found += clauses.push(waiting)
    found += clauses.finish()
    assert dense("".join(found)) == dense(text)
    assert all(clause and clause == clause.strip() for clause in found)
    assert all(len(clause) <= LONG + 1 or not clause.strip() for clause in found[:-1])


@cases
@given(prose, st.sampled_from(sorted(languages())))
@example("9" * 400, "en")
@example("$" + "9" * 15 + ".99", "fr")
@example("**" * 300 + "x", "de")
def test_any_text_can_be_made_speakable(text: str, language: str) -> None:
    spoken = speakable(text, language)
    assert spoken == " ".join(spoken.split())
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Co", "Cn") for c in spoken)


def test_every_plane_is_among_the_characters() -> None:
    from hypothesis import find

    for plane in PLANES:
        assert ord(find(every_character, partial(is_of, plane))) >> 16 == plane
