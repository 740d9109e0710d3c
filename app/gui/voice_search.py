"""Finds voices by what people type: without accents, in any script, and spelled as it sounds. Without Qt."""

import re
import unicodedata
from dataclasses import dataclass

_SPELLINGS = (("oo", "u"), ("ee", "i"), ("th", "t"), ("ck", "k"), ("ph", "f"), ("y", "i"))
"""Romanisations differ in these: 유나 is Yuna or Yoona, ऋतिका Ritika or Rithika."""


@dataclass(frozen=True)
class Findable:
    """What one voice is found by: `names` anywhere in them, `words` only from their beginnings."""

    names: str
    words: tuple[str, ...]

    def found_by(self, text: str) -> bool:
        """Whether every word of `text` finds it; nothing finds everything."""
        return all(self._has(_folded(word)) for word in text.split())

    def _has(self, word: str) -> bool:
        return word in self.names or any(one.startswith(word) for one in self.words)


def findable(names: list[str], words: list[str]) -> Findable:
    """Return how a voice called `names` is found; `words` are those that tell its language and its gender."""
    return Findable(" ".join(map(_folded, names)), tuple(_folded(part) for word in words for part in word.split()))


def _folded(text: str) -> str:
    """Return `text` in lower case, without accents and signs, and with one spelling for each sound.

    Marks of scripts in which they are more than accents stay: the vowels of Devanagari, the letters of Hangul.
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = re.sub(r"[-'’.·]", "", "".join(c for c in decomposed if not "\u0300" <= c <= "\u036f"))
    for spelling, sound in _SPELLINGS:
        plain = plain.replace(spelling, sound)
    return re.sub(r"([a-z])\1+", r"\1", plain)
