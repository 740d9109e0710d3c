"""The nine suites of the engine, by the names asked for: `python -m tests.suites [NAME]` lists or runs them."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

SUITES: dict[str, tuple[str, ...]] = {
    "memory manager": ("tests/engine/test_memory.py", "tests/engine/test_sizes.py"),
    "direct Orpheus model": (
        "tests/engine/full/test_orpheus*.py",
        "tests/engine/full/test_decoding.py",
        "tests/engine/full/test_sampling.py",
        "tests/engine/full/test_kept.py",
        "tests/engine/full/test_quantized.py",
        "tests/engine/full/test_checkpoint.py",
    ),
    "token processing": (
        "tests/engine/full/test_snac_frames.py",
        "tests/engine/test_clauses.py",
        "tests/engine/test_speakable.py",
        "tests/engine/lite/test_lite_decoding.py",
        "tests/engine/lite/test_dialogue.py",
        "tests/engine/lite/test_scripts.py",
    ),
    "SNAC": (
        "tests/engine/full/test_snac.py",
        "tests/engine/full/test_snac_checkpoint.py",
        "tests/engine/full/test_snac_noise.py",
        "tests/engine/full/test_leading.py",
    ),
    "model manager": (
        "tests/engine/test_manager.py",
        "tests/engine/test_way_down.py",
        "tests/engine/test_every_operation.py",
        "tests/engine/test_ladder.py",
        "tests/engine/test_plan.py",
        "tests/engine/test_hardware.py",
    ),
    "speech service": (
        "tests/engine/full/test_speaker.py",
        "tests/engine/full/test_voxtral*.py",
        "tests/engine/lite/test_*.py",
        "tests/engine/test_voices.py",
        "tests/engine/test_stand_in.py",
        "tests/engine/test_jitter.py",
    ),
    "performance monitor": (
        "tests/engine/test_performance_monitor.py",
        "tests/engine/test_performance.py",
        "tests/engine/test_trace.py",
    ),
    "performance validation": (
        "tests/engine/test_performance_validation.py",
        "tests/engine/test_tuning.py",
        "tests/engine/bench/test_*.py",
    ),
    "integration": ("tests/engine/test_*.py", "tests/engine/full/test_path.py"),
}
"""Patterns of files by suite. A file that two of them name belongs to the first."""


def files() -> dict[str, list[Path]]:
    """Return the files of each suite, each file once."""
    taken: set[Path] = set()
    found: dict[str, list[Path]] = {}
    for name, patterns in SUITES.items():
        own = sorted({path for pattern in patterns for path in ROOT.glob(pattern)} - taken)
        found[name] = own
        taken.update(own)
    return found


def main(words: list[str]) -> int:
    """List all suites, or run one."""
    name, found = " ".join(words), files()
    if not name:
        for suite, own in found.items():
            sys.stdout.write(f"{suite}: {' '.join(str(path.relative_to(ROOT)) for path in own)}\n")
        return 0
    if name not in found:
        sys.stderr.write(f"there is no suite {name!r}; there is {', '.join(found)}\n")
        return 2
    return subprocess.call([sys.executable, "-m", "pytest", *map(str, found[name])], cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
