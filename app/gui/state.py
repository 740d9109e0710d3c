"""The state of the app: one enum that every part of the window enables and draws itself from."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class State(Enum):
    """What the app is doing.

    ::

        LOADING --engine is there--> READY --press--> ARMING --first sample--> LISTENING --let go--> THINKING
           ^                           ^                 |                         |                    |
           |                           |<---cancelled----+--- no voice, cancelled -+        first sound |
         retry                         |                                                                v
           |                           +<------- all was played, stopped, failed ------------------ SPEAKING
        FAILED <--the engine can't be loaded-- LOADING

    A press while THINKING or SPEAKING is a barge-in: the reply ends and ARMING follows. A turn that fails ends in
    READY with a message; FAILED means that no engine is there, and goes back to LOADING when the user tries again.
    """

    LOADING = auto()
    READY = auto()
    ARMING = auto()
    LISTENING = auto()
    THINKING = auto()
    SPEAKING = auto()
    FAILED = auto()

    @property
    def can_talk(self) -> bool:
        """Whether a press starts a recording; while a reply is on its way it is a barge-in."""
        return self in (State.READY, State.THINKING, State.SPEAKING)

    @property
    def can_send(self) -> bool:
        """Whether a typed text can be answered now."""
        return self.can_talk

    @property
    def can_preview(self) -> bool:
        """Whether a voice can be heard now."""
        return self is State.READY

    @property
    def is_recording(self) -> bool:
        """Whether a press is being held or latched, with or without the first sample."""
        return self in (State.ARMING, State.LISTENING)

    @property
    def is_busy(self) -> bool:
        """Whether a reply is being made or played."""
        return self in (State.THINKING, State.SPEAKING)

    @property
    def can_cancel(self) -> bool:
        """Whether Escape has something to stop."""
        return self.is_recording or self.is_busy


@dataclass(frozen=True)
class Look:
    """How a state is told: `words` and `hint` for eyes and screen readers, `icon` and `colour` by name."""

    words: str
    hint: str
    icon: str
    colour: str


class HandsFree(Enum):
    """Whether one can talk without the key."""

    OFF = auto()
    STARTING = auto()
    AWAKE = auto()
    RESTING = auto()


def look(state: State, key: str, hands_free: HandsFree = HandsFree.OFF) -> Look:
    """Return how `state` is told in the user's language; `key` is what the talk key is called there."""
    if (told := _hands_free(state, hands_free)) is not None:
        return Look(told[0], told[1].format(key=key), told[2], state.name.lower())
    words, hint, icon = {
        State.LOADING: (
            translate("State", "Loading"),
            translate("State", "The assistant is being loaded; you can already type"),
            "loading",
        ),
        State.READY: (
            translate("State", "Ready"),
            translate("State", "Hold {key} or this button to talk, tap to keep recording"),
            "microphone",
        ),
        State.ARMING: (
            translate("State", "Starting the microphone"),
            translate("State", "Wait for “Listening” before you speak"),
            "arming",
        ),
        State.LISTENING: (
            translate("State", "Listening"),
            translate("State", "Let go to send, Escape to cancel"),
            "listening",
        ),
        State.THINKING: (
            translate("State", "Thinking"),
            translate("State", "Hold {key} to interrupt, Escape to stop"),
            "thinking",
        ),
        State.SPEAKING: (
            translate("State", "Speaking"),
            translate("State", "Hold {key} to interrupt, Escape to stop"),
            "speaking",
        ),
        State.FAILED: (
            translate("State", "Not working"),
            translate("State", "The message above says what to do"),
            "failed",
        ),
    }[state]
    return Look(words, hint.format(key=key), icon, state.name.lower())


def _hands_free(state: State, hands_free: HandsFree) -> tuple[str, str, str] | None:
    """Return words, hint and icon where they are others than with the key."""
    if hands_free is HandsFree.AWAKE:
        return {
            State.READY: (
                translate("State", "Hands-free: listening"),
                translate("State", "Just speak, or hold {key}"),
                "hands_free",
            ),
            State.LISTENING: (
                translate("State", "Listening"),
                translate("State", "It answers when you pause, Escape to cancel"),
                "listening",
            ),
            State.THINKING: (
                translate("State", "Thinking"),
                translate("State", "Speak to interrupt, Escape to stop"),
                "thinking",
            ),
            State.SPEAKING: (
                translate("State", "Speaking"),
                translate("State", "Speak to interrupt, Escape to stop"),
                "speaking",
            ),
        }.get(state)
    if state is not State.READY or hands_free is HandsFree.OFF:
        return None
    if hands_free is HandsFree.STARTING:
        return (
            translate("State", "Hands-free: starting"),
            translate("State", "Hold {key} or this button to talk until then"),
            "arming",
        )
    return (
        translate("State", "Hands-free: resting"),
        translate("State", "Press {key} or this button to talk"),
        "microphone",
    )
