"""The window and all that runs behind it, in this process, with the injected devices beside the real ones."""

import os

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app import settings as app_settings
from app.audio.portaudio import portaudio
from app.gui import theme
from app.gui.engine_thread import AssistantLike
from app.gui.session import Session
from app.gui.sound_system import SoundSystem
from app.gui.state import State
from app.gui.window import Window
from app.history.store import History
from tests.e2e.sound_server import SoundServer
from tests.soak import injected
from tests.soak.driver import Driver

READY_S = 120.0


class Stage:
    """Opens the window and waits until one can talk."""

    def __init__(self, server: SoundServer | None) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        app.setStyle("Fusion")
        theme.apply(app, "light", 1.0)
        self.settings = app_settings.load()
        line = injected.Line()

        def system() -> SoundSystem:
            return injected.system(injected.InjectedToo(portaudio(), line))

        self.window = Window()
        self.window.use(self.settings.talk.key, "Joe")
        self.session = Session(self.window, self.settings, "Joe", self._load, system)
        self.driver = Driver(self.window, self.session, line, server)
        self.window.show()
        self.session.start()
        ready = self.driver.until(lambda: self.session.talk.state is State.READY, READY_S)
        assert ready, f"never ready: {self.session.talk.state}"

    def close(self) -> int:
        """Close the window, and return how many turns are in the history."""
        self.window.close()
        assert self.session.shut_down(), "a thread did not end"
        self.window.deleteLater()
        QApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
        history = History()
        kept = sum(len(found.turns) for key in history.all_keys() if (found := history.conversation(key)))
        history.close()
        return kept

    def _load(self) -> AssistantLike:
        from app.engine import manager

        return manager.load(self.settings)
