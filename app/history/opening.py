"""Opens the conversations whatever state their file is in: what is damaged is set aside and told."""

import sqlite3
from pathlib import Path

from app.errors import HistoryDamaged
from app.history import database
from app.history.store import History


def open_history(file: Path | None = None) -> tuple[History, HistoryDamaged | None]:
    """Open the conversations; a damaged file is set aside, which the second value tells, and a new one begun.

    Raises `HistoryTooNew`, `HistoryError`.
    """
    file = file or database.path()
    with database.told():
        try:
            return History(file), None
        except sqlite3.DatabaseError as error:
            if not database.is_damage(error):
                raise
        return begin_anew(file)


def begin_anew(file: Path | None = None) -> tuple[History, HistoryDamaged]:
    """Set the damaged file aside, and return a new one with what the user is told. Raises `HistoryError`."""
    file = file or database.path()
    with database.told():
        aside = database.set_aside(file)
        return History(file), HistoryDamaged(
            "the file of the conversations was damaged", f"it was set aside as {aside}; new ones are kept from now on"
        )
