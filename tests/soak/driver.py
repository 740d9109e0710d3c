"""Somebody who talks to the window all day: presses, speaks, listens, breaks in, pulls devices out."""

import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest

from app.audio.portaudio import Kind
from app.audio.resampling import resample
from app.engine.events import SPEECH_HZ, TurnDone
from app.gui.conversation_log import Finished
from app.gui.notice import Notice
from app.gui.session import Session
from app.gui.state import State
from app.gui.text_field import TextField
from app.gui.window import Window
from tests.e2e.sound_server import RATE_HZ, SoundServer
from tests.e2e.voice_bench.questions import questions, spoken
from tests.soak.injected import KEYS, Line
from tests.soak.plan import CONVERSATION, Step

LOOK_MS = 5
BEFORE_S, AFTER_S = 0.25, 0.3
SAID_FASTER = 6.0
HEARD_FASTER = 40.0
INTERRUPT_AFTER_S = 0.3
"""Of a reply that is interrupted so much is heard."""

TIMEOUT_S = 60.0


@dataclass
class Row:
    """What came of one turn: answered, or what the window said instead; empty if it said nothing at all."""

    step: Step
    turn_id: int = 0
    reply: str = ""
    interrupted: bool = False
    told: list[str] = field(default_factory=list)
    first_audio_ms: float | None = None
    took_s: float = 0.0

    @property
    def outcome(self) -> str:
        if self.reply:
            return "interrupted" if self.interrupted else "answered"
        return "reported" if self.told else "nothing came"


