"""The command `lyre config`: every setting with its value and where that came from, and changes of the file."""

import argparse
import json
from typing import TYPE_CHECKING, Any

from app import settings as stored

if TYPE_CHECKING:
    from app.settings import Origin, Settings


def show(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Show the settings in force, or where the file is."""
    if arguments.path:
        path = str(stored.settings_path())
        print(json.dumps({"path": path}) if arguments.json else path)
        return 0
    origins = stored.origins(settings)
    if arguments.json:
        print(json.dumps({key: _row(origin) for key, origin in origins.items()}, ensure_ascii=False))
        return 0
    width = max(map(len, origins))
    room = max(len(_written(origin.value)) for origin in origins.values())
    for key, origin in origins.items():
        print(f"{key:<{width}}  {_written(origin.value):<{room}}  {_where(key, origin, settings)}".rstrip())
        print(f"{'':<{width}}  {origin.description}")
    print(f"\nThe file is {stored.settings_path()}; in the environment a setting is called as {_example()}.")
    return 0


def put(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Write one setting into the file, and say so where another source hides it."""
    key = stored.known(arguments.key)
    value = stored.parsed(key, arguments.value)
    aside = stored.keep({key: value})
    return _report(arguments, settings, key, value, str(aside or ""))


def unset(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Take one setting out of the file: from then on it is as by default or by the profile."""
    key = stored.known(arguments.key)
    aside = stored.keep({}, [key])
    settings.layers.file.pop(key, None)
    return _report(arguments, settings, key, settings.layers.merged().get(key, stored.default(key)), str(aside or ""))


def _report(arguments: argparse.Namespace, settings: "Settings", key: str, value: Any, aside: str) -> int:
    source = settings.layers.source(key)
    hidden = source in ("environment", "flag")
    if arguments.json:
        print(json.dumps({"key": key, "value": value, "hidden_by": source if hidden else "", "set_aside": aside}))
        return 0
    if aside:
        print(f"the file couldn't be read; it is {aside} now")
    print(f"{key} is {_written(value)}")
    if hidden:
        print(f"but {_where(key, stored.origins(settings)[key], settings)} hides it: {_written(_now(settings, key))}")
    return 0


def _now(settings: "Settings", key: str) -> Any:
    return stored.value(settings, key)


def _row(origin: "Origin") -> dict[str, Any]:
    return {
        "value": origin.value,
        "source": origin.source,
        "default": origin.default,
        "description": origin.description,
    }


def _written(value: Any) -> str:
    """A value as one writes it into the file."""
    return value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False)


def _where(key: str, origin: "Origin", settings: "Settings") -> str:
    """The source in words, with what one would look for there."""
    return {
        "profile": f"profile {settings.engine.profile}",
        "environment": f"environment {stored.variable(key)}",
        "flag": "command line",
    }.get(origin.source, origin.source)


def _example() -> str:
    return stored.variable("engine.kind")
