"""First and last words: `python -m tests.e2e.voice_bench.words` presses with the first sound and lets go with the last.

What the engine was given of each question is laid over what was said: how much of the voice is missing at either end.
What it made of it is written beside what Moonshine hears of all of it.
"""

import argparse
import json
import re
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from app.audio.resampling import SPEECH_HZ, Samples, resample
from tests.e2e.sound_server import RATE_HZ, wait_for
from tests.e2e.voice_bench import analysis, report, rig
from tests.e2e.voice_bench.questions import Spoken, hear, questions, spoken
from tests.e2e.voice_bench.rig import TALK_KEY, Rig
from tests.e2e.voice_bench.turn import AFTER_S

LEAD_S = 1.0

CLIPPED_MS = 20.0
"""From so much on a word counts as clipped: a shorter end of a voice is no sound of a language."""

_EDGE_S = 0.3
_MARK = 0.0005  # 66 dB below full scale: it tells the recording when the sound began, and nobody hears it
_MARK_AT = RATE_HZ // 2  # PulseAudio drops the first 2 ms of a stream


def main() -> int:
    """Ask, and write what was heard; 1 if a word was clipped."""
    options = argparse.ArgumentParser(prog="python -m tests.e2e.voice_bench.words", description=__doc__)
    options.add_argument("--questions", type=int, default=50)
    options.add_argument("--out", type=Path, default=Path("build/words.json"))
    chosen = options.parse_args()
    found = run(chosen.questions)
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(json.dumps({name: value for name, value in found.items() if name != "rows"}))  # noqa: T201
    return 1 if found["clipped"] else 0


def run(count: int) -> dict[str, Any]:
    """Ask the first `count` questions; return how many were clipped."""
    with rig.running({"LYRE__ENGINE__KIND": "lite"}) as running:
        rows = [_ask(running, spoken(question)) for question in questions()[:count]]
    return {
        "questions": len(rows),
        "clipped": sum(max(row["first_ms"], row["last_ms"]) >= CLIPPED_MS for row in rows),
        "missing_ms": {"first": max(row["first_ms"] for row in rows), "last": max(row["last_ms"] for row in rows)},
        "heard_alike": sum(_plain(row["whole"]) == _plain(row["heard"]) for row in rows),
        "machine": report.machine(),
        "rows": rows,
    }


def _ask(running: Rig, question: Spoken) -> dict[str, Any]:
    played, known = question.played(LEAD_S, AFTER_S), len(list(running.made.glob("*.json")))
    whole = hear(question.played(0.5, 0.5))
    played[_MARK_AT : _MARK_AT + 480] += _MARK
    process = running.speak(played)
    began = running.began(played, time.perf_counter() - 0.05) + LEAD_S
    ended = began + len(question.voice) / RATE_HZ
    down, up = running.keys.down(TALK_KEY, began), running.keys.up(TALK_KEY, ended)
    running.app.wait_for(r"\bstate thinking")
    if running.app.wait_for(r"\bstate (speaking|ready)").group(1) == "speaking":
        running.keys.tap("Escape")
        running.app.wait_for(r"\bstate ready")
    process.wait(timeout=30)
    wait_for(lambda: len(list(running.made.glob("*.json"))) > known, 10, "what the engine made")
    number = max(int(file.stem) for file in running.made.glob("*.json"))
    heard = json.loads((running.made / f"{number}.json").read_text(encoding="utf-8"))["heard"]
    missing = missing_ms(question.voice, np.load(running.made / f"{number}.speech.npy"))
    key_ms = {"down_late_ms": round((down - began) * 1000, 2), "up_late_ms": round((up - ended) * 1000, 2)}
    return {"asked": question.question.words, "whole": whole, "heard": heard, **key_ms, **missing}


def missing_ms(voice: Samples, given: Samples) -> dict[str, float]:
    """Return how much of the first and the last of `voice` (48 kHz) isn't in `given` (16 kHz)."""
    said, edge = resample(voice, RATE_HZ, SPEECH_HZ), int(_EDGE_S * SPEECH_HZ)
    at, _ = analysis.find(said[edge:-edge], given)
    start = at - edge
    lost = max(0, -start), max(0, start + len(said) - len(given))
    return dict(zip(("first_ms", "last_ms"), (round(n / SPEECH_HZ * 1000, 2) for n in lost), strict=True))


def _plain(text: str) -> list[str]:
    return re.findall(r"[a-z0-9']+", text.lower())


if __name__ == "__main__":
    sys.exit(main())
