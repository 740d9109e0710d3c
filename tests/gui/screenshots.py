"""Pictures of the states that a healthy machine doesn't stay in: `python -m tests.gui.screenshots FOLDER`.

The window is the real one; the assistant behind it is a scripted one and says what `tests/gui/fakes.py` tells it.
"""

import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.engine.events import Event, ReplyText
from app.engine.memory import Ledger
from app.engine.nvml import GpuMemory
from app.engine.turn_record import TurnRecord
from app.errors import NotInstalled
from app.gui import theme
from app.gui.session import Session
from app.gui.state import State
from app.gui.text_field import TextField
from app.gui.window import Window
from app.settings import Settings
from tests.e2e.pictures import shrink
from tests.gui.fakes import ANSWER, TOOK, FakeAssistant, FakeDevice, FakeMachine, Gate, answer

LONG = (
    "Photosynthesis is how plants turn light, water and carbon dioxide into sugar and oxygen. ",
    "It happens in the chloroplasts of their leaves.",
)


class Stage:
    """One window with a scripted assistant, led from state to state; a picture is taken where it stops."""

    def __init__(
        self,
        folder: Path,
        name: str,
        voice: str = "Joe",
        load: Callable[[], FakeAssistant] | None = None,
        speaker: str = "",
    ) -> None:
        self.machine = FakeMachine(plays_at_once=False)
        self.assistant = FakeAssistant()
        self._folder, self._name = folder, name
        self.window = Window()
        self.window.use("Space", voice)
        self._load = load or (lambda: self.assistant)
        settings = Settings()
        settings.audio.speaker = speaker
        self.session = Session(
            self.window, settings, voice, self._load, system=self.machine.system, voice_in=lambda speech: True
        )
        self.window.show()

    def start(self, until: State = State.READY) -> "Stage":
        self.session.start()
        self.until(lambda: self.session.talk.state is until)
        self.until(lambda: not self.machine.microphones or self.machine.last_microphone is not None)
        return self

    def until(self, reached: Callable[[], bool]) -> None:
        give_up = time.monotonic() + 10
        while not reached():
            assert time.monotonic() < give_up, f"{self._name} was never reached"
            QApplication.processEvents()
        QApplication.processEvents()

    def key(self, down: bool) -> None:
        kind = QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease
        event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
        QApplication.sendEvent(self.window.talk_area.button, event)

    def type(self, text: str) -> None:
        box = next(box for box in self.window.findChildren(TextField) if box.accessibleName() == "Type a message")
        box.setText(text)
        box.returnPressed.emit()

    def said(self, question: str, reply: tuple[str, ...]) -> None:
        """Have one whole exchange, typed."""
        self.assistant.script = [event for event in answer() if not isinstance(event, ReplyText)]
        self.assistant.script[1:1] = [ReplyText(piece) for piece in reply]
        self.type(question)
        self.until(lambda: self.session.talk.state is State.SPEAKING)
        playback = self.machine.last_speaker
        assert playback is not None
        self.until(lambda: playback.written_s >= 2)
        playback.play_all()
        self.until(lambda: self.session.talk.state is State.READY)

    def picture(self) -> None:
        QApplication.processEvents()
        path = self._folder / f"{self._name}.png"
        self.window.grab().save(str(path))
        shrink(path)
        print(path)  # noqa: T201 it is a script

    def end(self, *gates: Gate) -> None:
        for gate in gates:
            gate.open()
        self.window.close()
        assert self.session.shut_down()
        self.window.deleteLater()
        QApplication.processEvents()


def loading(folder: Path, theme_name: str) -> None:
    gate = Gate()

    def load() -> FakeAssistant:
        gate.wait()
        return FakeAssistant()

    stage = Stage(folder, f"loading-{theme_name}", load=load)
    stage.session.start()
    stage.until(gate.reached.is_set)
    stage.picture()
    stage.end(gate)


def failed(folder: Path, theme_name: str) -> None:
    def load() -> FakeAssistant:
        raise NotInstalled("the embedded model SmolLM2 is missing", "run `make setup`, then try again")

    stage = Stage(folder, f"failed-{theme_name}", load=load).start(until=State.FAILED)
    stage.picture()
    stage.end()


def recording(folder: Path, theme_name: str, samples_come: bool) -> None:
    stage = Stage(folder, f"{'listening' if samples_come else 'arming'}-{theme_name}").start()
    stage.said("Why is the sky blue?", ("Air scatters blue light more than red light.",))
    stage.machine.samples_come = samples_come
    stage.key(down=True)
    wanted = State.LISTENING if samples_come else State.ARMING
    stage.until(lambda: stage.session.talk.state is wanted)
    if samples_come:
        stage.until(lambda: bool(stage.assistant.heard) and stage.window.talk_area.meter.share > 0)
        stage.until(lambda: any("capital" in b.text for b in stage.window.conversation.bubbles()))
    stage.picture()
    stage.session.talk.cancel()
    stage.end()


