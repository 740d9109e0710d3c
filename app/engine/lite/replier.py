"""The lite replier: Moonshine hears, SmolLM2 thinks. It knows English only."""

import os
from collections.abc import Iterator, Sequence

import torch

from app.engine.events import Exchange, Heard, ReplyText, Samples, Turn
from app.engine.lite.hearing import Hearing
from app.engine.lite.thinking import Thinking
from app.engine.voices import Voice

MOST_THREADS = 4
"""Decoding waits for memory more than for cores, so many cores are left to others; a guess, measured on two only."""


def usual_threads() -> int:
    """Return how many threads torch gets where nobody says otherwise."""
    return max(1, min(MOST_THREADS, (os.cpu_count() or 1) - 1))


class LiteReplier:
    """Implements `app.engine.halves.Replier`. Used on one thread. Raises `NotInstalled` if a model is missing.

    It sets the number of torch's threads, for the whole process, by default to one less than there are cores: a core
    that the window or the sound takes from a torch thread would make all the others wait for it (docs/lite.md).
    """

    name = "lite"

    def __init__(self, thinking: Thinking | None = None, *, threads: int = 0) -> None:
        """`thinking` is one that is loaded already; `threads` is torch's number, 0 the usual one."""
        threads = threads or usual_threads()
        torch.set_num_threads(threads)
        self._hearing = Hearing(threads)
        self._thinking = thinking or Thinking()

    def language_for(self, voice: Voice) -> str:  # noqa: ARG002 the signature is the protocol's
        """Return English, whatever the voice."""
        return "en"

    def hear(self, speech: Samples) -> str:
        """Return what was said so far in `speech`; what was heard before is not heard again."""
        return self._hearing.hear(speech)

    def expect(self, history: Sequence[Exchange]) -> bool:
        """Prefill a piece of `history`; a question comes after it. Returns whether there is more to do."""
        return self._thinking.expect(history)

    def reply(self, turn: Turn) -> Iterator[Heard | ReplyText]:
        """Yield `Heard`, then the reply; only an empty `Heard` if nothing was said."""
        text = turn.text.strip() if turn.speech is None else self._hearing.hear(turn.speech, voiced=turn.voiced)
        yield Heard(text)
        if text:
            for piece in self._thinking.reply(text, turn.history):
                yield ReplyText(piece)

    @property
    def prefilled_tokens(self) -> int:
        """How many tokens the newest turn had to run before its reply."""
        return self._thinking.prefilled_tokens

    def close(self) -> None:
        """Give back the models."""
        del self._hearing, self._thinking
