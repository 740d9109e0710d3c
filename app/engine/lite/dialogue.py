"""A conversation as tokens: what was generated is kept as it was generated, never tokenized a second time."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tokenizers import Tokenizer

from app.engine.events import Exchange

START, END, OVER = "<|im_start|>", "<|im_end|>", "<|endoftext|>"
"""What opens a message, closes it and ends a text in SmolLM2's chat format."""


REPEATED = 5
"""Words in a row that two replies have in common where the model is stuck; "The capital of Spain is" has other ones."""

ROOM = 64
"""Tokens that are left free for a question, however short it is: which exchanges go must not depend on a question that
was heard in part, or thrown away."""

_SENTENCES = re.compile(r".*[.!?](?=\s|$)", re.DOTALL)


class Vocabulary:
    """SmolLM2's tokenizer. What a user writes never becomes a special token, whatever it looks like."""

    def __init__(self, folder: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.encode_special_tokens = True
        tokens = self._tokenizer.get_vocab()
        self.start, self.end = tokens[START], tokens[END]
        self.stops = frozenset({tokens[START], tokens[END], tokens[OVER]})

    def encode(self, text: str) -> list[int]:
        """Return the tokens of plain text."""
        return list(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def decode(self, tokens: Sequence[int]) -> str:
        """Return the text of `tokens`; a character that is cut off shows as U+FFFD."""
        return str(self._tokenizer.decode(list(tokens), skip_special_tokens=False))

    def message(self, role: str, text: str) -> list[int]:
        """Return the tokens of one whole message."""
        return [self.start, *self.encode(f"{role}\n{text}"), self.end, *self.encode("\n")]

    def opening(self, role: str) -> list[int]:
        """Return the tokens after which the message of `role` is written."""
        return [self.start, *self.encode(f"{role}\n")]


@dataclass
class Written:
    """A reply: its text, and the tokens of it that the model reads."""

    tokens: list[int] = field(default_factory=list)
    text: str = ""

    def add(self, tokens: Sequence[int], piece: str) -> None:
        """Add `tokens`, which together are the text `piece`."""
        self.text += piece
        self.tokens.extend(tokens)

    def is_of(self, reply: str) -> bool:
        """Whether `reply` is this one. White space does not count: clauses are spoken without it."""
        return "".join(self.text.split()) == "".join(reply.split())


@dataclass
class _Kept:
    user: str
    asked: list[int]
    written: Written


class Dialogue:
    """The exchanges so far as tokens, made to agree with the history that comes with each turn."""

    def __init__(self, vocabulary: Vocabulary, system: str) -> None:
        self._vocabulary = vocabulary
        self.system = vocabulary.message("system", system)
        self._kept: list[_Kept] = []
        self._dropped: list[Exchange] = []

    def prompt(self, history: Sequence[Exchange], question: str, room: int) -> list[int]:
        """Return all tokens up to where the reply to `question` begins, at most `room` of them.

        Where whole exchanges have to go for that, the oldest go, and more of them than needed: so the cache has to be
        filled anew only once in many turns. A question that alone exceeds `room` is the caller's to refuse.
        """
        asked = self._asked(question)
        past = self._past(history, room - max(ROOM, len(asked)))
        self._kept.append(_Kept(question, asked, Written()))
        return [*past, *asked]

    def before(self, history: Sequence[Exchange], room: int) -> list[int]:
        """Return all tokens up to where the next question begins, after `history`: with it, at most `room`."""
        return [*self._past(history, room - ROOM), *self._vocabulary.opening("user")]

    @property
    def written(self) -> Written:
        """The reply to the newest question, to be added to as it is generated."""
        return self._kept[-1].written

    @property
    def asked(self) -> list[int]:
        """The tokens of the newest question, up to where its reply begins."""
        return self._kept[-1].asked

    def _past(self, history: Sequence[Exchange], room: int) -> list[int]:
        """The tokens of `history`, without its oldest exchanges if there is no room for them."""
        self._agree(history)
        free = room - len(self.system)
        if self._length() > free:
            while self._kept and self._length() > free // 2:
                del self._kept[0]
                self._dropped.append(history[len(self._dropped)])
        told = [place for place in range(len(self._kept)) if not self._is_stuck(place)]
        return [*self.system, *(token for place in told for token in self._told(place))]

    def _told(self, place: int) -> list[int]:
        """What the model reads of that exchange; where nothing of the reply, the newest question, since the next one
        may refer to it."""
        kept = self._kept[place]
        if kept.written.tokens:
            return self._tokens(kept)
        return self._vocabulary.message("user", kept.user) if kept is self._kept[-1] else []

    def _is_stuck(self, place: int) -> bool:
        """Whether that reply repeats, or is repeated by, a reply beside it: a small model would go on like that."""
        reply = self._kept[place].written.text
        beside = [self._kept[other].written.text for other in (place - 1, place + 1) if 0 <= other < len(self._kept)]
        return any(_share_a_run(reply, other) for other in beside)

    def _agree(self, history: Sequence[Exchange]) -> None:
        dropped = len(self._dropped)
        if list(history[:dropped]) != self._dropped:
            self._dropped, self._kept, dropped = [], [], 0
        same = 0
        for kept, past in zip(self._kept, history[dropped:], strict=False):
            if kept.user != past.user or not kept.written.is_of(past.reply):
                break
            same += 1
        del self._kept[same:]
        self._kept.extend(self._remade(past) for past in history[dropped + same :])

    def _remade(self, past: Exchange) -> _Kept:
        """Make the tokens of an exchange that was not generated here as it is now.

        Of a reply that was broken into, the model reads the whole sentences: shown where one stopped, a small model
        stops there from then on.
        """
        whole = _SENTENCES.match(past.reply)
        read = past.reply if not past.interrupted else whole[0] if whole else ""
        return _Kept(past.user, self._asked(past.user), Written(self._vocabulary.encode(read), past.reply))

    def _asked(self, question: str) -> list[int]:
        return [*self._vocabulary.message("user", question), *self._vocabulary.opening("assistant")]

    @property
    def _closing(self) -> list[int]:
        return [self._vocabulary.end, *self._vocabulary.encode("\n")]

    def _tokens(self, kept: _Kept) -> list[int]:
        return [*kept.asked, *kept.written.tokens, *self._closing]

    def _length(self) -> int:
        return sum(len(kept.asked) + len(kept.written.tokens) + len(self._closing) for kept in self._kept)


def _share_a_run(one: str, other: str) -> bool:
    """Whether `REPEATED` words in a row stand in both texts."""
    words, others = one.lower().split(), other.lower().split()
    runs = {tuple(others[start : start + REPEATED]) for start in range(len(others) - REPEATED + 1)}
    return any(tuple(words[start : start + REPEATED]) in runs for start in range(len(words) - REPEATED + 1))
