"""Finds turns by the words in them: by trigrams, and where a word is shorter than three characters by another way."""

import sqlite3
from collections.abc import Iterator

from app.history.text import plain

Found = tuple[int, int]
"""The numbers of a turn and of its conversation."""

TRIGRAM = 3
NEWEST = 5_000
"""So many of the newest turns are read one by one for a short word; what is not among them is rare."""

MOST_TRIGRAMS = 4_000
"""More trigrams than this are not looked for at once."""

PAD = "\n\n"
"""Ends what is indexed: with it, every character begins a trigram, the last ones too."""

NO_TURN = 2**62


def indexed(user: str, reply: str) -> str:
    """Return a turn as it is indexed; a line break keeps words from reaching from the question into the reply."""
    return f"{plain(user)}\n{plain(reply)}{PAD}"


def find(connection: sqlite3.Connection, words: list[str], before: int = NO_TURN) -> Iterator[Found]:
    """Give the turns numbered below `before` that hold all `words`, as `text.words` made them; newest first."""
    long = [word for word in words if len(word) >= TRIGRAM]
    short = sorted((word for word in words if len(word) < TRIGRAM), key=len)
    if long:
        yield from _select(connection, short, before, match=" ".join(map(_quoted, long)))
    elif short:
        since = _oldest_of_newest(connection, before)
        yield from _select(connection, short, before, since)
        if since > 0:
            yield from _rare(connection, short, since)


def _rare(connection: sqlite3.Connection, short: list[str], before: int) -> Iterator[Found]:
    """Find words of one or two characters by all trigrams that begin with the longest of them."""
    prefix = short[-1]
    terms = connection.execute(
        "SELECT term FROM temp.trigrams WHERE term >= ? AND term < ? LIMIT ?",
        (prefix, f"{prefix}\U0010ffff", MOST_TRIGRAMS + 1),
    ).fetchall()
    if len(terms) > MOST_TRIGRAMS:
        yield from _select(connection, short, before)
    elif terms:
        yield from _select(connection, short, before, match=" OR ".join(_quoted(term) for (term,) in terms))


def _select(
    connection: sqlite3.Connection, contained: list[str], before: int, since: int = 0, match: str = ""
) -> Iterator[Found]:
    conditions = ["words.rowid < ?", "words.rowid >= ?", *["instr(words.text, ?)"] * len(contained)]
    values: list[str | int] = [before, since, *contained]
    if match:
        conditions.append("words MATCH ?")
        values.append(match)
    yield from connection.execute(
        "SELECT turns.id, turns.conversation FROM words JOIN turns ON turns.id = words.rowid"
        f" WHERE {' AND '.join(conditions)} ORDER BY words.rowid DESC",
        values,
    )


def _oldest_of_newest(connection: sqlite3.Connection, before: int) -> int:
    newest = connection.execute("SELECT max(id) FROM turns WHERE id < ?", (before,)).fetchone()[0]
    return max(0, (newest or 0) - NEWEST)


def _quoted(word: str) -> str:
    doubled = word.replace('"', '""')
    return f'"{doubled}"'
