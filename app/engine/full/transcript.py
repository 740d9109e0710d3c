"""The user's words from the sound that is already encoded: a prompt of its own, in a KV cache of its own."""

from collections.abc import Iterator
from contextlib import closing

from torch import Tensor

from app.engine.full.context import Context
from app.engine.full.token_choice import Choice
from app.engine.full.voxtral_prompt import AUDIO, EOS, VoxtralTokens

_MARK = -1


class Transcriber:
    """Writes down what was said. Its cache can't be the conversation's: the same sound stands at other positions."""

    def __init__(self, tokens: VoxtralTokens, context: Context, *, language: str = "") -> None:
        """`language` is what is spoken (ISO 639-1), or empty: Voxtral tells it by itself."""
        self._tokens = tokens
        self._context = context
        self._language = language

    def write(self, audio: Tensor, tokens_per_chunk: int) -> Iterator[str]:
        """Transcribe `[tokens, width]` embeddings, piece by piece, greedily.

        One prompt holds as many chunks of 30 s as leave a third of the cache to the words (two in 1,536 slots); what
        is longer is written down part by part.
        """
        chunks = max(1, self._context.slots * 2 // 3 // tokens_per_chunk)
        for number, part in enumerate(audio.split(chunks * tokens_per_chunk)):
            yield " " * min(1, number)
            yield from self._part(part)

    def _part(self, audio: Tensor) -> Iterator[str]:
        prompt = self._tokens.transcription(len(audio), self._language)
        prompt = [_MARK if token == AUDIO else token for token in prompt]
        room = self._context.slots - len(prompt) - 1
        stream = self._tokens.stream()
        self._context.held.clear()  # the mark says nothing of which sound it was
        with closing(self._context.write(prompt, {_MARK: audio}, Choice(tokens=room))) as written:
            for number, token in enumerate(written, start=1):
                if token == EOS:
                    break
                yield stream.push(token)
                if number >= room:
                    break
        yield stream.end()
