"""The stand-in: who speaks for a voice whose checkpoint is not on this machine."""

from collections.abc import Callable, Iterator

from app.engine.events import Sound
from app.engine.halves import Speaker
from app.engine.voices import Voice


class SpeakerWithStandIn:
    """Speaks with `own` where it has the voice, and with a stand-in elsewhere. Used on one thread.

    The stand-in is made on first need, since most people never need it.
    """

    def __init__(self, own: Speaker, has: Callable[[Voice], bool], stand_in: Callable[[], Speaker]) -> None:
        self.name = own.name
        self._own = own
        self._has = has
        self._make = stand_in
        self._stand_in: Speaker | None = None

    def stands_in(self, voice: Voice) -> bool:
        """Whether another voice is heard where `voice` is asked for."""
        return not self._has(voice) and self._for(voice).stands_in(voice)

    def check(self, text: str, voice: Voice, language: str) -> None:
        """Raise `BadInput` if `text` can't be spoken in `language`."""
        self._for(voice).check(text, voice, language)

    def speak(self, text: str, voice: Voice, language: str, seed: int = 0) -> Iterator[Sound]:
        """Speak one clause."""
        return self._for(voice).speak(text, voice, language, seed)

    def close(self) -> None:
        """Give back the models of both."""
        self._own.close()
        if self._stand_in is not None:
            self._stand_in.close()

    def _for(self, voice: Voice) -> Speaker:
        if self._has(voice):
            return self._own
        if self._stand_in is None:
            self._stand_in = self._make()
        return self._stand_in
