"""The user's words from the sound that is already encoded: a prompt of its own, in a KV cache of its own."""

import math
from collections.abc import Iterator
from contextlib import closing

import torch
from torch import Tensor

from app.engine.full.context import Context
from app.engine.full.token_choice import Choice
from app.engine.full.voxtral_prompt import AUDIO, EOS, VoxtralTokens

_MARK = -1
_TOKENS_PER_SECOND = 12  # of speech: 7 syllables a second, in Devanagari at up to 1.5 tokens each, and some more
_SPARE_TOKENS = 32


class Transcriber:
    """Writes down what was said. Its cache can't be the conversation's: the same sound stands at other positions."""

    def __init__(self, tokens: VoxtralTokens, context: Context, tokens_per_chunk: int, *, language: str = "") -> None:
        """`tokens_per_chunk` is what 30 s of sound become; `language` is what is spoken (ISO 639-1), or empty: Voxtral
        tells it by itself.
        """
        self._tokens = tokens
        self._context = context
        self.tokens_per_chunk = tokens_per_chunk
        self._language = language

    def write(self, audio: Tensor, seconds: float) -> Iterator[str]:
        """Transcribe `[tokens, width]` embeddings of `seconds` of speech, piece by piece, greedily.

        One prompt holds as many chunks of 30 s as leave a third of the cache to the words (two in 1,536 slots); what
        is longer is written down part by part. Noise can make a model repeat itself without end, so no transcript
        has more tokens than the fastest speech could need.
        """
        chunks = max(1, self._context.slots * 2 // 3 // self.tokens_per_chunk)
        left = _SPARE_TOKENS + math.ceil(seconds * _TOKENS_PER_SECOND)
        for number, part in enumerate(torch.split(audio, chunks * self.tokens_per_chunk)):
            yield " " * min(1, number)
            most = _SPARE_TOKENS + chunks * 30 * _TOKENS_PER_SECOND
            yield from self._part(part, min(left, most))
            left -= chunks * 30 * _TOKENS_PER_SECOND

    def _part(self, audio: Tensor, most: int) -> Iterator[str]:
        prompt = self._tokens.transcription(len(audio), self._language)
        prompt = [_MARK if token == AUDIO else token for token in prompt]
        room = min(most, self._context.slots - len(prompt) - 1)
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
