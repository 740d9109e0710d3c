"""What is kept on the disk: the conversations, and what was converted once and can be made again."""

import shlex
import shutil
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

from app import paths
from app.doctor.check import Check, Fix, Look, Patient
from app.errors import HistoryError
from app.history import database

_ABANDONED_S = 86_400.0
"""A day after its last change, what was being written is of a process that was killed."""


def check_conversations(_: Patient) -> Iterator[Check]:
    """Every page, row and index of the conversations' file."""
    file = database.path()
    if not file.exists():
        yield Check("conversations", True, "none are kept yet")
        return
    whole = _is_whole(file)
    detail = f"{file}, {file.stat().st_size / 1e6:.1f} MB" if whole else f"{file} is damaged"
    remedy = "run `lyre doctor --fix`: it keeps the file under another name, and new conversations begin"
    fix = Fix(lambda: f"the damaged file is {database.set_aside(file)} now")
    yield Check("conversations", whole, detail, "" if whole else remedy, fix)


def check_cache(_: Patient) -> Iterator[Check]:
    """Converted weights: none damaged, and nothing that killed processes left half written."""
    from app.engine.lite.weights import is_whole

    broken = [*(place for place in _conversions() if not is_whole(place)), *_abandoned()]
    yield _of_cache("cache", broken, "nothing in it is half written or of another size")


def check_conversions(_: Patient) -> Iterator[Check]:
    """Every byte of the converted weights: with a few wrong ones the model still loads, and writes nonsense."""
    from app.engine.lite.weights import is_sound

    places = _conversions()
    broken = [place for place in places if not is_sound(place)]
    yield _of_cache("cache checksums", broken, f"the checksums of {len(places)} converted models are right")


QUICK: tuple[Look, ...] = (check_conversations, check_cache)
SLOW: tuple[Look, ...] = (check_conversions,)


def _of_cache(name: str, broken: list[Path], well: str) -> Check:
    detail = f"damaged or half written: {', '.join(map(str, broken))}" if broken else well
    remedy = f"rm -r {' '.join(shlex.quote(str(path)) for path in broken)}" if broken else ""
    return Check(name, not broken, detail, remedy, Fix(lambda: _removed(broken)))


def _is_whole(file: Path) -> bool:
    try:
        return database.is_whole(file)
    except (sqlite3.Error, OSError, HistoryError):
        return False


def _conversions() -> list[Path]:
    return [place for place in sorted((paths.cache_dir() / "smollm2").glob("v*")) if place.is_dir()]


def _abandoned() -> Iterator[Path]:
    cache = paths.cache_dir()
    for left in (*(cache / "smollm2").glob("new-*"), *(cache / "quantized").glob("*/*/.part-*")):
        if time.time() - left.stat().st_mtime > _ABANDONED_S:
            yield left


def _removed(them: list[Path]) -> str:
    for path in them:
        shutil.rmtree(path)
    return f"removed {', '.join(path.name for path in them)}, which is made again when it is needed"
