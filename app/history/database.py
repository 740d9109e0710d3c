"""Opens the file of the conversations, readable by the user alone; a damaged one is set aside, never overwritten."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app import paths
from app.errors import HistoryError
from app.history.schema import known_version, migrate

BUSY_TIMEOUT_S = 5.0
"""How long another Lyre that is writing is waited for."""

DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def path() -> Path:
    """Where the conversations are kept."""
    return paths.data_dir() / "conversations.sqlite"


def connect(file: Path) -> sqlite3.Connection:
    """Open or make `file`. Raises `HistoryTooNew`, `OSError`, `sqlite3.Error`.

    A newer file is refused before anything is written. What was committed survives the end of the process and of the
    power (WAL, synchronous); what is deleted is overwritten with zeros.
    """
    _refuse_newer(file)
    paths.private(file.parent)
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))  # SQLite gives its WAL the mode of the file
    file.chmod(0o600)
    connection = sqlite3.connect(file, timeout=BUSY_TIMEOUT_S, isolation_level=None)
    try:
        for setting in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {setting}").fetchall()
        migrate(connection)
        connection.execute("CREATE VIRTUAL TABLE temp.trigrams USING fts5vocab(main, words, row)")
        connection.execute("SELECT count(*) FROM (SELECT id FROM conversations LIMIT 1)").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def set_aside(file: Path) -> Path:
    """Rename a damaged `file`, with what SQLite keeps beside it, and return its new name."""
    for number in range(1000):
        again = f"-{number}" if number else ""
        aside = file.with_name(f"{file.stem}-damaged-{time.strftime('%Y-%m-%d-%H%M%S')}{again}{file.suffix}")
        if not aside.exists():
            break
    for ending in ("-wal", "-shm", ""):
        beside = file.with_name(file.name + ending)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + ending))
    return aside


def is_damage(error: BaseException) -> bool:
    """Whether `error` says that the file is no database, or not a whole one."""
    return isinstance(error, sqlite3.DatabaseError) and _code(error) in DAMAGED


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it is written, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


@contextmanager
def told() -> Iterator[None]:
    """Tell what the system or SQLite refuse as a `HistoryError`; damage is left to whoever can set the file aside."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        if is_damage(error):
            raise
        remedy = "make room on the disk" if _code(error) == sqlite3.SQLITE_FULL else f"look at {path().parent}"
        raise HistoryError(f"conversations can't be kept ({error})", remedy) from error


def is_whole(file: Path) -> bool:
    """Whether every page, row and index of `file` is what it should be; reads all of it."""
    with closing(sqlite3.connect(file)) as connection:
        try:
            connection.execute("INSERT INTO words (words) VALUES ('integrity-check')")
            return [row[0] for row in connection.execute("PRAGMA integrity_check")] == ["ok"]
        except sqlite3.DatabaseError:
            return False


def _refuse_newer(file: Path) -> None:
    """Look at the version of `file` and touch neither it nor what SQLite keeps beside it. Raises `HistoryTooNew`."""
    if not file.exists():
        return
    log = file.with_name(f"{file.name}-wal")
    is_behind = log.exists() and log.stat().st_size > 0  # a newer Lyre that was killed: its version is in the log
    how = "mode=ro" if is_behind else "immutable=1"  # `mode=ro` alone would leave an empty log behind
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?{how}", timeout=BUSY_TIMEOUT_S, uri=True)) as connection:
        known_version(connection)


def _code(error: BaseException) -> int:
    code = getattr(error, "sqlite_errorcode", 0) or 0
    return int(code) & 0xFF
