"""The button that tries the microphone, with the level and what came of it."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui.announcement import announce
from app.gui.buttons import IconButton
from app.gui.labels import label
from app.gui.level_meter import LevelMeter
from app.gui.settings_page.microphone_trial import MicrophoneTrial, Outcome, Stage
from app.gui.sound_thread import SoundThread
from app.gui.state import State
from app.gui.talk import Talk


class MicrophoneBox(QWidget):
    """Tries the microphone when it is asked to, and never while a turn runs."""

    def __init__(self, talk: Talk, sound: SoundThread, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._talk = talk
        self._trial = MicrophoneTrial(sound, self)
        self._button = IconButton("microphone", "", self.tr("Try the microphone"), self)
        self._button.clicked.connect(self._on_button)
        self._meter = LevelMeter(self)
        self._words = label("trial", "", self, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._button)
        row.addWidget(self._meter, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._words)
        self._trial.stage_changed.connect(self._on_stage)
        self._trial.level_changed.connect(self._meter.show_level)
        self._trial.ended.connect(self._on_ended)
        talk.state_changed.connect(self._on_state)
        self._on_stage(Stage.IDLE)
        self._on_state(talk.state)
        self._words.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._meter.update()

    def cancel(self) -> None:
        """Stop: nobody looks any more."""
        self._trial.cancel()

    @Slot()
    def _on_button(self) -> None:
        if self._trial.stage is Stage.IDLE:
            self._trial.start()
        else:
            self._trial.cancel()

    @Slot(object)
    def _on_stage(self, stage: Stage) -> None:
        idle = stage is Stage.IDLE
        text = self.tr("Try the microphone") if idle else self.tr("Stop")
        self._button.setText(text)
        self._button.rename(self.tr("Try the microphone") if idle else self.tr("Stop trying the microphone"))
        self._button.change_icon("microphone" if idle else "stop")
        self._meter.show_colour("speaking" if stage is Stage.PLAYING else "listening")
        self._meter.setVisible(stage in (Stage.RECORDING, Stage.PLAYING))
        words = {
            Stage.OPENING: self.tr("Opening the microphone"),
            Stage.RECORDING: self.tr("Say something: it records for three seconds"),
        }.get(stage)
        if words is not None:
            self._say(words)

    @Slot(object)
    def _on_ended(self, outcome: Outcome) -> None:
        self._say(
            {
                Outcome.HEARD: self.tr("It works: this is what it heard"),
                Outcome.QUIET: self.tr(
                    "It is very quiet: come closer, or turn it up in the system's sound settings. This is what it heard"
                ),
                Outcome.SILENCE: self.tr(
                    "It gives nothing but silence: see whether it is muted, on itself or in the system's sound settings"
                ),
                Outcome.NO_SAMPLES: self.tr(
                    "No sound comes from it at all: see whether another program uses it, or choose another one"
                ),
                Outcome.NO_MICROPHONE: self.tr("There is no microphone: connect one, or choose another one"),
            }[outcome]
        )

    @Slot(object)
    def _on_state(self, state: State) -> None:
        """A turn needs the devices: it goes first."""
        if state.is_recording or state.is_busy:
            self._trial.cancel(silence=state.is_recording)
        self._button.setEnabled(not (state.is_recording or state.is_busy))

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.show()
        announce(self._button, words)
