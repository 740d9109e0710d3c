"""Running ahead changes nothing but the time: every question answered with and without it, sample for sample.

`python -m tests.engine.lite.ahead [--questions N] [--out FILE]`. Questions are spoken by Joe, many with a pause inside
and some with noise, in one conversation per ten, of which some replies are broken into.
"""

import argparse
import json
import math
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch

from app.audio.voice_track import VoiceTrack
from app.engine.assistant import Assistant
from app.engine.events import SPEECH_HZ, Event, Exchange, Heard, ReplyAudio, ReplyText, Samples, Turn
from app.engine.lite.replier import LiteReplier
from app.engine.lite.speaking import LiteSpeaker
from app.errors import NothingHeard
from tests.engine.lite import kit

CHUNK = SPEECH_HZ // 50
CONVERSATION = 10


@dataclass(frozen=True, eq=False)
class Answer:
    """What came of a turn."""

    heard: str
    reply: str
    sound: Samples

    def same_as(self, other: "Answer") -> bool:
        """Whether the other is this one to the last sample."""
        words = (self.heard, self.reply) == (other.heard, other.reply)
        return words and np.array_equal(self.sound, other.sound)


@dataclass
class Row:
    """One question: was the answer the same, how often was it begun, and what did that cost and gain."""

    asked: str
    heard: str
    reply: str
    same: bool
    begun: int
    used: bool
    thrown_away_ms: float
    ahead_ms: float


def spoken(speaker: LiteSpeaker, text: str, random: np.random.Generator) -> Samples:
    """Return `text` as a microphone would give it: with a pause inside if it is long, and 0.4 s after it."""
    words = text.split()
    parts = [text] if len(words) < 5 or random.random() < 0.4 else [" ".join(words[:3]), " ".join(words[3:])]
    gap = np.zeros(int(random.uniform(0.15, 0.5) * SPEECH_HZ), np.float32)
    pieces: list[Samples] = []
    for part in parts:
        pieces += [kit.recorded(speaker, part, silence_s=0.1), gap]
    sound = np.concatenate([*pieces, np.zeros(int(0.3 * SPEECH_HZ), np.float32)])
    level = random.choice([0.0, 0.001, 0.003])
    return cast(Samples, (sound + level * random.standard_normal(len(sound))).astype(np.float32))


def ahead(assistant: Assistant, sound: Samples, turn: dict[str, Any]) -> tuple[Answer, Samples, Row]:
    """Answer as the window does while the key is held; return the answer and the speech that was asked in the end."""
    track, running, began, ran_at = VoiceTrack(), None, 0.0, 0
    row = Row("", "", "", False, 0, False, 0.0, 0.0)
    held: list[Event] = []
    for start in range(0, len(sound), CHUNK):
        track.feed(sound[start : start + CHUNK])
        if running is not None and track.voiced_until != ran_at:
            running.close()  # type: ignore[attr-defined]
            row.thrown_away_ms += began
            running = None
        if running is None and track.paused and track.voiced_until != ran_at:
            speech = track.trimmed(sound[: start + CHUNK])
            ran_at, row.begun = track.voiced_until, row.begun + 1
            since = time.perf_counter()
            running = assistant.respond(Turn(speech=speech, **turn))
            try:
                held = _to_the_first_sound(running)
            except NothingHeard:
                running, ran_at = None, track.voiced_until
            began = (time.perf_counter() - since) * 1000
    speech = track.trimmed(sound)
    if running is not None:
        row.used, row.ahead_ms = True, began
        return _answer([*held, *running]), speech, row
    return _answer(assistant.respond(Turn(speech=speech, **turn))), speech, row


def _to_the_first_sound(events: Iterator[Event]) -> list[Event]:
    held: list[Event] = []
    for event in events:
        held.append(event)
        if isinstance(event, ReplyAudio):
            break
    return held


def _answer(events: Any) -> Answer:
    heard, reply, sound = "", "", [np.zeros(0, np.float32)]
    for event in _until_nothing_is_heard(events):
        if isinstance(event, Heard):
            heard = event.text
        elif isinstance(event, ReplyText):
            reply += event.piece
        elif isinstance(event, ReplyAudio):
            sound.append(event.samples)
    return Answer(heard, reply, np.concatenate(sound))


def _until_nothing_is_heard(events: Any) -> Iterator[Event]:
    with suppress(NothingHeard):
        yield from events


def compare(early: Assistant, plain: Assistant, speaker: LiteSpeaker, asked: list[str], seed: int = 0) -> Iterator[Row]:
    """Answer each of `asked` both ways, in conversations of their own, and yield how that went."""
    random = np.random.default_rng(seed)
    history: tuple[Exchange, ...] = ()
    for number, text in enumerate(asked):
        turn = {"voice": "Joe", "history": history, "seed": number}
        answer, speech, row = ahead(early, spoken(speaker, text, random), turn)
        with closing(cast(Any, plain.respond(Turn(speech=speech, **turn)))) as events:
            same = answer.same_as(_answer(events))
        row.asked, row.heard, row.reply, row.same = text, answer.heard, answer.reply.strip(), same
        history = (*history, _kept(answer, random)) if (number + 1) % CONVERSATION else ()
        yield row


def _kept(answer: Answer, random: np.random.Generator) -> Exchange:
    """The exchange as the next turn is told it: every third reply was broken into after some words."""
    words = answer.reply.split()
    if random.random() > 1 / 3 or len(words) < 4:
        return Exchange(answer.heard, answer.reply.strip())
    return Exchange(answer.heard, " ".join(words[: random.integers(2, len(words))]), interrupted=True)


def main() -> None:
    """Run it and write the result."""
    parser = argparse.ArgumentParser(prog="python -m tests.engine.lite.ahead", description=__doc__)
    parser.add_argument("--questions", type=int, default=50)
    parser.add_argument("--out", type=Path, default=Path("docs/benchmarks/ahead.json"))
    arguments = parser.parse_args()
    speaker = LiteSpeaker()
    early, plain = (Assistant(LiteReplier(), speaker, "lite", little_ahead_s=-math.inf) for _ in range(2))
    torch.set_num_threads(1)
    asked = [question["asked"] for question in kit.questions()][: arguments.questions]
    rows = list(compare(early, plain, speaker, asked))
    result = {
        "about": "each question answered while the key is held and after it, one conversation per ten",
        "turns": len(rows),
        "same": sum(row.same for row in rows),
        "begun_before_the_release": sum(row.used for row in rows),
        "times_begun": sum(row.begun for row in rows),
        "ahead_ms": round(sum(row.ahead_ms for row in rows)),
        "thrown_away_ms": round(sum(row.thrown_away_ms for row in rows)),
        "rows": [asdict(row) for row in rows],
    }
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(result, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
