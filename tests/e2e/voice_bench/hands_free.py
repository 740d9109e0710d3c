"""Hands-free at the ear: `python -m tests.e2e.voice_bench.hands_free` speaks to the app while it hears its own speaker.

The virtual microphone gets what the speaker plays, at -6 dB and 80 ms late. Questions are asked without any key; every
other reply is broken into by the next question, the others are left to speak. The figures: turns in which it broke
into itself, interruptions noticed, from the last voiced sample to the end of the turn, and turns that ended early.
"""

import argparse
import json
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from tests.e2e.sound_server import RATE_HZ, wait_for
from tests.e2e.voice_bench import report, rig
from tests.e2e.voice_bench.analysis import SILENT
from tests.e2e.voice_bench.questions import Spoken, questions, spoken
from tests.e2e.voice_bench.rig import MICROPHONE, SPEAKER, Rig
from tests.e2e.voice_bench.turn import BEFORE_S

ECHO = (80, -6.0)
NOTICED_S = 1.5
"""An interruption that isn't noticed within this long after its first voiced sample isn't noticed."""

_PATIENCE_S, _AFTER_S, _LISTEN_S = 30.0, 1.6, 3.0


@dataclass
class Row:
    """One question. Times in ms; `silent_ms` is from when it was noticed until the speaker was silent."""

    number: int
    interrupts: bool
    noticed: bool = False
    noticed_ms: float | None = None
    silent_ms: float | None = None
    end_ms: float | None = None
    early: bool = False
    self_interrupted: bool = False


class States:
    """When the app went into which state, as its log comes in."""

    def __init__(self, running: Rig) -> None:
        self._log = running.app.log
        self._read = len(self._log)
        self.seen: list[tuple[float, str]] = []

    def look(self) -> None:
        """Take the lines that are new."""
        for line in self._log[self._read :]:
            self._read += 1
            if " state " in line:
                self.seen.append((time.perf_counter(), line.rsplit(" state ", 1)[1].split()[0]))

    def wait(self, state: str, since: float, timeout_s: float) -> float | None:
        """Return when it first was in `state` after `since`, or None if it isn't for `timeout_s`."""
        found: list[float] = []

        def there() -> bool:
            self.look()
            found[:] = [at for at, name in self.seen if name == state and at >= since]
            return bool(found)

        try:
            wait_for(there, timeout_s, state)
        except AssertionError:
            return None
        return found[0]

    def between(self, start: float, end: float) -> Iterator[str]:
        """Yield the states it went into meanwhile."""
        self.look()
        return (name for at, name in self.seen if start <= at < end)


def main() -> int:
    """Talk, and write the figures; 1 where it broke into itself."""
    options = argparse.ArgumentParser(prog="python -m tests.e2e.voice_bench.hands_free", description=__doc__)
    options.add_argument("--turns", type=int, default=50)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--out", type=Path, default=Path("build/hands_free.json"))
    chosen = options.parse_args()
    found = run(chosen.turns, chosen.seed)
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(json.dumps({name: value for name, value in found.items() if name != "rows"}))  # noqa: T201
    return int(found["self_interruptions"] > 0)


def run(turns: int, seed: int) -> dict[str, Any]:
    """Ask as often as that; return the figures."""
    chance = random.Random(seed)
    settings = {"LYRE__ENGINE__KIND": "lite", "LYRE__TALK__MODE": "hands_free"}
    rows: list[Row] = []
    with rig.running(settings, echo=ECHO) as running:
        states, breaks = States(running), False
        for number in range(turns):
            rows.append(_ask(running, states, spoken(questions()[number % len(questions())]), number, breaks))
            breaks = number % 2 == 0
            _let_it_speak(states, rows[-1], chance.uniform(0.5, 2.0) if breaks else None)
    broken = [row for row in rows if row.interrupts]
    return {
        "turns": len(rows),
        "self_interruptions": sum(row.self_interrupted for row in rows),
        "interruptions": {"made": len(broken), "noticed": sum(row.noticed for row in broken)},
        "noticed_ms": report.spread(row.noticed_ms for row in broken if row.noticed_ms is not None),
        "silent_ms": report.spread(row.silent_ms for row in broken if row.silent_ms is not None),
        "end_of_turn_ms": report.spread(row.end_ms for row in rows if row.end_ms is not None and not row.early),
        "early_cut_offs": sum(row.early for row in rows),
        "machine": report.machine(),
        "rows": [asdict(row) for row in rows],
    }


def _ask(running: Rig, states: States, question: Spoken, number: int, interrupts: bool) -> Row:
    """Say the question, into a reply or into silence; wait until it is taken as over."""
    row = Row(number, interrupts)
    played = question.played(BEFORE_S, _AFTER_S)
    asked = time.perf_counter()
    process = running.speak(played)
    heard = states.wait("listening", asked, len(played) / RATE_HZ + NOTICED_S)
    over = states.wait("thinking", heard, _PATIENCE_S) if heard is not None else None
    process.wait(timeout=30)  # not before: a state is as old as the look at it
    if heard is None:
        return row
    began = _place(running, played, asked)
    ends = began + BEFORE_S + len(question.voice) / RATE_HZ
    row.noticed_ms = round((heard - began - BEFORE_S) * 1000, 1)
    row.noticed = row.noticed_ms <= NOTICED_S * 1000
    if interrupts:
        row.silent_ms = _silent_ms(running, states.wait("arming", asked, 1.0) or heard)
    if over is not None:
        row.end_ms = round((over - ends) * 1000, 1)
        row.early = over < ends
    if row.early:
        states.wait("thinking", ends, _PATIENCE_S)
    return row


def _let_it_speak(states: States, row: Row, most_s: float | None) -> None:
    """Hear the reply for so long, or to its end; nobody speaks, so nothing may be recorded."""
    since = time.perf_counter()
    spoke = states.wait("speaking", since - 1.0, _PATIENCE_S)
    if spoke is None:
        return
    if most_s is None:
        states.wait("ready", spoke, 2 * _PATIENCE_S)
        states.wait("never", since, 0.5)
    else:
        states.wait("never", since, most_s)
    row.self_interrupted = "arming" in states.between(max(spoke, since), time.perf_counter())


def _place(running: Rig, played: np.ndarray[Any, np.dtype[np.float32]], asked: float) -> float:
    """Return when the first sample of `played` sounded: where the microphone's sound is most like it."""
    heard = running.heard(asked - 0.2, time.perf_counter() - 0.1)[:, MICROPHONE]
    size = 1 << int(np.ceil(np.log2(len(heard) + len(played))))
    likeness = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(played, size)), size)
    return asked - 0.2 + int(np.argmax(likeness[: len(heard)])) / RATE_HZ


def _silent_ms(running: Rig, noticed: float) -> float:
    """Return how long after `noticed` the speaker still sounded, 0 if it didn't."""
    loud = np.flatnonzero(np.abs(running.heard(noticed, noticed + 0.4)[:, SPEAKER]) > SILENT)
    return round(float(loud[-1] + 1) / RATE_HZ * 1000, 1) if len(loud) else 0.0


if __name__ == "__main__":
    sys.exit(main())
