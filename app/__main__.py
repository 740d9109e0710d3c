"""Starts Lyre: arguments, logging and settings, then the window or one command."""

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app import cli
from app.errors import UserError

if TYPE_CHECKING:
    from app.settings import Settings


def main(argv: Sequence[str] | None = None) -> int:
    """Run Lyre with `argv` (without the program's name) and return the exit status: 0 done, 1 failed, 2 bad input."""
    arguments = cli.parser().parse_args(argv)
    try:
        if not arguments.command:
            return cli.window(lambda: settings_for(arguments))
        return cli.run(arguments, settings_for(arguments))
    except UserError as error:
        print(f"lyre: {error}", file=sys.stderr)
        return error.exit_status
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 1


def settings_for(arguments: argparse.Namespace) -> "Settings":
    """Read the settings in force, the command line's word included, and start to log as they say."""
    import logging

    from app import settings

    in_force = settings.load()
    cli.apply(arguments, in_force)
    logging.basicConfig(format="%(asctime)s %(name)s %(levelname)s %(message)s")
    logging.getLogger("app").setLevel(in_force.log.level.upper())  # what libraries tell below a warning is theirs
    return in_force


if __name__ == "__main__":
    sys.exit(main())
