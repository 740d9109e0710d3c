"""The command `lyre voices`: the catalogue."""

import argparse
import json
from typing import TYPE_CHECKING

from app.engine.choices import is_installed
from app.engine.voices import voices

if TYPE_CHECKING:
    from app.settings import Settings


def list_voices(arguments: argparse.Namespace, settings: "Settings") -> int:
    """List the catalogue."""
    rows = [
        {
            "name": voice.name,
            "language": voice.language,
            "gender": voice.gender,
            "state": "ready" if is_installed(voice, settings) else "stand-in",
            "checkpoint": voice.checkpoint,
        }
        for voice in voices()
    ]
    if arguments.json:
        print(json.dumps(rows, ensure_ascii=False))
        return 0
    for row in rows:
        print(f"{row['name']:<10} {row['language']}  {row['gender']}  {row['state']:<9} {row['checkpoint']}".rstrip())
    return 0
