"""The tables of the conversations' file, and the steps from each version of them to the next."""

import sqlite3
from collections.abc import Sequence

from app.errors import HistoryTooNew

WORDS = "CREATE VIRTUAL TABLE words USING fts5(text, tokenize = 'trigram', columnsize = 0);"
"""What is searched: a row for each turn, with its number. Trigrams find parts of words, and scripts without spaces."""

MIGRATIONS = (
    f"""
    CREATE TABLE conversations (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        found_by TEXT NOT NULL,
        named INTEGER NOT NULL DEFAULT 0,
        voice TEXT NOT NULL DEFAULT '',
        created REAL NOT NULL,
        updated REAL NOT NULL
    );
    CREATE INDEX conversations_updated ON conversations (updated, id);
    CREATE TABLE turns (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation INTEGER NOT NULL REFERENCES conversations (id),
        user TEXT NOT NULL,
        reply TEXT NOT NULL,
        interrupted INTEGER NOT NULL,
        voice TEXT NOT NULL,
        engine TEXT NOT NULL,
        times_ms TEXT NOT NULL,
        at REAL NOT NULL
    );
    CREATE INDEX turns_conversation ON turns (conversation, id);
    CREATE TABLE erasing (asked INTEGER NOT NULL);
    {WORDS}
    """,
)
"""One step for each version: the first makes version 1 of an empty file. A step that was released never changes."""


def known_version(connection: sqlite3.Connection, newest: int = len(MIGRATIONS)) -> int:
    """Return the version of the file, which is only read. Raises `HistoryTooNew` where it is above `newest`."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > newest:
        raise HistoryTooNew(
            "the conversations on this machine were written by a newer Lyre",
            "update Lyre to see them; until then conversations aren't kept",
        )
    return version


def migrate(connection: sqlite3.Connection, steps: Sequence[str] = MIGRATIONS) -> None:
    """Bring the file to the newest version, each step whole or not at all. Raises `HistoryTooNew`."""
    version = known_version(connection, len(steps))
    for number, step in enumerate(steps[version:], start=version + 1):
        connection.executescript(f"BEGIN IMMEDIATE; {step} PRAGMA user_version = {number}; COMMIT;")
