"""Asks where an export goes, and which one to read."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.gui.conversations.history_thread import HistoryThread, Write

ENDINGS = {"markdown": "md", "json": "json"}


class ConversationFiles(QObject):
    """Opens the file dialogs over `window`; the thread writes and reads."""

    def __init__(self, history: HistoryThread, window: QWidget) -> None:
        super().__init__(window)
        self._history = history
        self._window = window
        self._export: tuple[str, str] = ("", "")

    @Slot(str, str)
    def ask_where(self, key: str, kind: str) -> None:
        """Ask where the conversation `key`, or all of them without one, goes as "markdown" or "json"."""
        self._export = (key, kind)
        name = self.tr("Conversation") if key else self.tr("Conversations")
        dialog = self._dialog(self.tr("Export"), kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDINGS[kind])
        dialog.selectFile(f"{name}.{ENDINGS[kind]}")
        dialog.fileSelected.connect(self._write)
        dialog.open()

    @Slot()
    def ask_which(self) -> None:
        """Ask for an export to read."""
        dialog = self._dialog(self.tr("Import conversations"), "json")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._read)
        dialog.open()

    @Slot(str)
    def _write(self, file: str) -> None:
        key, kind = self._export
        self._history.export(Path(file), key, self._writer(kind))

    @Slot(str)
    def _read(self, file: str) -> None:
        self._history.take_in(Path(file))

    def _writer(self, kind: str) -> Write:
        from app.history import transfer

        if kind == "json":
            return transfer.export_json
        labels = transfer.Labels(self.tr("You"), self.tr("Lyre"), self.tr("interrupted"), self.tr("(spoken)"))
        return partial(transfer.export_markdown, labels=labels)

    def _dialog(self, title: str, kind: str) -> QFileDialog:
        kinds = {"markdown": self.tr("Markdown"), "json": self.tr("JSON")}
        dialog = QFileDialog(self._window, title, "", f"{kinds[kind]} (*.{ENDINGS[kind]})")
        dialog.finished.connect(dialog.deleteLater)
        return dialog
