"""The vocabulary that every part speaks: what goes into a turn and what comes out of it. Dataclasses, no logic."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""Mono sound, float32 in [-1, 1], shape [samples]."""

SPEECH_HZ = 16_000
"""Rate of what the engine hears."""

SOUND_HZ = 24_000
"""Rate of what the engine says."""

STAGES = ("listen", "think", "speak", "codec", "first_audio", "total")
"""Stages of a turn in order, as design and documents name them; the first four add up to `first_audio`."""


@dataclass(frozen=True)
class Exchange:
    """One finished exchange of a conversation.

    `reply` is what the user really heard or read of it: shorter than what was written if it was interrupted.
    """

    user: str
    reply: str
    interrupted: bool = False


@dataclass(frozen=True, eq=False)
class Turn:
    """What the user asks: `speech` (16 kHz mono) or `text`, never both.

    `voice` is a name of the catalogue. `history` is the conversation so far, oldest first.
    `voiced` says that a voice is known to begin within the first half second of `speech`: nobody need look for one.
    `ended_at` is when the user let go, on the clock of `time.perf_counter`; without it, when the turn starts.
    `seed` fixes all sampling of the turn.
    """

    voice: str
    speech: Samples | None = None
    voiced: bool = False
    text: str = ""
    history: tuple[Exchange, ...] = ()
    ended_at: float | None = None
    seed: int = 0


@dataclass(frozen=True)
class Heard:
    """What the user said, as text. It may come after the first sound; `final` is False while they still speak."""

    text: str
    final: bool = True


@dataclass(frozen=True)
class ReplyText:
    """The next piece of the answer, as it is written. The pieces joined are the whole answer."""

    piece: str


@dataclass(frozen=True, eq=False)
class Sound:
    """What a speaker makes: 24 kHz samples, in order, gapless.

    `codes_at` is when what the codec needed for them was there, on the clock of `time.perf_counter`.
    """

    samples: Samples
    codes_at: float


@dataclass(frozen=True, eq=False)
class ReplyAudio:
    """The next 24 kHz samples of the answer, in order, gapless.

    `text` is the clause that starts to be spoken with these samples, or empty when they go on with the last one.
    """

    samples: Samples
    text: str = ""


@dataclass(frozen=True)
class StageTime:
    """How long one stage of the turn took; `stage` is one of `STAGES`.

    `at` is when it ended, on the clock of `time.perf_counter`; 0 where nobody noted it.
    """

    stage: str
    ms: float
    at: float = 0.0


@dataclass(frozen=True)
class TurnDone:
    """The turn is over and all of it was made. `latency_ms` has a key for each of `STAGES`.

    `ahead_ms` is work that was done before the user let go, and so is not in `latency_ms`; `thrown_away_ms` is work
    of that kind that was in vain, because the user spoke on. `began_at` is when the work began, `ended_at` when the
    user let go, and `moments` when each stage ended, all on the clock of `time.perf_counter`. `tokens_per_s` is the
    speed of Orpheus while it decoded; None for another speaker, and where the reply was too short to tell.
    """

    heard: str
    reply: str
    voice: str
    engine: str
    stand_in: bool
    audio_s: float
    latency_ms: dict[str, float] = field(default_factory=dict)
    ahead_ms: float = 0.0
    thrown_away_ms: float = 0.0
    began_at: float = 0.0
    ended_at: float = 0.0
    moments: tuple[tuple[str, float], ...] = ()
    tokens_per_s: float | None = None


@dataclass(frozen=True)
class Restarted:
    """What was heard, written and spoken of this turn so far is void: the turn starts anew, nothing is lost."""


@dataclass(frozen=True)
class Adjusted:
    """The engine changed by itself. `what` says in one line what changed and why, `remedy` how to get it back."""

    what: str
    remedy: str


Event = Heard | ReplyText | ReplyAudio | StageTime | TurnDone | Restarted | Adjusted
