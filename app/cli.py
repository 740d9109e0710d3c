"""The commands that need no window, and the one that opens it."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import cli_models
from app.cli_bench import add_options, bench
from app.cli_doctor import doctor, fits_here
from app.errors import BadInput, DeviceError
from app.paths import resource

if TYPE_CHECKING:
    from app.engine.events import Event, Samples, TurnDone
    from app.engine.manager import Manager
    from app.settings import Settings

Command = Callable[[argparse.Namespace, "Settings"], int]


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line; each command's function is in `run`, None without a command."""
    top = argparse.ArgumentParser(
        prog="lyre",
        description="A private voice assistant: hold a key, speak, hear the answer. Without a command: the window.",
        epilog="example: lyre reply resources/demo/question.wav --out reply.wav",
    )
    top.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    top.set_defaults(run=None)
    _add_engine_options(top)
    commands = top.add_subparsers(metavar="COMMAND")

    one = _command(commands, "reply", reply, "answer a question from a sound file", "lyre reply question.wav --json")
    one.add_argument("file", type=Path, metavar="FILE", help="what was said; any format that libsndfile reads")
    one.add_argument("--out", type=Path, metavar="REPLY", help="write the spoken reply here (wav, flac, ogg or mp3)")
    _add_engine_options(one)

    two = _command(commands, "say", say, "speak a text", 'lyre say "Good morning" --voice leo --out morning.flac')
    two.add_argument("text", metavar="TEXT")
    two.add_argument(
        "--out", type=Path, metavar="FILE", help="write it here (wav, flac, ogg or mp3) instead of playing it"
    )
    _add_engine_options(two)

    _command(commands, "voices", list_voices, "list the voices", "lyre voices --json")
    _add_models(commands)
    _command(commands, "doctor", doctor, "tell whether this machine is ready", "lyre doctor --json")

    measured = _command(
        commands, "bench", bench, "measure how fast it answers here", "lyre bench --engine synthetic --baseline --json"
    )
    add_options(measured)
    return top


def apply(arguments: argparse.Namespace, settings: "Settings") -> None:
    """Put what the command line says over the settings; it wins over every other source."""
    if getattr(arguments, "engine", None):
        settings.engine.kind = arguments.engine
    if getattr(arguments, "voice", None):
        from app.engine.voices import find

        settings.engine.voice = find(arguments.voice).name


def window(read: Callable[[], "Settings"]) -> int:
    """Open the window; where there is no display, say so and run one spoken turn instead.

    `read` gives the settings; it is called when the window is on screen, since reading them takes a while.
    """
    if not _has_display():
        return _demo()
    from app.gui.run import run

    def load(settings: "Settings") -> "Manager":
        from app.engine import manager

        return manager.load(settings)

    return run(read, load)


