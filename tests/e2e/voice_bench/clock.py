"""How far the ear's clock is off: clicks of which the sound server says when they sound, found in the recording."""

import ctypes
import time
from dataclasses import dataclass

import numpy as np

from tests.e2e.sound_server import RATE_HZ, Ear

CLICKS = 20
_BLOCK_S, _SPACING_S, _LATENCY_S = 0.01, 0.15, 0.04
_CLICK = 0.5

# From pulse/simple.h and pulse/sample.h
_PLAYBACK, _FLOAT32LE = 1, 5


class _Spec(ctypes.Structure):
    """`pa_sample_spec`."""

    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _Buffering(ctypes.Structure):
    """`pa_buffer_attr`."""

    _fields_ = tuple((name, ctypes.c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize"))


@dataclass(frozen=True)
class Calibration:
    """A click that sounds at `t` is at `t + offset_s` on the ear's clock; 95 % of them within `spread_s` of that."""

    offset_s: float
    spread_s: float
    clicks: int


def calibrate(ear: Ear, device: str, channel: int) -> Calibration:
    """Play clicks on `device`, heard in that channel of the recording, while nothing else sounds there.

    What the server says is a guess from its own timer, sent some 10 times a second: it scatters by some milliseconds,
    and the median over all clicks is taken.
    """
    said = _clicks(device)
    heard = [_found(ear, at, channel) for at in said]
    late = np.array([there - at for there, at in zip(heard, said, strict=True) if there is not None])
    if len(late) < len(said) // 2:
        raise AssertionError(f"only {len(late)} of {len(said)} clicks were heard")
    offset = float(np.median(late))
    return Calibration(offset, float(np.percentile(np.abs(late - offset), 95)), len(late))


def _clicks(device: str) -> list[float]:
    """Play the clicks and return when each of them sounds, by what the server says."""
    pulse = ctypes.CDLL("libpulse-simple.so.0")
    pulse.pa_simple_new.restype = ctypes.c_void_p
    pulse.pa_simple_get_latency.restype = ctypes.c_uint64
    stream, error = ctypes.c_void_p(_opened(pulse, device)), ctypes.c_int()
    block = np.zeros(int(RATE_HZ * _BLOCK_S), "<f4")
    said: list[float] = []
    try:
        every = round(_SPACING_S / _BLOCK_S)
        for number in range((CLICKS + 4) * every):
            block[0] = click = _CLICK if number % every == 0 and 3 * every <= number < (CLICKS + 3) * every else 0.0
            before = time.perf_counter()
            latency_us = pulse.pa_simple_get_latency(stream, ctypes.byref(error))
            if click:
                said.append((before + time.perf_counter()) / 2 + latency_us / 1e6)
            pulse.pa_simple_write(stream, block.ctypes.data_as(ctypes.c_void_p), block.nbytes, ctypes.byref(error))
        pulse.pa_simple_drain(stream, ctypes.byref(error))
    finally:
        pulse.pa_simple_free(stream)
    return said


def _opened(pulse: ctypes.CDLL, device: str) -> int:
    spec = _Spec(_FLOAT32LE, RATE_HZ, 1)
    keep = 2**32 - 1
    buffering = _Buffering(keep, int(_LATENCY_S * RATE_HZ) * 4, 0, keep, keep)
    error = ctypes.c_int()
    stream = pulse.pa_simple_new(
        *(None, b"clock", _PLAYBACK, device.encode(), b"clicks"),
        *(ctypes.byref(spec), None, ctypes.byref(buffering), ctypes.byref(error)),
    )
    if not stream:
        raise OSError(f"the sound server refuses {device}: error {error.value}")
    return int(stream)


def _found(ear: Ear, at: float, channel: int) -> float | None:
    start = at - _SPACING_S / 2
    heard = np.abs(ear.between(start, at + _SPACING_S / 2)[:, channel])
    peak = int(np.argmax(heard)) if len(heard) else 0
    return start + peak / RATE_HZ if len(heard) and heard[peak] > _CLICK / 4 else None
