"""YAML that people wrote, changed line by line: all lines but the one that is meant stay as they are, to the letter."""

from io import StringIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ruamel.yaml import YAML


UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, RecursionError)
"""What ruamel.yaml lets out, besides its own errors, of values that aren't what their tag says, as `!!bool x`."""


def yaml() -> "YAML":
    """Return a reader and writer that keeps comments, order, quotes, and numbers as they are written."""
    from ruamel.yaml import YAML

    from app.settings_numbers import Constructor, Representer

    made = YAML()
    made.Constructor, made.Representer = Constructor, Representer
    made.preserve_quotes = True
    made.width = 100_000  # long lines are the user's own
    return made


def with_value(text: str, key: str, value: Any) -> str:
    """Return `text` in which `section.key` is `value`; it is written anew where no single line says that."""
    section, _, name = key.partition(".")
    document: Any = yaml().load(text) or {}
    changed = _changed(text, document, section, f"{name}: {_scalar(value)}\n", name)
    if not isinstance(document.get(section), dict):
        document[section] = {}
    document[section][name] = value
    return changed if _loaded(changed) == document else _dumped(document)


def _changed(text: str, document: Any, section: str, line: str, name: str) -> str:
    """Return `text` with `line` where it belongs, if that is a line of its own."""
    found, lines = document.get(section), text.splitlines(keepends=True)
    if section not in document:
        newline = "" if not text or text.endswith("\n") else "\n"
        return f"{text}{newline}{section}:\n  {line}"
    if found is None:
        at = document.lc.key(section)[0]
        return _joined(lines, at, 1, f"{lines[at].rstrip()}\n", f"  {line}")
    if not isinstance(found, dict) or not found:
        return ""
    at, column = document[section].lc.key(name if name in found else next(iter(found)))
    indent = lines[at][:column]
    if name not in found:
        return _joined(lines, at, 0, f"{indent}{line}")
    comment = _comment_of(found, name)
    return _joined(lines, at, 1, f"{indent}{line.rstrip()}  {comment}".rstrip() + "\n")


def without_key(text: str, key: str) -> str:
    """Return `text` without `section.key`: its line goes, a comment at the end of it stays as a line of its own.

    Where the value isn't on one line of its own, the text is written anew without it.
    """
    section, _, name = key.partition(".")
    document = yaml().load(text)
    lines = text.splitlines(keepends=True)
    at, column = document[section].lc.key(name)
    comment = _comment_of(document[section], name)
    shorter = _joined(lines, at, 1, f"{' ' * column}{comment}\n" if comment else "")
    del document[section][name]
    if not document[section]:
        shorter = _without_empty(shorter, section)
    if _sections(_loaded(shorter), section) == document:
        return shorter
    return _dumped(document)


def _joined(lines: list[str], at: int, gone: int, *fresh: str) -> str:
    return "".join((*lines[:at], *fresh, *lines[at + gone :]))


def _scalar(value: Any) -> str:
    """Write `value` as it stands behind a colon."""
    return _dumped({"key": value}).removeprefix("key:").strip()


def _comment_of(section: Any, name: str) -> str:
    """Return the comment at the end of the key's line; those below it belong to what follows."""
    tokens = section.ca.items.get(name) or [None, None, None]
    text: str = tokens[2].value if tokens[2] is not None else ""
    return text.partition("\n")[0].strip()


def _without_empty(text: str, section: str) -> str:
    """Drop the line of a section that holds nothing any more, unless comments are left in it."""
    lines = text.splitlines(keepends=True)
    for at, line in enumerate(lines):
        if line.rstrip() == f"{section}:" and not "".join(lines[at + 1 : at + 2]).startswith((" ", "\t")):
            return _joined(lines, at, 1)
    return text


def _loaded(text: str) -> Any:
    """Return what `text` holds; None if it is no YAML any more."""
    from ruamel.yaml.error import YAMLError

    try:
        return yaml().load(text) or {}
    except (YAMLError, *UNREADABLE):
        return None


def _sections(document: Any, section: str) -> Any:
    """Let a section without lines be one without keys."""
    if isinstance(document, dict) and not document.get(section):
        document[section] = {}
    return document


def _dumped(document: Any) -> str:
    out = StringIO()
    yaml().dump(document, out)
    return out.getvalue()
