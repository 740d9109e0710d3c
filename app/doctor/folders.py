"""The user's folders: whether they can be written, whether others can read them, and whether there is room."""

import errno
import os
import shlex
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app import paths
from app.doctor.check import Check, Fix, Look, Patient
from app.models.room import free_bytes_of, shown

DISK_BYTES = 1_000_000_000
"""Free space below which logs, conversations and quantized weights have no room."""

PROBE_BYTES = 1 << 20
"""Written to see whether the disk really takes it: quotas and limits don't show in its free space."""

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_OTHERS = 0o077


def folders() -> dict[str, Path]:
    """Return the folders of the user, by what they are called."""
    return {
        "settings folder": paths.config_dir(),
        "data folder": paths.data_dir(),
        "cache folder": paths.cache_dir(),
        "log folder": paths.log_dir(),
    }


def check_writable(patient: Patient) -> Iterator[Check]:
    """Each folder, by making a file in it; that of the models as well, if it is elsewhere."""
    wanted = folders()
    if patient.settings.models.dir:
        wanted["models folder"] = patient.settings.models_dir
    for name, folder in wanted.items():
        yield _writable(name, folder)


def check_private(_: Patient) -> Iterator[Check]:
    """Whether other users of this machine can look into settings, conversations and logs."""
    if sys.platform == "win32":
        return
    own = [folder for name, folder in folders().items() if name != "cache folder" and folder.is_dir()]
    open_ones = [folder for folder in own if folder.stat().st_mode & _OTHERS]
    detail = f"others can read {', '.join(map(str, open_ones))}" if open_ones else "nobody else can read them"
    remedy = f"chmod 700 {' '.join(shlex.quote(str(folder)) for folder in open_ones)}" if open_ones else ""
    yield Check("privacy", not open_ones, detail, remedy, Fix(lambda: _closed(open_ones)))


def check_disk(patient: Patient) -> Iterator[Check]:
    """Free space, for the downloads that the plan could use as well."""
    from app.models.catalogue import catalogue

    free = patient.machine.disk_free_bytes if patient.machine else free_bytes_of(paths.data_dir())
    needs = patient.plan.needs if patient.plan else ()
    needed = sum(checkpoint.bytes for checkpoint in catalogue() if checkpoint.repository in needs)
    detail = f"{shown(free)} free"
    if needed:
        detail += f"; the models that this machine could use and lacks take {shown(needed)}"
    short = free < max(DISK_BYTES, needed)
    remedy = "make room on the disk, or choose another one: `lyre config set models.dir FOLDER`"
    yield Check("disk", free >= DISK_BYTES, detail, remedy if short else "")


def check_writing(_: Patient) -> Iterator[Check]:
    """A megabyte, really written where conversations and models go."""
    folder = _existing(paths.data_dir())
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(PROBE_BYTES))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        full = error.errno in _FULL
        what = "is full, or your quota is" if full else f"can't be written ({error.strerror})"
        remedy = f"make room: `df -h {shlex.quote(str(folder))}`; `quota` and `ulimit -f` tell limits of your own"
        yield Check("disk write", False, f"the disk of {folder} {what}", remedy if full else f"make {folder} writable")
    else:
        yield Check("disk write", True, f"{shown(PROBE_BYTES)} could be written to {folder}")


QUICK: tuple[Look, ...] = (check_writable, check_private, check_disk, check_writing)


def _writable(name: str, folder: Path) -> Check:
    there = _existing(folder)
    quoted = shlex.quote(str(there))
    if not there.is_dir():
        return Check(
            name, False, f"{there} is a file where a folder should be", f"mv {quoted} {quoted}.aside", _fix(there)
        )
    try:
        with tempfile.TemporaryFile(dir=there):
            pass
    except OSError as error:
        if error.errno in _FULL:
            return Check(name, True, f"{folder} is on a full disk, which `disk write` tells")
        why = f"{there} can't be written ({error.strerror})"
        if there.stat().st_uid == os.getuid() and error.errno != errno.EROFS:
            return Check(name, False, why, f"chmod u+rwx {quoted}", Fix(lambda: _opened(there)))
        mine = f'sudo chown -R "$USER" {quoted}'
        return Check(
            name, False, why, "set LYRE_HOME to a folder you can write" if error.errno == errno.EROFS else mine
        )
    return Check(name, True, str(folder) if folder == there else f"{folder} will be made when it is needed")


def _existing(folder: Path) -> Path:
    return next(path for path in (folder, *folder.absolute().parents) if path.exists())


def _fix(file: Path) -> Fix:
    def move() -> str:
        aside = file.with_name(f"{file.name}.aside")
        if aside.exists():
            raise FileExistsError(errno.EEXIST, "there is one already", str(aside))
        return f"the file is {file.rename(aside)} now"

    return Fix(move)


def _opened(folder: Path) -> str:
    folder.chmod(folder.stat().st_mode | 0o700)
    return f"made {folder} writable"


def _closed(them: list[Path]) -> str:
    for folder in them:
        folder.chmod(folder.stat().st_mode & ~_OTHERS)
    return f"closed {', '.join(map(str, them))}"
