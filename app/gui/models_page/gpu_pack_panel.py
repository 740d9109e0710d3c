"""The GPU pack on the models page: a line, a button, and how far it is. Hidden where none is offered."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.gpu_pack.pack import NAME, Stand, Standing
from app.gui import theme
from app.gui.buttons import IconButton
from app.gui.labels import label
from app.gui.models_page import words
from app.gui.models_page.card_news import CardNews
from app.gui.models_page.card_state import CardState, offer
from app.gui.models_page.work import Outcome, Work

if TYPE_CHECKING:
    from app.models.progress import Progress


class GpuPackPanel(QFrame):
    """Shows how the pack stands, and what is being done with it.

    Signals:
        fetch_asked(str, str), pause_asked(str), remove_asked(str): as the cards of models ask, in the pack's name.
    """

    fetch_asked = Signal(str, str)
    pause_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._standing = Standing(Stand.ABSENT)
        self._work: Work | None = None
        self._line = label("fact", "", self, wrap=True)
        self._bar = QProgressBar(self, minimum=0, maximum=1000, textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress of the GPU pack"))
        self._main = IconButton("download", "", self.tr("Get the GPU pack"), self)
        self._main.setProperty("wide", True)
        self._main.clicked.connect(self._act)
        self._remove = IconButton("remove", "", self.tr("Remove the GPU pack"), self)
        self._remove.clicked.connect(lambda: self.remove_asked.emit(NAME))
        self._news = CardNews(self)
        self._lay_out()
        self._show()

    def show_standing(self, standing: Standing) -> None:
        """Show how it stands."""
        self._standing = standing
        self._show()

    def show_work(self, work: Work) -> None:
        """Show what is being done with it."""
        self._work = work
        self._news.forget()
        self._line.setText(offer(CardState[work.name]).words)
        self._measure(None)
        self._bar.setAccessibleName(self.tr("Progress of the GPU pack"))
        self._show()

    def show_progress(self, step: "Progress") -> None:
        """Show how far that is."""
        if self._work is None:
            return
        self._line.setText(words.progress(step))
        if step.phase == "trying":
            self._measure(None)
            self._tell_of_trial()
        else:
            self._measure(step.bytes_done / max(step.bytes_total, 1))

    def show_outcome(self, outcome: Outcome) -> None:
        """Show how that ended."""
        self._work = None
        self._news.show_outcome(outcome, self.tr("The GPU pack"))
        self._show()

    def _measure(self, share: float | None) -> None:
        """Show how much is done; None: nobody knows, and the bar runs to and fro where things may move."""
        self._bar.setRange(0, 0 if share is None and theme.motion() else 1000)
        self._bar.setValue(round(1000 * (share or 0.0)))

    def _tell_of_trial(self) -> None:
        """Say it on the bar, whose value says nothing now, and read it out once: it takes up to minutes."""
        told = self.tr("The GPU pack is being tried on the GPU")
        if self._bar.accessibleName() != told:
            self._bar.setAccessibleName(told)
            self._news.announce(told)

    @Slot()
    def _act(self) -> None:
        if self._work is None:
            self.fetch_asked.emit(NAME, "")
        else:
            self.pause_asked.emit(NAME)

    def _show(self) -> None:
        stand, idle = self._standing.stand, self._work is None
        if idle:
            self._line.setText(self._told())
        self._bar.setVisible(not idle)
        self._main.setText(self._offered())
        self._main.rename(self._offered())
        self._main.change_icon("download" if idle else "pause")
        wanted = stand not in (Stand.READY, Stand.ABSENT) if idle else self._work is not Work.REMOVING
        self._main.setVisible(wanted)
        self._remove.rename(self._remove.text())
        self._remove.setVisible(idle and stand is not Stand.OFFERED and self._standing.here_bytes > 0)
        self.setVisible(not idle or stand is not Stand.ABSENT or self._standing.here_bytes > 0)

    def _told(self) -> str:
        now = self._standing
        here = words.size(now.here_bytes)
        return {
            Stand.ABSENT: self.tr("{size} of another version lie here").format(size=here),
            Stand.OFFERED: self.tr(
                "This Lyre came without what the NVIDIA GPU here needs. The GPU pack brings it: {size} to download, "
                "{space} on the disk"
            ).format(size=words.size(now.bytes), space=words.size(now.unpacked_bytes)),
            Stand.BEGUN: self.tr("{here} of {size} here").format(here=here, size=words.size(now.bytes)),
            Stand.READY: (
                self.tr("The GPU pack works on {gpu} and is in use")
                if now.in_force
                else self.tr("The GPU pack works on {gpu}. It is used from the next start of Lyre on")
            ).format(gpu=now.gpu),
            Stand.FAILED: self.tr("The GPU pack doesn't work here and is off: {why}").format(why=now.why),
        }[now.stand]

    def _offered(self) -> str:
        if self._work is not None:
            return self.tr("Pause")
        if self._standing.stand is Stand.FAILED:
            return self.tr("Try again")
        return self.tr("Resume") if self._standing.stand is Stand.BEGUN else self.tr("Get the GPU pack")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        column.addWidget(label("heading", self.tr("GPU pack"), self))
        column.addWidget(self._line)
        column.addWidget(self._bar)
        row = QHBoxLayout()
        row.addWidget(self._main)
        row.addWidget(self._remove)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._news)
