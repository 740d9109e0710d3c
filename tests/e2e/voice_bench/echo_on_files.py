"""Hands-free on files: `python -m tests.e2e.voice_bench.echo_on_files` mixes the echo itself, so no clock is in it.

Each of the bench's questions is asked twice: into silence, and into a reply that the microphone hears at -6 dB and
80 ms late. Before each, a reply sounds alone for some 4 s. Echo canceller and endpointing are the app's.
"""

import argparse
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.audio.echo import EchoCanceller
from app.audio.endpointing import Began, Ended, Endpointer
from app.audio.resampling import SPEECH_HZ, Samples, resample
from tests.e2e.sound_server import RATE_HZ
from tests.e2e.voice_bench import report
from tests.e2e.voice_bench.questions import questions, spoken

DELAY_S, LEVEL_DB = 0.08, -6.0
STEP = SPEECH_HZ // 50
ROOM_DBFS = -65.0
REPLY_S, INTO_S, AFTER_S = 4.0, 1.5, 2.0


@dataclass(frozen=True)
class Scene:
    """What the microphone hears without echo, what the speaker plays (16 kHz), and where the question is, in s."""

    near: Samples
    far: Samples
    begins_s: float
    ends_s: float


@dataclass
class Found:
    """One question. Times in ms; `false_starts` are turns that began where nobody spoke."""

    number: int
    into_reply: bool
    noticed_ms: float | None = None
    end_ms: float | None = None
    early: bool = False
    false_starts: int = 0


def scene(question: Samples, reply: Samples, into_reply: bool) -> Scene:
    """The reply alone for 4 s, a pause, then the question: into silence, or into the reply that goes on.

    A reply that is broken into stops 50 ms after it is noticed, as in the app: see `listen`.
    """
    begins_s = REPLY_S + (INTO_S if into_reply else 1.0)
    total = round((begins_s + AFTER_S) * SPEECH_HZ) + len(question)
    near = np.zeros(total, np.float32)
    start = round(begins_s * SPEECH_HZ)
    near[start : start + len(question)] = question
    far = np.zeros(total, np.float32)
    sounding = total if into_reply else round(REPLY_S * SPEECH_HZ)
    repeated = np.resize(reply, sounding)
    far[:sounding] = repeated
    return Scene(near, far, begins_s, begins_s + len(question) / SPEECH_HZ)


def listen(number: int, scene: Scene, into_reply: bool) -> Found:
    """Let the app's parts hear `scene`, 20 ms at a time; return what they made of it."""
    canceller, endpointer = EchoCanceller(), Endpointer()
    far, late = scene.far.copy(), round(DELAY_S * SPEECH_HZ)
    noise = np.random.default_rng(number).standard_normal(len(far)).astype(np.float32) * 10 ** (ROOM_DBFS / 20)
    found = Found(number, into_reply)
    for at in range(0, len(far) - STEP, STEP):
        echo = np.zeros(STEP, np.float32)
        there = far[max(at - late, 0) : max(at + STEP - late, 0)] * 10 ** (LEVEL_DB / 20)
        echo[STEP - len(there) :] = there
        heard = canceller.cancel(scene.near[at : at + STEP] + echo + noise[at : at + STEP], far[at : at + STEP])
        sounds = bool(np.any(far[max(at - SPEECH_HZ // 2, 0) : at + STEP]))
        if sounds and not canceller.settled and endpointer.began_at is None:
            heard = np.zeros_like(heard)  # as `OpenMicrophone` does
        for edge in endpointer.feed(heard, over_reply=sounds):
            now_s = (at + STEP) / SPEECH_HZ
            _note(found, edge, now_s, scene)
            if isinstance(edge, Began):
                far[at + SPEECH_HZ // 20 :] = 0  # barge-in: silent within 50 ms
    return found


def _note(found: Found, edge: Began | Ended, now_s: float, scene: Scene) -> None:
    if isinstance(edge, Began):
        if now_s < scene.begins_s:
            found.false_starts += 1
        elif found.noticed_ms is None:
            found.noticed_ms = round((now_s - scene.begins_s) * 1000, 1)
    elif found.noticed_ms is not None and found.end_ms is None:
        found.end_ms = round((now_s - scene.ends_s) * 1000, 1)
        found.early = now_s < scene.ends_s


def run(most: int) -> dict[str, Any]:
    """Ask as many questions as that, each twice; return the figures."""
    voices = [resample(spoken(question).voice, RATE_HZ, SPEECH_HZ) for question in questions()[:most]]
    rows = []
    for number, voice in enumerate(voices):
        reply = voices[(number * 7 + 3) % len(voices)]
        rows += [listen(number, scene(voice, reply, into), into) for into in (False, True)]
    return figures(rows) | {"rows": [asdict(row) for row in rows]}


def figures(rows: list[Found]) -> dict[str, Any]:
    """Return what the rows come to."""
    into = [row for row in rows if row.into_reply]
    ended = [row.end_ms for row in rows if row.end_ms is not None and not row.early]
    return {
        "turns": len(rows),
        "self_interruptions": sum(row.false_starts for row in rows),
        "interruptions": {"made": len(into), "noticed": sum(row.noticed_ms is not None for row in into)},
        "noticed_ms": report.spread(row.noticed_ms for row in into if row.noticed_ms is not None),
        "end_of_turn_ms": report.spread(ended),
        "early_cut_offs": sum(row.early for row in rows),
        "not_ended": sum(row.end_ms is None for row in rows),
    }


def main() -> int:
    """Print the figures, and write them."""
    options = argparse.ArgumentParser(prog="python -m tests.e2e.voice_bench.echo_on_files", description=__doc__)
    options.add_argument("--questions", type=int, default=58)
    options.add_argument("--out", type=Path, default=Path("build/echo_on_files.json"))
    chosen = options.parse_args()
    found = run(chosen.questions)
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(json.dumps({name: value for name, value in found.items() if name != "rows"}))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
