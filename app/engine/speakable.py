"""Text as a model writes it -> text as a person would read it aloud: markdown, symbols and numbers become words."""

import re
import tomllib
import unicodedata
from functools import cache

from num2words import num2words

from app.paths import resource

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)")
_CODE_FENCE = re.compile(r"```\w*")
_LINE_START = re.compile(r"^\s*(?:#{1,6}\s+|[-*+•]\s+|>\s+|\d{1,2}[.)]\s+(?=\D))", re.MULTILINE)
_EMPHASIS = re.compile(r"(?<!\w)(\*{1,3}|_{1,3}|~~|`)(?=\S)(.+?)(?<=\S)\1(?!\w)")
_TIMES = re.compile(r"(?<=\d)(\s?)[*×](\s?)(?=\d)")
_STRAY = re.compile(r"[*`#~|^\\]+")
_SCHEME = re.compile(r"\bhttps?://(?:www\.)?")
_TAG = re.compile(r"<[^<>\s][^<>]{0,20}>")
_MONEY = re.compile(r"([$€£])\s?(\d[\d,]*(?:\.\d\d)?)(?![\d.,]*\d)|(\d[\d.]*(?:,\d\d)?)\s?€")
_NUMBER = re.compile(r"(?<![\w.:/-])-?\d(?:[\d,.]*\d)?(?![\w:/-]|\.\d)")
_GROUPED_BY_COMMA = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_GROUPED_BY_POINT = re.compile(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_LEADING_ZERO = re.compile(r"-?0\d+")
_GAP = re.compile(r"\s+([.,!?;:])")
_CURRENCIES = {"$": "USD", "€": "EUR", "£": "GBP"}
_POINT_LANGUAGES = frozenset({"en", "ko", "zh", "hi"})
_NUM2WORDS_LANGUAGES = frozenset({"en", "fr", "de", "es", "it", "ko"})
"""Languages of ours that num2words knows; in Hindi and Mandarin the speaker reads digits itself."""

_MAX_DIGITS = 15
"""Longer runs of digits are identifiers and are read digit by digit by the speaker."""


def speakable(text: str, language: str) -> str:
    """Return `text` as it should be spoken in `language` (a code of the catalogue); empty if nothing is to be said.

    Emotion tags such as `<laugh>` stay as they are.
    """
    text = _without_markdown(text)
    parts = _TAG.split(text)
    tags = [tag if all(map(_is_readable, tag)) else " " for tag in _TAG.findall(text)]
    spoken = [_spell_out(part, language) for part in parts]
    joined = "".join(piece for pair in zip(spoken, [*tags, ""], strict=True) for piece in pair)
    joined = " ".join(joined.split())
    return (
        joined
        if any(tag[1:-1].isalpha() for tag in tags) or any(unicodedata.category(c)[0] in "LN" for c in joined)
        else ""
    )


def _without_markdown(text: str) -> str:
    text = _CODE_FENCE.sub(" ", _LINK.sub(r"\1", text))
    text = _LINE_START.sub("", text)
    text = _TIMES.sub(" × ", text)
    while (plain := _EMPHASIS.sub(r"\2", text)) != text:
        text = plain
    return _SCHEME.sub("", text)


def _spell_out(text: str, language: str) -> str:
    if language in _NUM2WORDS_LANGUAGES:
        text = _MONEY.sub(lambda m: _money(m, language), text)
        text = _NUMBER.sub(lambda m: _number(m.group(), language), text)
    for symbol, word in _symbols(language).items():
        text = text.replace(symbol, f" {word} ")
    readable = "".join(c if _is_readable(c) else " " for c in _STRAY.sub(" ", text))
    return _GAP.sub(r"\1", readable)


def _money(match: re.Match[str], language: str) -> str:
    sign, before, after = match.groups()
    plain = before.replace(",", "") if before else after.replace(".", "").replace(",", ".")
    if len(plain) > _MAX_DIGITS:
        return match.group()
    amount: float | int = float(plain) if "." in plain else int(plain)
    currency = _CURRENCIES[sign or "€"]
    whole = isinstance(amount, int)
    try:
        words = num2words(float(amount), lang=language, to="currency", currency=currency)
    except NotImplementedError:
        return f"{num2words(amount, lang=language)} {_symbols(language).get(sign or '€', '')}"
    return str(words).split(",")[0] if whole and language == "en" else str(words)


def _number(digits: str, language: str) -> str:
    if sum(c.isdigit() for c in digits) > _MAX_DIGITS or _LEADING_ZERO.fullmatch(digits):
        return digits
    if language == "en" and digits.isdigit() and 1100 <= int(digits) <= 1999:
        return str(num2words(int(digits), lang="en", to="year"))
    value = _value(digits, language)
    try:
        return digits if value is None else str(num2words(value, lang=language))
    except (NotImplementedError, IndexError, OverflowError):  # some languages lack very small or very large numbers
        return digits


def _value(plain: str, language: str) -> float | int | None:
    """The number that `plain` writes in `language`, or None for dates, versions and the like."""
    by_point = language in _POINT_LANGUAGES
    if (_GROUPED_BY_COMMA if by_point else _GROUPED_BY_POINT).fullmatch(plain):
        plain = plain.replace("," if by_point else ".", "")
    if not by_point:
        plain = plain.replace(",", ".")
    try:
        return float(plain) if "." in plain else int(plain)
    except ValueError:
        return None


def _is_readable(character: str) -> bool:
    """Whether a speaker can make something of it: no emoji, no pictures, no control characters."""
    category = unicodedata.category(character)
    return category[0] in "LMNPZ" or character in "+<>=$€£°%\n"


@cache
def _symbols(language: str) -> dict[str, str]:
    table: dict[str, dict[str, str]] = tomllib.loads(resource("symbols.toml").read_text(encoding="utf-8"))
    return table.get(language, {})
