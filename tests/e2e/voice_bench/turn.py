"""One spoken turn: the key goes down, the question is said, the key goes up, the reply is listened to."""

import json
import re
import time
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from app.audio.resampling import Samples
from tests.e2e.sound_server import RATE_HZ
from tests.e2e.voice_bench.questions import Spoken
from tests.e2e.voice_bench.rig import TALK_KEY, Rig

BEFORE_S, AFTER_S = 0.25, 0.8
"""Sound around the voice: noise goes on until well after the latest release."""

REPLY_TIMEOUT_S = 60.0

_REPORTED = re.compile(r"voice-to-voice (\d+(?:\.\d+)?) ms")


@dataclass(eq=False)
class Taken:
    """What was seen of one turn. Times are those of `time.perf_counter`; `recording` begins at `from_`.

    `played` is what was said into the microphone, with the voice from `BEFORE_S` on; None if nothing was.
    `made` is what the engine made: a dictionary as `subject.Made` has it, and its sound at 24 kHz.
    """

    down: float
    up: float
    played: Samples | None
    voice_s: float
    from_: float
    recording: Samples
    whole: bool
    states: list[str]
    reported_ms: float | None
    made: dict[str, Any] | None = None
    sound: Samples = field(default_factory=lambda: np.zeros(0, np.float32))
    thrown_away_s: float = 0.0


def take(rig: Rig, spoken: Spoken | None, release_s: float, listen_s: float) -> Taken:
    """Take one turn; the key is let go `release_s` after the last voiced sample.

    Of the reply at most `listen_s` are heard before Escape ends it; 0 is all of it. Without `spoken` nothing is said
    for a while.
    """
    line, before = len(rig.app.log), _numbers(rig)
    down = rig.keys.down(TALK_KEY)
    rig.app.wait_for(r"\bstate listening")
    voice_s = len(spoken.voice) / RATE_HZ if spoken else 1.5
    played = spoken.played(BEFORE_S, AFTER_S) if spoken else None
    process = rig.speak(played) if played is not None else None
    began = rig.began(played, time.perf_counter() - 0.05) if played is not None else time.perf_counter()
    up = rig.keys.up(TALK_KEY, began + BEFORE_S + voice_s + release_s)
    whole = _listen(rig, listen_s)
    if process is not None:
        process.wait(timeout=30)
    end = time.perf_counter() + 0.15
    taken = Taken(
        down=down,
        up=up,
        played=played,
        voice_s=voice_s,
        from_=down,
        recording=rig.heard(down, end),
        whole=whole,
        states=rig.states_since(line),
        reported_ms=reported(rig.app.log[line:]),
    )
    _add_made(rig, taken, before)
    return taken


def reported(log: list[str]) -> float | None:
    """Return what the app itself says the last turn took from the release to what can be heard, or None."""
    said = [match.group(1) for line in log if (match := _REPORTED.search(line))]
    return float(said[-1]) if said else None


def _listen(rig: Rig, listen_s: float) -> bool:
    """Wait for the reply and for its end; False if it was ended by Escape."""
    state = rig.app.wait_for(r"\bstate (speaking|ready)", REPLY_TIMEOUT_S).group(1)
    if state == "ready":
        return True
    if not listen_s:
        rig.app.wait_for(r"\bstate ready", REPLY_TIMEOUT_S)
        return True
    try:
        rig.app.wait_for(r"\bstate ready", listen_s)
    except AssertionError:
        rig.keys.tap("Escape")
        rig.app.wait_for(r"\bstate ready")
        return False
    return True


def _numbers(rig: Rig) -> set[int]:
    return {int(file.stem) for file in rig.made.glob("*.json")}


def _add_made(rig: Rig, taken: Taken, before: set[int]) -> None:
    """Fetch what the engine made of this turn: the last it was at; what it was at before was thrown away."""
    taken_now = sorted(_numbers(rig) - before)
    all_made = [json.loads((rig.made / f"{n}.json").read_text(encoding="utf-8")) for n in taken_now]
    if all_made and taken.states and "thinking" in taken.states:
        taken.made = all_made.pop()
        taken.sound = np.load(rig.made / f"{taken.made['number']}.npy")
    taken.thrown_away_s = sum(made["wall_s"] for made in all_made)
