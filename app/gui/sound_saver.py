"""Saves the sound of a reply where the user wants it."""

import queue
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.engine.events import Samples
from app.gui.kept_sounds import KeptSounds
from app.gui.notice import Notice, notice_of

TIMEOUT_S = 5.0
"""How long the end waits for a file that is being written; a ten-minute reply takes half a second."""

NAME_LENGTH = 40


class SoundWriter(QThread):
    """Encodes and writes sound files, one after the other. `write` may be called from any thread.

    Signals:
        written(str): the path of a file that is there now.
        failed(object): why one isn't: a `UserError`, as a rule.
    """

    written = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sound files")
        self._jobs: queue.Queue[tuple[Path, Samples] | None] = queue.Queue()

    def write(self, path: Path, samples: Samples) -> None:
        """Write 24 kHz `samples` in the format that the path's ending says."""
        self._jobs.put((path, samples))
        if not self.isRunning():
            self.start(QThread.Priority.LowPriority)

    def shut_down(self, timeout_s: float = TIMEOUT_S) -> bool:
        """Finish what was asked for, and end. False: it is still writing."""
        self._jobs.put(None)
        return not self.isRunning() or self.wait(round(timeout_s * 1000))

    def run(self) -> None:
        """The thread: write until it is told to end."""
        from app.audio import files

        while (job := self._jobs.get()) is not None:
            path, samples = job
            try:
                files.write(path, samples)
            except Exception as error:
                self.failed.emit(error)
            else:
                self.written.emit(str(path))


class SoundSaver(QObject):
    """Asks for a file and has the sound written there, and says how that went. Lives on the GUI thread.

    Signals:
        told(object): a `Notice`.
    """

    told = Signal(object)

    def __init__(self, kept: KeptSounds, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._window = window
        self._samples: Samples | None = None
        self._dialog: QFileDialog | None = None
        self._writer = SoundWriter(self)
        self._writer.written.connect(self._on_written)
        self._writer.failed.connect(self._on_failed)

    @Slot(int)
    def ask(self, turn_id: int) -> None:
        """Ask where the sound of that turn's reply goes."""
        kept = self._kept.get(turn_id)
        if kept is None or self._dialog is not None:
            return
        self._samples = kept.samples()  # it may be dropped from memory while the dialog is open
        dialog = self._dialog = QFileDialog(self._window, self.tr("Save the sound of the reply"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("WAV sound (*.wav)"), self.tr("FLAC sound, half the size (*.flac)")])
        dialog.setDefaultSuffix("wav")
        dialog.selectFile(f"{_name(kept.words)}.wav")
        dialog.filterSelected.connect(self._on_filter)
        dialog.fileSelected.connect(self._on_file)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def shut_down(self) -> bool:
        """Finish what is being written. False: it still is."""
        return self._writer.shut_down()

    @Slot(str)
    def _on_filter(self, name: str) -> None:
        """Let the ending follow the chosen format."""
        dialog = self._dialog
        if dialog is not None:
            ending = ".flac" if "*.flac" in name else ".wav"
            dialog.setDefaultSuffix(ending.lstrip("."))
            for chosen in dialog.selectedFiles()[:1]:
                dialog.selectFile(Path(chosen).with_suffix(ending).name)

    @Slot()
    def _on_finished(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()

    @Slot(str)
    def _on_file(self, path: str) -> None:
        samples, self._samples = self._samples, None
        if samples is not None:
            self._writer.write(Path(path), samples)

    @Slot(str)
    def _on_written(self, path: str) -> None:
        text = self.tr("The sound was saved as {file}").format(file=Path(path).name)
        self.told.emit(
            Notice(text, self.tr("It lies in {folder}").format(folder=str(Path(path).parent)), problem=False)
        )

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.told.emit(notice_of(error, self.tr("The sound could not be saved")))


def _name(words: str) -> str:
    """A file's name made of the first words of a reply: nothing in it that a file system forbids."""
    plain = "".join(c if c.isalnum() or c in " -'" else " " for c in words)
    name = " ".join(plain.split())
    if len(name) > NAME_LENGTH:
        name = name[: NAME_LENGTH + 1].rpartition(" ")[0] or name[:NAME_LENGTH]
    return f"Lyre - {name}" if name else "Lyre"
