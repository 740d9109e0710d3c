"""The level and the edges of what is spoken: as loud as the other voices, never clipped, no silence before it."""

import numpy as np
import numpy.typing as npt

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


class Edges:
    """The edges of one sentence, whose sound comes in pieces at its final level: the silence before it goes."""

    def __init__(self, rate_hz: int, pause_s: float) -> None:
        """`pause_s` of silence, or of the sentence's own fading, are its end."""
        self._frame, self._lead = int(FRAME_S * rate_hz), int(LEAD_S * rate_hz)
        self._tail = int(pause_s * rate_hz)
        self._waiting: Samples = np.zeros(0, np.float32)
        self._begun = False

    def push(self, sound: Samples) -> Samples:
        """Take the next piece; return what is certain by now: up to the last frame of speech so far, without it."""
        sound = np.concatenate([self._waiting, sound])
        whole = len(sound) // self._frame * self._frame
        speech = self._speech(sound[:whole])
        if not speech.size:
            self._waiting = sound if self._begun else sound[-(self._frame + self._lead) :]
            return sound[:0]
        return self._up_to(int(speech[-1]) * self._frame, sound, int(speech[0]))

    def finish(self) -> Samples:
        """Return the rest, faded out, and the pause."""
        sound = self._waiting
        speech = self._speech(np.pad(sound, (0, -len(sound) % self._frame)))
        if not (self._begun or speech.size):
            return sound[:0]
        end = min(len(sound), (int(speech[-1]) + 1) * self._frame) if speech.size else 0
        ready = self._up_to(min(len(sound), end + self._tail), sound, int(speech[0]) if speech.size else 0)
        fade = min(self._lead, len(ready))
        ready[len(ready) - fade :] *= np.linspace(1, 0, fade, dtype=np.float32)
        return np.concatenate([ready, np.zeros(max(0, end + self._tail - len(sound)), np.float32)])

    def _speech(self, sound: Samples) -> npt.NDArray[np.intp]:
        """The numbers of the frames of `sound`, which are whole, that hold speech."""
        return np.flatnonzero(_rms(sound.reshape(-1, self._frame)) > _amplitude(ONSET_DBFS))

    def _up_to(self, end: int, sound: Samples, first: int) -> Samples:
        """Return `sound` until `end`, without the silence before its frame `first` if nothing came yet."""
        start = 0 if self._begun else max(0, first * self._frame - self._lead)
        ready, self._waiting = sound[start:end].copy(), sound[max(start, end) :]
        if not self._begun and len(ready):
            self._begun = True
            fade = min(self._lead, len(ready))
            ready[:fade] *= np.linspace(0, 1, fade, dtype=np.float32)
        return ready


def _frames(sound: Samples, rate_hz: int) -> Samples:
    frame = int(FRAME_S * rate_hz)
    return _rms(np.pad(sound, (0, -len(sound) % frame)).reshape(-1, frame))


def _rms(frames: Samples) -> Samples:
    """[frames, samples] -> [frames]."""
    rms: Samples = np.sqrt(np.mean(frames**2, axis=1))
    return rms


def _amplitude(dbfs: float) -> float:
    return float(10 ** (dbfs / 20))
