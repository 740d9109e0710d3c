"""Lists of conversations, page by page: all of them, or those in which something is found."""

import sqlite3

from app.history import searching, text
from app.history.records import Cursor, Page, Row
from app.history.rows import SUMMARY, summary, summary_of

PAGE_ROWS = 50

_FIRST: Cursor = (float("inf"), 0)


def page(db: sqlite3.Connection, query: str, after: Cursor | None, limit: int) -> Page:
    """Return the conversations that follow `after`: newest first, of those that hold every word of `query`."""
    words = text.words(query)
    return _search(db, words, after, limit) if words else _list(db, after, limit)


def _list(db: sqlite3.Connection, after: Cursor | None, limit: int) -> Page:
    found = db.execute(
        f"SELECT {SUMMARY} FROM conversations c WHERE (c.updated, c.id) < (?, ?)"
        " ORDER BY c.updated DESC, c.id DESC LIMIT ?",
        (*(after or _FIRST), limit),
    ).fetchall()
    rows = tuple(Row(summary_of(row)) for row in found)
    return Page(rows, (rows[-1].summary.updated, found[-1][-1]) if len(rows) == limit else None)


def _search(db: sqlite3.Connection, words: list[str], after: Cursor | None, limit: int) -> Page:
    """Titles that the user gave come first. One conversation is in a page once, and may be in the next one again."""
    rows = {} if after else _with_title(db, words, limit)
    for turn, number in searching.find(db, words, int(after[1]) if after else searching.NO_TURN):
        if number not in rows:
            if len(rows) >= limit:
                return Page(tuple(rows.values()), (0.0, turn + 1))
            rows[number] = _with_turn(db, words, turn, number)
    return Page(tuple(rows.values()))


def _with_title(db: sqlite3.Connection, words: list[str], limit: int) -> dict[int, Row]:
    conditions = " AND ".join(["instr(c.found_by, ?)"] * len(words))
    found = db.execute(
        f"SELECT {SUMMARY} FROM conversations c WHERE c.named AND {conditions} ORDER BY c.updated DESC LIMIT ?",
        (*words, limit),
    ).fetchall()
    return {row[-1]: Row(summary_of(row), text.excerpt(row[1], words)) for row in found}


def _with_turn(db: sqlite3.Connection, words: list[str], turn: int, number: int) -> Row:
    user, reply, before = db.execute(
        "SELECT user, reply, (SELECT count(*) FROM turns WHERE conversation = :number AND id < :turn)"
        " FROM turns WHERE id = :turn",
        {"number": number, "turn": turn},
    ).fetchone()
    excerpts = [text.excerpt(side, words) for side in (user, reply)]
    return Row(summary(db, number), max(excerpts, key=lambda excerpt: len(excerpt.marks)), before)
