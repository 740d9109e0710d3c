"""Plays sound that is there already, through the same way as replies."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.engine.events import SOUND_HZ, Samples
from app.gui.sound_thread import SoundThread

AHEAD_S = 1.0
"""So much is queued at the speaker; the rest waits here: resampling a long reply at once would stall the window."""

SLICE_S = 0.25

FEED_MS = 50


class Player(QObject):
    """Feeds one sound at a time to the speaker. Lives on the GUI thread.

    Signals:
        fed(int): all of the sound of that number is at the speaker.
    """

    fed = Signal(int)

    def __init__(self, sound: SoundThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sound = sound
        self._number = 0
        self._samples: Samples | None = None
        self._at = 0
        self._timer = QTimer(self, interval=FEED_MS)
        self._timer.timeout.connect(self._feed)

    def play(self, number: int, samples: Samples) -> None:
        """Play 24 kHz `samples` as the turn of that `number`, in place of what sounds now."""
        self._number, self._samples, self._at = number, samples, 0
        self._sound.begin(number)
        self._timer.start()
        self._feed()

    def stop(self) -> None:
        """Feed no more; what is at the speaker is the caller's to silence."""
        self._samples = None
        self._timer.stop()

    @Slot()
    def _feed(self) -> None:
        """Top up what is queued; without a speaker it is dropped, as all sound is then."""
        samples, step = self._samples, round(SLICE_S * SOUND_HZ)
        if samples is None:
            return
        while self._at < len(samples) and self._sound.queued_s < AHEAD_S:
            self._sound.write(self._number, samples[self._at : self._at + step])
            self._at += step
        if self._at >= len(samples):
            self.stop()
            self._sound.end(self._number)
            self.fed.emit(self._number)