def reply(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Answer one sound file."""
    from app.audio import files
    from app.engine import manager
    from app.engine.events import Turn

    speech = files.read(arguments.file)
    if arguments.out:
        files.check_writable(arguments.out)
    with closing(manager.load(settings)) as assistant:
        turn = Turn(voice=manager.default_voice(settings), speech=speech)
        done = _deliver(assistant.respond(turn), arguments)
    _show(arguments, {"heard": done.heard, "reply": done.reply, **_result(done)})
    return 0


def say(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Speak one text."""
    from app.audio import files
    from app.engine import manager

    if not arguments.text.strip():
        raise BadInput("there is no text to speak", 'give some, as in `lyre say "Good morning"`')
    if arguments.out:
        files.check_writable(arguments.out)
    with closing(manager.load(settings)) as assistant:
        done = _deliver(assistant.say(arguments.text, manager.default_voice(settings)), arguments)
    _show(arguments, {"text": done.reply, **_result(done)})
    return 0


def list_voices(arguments: argparse.Namespace, settings: "Settings") -> int:
    """List the catalogue."""
    from app.engine.choices import is_installed
    from app.engine.voices import voices

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


def list_checkpoints(arguments: argparse.Namespace, settings: "Settings") -> int:
    """List the checkpoints, and which of them this machine could run."""
    return cli_models.list_models(arguments, settings, fits_here(settings))


def _has_display() -> bool:
    somewhere = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return somewhere or sys.platform != "linux"


def _demo() -> int:
    from app.__main__ import main

    question = resource("demo/question.wav")
    print(f"There is no display, so there is no window. Here is one spoken turn instead, from {question.name}:")
    return main(["reply", str(question), "--out", "reply.wav"])


def _deliver(events: Iterator["Event"], arguments: argparse.Namespace) -> "TurnDone":
    """Run the turn; its sound goes into the file that was asked for, or else to the speaker."""
    import numpy as np

    from app.audio import files
    from app.engine.events import Adjusted, ReplyAudio, Restarted, TurnDone

    pieces: list[Samples] = []
    done: TurnDone | None = None
    for event in events:
        if isinstance(event, ReplyAudio):
            pieces.append(event.samples)
        elif isinstance(event, Restarted):
            pieces.clear()
        elif isinstance(event, Adjusted):
            print(f"lyre: {event.what}; {event.remedy}", file=sys.stderr)
        elif isinstance(event, TurnDone):
            done = event
    if done is None:
        raise RuntimeError("the turn ended without a summary")
    samples = np.concatenate(pieces) if pieces else np.zeros(0, np.float32)
    if arguments.out:
        files.write(arguments.out, samples)
    elif not arguments.json:
        _play(samples)
    return done


def _play(samples: "Samples") -> None:
    """Play on the default speaker; without one, say so and go on."""
    from app.audio.speaker import play_and_wait

    try:
        play_and_wait(samples)
    except DeviceError as error:
        print(f"lyre: {error}", file=sys.stderr)


def _result(done: "TurnDone") -> dict[str, Any]:
    return {
        "voice": done.voice,
        "engine": done.engine,
        "stand_in": done.stand_in,
        "audio_s": round(done.audio_s, 3),
        "latency_ms": {stage: round(ms, 1) for stage, ms in done.latency_ms.items()},
    }


def _show(arguments: argparse.Namespace, result: dict[str, Any]) -> None:
    """Print `result`: as one JSON object, or as lines a person reads."""
    if arguments.json:
        print(json.dumps(result, ensure_ascii=False))
        return
    for key, value in result.items():
        if key == "latency_ms":
            value = " · ".join(f"{stage} {ms:.0f} ms" for stage, ms in value.items())
        print(f"{key.removesuffix('_ms'):<9} {value}")
    if arguments.out:
        print(f"{'written':<9} {arguments.out}")


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, run: Command, text: str, example: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(
        name, help=text, description=text[0].upper() + text[1:] + ".", epilog=f"example: {example}"
    )
    command.add_argument(
        "--json", action="store_true", help="print one JSON value on standard output; nothing is played"
    )
    command.set_defaults(run=run)
    return command


def _add_models(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    models = commands.add_parser(
        "models",
        help="list, get, verify and remove the full engine's models",
        description="The checkpoints of the full engine.",
        epilog="example: lyre models get voxtral",
    )
    own = models.add_subparsers(metavar="ACTION", required=True)
    _command(own, "list", list_checkpoints, "list what is here and what fits", "lyre models list --json")
    for name, run, text in (
        ("get", cli_models.get_model, "fetch a model, or what is missing of it"),
        ("verify", cli_models.verify_model, "compare every byte of a model with its checksums"),
        ("remove", cli_models.remove_model, "delete a model from the disk"),
    ):
        one = _command(own, name, run, text, f"lyre models {name} voxtral")
        one.add_argument("name", metavar="NAME", help="a name from `lyre models list`")


def _add_engine_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--voice", default=argparse.SUPPRESS, help="a name from `lyre voices`")
    command.add_argument(
        "--engine",
        default=argparse.SUPPRESS,
        choices=["auto", "full", "lite"],
        help="auto: the full one where it can run",
    )


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
