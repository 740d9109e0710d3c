"""Orpheus' prompt: a voice's name and a text as ids, and how long the text may take to speak."""

import re
import unicodedata
from pathlib import Path

from tokenizers import Tokenizer

from app.errors import BadInput, CheckpointDamaged, CheckpointMismatch

BEGIN_OF_TEXT, END_OF_TEXT = 128_000, 128_009
START_OF_SPEECH, END_OF_SPEECH = 128_257, 128_258
START_OF_HUMAN, END_OF_HUMAN, START_OF_AI = 128_259, 128_260, 128_261
FIRST_CUSTOM = 128_256
"""Id of `<custom_token_0>`; all these ids are those of Canopy's engine_class.py, named in canopyai/Orpheus-TTS#76."""

PROMPT_IDS = FIRST_CUSTOM + 10
"""Ids below this one are text and control, and are what prompts are made of; audio codes come after."""

_KNOWN = {"<|begin_of_text|>": BEGIN_OF_TEXT, "<|eot_id|>": END_OF_TEXT, "<custom_token_10>": FIRST_CUSTOM + 10}
_TAG = re.compile(r"<[^<>\s]{1,20}>")

_SLOWEST_LETTERS_PER_S = 8.0  # slow speech; a letter of an alphabet
_SLOWEST_SYLLABLES_PER_S = 2.5  # slow speech; a Han character or a Hangul block is a syllable
_TAG_S = 2.0
_LEAST_S = 3.0  # the leading near-silence alone takes up to 0.7 s
_HARD_LIMIT_S = 45.0  # Orpheus is not made for longer pieces (Orpheus-FastAPI's README)


class OrpheusPrompt:
    """Turns a voice's name and a text into the ids that Orpheus was trained with.

    Raises `CheckpointDamaged` for a tokenizer.json that can't be read, `CheckpointMismatch` for another model's.
    """

    def __init__(self, folder: Path) -> None:
        again = f"get it again with `lyre models get {folder.name}`"
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        except Exception as error:  # tokenizers raises nothing narrower
            raise CheckpointDamaged(f"tokenizer.json of {folder.name} can't be read", again) from error
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        found = {token: self._tokenizer.token_to_id(token) for token in _KNOWN}
        if found != _KNOWN:
            raise CheckpointMismatch(f"the tokenizer of {folder.name} isn't Orpheus'", again)

    def ids(self, text: str, voice_name: str) -> list[int]:
        """Ids of the prompt; the last one is start of speech. Without a voice's name, of the text alone.

        A tag such as <laugh> is plain text. What spells a control token is dropped, so that no text can end the
        prompt. Raises `BadInput` where nothing is left to speak.
        """
        if not text.strip():
            raise BadInput("there is no text to speak", "write some")
        said = self._tokenizer.encode(f"{voice_name}: {text}" if voice_name else text).ids
        plain = [token for token in said if token < BEGIN_OF_TEXT]
        control = [END_OF_TEXT, END_OF_HUMAN, START_OF_AI, START_OF_SPEECH]
        return [START_OF_HUMAN, BEGIN_OF_TEXT, *plain, *control]


def budget_s(text: str) -> float:
    """Seconds after which a reading of `text` has surely gone astray: slow speech, with room for silences."""
    tags = _TAG.findall(text)
    letters, syllables = _count(_TAG.sub(" ", text))
    spoken = letters / _SLOWEST_LETTERS_PER_S + syllables / _SLOWEST_SYLLABLES_PER_S + _TAG_S * len(tags)
    return min(_LEAST_S + spoken, _HARD_LIMIT_S)


def _count(text: str) -> tuple[int, int]:
    """Count what isn't a syllable of its own, and what is. A digit is spoken as a word, so it counts as four."""
    wide = sum(unicodedata.east_asian_width(character) == "W" for character in text)
    digits = sum(character.isdigit() for character in text)
    return len(text) - wide + 3 * digits, wide
