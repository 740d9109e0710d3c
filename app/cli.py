"""The command line: every command with its options, and where it lives. A command is imported when it is called."""

import argparse
import gc
import os
import sys
from collections.abc import Callable
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from app.gpu_pack import activation
from app.paths import resource

if TYPE_CHECKING:
    from app.engine.manager import Manager
    from app.settings import Settings

    _Commands: TypeAlias = argparse._SubParsersAction["_Parser"]

TURNS = 50
"""Warm turns that `lyre bench` takes: the fewest from which a p95 is worth telling."""

TUNE_MIN = 5.0
"""Minutes that `lyre tune` takes at most."""

JUST_THE_WINDOW = argparse.Namespace(command="", toggle=False, try_gpu_pack=None)
"""What no arguments at all mean: to make the parser for them costs a double click 5 ms."""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line; what to call is in `command`, empty for the window."""
    top = _Parser(
        prog="lyre",
        description="A private voice assistant: hold a key, speak, hear the answer. Without a command: the window.",
        epilog="example: lyre reply resources/demo/question.wav --out reply.wav",
    )
    top.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    top.add_argument("--toggle", action="store_true", help="start or stop a recording in the Lyre that runs")
    top.add_argument("--try-gpu-pack", type=Path, help=argparse.SUPPRESS)
    top.set_defaults(command="")
    _add_engine_options(top)
    commands = top.add_subparsers(metavar="COMMAND")
    _add_talk(commands)
    _add(commands, "voices", "voices.list_voices", "list the voices", "lyre voices --json")
    _add_models(commands)
    _add_config(commands)
    _add_doctor(commands)
    _add_bench(commands)
    _add_tune(commands)
    _add(commands, "status", "running.status", "tell what the Lyre that runs is doing", "lyre status --json")
    return top


def run(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Run the command of `arguments` and return its exit status."""
    module, _, function = arguments.command.partition(".")
    return int(getattr(import_module(f"app.commands.{module}"), function)(arguments, settings))


def flags(arguments: argparse.Namespace) -> dict[str, str]:
    """Return what the command line says of settings, by their names; it wins over every other source."""
    found: dict[str, str] = {}
    if getattr(arguments, "engine", None):
        found["engine.kind"] = arguments.engine
    if getattr(arguments, "voice", None):
        from app.engine.voices import find

        found["engine.voice"] = find(arguments.voice).name
    return found


def window(read: Callable[[], "Settings"]) -> int:
    """Open the window, or bring that of the Lyre that runs to the front; without a display run one spoken turn.

    `read` gives the settings; it is called when the window is on screen, since reading them takes a while.
    """
    if not _has_display():
        return _demo()
    from app import channel

    try:
        claim = channel.claim()
    except OSError:  # nothing can be written there, so there is no knowing whether one runs
        return _open(read)
    if claim is None:
        channel.ask("raise", token=os.environ.get("XDG_ACTIVATION_TOKEN", ""))
        print("Lyre runs already; its window is in front now")
        return 0
    with closing(claim):
        return _open(read)


def toggle() -> int:
    """Start or stop a recording in the Lyre that runs, and return the exit status; no settings are needed for that."""
    from app.commands import running

    return running.toggle()


def try_gpu_pack(folder: Path) -> int:
    """Be the process in which a GPU pack is tried."""
    from app.gpu_pack import trial

    return trial.run(folder)


def _open(read: Callable[[], "Settings"]) -> int:
    gc.disable()  # until the window is on screen there is no garbage, and to look for it takes 8 ms
    from app.gui.run import run as run_window

    def read_all() -> "Settings":
        gc.enable()
        settings = read()
        from app.engine.choices import default_voice

        settings.engine.voice = settings.engine.voice or default_voice(settings)
        return settings

    def load(settings: "Settings") -> "Manager":
        from app.engine import manager

        loaded = manager.load(settings)
        activation.settled()
        return loaded

    return run_window(read_all, load)


def _has_display() -> bool:
    somewhere = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return somewhere or sys.platform != "linux"


def _demo() -> int:
    from app.__main__ import main

    question = resource("demo/question.wav")
    print(f"There is no display, so there is no window. Here is one spoken turn instead, from {question.name}:")
    return main(["reply", str(question), "--out", "reply.wav"])


def _add(commands: "_Commands", name: str, command: str, text: str, example: str) -> "_Parser":
    """Add a command; `command` is its module in `app.commands` and its function there."""
    added: _Parser = commands.add_parser(
        name, help=text, description=text[0].upper() + text[1:] + ".", epilog=f"example: {example}"
    )
    added.add_argument("--json", action="store_true", help="print one JSON value on standard output; nothing is played")
    added.set_defaults(command=command)
    return added


