"""The two halves of a turn: what writes the reply and what speaks it. Full and lite implement both; they mix freely."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from app.engine.events import Exchange, Heard, ReplyText, Samples, Sound, Turn
from app.engine.voices import Voice


class Replier(Protocol):
    """Speech or text and the history of the talk -> the reply's text, piece by piece. Used on one thread."""

    name: str

    def language_for(self, voice: Voice) -> str:
        """Code of the language in which it replies when `voice` is chosen."""
        ...

    def hear(self, speech: Samples) -> str:
        """What was said so far, while the user still speaks; empty where that can't be told cheaply."""
        ...

    def expect(self, history: Sequence[Exchange]) -> bool:
        """A question comes after `history`: do a piece of the work for it; return whether there is more."""
        ...

    def reply(self, turn: Turn) -> Iterator[Heard | ReplyText]:
        """Write the reply to `turn`. `Heard` comes once, at any place; closing the iterator frees what it holds.

        An empty piece says that the text is complete while there is more to do, such as telling what was heard.

        The history in `turn` is the truth: a cache that says otherwise is cropped to it.
        """
        ...

    def close(self) -> None:
        """Give back its models. It can't be used afterwards."""
        ...


class Speaker(Protocol):
    """Text and a voice -> sound, piece by piece. Used on one thread."""

    name: str

    def stands_in(self, voice: Voice) -> bool:
        """Whether another voice is heard where `voice` is asked for."""
        ...

    def check(self, text: str, voice: Voice, language: str) -> None:
        """Raise `BadInput` if `voice` can't speak `text` in `language`."""
        ...

    def speak(self, text: str, voice: Voice, language: str, seed: int = 0) -> Iterator[Sound]:
        """Speak one clause in `language`; closing the iterator stops the work."""
        ...

    def close(self) -> None:
        """Give back its models. It can't be used afterwards."""
        ...
