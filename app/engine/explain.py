"""A plan's arithmetic in plain words: one line for each stage, and one for what would be better."""

from collections.abc import Sequence

from app.engine.sizes import Breakdown

_WORDS = {
    "weights": "weights",
    "tables": "embeddings and head",
    "cache": "KV cache",
    "buffers": "buffers",
    "activations": "activations",
    "graphs": "graphs",
}


def gigabytes(count: int) -> str:
    """Bytes in GB of 10^9, as disks and the ladder count: `6.62 GB`."""
    return f"{count / 1e9:.2f} GB"


def joined(names: Sequence[str]) -> str:
    """As a sentence lists them: `a, b and c`."""
    return " and ".join([*([", ".join(names[:-1])] if names[1:] else []), *names[-1:]])


def full_line(what: str, precision: str, device: str, size: Breakdown, context: int, remark: str) -> str:
    """One line for a stage on a device that computes a big model."""
    parts = [
        f"{_WORDS[name]} {gigabytes(n)}" for name, n in size.as_dict().items() if name in _WORDS and n >= 5_000_000
    ]
    room = f" for {context:,} tokens" if context else ""
    sum_of = f" ({' + '.join(parts)})" if len(parts) > 1 else ""
    return f"{what}{room}: {precision} on {device}, {gigabytes(size.device)}{sum_of}{f'; {remark}' if remark else ''}"


def lite_line(what: str, reason: str) -> str:
    """One line for a stage that the lite engine does."""
    return f"{what} on the CPU: {reason}"


def better_line(rung: str, missing: int, missing_ram: int, downloads: Sequence[str]) -> str:
    """What the next better rung would need."""
    wants = [f"the download of {joined(downloads)}"] if downloads else []
    if missing:
        wants.append(f"{gigabytes(missing)} more GPU memory free")
    if missing_ram:
        wants.append(f"{gigabytes(missing_ram)} more RAM free")
    return f"{rung} would need {joined(wants)}" if wants else f"{rung} fits by this arithmetic"


def sum_line(rung: str, where: str, total: int, free: int, context: int, reserve: int, slack: int) -> str:
    """The whole of it: what is taken of what is free, with all that belongs to no stage."""
    if not total:
        return f"{rung}: nothing on a GPU"
    shared = [("context", context), ("desktop", reserve), ("rounding", slack)]
    parts = [f"{name} {gigabytes(n)}" for name, n in shared if n]
    return f"{rung}: {gigabytes(total)} of {gigabytes(free)} free on {where}, of which {', '.join(parts)}"
