"""A case: a fault, when it happens, and what is to be seen of it."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.e2e.faults.rig import Rig


@dataclass(frozen=True)
class Case:
    """One fault. `do` makes it and looks at what comes; one that is `fresh` starts the app by itself."""

    kind: str
    name: str
    do: Callable[[Rig], None]
    fresh: bool = False
