"""Breaking in: `python -m tests.e2e.voice_bench.interrupt` presses the key at random moments of replies.

From the recording: how long after the press the speaker still sounds. And whether the conversation keeps of the reply
what was heard of it, by what Moonshine hears in the recording. The key that breaks in is held for the next question.
"""

import argparse
import json
import random
import re
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from tests.e2e.sound_server import RATE_HZ
from tests.e2e.voice_bench import report, rig
from tests.e2e.voice_bench.analysis import SILENT
from tests.e2e.voice_bench.questions import hear, questions, spoken
from tests.e2e.voice_bench.rig import SPEAKER, TALK_KEY, Rig
from tests.e2e.voice_bench.turn import AFTER_S, BEFORE_S

AFTER_PRESS_S = 0.6
"""For so long it is listened whether it is silent."""

_RELEASE_S, _PATIENCE_S = 0.2, 30.0
_MOMENTS_S = (0.15, 2.0)


@dataclass
class Broken:
    """One interruption. `too_late` says that the reply was over before; `words_off` is by how many words what the
    conversation keeps differs from what was heard, None where that can't be told."""

    number: int
    pressed_at: float
    too_late: bool
    silent_after_ms: float = 0.0
    heard: str = ""
    kept: str = ""
    reply: str = ""
    words_off: int | None = None


def main() -> int:
    """Break in, and write the figures."""
    options = argparse.ArgumentParser(prog="python -m tests.e2e.voice_bench.interrupt", description=__doc__)
    options.add_argument("--times", type=int, default=100)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--out", type=Path, default=Path("build/interrupt.json"))
    chosen = options.parse_args()
    found = run(chosen.times, chosen.seed)
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(json.dumps({name: value for name, value in found.items() if name != "rows"}))  # noqa: T201
    return 0


def run(times: int, seed: int) -> dict[str, Any]:
    """Break in as often as that; return the figures."""
    chance = random.Random(seed)
    rows: list[Broken] = []
    with rig.running({"LYRE__ENGINE__KIND": "lite"}) as running:
        running.keys.down(TALK_KEY)
        for number in range(2 * times):  # a reply can be over before the moment that was drawn
            if sum(not row.too_late for row in rows) == times:
                break
            rows.append(_break_in(running, number, chance.uniform(*_MOMENTS_S)))
        running.keys.up(TALK_KEY)
        made = [json.loads(file.read_text(encoding="utf-8")) for file in running.made.glob("*.json")]
    compare(rows, sorted(made, key=lambda one: int(one["number"])))
    counted = [row for row in rows if not row.too_late]
    told = [row.words_off for row in counted if row.words_off is not None]
    return {
        "interruptions": len(counted),
        "silent_after_ms": report.spread(row.silent_after_ms for row in counted),
        "history": {"compared": len(told), "within_a_word": sum(off <= 1 for off in told)},
        "machine": report.machine(),
        "rows": [asdict(row) for row in rows],
    }


def _break_in(running: Rig, number: int, after_s: float) -> Broken:
    """Ask with the key that is held already, and break into the reply; the key stays held."""
    question = spoken(questions()[number % len(questions())])
    running.app.wait_for(r"\bstate listening")
    played = question.played(BEFORE_S, AFTER_S)
    process = running.speak(played)
    began = running.began(played, time.perf_counter() - 0.05)
    up = running.keys.up(TALK_KEY, began + BEFORE_S + len(question.voice) / RATE_HZ + _RELEASE_S)
    line = len(running.app.log)
    running.app.wait_for(r"\bstate speaking", _PATIENCE_S)
    began = _first_sound(running, up)
    press = running.keys.down(TALK_KEY, max(began + after_s, time.perf_counter()))
    after = running.heard(press, press + AFTER_PRESS_S)[:, SPEAKER]
    process.wait(timeout=30)
    loud = np.flatnonzero(np.abs(after) > SILENT)
    row = Broken(number, press, too_late="ready" in running.states_since(line))
    row.silent_after_ms = round(float(loud[-1] + 1) / RATE_HZ * 1000, 2) if len(loud) else 0.0
    row.heard = hear(running.heard(up, press + 0.1)[:, SPEAKER])
    return row


def _first_sound(running: Rig, since: float) -> float:
    """Wait until the reply is in the recording."""
    for step in range(int(_PATIENCE_S / 0.1)):
        start = since + step * 0.1
        there = np.abs(running.heard(start, start + 0.1)[:, SPEAKER]) > SILENT
        if there.any():
            return start + float(np.argmax(there)) / RATE_HZ
    raise AssertionError("no reply was heard")


def compare(rows: list[Broken], made: list[dict[str, Any]]) -> None:
    """See what the engine was told of each reply in the next turn, and count the words by which it is off.

    Of what was `made`, in order, before the press, the last is what was played: what was made ahead and thrown away
    comes before it. Of a reply of which nothing was kept the next turn isn't told. To be called when all is over: a
    reply that was broken into is only held until the next question has a word.
    """
    for row in rows:
        before = [one for one in made if one["began_at"] < row.pressed_at]
        after = [one for one in made if one["began_at"] > row.pressed_at]
        if not before or not after:
            continue
        row.reply = str(before[-1]["reply"])
        row.kept = str(after[0]["heard_before"]) if after[0]["exchanges"] > before[-1]["exchanges"] else ""
        if row.heard and row.reply and not row.too_late:
            row.words_off = abs(len(row.kept.split()) - words_heard(row.reply, row.heard))


def words_heard(reply: str, heard: str) -> int:
    """Return how many words of `reply` are the beginning that is most like `heard`."""
    import jiwer

    said, got = _plain(reply), _plain(heard)
    distances = [
        (jiwer.wer(" ".join(said[:count]), " ".join(got) or "-") * count, abs(count - len(got)), count)
        for count in range(1, len(said) + 1)
    ]
    return min(distances)[2] if distances else 0


def _plain(text: str) -> list[str]:
    return re.findall(r"[a-z0-9']+", text.lower())


if __name__ == "__main__":
    sys.exit(main())
