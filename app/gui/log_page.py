"""The page that shows the log: by level, by words, as it is written, and what to copy for somebody who helps."""

import logging
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from app.gui.buttons import IconButton
from app.gui.elided_label import ElidedLabel
from app.gui.labels import label
from app.gui.log_list import LogList
from app.gui.log_tail import LogTail
from app.gui.settings_page.controls import Choice, Switch


class LogPage(QWidget):
    """Follows the log while it is on screen. `tail` must be shut down in the end.

    Signals:
        diagnostics_asked(): the user wants the diagnostics in the clipboard.
    """

    diagnostics_asked = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._lines = LogList(self)
        self.tail = LogTail(path, self)
        self.tail.came.connect(self._on_lines)
        self._view = self._list()
        self._level = Choice(self._levels())
        self._words = QLineEdit()
        self._follow = Switch()
        self._follow.setText(self.tr("Follow"))
        self._copy = IconButton("copy", self.tr("Copy these lines, or those that are selected"), self.tr("Copy"))
        self._diagnostics = IconButton("information", self.tr("Copy diagnostics"), self.tr("Copy diagnostics"))
        self._place = ElidedLabel("muted", self._where(path))
        self._set_up()
        self._lay_out()
        self.tail.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Read on."""
        super().showEvent(event)
        self.tail.look(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: the file is left alone."""
        super().hideEvent(event)
        self.tail.look(False)

    def _list(self) -> QListView:
        view = QListView()
        view.setObjectName("log")
        view.setAccessibleName(self.tr("Lines of the log"))
        view.setModel(self._lines)
        view.setUniformItemSizes(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setTextElideMode(Qt.TextElideMode.ElideNone)
        view.setTabKeyNavigation(False)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), view, self._copy_lines)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        return view

    def _levels(self) -> dict[int, str]:
        return {
            logging.NOTSET: self.tr("All levels"),
            logging.INFO: self.tr("Information and above"),
            logging.WARNING: self.tr("Warnings and errors"),
            logging.ERROR: self.tr("Errors alone"),
        }

    def _set_up(self) -> None:
        self._level.setAccessibleName(self.tr("Level"))
        self._level.currentIndexChanged.connect(self._filter)
        self._words.setAccessibleName(self.tr("Search the log"))
        self._words.setPlaceholderText(self.tr("Search the log"))
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(self._filter)
        self._follow.setAccessibleName(self.tr("Follow"))
        self._follow.setToolTip(self.tr("Keep the newest line in sight"))
        self._follow.setChecked(True)
        self._follow.toggled.connect(self._go_to_end)
        self._copy.clicked.connect(self._copy_lines)
        self._diagnostics.clicked.connect(self.diagnostics_asked)
        self._diagnostics.setToolTip(
            self.tr("Versions, hardware, settings and the last lines, without tokens and without what was said")
        )

    def _where(self, path: Path) -> str:
        text = str(path).replace(str(Path.home()), "~", 1)
        return self.tr("The log is in {path}").format(path=text)

    @Slot(object)
    def _on_lines(self, lines: object) -> None:
        if isinstance(lines, tuple):
            self._lines.add(lines)
            self._go_to_end()

    @Slot()
    def _filter(self) -> None:
        self._lines.filter(self._level.currentData(), self._words.text())
        self._go_to_end()

    @Slot()
    def _go_to_end(self) -> None:
        if self._follow.isChecked():
            self._view.scrollToBottom()

    @Slot()
    def _copy_lines(self) -> None:
        chosen = sorted(index.row() for index in self._view.selectionModel().selectedRows())
        rows = chosen or range(self._lines.rowCount())
        QGuiApplication.clipboard().setText(self._lines.text(list(rows)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label("title", self.tr("Log")))
        head.addStretch(1)
        head.addWidget(self._copy)
        head.addWidget(self._diagnostics)
        tools = QHBoxLayout()
        tools.setSpacing(10)
        tools.addWidget(self._level)
        tools.addWidget(self._words, 1)
        tools.addWidget(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 20, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self._view, 1)
        column.addWidget(self._place)
        order = (self._copy, self._diagnostics, self._level, self._words, self._follow, self._view)
        for one, two in pairwise(order):
            QWidget.setTabOrder(one, two)
