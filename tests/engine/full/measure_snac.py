"""What SNAC costs: our stream against the sliding 28-token window of the public decoders, in turns, on this machine.

`python -m tests.engine.full.measure_snac` prints one JSON object. The weights are random, of the true sizes.
"""

import argparse
import json
import os
import platform
import statistics
import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from app.engine.full.snac import SAMPLES_PER_FRAME, Snac, chunk_schedule
from tests.checkpoints import snac as checkpoint

WINDOW = 4  # frames: 28 tokens
KEPT = slice(SAMPLES_PER_FRAME, 2 * SAMPLES_PER_FRAME)  # Orpheus-TTS, decoder.py

Decode = Callable[[Tensor], Tensor]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=36, help="frames of the utterance: 36 are 3 s")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, torch.inference_mode():
        checkpoint.build(Path(folder), full_size=True)
        snac, original = Snac.load(Path(folder)), checkpoint.original(Path(folder))
        torch.manual_seed(0)
        frames = torch.randint(4096, (arguments.frames, 7))
        cost = [compare(snac, original, frames, arguments.rounds, n) for n in arguments.threads]
        torch.set_num_threads(1)
        print(json.dumps({"machine": machine(), "cost": cost, "fast": error_of_fast(snac)}, indent=1))  # noqa: T201


def machine() -> dict[str, Any]:
    return {"cpu": _cpu(), "cores": os.cpu_count(), "torch": torch.__version__, "python": platform.python_version()}


def compare(snac: Snac, original: Any, frames: Tensor, rounds: int, threads: int) -> dict[str, Any]:
    """Decode `frames` every way, `rounds` times in turns. Milliseconds per second of sound that comes out.

    Wall and processor time: the machine may have other work, which processor time feels less.
    """
    torch.set_num_threads(threads)
    ways: dict[str, Callable[[], Tensor]] = {
        "sliding_window_of_snac_1.2.1": lambda: slide(lambda window: decode_original(original, window), frames),
        "sliding_window_of_our_decoder": lambda: slide(snac.decode, frames),
        "stream": lambda: stream(snac, frames, list(islice(chunk_schedule(), len(frames)))),
        "stream_fast": lambda: stream(snac, frames, list(islice(chunk_schedule(fast=True), len(frames))), fast=True),
        "stream_frame_by_frame": lambda: stream(snac, frames, [1] * len(frames)),
        "first_samples_exact": lambda: snac.stream().push(frames[:3]),
        "first_samples_fast": lambda: snac.stream(fast=True).push(frames[:2]),
    }
    wall: dict[str, list[float]] = {name: [] for name in ways}
    cpu: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(rounds + 1):
        for name, decode in ways.items():
            start, start_cpu = time.perf_counter(), time.process_time()
            samples = decode().shape[0]
            seconds = 1.0 if name.startswith("first") else samples / 24_000
            if turn:  # the first one warms up
                wall[name].append((time.perf_counter() - start) * 1e3 / seconds)
                cpu[name].append((time.process_time() - start_cpu) * 1e3 / seconds)
    streams = [name for name in ways if name.startswith("stream")]
    sound = [name for name in ways if not name.startswith("first")]
    return {
        "threads": threads,
        "rounds": rounds,
        "sound_s": round(len(frames) * SAMPLES_PER_FRAME / 24_000, 3),
        "wall_ms_per_second_of_sound": {name: _median(wall[name]) for name in sound},
        "cpu_ms_per_second_of_sound": {name: _median(cpu[name]) for name in sound},
        "ms_to_first_samples": {
            name: {"wall": _median(wall[name]), "cpu": _median(cpu[name])} for name in ways if name not in sound
        },
        "ratio_to_sliding_window": {
            name: {"wall": _ratio(wall[name], wall[sound[0]]), "cpu": _ratio(cpu[name], cpu[sound[0]])}
            for name in streams
        },
    }


def slide(decode: Decode, frames: Tensor) -> Tensor:
    """The public decoders: from 4 frames on, decode the last 4 for every new one, keep the second."""
    return torch.cat([decode(frames[end - WINDOW : end])[KEPT] for end in range(WINDOW, len(frames) + 1)])


def decode_original(original: Any, frames: Tensor) -> Tensor:
    codes = [frames[:, places].reshape(1, -1) for places in ([0], [1, 4], [2, 3, 5, 6])]
    sound: Tensor = original.decode(codes)[0, 0]
    return sound


def stream(snac: Snac, frames: Tensor, sizes: list[int], *, seed: int = 0, fast: bool = False) -> Tensor:
    decoder = snac.stream(seed, fast=fast)
    pieces = []
    for size in sizes:
        pieces.append(decoder.push(frames[decoder.frames : decoder.frames + size]))
        if decoder.frames == len(frames):
            break
    return torch.cat([*pieces, decoder.flush()])


def error_of_fast(snac: Snac, utterances: int = 50) -> dict[str, Any]:
    """How far the first frame of *fast* is from the exact one, over random codes; and what follows it."""
    errors, largest, after = [], [], []
    for seed in range(utterances):
        torch.manual_seed(seed)
        frames = torch.randint(4096, (6, 7))
        exact, guess = snac.decode(frames, seed), stream(snac, frames, [2, 2, 1, 1], seed=seed, fast=True)
        first, off = exact[:SAMPLES_PER_FRAME], (guess - exact)[:SAMPLES_PER_FRAME]
        errors.append((off.square().mean() / first.square().mean()).sqrt().item())
        largest.append(off.abs().max().item())
        after.append((guess - exact)[SAMPLES_PER_FRAME + 120 :].abs().max().item())
    return {
        "utterances": utterances,
        "relative_rms_of_first_frame": {
            "p50": round(statistics.median(errors), 4),
            "p95": round(statistics.quantiles(errors, n=20)[-1], 4),
        },
        "largest_error_in_first_frame": {"p50": round(statistics.median(largest), 4), "max": round(max(largest), 4)},
        "largest_error_after_the_fade": max(after),
    }


def _median(values: list[float]) -> float:
    return round(statistics.median(values), 2)


def _ratio(ours: list[float], theirs: list[float]) -> float:
    """Median of the ratios of runs that came next to each other."""
    return round(statistics.median(a / b for a, b in zip(ours, theirs, strict=True)), 3)


def _cpu() -> str:
    info = Path("/proc/cpuinfo")
    names = [line.split(":")[1].strip() for line in info.read_text().splitlines() if line.startswith("model name")]
    return names[0] if names else platform.processor()


if __name__ == "__main__":
    main()
