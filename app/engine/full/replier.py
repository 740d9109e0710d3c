"""Voxtral as a `Replier`: speech or text and the talk so far -> the reply, piece by piece, then what was heard."""

from collections.abc import Iterator, Sequence
from contextlib import closing

from app.engine.events import SPEECH_HZ, Exchange, Heard, ReplyText, Samples, Turn
from app.engine.full.context import Context
from app.engine.full.conversation import Conversation, Said
from app.engine.full.mel import CHUNK_SAMPLES
from app.engine.full.room import Room
from app.engine.full.token_choice import Choice
from app.engine.full.transcript import Transcriber
from app.engine.full.voxtral import Voxtral
from app.engine.full.voxtral_prompt import EOS
from app.engine.voices import Voice, find, languages
from app.errors import BadInput

TRANSCRIPT_SLOTS = 1_536
_PIECES_PER_PAUSE = 4


class VoxtralReplier:
    """Keeps the talk in a KV cache: a turn encodes and prefills what is new, and nothing else.

    The sound of older turns is replaced by its transcript when the context fills, which prefills all that follows
    again: call `idle` when nothing is going on, and it is done there instead of in a turn.
    """

    name = "Voxtral"

    def __init__(
        self,
        voxtral: Voxtral,
        *,
        slots: int = 4_096,
        reply_tokens: int = 512,
        temperature: float = 0.2,
        top_p: float = 0.95,
        spoken: str = "",
    ) -> None:
        """`slots` is the size of the KV cache in tokens (120 KiB each in bf16), `reply_tokens` the longest reply.

        Temperature and top-p are the model card's for chat. `spoken` is the language that the user speaks (ISO
        639-1), where that is known; else every transcript tells it anew.
        """
        self._voxtral = voxtral
        self._reply_tokens, self._temperature, self._top_p = reply_tokens, temperature, top_p
        self._context = Context(voxtral.decoder, voxtral.loop(slots, reply_tokens))
        transcripts = Context(voxtral.decoder, voxtral.loop(TRANSCRIPT_SLOTS, TRANSCRIPT_SLOTS))
        self._transcriber = Transcriber(voxtral.tokens, transcripts, voxtral.encoder.tokens_per_chunk, language=spoken)
        self._conversation = Conversation(voxtral.tokens)
        self._room = Room(self._conversation, self._context, self._transcriber, reply_tokens)
        self._writing = False

    @property
    def prefilled_tokens(self) -> int:
        """How many tokens the last turn put into the conversation's cache before its reply began."""
        return self._context.prefilled

    def language_for(self, voice: Voice) -> str:
        """Reply in the voice's own language. Korean and Mandarin are none that Voxtral was trained on."""
        return voice.language

    def hear(self, speech: Samples) -> str:  # noqa: ARG002 the protocol gives it
        """Tell nothing while the user speaks: every look would cost a whole pass of the encoder."""
        return ""

    def expect(self, history: Sequence[Exchange]) -> bool:  # noqa: ARG002 the protocol gives it
        """Do nothing: all but the last token of a reply is in the cache when it ends, and `idle` tidies the rest."""
        return False

    def reply(self, turn: Turn) -> Iterator[Heard | ReplyText]:
        """Write the reply; then an empty piece, which says that the text is complete; for speech, `Heard` at last.

        While it transcribes it yields an empty piece every few tokens, so that its owner can put other work between.
        Raises `BadInput` for speech or a text too long for the context, `NotANumber` for broken logits.
        """
        self._writing = True
        try:
            asked = self._ask(turn)
            audio = asked.audio
            yield from self._write(asked, turn.seed)
            yield ReplyText("")
            if audio is not None:
                for piece in self._room.transcribe(asked, audio, pause=_PIECES_PER_PAUSE):
                    yield ReplyText(piece)
                asked.told = True
                yield Heard(asked.user or "")
        finally:
            self._writing = False

    def idle(self) -> bool:
        """Do a piece of the work that would slow a later turn down, tens of milliseconds on a GPU; True: more to do.

        Call it on the engine's thread when nothing is going on. While a reply is being written it does nothing.
        """
        return not self._writing and self._room.tidy()

    def close(self) -> None:
        """Give back the models and the caches. It can't be used afterwards."""
        vars(self).clear()

    def _ask(self, turn: Turn) -> Said:
        conversation = self._conversation
        instruction = instruction_for(self.language_for(find(turn.voice)))
        conversation.align(turn.history)
        if turn.speech is None:
            asked = conversation.ask_text(instruction, turn.text)
        else:
            self._check_length(turn.speech)
            audio = self._voxtral.encoder(self._voxtral.mel(turn.speech))
            asked = conversation.ask_speech(instruction, audio, len(turn.speech) / SPEECH_HZ)
        if not self._room.make():
            conversation.said.pop()
            raise BadInput("that is too much for one turn", "say or paste less at a time")
        return asked

    def _check_length(self, speech: Samples) -> None:
        chunks = self._room.for_one_turn // self._voxtral.encoder.tokens_per_chunk
        if len(speech) > chunks * CHUNK_SAMPLES:
            raise BadInput(
                f"the recording is {len(speech) / SPEECH_HZ:.0f} s long",
                f"Voxtral has room for {chunks * CHUNK_SAMPLES // SPEECH_HZ} s at a time",
            )

    def _write(self, asked: Said, seed: int) -> Iterator[ReplyText]:
        choice = Choice(self._temperature, self._top_p, seed, self._reply_tokens)
        prompt = self._conversation.prompt(asking=True)
        stream = self._voxtral.tokens.stream()
        with closing(self._context.write(prompt, self._conversation.sounds(), choice)) as written:
            for token in written:
                if token == EOS:
                    break
                asked.reply.add(token, piece := stream.push(token))
                if piece:
                    yield ReplyText(piece)
                if len(asked.reply.ids) >= self._reply_tokens:
                    break
        if rest := stream.end():
            asked.reply.finish(rest)
            yield ReplyText(rest)


def instruction_for(language: str) -> str:
    """What every turn asks for, in the language of the instruction-tuned model's own training: English."""
    name = languages()[language].name
    return f"You are a voice assistant. Reply in {name}, in a few short spoken sentences, without markdown or lists."
