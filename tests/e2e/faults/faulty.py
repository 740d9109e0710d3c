"""The embedded engine with a fault where a case wants one: in hearing, thinking, speaking, loading, or on the way."""

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from app.engine.events import Heard, ReplyText, Samples, Sound, Turn
from app.engine.halves import Replier, Speaker
from app.engine.loading import Loader
from app.engine.voices import Voice
from app.errors import NoReply, NoSpeech, NotANumber

HANG_S = 6.0
"""A hang that a test can wait for: native code would not come back at all."""

ERRORS: dict[str, Exception] = {
    "error": RuntimeError("a fault on purpose"),
    "memory": MemoryError("no memory, on purpose"),
    "no reply": NoReply("the reply is empty", "ask again"),
    "no speech": NoSpeech("no sound was made", "ask again"),
    "not a number": NotANumber("the model gave no numbers", "load it again"),
}


@dataclass
class Faults:
    """What is to fail: a stage, how, and how often. Set on the window's thread, met on the engine's."""

    stage: str = ""
    how: str = ""
    times: int = 0
    met: int = 0
    slow_s: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def arm(self, stage: str, how: str, times: int) -> None:
        with self.lock:
            self.stage, self.how, self.times, self.met = stage, how, times, 0

    def meet(self, stage: str) -> None:
        """Fail, if that is due here."""
        if stage == "think" and self.slow_s:
            time.sleep(self.slow_s)
        with self.lock:
            if stage != self.stage or self.times <= 0:
                return
            self.times -= 1
            self.met += 1
            how = self.how
        if how == "hang":
            time.sleep(HANG_S)
        else:
            raise type(ERRORS[how])(*ERRORS[how].args)


class FaultyReplier:
    """A replier that fails where `faults` say."""

    def __init__(self, replier: Replier, faults: Faults) -> None:
        self._replier = replier
        self._faults = faults

    def __getattr__(self, name: str) -> Any:
        return getattr(self._replier, name)

    def hear(self, speech: Samples) -> str:
        self._faults.meet("partial")
        return self._replier.hear(speech)

    def reply(self, turn: Turn) -> Iterator[Heard | ReplyText]:
        self._faults.meet("hear")
        try:
            for event in self._replier.reply(turn):
                yield event
                if isinstance(event, Heard):
                    self._faults.meet("think")
                else:
                    self._faults.meet("write")
        finally:
            self._faults.meet("close")


class FaultySpeaker:
    """A speaker that fails where `faults` say."""

    def __init__(self, speaker: Speaker, faults: Faults) -> None:
        self._speaker = speaker
        self._faults = faults

    def __getattr__(self, name: str) -> Any:
        return getattr(self._speaker, name)

    def speak(self, text: str, voice: Voice, language: str, seed: int = 0) -> Iterator[Sound]:
        self._faults.meet("speak")
        for sound in self._speaker.speak(text, voice, language, seed):
            yield sound
            self._faults.meet("sounding")


class FaultyLoader(Loader):
    """Loads the embedded halves with faults in them."""

    faults = Faults()

    def lite_replier(self) -> Replier:
        self.faults.meet("load")
        return FaultyReplier(super().lite_replier(), self.faults)

    def lite_speaker(self) -> Speaker:
        return FaultySpeaker(super().lite_speaker(), self.faults)
