"""The commands `lyre reply` and `lyre say`: one turn from a sound file, and a text spoken."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any

import numpy as np

from app.audio import files
from app.engine import manager
from app.engine.events import Adjusted, Event, ReplyAudio, Restarted, Samples, Turn, TurnDone
from app.errors import BadInput, DeviceError, NotInstalled

if TYPE_CHECKING:
    from app.settings import Settings


def reply(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Answer one sound file."""
    speech = files.read(arguments.file)
    if arguments.out:
        files.check_writable(arguments.out)
    with closing(_load(settings)) as assistant:
        turn = Turn(voice=manager.default_voice(settings), speech=speech)
        done = _deliver(assistant.respond(turn), arguments)
    _show(arguments, {"heard": done.heard, "reply": done.reply, **_result(done)})
    return 0


def say(arguments: argparse.Namespace, settings: "Settings") -> int:
    """Speak one text."""
    if not arguments.text.strip():
        raise BadInput("there is no text to speak", 'give some, as in `lyre say "Good morning"`')
    if arguments.out:
        files.check_writable(arguments.out)
    with closing(_load(settings)) as assistant:
        done = _deliver(assistant.say(arguments.text, manager.default_voice(settings)), arguments)
    _show(arguments, {"text": done.reply, **_result(done)})
    return 0


def _load(settings: "Settings") -> manager.Manager:
    """Load the engine. Who insists on the full one is told what is wrong with its files, instead of another answer."""
    assistant = manager.load(settings)
    if settings.engine.kind == "full" and assistant.load_error is not None:
        assistant.close()
        raise assistant.load_error
    return assistant


def _deliver(events: Iterator[Event], arguments: argparse.Namespace) -> TurnDone:
    """Run the turn; its sound goes into the file that was asked for, or else to the speaker."""
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


def _play(samples: Samples) -> None:
    """Play on the default speaker; without one, say so and go on."""
    from app.audio.speaker import play_and_wait

    try:
        play_and_wait(samples)
    except (DeviceError, NotInstalled) as error:
        print(f"lyre: {error}", file=sys.stderr)


def _result(done: TurnDone) -> dict[str, Any]:
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
