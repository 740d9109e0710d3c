"""A microphone and a speaker beside this machine's own, whose sound is put straight at the app's rings.

Both are streams of PortAudio's kind, with the same blocks; only, a question may be said faster than anybody could, and
a reply that is all made played faster than anybody would listen. They can be pulled out and put back.
"""

import threading
import time
from functools import partial
from typing import Any

import numpy as np

from app.audio import devices
from app.audio.microphone import Microphone
from app.audio.portaudio import Backend, Block, Callback, Kind, Moment, Refusal, Refused, Stream
from app.audio.resampling import SOUND_HZ, SPEECH_HZ, Samples
from app.audio.speaker import Playback
from app.gui import sound_system
from app.gui.sound_system import SoundSystem

API = "Injected"
FIRST_INDEX = 1000
BLOCK_S = 0.01
KEYS = {"input": f"Injected microphone | {API}", "output": f"Injected speaker | {API}"}
RATES_HZ = {"input": SPEECH_HZ, "output": SOUND_HZ}


class Line:
    """What goes over the injected devices. Used on the GUI thread; the streams read it on threads of their own."""

    def __init__(self) -> None:
        self.speed: dict[Kind, float] = {"input": 1.0, "output": 1.0}
        self.lost: set[Kind] = set()
        self._said: Samples = np.zeros(0, np.float32)

    def say(self, sound: Samples, speed: float) -> None:
        """Begin to say 16 kHz `sound` so much faster than in real time."""
        self.speed["input"] = speed
        self._said = sound

    @property
    def is_silent(self) -> bool:
        """Whether all was said."""
        return len(self._said) == 0

    def next_block(self, count: int) -> Samples:
        """The next samples at the microphone."""
        piece, self._said = self._said[:count], self._said[count:]
        if not len(self._said):
            self.speed["input"] = 1.0
        return np.concatenate((piece, np.zeros(count - len(piece), np.float32)))


class _Stream:
    """Calls back from a thread of its own, as PortAudio does."""

    latency_s = BLOCK_S

    def __init__(self, kind: Kind, line: Line, rate_hz: int, callback: Callback) -> None:
        self._kind = kind
        self._line = line
        self._callback = callback
        self._count = round(rate_hz * BLOCK_S)
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"injected {kind}", daemon=True)

    @property
    def active(self) -> bool:
        return self._thread.is_alive() and self._kind not in self._line.lost

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._end.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        due = time.perf_counter()
        while self.active and not self._end.wait(max(0.0, due - time.perf_counter())):
            due = max(due, time.perf_counter() - 0.1) + BLOCK_S / self._line.speed[self._kind]
            if self._kind == "input":
                self._callback(self._line.next_block(self._count)[:, None], Moment())
            else:
                out: Block = np.zeros((self._count, 1), np.float32)
                self._callback(out, Moment(BLOCK_S))


class InjectedToo:
    """A backend with the devices of another one, and the two injected ones."""

    def __init__(self, real: Backend, line: Line) -> None:
        self._real = real
        self._line = line

    def host_apis(self) -> list[dict[str, Any]]:
        ours = {"default_input_device": FIRST_INDEX, "default_output_device": FIRST_INDEX + 1}
        return [*self._real.host_apis(), {"name": API, **ours}]

    def devices(self) -> list[dict[str, Any]]:
        api = len(self._real.host_apis())
        kinds: tuple[Kind, ...] = ("input", "output")
        ours = [
            {
                "name": KEYS[kind].partition(" | ")[0],
                "index": FIRST_INDEX + number,
                "hostapi": api,
                "default_samplerate": RATES_HZ[kind],
                "max_input_channels": int(kind == "input"),
                "max_output_channels": int(kind == "output"),
            }
            for number, kind in enumerate(kinds)
            if kind not in self._line.lost
        ]
        return [*self._real.devices(), *ours]

    def open(
        self, kind: Kind, index: int, rate_hz: int, channels: int, callback: Callback, latency_s: float = 0.0
    ) -> Stream:
        if index < FIRST_INDEX:
            return self._real.open(kind, index, rate_hz, channels, callback, latency_s)
        if kind in self._line.lost:
            raise Refused(Refusal.OTHER, "it was pulled out")
        if rate_hz != RATES_HZ[kind]:
            raise Refused(Refusal.RATE, "it has one rate")
        return _Stream(kind, self._line, rate_hz, callback)

    def refresh(self) -> None:
        self._real.refresh()


def system(backend: Backend) -> SoundSystem:
    """The sound devices of `backend`, as the window has this machine's."""
    return SoundSystem(
        sound_system.Kind(
            "microphone",
            partial(devices.find_input, backend=backend),
            partial(devices.default_input, backend=backend),
            lambda device: Microphone(device, backend=backend),
            partial(devices.inputs, backend=backend),
        ),
        sound_system.Kind(
            "speaker",
            partial(devices.find_output, backend=backend),
            partial(devices.default_output, backend=backend),
            lambda device: Playback(device, backend=backend),
            partial(devices.outputs, backend=backend),
        ),
        partial(devices.refresh, backend),
    )
