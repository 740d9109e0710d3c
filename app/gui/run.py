"""Opens the window and runs it to its end. The window is on screen before anything slow is imported."""

import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from app.errors import UserError
from app.gui import languages, placement, theme
from app.gui.window import Window

if TYPE_CHECKING:
    from app.gui.engine_thread import AssistantLike
    from app.gui.quit_on_signal import QuitOnSignal
    from app.gui.session import Session
    from app.gui.sound_system import SoundSystem
    from app.settings import Settings

DEFAULT_VOICE = "Joe"
"""The embedded voice: it speaks at once on every machine."""

PAINT_TIMEOUT_MS = 1000
"""A window that starts minimized is never painted; then its engine is loaded after this long."""

_log = logging.getLogger(__name__)


def run(
    settings: "Callable[[], Settings]",
    load: "Callable[[Settings], AssistantLike]",
    system: "Callable[[], SoundSystem] | None" = None,
) -> int:
    """Open the window, load the engine behind it, and return the exit status when it was closed.

    `settings` reads them: it is called when the window is on screen, and an error of it is shown there. `load` makes
    the engine that they ask for, on the engine thread. `system` gives the sound devices, this machine's by default.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Lyre")
    app.setStyle("Fusion")
    languages.install(app)
    theme.apply(app, "system")
    window = Window()
    life = _Life(window, _Start(settings, load, system))
    placement.restore(window)
    window.show()
    status = app.exec()
    if not life.ended:
        _leave_at_once(status)
    window.deleteLater()  # here and now: a later garbage collection could do it on any thread
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    return status


@dataclass
class _Start:
    """What the session needs, kept until the window is on screen."""

    read: "Callable[[], Settings]"
    load: "Callable[[Settings], AssistantLike]"
    system: "Callable[[], SoundSystem] | None"
    trouble: UserError | None = None

    def settings(self) -> "Settings":
        """Return the settings in force; what is wrong with them becomes the trouble, and the defaults are."""
        try:
            found = self.read()
        except UserError as error:
            from app.settings import defaults

            self.trouble = error
            return defaults()
        self.trouble = next(iter(found.troubles), None)
        return found

    def voice(self, name: str) -> str:
        """Return the catalogue's name of the chosen voice; one that doesn't exist is the trouble, and Joe speaks."""
        from app.engine.voices import find

        try:
            return find(name or DEFAULT_VOICE).name
        except UserError as error:
            self.trouble = self.trouble or error
            return DEFAULT_VOICE


class _Life(QObject):
    """What happens to the window: the session starts after its first paint and ends when it is closed."""

    def __init__(self, window: Window, with_: _Start) -> None:
        super().__init__(window)
        self.ended = True
        self._window = window
        self._with = with_
        self._session: Session | None = None
        self._signals: QuitOnSignal | None = None
        self._starting = QTimer(self, singleShot=True, interval=PAINT_TIMEOUT_MS)
        self._starting.timeout.connect(self._start)
        self._starting.start()
        window.shown_first.connect(self._on_shown)
        window.closing.connect(self._stop)
        QApplication.styleHints().colorSchemeChanged.connect(self._on_scheme)

    @Slot()
    def _on_shown(self) -> None:
        self._starting.start(0)  # the picture goes to the screen before the loop comes here again

    @Slot()
    def _start(self) -> None:
        settings = self._with.settings()
        from app.gui.quit_on_signal import QuitOnSignal

        self._signals = QuitOnSignal(self)
        self._signals.asked.connect(self._window.quit)
        from app.gui.notice import notice_of
        from app.gui.session import Session

        voice = self._with.voice(settings.engine.voice)
        self._dress(settings)
        self._window.use(settings.talk.key, voice)
        if self._with.trouble is not None:
            self._window.messages.show_notice(notice_of(self._with.trouble, ""))
        load = partial(self._with.load, settings)
        self._session = Session(self._window, settings, voice, load, self._with.system)
        self._session.start()
        if not settings.window.first_run_done:
            from app.gui.first_run import Welcome

            Welcome(self._window, self._session)

    @Slot()
    def _stop(self) -> None:
        self._starting.stop()
        placement.keep(self._window)
        if self._session is not None:
            self.ended = self._session.shut_down()
        if self._signals is not None:
            self._signals.close()
        QApplication.exit(0)  # a window that was hidden in the tray ends nothing by closing

    @Slot()
    def _on_scheme(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and theme.chosen() == "system":
            theme.apply(app, "system")

    def _dress(self, settings: "Settings") -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, settings.window.theme, settings.window.text_scale)
            theme.move(app, settings.window.motion)


def _leave_at_once(status: int) -> None:
    """End the process without waiting for a thread that is inside a load: Qt would abort, it can't be interrupted."""
    _log.info("left while a thread was still busy")
    logging.shutdown()
    os._exit(status)
