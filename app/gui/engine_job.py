"""What the engine thread is asked for: a turn, or one that runs ahead of the key and is kept back. Without Qt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from app.engine.events import Event, StageTime, Turn, TurnDone
from app.engine.performance import Late


@dataclass(eq=False)
class Job:
    """One turn for the engine thread. `events` begins it, given the assistant; `turn` is None for a preview.

    `provisional`: the user still holds the key, so its events are held; nothing of it is shown or played. It becomes
    an ordinary one when it is `confirmed`, or is `dropped`. Both are set under the engine thread's lock.
    """

    turn_id: int
    events: Callable[[Any], Iterator[Event]]
    turn: Turn | None = None
    provisional: bool = False
    dropped: bool = False
    late: Late | None = None
    held: list[Event] = field(default_factory=list)
    thrown_away_ms: float = 0.0
    waited_s: float = 0.0

    def confirm(self, ended_at: float) -> None:
        """The user let go then, and this is what was asked."""
        self.provisional = False
        self.late = Late(ended_at)

    def answers(self, turn_id: int, turn: Turn) -> bool:
        """Whether it runs ahead of exactly that turn."""
        mine = self.turn
        if not self.provisional or self.dropped or self.turn_id != turn_id or mine is None:
            return False
        same = (mine.voice, mine.text, mine.history, mine.seed) == (turn.voice, turn.text, turn.history, turn.seed)
        return same and mine.speech is not None and turn.speech is not None and np.array_equal(mine.speech, turn.speech)

    def due(self) -> Iterator[Event]:
        """Yield what was held, with the times as the user felt them."""
        held, self.held = self.held, []
        for event in held:
            yield self._timed(event)

    def _timed(self, event: Event) -> Event:
        if self.late is not None and isinstance(event, StageTime):
            return self.late.stage(event)
        if isinstance(event, TurnDone):
            done = self.late.done(event) if self.late is not None else event
            return replace(done, thrown_away_ms=self.thrown_away_ms)
        return event
