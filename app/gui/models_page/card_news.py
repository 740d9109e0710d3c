"""How the last piece of work on a model ended, in its card: one line, what to do, and details to copy."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.errors import DiskFull
from app.gui.announcement import announce
from app.gui.buttons import IconButton
from app.gui.engine_words import in_window_language
from app.gui.icons import pixmap
from app.gui.labels import label
from app.gui.models_page.words import size
from app.gui.notice import Notice, notice_of
from app.gui.theme import current, scale

if TYPE_CHECKING:
    from pathlib import Path

    from app.gui.models_page.work import Outcome


class CardNews(QFrame):
    """Hidden while there is nothing to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice = Notice("")
        self._folder: Path | None = None
        self._icon = QLabel(self)
        self._what = label("what", "", self, wrap=True)
        self._remedy = label("remedy", "", self, wrap=True)
        for line in (self._what, self._remedy):
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._open = IconButton("folder", self.tr("Open the folder of the models"), self.tr("Open the folder"), self)
        self._open.clicked.connect(self._open_folder)
        self._copy = IconButton("copy", self.tr("Copy the details of this message"), parent=self)
        self._copy.clicked.connect(self._copy_details)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addWidget(self._what)
        lines.addWidget(self._remedy)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        row.addWidget(self._open)
        row.addWidget(self._copy)
        self.hide()

    def keep_folder(self, folder: "Path") -> None:
        """The folder that is opened where the disk is full."""
        self._folder = folder

    def forget(self) -> None:
        """There is nothing to tell any more."""
        self.hide()

    def show_outcome(self, outcome: "Outcome", model: str) -> None:
        """Tell how work on `model` ended; what is told by the card's state alone isn't told again."""
        self._notice = self._told(outcome, model)
        self._open.setVisible(isinstance(outcome.error, DiskFull) and self._folder is not None)
        self._copy.setVisible(bool(self._notice.details))
        self._what.setText(_sentence(self._notice.what))
        self._remedy.setText(_sentence(self._notice.remedy))
        self._remedy.setVisible(bool(self._notice.remedy) and outcome.links is None)  # the box for the token says it
        self._colour()
        self.setVisible(bool(self._notice.what))
        self.announce(" ".join(text for text in (self._what.text(), self._remedy.text()) if text))

    def announce(self, text: str) -> None:
        """Have `text` read out."""
        if text:
            announce(self, text)

    def _told(self, outcome: "Outcome", model: str) -> Notice:
        from app.gui.models_page.work import End

        if outcome.error is not None:
            return notice_of(outcome.error, self.tr("Something went wrong with {model}").format(model=model))
        if outcome.end is End.DAMAGED:
            what = self.tr("{model} is damaged; downloading it again brings only what is wrong").format(model=model)
            return Notice(what, ", ".join(outcome.problems))
        text = {
            End.FETCHED: self.tr("{model} is here and sound"),
            End.SOUND: self.tr("Every byte of {model} is as it should be"),
            End.REMOVED: self.tr("{model} is removed; that freed {size}"),
            End.PAUSED: self.tr("{model} is paused; what came is kept"),
        }[outcome.end]
        return Notice(text.format(model=model, size=size(outcome.freed_bytes)), problem=False)

    def _colour(self) -> None:
        colours = current()
        problem = self._notice.problem
        self.setProperty("problem", problem)
        for widget in (self, self._what, self._remedy):
            widget.style().polish(widget)
        colour = colours.on_warn if problem else colours.on_info
        icon = "failed" if problem else "information"
        self._icon.setPixmap(pixmap(icon, colour, round(18 * scale()), self.devicePixelRatioF()))

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    @Slot()
    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._notice.details)


def _sentence(text: str) -> str:
    """Write a line of an error as a sentence: they start in lower case elsewhere. Names stay as they are."""
    text = in_window_language(text)
    return f"{text[:1].upper()}{text[1:]}" if text and text.split()[0].rstrip(",;").isalpha() else text
