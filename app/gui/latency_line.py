"""What the last turn took, in one line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from app.engine.events import TurnDone


class LatencyLine(QLabel):
    """Says how long it took from the end of the question until the last answer was heard, and in which stages.

    It is the number that the log and `lyre status` call voice-to-voice. Where there is no speaker to tell when a sound
    left it, it is until the first sound was made, and called so.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setText(self.tr("No turn yet"))
        self.setAccessibleName(self.tr("Latency of the last turn"))

    @Slot(object)
    def show_turn(self, done: "TurnDone") -> None:
        """Show the stages of a turn; those that nobody measured are left out."""
        words = {
            "listen": self.tr("listen {ms:.0f}"),
            "think": self.tr("think {ms:.0f}"),
            "speak": self.tr("speak {ms:.0f}"),
            "codec": self.tr("codec {ms:.0f}"),
            "output": self.tr("speaker {ms:.0f}"),
        }
        took = done.latency_ms
        parts = (words[name].format(ms=took[name]) for name in words if name in took)
        stages = " · ".join(part.replace(" ", "\N{NO-BREAK SPACE}") for part in parts)
        whole = self._whole(done)
        text = self.tr("{whole} ({stages})").format(whole=whole, stages=stages) if stages else whole
        self.setText(text)
        self.setAccessibleName(text.replace("\N{NO-BREAK SPACE}", " "))

    def _whole(self, done: "TurnDone") -> str:
        from app.engine.turn_record import voice_to_voice_ms  # not before the window is on screen

        ms = voice_to_voice_ms(done.latency_ms)
        if ms is None:
            return ""
        heard = "output" in done.latency_ms
        text = self.tr("Voice to voice {ms:.0f} ms") if heard else self.tr("First sound made after {ms:.0f} ms")
        return text.format(ms=round(ms, 1))  # as log and status round it first, or they could differ by one
