"""The rig: a screen, a keyboard, sound devices on one clock, and the app between them."""

import os
import re
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import soundfile

from app.audio.resampling import Samples
from tests.e2e import desktop, sound_server
from tests.e2e.sound_server import RATE_HZ, Ear
from tests.e2e.voice_bench.clock import Calibration, calibrate
from tests.e2e.voice_bench.keyboard import Keyboard, keyboard

MICROPHONE, SPEAKER = 0, 1
"""Channels of the recording: what the microphone hears, what the speaker plays."""

TALK_KEY = "space"


@dataclass(frozen=True)
class Wires:
    """Where the questions are played, where the app's speaker is, and where both are recorded, by PulseAudio's names.

    `speaker` may be empty: the system's default. `silent` is the amplitude below which the recording holds nothing.
    """

    questions: str = "micfeed"
    speaker: str = "speaker"
    recording: str = "bench.monitor"
    silent: float = 0.0001


def cable(questions: str, speaker: str, recording: str) -> Wires:
    """Return the wires of real devices, joined by cables; there is noise in the recording."""
    return Wires(questions, speaker, recording, silent=0.01)


@dataclass
class Rig:
    """Everything that runs. Times are those of `time.perf_counter`; the ear's are brought to it by `clock`."""

    app: desktop.App
    keys: Keyboard
    ear: Ear
    clock: Calibration
    wires: Wires
    made: Path
    ready_s: float
    environment: dict[str, str] = field(repr=False)
    _folder: Path = field(repr=False)

    def heard(self, start: float, end: float) -> Samples:
        """What was recorded from `start` to `end`, shape [samples, 2]; waits for the end."""
        offset = self.clock.offset_s
        return self.ear.between(start + offset, end + offset)

    def speak(self, sound: Samples) -> "subprocess.Popen[bytes]":
        """Begin to play 48 kHz `sound` to the microphone."""
        path = self._folder / "question.wav"
        soundfile.write(path, sound, RATE_HZ, subtype="PCM_16")
        command = ["paplay", "-d", self.wires.questions, "--latency-msec=200", str(path)]
        return subprocess.Popen(command, env={**os.environ, **self.environment})

    def began(self, sound: Samples, since: float, timeout_s: float = 10.0) -> float:
        """Wait until `sound`, which `speak` plays, is in the recording; return when its first sample sounded."""
        first = int(np.argmax(np.abs(sound) > self.wires.silent))
        until = time.perf_counter() + timeout_s
        at = since
        while time.perf_counter() < until:
            end = self.ear.heard_until - self.clock.offset_s
            if end > at:
                there = np.abs(self.heard(at, end)[:, MICROPHONE]) > self.wires.silent
                if there.any():
                    return at + (int(np.argmax(there)) - first) / RATE_HZ
                at = end - 0.001
            time.sleep(0.002)
        raise AssertionError("the question never came to the microphone")

    def states_since(self, line: int) -> list[str]:
        """The states that the app went through, by its log from that line on."""
        found = (re.search(r"\bstate (\w+)", text) for text in self.app.log[line:])
        return [match.group(1) for match in found if match]


@contextmanager
def running(
    settings: Mapping[str, str],
    sequential: bool = False,
    wires: Wires | None = None,
    echo: tuple[int, float] | None = None,
) -> Iterator[Rig]:
    """Start everything; the app starts with `settings` (environment variables). With `wires` the devices are real;

    with `echo` the virtual microphone hears the speaker, so many ms late and so many dB louder.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        if wires is None:
            wires, server = Wires(), stack.enter_context(sound_server.running(_made(folder / "sound")))
            found, ear = server.environment, server.ear
        else:
            found, ear = {}, Ear(dict(os.environ), wires.recording)
            stack.callback(ear.close)
            sound_server.wait_for(lambda: ear.heard_until > 0, 10, "the first sound")
        clock = calibrate(ear, wires.speaker, SPEAKER)
        if echo is not None and found:
            server.echo(*echo)
        made, environment = _made(folder / "made"), {**found, **_home(folder), **settings}
        virtual = stack.enter_context(desktop.screen())
        mode = ["sequential"] if sequential else []
        began = time.perf_counter()
        arguments = ["-m", "tests.e2e.voice_bench.subject", str(made), *mode]
        app = stack.enter_context(desktop.app(virtual.display, environment, arguments))
        app.wait_for(r"\bready\b")
        ready_s = time.perf_counter() - began
        virtual.focus("Lyre")
        keys = stack.enter_context(keyboard(virtual.display))
        yield Rig(app, keys, ear, clock, wires, made, ready_s, found, folder)


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _home(folder: Path) -> dict[str, str]:
    """A home of its own, with the caches of this machine: they are made at the first start and are no part of this."""
    from app import paths

    cache = paths.cache_dir()
    cache.mkdir(parents=True, exist_ok=True)
    home = _made(folder / "home")
    (home / "cache").symlink_to(cache.resolve(), target_is_directory=True)
    return {"LYRE_HOME": str(home), "LYRE__AUDIO__CHIME": "false"}
