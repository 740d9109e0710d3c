"""A PortAudio that does what a test says: it gives and takes blocks, refuses, comes late, and is pulled out."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from app.audio.portaudio import Block, Callback, Kind, Moment, Refusal, Refused, Stream
from app.audio.resampling import Samples

RATE_HZ = 48_000


def raw_device(
    name: str, index: int, *, api: int = 0, ins: int = 0, outs: int = 0, hz: int = RATE_HZ
) -> dict[str, Any]:
    return {
        "name": name,
        "index": index,
        "hostapi": api,
        "max_input_channels": ins,
        "max_output_channels": outs,
        "default_samplerate": float(hz),
    }


def raw_api(name: str, default_input: int = -1, default_output: int = -1) -> dict[str, Any]:
    return {"name": name, "default_input_device": default_input, "default_output_device": default_output}


@dataclass(eq=False)
class ScriptedStream:
    """A stream whose callback is called by the test."""

    kind: Kind
    index: int
    rate_hz: int
    channels: int
    callback: Callback
    active: bool = False
    closed: bool = False
    latency_s: float = 0.02

    def start(self) -> None:
        self.active = True

    def close(self) -> None:
        self.active, self.closed = False, True

    def unplug(self) -> None:
        """The host gives up on the device."""
        self.active = False

    def give(self, samples: Samples, *, other: float = 0.7, offset_s: float = 0.0, flaw: bool = False) -> None:
        """The microphone hears `samples` on its first channel, and `other` on all the rest."""
        block = np.full((len(samples), self.channels), other, np.float32)
        block[:, 0] = samples
        self.callback(block, Moment(offset_s, flaw))
        block[:] = np.nan  # PortAudio's memory is only good during the call

    def take(self, frames: int, *, offset_s: float = 0.0, flaw: bool = False) -> Block:
        """The speaker asks for a block; what is not written to would be heard as noise."""
        block = np.full((frames, self.channels), np.nan, np.float32)
        self.callback(block, Moment(offset_s, flaw))
        return block


@dataclass(eq=False)
class ScriptedPortAudio:
    """`refuse` is asked about each attempt to open and may answer why not."""

    raw_devices: list[dict[str, Any]] = field(
        default_factory=lambda: [raw_device("mic", 0, ins=2), raw_device("speaker", 1, outs=2)]
    )
    apis: list[dict[str, Any]] = field(default_factory=lambda: [raw_api("ALSA", 0, 1)])
    refuse: Callable[[int, int, int], Refusal | None] = lambda index, rate_hz, channels: None
    streams: list[ScriptedStream] = field(default_factory=list)
    attempts: list[tuple[int, int]] = field(default_factory=list)
    latencies_s: list[float] = field(default_factory=list)
    refreshed: int = 0

    def host_apis(self) -> list[dict[str, Any]]:
        return self.apis

    def devices(self) -> list[dict[str, Any]]:
        return self.raw_devices

    def open(
        self, kind: Kind, index: int, rate_hz: int, channels: int, callback: Callback, latency_s: float = 0.0
    ) -> Stream:
        self.attempts.append((rate_hz, channels))
        self.latencies_s.append(latency_s)
        if why := self.refuse(index, rate_hz, channels):
            raise Refused(why, "as the test says")
        stream = ScriptedStream(kind, index, rate_hz, channels, callback)
        self.streams.append(stream)
        return stream

    def refresh(self) -> None:
        self.refreshed += 1

    @property
    def stream(self) -> ScriptedStream:
        """The stream that was opened last."""
        return self.streams[-1]
