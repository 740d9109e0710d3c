"""What Voxtral has heard and said as exchanges of ids: laid out as a prompt, and held against what the user heard."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from torch import Tensor

from app.engine.events import Exchange
from app.engine.full.voxtral_prompt import AUDIO, BEGIN_INST, BOS, END_INST, EOS, VoxtralTokens


@dataclass
class Reply:
    """What was written, as it was generated. `ends[i]` is how much of `text` the first `i + 1` ids make."""

    ids: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    text: str = ""

    def add(self, token: int, piece: str) -> None:
        """Add a generated token and the text that it completed."""
        self.text += piece
        self.ids.append(token)
        self.ends.append(len(self.text))

    def finish(self, rest: str) -> None:
        """Add what the last id left of a character that was cut short."""
        self.text += rest
        if self.ends:
            self.ends[-1] = len(self.text)

    def starts_with(self, heard: str) -> bool:
        """Whether `heard` is its beginning; white space doesn't count, as clauses are spoken without it."""
        return _bare(self.text).startswith(_bare(heard))

    def cut(self, heard: str) -> None:
        """Forget every token of which not all was heard; all heard, nothing is forgotten."""
        left = len(_bare(heard))
        if left == len(_bare(self.text)):
            return
        kept = 0
        for number, end in enumerate(self.ends, start=1):
            told = len(_bare(self.text[:end]))
            if told > left:
                break
            if told > (len(_bare(self.text[: self.ends[kept - 1]])) if kept else 0):
                kept = number
        del self.ids[kept:], self.ends[kept:]
        self.text = self.text[: self.ends[-1]] if kept else ""


@dataclass
class Said:
    """One exchange as the model knows it.

    `content` is what the user said, as ids; those of sound are the exchange's own `mark`, a negative number, so that
    sounds of two exchanges are never taken for one another. `audio`, `[tokens, width]`, is kept as long as the ids
    stand for it; `seconds` is how long it lasts. `user` is None until the speech is transcribed, and `told` says that
    the transcript was given away. One that is `left_out` is no more in the prompt.
    """

    content: list[int]
    user: str | None
    audio: Tensor | None = None
    mark: int = 0
    seconds: float = 0.0
    reply: Reply = field(default_factory=Reply)
    told: bool = False
    left_out: bool = False

    def agrees(self, exchange: Exchange) -> bool:
        """Whether it is what the history tells, apart from how much of the reply was heard."""
        same = not self.told or _bare(self.user or "") == _bare(exchange.user)
        return same and self.reply.starts_with(exchange.reply)


class Conversation:
    """The exchanges, oldest first, one for each of the history's."""

    def __init__(self, tokens: VoxtralTokens) -> None:
        self._tokens = tokens
        self._marks = 0
        self.said: list[Said] = []

    def align(self, history: Sequence[Exchange]) -> None:
        """Make the history true: replies are cut to what was heard, what it doesn't know of goes, and from where it
        tells something else on, its text stands."""
        same = 0
        for said, exchange in zip(self.said, history, strict=False):
            if not said.agrees(exchange):
                break
            said.reply.cut(exchange.reply)
            same += 1
        del self.said[same:]
        self.said += [self._from_text(exchange) for exchange in history[same:]]

    def ask_speech(self, instruction: str, audio: Tensor, seconds: float) -> Said:
        """Add what the user just said in `seconds`, as its `[tokens, width]` embeddings."""
        self._marks -= 1
        content = self._tokens.speech(instruction, len(audio))
        content = [self._marks if token == AUDIO else token for token in content]
        self.said.append(Said(content, None, audio, self._marks, seconds))
        return self.said[-1]

    def ask_text(self, instruction: str, text: str) -> Said:
        """Add what the user just typed."""
        self.said.append(Said(self._tokens.text(instruction, text), text, told=True))
        return self.said[-1]

    def prompt(self, *, asking: bool) -> list[int]:
        """Ids of the whole conversation; with `asking` it ends where the reply to the last exchange is to start.

        What got no reply is one content with what the user said next: the template knows no empty reply.
        """
        ids, opened = [BOS], False
        shown = [said for said in self.said if not said.left_out]
        for said in shown:
            ids += said.content if opened else [BEGIN_INST, *said.content]
            opened = not said.reply.ids
            if not opened:
                ids += [END_INST, *said.reply.ids, EOS]
        if asking:
            ids.append(END_INST)
        elif opened:
            del ids[-len(shown[-1].content) :]  # it isn't told yet how it goes on
        return ids

    def sounds(self) -> dict[int, Tensor]:
        """Embeddings of every sound of the prompt by its mark."""
        return {said.mark: said.audio for said in self.said if said.audio is not None and not said.left_out}

    def oldest_sound(self, *, untold: bool = False) -> Said | None:
        """Return the oldest exchange but the last that is still sound, or with `untold` that has no transcript yet."""
        for said in self.said[:-1]:
            if said.audio is not None and not said.left_out and not (untold and said.user is not None):
                return said
        return None

    def to_text(self, said: Said) -> None:
        """Put the transcript in the place of the sound; the reply's ids stay as they are."""
        said.content, said.audio, said.mark = self._tokens.text("", said.user or ""), None, 0

    def leave_out_oldest(self) -> bool:
        """Leave the oldest exchange out of the prompt; False when only the last is left."""
        for said in self.said[:-1]:
            if not said.left_out:
                said.left_out, said.audio = True, None
                return True
        return False

    def _from_text(self, exchange: Exchange) -> Said:
        said = Said(self._tokens.text("", exchange.user), exchange.user, told=True)
        stream = self._tokens.stream()
        for token in self._tokens.encode(exchange.reply):
            said.reply.add(token, stream.push(token))
        return said


def _bare(text: str) -> str:
    return "".join(text.split())
