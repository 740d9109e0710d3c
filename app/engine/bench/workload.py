"""The fixed workload of `--engine synthetic`: random weights never end by themselves, so what they do is told here."""

from typing import Any

import numpy as np

from app.engine.events import SOUND_HZ, SPEECH_HZ, Samples, TurnDone

VOICE = "tara"
QUESTION_S = 3.0

CLAUSES = (
    "The weather in Paris is mild this morning.",
    "Light clouds should clear before the early afternoon.",
    "Take a thin jacket if you leave today.",
)
"""24 words in clauses of 8, as `Clauses` cuts them."""

REPLY = " ".join(CLAUSES)

FRAMES = (20, 20, 19)
"""Frames of each clause: 59 in all, 5.03 s of sound."""

LEADING_FRAMES = 7
"""So many of the first frames count as silence: Orpheus begins with 400 to 700 ms of it (canopyai/Orpheus-TTS#299)."""

FRAME_SAMPLES = 2048
SAMPLES = sum(FRAMES) * FRAME_SAMPLES
LEADING_SAMPLES = LEADING_FRAMES * FRAME_SAMPLES

_MOST_TRIMMED_S = 0.05


def question() -> Samples:
    """3 s of 16 kHz sound by a formula: eight harmonics of a gliding voice, in syllables."""
    time = np.arange(round(QUESTION_S * SPEECH_HZ)) / SPEECH_HZ
    phase = 2 * np.pi * (140 * time + 6 * np.sin(2 * np.pi * 0.7 * time))
    harmonics = np.arange(1, 9)[:, None]
    voice = (np.sin(harmonics * phase) / harmonics).sum(axis=0)
    syllables = 0.5 - 0.5 * np.cos(2 * np.pi * 4 * time)
    sound: Samples = (0.1 * voice * syllables).astype(np.float32)
    return sound


def frames_of(clause: str) -> int:
    """Tell how many frames a clause of the reply has."""
    return FRAMES[CLAUSES.index(clause)]


def check(done: TurnDone) -> None:
    """Raise `RuntimeError` if a turn did anything else: its figures would be those of other work.

    A few milliseconds of sound may be missing, as what is near silence at the start of a clause is cut.
    """
    missing_s = SAMPLES / SOUND_HZ - done.audio_s
    if done.reply != REPLY or not 0 <= missing_s <= _MOST_TRIMMED_S:
        raise RuntimeError(f"a turn replied {done.reply!r} in {done.audio_s:.2f} s, which is not the workload")


def as_dict() -> dict[str, Any]:
    """All of it, for the report."""
    return {
        "question_s": QUESTION_S,
        "reply": REPLY,
        "reply_words": len(REPLY.split()),
        "clauses": [len(clause.split()) for clause in CLAUSES],
        "frames": list(FRAMES),
        "sound_s": round(SAMPLES / SOUND_HZ, 3),
        "leading_silence_frames": LEADING_FRAMES,
    }
