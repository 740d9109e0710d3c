"""Starts Lyre: arguments, logging and settings, then the window or one command."""

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app import cli
from app.errors import UserError
from app.gpu_pack import activation

if TYPE_CHECKING:
    from app.settings import Settings


def main(argv: Sequence[str] | None = None) -> int:
    """Run Lyre with `argv` (without the program's name) and return the exit status: 0 done, 1 failed, 2 bad input."""
    activation.activate()
    words = sys.argv[1:] if argv is None else argv
    arguments = cli.parser().parse_args(words) if words else cli.JUST_THE_WINDOW
    try:
        if arguments.try_gpu_pack:
            return cli.try_gpu_pack(arguments.try_gpu_pack)
        if arguments.toggle:
            return cli.toggle()
        if not arguments.command:
            return cli.window(lambda: settings_for(arguments, strict=False))
        return cli.run(arguments, settings_for(arguments, strict=getattr(arguments, "strict", True)))
    except UserError as error:
        print(f"lyre: {error}", file=sys.stderr)
        return error.exit_status
    except ModuleNotFoundError as error:
        if (error.name or "app").partition(".")[0] == "app":
            raise
        print(f"lyre: the package {error.name} isn't installed: run `make setup`, which installs it", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 1


def settings_for(arguments: argparse.Namespace, strict: bool = True) -> "Settings":
    """Read the settings in force, the command line's word included, and start to log as they say.

    One that can't be used raises `BadSettings`; unless it is `strict`, the settings tell it as one of their troubles.
    """
    from app import logs, settings

    in_force = settings.load(flags=cli.flags(arguments), strict=strict)
    logs.start(in_force.log, to_file=not arguments.command)
    return in_force


if __name__ == "__main__":
    sys.exit(main())
