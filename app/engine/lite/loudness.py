"""The level and the edges of what is spoken: as loud as the other voices, never clipped, no silence before it."""

import numpy as np

from app.engine.events import Samples

LEVEL_DBFS = -20.0
"""RMS of the voiced part of what every voice says, against full scale."""

AUDIBLE_DBFS = -40.0
"""What is quieter, over `FRAME_S`, is not heard: the threshold that the latency figures use."""

ONSET_DBFS = -55.0
"""What is quieter than this is cut off before a word; cutting at -40 dBFS takes the start of f, l, p and sh."""

FRAME_S = 0.010
LEAD_S = 0.005
"""Sound kept before the first frame of speech, faded in."""

_KNEE, _CEILING = 0.8, 0.98


def voiced_rms(sound: Samples, rate_hz: int) -> float:
    """Return the RMS of the audible frames of `sound`, 0 if there are none."""
    levels = _frames(sound, rate_hz)
    audible = levels[levels > _amplitude(AUDIBLE_DBFS)]
    return float(np.sqrt(np.mean(audible**2))) if audible.size else 0.0


def gain_for(sound: Samples, rate_hz: int) -> float:
    """Return the factor that brings `sound` to `LEVEL_DBFS`."""
    rms = voiced_rms(sound, rate_hz)
    return _amplitude(LEVEL_DBFS) / rms if rms else 1.0


def levelled(sound: Samples, gain: float) -> Samples:
    """Return `sound` times `gain`, with peaks bent below full scale instead of clipped."""
    loud = (sound * gain).astype(np.float32)
    over = np.abs(loud) > _KNEE
    room = _CEILING - _KNEE
    bent = np.sign(loud) * (_KNEE + room * np.tanh((np.abs(loud) - _KNEE) / room))
    return np.where(over, bent, loud).astype(np.float32)


def trimmed(sound: Samples, rate_hz: int, pause_s: float) -> Samples:
    """Return `sound`, at its final level, without the silence before it and with `pause_s` of it at its end."""
    speech = np.flatnonzero(_frames(sound, rate_hz) > _amplitude(ONSET_DBFS))
    if not speech.size:
        return np.zeros(0, np.float32)
    frame, lead = int(FRAME_S * rate_hz), int(LEAD_S * rate_hz)
    start = max(0, int(speech[0]) * frame - lead)
    end = (int(speech[-1]) + 1) * frame
    tail = int(pause_s * rate_hz)
    kept = sound[start : end + tail].copy()
    fade = min(lead, len(kept))
    kept[:fade] *= np.linspace(0, 1, fade, dtype=np.float32)
    kept[len(kept) - fade :] *= np.linspace(1, 0, fade, dtype=np.float32)
    return np.concatenate([kept, np.zeros(max(0, end + tail - len(sound)), np.float32)])


def _frames(sound: Samples, rate_hz: int) -> Samples:
    frame = int(FRAME_S * rate_hz)
    padded = np.pad(sound, (0, -len(sound) % frame)).reshape(-1, frame)  # [frames, samples]
    rms: Samples = np.sqrt(np.mean(padded**2, axis=1))
    return rms


def _amplitude(dbfs: float) -> float:
    return float(10 ** (dbfs / 20))
