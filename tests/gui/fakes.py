"""An assistant and a sound system that do what a test tells them, where it tells them."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from app.audio.ring import Ring
from app.engine.events import Event, Exchange, Heard, ReplyAudio, ReplyText, Samples, StageTime, Turn, TurnDone
from app.engine.memory import Ledger
from app.errors import DeviceError
from app.gui.sound_system import Kind, SoundSystem

QUESTION = "What is the capital of France?"
ANSWER = ("The capital of France is Paris. ", "It lies on the Seine.")
TOOK = {"listen": 214.0, "think": 96.0, "speak": 143.0, "codec": 21.0, "first_audio": 474.0, "total": 1630.0}


def sound(seconds: float) -> Samples:
    """A tone at 24 kHz."""
    samples: Samples = (0.2 * np.sin(np.arange(round(seconds * 24_000)) * 0.06)).astype(np.float32)
    return samples


class Gate:
    """Where the engine thread stops until the test lets it go on."""

    def __init__(self) -> None:
        self._open = threading.Event()
        self.reached = threading.Event()

    def wait(self) -> None:
        self.reached.set()
        assert self._open.wait(20), "nobody opened the gate"

    def open(self) -> None:
        self._open.set()


Step = Event | Gate | Exception


def answer(*gates_before_sound: Gate) -> list[Step]:
    """A whole reply in two clauses of one second each; gates stand before the first sound."""
    return [
        Heard(QUESTION),
        ReplyText(ANSWER[0]),
        *gates_before_sound,
        ReplyAudio(sound(1.0), ANSWER[0].strip()),
        ReplyText(ANSWER[1]),
        ReplyAudio(sound(1.0), ANSWER[1]),
        StageTime("total", 1630.0),
        TurnDone(QUESTION, "".join(ANSWER), "Joe", "lite", False, 2.0, TOOK),
    ]


class FakeAssistant:
    """Plays `script` for every turn; what it was asked for is kept for the test to read."""

    def __init__(self, script: list[Step] | None = None, engine: str = "lite") -> None:
        self.engine = engine
        self.script = answer() if script is None else script
        self.partial = "What is the capital"
        self.turns: list[Turn] = []
        self.said: list[tuple[str, str]] = []
        self.heard: list[Samples] = []
        self.expected: list[tuple[Exchange, ...]] = []
        self.closed = threading.Event()
        self.turns_closed = 0
        self.reloads = 0
        self.upkeep = 0
        self.ledger: Ledger | None = None

    def respond(self, turn: Turn, /) -> Iterator[Event]:
        self.turns.append(turn)
        return self._play(list(self.script), turn.text)

    def say(self, text: str, voice: str, /) -> Iterator[Event]:
        self.said.append((text, voice))
        return self._play([step for step in self.script if not isinstance(step, Heard | ReplyText)], "")

    def hear(self, speech: Samples, /) -> str:
        self.heard.append(speech)
        return self.partial

    def expect(self, history: Sequence[Exchange], /) -> bool:
        self.expected.append(tuple(history))
        return False

    next_idle_s: float | None = None

    def idle(self) -> bool:
        self.upkeep -= 1
        return self.upkeep > 0

    def reload(self) -> None:
        self.reloads += 1

    def close(self) -> None:
        self.closed.set()

    def _play(self, script: list[Step], typed: str) -> Iterator[Event]:
        try:
            for step in script:
                if isinstance(step, Gate):
                    step.wait()
                elif isinstance(step, Exception):
                    raise step
                else:
                    yield Heard(typed) if typed and isinstance(step, Heard) else step
        finally:
            self.turns_closed += 1


@dataclass(frozen=True)
class FakeDevice:
    name: str
    bluetooth: bool = False

    @property
    def key(self) -> str:
        return f"{self.name} | Fake"


class FakeMicrophone:
    """A microphone whose first sample comes at once, unless the test wants it otherwise."""

    def __init__(self, machine: "FakeMachine", device: FakeDevice) -> None:
        self.device = device
        self.recording = False
        self.full = False
        self.cancelled = 0
        self.level_dbfs = -18.0
        self.passing = (Ring(16_000), 16_000)
        self._machine = machine
        self._since: float | None = None

    def open(self) -> None:
        self._machine.check(self.device)
        self._machine.open_streams.append(self)

    def close(self) -> None:
        self._machine.open_streams.remove(self)

    @property
    def alive(self) -> bool:
        return self.device in self._machine.devices

    @property
    def first_sample_at(self) -> float | None:
        return self._since if self._machine.samples_come else None

    @property
    def silent(self) -> bool:
        return self._machine.muted

    def start(self) -> None:
        self.recording, self.full, self._since = True, False, time.perf_counter()

    def stop(self, until: float | None = None) -> Samples:
        self.recording = False
        return np.full(16_000 if self._machine.samples_come else 0, 0.1, np.float32)

    def cancel(self) -> None:
        self.recording = False
        self.cancelled += 1

    def recorded(self) -> Samples:
        return np.full(8_000, 0.1, np.float32)

    def recorded_since(self, start: int, /) -> Samples:
        return np.full(1, 0.1, np.float32)


class FakeTrack:
    """Follows a recording by what the test says was said into it: `machine.said` samples, and whether it goes on."""

    def __init__(self, machine: "FakeMachine") -> None:
        self._machine = machine

    @property
    def voiced_until(self) -> int:
        return self._machine.said

    @property
    def found(self) -> bool:
        return self._machine.said > 0

    @property
    def paused(self) -> bool:
        return self.found and self._machine.pausing

    def feed(self, samples: Samples, /) -> None:
        pass

    def trimmed(self, samples: Samples, /) -> Samples:
        return np.full(self._machine.said, 0.1, np.float32) if self.found else samples


class FakePlayback:
    """A speaker that plays as far as the test says: `play(seconds)`, or all at once."""

    def __init__(self, machine: "FakeMachine", device: FakeDevice) -> None:
        self.device = device
        self.turn = 0
        self.written_s = 0.0
        self.played_s = 0.0
        self.first_sample_at: float | None = None
        self.stops = 0
        self.held = (0, 0.0, 0.0)
        self.underruns = 0
        self.turns: list[int] = []
        self.passing = (Ring(24_000), 24_000)
        self._machine = machine

    def open(self) -> None:
        self._machine.check(self.device)
        self._machine.open_streams.append(self)

    def close(self) -> None:
        self._machine.open_streams.remove(self)

    @property
    def alive(self) -> bool:
        return self.device in self._machine.devices

    @property
    def queued_s(self) -> float:
        return self.written_s - self.played_s

    @property
    def idle(self) -> bool:
        return self.queued_s <= 1e-9

    @property
    def level_dbfs(self) -> float:
        return -120.0 if self.idle else -14.0

    def begin(self, turn: int, /) -> None:
        self.turn, self.written_s, self.played_s, self.first_sample_at = turn, 0.0, 0.0, None

    def write(self, turn: int, samples: Samples, /) -> bool:
        if self.held[0] == turn != 0:
            self.held = (turn, self.held[1] + len(samples) / 24_000, self.held[2])
            return True
        if turn != self.turn:
            return False
        self.turns.append(turn)
        self.first_sample_at = self.first_sample_at or time.perf_counter()
        self.written_s += len(samples) / 24_000
        if self._machine.plays_at_once:
            self.played_s = self.written_s
        return True

    def end(self, turn: int, /) -> None:
        pass

    def stop(self) -> None:
        self.stops += 1
        self.turn, self.written_s = 0, self.played_s

    def hold(self) -> None:
        self.stops += 1
        self.held = (self.turn, self.written_s, self.played_s)
        self.turn, self.written_s = 0, self.played_s

    def resume(self, turn: int, /) -> None:
        if turn == self.held[0]:
            self.turn, self.written_s, self.played_s = self.held
            self.held = (0, 0.0, 0.0)

    def forget(self) -> None:
        self.held = (0, 0.0, 0.0)

    def take_over(self, other: "FakePlayback", /) -> None:
        self.turn, self.written_s, self.played_s = other.turn, other.written_s, other.played_s
        self.held = other.held

    def play(self, seconds: float) -> None:
        self.played_s = min(self.written_s, self.played_s + seconds)

    def play_all(self) -> None:
        self.played_s = self.written_s


@dataclass
class FakeMachine:
    """A machine with sound devices that come and go; the first of each kind is the default."""

    microphones: list[FakeDevice] = field(default_factory=lambda: [FakeDevice("Desk microphone")])
    speakers: list[FakeDevice] = field(default_factory=lambda: [FakeDevice("Desk speaker")])
    busy: set[str] = field(default_factory=set)
    samples_come: bool = True
    muted: bool = False
    said: int = 0
    pausing: bool = False
    plays_at_once: bool = True
    refreshed: int = 0
    wait_at: Gate | None = None
    open_streams: list[object] = field(default_factory=list)
    last_microphone: FakeMicrophone | None = None
    last_speaker: FakePlayback | None = None

    @property
    def devices(self) -> list[FakeDevice]:
        return [*self.microphones, *self.speakers]

    def check(self, device: FakeDevice) -> None:
        if device not in self.devices or device.name in self.busy:
            raise DeviceError(f"{device.name} can't be opened", "choose another one")

    def system(self) -> SoundSystem:
        return SoundSystem(
            Kind(
                "microphone",
                self._find(lambda: self.microphones),
                self._first("microphone"),
                self._mic,
                lambda: tuple(self.microphones),
            ),
            Kind(
                "speaker",
                self._find(lambda: self.speakers),
                self._first("speaker"),
                self._playback,
                lambda: tuple(self.speakers),
            ),
            self._refresh,
        )

    def _find(self, among: Callable[[], list[FakeDevice]]) -> Callable[[str], FakeDevice | None]:
        return lambda key: next((device for device in among() if device.key == key), None)

    def _first(self, kind: str) -> Callable[[], FakeDevice]:
        def default() -> FakeDevice:
            devices = self.microphones if kind == "microphone" else self.speakers
            if not devices:
                raise DeviceError(f"there is no {kind}", "connect one; until then you can type and read")
            return devices[0]

        return default

    def _mic(self, device: FakeDevice) -> FakeMicrophone:
        self.last_microphone = FakeMicrophone(self, device)
        return self.last_microphone

    def _playback(self, device: FakeDevice) -> FakePlayback:
        self.last_speaker = FakePlayback(self, device)
        return self.last_speaker

    def _refresh(self) -> None:
        if self.wait_at is not None:
            self.wait_at.wait()
        assert not self.open_streams, "devices were looked for while a stream was open"
        self.refreshed += 1
