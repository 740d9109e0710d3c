"""Text -> reply with SmolLM2-135M-Instruct on the CPU, streamed, over a conversation whose KV cache is kept."""

from collections.abc import Iterator, Sequence

from app.engine.events import Exchange
from app.engine.lite.decoding import Decoder, likeliest
from app.engine.lite.dialogue import Dialogue, Vocabulary
from app.engine.lite.weights import converted
from app.errors import BadInput

SYSTEM = "You are a smart voice assistant. Give short, correct answers."
PENALTY = 1.05
"""How much less likely a token is that stands in the prompt, the question or the reply so far: 1 is as likely.

Both chosen by measure, see docs/lite.md. Earlier exchanges don't count: what was said there may have to be said again.
"""

CONTEXT = 4096
"""Most tokens of a prompt and its reply together; the model was trained on 8192."""

HISTORY = 320
"""Most tokens of a prompt that has a history; beyond it the oldest exchanges go. Each token of it costs every later
one time, and the longer it is, the more the model copies its own replies (docs/lite.md)."""

ENOUGH = 48
"""Tokens after which a reply ends with its sentence."""

PIECE = 32
"""Tokens that are prefilled before anybody else is looked after."""

BUDGET = 96
"""Tokens after which a reply ends in any case."""

_CHARACTER = 4  # most tokens that one character of UTF-8 can be spread over


class Thinking:
    """SmolLM2 and the conversation it is in. Used on one thread.

    `prefilled_tokens` is how many tokens had to be run before the first one of the newest reply.
    """

    def __init__(self, system: str = SYSTEM, penalty: float = PENALTY, packed: bool | None = None) -> None:
        """`packed` as for `Decoder`."""
        folder = converted()
        self._vocabulary = Vocabulary(folder)
        self._decoder = Decoder(folder, packed=packed)
        self._dialogue = Dialogue(self._vocabulary, system)
        self._penalty = penalty
        self._decoder.prefill(self._dialogue.system)
        self.prefilled_tokens = 0

    def reply(self, question: str, history: Sequence[Exchange] = ()) -> Iterator[str]:
        """Write the reply to `question`, piece by piece; closing the iterator ends it there.

        Raises `BadInput` for a question that is longer than the context.
        """
        self._refuse_too_long(question)
        room = max(HISTORY, len(self._dialogue.system) + len(self._vocabulary.encode(question)) + 16)
        prompt = self._dialogue.prompt(history, question, room)
        pending: list[int] = []
        for count, token in enumerate(self._generate(prompt), start=1):
            pending.append(token)
            piece = self._vocabulary.decode(pending)
            if not piece.endswith("\ufffd") or len(pending) >= _CHARACTER:
                self._dialogue.written.add(pending, piece)
                pending = []
                yield piece
            if count >= ENOUGH and piece.rstrip().endswith((".", "!", "?")):
                return

    def expect(self, history: Sequence[Exchange]) -> bool:
        """Prefill a piece of what comes before the next question, which takes 0.2 s at most; return if there is more.

        The reply is the same with and without it, and so much sooner.
        """
        return self._decoder.fill(self._dialogue.before(history, HISTORY), PIECE)

    def forget(self) -> None:
        """Empty the KV cache: the next turn prefills all of its conversation."""
        self._decoder.crop(0)

    def tokens_of_reply(self) -> list[int]:
        """Return the generated tokens of the newest reply."""
        return list(self._dialogue.written.tokens)

    def _generate(self, prompt: Sequence[int]) -> Iterator[int]:
        logits, self.prefilled_tokens = self._decoder.prefill(prompt)
        said = [*self._dialogue.system, *self._dialogue.asked]
        for left in reversed(range(BUDGET)):
            token = likeliest(logits, said, self._penalty)
            if token in self._vocabulary.stops:
                return
            yield token
            said.append(token)
            if left:
                logits = self._decoder.step(token)

    def _refuse_too_long(self, question: str) -> None:
        tokens = len(self._vocabulary.encode(question))
        if tokens > CONTEXT - BUDGET - 64:
            raise BadInput("that is too long for the lite engine to answer", "ask in fewer than 2,000 words")
