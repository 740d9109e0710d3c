"""What is around the window: tray, commands from outside, global key, log, status, sleep, where the window was."""

import logging
import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app import logs
from app.errors import BadInput, UserError
from app.gui import placement
from app.gui.global_key.global_key import GlobalKey
from app.gui.notice import Notice, notice_of
from app.gui.one_instance import Door
from app.gui.running_status import RunningStatus
from app.gui.state import State
from app.gui.system_sleep import SystemSleep
from app.gui.tray import Tray
from app.gui.turn_log import TurnLog
from app.gui.unexpected import Unexpected

if TYPE_CHECKING:
    from app.engine.monitor import Monitor
    from app.gui.diagnostics_thread import DiagnosticsThread
    from app.gui.engine_thread import EngineThread
    from app.gui.log_page import LogPage
    from app.gui.settings_keeper import SettingsKeeper
    from app.gui.shortcuts import ShortcutOverview
    from app.gui.sound_thread import SoundThread
    from app.gui.talk import Talk
    from app.gui.window import Window
    from app.status import StatusServer

TIMEOUT_S = 2.0
"""How long the end waits for each thread of this; they end in milliseconds."""

_log = logging.getLogger(__name__)


class Surroundings(QObject):
    """Everything between the window and the desktop. Lives on the GUI thread."""

    def __init__(
        self,
        window: "Window",
        keeper: "SettingsKeeper",
        talk: "Talk",
        engine: "EngineThread",
        sound: "SoundThread",
        monitor: "Monitor",
    ) -> None:
        super().__init__(window)
        self._window, self._keeper, self._talk, self._engine = window, keeper, talk, engine
        self.status = RunningStatus(talk, engine, monitor, self)
        sound.trouble.connect(self.status.add_error)
        self.tray = Tray(window)
        self.global_key = GlobalKey(self)
        self._door = Door(self._do, self)
        self._sleep = SystemSleep(self)
        self._unexpected = Unexpected(self)
        self._turn_log = TurnLog(talk, lambda: keeper.settings.log.words, self)
        self._server: StatusServer | None = None
        self._log_page: LogPage | None = None
        self._overview: ShortcutOverview | None = None
        self._collecting: DiagnosticsThread | None = None
        window.add_page("log", "log", self.tr("Log"), self._make_log_page)
        self._add_shortcuts()
        self._connect()

    def start(self) -> None:
        """Be reachable from now on; the window is on screen already."""
        self._door.open()
        self._sleep.start()
        self.tray.start()
        self._on_changed("window.close_to_tray")
        self._on_changed("talk.global_key")
        self._on_changed("status.enabled")
        placement.restore_rest(self._window)
        if logs.crash_path().exists():
            text = self.tr("Lyre ended unexpectedly the last time")
            remedy = self.tr("Send the diagnostics to whoever can help; nothing that was said is in them")
            self._window.messages.show_notice(Notice(text, remedy, action="diagnostics"))

    def shut_down(self) -> bool:
        """Let go of everything, with bounded waits. False: a thread doesn't end."""
        self._unexpected.close()
        self._door.close()
        self.tray.stop()
        self._serve(False)
        ended = [self.global_key.shut_down(TIMEOUT_S), self._sleep.shut_down(TIMEOUT_S)]
        if self._log_page is not None:
            ended.append(self._log_page.tail.shut_down(TIMEOUT_S))
        if self._collecting is not None:
            ended.append(self._collecting.wait(round(TIMEOUT_S * 1000)))
        return all(ended)

    def _connect(self) -> None:
        window, talk, keys = self._window, self._talk, self._window.keys
        talk.state_changed.connect(self._on_state)
        talk.state_changed.connect(self.tray.show_state)
        self.tray.toggle_asked.connect(keys.toggle)
        self.tray.new_asked.connect(window.talk_page.new.click)
        self.global_key.pressed.connect(keys.press_from_afar)
        self.global_key.released.connect(keys.release_from_afar)
        self.global_key.escaped.connect(talk.cancel)
        self.global_key.refused.connect(self._on_refused)
        self._sleep.going.connect(self._engine.suspend)
        self._sleep.back.connect(self._engine.wake)
        self._engine.suspended.connect(self._sleep.ready)
        self._unexpected.told.connect(window.messages.show_notice)
        window.messages.action_chosen.connect(self._act)
        self._keeper.changed.connect(self._on_changed)

    def _add_shortcuts(self) -> None:
        overview = self.tr("Keyboard shortcuts")
        for keys, what, do in (
            ("F1", overview, self.show_shortcuts),
            ("Ctrl+/", overview, self.show_shortcuts),
            ("Ctrl+W", self.tr("Close the window"), self._window.close),
            ("Ctrl+Q", self.tr("Quit"), self._window.quit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self._window)
            shortcut.setWhatsThis(what)
            shortcut.activated.connect(do)

    @Slot()
    def show_shortcuts(self) -> None:
        """Open the overview of keys, or bring it to the front."""
        from app.gui.shortcuts import ShortcutOverview

        if self._overview is None or not self._overview.isVisible():
            key = QKeySequence(self._window.keys.key).toString(QKeySequence.SequenceFormat.NativeText)
            self._overview = ShortcutOverview(key, self._keeper.settings.talk.global_key, self._window)
            self._overview.show()
        self._overview.raise_()
        self._overview.activateWindow()

    @Slot()
    def copy_diagnostics(self) -> None:
        """Gather the diagnostics on a thread, and put them into the clipboard."""
        from app.gui.diagnostics_thread import DiagnosticsThread

        if self._collecting is None or self._collecting.isFinished():
            self._collecting = DiagnosticsThread(self._keeper.settings, self.status.facts(), self)
            self._collecting.collected.connect(self._on_collected)
            self._collecting.start()

    def _make_log_page(self) -> QWidget:
        from app.gui.log_page import LogPage

        self._log_page = page = LogPage(logs.log_path())
        page.diagnostics_asked.connect(self.copy_diagnostics)
        return page

    # What comes from outside

    def _do(self, request: dict[str, Any]) -> dict[str, Any]:
        """Do what a second start or a command asks for. Raises `UserError` where that can't be."""
        command = request["command"]
        if command == "raise":
            token = str(request.get("token", ""))
            if token and token.isascii() and token.isprintable():  # what else an environment can't hold
                os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there when it asks Wayland for the focus
            self._window.come_forward()
        elif command == "toggle":
            if not (self._talk.state.can_talk or self._talk.state.is_recording):
                raise UserError(self.tr("Lyre can't record yet"), self.tr("wait until it is ready"))
            self._window.keys.toggle()
        elif command == "status":
            return {"status": self.status.facts()}
        elif command == "quit":
            self._window.quit()
        else:
            raise BadInput(self.tr("there is no such command"))
        return {"state": self._talk.state.name.lower()}

    @Slot(object)
    def _on_state(self, state: State) -> None:
        if state is State.ARMING:
            self._engine.wake()

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        self._window.messages.show_notice(notice_of(error, ""))

    @Slot(str)
    def _act(self, action: str) -> None:
        if action == "diagnostics":
            self.copy_diagnostics()

    @Slot(str)
    def _on_collected(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        told = self.tr("The diagnostics are in the clipboard")
        self._window.messages.show_notice(Notice(told, self.tr("Paste them where you ask for help"), problem=False))

    @Slot(str)
    def _on_changed(self, key: str) -> None:
        """Follow the settings that are about what is around the window."""
        settings = self._keeper.settings
        if key == "window.close_to_tray":
            self._window.stays = settings.window.close_to_tray and self.tray.available
        elif key == "talk.global_key":
            self.global_key.use(settings.talk.global_key)
        elif key.startswith("status."):
            self._serve(settings.status.enabled)

    def _serve(self, enabled: bool) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        if enabled:
            from app.status import StatusServer

            try:
                self._server = StatusServer(self.status.facts, self.status.metrics, self._keeper.settings.status.port)
            except UserError as error:
                self._window.messages.show_notice(notice_of(error, ""))
