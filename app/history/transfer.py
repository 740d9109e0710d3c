"""Conversations as files: Markdown to read, JSON to read and to take back in."""

import json
import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from pydantic import TypeAdapter, ValidationError

from app.errors import BadExport
from app.history.records import Conversation
from app.history.text import clean

FORMAT, VERSION = "lyre-conversations", 1

MARKUP = str.maketrans({character: f"\\{character}" for character in "\\`*_{}[]<>#|~!$&"})
"""What would be markup is written as it was said: a picture in a reply must not be fetched by whoever reads it."""


YEAR_3000 = 32_503_680_000.0


@dataclass(frozen=True)
class Labels:
    """How an export in Markdown calls the two sides, a reply that was cut off, and a question without known words."""

    user: str
    assistant: str
    interrupted: str
    unknown: str


@dataclass(frozen=True)
class _Export:
    format: str
    version: int
    conversations: list[Conversation]


def export_json(file: Path, conversations: Iterable[Conversation]) -> Generator[int, None, None]:
    """Write `conversations` into `file`, and give how many are written after each: stop early, and nothing is left.

    The file is replaced in one step when all are written. Raises `OSError`.
    """
    with _whole(file) as out:
        out.write(f'{{"format": "{FORMAT}", "version": {VERSION}, "conversations": [')
        for count, conversation in enumerate(conversations, start=1):
            out.write("\n" if count == 1 else ",\n")
            json.dump(asdict(conversation), out, ensure_ascii=False)
            yield count
        out.write("\n]}\n")


def export_markdown(file: Path, conversations: Iterable[Conversation], labels: Labels) -> Generator[int, None, None]:
    """Write `conversations` into `file` to be read, as `export_json` does."""
    with _whole(file) as out:
        for count, conversation in enumerate(conversations, start=1):
            out.write("\n---\n\n" if count > 1 else "")
            out.writelines(_markdown(conversation, labels))
            yield count


def read_json(file: Path) -> list[Conversation]:
    """Return the conversations of an export. Raises `BadExport` for any other file, `OSError` for none."""
    try:
        found = TypeAdapter(_Export).validate_json(file.read_bytes())
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BadExport(
            f"{file.name} holds no conversations of Lyre ({first['msg'].lower()}{f' at {where}' if where else ''})",
            "choose a file that was exported as JSON",
        ) from error
    if (found.format, found.version) != (FORMAT, VERSION):
        raise BadExport(f"{file.name} is of a kind that this Lyre doesn't know", "update Lyre, or choose another file")
    if not all(_is_sane(conversation) for conversation in found.conversations):
        raise BadExport(f"{file.name} has conversations without a name or a date", "export them once more")
    return found.conversations


@contextmanager
def _whole(file: Path) -> Iterator[IO[str]]:
    """Give a file that takes the place of `file` when it is whole; readable by the user alone, as the original is."""
    part = file.with_name(f"{file.name}.part")
    try:
        private = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(private, "w", encoding="utf-8", newline="\n") as out:
            yield out
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def _is_sane(conversation: Conversation) -> bool:
    summary = conversation.summary
    dates = (summary.created, summary.updated, *(turn.at for turn in conversation.turns))
    return bool(clean(summary.key)) and all(0.0 <= date < YEAR_3000 for date in dates)


def _markdown(conversation: Conversation, labels: Labels) -> Iterator[str]:
    summary = conversation.summary
    yield f"# {_escaped(summary.title)}\n\n{_time(summary.created)}"
    yield f" · {_escaped(summary.voice)}\n" if summary.voice else "\n"
    for turn in conversation.turns:
        yield f"\n**{labels.user}:** {_escaped(turn.user or labels.unknown)}\n"
        cut = f" *({labels.interrupted})*" if turn.interrupted else ""
        yield f"\n**{labels.assistant}:** {_escaped(turn.reply)}{cut}\n"


def _escaped(text: str) -> str:
    lines = [line.strip() for line in text.translate(MARKUP).splitlines()]
    return "  \n".join(_harmless(line) for line in lines if line)


def _harmless(line: str) -> str:
    """Keep a line from becoming an item of a list, or a rule."""
    return f"\\{line}" if line[:1] in "+-=" else line


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M")
