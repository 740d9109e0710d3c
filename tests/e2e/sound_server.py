"""A sound server of our own: PulseAudio with a virtual microphone and speaker on one clock, and an ear on both.

`bench` is a stereo null sink. What is spoken goes to its left channel, which is the microphone `mic`; what the app
plays on `speaker` goes to its right one. Every process is stopped by its own id.
"""

import json
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 48_000
_LEFT = "channels=1 master_channel_map=front-left channel_map=mono remix=no"
_RIGHT = "channels=1 master_channel_map=front-right channel_map=mono remix=no"
MODULES = {
    "bench": "module-null-sink sink_name=bench channels=2 channel_map=front-left,front-right rate=48000",
    "speaker": f"module-remap-sink sink_name=speaker master=bench {_RIGHT}",
    "micfeed": f"module-remap-sink sink_name=micfeed master=bench {_LEFT}",
    "mic": f"module-remap-source source_name=mic master=bench.monitor {_LEFT}",
}


def available() -> bool:
    """Whether the programs are there; `.ci/run` and `make test` install them."""
    return all(shutil.which(program) for program in ("pulseaudio", "pactl", "parec", "pacat"))


def wait_for(condition: Callable[[], bool], timeout_s: float, what: str) -> None:
    """Return as soon as `condition` holds; fail with `what` after `timeout_s`."""
    pause, end = threading.Event(), time.perf_counter() + timeout_s
    while not condition():
        assert time.perf_counter() < end, f"waited {timeout_s} s in vain for {what}"
        pause.wait(0.005)


class Ear:
    """Records both channels of `source` from now to `close`, on the clock of `time.perf_counter`.

    Times are late by the reader's own latency, some 5 ms: what is said to be silent by a time was so before.
    """

    def __init__(self, env: dict[str, str], source: str = "bench.monitor") -> None:
        self._process = subprocess.Popen(
            ["parec", "-d", source, "--latency-msec=5", "--format=s16le", "--rate=48000", "--channels=2"],
            stdout=subprocess.PIPE,
            env=env,
        )
        self._data = bytearray()
        self._started_at = float("inf")
        self._thread = threading.Thread(target=self._read, name="ear", daemon=True)  # it outlives single tests
        self._thread.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        while piece := os.read(self._process.stdout.fileno(), 65536):
            now = time.perf_counter()
            self._data += piece
            self._started_at = min(self._started_at, now - len(self._data) / 4 / RATE_HZ)

    @property
    def heard_until(self) -> float:
        """Up to when sound has arrived here."""
        return self._started_at + len(self._data) / 4 / RATE_HZ if self._data else -float("inf")

    def between(self, start: float, end: float) -> NDArray[np.float32]:
        """Return what sounded from `start` to `end`, shape [samples, 2]: microphone, speaker. Waits for the end."""
        wait_for(lambda: self.heard_until >= end, end - time.perf_counter() + 5, "sound to arrive at the ear")
        first, last = (int((at - self._started_at) * RATE_HZ) for at in (start, end))
        heard = np.frombuffer(bytes(self._data[max(first, 0) * 4 : last * 4]), "<i2").reshape(-1, 2)
        return heard.astype(np.float32) / np.float32(32768)

    def close(self) -> None:
        """Stop recording."""
        self._process.terminate()
        self._process.wait(5)
        self._thread.join(5)
        assert self._process.stdout is not None
        self._process.stdout.close()


class SoundServer:
    """PulseAudio in `folder`. `environment` is what a program needs to find it; `ear` hears all of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        self.environment = {
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "PULSE_SERVER": f"unix:{runtime}/pulse/native",
        }
        self.modules: dict[str, str] = {}
        self._env = {**os.environ, **self.environment}
        self._env.pop("PULSE_LATENCY_MSEC", None)
        self._process: subprocess.Popen[bytes] | None = None
        self.ear: Ear

    def start(self, rate_hz: int = RATE_HZ) -> None:
        """Start it with its devices, which have that rate; `ear` records from here on."""
        with (self.folder / "pulseaudio.log").open("ab") as log:
            self._process = subprocess.Popen(
                ["pulseaudio", "--daemonize=no", "--no-cpu-limit", "--exit-idle-time=-1"],
                env=self._env,
                stdout=log,
                stderr=log,
            )
        wait_for(lambda: self._pactl("info", check=False) is not None, 10, "PulseAudio")
        for name in MODULES:
            self.load(name, rate_hz)
        self.set_defaults()
        self.ear = Ear(self._env)
        wait_for(lambda: self.ear.heard_until > 0, 10, "the first sound")

    def stop(self) -> None:
        """End the server at once, as a crash would, and the ear with it; `start` may follow."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(5)
            self._process = None
            self.modules.clear()
            self.ear.close()

    def load(self, name: str, rate_hz: int = RATE_HZ) -> None:
        """Plug in one of `MODULES`."""
        words = MODULES[name].replace(str(RATE_HZ), str(rate_hz)).split()
        self.modules[name] = str(self._pactl("load-module", *words)).strip()

    def echo(self, delay_ms: int, level_db: float) -> None:
        """Let the microphone hear what the speaker plays, that late and that loud."""
        wire = f"module-loopback source=speaker.monitor sink=micfeed latency_msec={delay_ms} remix=no"
        self.modules["echo"] = number = str(self._pactl("load-module", *wire.split())).strip()
        inputs = json.loads(self.pactl("-f", "json", "list", "sink-inputs"))
        mine = next(one["index"] for one in inputs if str(one["owner_module"]) == number)
        self._pactl("set-sink-input-volume", str(mine), f"{level_db}dB")

    def unload(self, name: str) -> None:
        """Pull it out."""
        self._pactl("unload-module", self.modules.pop(name))

    def unload_all(self) -> None:
        """Pull out everything, so that there is no device at all: PulseAudio moves streams to what is left."""
        self._pactl("unload-module", "module-always-sink")
        for name in reversed(list(self.modules)):
            self.unload(name)

    def set_defaults(self) -> None:
        """Make our speaker and our microphone the ones that programs get."""
        self._pactl("set-default-sink", "speaker")
        self._pactl("set-default-source", "mic")

    def pactl(self, *arguments: str) -> str:
        """Run `pactl` and return what it says."""
        return str(self._pactl(*arguments))

    def speak(self, samples: NDArray[np.float32], rate_hz: int = 16_000) -> subprocess.Popen[bytes]:
        """Begin to speak into the microphone; the process returned ends when all was said."""
        path = self.folder / "spoken.f32"
        path.write_bytes(samples.astype("<f4").tobytes())
        with path.open("rb") as file:
            return subprocess.Popen(
                f"pacat -p -d micfeed --format=float32le --rate={rate_hz} --channels=1 --latency-msec=20".split(),
                stdin=file,
                env=self._env,
            )

    def _pactl(self, *arguments: str, check: bool = True) -> str | None:
        done = subprocess.run(["pactl", *arguments], env=self._env, capture_output=True, text=True, timeout=10)
        if check:
            assert done.returncode == 0, done.stderr
        return done.stdout if done.returncode == 0 else None


@contextmanager
def running(folder: Path) -> Iterator[SoundServer]:
    """Run a server for as long as the context lasts, and let this process find it."""
    server = SoundServer(folder)
    before = {name: os.environ.get(name) for name in server.environment}
    server.start()
    os.environ.update(server.environment)
    try:
        yield server
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
        server.stop()
