"""Saves the turns as CSV and the charts as a picture."""

import logging
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QSize, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from app.engine import performance_export, trace
from app.engine.monitor import Monitor
from app.gui import theme
from app.gui.dashboard.worker import Worker
from app.gui.notice import Notice

SHARPNESS = 2.0
"""Dots a pixel in the picture."""

_log = logging.getLogger(__name__)


class Saving(QObject):
    """Asks where to, and writes on a thread of its own.

    Signals:
        told(object): a `Notice` that says where it is now, or why not.
    """

    told = Signal(object)

    def __init__(self, monitor: Monitor, picture_of: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monitor = monitor
        self._picture_of = picture_of

    @Slot()
    def ask_for_turns(self) -> None:
        """Ask for a file, and write the turns there."""
        kinds = self.tr("Table (*.csv);;Timeline for chrome://tracing and Perfetto (*.json)")
        self._ask(self.tr("Save the turns"), "lyre-turns.csv", kinds, self.save_turns)

    @Slot()
    def ask_for_picture(self) -> None:
        """Ask for a file, and write the picture there."""
        self._ask(self.tr("Save a picture"), "lyre-performance.png", self.tr("Picture (*.png)"), self.save_picture)

    @Slot(str)
    def save_turns(self, path: str) -> None:
        """Write all turns that are kept: as a table, or as a trace if the name ends in .json."""

        def write() -> Path:
            records = self._monitor.records()
            written = trace.trace if path.endswith(".json") else performance_export.as_csv
            Path(path).write_text(written(records), encoding="utf-8")
            return Path(path)

        self._start(write)

    @Slot(str)
    def save_picture(self, path: str) -> None:
        """Write what the charts show now."""
        image = self._drawn()

        def write() -> Path:
            if not image.save(path):
                raise OSError(f"{path} can't be written")
            return Path(path)

        self._start(write)

    def shut_down(self, timeout_s: float) -> bool:
        """Wait for what is being written, all together at most `timeout_s`."""
        until = time.monotonic() + timeout_s
        waits = [worker.wait(max(0, round((until - time.monotonic()) * 1000))) for worker in self.findChildren(Worker)]
        return all(waits)

    def _ask(self, title: str, name: str, kind: str, save: Callable[[str], None]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._picture_of.window(), title, str(Path(folder) / name), kind)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix[1:])
        dialog.fileSelected.connect(save)
        dialog.open()

    def _drawn(self) -> QImage:
        widget = self._picture_of
        image = QImage(QSize(widget.size() * SHARPNESS), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SHARPNESS)
        image.fill(QColor(theme.current().surface))
        widget.render(image, QPoint(0, 0))
        return image

    def _start(self, work: Callable[[], object]) -> None:
        worker = Worker(work, self)
        worker.done.connect(self._on_done)
        worker.failed.connect(self._on_failed)
        worker.finished.connect(worker.deleteLater)
        worker.start()

    @Slot(object)
    def _on_done(self, path: Path) -> None:
        self.told.emit(Notice(self.tr("Saved as {path}").format(path=path), problem=False))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            _log.error("not saved", exc_info=error)
        text = self.tr("It could not be saved: {reason}").format(reason=getattr(error, "strerror", None) or error)
        self.told.emit(Notice(text, self.tr("Choose another folder, or make room on the disk")))
