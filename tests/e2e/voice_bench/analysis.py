"""What a recording tells of a turn: when the voice ended, when the reply could be heard, and where it broke off."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from app.audio.audible import first_audible
from app.audio.resampling import SOUND_HZ, Samples, resample
from tests.e2e.sound_server import RATE_HZ
from tests.e2e.voice_bench.rig import MICROPHONE, SPEAKER
from tests.e2e.voice_bench.turn import BEFORE_S, Taken

SILENT = 10 ** (-50 / 20)
"""Amplitude below which the speaker counts as silent: -50 dBFS."""

SHORTEST_GAP_S = 0.005
"""Shorter ones are the resampling between the app and the recording."""

LIKE = 0.7
"""Correlation from which a stretch of the recording is the stretch of the made sound that it is compared with."""

_PIECE_S, _FAR_S = 0.12, 3.0


@dataclass(frozen=True)
class Measured:
    """Times in ms from the recording; None where nothing was heard.

    `release_ms` is from the last voiced sample to the release. `early_ms` is sound of the speaker before the release.
    `feed_error` is the share of what was said that the recording has otherwise: above 0.1 the question was broken.
    """

    key_up_to_audible_ms: float | None
    last_voiced_to_audible_ms: float | None
    release_ms: float
    early_ms: float
    gaps_ms: tuple[float, ...]
    feed_error: float


def measure(taken: Taken) -> Measured:
    """Measure one turn from its recording."""
    microphone, speaker = taken.recording[:, MICROPHONE], taken.recording[:, SPEAKER]
    up = round((taken.up - taken.from_) * RATE_HZ)
    last_voiced, error = _last_voiced(taken, microphone)
    found = first_audible(speaker[up:], RATE_HZ)
    audible_ms = None if found is None else found / RATE_HZ * 1000
    release_ms = (up - last_voiced) / RATE_HZ * 1000
    return Measured(
        key_up_to_audible_ms=audible_ms,
        last_voiced_to_audible_ms=None if audible_ms is None else audible_ms + release_ms,
        release_ms=release_ms,
        early_ms=float(np.count_nonzero(np.abs(speaker[:up]) > SILENT)) / RATE_HZ * 1000,
        gaps_ms=() if found is None else tuple(s * 1000 for s in gaps(taken.sound, speaker[up:])),
        feed_error=error,
    )


def _last_voiced(taken: Taken, microphone: Samples) -> tuple[int, float]:
    """Find where the voice ended in the recording, and how much of it came otherwise than it was played."""
    if taken.played is None:
        return round((taken.up - taken.from_) * RATE_HZ), 0.0
    at, _ = find(taken.played, microphone)
    heard = microphone[max(at, 0) : at + len(taken.played)]
    said = taken.played[max(-at, 0) :][: len(heard)]
    gain = float(said @ heard / (said @ said))  # a cable and its sockets have one of their own
    lost = float(np.sum((heard - gain * said) ** 2) / max(gain**2 * float(said @ said), 1e-12))
    return at + round((BEFORE_S + taken.voice_s) * RATE_HZ), lost


def find(wanted: Samples, within: Samples) -> tuple[int, float]:
    """Return where `within` is most like `wanted`, and how much: 1 is the same but for loudness."""
    size = 1 << (len(within) + len(wanted) - 1).bit_length()
    product = np.fft.irfft(np.fft.rfft(within, size) * np.conj(np.fft.rfft(wanted, size)), size)
    places = max(len(within) - len(wanted) + 1, 1)
    at = int(np.argmax(product[:places]))
    there = within[at : at + len(wanted)]
    norm = float(np.linalg.norm(wanted) * np.linalg.norm(there))
    return at, float(product[at]) / norm if norm else 0.0


def gaps(made: Samples, heard: Samples) -> list[float]:
    """Return the seconds of every silence in `heard` (48 kHz) that isn't in `made` (24 kHz).

    Piece by piece it is looked where the made sound is: when it comes later than the piece before says, there was a
    gap in between, if there was silence: a reply that says a thing twice sounds the same twice. What wasn't heard at
    all, since the reply was cut off, is left out.
    """
    whole = resample(made, SOUND_HZ, RATE_HZ)
    step, found, late = int(_PIECE_S * RATE_HZ), list[float](), None
    for start in range(0, len(whole) - step, step):
        piece = whole[start : start + step]
        if _rms(piece) < SILENT * 3:
            continue
        first = 0 if late is None else max(start + late - step // 100, 0)
        far = len(heard) if late is None else first + step + int(_FAR_S * RATE_HZ)
        near = heard[first : first + step + step // 50] if late is not None else heard[:0]
        at, like = find(piece, near) if len(near) >= step else (0, 0.0)
        if like < LIKE:
            stretch = heard[first:far]
            at, like = find(piece, stretch) if len(stretch) >= step else (0, 0.0)
        if like < LIKE:
            continue
        now = first + at - start
        if late is not None and now - late > SHORTEST_GAP_S * RATE_HZ:
            if _longest_silence(heard[max(start + late - step, 0) : start + now + step]) < 0.8 * (now - late):
                continue
            found.append((now - late) / RATE_HZ)
        late = now
    return found


def _longest_silence(sound: Samples) -> int:
    """Return how many samples in a row are silent."""
    loud = np.flatnonzero(np.abs(sound) > SILENT)
    return int(np.diff(loud, prepend=-1, append=len(sound)).max()) - 1


def _rms(sound: Samples) -> float:
    return float(np.sqrt(np.mean(sound**2)))


def row(taken: Taken, measured: Measured, **more: Any) -> dict[str, Any]:
    """Return one line of the report."""
    made = taken.made or {}
    done = made.get("done") or {}
    return {
        **more,
        **{name: _rounded(value) for name, value in vars(measured).items()},
        "reported_ms": _rounded(taken.reported_ms),
        "stage_ms": {name: _rounded(value) for name, value in done.get("latency_ms", {}).items()},
        "ahead_ms": _rounded(done.get("ahead_ms")),
        "thrown_away_ms": _rounded(taken.thrown_away_s * 1000),
        "audio_s": _rounded(done.get("audio_s")),
        "heard": made.get("heard", ""),
        "reply": made.get("reply", ""),
        "whole": taken.whole,
    }


def _rounded(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_rounded(one) for one in value]
    return round(value, 2) if isinstance(value, float) else value
