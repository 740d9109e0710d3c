"""What is kept of conversations: frozen dataclasses that the store, the exports and the window share."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class KeptTurn:
    """One finished turn. `reply` is what was heard of it; `user` is empty where its words never became known.

    `at` is when it ended, in seconds since 1970 (UTC). `times_ms` has the stages of `app.engine.events.STAGES`.
    """

    user: str
    reply: str
    at: float
    interrupted: bool = False
    voice: str = ""
    engine: str = ""
    times_ms: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Summary:
    """One conversation as lists show it. `key` names it for good, in exports too; `turns` is how many there are.

    `named` says that the user gave the title; else it is the first question. `voice` is that of the last turn.
    `created` and `updated` are in seconds since 1970 (UTC).
    """

    key: str
    title: str
    voice: str
    created: float
    updated: float
    turns: int
    named: bool = False


@dataclass(frozen=True)
class Conversation:
    """One conversation with all of its turns, oldest first."""

    summary: Summary
    turns: tuple[KeptTurn, ...]


@dataclass(frozen=True)
class Excerpt:
    """The part of a text in which something was found; `marks` are (start, length) of what was found in it."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Row:
    """One line of a list. After a search, `excerpt` shows where it was found, and `turn` counts that turn from 0.

    Without a search, or where the title is what was found, `turn` is -1.
    """

    summary: Summary
    excerpt: Excerpt = Excerpt("")
    turn: int = -1


Cursor = tuple[float, int]
"""Where the next page of a list begins; made by the store, only to be given back to it."""


@dataclass(frozen=True)
class Page:
    """Some rows of a list, and where the next ones begin: None after the last."""

    rows: tuple[Row, ...]
    next: Cursor | None = None
