"""One writer at a time for each checkpoint, over all processes of this machine."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app import paths
from app.errors import DownloadBusy
from app.models.catalogue import Checkpoint


@contextmanager
def sole_writer(checkpoint: Checkpoint, models_dir: Path) -> Iterator[None]:
    """Hold the checkpoint's lock. Raises `DownloadBusy` at once where somebody else holds it.

    The lock is the operating system's: it is free again when its process ends, however it ends.
    """
    with held(models_dir / ".locks" / f"{checkpoint.repository.replace('/', '--')}.lock", checkpoint.name):
        yield


@contextmanager
def held(file: Path, name: str) -> Iterator[None]:
    """Hold the lock in `file` for work on `name`. Raises and is freed as `sole_writer` tells."""
    from filelock import FileLock, Timeout

    paths.private(file.parent)
    # not bound to the thread: a paused download may be closed by another one
    lock = FileLock(file, thread_local=False, mode=paths.PRIVATE)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise DownloadBusy(
            f"another process is working on {name}", "wait until it is done, or stop it, and try again"
        ) from None
    try:
        yield
    finally:
        lock.release()
