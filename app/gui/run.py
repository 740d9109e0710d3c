"""Opens the window and runs it to its end. The window is on screen before anything slow is imported."""

import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from app.engine.voices import find
from app.errors import UserError
from app.gui import theme
from app.gui.notice import notice_of
from app.gui.quit_on_signal import QuitOnSignal
from app.gui.window import Window

if TYPE_CHECKING:
    from app.gui.engine_thread import AssistantLike
    from app.gui.session import Session
    from app.gui.sound_system import SoundSystem
    from app.settings import Settings

DEFAULT_VOICE = "Joe"
"""The embedded voice: it speaks at once on every machine."""

PAINT_TIMEOUT_MS = 1000
"""A window that starts minimized is never painted; then its engine is loaded after this long."""

_log = logging.getLogger(__name__)


def run(
    settings: "Settings",
    load: "Callable[[], AssistantLike]",
    trouble: UserError | None = None,
    system: "Callable[[], SoundSystem] | None" = None,
) -> int:
    """Open the window, load the engine behind it with `load`, and return the exit status when it was closed.

    `trouble` is shown in the message bar, such as a settings file that could not be read. `system` gives the sound
    devices, this machine's by default.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Lyre")
    app.setStyle("Fusion")
    theme.apply(app, settings.window.theme)
    voice, unknown = _known_voice(settings.engine.voice)
    window = Window(settings.talk.key, voice)
    life = _Life(window, _Start(settings, voice, load, system, trouble or unknown))
    signals = QuitOnSignal(window)
    signals.asked.connect(window.close)
    window.show()
    status = app.exec()
    signals.close()
    if not life.ended:
        _leave_at_once(status)
    window.deleteLater()  # here and now: a later garbage collection could do it on any thread
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    return status


@dataclass(frozen=True)
class _Start:
    """What the session needs, kept until the window is on screen."""

    settings: "Settings"
    voice: str
    load: "Callable[[], AssistantLike]"
    system: "Callable[[], SoundSystem] | None"
    trouble: UserError | None


class _Life(QObject):
    """What happens to the window: the session starts after its first paint and ends when it is closed."""

    def __init__(self, window: Window, with_: _Start) -> None:
        super().__init__(window)
        self.ended = True
        self._window = window
        self._with = with_
        self._session: Session | None = None
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
        from app.gui.session import Session

        start = self._with
        if start.trouble is not None:
            self._window.messages.show_notice(notice_of(start.trouble, ""))
        self._session = Session(self._window, start.settings, start.voice, start.load, start.system)
        self._session.start()

    @Slot()
    def _stop(self) -> None:
        self._starting.stop()
        if self._session is not None:
            self.ended = self._session.shut_down()

    @Slot()
    def _on_scheme(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and self._with.settings.window.theme == "system":
            theme.apply(app, "system")


def _known_voice(name: str) -> tuple[str, UserError | None]:
    """Return the catalogue's name of the chosen voice, or the default one and what is wrong with the chosen."""
    try:
        return find(name or DEFAULT_VOICE).name, None
    except UserError as error:
        return DEFAULT_VOICE, error


def _leave_at_once(status: int) -> None:
    """End the process without waiting for a thread that is inside a load: Qt would abort, it can't be interrupted."""
    _log.info("left while a thread was still busy")
    logging.shutdown()
    os._exit(status)
