"""What is kept is found by any part of it, whatever it is written in."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.history import text
from app.history.records import KeptTurn
from app.history.store import History

LETTERS = "abcÄéß İıæøñ«»\"'%_*\\()- \n\tनमस्तेदुनियाऋ안녕하세北京在哪里龘Ω𠮷😀"
SENTENCES = st.text(LETTERS, min_size=1, max_size=30)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sentences=st.lists(st.tuples(SENTENCES, SENTENCES), min_size=1, max_size=4), data=st.data())
def test_any_part_of_a_word_finds_its_turn(
    tmp_path: Path, sentences: list[tuple[str, str]], data: st.DataObject
) -> None:
    history = History(tmp_path / "one" / "conversations.sqlite")
    history.delete_all()
    for number, (user, reply) in enumerate(sentences):
        history.add(f"k{number}", KeptTurn(user, reply, float(number)))
    number = data.draw(st.integers(0, len(sentences) - 1))
    words = text.words(" ".join(sentences[number]))
    if words:
        word = data.draw(st.sampled_from(words))
        start = data.draw(st.integers(0, len(word) - 1))
        part = word[start : data.draw(st.integers(start + 1, len(word)))]
        rows = {row.summary.key: row for row in history.page(part).rows}
        assert f"k{number}" in rows
        assert all(row.excerpt.marks for row in rows.values())
    history.close()


@given(st.text(max_size=60))
def test_any_text_at_all_can_be_kept_and_folded(anything: str) -> None:
    clean = text.clean(anything)
    assert "\0" not in clean
    assert clean.encode("utf-8").decode("utf-8") == clean
    assert text.plain(text.plain(clean)) == text.plain(clean)
    assert len(text.title_of(clean)) <= text.TITLE_LENGTH


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=400), st.text(max_size=5))
def test_marks_lie_within_their_excerpt(line: str, query: str) -> None:
    found = text.excerpt(text.clean(line), text.words(query))
    assert len(found.text) <= text.WIDTH + 2
    assert all(at >= 0 and at + length <= len(found.text) for at, length in found.marks)


def test_half_a_surrogate_pair_and_a_nul_do_not_lose_the_turn(tmp_path: Path) -> None:
    history = History(tmp_path / "conversations.sqlite")
    history.add("one", KeptTurn("half \ud83d and\0 nul", "fine", 1.0))
    found = history.conversation("one")
    history.close()
    assert found is not None
    assert found.turns[0].user == "half ? and nul"
