"""Texts as they are searched: without case and accents, and the excerpts that show where something was found."""

import re
import unicodedata

from app.history.records import Excerpt

BEFORE, WIDTH = 20, 120
"""Characters of an excerpt before the first find, and in all."""

TITLE_LENGTH = 80


def clean(text: str) -> str:
    """Return `text` without what SQLite can't hold: NUL ends a string there, and half a surrogate pair is no UTF-8."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def plain(text: str) -> str:
    """Return `text` as it is searched: one line in lower case without accents, other scripts' marks in their place."""
    return " ".join(_folded(text).split())


def words(query: str) -> list[str]:
    """Return what a query asks for: every word has to be found somewhere in a turn."""
    return list(dict.fromkeys(plain(clean(query)).split()))


def title_of(text: str) -> str:
    """Return a title made of the first words of `text`."""
    line = " ".join(text.split())
    if len(line) <= TITLE_LENGTH:
        return line
    return line[: TITLE_LENGTH - 1].rsplit(" ", 1)[0] + "…"


def excerpt(text: str, wanted: list[str]) -> Excerpt:
    """Return the part of `text` around the first of the `wanted` words, with all of them marked."""
    line = " ".join(unicodedata.normalize("NFC", text).split())
    folded, origin = _with_origin(line)
    found = sorted(_finds(folded, origin, wanted))
    start = max(0, found[0][0] - BEFORE) if found else 0
    if start:
        start = line.find(" ", start, found[0][0]) + 1 or start  # begin with a whole word where there is one
    shown = line[start : start + WIDTH]
    head = "…" if start else ""
    tail = "…" if start + WIDTH < len(line) else ""
    shift = len(head) - start
    marks = [(at + shift, length) for at, length in found if at >= start and at + length <= start + WIDTH]
    return Excerpt(f"{head}{shown}{tail}", tuple(marks))


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(c for c in decomposed if not "\u0300" <= c <= "\u036f")
    return unicodedata.normalize("NFC", bare.casefold())


def _with_origin(line: str) -> tuple[str, list[int]]:
    """Return `line` folded, and for each of its characters the place in `line` that it came from."""
    pieces = [_folded(c) for c in line]
    return "".join(pieces), [at for at, piece in enumerate(pieces) for _ in piece]


def _finds(folded: str, origin: list[int], wanted: list[str]) -> set[tuple[int, int]]:
    finds: set[tuple[int, int]] = set()
    for word in wanted:
        for match in re.finditer(re.escape(word), folded):
            first, last = origin[match.start()], origin[match.end() - 1]
            finds.add((first, last - first + 1))
    return finds