class Driver(QObject):
    """Takes turns one after the other. Lives on the GUI thread, and lets its loop run while it waits."""

    def __init__(self, window: Window, session: Session, line: Line, server: SoundServer | None) -> None:
        super().__init__(window)
        self.rows: list[Row] = []
        self.exchanges = 0
        self._window = window
        self._session = session
        self._talk = session.talk
        self._line = line
        self._server = server
        self._acoustic: bool | None = None
        self._by_turn: dict[int, Row] = {}
        self._talk.exchange_done.connect(self._on_exchange)
        self._talk.timed.connect(self._on_timed)
        self._talk.told.connect(self._on_told)
        session.sound.trouble.connect(self._on_trouble)

    def until(self, reached: Callable[[], bool], timeout_s: float = TIMEOUT_S) -> bool:
        """Let the window live until `reached`; False if it never is."""
        end = time.monotonic() + timeout_s
        while not reached():
            if time.monotonic() > end:
                return False
            _live(LOOK_MS)
        return True

    def take(self, step: Step) -> None:
        """Take one turn; one that is interrupted is still spoken when this returns, and the next one breaks in."""
        if step.number % CONVERSATION == 0:
            self._settle()
            self._session.conversations.begin()
        if step.acoustic != self._acoustic:
            self._settle()
            self._use(step.acoustic)
        if step.voice:
            self._window.voice_chosen.emit(step.voice)
        row = Row(step)
        self.rows.append(row)
        began = time.monotonic()
        self._type(row) if step.happening == "typed" else self._speak(row)
        self._listen(row)
        row.took_s = time.monotonic() - began

    def rest(self) -> None:
        """Wait until nothing goes on."""
        self._settle()
        self.until(lambda: False, 0.3)

    # What it does

    def _use(self, acoustic: bool) -> None:
        """Change to the real devices, which are the default ones, or to the injected ones."""
        self._acoustic = acoustic
        change = self._session.settings.keeper.change
        change("audio.microphone", "" if acoustic else KEYS["input"])
        change("audio.speaker", "" if acoustic else KEYS["output"])
        self._until_devices(is_injected=not acoustic)

    def _until_devices(self, *, is_injected: bool) -> None:
        def there() -> bool:
            microphone, speaker = self._session.sound.microphone, self._session.sound._speaker
            found = [getattr(stream, "device", None) for stream in (microphone, speaker)]
            return all(device and (device.key in KEYS.values()) is is_injected for device in found)

        assert self.until(there, 20), f"the devices did not change to {'injected' if is_injected else 'real'} ones"

    def _type(self, row: Row) -> None:
        self._settle()
        boxes = self._window.findChildren(TextField)
        box = next(box for box in boxes if box.accessibleName() == "Type a message")
        box.setText(questions()[row.step.question].words)
        before = self._talk._last_id
        QTest.keyClick(box, Qt.Key.Key_Return)
        self._name(row, before)

    def _speak(self, row: Row) -> None:
        button = self._window.talk_area.button
        button.setFocus()
        before = self._talk._last_id
        self._line.speed["output"] = 1.0
        QTest.keyPress(button, Qt.Key.Key_Space)
        self._name(row, before)
        if self.until(lambda: self._talk.state is State.LISTENING or not self._talk.state.is_recording, 10):
            self._say(row)
        QTest.keyRelease(button, Qt.Key.Key_Space)
        self.until(lambda: not self._talk.state.is_recording, 10)

    def _name(self, row: Row, before: int) -> None:
        row.turn_id = self._talk._last_id
        assert row.turn_id > before, f"turn {row.step.number} did not begin: {self._talk.state}"
        self._by_turn = {turn: one for turn, one in self._by_turn.items() if turn > row.turn_id - 20}
        self._by_turn[row.turn_id] = row

    def _say(self, row: Row) -> None:
        sound = spoken(questions()[row.step.question]).played(BEFORE_S, AFTER_S)
        if row.step.acoustic:
            assert self._server is not None
            playing: subprocess.Popen[bytes] = self._server.speak(sound, RATE_HZ)
            self.until(lambda: playing.poll() is not None)
            return
        heard = np.asarray(resample(sound, RATE_HZ, SPEECH_HZ), np.float32)
        if row.step.happening != "microphone lost":
            self._line.say(heard, SAID_FASTER)
            self.until(lambda: self._line.is_silent)
            return
        self._line.say(heard[: 2 * len(heard) // 3], SAID_FASTER)
        self.until(lambda: self._line.is_silent)
        self._line.lost.add("input")
        self.until(lambda: not self._talk.state.is_recording, 5)

    def _listen(self, row: Row) -> None:
        """Hear the reply; what is all made is heard faster, unless it is broken into."""
        talk, sound = self._talk, self._session.sound
        happening = row.step.happening
        spoke = self.until(lambda: talk.state in (State.SPEAKING, State.READY))
        if spoke and talk.state is State.SPEAKING and happening == "interrupted":
            self.until(lambda: sound.played_s > INTERRUPT_AFTER_S or talk.state is not State.SPEAKING)
            return
        if talk.state is State.SPEAKING and happening == "speaker lost":
            self._line.lost.add("output")
        self.until(lambda: talk.state is State.READY, 120)
        self._bring_back()

    def _settle(self) -> None:
        """Let an interrupted reply end."""
        if self._talk.state is not State.READY:
            QTest.keyClick(self._window.talk_area.button, Qt.Key.Key_Escape)
        assert self.until(lambda: self._talk.state is State.READY, 120), f"stuck in {self._talk.state}"

    def _bring_back(self) -> None:
        if self._line.lost:
            lost: set[Kind] = self._line.lost
            lost.clear()
            self._until_devices(is_injected=not self._acoustic)

    # What it sees

    @Slot(int, object)
    def _on_exchange(self, turn_id: int, finished: Finished) -> None:
        self.exchanges += 1
        if row := self._by_turn.get(turn_id):
            row.reply, row.interrupted = finished.exchange.reply, finished.exchange.interrupted

    @Slot(int, object)
    def _on_timed(self, turn_id: int, event: object) -> None:
        if isinstance(event, TurnDone) and (row := self._by_turn.get(turn_id)):
            row.first_audio_ms = event.latency_ms.get("first_audio")
            if not row.step.acoustic and row.step.happening != "interrupted":
                self._line.speed["output"] = HEARD_FASTER

    @Slot(object)
    def _on_told(self, notice: Notice) -> None:
        if self.rows:
            self.rows[-1].told.append(notice.what)

    @Slot(object)
    def _on_trouble(self, error: Exception) -> None:
        if self.rows:
            self.rows[-1].told.append(str(error))


def _live(ms: int) -> None:
    """Let the window live. QTest's own wait keeps Python's lock, for which the engine would have to wait."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
