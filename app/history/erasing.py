"""Takes deleted conversations out of the search index for good: SQLite only marks them there, until it merges."""

import sqlite3

PAGES = 16
"""Pages of the index that one step merges: some four milliseconds."""


class Eraser:
    """Merges the whole index in small steps after something was deleted; a new process goes on where one was killed."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._since: int | None = None  # how often it had been asked when the merge began

    def ask(self) -> None:
        """Something is deleted, in the transaction that runs."""
        self._db.execute("INSERT INTO erasing (asked) SELECT coalesce(max(asked), 0) + 1 FROM erasing")

    def step(self) -> bool:
        """Merge some pages; return whether there is more to do."""
        asked = self._db.execute("SELECT max(asked) FROM erasing").fetchone()[0]
        if asked is None:
            return False
        if self._since is None:
            self._since = asked
            self._merge(-PAGES)  # a negative number begins a merge of everything
            return True
        if self._merge(PAGES):
            return True
        self._db.execute("DELETE FROM erasing WHERE asked <= ?", (self._since,))
        self._since = None
        self.empty_log()
        return bool(asked is not None and self._db.execute("SELECT count(*) FROM erasing").fetchone()[0])

    def empty_log(self) -> None:
        """Write the log back into the file and cut it to nothing: it still holds what was there before."""
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _merge(self, pages: int) -> bool:
        before = self._db.total_changes
        self._db.execute("INSERT INTO words (words, rank) VALUES ('merge', ?)", (pages,))
        return self._db.total_changes - before >= 2  # as SQLite's documentation tells a merge from an idle call
