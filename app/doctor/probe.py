"""Opens Qt on this screen in a process of its own, since a platform plugin that fails ends the process. Prints JSON."""

import json
import sys

from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeySequence

from app.errors import UserError
from app.gui.global_key.combination import combination
from app.gui.global_key.global_key import Way, way

SCRIPTS = {
    "Hindi": QFontDatabase.WritingSystem.Devanagari,
    "Korean": QFontDatabase.WritingSystem.Korean,
    "Chinese": QFontDatabase.WritingSystem.SimplifiedChinese,
}
"""What the voices' names are written in, besides Latin letters."""


def main(talk_key: str, global_key: str) -> int:
    """Say which platform it is, what it can't write, and what is wrong with the keys."""
    application = QGuiApplication(["lyre"])
    said = {
        "platform": application.platformName(),
        "screens": [f"{s.size().width()} x {s.size().height()}" for s in application.screens()],
        "unwritable": [name for name, script in SCRIPTS.items() if not QFontDatabase.families(script)],
        "talk_key": QKeySequence(talk_key, QKeySequence.SequenceFormat.PortableText).toString(),
        "global_way": "" if way() is Way.NONE else way().name.lower(),
        "global_key": _trouble_with(global_key),
    }
    sys.stdout.write(json.dumps(said))
    return 0


def _trouble_with(key: str) -> str:
    try:
        if key:
            combination(key)
    except UserError as error:
        return str(error)
    return ""


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
