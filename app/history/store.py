"""The conversations on disk: written turn by turn, listed by page, searched, renamed, and really deleted."""

from pathlib import Path

from app.history import database, listing, rows, text
from app.history.erasing import Eraser
from app.history.records import Conversation, Cursor, KeptTurn, Page, Summary
from app.history.schema import WORDS


class History:
    """All conversations of the user. Used on the thread that opened it; what SQLite refuses raises `sqlite3.Error`."""

    def __init__(self, file: Path | None = None) -> None:
        """Raises `HistoryTooNew`, `OSError`, `sqlite3.Error`; see `app.history.opening` for damaged files."""
        self._db = database.connect(file or database.path())
        self._eraser = Eraser(self._db)

    def add(self, key: str, turn: KeptTurn) -> Summary:
        """Write a finished turn, which is on the disk when this returns; the first one begins the conversation."""
        with database.transaction(self._db):
            number = rows.number_of(self._db, key)
            if number is None:
                title = text.title_of(text.clean(turn.user)) or text.title_of(text.clean(turn.reply))
                number = rows.begin(self._db, Summary(key, title, turn.voice, turn.at, turn.at, 0))
            rows.write(self._db, number, turn)
            self._db.execute(
                "UPDATE conversations SET updated = max(updated, ?), voice = ? WHERE id = ?",
                (turn.at, text.clean(turn.voice), number),
            )
        return rows.summary(self._db, number)

    def insert(self, conversation: Conversation) -> bool:
        """Write a whole conversation, unless there is one with its key; return whether it was written."""
        with database.transaction(self._db):
            if rows.number_of(self._db, conversation.summary.key) is not None:
                return False
            number = rows.begin(self._db, conversation.summary)
            for turn in conversation.turns:
                rows.write(self._db, number, turn)
        return True

    def conversation(self, key: str) -> Conversation | None:
        """Return a conversation with its turns, or None where there is none."""
        number = rows.number_of(self._db, key)
        return None if number is None else Conversation(rows.summary(self._db, number), rows.turns(self._db, number))

    def rename(self, key: str, title: str) -> Summary | None:
        """Give a conversation another title, and return it; an empty title changes nothing."""
        number = rows.number_of(self._db, key)
        if number is None:
            return None
        if title := text.title_of(text.clean(title)):
            with database.transaction(self._db):
                self._db.execute(
                    "UPDATE conversations SET title = ?, found_by = ?, named = 1 WHERE id = ?",
                    (title, text.plain(title), number),
                )
        return rows.summary(self._db, number)

    def all_keys(self) -> list[str]:
        """Return the keys of all conversations, oldest first."""
        return [key for (key,) in self._db.execute("SELECT key FROM conversations ORDER BY created, id")]

    def page(self, query: str = "", after: Cursor | None = None, limit: int = listing.PAGE_ROWS) -> Page:
        """Return the next conversations: newest first, of those that hold every word of `query`."""
        return listing.page(self._db, query, after, limit)

    def delete(self, key: str) -> bool:
        """Delete a conversation; return whether it was there.

        Its text is overwritten now, what the search index holds of it by `tidy`.
        """
        number = rows.number_of(self._db, key)
        if number is None:
            return False
        with database.transaction(self._db):
            turns = self._db.execute("SELECT id FROM turns WHERE conversation = ?", (number,)).fetchall()
            self._db.executemany("DELETE FROM words WHERE rowid = ?", turns)
            self._db.execute("DELETE FROM turns WHERE conversation = ?", (number,))
            self._db.execute("DELETE FROM conversations WHERE id = ?", (number,))
            self._eraser.ask()
        self._eraser.empty_log()
        return True

    def delete_all(self) -> None:
        """Delete every conversation, from the index and the free pages too."""
        with database.transaction(self._db):
            for table in ("turns", "conversations", "erasing"):
                self._db.execute(f"DELETE FROM {table}")
            self._db.execute("DROP TABLE words")
            self._db.execute(WORDS)
        self._db.execute("VACUUM")
        self._eraser.empty_log()

    def tidy(self) -> bool:
        """Do some milliseconds of the work that deleting left to do; return whether there is more."""
        return self._eraser.step()

    def close(self) -> None:
        """Write everything into the one file, and let go of it."""
        try:
            self._eraser.empty_log()
        finally:
            self._db.close()
