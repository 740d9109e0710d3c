"""A stream of reply text -> clauses worth speaking: the first one short, later ones long enough for good prosody."""

import re
import unicodedata

FIRST_WORDS = 4
"""The first clause may end at a comma once it has this many words: the sooner it ends, the sooner it is heard."""

PHRASE_WORDS = 5
"""A first clause of this many words without a comma ends where the next phrase begins: who waits hears a sentence in
two breaths sooner than one in one."""

LONG_PHRASE_WORDS = 8
"""From so many words on it ends before an article, "of", "to" or "that" too."""

SHORT = 40
"""Later clauses of fewer columns than this (a wide character counts two) wait for the next sentence, since prosody
starts anew with each clause."""

HURRY_WORDS = 2
"""Where the listener would wait for it, any clause of this many words ends at a comma or before a phrase."""

LONG = 220
"""A clause that has grown to this many characters is cut at the next comma, or else at the next space."""

_CLOSERS = "\"'”’»)]}›」』）】*_"
_WIDE_STOPS = "。！？｡"
_STOPS = ".!?…।॥؟" + _WIDE_STOPS
_COMMAS = ",;:，；：、–—"
_END = re.compile(rf"[{re.escape(_STOPS)}]+[{re.escape(_CLOSERS)}]*(?=\s)|[{_WIDE_STOPS}]+[{re.escape(_CLOSERS)}]*|\n+")
_ENDS = re.compile(rf"[{re.escape(_STOPS + _COMMAS)}][{re.escape(_CLOSERS)}]*$")
_COMMA = re.compile(rf"[{_COMMAS}][{re.escape(_CLOSERS)}]*(?=\s)|[，；：、]")
_SPACE = re.compile(r"\s")
_OPENERS = tuple(
    """and or but because so which who whose where when while if as is are was were has have had can could will would
    should may might must with by from for in on at into through during between after before about""".split()
)
"""English words that open a phrase. Only English is cut at phrases; few words of our other languages look like them."""

_LATE_OPENERS = ("a", "an", "the", "of", "to", "that", "not", "who", "its", "their", "one")

_LEANING = frozenset(
    [
        *_OPENERS,
        *"a an the of to no not very my your his her its our their this that these".split(),
        *"i you he she it we they there what".split(),
    ]
)
"""Words that belong to what comes after them, so that no phrase ends with one."""

_PHRASE = re.compile(rf"(?<=\w)\s(?=(?:{'|'.join(_OPENERS)})\s)")
_LATE_PHRASE = re.compile(rf"(?<=\w)\s(?=(?:{'|'.join((*_OPENERS, *_LATE_OPENERS))})\s)")
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof st jr sr vs etc no fig vol approx e.g i.e cf al inc ltd co dept est min max
    a.m p.m u.s u.k z.b d.h bzw usw ca nr hr fr m mme mlle p.ex c.-à-d av env sig sr sra srta ud uds p.ej
    ecc dott sig.ra ing avv""".split()
)
_LONGEST_ABBREVIATION = 24
_LAST_WORD = re.compile(r"[\w.\-’']+$")


class Clauses:
    """Cuts text into clauses as it comes. Whatever goes in comes out once, in order; only outer white space goes."""

    def __init__(self) -> None:
        self._text = ""
        self._first = True
        self._broken = False  # the first clause was a phrase: its sentence has yet to end

    def push(self, piece: str, *, hurry: bool = False) -> list[str]:
        """Take the next piece of text and return the clauses that are complete now.

        `hurry` says that what was spoken so far is nearly heard: the next clause then ends as soon as it may.
        """
        self._text += piece
        found: list[str] = []
        while end := self._end(hurry=hurry and not found):
            clause, self._text = self._text[:end].strip(), self._text[end:]
            if clause:
                found.append(clause)
                self._broken = (self._first or hurry) and not _ENDS.search(clause)
                self._first = False
        return found

    def finish(self) -> list[str]:
        """Return what is left when the text has ended."""
        rest, self._text = self._text.strip(), ""
        return [rest] if rest else []

    def _end(self, *, hurry: bool = False) -> int:
        """Where the first clause of the waiting text ends, or 0 while that can't be told."""
        for match in _END.finditer(self._text):
            if match.end() > LONG:
                break
            at_once = self._first or self._broken or hurry
            if (at_once or _columns(self._text[: match.end()].strip()) >= SHORT) and not self._is_abbreviation(
                match.start(), match.group()
            ):
                return match.end()
        if self._first:
            return self._early(FIRST_WORDS, PHRASE_WORDS) or self._overflow()
        return (self._early(HURRY_WORDS, HURRY_WORDS) if hurry else 0) or self._overflow()

    def _early(self, comma_words: int, phrase_words: int) -> int:
        """Where a clause for which somebody waits may end: at a comma after so many words, or before a phrase."""
        for match in _COMMA.finditer(self._text):
            if _word_count(self._text[: match.start()]) >= comma_words:
                return match.end()
        for opener, least in ((_PHRASE, phrase_words), (_LATE_PHRASE, LONG_PHRASE_WORDS)):
            for match in opener.finditer(self._text):
                words = self._text[: match.start()].split()
                if len(words) >= least and words[-1].lower() not in _LEANING:
                    return match.end()
        return 0

    def _overflow(self) -> int:
        """Where a clause that has grown too long is cut."""
        if len(self._text) <= LONG:
            return 0
        commas = [match.end() for match in _COMMA.finditer(self._text, 0, LONG) if match.end() >= SHORT]
        if commas:
            return commas[-1]
        spaces = [match.end() for match in _SPACE.finditer(self._text, 0, LONG)]
        return spaces[-1] if spaces else LONG

    def _is_abbreviation(self, stop: int, ending: str) -> bool:
        """Whether the full stop at `stop` belongs to an abbreviation, an initial or a list's number."""
        if ending.strip(_CLOSERS) != ".":
            return False
        start = max(0, stop - _LONGEST_ABBREVIATION)
        word = _LAST_WORD.search(self._text, start, stop)
        if word is None:
            return False
        last = word.group().strip("'’").lower()
        initial = len(last) == 1 and last.isalpha() and word.group() != "I"
        before = self._text[start : word.start()]
        starts_line = not before.strip() or before.endswith("\n")
        return last in _ABBREVIATIONS or initial or (starts_line and last.isdigit())


def _word_count(text: str) -> int:
    """Words in `text`; scripts that are written without spaces count two characters as a word."""
    return len(text.split()) + sum("\u3040" <= c <= "\u9fff" for c in text) // 2


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
