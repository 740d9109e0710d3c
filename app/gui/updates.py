"""Tells in the window, once, that there is a newer version, where the settings let it be asked for."""

from contextlib import closing

from PySide6.QtCore import QObject, QThread, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from app import updates
from app.gui.notice import Notice
from app.gui.settings_keeper import SettingsKeeper
from app.gui.window import Window
from app.licences import version
from app.settings import Settings

FIRST_MS = 20_000
"""How long after the start it is first looked whether to ask: nothing of that gets in the way of the first turn."""

AGAIN_MS = 3_600_000
"""How often it is looked again; `app.updates` asks once a day."""

_OPEN = "open "
_TIMEOUT_S = 2.0


class Updates(QObject):
    """Looks now and then whether to ask, and shows the answer in the message bar. Lives on the GUI thread.

    While the setting is off it does nothing: no thread is started, nothing of the network is imported.
    """

    def __init__(
        self, window: Window, keeper: SettingsKeeper, parent: QObject | None = None, first_ms: int = FIRST_MS
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._keeper = keeper
        self._thread: UpdateThread | None = None
        self._timer = QTimer(self, singleShot=True, interval=first_ms)
        self._timer.timeout.connect(self.look)
        keeper.changed.connect(self._on_changed)
        window.messages.action_chosen.connect(self._act)

    def start(self) -> None:
        """Look for the first time in a while."""
        self._timer.start()

    def shut_down(self) -> bool:
        """Hang up, and wait for that. False: it doesn't end."""
        self._timer.stop()
        return self._thread is None or self._thread.shut_down(_TIMEOUT_S)

    @Slot()
    def look(self) -> None:
        """Ask if it is time to and the settings let it, and look again in an hour."""
        self._timer.start(AGAIN_MS)
        if not self._keeper.settings.updates.check or (self._thread is not None and self._thread.isRunning()):
            return
        if not updates.address(self._keeper.settings):
            return
        self._thread = UpdateThread(self._keeper.settings, self)
        self._thread.found.connect(self._on_found)
        self._thread.start()

    @Slot(str)
    def _on_changed(self, key: str) -> None:
        if key != "updates.check" or not self._keeper.settings.updates.check:
            return
        if updates.address(self._keeper.settings):
            self.look()
            return
        what = self.tr("Lyre doesn't know where to ask for newer versions")
        remedy = self.tr("Whoever gave it to you can tell; it goes into the setting updates.address")
        self._window.messages.show_notice(Notice(what, remedy))

    @Slot(object)
    def _on_found(self, release: updates.Release) -> None:
        if not self._keeper.settings.updates.check:
            return
        what = self.tr("Lyre {newer} is there; this is {present}").format(newer=release.version, present=version())
        notice = Notice(what, action=f"{_OPEN}{release.page}", problem=False, lasting=True)
        self._window.messages.show_notice(notice)

    @Slot(str)
    def _act(self, action: str) -> None:
        if action.startswith(_OPEN):
            QDesktopServices.openUrl(QUrl(action.removeprefix(_OPEN)))


class UpdateThread(QThread):
    """Asks once, if it is time to.

    Signals:
        found(object): a `Release` that is newer, and wasn't told before.
    """

    found = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("updates")
        self._settings = settings
        self._stopping = False

    def shut_down(self, timeout_s: float) -> bool:
        """Hang up; a server that doesn't even take the call is left to its time-out, on a thread of its own."""
        self._stopping = True
        return self.wait(round(timeout_s * 1000))

    def run(self) -> None:
        """The thread."""
        with closing(updates.check(self._settings)) as asking:
            while not self._stopping:
                try:
                    next(asking)
                except StopIteration as end:
                    if end.value is not None and not self._stopping:
                        self.found.emit(end.value)
                    return
