"""The app that is measured: `lyre` as it is, with a listener between its engine and its window.

`python -m tests.e2e.voice_bench.subject FOLDER [sequential]` opens the window. Of every turn it leaves in FOLDER what
the engine was asked and what it made: NUMBER.json, NUMBER.speech.npy (16 kHz) and NUMBER.npy (24 kHz). `sequential` is
the plain pipeline: nothing is heard before the release, and nothing is played before all was written and spoken.
"""

import json
import sys
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

import numpy as np

from app.engine.events import Event, Heard, ReplyAudio, ReplyText, Restarted, Samples, Turn, TurnDone
from app.settings import Settings


@dataclass
class Made:
    """What came of one turn. `wall_s` is how long the engine was at it; one that was thrown away isn't `done`."""

    number: int
    began_at: float
    ended_at: float | None
    heard_before: str
    exchanges: int
    speech: Samples
    heard: str = ""
    reply: str = ""
    wall_s: float = 0.0
    done: dict[str, Any] | None = None
    sounds: list[Samples] = field(default_factory=list)

    def take(self, event: Event) -> None:
        if isinstance(event, Heard):
            self.heard = event.text
        elif isinstance(event, ReplyText):
            self.reply += event.piece
        elif isinstance(event, ReplyAudio):
            self.sounds.append(event.samples)
        elif isinstance(event, Restarted):
            self.heard, self.reply, self.sounds = "", "", []
        elif isinstance(event, TurnDone):
            self.done = {"latency_ms": event.latency_ms, "ahead_ms": event.ahead_ms, "audio_s": event.audio_s}

    def write(self, folder: Path) -> None:
        sound = np.concatenate(self.sounds) if self.sounds else np.zeros(0, np.float32)
        np.save(folder / f"{self.number}.npy", sound)
        np.save(folder / f"{self.number}.speech.npy", self.speech)
        rest = {key: value for key, value in vars(self).items() if key not in ("sounds", "speech")}
        fresh = folder / f"{self.number}.new"
        fresh.write_text(json.dumps(rest), encoding="utf-8")
        fresh.replace(folder / f"{self.number}.json")


class Listener:
    """An assistant that is another one, and writes down what that does. On the engine thread, as that one is."""

    def __init__(self, assistant: Any, folder: Path, sequential: bool) -> None:
        self._assistant = assistant
        self._folder = folder
        self._sequential = sequential
        self._count = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._assistant, name)

    def hear(self, speech: Samples) -> str:
        return "" if self._sequential else str(self._assistant.hear(speech))

    def respond(self, turn: Turn, *more: Any, **named: Any) -> Iterator[Event]:
        """Answer `turn` as the assistant does, whatever else it may be asked by now."""
        self._count += 1
        before = turn.history[-1].reply if turn.history else ""
        speech = turn.speech if turn.speech is not None else np.zeros(0, np.float32)
        made = Made(self._count, time.perf_counter(), turn.ended_at, before, len(turn.history), speech)
        events = cast(Generator[Event], self._assistant.respond(turn, *more, **named))
        began = time.perf_counter()
        try:
            for event in _all_at_once(events, turn) if self._sequential else events:
                made.take(event)
                yield event
        finally:
            events.close()
            made.wall_s = time.perf_counter() - began
            made.write(self._folder)


def _all_at_once(events: Iterator[Event], turn: Turn) -> Iterator[Event]:
    """Let the whole reply be made, and only then give it out; the first sound is there when the last one is."""
    everything = list(events)
    first_audio = (time.perf_counter() - (turn.ended_at or time.perf_counter())) * 1000
    for event in everything:
        if isinstance(event, TurnDone):
            yield replace(event, latency_ms=event.latency_ms | {"first_audio": first_audio})
        else:
            yield event


def main() -> int:
    """Run the window; the exit status is the app's."""
    folder, *mode = sys.argv[1:]
    del sys.argv[1:]
    from app import cli
    from app.__main__ import settings_for
    from app.gui.run import run

    def load(settings: Settings) -> Any:
        from app.engine import manager

        return Listener(manager.load(settings), Path(folder), "sequential" in mode)

    return run(lambda: settings_for(cli.parser().parse_args([])), load)


if __name__ == "__main__":
    sys.exit(main())
