"""Two results of `lyre bench` side by side: what changed, and whether they may be compared at all."""

from collections.abc import Iterator, Mapping
from typing import Any

FIGURES = {
    "first_audio_ms p50": ("first_audio_ms", "p50"),
    "first_audio_ms p95": ("first_audio_ms", "p95"),
    "first_audible_ms p50": ("first_audible_ms", "p50"),
    "listen_ms p50": ("stage_ms", "listen", "p50"),
    "think_ms p50": ("stage_ms", "think", "p50"),
    "speak_ms p50": ("stage_ms", "speak", "p50"),
    "codec_ms p50": ("stage_ms", "codec", "p50"),
    "total_ms p50": ("stage_ms", "total", "p50"),
    "tokens_per_s": ("tokens_per_s",),
    "real_time_factor": ("real_time_factor",),
    "memory_bytes": ("memory_bytes",),
    "ratio to the baseline": ("ratio", "first_audio"),
}
"""What is compared, and where it is in a result."""

_HARDWARE = ("gpu", "gpu_memory_bytes", "cpu", "cores", "threads", "system")
_WORK = ("engine", "device", "precision", "workload")


def compared(before: Mapping[str, Any], now: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return the comparison of `now` with `before`, which is called `name`.

    `change` is the share by which a figure went up; a figure that one of them lacks is left out. Figures of other work
    or another machine are told, and told apart by `same_work` and `same_hardware`.
    """
    differences = list(_differences(before, now))
    parts = {part for part, _ in differences}
    return {
        "with": name,
        "same_hardware": "hardware" not in parts,
        "same_work": "work" not in parts,
        "differences": [line for _, line in differences],
        "figures": list(_figures(before, now)),
    }


def _figures(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for name, way in FIGURES.items():
        old, new = _at(before, way), _at(now, way)
        if isinstance(old, int | float) and isinstance(new, int | float):
            change = round(new / old - 1, 4) if old else None
            yield {"name": name, "before": old, "now": new, "change": change}


def _differences(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What was not the same, by the part that it belongs to: hardware, work, versions, turns."""
    for part, old, new, keys in (
        ("work", before, now, _WORK),
        ("hardware", before.get("hardware"), now.get("hardware"), _HARDWARE),
        ("versions", before.get("versions"), now.get("versions"), _keys(before, now, "versions")),
        ("turns", before, now, ("turns",)),
    ):
        for key in keys:
            was, is_now = _at(old, (key,)), _at(new, (key,))
            if was != is_now:
                yield part, f"{key}: {was} then, {is_now} now"


def _keys(before: Mapping[str, Any], now: Mapping[str, Any], section: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*(before.get(section) or {}), *(now.get(section) or {})]))


def _at(result: Any, way: tuple[str, ...]) -> Any:
    for key in way:
        if not isinstance(result, Mapping):
            return None
        result = result.get(key)
    return result
