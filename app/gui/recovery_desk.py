"""What went wrong and what helped, for the window: the record, the advice on patterns, and the buttons of both."""

import logging
from collections import deque
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from app.errors import EngineStuck, Recovery
from app.gui.notice import Notice
from app.gui.pattern_advice import advice
from app.gui.watchdog import Watchdog
from app.recovery import Pattern, Recoveries

if TYPE_CHECKING:
    from app.gui.engine_thread import EngineThread
    from app.gui.settings_keeper import SettingsKeeper
    from app.gui.sound_thread import SoundThread
    from app.gui.window import Window

KEPT_ADVICE = 5

_log = logging.getLogger(__name__)


class RecoveryDesk(QObject):
    """Lives on the GUI thread. Every problem that the message bar shows is counted here, whoever told it."""

    _found = Signal(object)

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.recoveries = Recoveries(self._found.emit)
        """Decides what is done about failures; any thread may ask it."""
        self._window = window
        self._keeper: SettingsKeeper | None = None
        self._engine: EngineThread | None = None
        self._engine_name = ""
        self._watchdog: Watchdog | None = None
        self._advice: deque[Notice] = deque(maxlen=KEPT_ADVICE)
        self._found.connect(self._on_pattern)
        window.messages.shown.connect(self._on_shown)
        window.messages.action_chosen.connect(self._act)

    def attach(self, keeper: "SettingsKeeper", engine: "EngineThread", sound: "SoundThread") -> None:
        """Watch over what runs, and do with it what a button of a message is for."""
        self._keeper, self._engine = keeper, engine
        engine.loaded.connect(self._on_loaded)
        self._watchdog = Watchdog(keeper.settings, engine, sound, self.recoveries, self)
        self._watchdog.told.connect(self._window.messages.show_notice)

    def start(self) -> None:
        """Watch from now on."""
        if self._watchdog is not None:
            self._watchdog.start()

    def shut_down(self) -> None:
        """Watch no more."""
        if self._watchdog is not None:
            self._watchdog.stop()

    def facts(self) -> dict[str, Any]:
        """Return what `lyre status` tells of it; may be called on any thread."""
        given = [{"key": "pattern", "what": one.what, "remedy": one.remedy} for one in tuple(self._advice)]
        return {"recoveries": self.recoveries.facts(), "advice": given}

    @Slot(object)
    def _on_shown(self, notice: Notice) -> None:
        if notice.problem and notice.kind not in ("", EngineStuck.__name__):  # the watchdog notes that one
            _log.info("told: %s: %s; %s", notice.kind, notice.what, notice.remedy)
            self.recoveries.note(notice.kind, notice.what, Recovery.ASK)

    @Slot(object)
    def _on_pattern(self, pattern: Pattern) -> None:
        if self._keeper is None:
            return
        notice = advice(pattern, self._keeper.settings, self._engine_name)
        _log.info("%s failed %d times: %s; %s", pattern.kind, pattern.times, notice.what, notice.remedy)
        self._advice.append(notice)
        self._window.messages.show_notice(notice)

    @Slot(str)
    def _on_loaded(self, engine: str) -> None:
        self._engine_name = engine

    @Slot(str)
    def _act(self, action: str) -> None:
        """Do what the button of an advice is for."""
        if action.startswith("set ") and self._keeper is not None:
            key, _, value = action.removeprefix("set ").partition("=")
            self._keeper.change(key, value)
        elif action == "reload" and self._engine is not None:
            self._engine.reload()
        elif action == "settings":
            self._window.show_page("settings")
        elif action == "voices":
            self._window.show_page("talk")
            self._window.panes.show_pane("voices")
