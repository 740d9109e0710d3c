"""The engine thread's sign of life: whether it is inside the engine, at what, and since when. Without Qt."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Pulse:
    """Beats on the engine thread, by `inside`; any thread may look at it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._inside: tuple[str, float] | None = None

    @contextmanager
    def inside(self, doing: str) -> Iterator[None]:
        """What runs in this context is the engine's: it ought to come back."""
        self._inside = (doing, self._clock())
        try:
            yield
        finally:
            self._inside = None

    @property
    def doing(self) -> str:
        """What the engine is at: "load", "turn", "upkeep", or empty where it has nothing to do."""
        inside = self._inside
        return inside[0] if inside else ""

    @property
    def for_s(self) -> float:
        """For how many seconds it has been at that without a sign of life."""
        inside = self._inside
        return self._clock() - inside[1] if inside else 0.0
