"""First and last words: `python -m tests.e2e.voice_bench.words` presses with the first sound and lets go with the last.

What the app hears of each question has to begin and end as what Moonshine hears of all of it.
"""

import argparse
import json
import re
import sys
import time
from pathlib import Path
from typing import Any

from tests.e2e.sound_server import RATE_HZ, wait_for
from tests.e2e.voice_bench import report, rig
from tests.e2e.voice_bench.questions import Spoken, hear, questions, spoken
from tests.e2e.voice_bench.rig import TALK_KEY, Rig
from tests.e2e.voice_bench.turn import AFTER_S

LEAD_S = 1.0
_MARK = 0.0005  # 66 dB below full scale: it tells the recording when the sound began, and nobody hears it


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
        "clipped": sum(row["first_clipped"] or row["last_clipped"] for row in rows),
        "machine": report.machine(),
        "rows": rows,
    }


def _ask(running: Rig, question: Spoken) -> dict[str, Any]:
    played, known = question.played(LEAD_S, AFTER_S), len(list(running.made.glob("*.json")))
    whole = hear(question.played(0.5, 0.5))
    played[0] = _MARK
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
    made = [json.loads(file.read_text(encoding="utf-8")) for file in running.made.glob("*.json")]
    heard = max(made, key=lambda one: int(one["number"]))["heard"]
    key_ms = {"down_late_ms": round((down - began) * 1000, 2), "up_late_ms": round((up - ended) * 1000, 2)}
    return {"asked": question.question.words, "whole": whole, "heard": heard, **key_ms, **_clipped(whole, heard)}


def _clipped(whole: str, heard: str) -> dict[str, bool]:
    """Whether the first and the last word are others than in what is heard of the whole question."""
    all_words, words = (re.findall(r"[a-z0-9']+", text.lower()) or [""] for text in (whole, heard))
    return {"first_clipped": all_words[0] != words[0], "last_clipped": all_words[-1] != words[-1]}


if __name__ == "__main__":
    sys.exit(main())
