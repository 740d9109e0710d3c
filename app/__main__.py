"""Starts Lyre: arguments, logging and settings, then the window or one command."""

import argparse
import logging
import sys
from collections.abc import Sequence

from app import cli, settings
from app.errors import BadSettings, UserError


def main(argv: Sequence[str] | None = None) -> int:
    """Run Lyre with `argv` (without the program's name) and return the exit status: 0 done, 1 failed, 2 bad input."""
    arguments = cli.parser().parse_args(argv)
    try:
        in_force = _settings_for(arguments)
        cli.apply(arguments, in_force)
        logging.basicConfig(format="%(asctime)s %(name)s %(levelname)s %(message)s")
        logging.getLogger("app").setLevel(in_force.log.level.upper())  # what libraries tell below a warning is theirs
        return int(arguments.run(arguments, in_force))
    except UserError as error:
        print(f"lyre: {error}", file=sys.stderr)
        return error.exit_status
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 1


def _settings_for(arguments: argparse.Namespace) -> settings.Settings:
    """Read the settings. The window opens without them too, and says in its message bar what is wrong."""
    try:
        return settings.load()
    except BadSettings as error:
        if arguments.run is not cli.window:
            raise
        arguments.trouble = error
        return settings.defaults()


if __name__ == "__main__":
    sys.exit(main())
