"""The rows of one conversation and its turns, read and written one at a time."""

import json
import math
import sqlite3
from typing import Any

from app.history import searching, text
from app.history.records import KeptTurn, Summary

SUMMARY = (
    "c.key, c.title, c.voice, c.created, c.updated,"
    " (SELECT count(*) FROM turns WHERE turns.conversation = c.id), c.named, c.id"
)
"""Columns of what `summary_of` takes, for `FROM conversations c`."""

_BEGIN = (
    "INSERT INTO conversations (key, title, found_by, named, voice, created, updated)"
    " VALUES (:key, :title, :found_by, :named, :voice, :created, :updated)"
)
_WRITE = (
    "INSERT INTO turns (conversation, user, reply, interrupted, voice, engine, times_ms, at)"
    " VALUES (:conversation, :user, :reply, :interrupted, :voice, :engine, :times_ms, :at)"
)


def summary_of(row: tuple[Any, ...]) -> Summary:
    """Return what a row of the columns `SUMMARY` tells."""
    key, title, voice, created, updated, turns, named, _ = row
    return Summary(key, title, voice, created, updated, turns, bool(named))


def number_of(db: sqlite3.Connection, key: str) -> int | None:
    """Return the number that the file has for the conversation `key`, or None where there is none."""
    row = db.execute("SELECT id FROM conversations WHERE key = ?", (text.clean(key),)).fetchone()
    return None if row is None else int(row[0])


def summary(db: sqlite3.Connection, number: int) -> Summary:
    """Return the summary of the conversation of that number."""
    return summary_of(db.execute(f"SELECT {SUMMARY} FROM conversations c WHERE c.id = ?", (number,)).fetchone())


def turns(db: sqlite3.Connection, number: int) -> tuple[KeptTurn, ...]:
    """Return the turns of the conversation of that number, oldest first."""
    found = db.execute(
        "SELECT user, reply, at, interrupted, voice, engine, times_ms FROM turns WHERE conversation = ? ORDER BY id",
        (number,),
    )
    return tuple(
        KeptTurn(user, reply, at, bool(interrupted), voice, engine, json.loads(times))
        for user, reply, at, interrupted, voice, engine, times in found
    )


def begin(db: sqlite3.Connection, new: Summary) -> int:
    """Write a conversation that has no turns yet, and return its number."""
    values = {
        "key": text.clean(new.key),
        "title": text.clean(new.title),
        "found_by": text.plain(text.clean(new.title)),
        "named": new.named,
        "voice": text.clean(new.voice),
        "created": new.created,
        "updated": new.updated,
    }
    return int(db.execute(_BEGIN, values).lastrowid or 0)


def write(db: sqlite3.Connection, number: int, turn: KeptTurn) -> None:
    """Write a turn of the conversation of that number, and what it is found by; NaN and infinity are no times."""
    values = {
        "conversation": number,
        "user": text.clean(turn.user),
        "reply": text.clean(turn.reply),
        "interrupted": turn.interrupted,
        "voice": text.clean(turn.voice),
        "engine": text.clean(turn.engine),
        "times_ms": json.dumps({stage: ms for stage, ms in turn.times_ms.items() if math.isfinite(ms)}),
        "at": turn.at,
    }
    row = db.execute(_WRITE, values).lastrowid
    indexed = searching.indexed(str(values["user"]), str(values["reply"]))
    db.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (row, indexed))
