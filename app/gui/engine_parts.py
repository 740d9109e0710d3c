"""What the engine thread works with: an assistant, and where its replies sound."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from app.engine.events import Event, Exchange, Samples, Turn


class AssistantLike(Protocol):
    """What the thread needs of an assistant (`app.engine.assistant.Assistant` is one)."""

    @property
    def engine(self) -> str:
        """What answers: "full" or "lite"."""
        ...

    def respond(self, turn: Turn, /) -> Iterator[Event]:
        """Answer a turn; closing the iterator stops the work."""
        ...

    def say(self, text: str, voice: str, /) -> Iterator[Event]:
        """Speak `text` in the voice's own language."""
        ...

    def hear(self, speech: Samples, /) -> str:
        """What was said so far (16 kHz mono)."""
        ...

    def expect(self, history: Sequence[Exchange], /) -> bool:
        """Do one piece of the work for a question that comes after `history`; True where there is more."""
        ...

    def idle(self) -> bool:
        """Do one piece of work for which nobody waits; True where there is more."""
        ...

    @property
    def next_idle_s(self) -> float | None:
        """Seconds until `idle` may have something to do again; None where it has not."""
        ...

    def reload(self) -> None:
        """Take the models that are on this machine now."""
        ...

    def close(self) -> None:
        """Give back all models."""
        ...


class SoundSink(Protocol):
    """Where replies sound. Called on the engine thread, straight, so that a busy window can't starve it."""

    @property
    def queued_s(self) -> float:
        """Seconds of sound that wait to be played."""
        ...

    @property
    def underruns(self) -> int:
        """How often the speaker ran dry within a turn, since the start."""
        ...

    def write(self, turn_id: int, samples: Samples) -> None:
        """Play the next 24 kHz samples of a turn; drops those of a turn that is over."""
        ...

    def restart(self, turn_id: int) -> None:
        """Drop what was written of the turn: it starts anew."""
        ...

    def end(self, turn_id: int) -> None:
        """All sound of the turn was written."""
        ...
