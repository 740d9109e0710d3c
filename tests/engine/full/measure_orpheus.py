"""Measures tokens a second of Orpheus against `generate()`: `python -m tests.engine.full.measure_orpheus`.

Same weights, same settings, same process, in turns, on the CPU.
"""

import argparse
import json
import os
import platform
import statistics
import tempfile
import time
from pathlib import Path

import torch
import transformers
from transformers import LlamaForCausalLM, LogitsProcessor, LogitsProcessorList

from app.engine.full.decoding import CODES, SLOTS
from app.engine.full.orpheus import FRAME_S, Orpheus
from tests.checkpoints import orpheus as checkpoint

END, CODE = 128_258, 128_266
TEXT, VOICE = "Hello there, it is good to hear your voice again today.", "tara"


class LegalOnly(LogitsProcessor):  # type: ignore[misc]
    """Leaves `generate()` the ids that are legal in each slot: what a careful user of transformers adds to it."""

    def __init__(self, prompt: int) -> None:
        self.prompt = prompt

    def __call__(self, input_ids: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
        slot = (input_ids.shape[1] - self.prompt) % SLOTS
        legal = torch.full_like(scores, float("-inf"))
        first = CODE + slot * CODES
        legal[:, first : first + CODES] = scores[:, first : first + CODES]
        if slot == 0:
            legal[:, END] = scores[:, END]
        return legal


def ours(orpheus: Orpheus, frames: int, seed: int) -> float:
    """Tokens a second of one clause, prefill included."""
    started = time.perf_counter()
    spoken = sum(1 for _ in orpheus.generate(TEXT, VOICE, seed=seed, seconds=(frames + 0.5) * FRAME_S))
    return spoken * SLOTS / (time.perf_counter() - started)


def theirs(model: LlamaForCausalLM, ids: torch.Tensor, frames: int, seed: int, *, masked: bool) -> float:
    """Tokens a second of `generate()` with the same settings, prefill included; `masked` leaves legal ids only."""
    torch.manual_seed(seed)
    processors = LogitsProcessorList([LegalOnly(ids.shape[1])] if masked else [])
    started = time.perf_counter()
    made = model.generate(
        ids,
        attention_mask=torch.ones_like(ids),
        use_cache=True,
        do_sample=True,
        temperature=0.6,
        top_p=0.9,
        top_k=0,
        repetition_penalty=1.1,
        eos_token_id=END,
        pad_token_id=128_263,
        max_new_tokens=frames * SLOTS,
        logits_processor=processors,
    )
    return float(made.shape[1] - ids.shape[1]) / (time.perf_counter() - started)


def measure(frames: int, rounds: int, threads: int) -> dict[str, object]:
    """Take turns, so that whatever else the machine does falls on both; medians over the rounds."""
    torch.set_num_threads(threads)
    speeds: dict[str, list[float]] = {"ours": [], "generate": [], "generate_masked": []}
    with tempfile.TemporaryDirectory() as name, torch.inference_mode(mode=False):
        folder = Path(name)
        checkpoint.build(folder, layers=12, hidden=768, heads=12, kv_heads=4, feed_forward=2048)
        orpheus = Orpheus.load(folder, torch.device("cpu"))
        model = LlamaForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
        ids = torch.tensor([orpheus.prompt_ids(TEXT, VOICE)])
        for seed in range(rounds + 1):
            row = {
                "ours": ours(orpheus, frames, seed),
                "generate": theirs(model, ids, frames, seed, masked=False),
                "generate_masked": theirs(model, ids, frames, seed, masked=True),
            }
            for key, value in row.items() if seed else ():  # the first round warms up
                speeds[key].append(value)
        weight_bytes = orpheus.weights.bytes_per_token
    medians = {name: round(statistics.median(values), 2) for name, values in speeds.items()}
    return {
        "tokens_per_s": medians,
        "ratio": ratio(speeds["ours"], speeds["generate"]),
        "ratio_masked": ratio(speeds["ours"], speeds["generate_masked"]),
        "bytes_per_token": weight_bytes,
        "bandwidth_bytes_per_s": round(medians["ours"] * weight_bytes),
        "body": {"layers": 12, "hidden": 768, "feed_forward": 2048, "heads": 12, "kv_heads": 4},
        "vocabulary": checkpoint.VOCABULARY,
        "frames": frames,
        "rounds": rounds,
        "threads": threads,
        "load_average": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
        "machine": platform.processor() or platform.machine(),
        "versions": {"torch": torch.__version__, "transformers": transformers.__version__},
    }


def ratio(ours: list[float], theirs: list[float]) -> dict[str, float]:
    """How many times as fast, round by round."""
    ratios = [a / b for a, b in zip(ours, theirs, strict=True)]
    return {"median": round(statistics.median(ratios), 2), "least": round(min(ratios), 2)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    print(json.dumps(measure(arguments.frames, arguments.rounds, arguments.threads), indent=2))  # noqa: T201


if __name__ == "__main__":
    main()
