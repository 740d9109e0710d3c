"""`lyre bench`: warm turns of an engine, in turns with the baseline where one is asked for."""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.engine.assistant import Assistant
from app.engine.bench import machine, synthetic, workload
from app.engine.bench.bandwidth import copy_bytes_per_s
from app.engine.bench.baseline import Baseline
from app.engine.bench.contest import Contest
from app.engine.bench.measure import WARM_UPS, Engine, warmed_up
from app.engine.bench.report import report
from app.engine.bench.timing import TimedSpeaker
from app.engine.events import Turn

Progress = Callable[[int], object]
"""Told after every measured turn how many are done."""


def bench_synthetic(size: synthetic.Size, turns: int, progress: Progress, *, baseline: bool = False) -> dict[str, Any]:
    """Measure the full engine with random weights. Raises `BadInput` where they don't fit this machine."""
    with TemporaryDirectory(prefix="lyre-bench-") as folder:
        began = time.perf_counter()
        parts = synthetic.build(size, machine.device_here(), Path(folder))
        engine = _engine_of(parts)
        load_ms = (time.perf_counter() - began) * 1000
        described = {"size": size, **workload.as_dict()}
        contest = (lambda: Contest(Baseline(parts), turns)) if baseline else None
        return measured(engine, load_ms, turns, progress, described, contest)


def _engine_of(parts: synthetic.Synthetic) -> Engine:
    speaker = TimedSpeaker(parts.speaker)
    return Engine(
        assistant=Assistant(parts.replier, speaker, "synthetic"),
        speaker=speaker,
        ask=lambda seed: Turn(workload.VOICE, workload.question(), seed=seed),
        device=parts.device,
        precision=synthetic.PRECISIONS[parts.dtype],
        bytes_per_token=parts.orpheus.weights.bytes_per_token,
        leading_samples=workload.LEADING_SAMPLES,
        check=workload.check,
    )


def measured(
    engine: Engine,
    load_ms: float,
    turns: int,
    progress: Progress,
    described: dict[str, Any],
    make_contest: Callable[[], Contest] | None = None,
) -> dict[str, Any]:
    """Take `turns` warm turns of `engine`, which took `load_ms` to load, close it and report; `described` is its work.

    `make_contest` makes the baseline that takes turns with it, after the memory of our own was looked at.
    """
    with closing(engine.assistant), _frozen():
        found = warmed_up(engine, load_ms)
        held = machine.memory_bytes(engine.device)
        contest = make_contest() if make_contest else None
        for number in range(turns):
            found.turns.append(engine.turn(WARM_UPS + number))
            if contest:
                contest.after(number)
            progress(number + 1)
        copied = copy_bytes_per_s(engine.device)
    rival = contest.summary() if contest else None
    return report(engine, found, memory_bytes=held, copied=copied, workload=described, baseline=rival)


@contextmanager
def _frozen() -> Iterator[None]:
    """Keep collections short as the window's engine thread does: what is loaded stays for good."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
