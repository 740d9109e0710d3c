"""The report of `lyre bench`: one dictionary with the same keys for every engine."""

from typing import Any

from app.engine.bench import machine, measure
from app.engine.bench.measure import Engine, Measured

METHOD = {
    "first_audio_ms": "end of the question to the first samples on the host",
    "first_audible_ms": "end of the question to the first sample after the leading silence",
    "clause_first_samples_ms": "a clause is given to the speaker until its first samples are on the host",
    "tokens_per_s": "Orpheus' tokens while it decodes, without prefill and codec",
    "copy_bytes_per_s": "bytes read and written by the copy of a large tensor, median",
    "real_time_factor": "time of a whole turn by the length of its sound, median",
    "memory_bytes": "held after the warm-up and before the baseline",
}


def report(
    engine: Engine,
    measured: Measured,
    *,
    memory_bytes: int,
    copied: float,
    workload: dict[str, Any],
    baseline: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Put everything together; `copied` is the bytes a second of a large copy.

    What an engine doesn't have is None: Orpheus' figures of the lite one, and a baseline that was not asked for.
    """
    found = measure.summary(measured)
    tokens_per_s = measure.tokens_per_s(measured.turns) if engine.bytes_per_token else None
    return {
        "engine": engine.assistant.engine,
        "device": engine.device.type,
        "precision": engine.precision,
        "workload": workload,
        **found,
        "tokens_per_s": tokens_per_s,
        "bandwidth": _bandwidth(engine.bytes_per_token, tokens_per_s, copied),
        "memory_bytes": memory_bytes,
        "baseline": baseline,
        "ratio": {
            "first_audio": _ratio("first_audio_ms", found, baseline),
            "first_audible": _ratio("first_audible_ms", found, baseline),
        },
        "warm_up_turns": measure.WARM_UPS,
        "method": METHOD,
        "hardware": machine.describe(),
        "versions": machine.versions(),
    }


def _bandwidth(bytes_per_token: int | None, tokens_per_s: float | None, copied: float) -> dict[str, Any]:
    read = bytes_per_token * tokens_per_s if bytes_per_token and tokens_per_s else None
    return {
        "bytes_per_token": bytes_per_token,
        "bytes_per_s": None if read is None else round(read),
        "copy_bytes_per_s": round(copied),
        "share": None if read is None else round(read / copied, 4),
    }


def _ratio(key: str, ours: dict[str, Any], baseline: dict[str, Any] | None) -> float | None:
    return None if baseline is None else round(ours[key]["p50"] / baseline[key]["p50"], 4)
