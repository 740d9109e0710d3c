"""The models page: this machine, and a card for every checkpoint."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.gpu_pack.pack import NAME as GPU_PACK
from app.gui.buttons import IconButton
from app.gui.labels import label
from app.gui.models_page.card import ModelCard
from app.gui.models_page.gpu_pack_panel import GpuPackPanel
from app.gui.models_page.machine_panel import MachinePanel
from app.gui.models_page.work import Outcome, Work

if TYPE_CHECKING:
    from app.gui.models_page.survey import Survey
    from app.models.progress import Progress

WIDEST = 900
"""Width in pixels beyond which lines get too long to read, at normal text size."""


class ModelsPage(QWidget):
    """Shows what it is told; what is asked for goes out by signals.

    Signals:
        fetch_asked(str, str): a checkpoint's name, and a token or nothing.
        pause_asked(str), remove_asked(str), verify_asked(str): the same of what is here of it.
        forget_asked(): remove the token.
    """

    fetch_asked = Signal(str, str)
    pause_asked = Signal(str)
    remove_asked = Signal(str)
    verify_asked = Signal(str)
    forget_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._cards: dict[str, ModelCard] = {}
        self._led_to = ""
        self._survey: Survey | None = None
        self._machine = MachinePanel(self)
        self._machine.wanted_asked.connect(self._get_wanted)
        self._gpu_pack = GpuPackPanel(self)
        self._gpu_pack.fetch_asked.connect(self.fetch_asked)
        self._gpu_pack.pause_asked.connect(self.pause_asked)
        self._gpu_pack.remove_asked.connect(self.remove_asked)
        self._token_note = label("muted", "", self, wrap=True)
        self._forget = IconButton("key", self.tr("Forget the Hugging Face token"), self.tr("Forget the token"), self)
        self._forget.clicked.connect(self.forget_asked)
        self._adding = QTimer(self, interval=0)
        self._adding.timeout.connect(self._add_next)
        self._lay_out()

    @Slot(object)
    def show_survey(self, survey: "Survey") -> None:
        """Show how things are now."""
        self._survey = survey
        self._machine.show_survey(survey)
        self._gpu_pack.show_standing(survey.gpu_pack)
        for facts in survey.facts:
            if facts.checkpoint.name in self._cards:
                self._cards[facts.checkpoint.name].show_survey(survey, facts)
        if len(self._cards) < len(survey.facts):
            self._adding.start()

    @Slot(str, object)
    def show_work(self, name: str, work: Work) -> None:
        """Show what is being done with that checkpoint."""
        if shown := self._shown(name):
            shown.show_work(work)

    @Slot(str, object)
    def show_progress(self, name: str, step: "Progress") -> None:
        """Show how far that is."""
        if shown := self._shown(name):
            shown.show_progress(step)

    @Slot(str, object)
    def show_outcome(self, name: str, outcome: Outcome) -> None:
        """Show how that ended."""
        if shown := self._shown(name):
            shown.show_outcome(outcome)

    @Slot(bool)
    def show_token_kept(self, in_keyring: bool) -> None:
        """Say where the token is now."""
        self._token_note.setText(
            self.tr("The token is in this system's keyring")
            if in_keyring
            else self.tr("This system has no keyring: the token is kept in memory until Lyre ends")
        )

    @Slot()
    def show_token_forgotten(self) -> None:
        """Say that it is gone."""
        self._token_note.setText(self.tr("Lyre keeps no token now"))

    def lead_to(self, name: str) -> None:
        """Bring the card of that checkpoint into view, with the keyboard on it; as soon as it is there."""
        card = self._cards.get(name)
        self._led_to = "" if card else name
        if card is not None:
            QTimer.singleShot(0, card, lambda: self._bring(card))  # it has no place before the layout is done

    def _shown(self, name: str) -> ModelCard | GpuPackPanel | None:
        """Where the work on `name` is shown."""
        return self._gpu_pack if name == GPU_PACK else self._cards.get(name)

    def _bring(self, card: ModelCard) -> None:
        self._scroll.ensureWidgetVisible(card, 0, 24)
        card.take_focus()

    @Slot()
    def _get_wanted(self) -> None:
        for facts in self._survey.wanted if self._survey else ():
            self.fetch_asked.emit(facts.checkpoint.name, "")

    @Slot()
    def _add_next(self) -> None:
        """Make one card at a time, so that the window stays quick."""
        survey = self._survey
        missing = [one for one in survey.facts if one.checkpoint.name not in self._cards] if survey else []
        if survey is not None and missing:
            card = ModelCard(missing[0], self)
            self._add_card(card)
            card.show_survey(survey, missing[0])
        if not missing[1:]:
            self._adding.stop()
            if self._led_to:
                self.lead_to(self._led_to)

    def _add_card(self, card: ModelCard) -> None:
        self._cards[card.name] = card
        card.fetch_asked.connect(self.fetch_asked)
        card.pause_asked.connect(self.pause_asked)
        card.remove_asked.connect(self.remove_asked)
        card.verify_asked.connect(self.verify_asked)
        self._list.addWidget(card)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("page")
        inner.setMaximumWidth(round(WIDEST * max(1.0, self.fontMetrics().height() / 17)))
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(10)
        column.addWidget(label("title", self.tr("Models"), self))
        column.addWidget(self._machine)
        column.addWidget(self._gpu_pack)
        column.addSpacing(6)
        column.addWidget(label("heading", self.tr("Every model"), self))
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        column.addLayout(self._list)
        foot = QHBoxLayout()
        foot.addWidget(self._token_note, 1)
        foot.addWidget(self._forget)
        column.addLayout(foot)
        column.addStretch(1)
        centre = QWidget()
        centre.setObjectName("page")
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        self._scroll = QScrollArea(self, widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(centre)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
