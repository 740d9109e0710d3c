"""What `lyre tune` tries with the speaker: how much sound it must hold so that none is missing, heard by nobody."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from app.audio.devices import Device
from app.audio.portaudio import Backend
from app.audio.resampling import SOUND_HZ
from app.audio.speaker import Playback
from app.errors import DeviceError, NotInstalled

CANDIDATES_MS = (0.0, 20.0, 40.0, 80.0, 160.0)
"""What the speaker is asked to hold, the least first; 0 is the least that it offers."""

TRIAL_S = 3.0
"""Silence that is played in one trial, if the work beside it doesn't take longer."""

QUEUED_S = 60.0
"""Silence that waits when a turn of the engine begins: more than any takes, so that every gap is the device's."""


@dataclass(frozen=True)
class LatencyTrial:
    """One candidate: what the host said that it holds, and the gaps in `seconds` of silence beside the engine's work.

    `held_ms` is None where the speaker couldn't be opened so.
    """

    latency_ms: float
    held_ms: float | None
    underruns: int
    seconds: float


@dataclass(frozen=True)
class DeviceOutcome:
    """The trials; what is best, None where that is what is in force or nothing was fit; and why, in words."""

    trials: tuple[LatencyTrial, ...]
    best_ms: float | None
    why: str


def try_latencies(
    work: Callable[[], object],
    now_ms: float,
    until: Callable[[], bool],
    *,
    device: Device | None = None,
    backend: Backend | None = None,
    candidates: Sequence[float] = CANDIDATES_MS,
) -> DeviceOutcome:
    """Open the speaker with each of `candidates`, the least first, until one plays without a gap while `work` is done.

    A gap may be chance, so each is given up after two trials with gaps; and what holds no more than one that was given
    up is no better, whatever its trial says.

    `work` is called again and again on this thread: what the engine takes from the machine is what makes gaps. No
    trial begins after `until`. Without a speaker it says so instead of failing.
    """
    trials: list[LatencyTrial] = []
    too_little_ms = -1.0
    try:
        for latency_ms in [candidate for candidate in candidates for _ in range(2)]:
            if trials and trials[-1].latency_ms == latency_ms and not trials[-1].underruns:
                continue
            if until():
                return DeviceOutcome(tuple(trials), None, "there was no time left")
            if trials and trials[-1].latency_ms != latency_ms:
                too_little_ms = max(too_little_ms, *(trial.held_ms or 0 for trial in trials if trial.underruns))
            trials.append(trial := _tried(latency_ms, work, device, backend))
            if trial.held_ms is not None and not trial.underruns and trial.held_ms > too_little_ms:
                return _judged(trials, now_ms)
    except (DeviceError, NotInstalled) as error:
        return DeviceOutcome(tuple(trials), None, f"there is no speaker to try it with: {error.what}")
    return DeviceOutcome(tuple(trials), None, "gaps came however much was held, so something else is too slow")


def _judged(trials: list[LatencyTrial], now_ms: float) -> DeviceOutcome:
    best = trials[-1]
    told = f"{best.latency_ms:g} ms is the least without a gap; the speaker holds {best.held_ms:.0f} ms then"
    return DeviceOutcome(tuple(trials), None if best.latency_ms == now_ms else best.latency_ms, told)


def _tried(
    latency_ms: float, work: Callable[[], object], device: Device | None, backend: Backend | None
) -> LatencyTrial:
    playback = Playback(device, backend=backend, latency_s=latency_ms / 1000)
    try:
        playback.open()
    except DeviceError:
        if latency_ms == 0:
            raise
        return LatencyTrial(latency_ms, None, 0, 0.0)  # this host refuses so much
    try:
        return _played(playback, latency_ms, work)
    finally:
        playback.close()


def _played(playback: Playback, latency_ms: float, work: Callable[[], object]) -> LatencyTrial:
    """Play silence while `work` is done, and count the gaps. There is always more to play than `work` may take."""
    playback.begin(0)
    playback.write(0, np.zeros(int(SOUND_HZ * QUEUED_S), np.float32))
    work()  # uncounted: some hosts are late with the first blocks of a stream, however much it holds
    began, before = time.perf_counter(), playback.underruns
    while time.perf_counter() - began < TRIAL_S:
        if not playback.alive:
            raise DeviceError("the speaker went away", "connect it again and try once more")
        playback.write(0, np.zeros(int(SOUND_HZ * max(0.0, QUEUED_S - playback.queued_s)), np.float32))
        work()
    held, seconds = playback.latency_s, time.perf_counter() - began
    return LatencyTrial(
        latency_ms, None if held is None else round(held * 1000, 1), playback.underruns - before, round(seconds, 2)
    )
