"""Voxtral's prompts as token ids of our own, and its tokens as text: the tekken vocabulary, version 7."""

import codecs
from collections.abc import Sequence
from pathlib import Path

from mistral_common.tokens.tokenizers.tekken import Tekkenizer

from app.errors import CheckpointDamaged, CheckpointMismatch

BOS, EOS, BEGIN_INST, END_INST, AUDIO, BEGIN_AUDIO, TRANSCRIBE = 1, 2, 3, 4, 24, 25, 34
_SPECIALS = {
    "<s>": BOS,
    "</s>": EOS,
    "[INST]": BEGIN_INST,
    "[/INST]": END_INST,
    "[AUDIO]": AUDIO,
    "[BEGIN_AUDIO]": BEGIN_AUDIO,
    "[TRANSCRIBE]": TRANSCRIBE,
}  # the ids that mistral_common 1.13 gives for Voxtral-Mini-3B-2507's tekken.json


class VoxtralTokens:
    """Text to ids and back. A user's content is what stands between `[INST]` and `[/INST]`."""

    def __init__(self, tekken: Tekkenizer) -> None:
        self._tekken = tekken

    @classmethod
    def load(cls, path: Path) -> "VoxtralTokens":
        """Read a tekken.json. Raises `CheckpointDamaged` or, where the ids aren't Voxtral's, `CheckpointMismatch`."""
        again = f"get it again with `lyre models get {path.parent.name}`"
        try:
            tekken = Tekkenizer.from_file(path)
        except (ValueError, KeyError, TypeError, AttributeError, AssertionError) as error:
            raise CheckpointDamaged(f"{path.name} of {path.parent.name} isn't a tekken vocabulary", again) from error
        for name, meant in _SPECIALS.items():
            if not tekken.is_special(name) or tekken.get_special_token(name) != meant:
                raise CheckpointMismatch(f"{path.name} of {path.parent.name} has no {name} at {meant}", again)
        return cls(tekken)

    @property
    def size(self) -> int:
        """How many ids there are."""
        return int(self._tekken.n_words)

    def encode(self, text: str) -> list[int]:
        """Ids of a text; names of special tokens in it are mere text."""
        return list(self._tekken.encode(text, bos=False, eos=False))

    def speech(self, instruction: str, audio_tokens: int) -> list[int]:
        """Content of a spoken turn: what is asked for stands before the sound (with audio no system message may)."""
        return [*self.encode(instruction), BEGIN_AUDIO, *[AUDIO] * audio_tokens]

    def text(self, instruction: str, text: str) -> list[int]:
        """Content of a written turn."""
        return self.encode(f"{instruction}\n\n{text}" if instruction else text)

    def transcription(self, audio_tokens: int, language: str = "") -> list[int]:
        """Whole prompt that asks for a transcript; without a language, Voxtral tells it by itself."""
        hint = self.encode(f"lang:{language}") if language else []
        return [BOS, BEGIN_INST, BEGIN_AUDIO, *[AUDIO] * audio_tokens, END_INST, *hint, TRANSCRIBE]

    def stream(self) -> "TextStream":
        """Return a fresh decoder of tokens that come one by one."""
        return TextStream(self._tekken)

    def decode(self, ids: Sequence[int]) -> str:
        """Text of ids; special tokens have none, a broken character becomes U+FFFD."""
        stream = self.stream()
        return "".join([*(stream.push(token) for token in ids), stream.end()])


class TextStream:
    """Tokens in, text out: a character whose bytes are spread over several tokens comes whole, with the last."""

    def __init__(self, tekken: Tekkenizer) -> None:
        self._tekken = tekken
        self._utf8 = codecs.getincrementaldecoder("utf-8")(errors="replace")

    def push(self, token: int) -> str:
        """Text that `token` completes; empty for a special token or a part of a character."""
        return self._utf8.decode(self._tekken.id_to_byte_piece(token))

    def end(self) -> str:
        """Text of what is left when no token follows: U+FFFD for a character cut short."""
        return self._utf8.decode(b"", final=True)
