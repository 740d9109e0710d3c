"""The settings while the window is open: what the window changes and what somebody writes into the file meet here."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from app import settings as stored
from app.gui.notice import Notice, notice_of
from app.gui.settings_thread import Change, Found, Kept, SettingsThread
from app.settings import Origin, Settings
from app.settings_live import LiveSettings

SETTLE_MS = 150
"""How long the file is left alone after it changed: editors write it in several steps."""

OVERRIDES = ("environment", "flag")
"""Sources that the window can't change."""


class SettingsKeeper(QObject):
    """Changes the settings in force at once, and the file behind the window. Lives on the GUI thread.

    Signals:
        changed(str): that setting, as `section.key`, is another now.
        kept(): all changes are in the file.
        told(object): a `Notice`.
    """

    changed = Signal(str)
    kept = Signal()
    told = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = LiveSettings(settings)
        self._path = stored.settings_path()
        self._writing: Counter[str] = Counter()
        self._last_trouble = "".join(str(trouble) for trouble in settings.troubles)
        self._thread = SettingsThread(self._path, self)
        self._thread.kept.connect(self._on_kept)
        self._thread.found.connect(self._on_found)
        self._thread.unreadable.connect(self._on_unreadable)
        self._thread.folder_there.connect(self._watch)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_folder)
        self._watcher.fileChanged.connect(self._on_folder)
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._look)

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._live.settings

    def value(self, key: str) -> Any:
        """Return what `key` is now."""
        return stored.value(self.settings, key)

    def origin(self, key: str) -> Origin:
        """Return the value of `key` and where that came from."""
        return stored.origin(self.settings, key)

    def is_overridden(self, key: str) -> bool:
        """Whether the environment or the command line says what `key` is."""
        return self.settings.layers.source(key) in OVERRIDES

    def changed_from_default(self) -> list[str]:
        """Return the settings of which the file says something."""
        return self._live.changed_from_default()

    def start(self) -> None:
        """Write and watch the file from now on; what was changed before is written now."""
        self._thread.start()

    def shut_down(self, timeout_s: float) -> bool:
        """Write what is to be written, at most `timeout_s`. False: the disk doesn't answer."""
        self._settling.stop()
        return self._thread.shut_down(timeout_s)

    def change(self, key: str, new: Any) -> None:
        """Put `new` in force and into the file. Raises `ValueError` for what it can't be."""
        if new == self.value(key) and not self.is_overridden(key) and key in self.settings.layers.file:
            return
        self._announce(self._live.change(key, new))
        self._write(Change({key: new}))

    def reset(self, keys: Sequence[str]) -> None:
        """Let `keys` be as they are where the file says nothing of them."""
        self._announce(self._live.reset(keys))
        self._write(Change({}, tuple(keys)))

    def _write(self, change: Change) -> None:
        self._writing.update((*change.values, *change.forgotten))
        self._thread.keep(change)

    def _announce(self, keys: Sequence[str]) -> None:
        for key in keys:
            self.changed.emit(key)

    @Slot(object)
    def _on_kept(self, kept: Kept) -> None:
        self._writing.subtract((*kept.change.values, *kept.change.forgotten))
        self._writing = +self._writing
        if kept.error is not None:
            self.told.emit(notice_of(kept.error, self.tr("The settings can't be written")))
        elif kept.aside is not None:
            text = self.tr("The settings file couldn't be read; it is kept as {name}").format(name=kept.aside.name)
            self.told.emit(Notice(text, self.tr("new settings are written into a fresh one")))
        if not self._writing:
            self.kept.emit()

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        self._announce(self._live.take_file(found.said, set(self._writing)))
        trouble = "".join(str(trouble) for trouble in found.troubles)
        if trouble != self._last_trouble and found.troubles:
            self.told.emit(notice_of(found.troubles[0], ""))
        self._last_trouble = trouble

    @Slot(object)
    def _on_unreadable(self, error: Exception) -> None:
        self.told.emit(notice_of(error, ""))

    @Slot()
    def _watch(self) -> None:
        """Watch the folder, where the file comes and goes, and the file, which is written in place by some."""
        self._watcher.addPath(str(self._path.parent))
        self._watcher.addPath(str(self._path))

    @Slot(str)
    def _on_folder(self, _path: str) -> None:
        self._settling.start()

    @Slot()
    def _look(self) -> None:
        self._watch()  # a file that was replaced is another one, and no longer watched
        self._thread.look()
