"""What the window and the history thread say to each other."""

from dataclasses import dataclass

from app.history.records import Cursor, Page


@dataclass(frozen=True, eq=False)
class ListRequest:
    """Ask for the conversations that follow `after`, of those that hold every word of `query`."""

    query: str = ""
    after: Cursor | None = None


@dataclass(frozen=True)
class Listed:
    """The answer to one request."""

    request: ListRequest
    page: Page


@dataclass(frozen=True)
class Imported:
    """An import is done: so many conversations are new, so many were there already."""

    new: int
    known: int
