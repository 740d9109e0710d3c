"""The performance of the running window: its one monitor, fed by the turns, and the dashboard that shows it."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.engine.events import Restarted, StageTime, TurnDone
from app.engine.monitor import Monitor
from app.engine.turn_record import TurnRecord, record_of
from app.gui.engine_thread import EngineThread
from app.gui.sound_thread import SoundThread
from app.gui.talk import Talk
from app.gui.window import Window
from app.settings_schema import PerformanceSettings

if TYPE_CHECKING:
    from app.gui.dashboard.dashboard import Dashboard
    from app.gui.dashboard.memory_poller import MemoryPoller

SHUT_DOWN_S = 3.0
"""How long the end waits for a save or an import that is on its way, and for a graphics driver."""


class Performance(QObject):
    """Records every turn of `talk`. Lives on the GUI thread; its `monitor` may be asked on any.

    A turn is recorded when all of it was made, or when it is interrupted; its gaps are counted until it ends.

    Signals:
        changed(): a turn was recorded, or has ended.
    """

    changed = Signal()

    def __init__(
        self,
        window: Window,
        talk: Talk,
        engine: EngineThread,
        sound: SoundThread,
        settings: PerformanceSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.monitor = Monitor(settings)
        self._window, self._talk, self._engine, self._sound = window, talk, engine, sound
        self._engine_name = ""
        self._turn = 0
        self._stages: dict[str, float] = {}
        self._recorded = False
        self._underruns_before = 0
        self._poller: MemoryPoller | None = None
        self._dashboard: Dashboard | None = None
        talk.timed.connect(self._on_timed)
        talk.reply_ended.connect(self._on_ended)
        talk.engine_loaded.connect(self._on_loaded)
        window.panes.add("dashboard", "dashboard", self.tr("Dashboard"), "Ctrl+D", self._make)

    def shut_down(self) -> bool:
        """Let go of the threads, with bounded waits. False: one is still inside a driver or a disk."""
        ended = self._poller is None or self._poller.shut_down(SHUT_DOWN_S)
        return (self._dashboard is None or self._dashboard.shut_down(SHUT_DOWN_S)) and ended

    def _make(self) -> QWidget:
        from app.gui.dashboard.dashboard import Dashboard
        from app.gui.dashboard.memory_poller import MemoryPoller

        self._poller = MemoryPoller(lambda: self._engine.ledger, self)
        self._dashboard = dashboard = Dashboard(self.monitor, self._poller)
        self.changed.connect(dashboard.show_turns)
        self._talk.state_changed.connect(dashboard.show_state)
        dashboard.told.connect(self._window.messages.show_notice)
        return dashboard

    @Slot(str)
    def _on_loaded(self, engine: str) -> None:
        self._engine_name = engine

    @Slot(int, object)
    def _on_timed(self, turn_id: int, event: StageTime | TurnDone | Restarted) -> None:
        if turn_id != self._turn:
            self._turn, self._stages, self._recorded = turn_id, {}, False
            self._underruns_before = self._sound.underruns
        if isinstance(event, StageTime):
            self._stages[event.stage] = event.ms
        elif isinstance(event, Restarted):
            self._stages = {}
        else:
            self._record(record_of(turn_id, event, time.time()))

    @Slot(int, str, bool)
    def _on_ended(self, turn_id: int, _reply: str, interrupted: bool) -> None:
        if turn_id != self._turn:
            return  # it was over before anything of it could be timed
        if not self._recorded:
            self._record(TurnRecord(turn_id, time.time(), self._talk.voice, self._engine_name, self._stages))
        underruns = self._sound.underruns - self._underruns_before
        self.monitor.end(turn_id, interrupted=interrupted, underruns=underruns)
        self._turn = 0
        self.changed.emit()

    def _record(self, record: TurnRecord) -> None:
        self._recorded = True
        self.monitor.record(record)
        self.changed.emit()