def replying(folder: Path, theme_name: str, speaking: bool) -> None:
    stage = Stage(folder, f"{'speaking' if speaking else 'thinking'}-{theme_name}").start()
    stage.said("What is photosynthesis?", LONG)
    gate = Gate()
    script: list[Event | Gate | Exception] = list(answer())
    script.insert(4 if speaking else 1, gate)
    stage.assistant.script = script
    stage.key(down=True)
    stage.until(lambda: stage.session.talk.state is State.LISTENING)
    stage.session.talk.release(time.perf_counter())
    wanted = State.SPEAKING if speaking else State.THINKING
    stage.until(lambda: stage.session.talk.state is wanted and gate.reached.is_set())
    if speaking:
        stage.until(lambda: stage.window.talk_area.meter.share > 0)
    stage.picture()
    stage.session.talk.cancel()
    stage.end(gate)


def ready(folder: Path, theme_name: str, voice: str, name: str) -> None:
    stage = Stage(folder, f"{name}-{theme_name}", voice).start()
    if name == "ready":
        stage.said("What is photosynthesis?", LONG)
        stage.said("What is the capital of France?", ANSWER)
    stage.picture()
    stage.end()


def without_microphone(folder: Path, theme_name: str) -> None:
    stage = Stage(folder, f"no-microphone-{theme_name}")
    stage.machine.microphones.clear()
    stage.start()
    stage.until(lambda: any(b.isVisible() for b in stage.window.messages.findChildren(QPushButton)))
    stage.picture()
    stage.end()


def fallback(folder: Path, theme_name: str) -> None:
    stage = Stage(folder, f"device-lost-{theme_name}", speaker="USB headset")
    stage.machine.speakers[:] = [FakeDevice("Desk speaker"), FakeDevice("USB headset")]
    stage.start()
    stage.until(lambda: stage.machine.last_speaker is not None)
    stage.machine.speakers.pop()
    stage.until(lambda: stage.window.messages.isVisible())
    stage.picture()
    stage.end()


def dashboard(folder: Path, theme_name: str, full: bool) -> None:
    """Turns of one engine, as the engine would time them, and what they show."""
    stage = Stage(folder, f"dashboard-{'full' if full else 'lite'}-{theme_name}")
    engine, scale, speed = ("full", 0.5, 104.0) if full else ("lite", 1.0, None)
    chance = random.Random(7)
    for number in range(1, 45):
        slow = 1.9 if number > 38 else 1.0
        times = {name: ms * scale * slow * chance.uniform(0.8, 1.2) for name, ms in TOOK.items()}
        times["first_audio"] = sum(times[name] for name in ("listen", "think", "speak", "codec"))
        tokens = speed and speed * chance.uniform(0.92, 1.08) / slow
        record = TurnRecord(number, time.time(), "Joe", engine, times, audio_s=2.4, tokens_per_s=tokens)
        stage.session.performance.monitor.record(replace(record, underruns=int(number in (12, 41))))
    if full:
        ledger = Ledger(lambda: GpuMemory(15_200_000_000, 8_800_000_000, 24_000_000_000))
        for model, held in (("Voxtral", 9_400_000_000), ("Orpheus", 4_600_000_000), ("SNAC", 80_000_000)):
            ledger.hold(model, held)
        stage.assistant.ledger = ledger
    stage.assistant.engine = engine
    stage.start()
    stage.window.resize(1280, 860)
    stage.window.panes.show_pane("voices", False)
    stage.window.panes.show_pane("dashboard")
    stage.until(lambda: any("Free" in text for text in _texts(stage.window)))
    laid_out_at = time.monotonic() + 0.3  # wrapped lines need more than one pass
    stage.until(lambda: time.monotonic() > laid_out_at)
    stage.picture()
    stage.end()


def _texts(window: Window) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def main() -> int:
    """Take all pictures into the folder that the command line names."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    for name in ("light", "dark"):
        theme.apply(app, name)
        loading(folder, name)
        failed(folder, name)
        ready(folder, name, "ऋतिका", "ready-hindi")
        recording(folder, name, samples_come=False)
        replying(folder, name, speaking=False)
        without_microphone(folder, name)
        fallback(folder, name)
        dashboard(folder, name, full=False)
        dashboard(folder, name, full=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
