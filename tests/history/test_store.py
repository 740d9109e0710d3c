"""The conversations on disk: what goes in comes out, is found, and is gone when it is deleted."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import paths
from app.errors import HistoryError, HistoryTooNew
from app.history import database, schema
from app.history.opening import open_history
from app.history.records import KeptTurn, Page
from app.history.store import History


def turn(user: str, reply: str = "Yes.", at: float = 1.0) -> KeptTurn:
    return KeptTurn(user, reply, at, voice="tara", engine="lite", times_ms={"listen": 12.5})


def titles(page: Page) -> list[str]:
    return [row.summary.title for row in page.rows]


def raw(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "conversations.sqlite"


@pytest.fixture
def history(file: Path) -> Iterator[History]:
    made = History(file)
    yield made
    made.close()


def test_a_turn_comes_back_as_it_was_kept(history: History, file: Path) -> None:
    kept = KeptTurn("Wie spät?", "<b>Zehn</b>\nnach drei", 5.5, True, "ऋतिका", "full", {"listen": 12.5})
    summary = history.add("one", kept)
    assert (summary.title, summary.voice, summary.turns) == ("Wie spät?", "ऋतिका", 1)
    other = History(file)
    found = other.conversation("one")
    other.close()
    assert found is not None
    assert (found.turns, found.summary) == ((kept,), summary)
    assert history.conversation("nobody") is None


def test_it_lies_in_the_users_data_folder_and_nobody_else_can_read_it() -> None:
    history, damage = open_history()
    history.add("one", turn("secret"))
    folder = paths.data_dir()
    assert damage is None
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}
    history.close()
    assert "conversations.sqlite" in modes
    assert "conversations.sqlite-wal" in modes
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_newest_conversation_comes_first_and_pages_follow_each_other(history: History) -> None:
    for number in range(7):
        history.add(f"k{number}", turn(f"question {number}", at=float(number % 3)))
    history.add("k0", turn("again", at=9.0))
    seen, after, pages = [], None, 0
    while pages == 0 or after is not None:
        page = history.page(after=after, limit=3)
        seen, after, pages = seen + [row.summary.key for row in page.rows], page.next, pages + 1
    assert seen == ["k0", "k5", "k2", "k4", "k1", "k6", "k3"]
    assert pages == 3


def test_the_title_is_the_first_question_until_the_user_gives_another(history: History) -> None:
    history.add("one", turn("", "Paris\nis the capital"))
    history.add("two", turn("word " * 60))
    assert titles(history.page()) == [f"{('word ' * 15).strip()}…", "Paris is the capital"]
    renamed = history.rename("one", "  Über\0 Paris ")
    assert renamed is not None
    assert (renamed.title, renamed.named) == ("Über Paris", True)
    assert history.rename("one", "   ") == renamed
    assert history.rename("nobody", "x") is None


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("photosyn", ["What is photosynthesis?"]),
        ("MUNCHEN", ["Wo liegt München?"]),
        ("北京在哪", ["北京在哪里？"]),
        ("北京", ["北京在哪里？"]),
        ("里", ["北京在哪里？"]),
        ("नमस्ते", ["नमस्ते दुनिया"]),
        ("नि", ["नमस्ते दुनिया"]),
        ("안녕", ["안녕하세요"]),
        ("요", ["안녕하세요"]),
        ("what is sugar", ["What is photosynthesis?"]),
        ("is it", ["What is photosynthesis?"]),
        ('"', ['Say "hi" AND OR* NEAR(']),
        ('"hi" and or*', ['Say "hi" AND OR* NEAR(']),
        ("100%", []),
        ("zz", []),
        ("nowhere", []),
    ],
)
def test_search_finds_parts_of_words_in_every_script(history: History, query: str, found: list[str]) -> None:
    history.add("a", turn("What is photosynthesis?", "Light turns water into sugar, doesn't it."))
    history.add("b", turn("Wo liegt München?", "An der Isar"))
    history.add("c", turn("北京在哪里？", "在中国"))
    history.add("d", turn("नमस्ते दुनिया", "नमस्कार"))
    history.add("e", turn("안녕하세요", "반가워"))
    history.add("f", turn('Say "hi" AND OR* NEAR(', "hi"))
    assert titles(history.page(query)) == found


def test_a_find_tells_the_turn_and_marks_the_words(history: History) -> None:
    history.add("one", turn("Hello", "Good morning"))
    history.add("one", turn("And now?", "x " * 60 + "It is a quarter past ten in Zürich, they say, and it goes on"))
    (row,) = history.page("zurich quarter").rows
    assert row.turn == 1
    assert [row.excerpt.text[at : at + length] for at, length in row.excerpt.marks] == ["quarter", "Zürich"]
    assert row.excerpt.text.startswith("…")


def test_titles_that_the_user_gave_are_found_first(history: History) -> None:
    history.add("old", turn("Hello"))
    history.add("new", turn("My recipes", at=5.0))
    history.rename("old", "Recipes")
    assert titles(history.page("recipes")) == ["Recipes", "My recipes"]


def test_a_search_goes_on_page_by_page_and_misses_nothing(history: History) -> None:
    for number in range(60):
        history.add(f"k{number % 20}", turn(f"the sun {number}"))
    for query in ("the sun", "su"):
        seen: list[str] = []
        page = history.page(query, limit=6)
        while True:
            seen += [row.summary.key for row in page.rows]
            if page.next is None:
                break
            page = history.page(query, page.next, limit=6)
        assert set(seen) == {f"k{number}" for number in range(20)}
        assert seen[:6] == [f"k{number}" for number in range(19, 13, -1)]


def test_short_words_are_found_beyond_the_turns_that_are_read_one_by_one(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.history import searching

    history.add("old", turn("京都がすき", "終"))
    for number in range(30):
        history.add("new", turn(f"question {number}"))
    monkeypatch.setattr(searching, "NEWEST", 10)
    assert titles(history.page("京都")) == ["京都がすき"]
    assert titles(history.page("終")) == ["京都がすき"]
    assert titles(history.page("都が 終")) == ["京都がすき"]
    monkeypatch.setattr(searching, "MOST_TRIGRAMS", 0)
    assert titles(history.page("京都")) == ["京都がすき"]


def test_what_was_deleted_is_in_no_byte_of_the_files(history: History, file: Path) -> None:
    history.add("keep", turn("What is photosynthesis?", "Light"))
    secret = "龘靐齉齾"
    history.add("secret", turn(f"My password is {secret}", f"I forget {secret} at once"))
    history.rename("secret", f"About {secret}")
    assert secret.encode() in raw(file.parent)
    assert history.delete("secret")
    assert secret.encode() not in raw(file.parent)
    assert history.page("password").rows == ()
    assert history.page("龘").rows == ()
    while history.tidy():
        pass
    assert b"photosynthesis" in raw(file.parent)
    for trigram in (secret[:3], secret[1:], secret[1:3]):  # the index stores what differs from the term before
        assert trigram.encode() not in raw(file.parent)
    assert not history.delete("secret")


def test_a_deletion_that_was_cut_off_is_finished_by_the_next_process(file: Path) -> None:
    first = History(file)
    for number in range(200):
        first.add(f"k{number}", turn(f"question {number} " + "靐齉" * (number == 100)))
    first.delete("k100")
    first.close()
    second = History(file)
    assert second.tidy()
    while second.tidy():
        pass
    second.close()
    assert "齉".encode() not in raw(file.parent)
    assert database.is_whole(file)


def test_what_is_deleted_during_the_clean_up_goes_too(history: History, file: Path) -> None:
    for number in range(300):
        history.add(f"k{number}", turn(f"question {number} " + "龘靐齉齾" * (number in (10, 20))))
    history.delete("k10")
    assert history.tidy()
    history.delete("k20")
    while history.tidy():
        pass
    assert "靐齉".encode() not in raw(file.parent)


def test_delete_all_leaves_nothing_but_an_empty_file(history: History, file: Path) -> None:
    for number in range(50):
        history.add(f"k{number}", turn(f"unmistakable {number}", "words " * 50))
    history.delete_all()
    assert b"unmistakable" not in raw(file.parent)
    assert history.page().rows == ()
    assert not history.tidy()
    assert history.add("new", turn("Hello")).turns == 1
    assert titles(history.page("hel")) == ["Hello"]


def test_a_newer_file_is_refused_and_not_touched(file: Path) -> None:
    History(file).close()
    with sqlite3.connect(file) as connection:
        connection.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS) + 1}")
    connection.close()
    connection = sqlite3.connect(file)  # as a Lyre would leave it that keeps no log beside the file
    assert connection.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    connection.close()
    before = file.read_bytes()
    with pytest.raises(HistoryTooNew, match="update Lyre"):
        open_history(file)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_a_newer_file_is_refused_where_only_the_log_of_a_killed_lyre_says_so(file: Path) -> None:
    """The log is copied while it is full, as a kill leaves it; the file itself is still of this version."""
    History(file).close()
    connection = sqlite3.connect(file)
    connection.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS) + 1}")
    home = file.parent / "killed"
    home.mkdir()
    for ending in ("", "-wal"):
        (home / f"conversations.sqlite{ending}").write_bytes(file.with_name(file.name + ending).read_bytes())
    connection.close()
    before = {path.name: path.read_bytes() for path in home.iterdir()}
    assert before["conversations.sqlite-wal"]
    with pytest.raises(HistoryTooNew, match="update Lyre"):
        open_history(home / "conversations.sqlite")
    assert {path.name: path.read_bytes() for path in home.iterdir() if not path.name.endswith("-shm")} == before


def test_an_older_file_is_brought_forward_step_by_step(file: Path) -> None:
    history = History(file)
    history.add("one", turn("Hello"))
    history.close()
    steps = (*schema.MIGRATIONS, "ALTER TABLE turns ADD COLUMN mood TEXT;", "UPDATE turns SET mood = 'good';")
    connection = sqlite3.connect(file, isolation_level=None)
    schema.migrate(connection, steps)
    assert connection.execute("SELECT user, mood FROM turns").fetchall() == [("Hello", "good")]
    assert connection.execute("PRAGMA user_version").fetchone() == (len(steps),)
    connection.close()


def test_a_step_that_fails_changes_nothing(file: Path) -> None:
    History(file).close()
    connection = sqlite3.connect(file, isolation_level=None)
    with pytest.raises(sqlite3.OperationalError):
        schema.migrate(connection, (*schema.MIGRATIONS, "CREATE TABLE extra (x); CREATE TABLE turns (x);"))
    connection.close()
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA user_version").fetchone() == (len(schema.MIGRATIONS),)
    assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'extra'").fetchone() == (0,)
    connection.close()


@pytest.mark.parametrize("damage", [b"", b"this is no database at all, whatever its name says" * 100])
def test_a_damaged_file_is_set_aside_and_never_overwritten(file: Path, damage: bytes) -> None:
    first = History(file)
    first.add("one", turn("Hello"))
    first.close()
    whole = file.read_bytes()
    spoilt = damage or whole[:100] + b"\xff" * 4000 + whole[4100:]
    file.write_bytes(spoilt)
    history, told = open_history(file)
    assert told is not None
    (aside,) = [other for other in file.parent.iterdir() if "damaged" in other.name and other.suffix == ".sqlite"]
    assert str(aside) in str(told)
    assert aside.read_bytes() == spoilt
    assert history.page().rows == ()
    history.add("two", turn("Anew"))
    history.close()
    assert database.is_whole(file)


def test_two_damaged_files_of_one_second_get_two_names(file: Path) -> None:
    for _ in range(2):
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(b"no database" * 200)
        open_history(file)[0].close()
    assert len([other for other in file.parent.iterdir() if "damaged" in other.name]) == 2


def test_a_folder_that_can_not_be_made_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(HistoryError, match="conversations can't be kept") as caught:
        open_history(tmp_path / "file" / "conversations.sqlite")
    assert "\n" not in str(caught.value)


@pytest.mark.skipif(os.name == "nt", reason="modes are Unix's")
def test_a_file_that_others_could_read_is_closed_to_them(file: Path) -> None:
    History(file).close()
    file.chmod(0o644)
    History(file).close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