def _add_talk(commands: "_Commands") -> None:
    question = "answer a question from a sound file"
    one = _add(commands, "reply", "talk.reply", question, "lyre reply question.wav --json")
    one.add_argument("file", type=Path, metavar="FILE", help="what was said; any format that libsndfile reads")
    one.add_argument("--out", type=Path, metavar="REPLY", help="write it here (wav, flac, ogg, mp3), don't play it")
    _add_engine_options(one)
    two = _add(commands, "say", "talk.say", "speak a text", 'lyre say "Good morning" --voice leo --out morning.flac')
    two.add_argument("text", metavar="TEXT")
    two.add_argument("--out", type=Path, metavar="FILE", help="write it here (wav, flac, ogg, mp3), don't play it")
    _add_engine_options(two)


def _add_models(commands: "_Commands") -> None:
    models = commands.add_parser(
        "models",
        help="list, get, verify and remove the full engine's models",
        description="The checkpoints of the full engine.",
        epilog="example: lyre models get voxtral",
    )
    own = models.add_subparsers(metavar="ACTION", required=True)
    _add(own, "list", "models.list_models", "list what is here and what fits", "lyre models list --json")
    for name, text in (
        ("get", "fetch a model, or what is missing of it"),
        ("verify", "compare every byte of a model with its checksums"),
        ("remove", "delete a model from the disk"),
    ):
        one = _add(own, name, f"models.{name}_model", text, f"lyre models {name} voxtral")
        one.add_argument("name", metavar="NAME", help="a name from `lyre models list`")
    text = "fetch, remove or look at what lets the CPU installer's Lyre use an NVIDIA GPU"
    pack = _add(own, "gpu-pack", "gpu_pack.gpu_pack", text, "lyre models gpu-pack get")
    pack.add_argument("action", nargs="?", choices=["status", "get", "remove"], default="status")


def _add_config(commands: "_Commands") -> None:
    text = "show every setting with its value and where that came from, or change one"
    command = _add(commands, "config", "config.show", text, "lyre config set engine.kind lite")
    command.add_argument("--path", action="store_true", help="print where the settings file is")
    own = command.add_subparsers(metavar="ACTION")
    put = _add(own, "set", "config.put", "write a setting into the file", "lyre config set talk.key F9")
    put.add_argument("key", metavar="KEY", help="a name from `lyre config`")
    put.add_argument("value", metavar="VALUE")
    unset = _add(own, "unset", "config.unset", "take a setting out of the file", "lyre config unset talk.key")
    unset.add_argument("key", metavar="KEY", help="a name from `lyre config`")
    for one in (put, unset):
        one.set_defaults(strict=False)  # a value that can't be used must not stand in the way of a better one


def _add_doctor(commands: "_Commands") -> None:
    """It looks at settings that can't be used as well."""
    command = _add(commands, "doctor", "doctor.doctor", "tell whether this machine is ready", "lyre doctor --fix")
    command.set_defaults(strict=False)
    command.add_argument("--fix", action="store_true", help="mend what can be mended without losing anything")
    command.add_argument("--install", action="store_true", help="as --fix, and install missing packages with pip")
    command.add_argument("--quick", action="store_true", help="leave out what takes seconds")


def _add_bench(commands: "_Commands") -> None:
    """Its engine has a name of its own: `synthetic` is none that the settings know."""
    example = "lyre bench --engine synthetic --baseline --json"
    command = _add(commands, "bench", "bench.bench", "measure how fast it answers here", example)
    command.add_argument(
        "--engine",
        dest="measured",
        choices=["auto", "lite", "full", "synthetic"],
        default="auto",
        help="synthetic: the full one with random weights, which needs no download",
    )
    command.add_argument("--size", choices=["tiny", "full"], default="full", help="of the synthetic engine")
    command.add_argument("--turns", type=int, default=TURNS, metavar="N", help=f"warm turns ({TURNS})")
    command.add_argument(
        "--baseline",
        action="store_true",
        help="run the plain sequential pipeline on the same weights in between (synthetic only)",
    )
    command.add_argument("--compare", type=Path, metavar="OLD", help="a result of `lyre bench --json` to compare with")


def _add_tune(commands: "_Commands") -> None:
    text = "try what this machine could run faster with, and keep what gains"
    command = _add(commands, "tune", "tune.tune", text, "lyre tune --minutes 10")
    command.add_argument("--minutes", type=float, default=TUNE_MIN, metavar="N", help=f"at most so long ({TUNE_MIN:g})")
    command.add_argument("--undo", action="store_true", help="go back to what was before the tuning")


def _add_engine_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--voice", default=argparse.SUPPRESS, help="a name from `lyre voices`")
    command.add_argument(
        "--engine",
        default=argparse.SUPPRESS,
        choices=["auto", "full", "lite"],
        help="auto: the full one where it can run",
    )


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the command line in one line, as every other error is told."""

    def error(self, message: str) -> NoReturn:
        """Print it and exit with 2."""
        self.exit(2, f"lyre: {message}; see `{self.prog} --help`\n")


class _Version(argparse.Action):
    """Looks the version up when it is asked for: that takes longer than all the rest of the command line."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print it and exit."""
        from importlib.metadata import PackageNotFoundError, version

        try:
            print(f"lyre {version('lyre')}")
        except PackageNotFoundError:
            print("lyre (not installed)")
        parser.exit()
