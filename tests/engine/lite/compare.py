"""What was tried for the lite engine before something was chosen: prompts, penalties, precisions, ways to hear.

`python -m tests.engine.lite.compare prompts|precision|hearing|noise|threads` prints one JSON object.
"""

import argparse
import json
import statistics
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import torch

from app.engine.events import SPEECH_HZ
from app.engine.lite.hearing import Hearing
from app.engine.lite.speaking import LiteSpeaker
from app.engine.lite.thinking import SYSTEM, Thinking
from tests.engine.lite import kit

FIRST = "You are a helpful voice assistant. Answer in one short sentence."
PROMPTS = ((SYSTEM, 1.0), (FIRST, 1.0))
"""What was not chosen; what was is the fp32 row of `precision`."""


def prompts() -> list[dict[str, Any]]:
    """Return for each prompt and penalty the answered share, typed and as Moonshine hears Joe ask."""
    heard = _heard()
    return [
        {"prompt": prompt, "penalty": penalty, **_answered(Thinking(prompt, penalty), heard)}
        for prompt, penalty in PROMPTS
    ]


def precision() -> list[dict[str, Any]]:
    """Return for the 4 bits as they come and widened to fp32: what is answered, and turns that the cache changes."""
    heard, rows = _heard(), []
    for packed in (True, False):
        thinking = Thinking(packed=packed)
        kept, _ = kit.talk(thinking, list(kit.TEN_TURNS), keep=True)
        anew, _ = kit.talk(thinking, list(kit.TEN_TURNS), keep=False)
        changed = sum(one != other for one, other in zip(kept, anew, strict=True))
        rows.append(
            {"precision": "4 bits" if packed else "fp32", **_answered(thinking, heard), "changed_turns": changed}
        )
    return rows


def hearing() -> list[dict[str, Any]]:
    """Return medians for 10 s of a real person: our own runs of the graphs, and the package with its own segments."""
    from moonshine_voice.moonshine_api import ModelArch
    from moonshine_voice.transcriber import Transcriber

    spec = find_spec("moonshine_voice")
    assert spec is not None
    assert spec.submodule_search_locations
    theirs = Transcriber(str(Path(spec.submodule_search_locations[0]) / "assets" / "tiny-en"), ModelArch.TINY)
    speech, ours = kit.recording("two_cities.wav")[: 10 * SPEECH_HZ], Hearing()

    def by_class() -> str:
        return " ".join(line.text for line in theirs.transcribe_without_streaming(list(speech), SPEECH_HZ).lines)

    def by_runs() -> str:
        ours._texts.clear()
        return ours.hear(speech)

    ways: dict[str, Callable[[], str]] = {"their class": by_class, "our runs": by_runs}
    times: dict[str, list[float]] = {way: [] for way in ways}
    for _ in range(5):
        for way, hear in ways.items():
            started = time.perf_counter()
            hear()
            times[way].append(time.perf_counter() - started)
    return [{"way": way, "ms": round(statistics.median(times[way]) * 1e3), "heard": ways[way]()} for way in ways]


def noise() -> list[dict[str, Any]]:
    """Return Joe's word error rate over ten sentences, three times each, with the model's noise and without."""
    speaker, ears, rows = LiteSpeaker(), Hearing(), []
    for scale, width in ((0.0, 0.0), (0.667, 0.8)):
        speaker._piper._scales = np.array([scale, 1.0, width], np.float32)
        rates = [kit.word_errors(speaker, ears, kit.SENTENCES)[0] for _ in range(3)]
        rows.append({"noise_scale": scale, "noise_w_scale": width, "word_error_rates": np.round(rates, 3).tolist()})
    return rows


def threads() -> list[dict[str, Any]]:
    """Return tokens a second and time to the first token with one and with two threads, in turns."""
    thinking = Thinking()
    rows: dict[int, dict[str, list[float]]] = {n: {"first_token_ms": [], "token_ms": []} for n in (1, 2)}
    for _ in range(5):
        for n, row in rows.items():
            torch.set_num_threads(n)
            started = time.perf_counter()
            reply = thinking.reply("What is the capital of France?")
            next(iter(reply))
            first = time.perf_counter()
            count = len(list(reply)) + 1  # the token that ends it
            row["first_token_ms"].append((first - started) * 1e3)
            row["token_ms"].append((time.perf_counter() - first) / count * 1e3)
    return [{"threads": n, **{k: round(statistics.median(v), 1) for k, v in row.items()}} for n, row in rows.items()]


def _heard() -> list[str]:
    speaker, ears = LiteSpeaker(), Hearing()
    return [ears.hear(kit.recorded(speaker, question["asked"])) for question in kit.questions()]


def _answered(thinking: Thinking, heard: list[str]) -> dict[str, Any]:
    questions, words, tokens = kit.questions(), 0, 0
    counts = {"typed": 0, "spoken": 0}
    started = time.perf_counter()
    for question, as_heard in zip(questions, heard, strict=True):
        for way, asked in (("typed", question["asked"]), ("spoken", as_heard)):
            reply = "".join(thinking.reply(asked))
            counts[way] += kit.answers(reply, question["accepted"])
            words += len(reply.split())
            tokens += len(thinking.tokens_of_reply())
    shares = {way: round(count / len(questions), 3) for way, count in counts.items()}
    rate = tokens / (time.perf_counter() - started)
    return {**shares, "words_per_reply": round(words / len(questions) / 2, 1), "tokens_per_s": round(rate, 1)}


COMPARISONS = {c.__name__: c for c in (prompts, precision, hearing, noise, threads)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("comparison", choices=COMPARISONS)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    print(json.dumps({arguments.comparison: COMPARISONS[arguments.comparison]()}, indent=1, ensure_ascii=False))  # noqa: T201


if __name__ == "__main__":
    main()
