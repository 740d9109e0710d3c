"""Room in the context: when it fills, transcripts take the place of old sounds, then the oldest exchanges go."""

from collections.abc import Iterator

from torch import Tensor

from app.engine.full.context import Context
from app.engine.full.conversation import Conversation, Said
from app.engine.full.transcript import Transcriber

_INSTRUCTION_TOKENS = 64  # more than any instruction and the template around it take


class Room:
    """Keeps enough of the cache free for the next turn. A change in the past costs a prefill of all that follows, so
    everything that can be replaced is replaced at once, and half of the cache is freed where that isn't enough.
    """

    def __init__(self, conversation: Conversation, context: Context, transcriber: Transcriber, reply: int) -> None:
        """`reply` is how many tokens a reply may have."""
        self._conversation, self._context, self._transcriber = conversation, context, transcriber
        self._reply = reply + 1  # a step may be under way when the last token is read

    @property
    def for_one_turn(self) -> int:
        """How many tokens of speech or text a single turn may have."""
        return self._context.slots - self._reply - _INSTRUCTION_TOKENS

    def make(self) -> bool:
        """Make room for the reply to what was just asked; False where even a fresh context is too small."""
        if self._full(0):
            while (untold := self._conversation.oldest_sound(untold=True)) is not None:
                self._write_down(untold)
            self._shrink(0)
        return not self._full(0)

    def tidy(self) -> bool:
        """Do one piece of what the next turn would have to do first; whether there is more."""
        next_turn = self._transcriber.tokens_per_chunk + _INSTRUCTION_TOKENS
        if self._full(next_turn):
            untold = self._conversation.oldest_sound(untold=True)
            if untold is not None:
                self._write_down(untold)
                return True
            self._shrink(next_turn)
        return self._context.prefill(self._conversation.prompt(asking=False), self._conversation.sounds())

    def transcribe(self, said: Said, audio: Tensor, *, pause: int) -> Iterator[str]:
        """Write down what was said, with an empty string every `pause` tokens to do other work at."""
        pieces: list[str] = []
        for piece in self._transcriber.write(audio, said.seconds):
            pieces.append(piece)
            if len(pieces) % pause == 0:
                yield ""
        said.user = "".join(pieces).strip()

    def _write_down(self, said: Said) -> None:
        if said.audio is not None:
            said.user = "".join(self._transcriber.write(said.audio, said.seconds)).strip()

    def _full(self, more: int) -> bool:
        return len(self._conversation.prompt(asking=True)) + more + self._reply > self._context.slots

    def _shrink(self, more: int) -> None:
        conversation, slots = self._conversation, self._context.slots
        while (sound := conversation.oldest_sound()) is not None:
            conversation.to_text(sound)
        if len(conversation.prompt(asking=True)) + more + self._reply <= slots * 3 // 4:
            return
        while len(conversation.prompt(asking=True)) + more + self._reply > slots // 2:
            if not conversation.leave_out_oldest():
                return
