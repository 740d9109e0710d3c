"""A process that writes settings, killed while it does: the file is whole, with what was written and all the rest.

`python -m tests.kills.settings_writes NUMBER` is the process: it writes one number after the other, from that one on.
"""

import os
import random
import sys
from pathlib import Path

from tests.kills.victim import Found, killed

LONGEST_S = 0.15
KEY = "status.port"
FIRST, LAST = 10_000, 60_000
WHOLE = """\
# mine
engine:
  voice: tara  # hers
audio: {preroll: false, microphone: 'Desk | ALSA'}
status: {enabled: false, port: 9999}
"""


def run(times: int, folder: Path, rng: random.Random) -> Found:
    """Kill it that often; all of them write one file."""
    from app import settings
    from app.errors import UserError

    file = folder / "settings.yaml"
    file.write_text(WHOLE, encoding="utf-8")
    finished = lost = damaged = not_started = 0
    number = FIRST
    for _ in range(times):
        arguments = [str(file), str(number)]
        lines = killed("tests.kills.settings_writes", arguments, {}, rng.uniform(0, LONGEST_S), lambda: False)
        told = [int(line) for line in lines]
        not_started += not told
        finished += len(told)
        try:
            found = settings.load(file).status.port
        except UserError:
            damaged += 1
            continue
        text = file.read_text(encoding="utf-8")
        damaged += text.replace(str(found), "9999") != WHOLE
        lost += bool(told) and found not in (told[-1], told[-1] + 1)
        number = max(number, found) + 5
    left = [path.name for path in folder.iterdir() if "unreadable" in path.name]
    return Found(times, finished, lost, damaged + len(left), not_started)


def main() -> int:
    """Write until killed."""
    from app import settings

    file, number = Path(sys.argv[1]), int(sys.argv[2])
    while number < LAST:
        settings.keep({KEY: number}, path=file)
        os.write(1, f"{number}\n".encode())
        number += 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
