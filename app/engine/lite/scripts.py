"""Which texts a voice can speak: by length, by whether anything in them is said, and by the script of their letters."""

import unicodedata
from itertools import groupby

from app.engine.speakable import speakable
from app.engine.voices import Voice, languages, voices
from app.errors import BadInput

LONGEST = 10_000
"""Most characters of one text."""

SCRIPTS = {"hi": ("DEVANAGARI", "LATIN"), "ko": ("HANGUL", "LATIN", "CJK"), "zh": ("CJK", "LATIN")}
"""Scripts a language's voices can speak, its own first, by the first word of the Unicode names of their letters."""

_LATIN_ONLY = ("LATIN",)
_NAMES = {"CJK": "Chinese", "HIRAGANA": "Japanese", "KATAKANA": "Japanese"}
_SYMBOLS = "GREEK"  # a single letter of it is a symbol, which is read out by its name


def check(text: str, voice: Voice, language: str) -> None:
    """Raise `BadInput` if `voice` can't speak `text` in `language`."""
    if not text.strip():
        raise BadInput("there is no text to speak", "give at least one word")
    if len(text) > LONGEST:
        raise BadInput(f"the text has {len(text):,} characters", f"the limit is {LONGEST:,}, so speak it in parts")
    spoken = speakable(without_tags(text), language)
    if not any(character.isalnum() for character in spoken):
        raise BadInput("there is nothing to speak in that text", "give at least one word, not only signs or emoji")
    for script in _scripts(spoken):
        if script not in SCRIPTS.get(language, _LATIN_ONLY):
            name = _NAMES.get(script, script.capitalize())
            raise BadInput(f"{voice.name} can't speak {name} letters in {languages()[language].name}", _remedy(script))


def without_tags(text: str) -> str:
    """Return `text` without emotion tags such as `<laugh>`: only Orpheus can do what they say."""
    parts = text.split("<")
    kept = [parts[0]]
    for part in parts[1:]:
        tag, closed, rest = part.partition(">")
        kept.append(rest if closed and tag.isalpha() else f"<{part}")
    return "".join(kept)


def _scripts(text: str) -> list[str]:
    """Return the scripts of the letters in `text`, in the order they come."""
    found: dict[str, None] = {}
    for script, letters in groupby(unicodedata.normalize("NFKC", text), _script):
        if script and not (script == _SYMBOLS and len(list(letters)) == 1):
            found[script] = None
    return list(found)


def _script(character: str) -> str:
    return unicodedata.name(character, "UNKNOWN").split()[0] if character.isalpha() else ""


def _remedy(script: str) -> str:
    able = [voice for voice in voices() if script in SCRIPTS.get(voice.language, _LATIN_ONLY)]
    able.sort(key=lambda voice: SCRIPTS.get(voice.language, _LATIN_ONLY).index(script))
    if not able:
        return "no voice can, so write it in another script"
    return f"choose a voice that can, such as {able[0].name} ({able[0].latin}, {languages()[able[0].language].name})"
