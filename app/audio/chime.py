"""Short cues, made of soft notes: ready to listen, done listening, something failed."""

import numpy as np

from app.audio.resampling import SOUND_HZ, Samples

_NOTE_S = 0.09
_LOUDNESS = 0.12


def ready() -> Samples:
    """Two rising notes at 24 kHz: speak now."""
    return _notes(659.26, 880.00)


def done() -> Samples:
    """Two falling notes at 24 kHz: no longer listening."""
    return _notes(880.00, 659.26)


def failed() -> Samples:
    """One note, then a lower one twice, at 24 kHz: it did not work."""
    return _notes(739.99, 523.25, 523.25)


def _notes(*pitches_hz: float) -> Samples:
    return np.concatenate([_note(pitch) for pitch in pitches_hz])


def _note(pitch_hz: float) -> Samples:
    at = np.arange(int(SOUND_HZ * _NOTE_S)) / SOUND_HZ
    tone = np.sin(2 * np.pi * pitch_hz * at) + 0.25 * np.sin(4 * np.pi * pitch_hz * at)
    swell = np.sin(np.pi * at / _NOTE_S) ** 2
    sound: Samples = (_LOUDNESS * tone * swell).astype(np.float32)
    return sound
