"""Runs a command on a virtual screen of its own: `python -m tests.e2e.on_a_screen COMMAND …`."""

import os
import subprocess
import sys

from tests.e2e.desktop import screen

if __name__ == "__main__":
    with screen() as virtual:
        sys.exit(subprocess.call(sys.argv[1:], env={**os.environ, "DISPLAY": virtual.display}))
