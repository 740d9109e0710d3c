"""What the last turn took, in one line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from app.engine.events import TurnDone


class LatencyLine(QLabel):
    """Says how long the last turn took until its first sound, and in which stages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
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
        }
        took = done.latency_ms
        stages = " · ".join(words[name].format(ms=took[name]) for name in words if name in took)
        first = took.get("first_audio")
        whole = self.tr("First sound after {ms:.0f} ms").format(ms=first) if first is not None else ""
        text = self.tr("{whole} ({stages})").format(whole=whole, stages=stages) if stages else whole
        self.setText(text)
        self.setAccessibleName(text)
