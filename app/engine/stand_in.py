"""The stand-in: who speaks for a voice whose checkpoint is not on this machine."""

from collections.abc import Callable, Iterator

from app.engine.events import Sound
from app.engine.halves import Speaker
from app.engine.voices import Voice


class SpeakerWithStandIn:
    """Speaks with `own` where it has the voice, and with a stand-in elsewhere. Used on one thread.

    `own` speaks each voice in the voice's language; in another one, such as the English of the lite replier, the
    stand-in speaks. It is made on first need, since most people never need it.
    """

    def __init__(self, own: Speaker, has: Callable[[Voice], bool], stand_in: Callable[[], Speaker]) -> None:
        self.name = own.name
        self._own = own
        self._has = has
        self._make = stand_in
        self._stand_in: Speaker | None = None
        self._spoke: dict[str, Speaker] = {}

    def stands_in(self, voice: Voice) -> bool:
        """Whether another voice is heard where `voice` is asked for: as it was spoken last, if it was."""
        speaker = self._spoke.get(voice.name) or self._for(voice, voice.language)
        return speaker is not self._own and speaker.stands_in(voice)

    def check(self, text: str, voice: Voice, language: str) -> None:
        """Raise `BadInput` if `text` can't be spoken in `language`."""
        self._for(voice, language).check(text, voice, language)

    def speak(self, text: str, voice: Voice, language: str, seed: int = 0) -> Iterator[Sound]:
        """Speak one clause."""
        self._spoke[voice.name] = self._for(voice, language)
        return self._spoke[voice.name].speak(text, voice, language, seed)

    def close(self) -> None:
        """Give back the models of both."""
        self._own.close()
        self._spoke.clear()
        if self._stand_in is not None:
            self._stand_in.close()

    def _for(self, voice: Voice, language: str) -> Speaker:
        if language == voice.language and self._has(voice):
            return self._own
        if self._stand_in is None:
            self._stand_in = self._make()
        return self._stand_in
