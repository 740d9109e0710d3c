"""The fixed workload of `--engine synthetic`: random weights never end by themselves, so what they do is told here."""

from typing import Any

import numpy as np

from app.engine.events import SPEECH_HZ, Samples

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


def question() -> Samples:
    """3 s of 16 kHz sound by a formula: eight harmonics of a gliding voice, in syllables."""
    time = np.arange(round(QUESTION_S * SPEECH_HZ)) / SPEECH_HZ
    phase = 2 * np.pi * (140 * time + 6 * np.sin(2 * np.pi * 0.7 * time))
    voice = sum(np.sin(number * phase) / number for number in range(1, 9))
    syllables = 0.5 - 0.5 * np.cos(2 * np.pi * 4 * time)
    return (0.1 * voice * syllables).astype(np.float32)


def frames_of(clause: str) -> int:
    """Tell how many frames a clause of the reply has."""
    return FRAMES[CLAUSES.index(clause)]


def as_dict() -> dict[str, Any]:
    """All of it, for the report."""
    return {
        "question_s": QUESTION_S,
        "reply": REPLY,
        "reply_words": len(REPLY.split()),
        "clauses": [len(clause.split()) for clause in CLAUSES],
        "frames": list(FRAMES),
        "sound_s": round(SAMPLES / 24_000, 3),
        "leading_silence_frames": LEADING_FRAMES,
    }
