"""One checkpoint: what it is for, what there is of it, and what can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.buttons import IconButton
from app.gui.labels import label
from app.gui.models_page import words
from app.gui.models_page.asking import Asking
from app.gui.models_page.card_news import CardNews
from app.gui.models_page.card_state import CardState, offer, state_of
from app.gui.models_page.chip import Chip
from app.gui.models_page.token_box import TokenBox
from app.gui.models_page.work import End, Outcome, Work

if TYPE_CHECKING:
    from app.gui.models_page.survey import Facts, Survey
    from app.models.progress import Progress


class ModelCard(QFrame):
    """Shows one checkpoint. It decides nothing: what is asked for comes back as `show_work` and `show_outcome`.

    Signals:
        fetch_asked(str, str): the checkpoint's name, and a token or nothing.
        pause_asked(str): stop, and keep what came.
        remove_asked(str): stop, and delete all of it; the user was asked once more.
        verify_asked(str): compare every byte with the checksums.
    """

    fetch_asked = Signal(str, str)
    pause_asked = Signal(str)
    remove_asked = Signal(str)
    verify_asked = Signal(str)

    def __init__(self, facts: "Facts", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = facts.checkpoint.name
        self._facts = facts
        self._has_room = self._has_gpu = True
        self._work: Work | None = None
        self._failed = False
        self._title = words.title(facts.checkpoint)
        self._chip = Chip(self)
        self._details = label("muted", "", self, wrap=True)
        self._bar = QProgressBar(self, textVisible=False, maximum=1000)
        self._bar.setAccessibleName(self.tr("Progress of {model}").format(model=self._title))
        self._far = label("far", "", self, wrap=True)
        self._news = CardNews(self)
        self._token: TokenBox | None = None
        self._asking = Asking(self)
        self._main = IconButton("download", "", self.tr("Download"), self)
        self._verify = IconButton("verify", "", self.tr("Verify"), self)
        self._stop = IconButton("remove", "", self.tr("Remove"), self)
        self._main.clicked.connect(self._on_main)
        self._verify.clicked.connect(self._on_verify)
        self._stop.clicked.connect(self._on_stop)
        self._asking.agreed.connect(self._on_agreed)
        self._asking.declined.connect(self._show)
        self._lay_out()
        self._show()

    @property
    def state(self) -> CardState:
        """Where the checkpoint is between not here and installed."""
        return state_of(self._facts, self._work)

    def show_survey(self, survey: "Survey", facts: "Facts") -> None:
        """Show what there is of it now."""
        self._facts = facts
        self._has_room = survey.has_room_for(facts.missing_bytes)
        self._has_gpu = bool(survey.machine.gpus)
        self._news.keep_folder(survey.models_dir)
        self._show()

    def show_work(self, work: Work) -> None:
        """Show what is being done with it from now on."""
        self._work, self._failed = work, False
        self._news.forget()
        self._hide_token()
        self._asking.hide()
        self._bar.setRange(0, 0 if theme.motion() else 1000)  # a bar without an end runs to and fro
        self._bar.setValue(0)
        self._far.setText("")
        self._show()
        self._announce()

    def show_progress(self, step: "Progress") -> None:
        """Show how far that is."""
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * step.bytes_done / max(1, step.bytes_total)))
        self._far.setText(words.progress(step))
        self._far.setVisible(self.state.is_busy)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show how it ended, and what can be done about that."""
        self._work = None
        self._failed = outcome.end is End.FAILED
        self._news.show_outcome(outcome, self._title)
        self._hide_token()
        if outcome.links is not None:
            self._ask_for_token(outcome.links)
        self._show()

    def _ask_for_token(self, links: tuple[str, str]) -> None:
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        if self._token is None:
            self._token = TokenBox(self)
            self._token.given.connect(self._on_token)
            self._column.addWidget(self._token)
        self._token.ask(links)
        if had_focus:
            self._token.focus()

    def _hide_token(self) -> None:
        if self._token is not None:
            self._token.hide()

    def take_focus(self) -> None:
        """Have the keyboard on what can be done with it."""
        button = next((b for b in (self._main, self._verify, self._stop) if b.isVisibleTo(self)), None)
        if button is not None:
            button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_chip"):
            self._show()

    @Slot()
    def _show(self) -> None:
        focused = QApplication.focusWidget()
        state = self.state
        what = offer(state)
        self._chip.show_words(what.words, what.icon, good=state is CardState.INSTALLED, busy=state.is_busy)
        self._details.setText(self._in_short())
        asking = self._asking.isVisibleTo(self)
        self._name(self._main, what.main, self._main_words(what.main))
        self._name(self._verify, "verify" if what.verify else "", self.tr("Verify"))
        self._name(self._stop, what.stop, self.tr("Cancel") if what.stop == "cancel" else self.tr("Remove"))
        self._stop.change_icon("close" if what.stop == "cancel" else "remove")
        self._main.change_icon("pause" if what.main == "pause" else "download")
        for button, wanted in ((self._main, what.main), (self._verify, what.verify), (self._stop, what.stop)):
            button.setVisible(bool(wanted) and not asking)
        self._bar.setVisible(state.is_busy and state is not CardState.WAITING)
        self._far.setVisible(state.is_busy and bool(self._far.text()))
        self.setAccessibleName(f"{self._title}, {what.words}")
        if focused in (self._main, self._verify, self._stop) and focused.isHidden():
            self.take_focus()

    def _main_words(self, main: str) -> str:
        if main == "pause":
            return self.tr("Pause")
        if self._failed:
            return self.tr("Try again")
        return self.tr("Resume") if self.state is CardState.PARTIAL else self.tr("Download")

    def _name(self, button: IconButton, wanted: str, text: str) -> None:
        if wanted:
            button.setText(text)
            button.rename(self.tr("{action}: {model}").format(action=text, model=self._title))

    def _in_short(self) -> str:
        """Size, licence, fit and what stands in the way, in a line."""
        facts = self._facts
        whole = words.size(facts.bytes)
        if self.state is CardState.PARTIAL:
            whole = self.tr("{here} of {size} here").format(here=words.size(facts.here_bytes), size=whole)
        parts = [whole, self.tr("licence {name}").format(name=facts.checkpoint.licence)]
        if facts.fits:
            parts.append(self.tr("fits this machine"))
        elif self._has_gpu:
            parts.append(self.tr("doesn't fit what is free on this machine"))
        else:
            parts.append(self.tr("needs a graphics card"))
        if facts.checkpoint.gated and not facts.installed:
            parts.append(self.tr("gated: its makers want you to agree to their terms first, free of charge"))
        if not self._has_room and not facts.installed:
            parts.append(self.tr("more than is free on the disk"))
        return " · ".join(parts)

    @Slot()
    def _on_main(self) -> None:
        if offer(self.state).main == "pause":
            self.pause_asked.emit(self.name)
        else:
            self.fetch_asked.emit(self.name, "")

    @Slot()
    def _on_verify(self) -> None:
        self.verify_asked.emit(self.name)

    @Slot()
    def _on_stop(self) -> None:
        if self.state is CardState.WAITING:
            self.pause_asked.emit(self.name)  # nothing is lost by that
            return
        if offer(self.state).stop == "cancel":
            question = self.tr("Cancel the download, and delete what came?")
            self._asking.ask(question, self.tr("Cancel the download"), self.tr("Go on"))
        else:
            question = self.tr("Delete {size} from the disk?").format(size=words.size(self._facts.here_bytes))
            self._asking.ask(question, self.tr("Delete"), self.tr("Keep"))
        self._show()
        self._asking.focus()

    @Slot()
    def _on_agreed(self) -> None:
        self._show()
        self.remove_asked.emit(self.name)

    @Slot(str)
    def _on_token(self, token: str) -> None:
        self.fetch_asked.emit(self.name, token)

    def _announce(self) -> None:
        self._news.announce(self.accessibleName())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label("cardtitle", self._title, self))
        head.addSpacing(6)
        head.addWidget(self._chip)
        head.addStretch(1)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addLayout(head)
        text.addWidget(label("purpose", words.purpose(self._facts.checkpoint, self._facts.voices), self, wrap=True))
        text.addWidget(self._details)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(text, 1)
        for button in (self._main, self._verify, self._stop):
            top.addWidget(button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(top)
        for widget in (self._bar, self._far, self._asking, self._news):
            column.addWidget(widget)
