"""The head of the models page: what this machine has, what runs on it, and what it could run."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.gui.buttons import IconButton
from app.gui.labels import label
from app.gui.models_page import words
from app.gui.models_page.fact_lines import FactLines
from app.gui.models_page.machine_facts import could_line, tell_machine

if TYPE_CHECKING:
    from app.gui.models_page.survey import Survey


class MachinePanel(QFrame):
    """Shows a `Survey`.

    Signals:
        wanted_asked(): fetch everything that this machine could use.
    """

    wanted_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = FactLines(self)
        self._stages = label("fact", self.tr("This machine is being looked at"), self, wrap=True)
        self._better = label("muted", "", self, wrap=True)
        self._could = label("fact", "", self, wrap=True)
        self._room = label("muted", "", self, wrap=True)
        self._get = IconButton("download", "", self.tr("Download all of it"), self)
        self._get.setProperty("kind", "primary")
        self._get.setProperty("wide", True)
        self._get.clicked.connect(self.wanted_asked)
        self._more = IconButton("information", self.tr("Show the arithmetic in bytes"), self.tr("The arithmetic"), self)
        self._more.setCheckable(True)
        self._more.toggled.connect(self._show_arithmetic)
        self._copy = IconButton("copy", self.tr("Copy the arithmetic"), parent=self)
        self._copy.clicked.connect(self._copy_arithmetic)
        self._arithmetic = label("arithmetic", "", self, wrap=True)
        self._lay_out()
        self._show_arithmetic(False)
        self._get.hide()

    def show_survey(self, survey: "Survey") -> None:
        """Show what was found."""
        tell_machine(self._lines, survey)
        now = survey.now
        where = now.gpu.name if now.gpu else ""
        lines = [*(words.stage_line(stage, where) for stage in now.stages), words.sum_line(now)]
        self._stages.setText("\n".join(f"•  {line}" for line in lines if line))
        self._better.setText(words.better_line(now.better) if now.better else "")
        self._better.setVisible(bool(now.better))
        self._could.setText(could_line(survey))
        self._show_room(survey)
        self._arithmetic.setText("\n".join(now.lines))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_lines"):
            self._lines.colour()

    def _show_room(self, survey: "Survey") -> None:
        """What would be fetched for what it could run, and whether the disk has room for it."""
        names = ", ".join(f"{words.title(one.checkpoint)} ({words.size(one.missing_bytes)})" for one in survey.wanted)
        fits = survey.has_room_for(survey.wanted_bytes)
        free = words.size(survey.free_bytes)
        text = (
            self.tr("{models}. {free} are free") if fits else self.tr("{models}. Only {free} are free: make room first")
        )
        self._room.setText(text.format(models=names, free=free))
        self._room.setVisible(bool(names))
        self._get.setVisible(bool(names) and fits)
        self._get.rename(self.tr("Download all that this machine could use"))

    @Slot(bool)
    def _show_arithmetic(self, shown: bool) -> None:
        self._arithmetic.setVisible(shown)
        self._copy.setVisible(shown)

    @Slot()
    def _copy_arithmetic(self) -> None:
        QGuiApplication.clipboard().setText(self._arithmetic.text())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        column.addWidget(label("heading", self.tr("This machine"), self))
        column.addWidget(self._lines)
        column.addSpacing(8)
        column.addWidget(label("heading", self.tr("What runs on it now"), self))
        for widget in (self._stages, self._better):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._more)
        row.addWidget(self._copy)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._arithmetic)
        column.addSpacing(8)
        column.addWidget(label("heading", self.tr("What it could run"), self))
        column.addWidget(self._could)
        column.addWidget(self._room)
        get = QHBoxLayout()
        get.addWidget(self._get)
        get.addStretch(1)
        column.addLayout(get)
