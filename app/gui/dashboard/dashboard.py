"""The dashboard: what turns cost in time and memory, live."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from app.engine.monitor import Monitor
from app.gui.buttons import IconButton
from app.gui.dashboard.figures import Alerts, Figures
from app.gui.dashboard.memory_poller import PERIOD_S, MemoryPoller
from app.gui.dashboard.samples import MemorySample, samples_of_minutes
from app.gui.dashboard.saving import Saving
from app.gui.dashboard.turn_table import TurnTable
from app.gui.dashboard.worker import Worker, import_charts
from app.gui.labels import label
from app.gui.state import State

if TYPE_CHECKING:
    from app.gui.dashboard.charts import Charts

DRAW_MS = 100
"""A change is drawn this long after it came, with all that came meanwhile."""

REST_MS = 30_000
"""After so long without a turn the memory is no longer looked at."""


class Dashboard(QFrame):
    """Shows what `monitor` knows. It works only while it is on screen: hidden, it neither draws nor polls.

    Signals:
        told(object): a `Notice` about what was saved.
    """

    told = Signal(object)

    def __init__(self, monitor: Monitor, poller: MemoryPoller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._monitor = monitor
        self._poller = poller
        self._samples = samples_of_minutes(PERIOD_S)
        self._charts: Charts | None = None
        self._import: Worker | None = None
        self._needed = 0
        self._stale = {"figures", "turns", "table"}
        self._drawing = self._timer(DRAW_MS, self._draw)
        self._resting = self._timer(REST_MS, self._rest)
        self._making = self._timer(0, self._make_next)
        self._figures, self._alerts, self._table = Figures(), Alerts(), TurnTable()
        self._preparing = label("muted", self.tr("The charts are being prepared…"))
        self._tabs = QTabWidget()
        self._body = QWidget()
        self._saving = Saving(monitor, self._body, self)
        self._lay_out()
        self._saving.told.connect(self.told)
        self._tabs.currentChanged.connect(self._on_tab)
        poller.sampled.connect(self._on_sample)

    @Slot()
    def show_turns(self) -> None:
        """Draw the turns anew: there is a new one, or one has ended."""
        self._soon("figures", "turns", "table")

    @Slot(object)
    def show_state(self, state: State) -> None:
        """Look at the memory while something goes on, and for a while afterwards."""
        if not self._on_screen():
            return
        self._poller.poll(True)
        if state.can_cancel:
            self._resting.stop()
        else:
            self._resting.start()

    def shut_down(self, timeout_s: float) -> bool:
        """Stop drawing, and wait at most so long for what goes on in the background."""
        for timer in (self._drawing, self._resting, self._making):
            timer.stop()
        imported = self._import is None or self._import.wait(round(timeout_s * 1000))
        return self._saving.shut_down(timeout_s) and imported

    def sizeHint(self) -> QSize:
        """Wide enough for fifty bars and their legend."""
        return QSize(self.fontMetrics().horizontalAdvance("M" * 28), 400)

    def minimumSizeHint(self) -> QSize:
        """What the charts need, at any size of the text."""
        return QSize(
            max(self._needed + 2 * self.fontMetrics().height(), self.fontMetrics().horizontalAdvance("M" * 20)), 200
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to work; the first time the charts are made."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        if self._import is None:
            self._import = Worker(import_charts, self)
            self._import.done.connect(self._on_imported)
            self._import.start()
        self._wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._drawing.stop()
        self._resting.stop()
        self._rest()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rest while the window is minimized."""
        if event.type() == QEvent.Type.WindowStateChange and self.isVisible():
            if self._on_screen():
                self._wake()
            else:
                self._rest()
        return super().eventFilter(watched, event)

    def _wake(self) -> None:
        self._poller.poll(True)
        self._resting.start()
        self._drawing.start(0)

    @Slot()
    def _rest(self) -> None:
        self._poller.poll(False)

    @Slot(object)
    def _on_sample(self, sample: MemorySample) -> None:
        self._samples.append(sample)
        self._soon("memory")

    @Slot(int)
    def _on_tab(self, _tab: int) -> None:
        self._drawing.start(0)

    @Slot(object)
    def _on_imported(self, _nothing: object) -> None:
        self._making.start()

    @Slot()
    def _make_next(self) -> None:
        """Make one chart at a time, so that the window goes on in between."""
        from app.gui.dashboard.charts import Charts

        if self._charts is None:
            self._charts = Charts(self._body)
            self._column.addWidget(self._charts)
        if self._charts.make_next():
            self._making.start()
        else:
            self._preparing.hide()
            self._soon("turns")

    def _soon(self, *what: str) -> None:
        self._stale.update(what)
        if self._on_screen() and not self._drawing.isActive():
            self._drawing.start(DRAW_MS)

    @Slot()
    def _draw(self) -> None:
        """Draw what changed and can be seen."""
        seen = {"figures", "table"} if self._tabs.currentIndex() else {"figures", "turns", "memory"}
        stale = self._stale & seen if self._on_screen() else set()
        charts = self._charts if self._charts is not None and self._charts.ready else None
        if charts is None:
            stale -= {"turns", "memory"}
        self._stale -= stale
        if stale - {"memory"}:
            report = self._monitor.report()
            self._figures.show_report(report)
            self._alerts.show_report(report)
            if "table" in stale:
                self._table.show_records(report.records)
            if charts is not None and "turns" in stale:
                charts.show_report(report)
        if charts is not None and "memory" in stale:
            charts.show_memory(tuple(self._samples))
        if self._needed != (needed := self._body.minimumSizeHint().width()):
            self._needed = needed
            self.updateGeometry()

    def _on_screen(self) -> bool:
        return self.isVisible() and not self.window().isMinimized()

    def _timer(self, ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=ms)
        timer.timeout.connect(then)
        return timer

    def _lay_out(self) -> None:
        turns = IconButton("export", self.tr("Save the turns as a table (CSV)"), parent=self)
        turns.clicked.connect(self._saving.ask_for_turns)
        picture = IconButton("picture", self.tr("Save the charts as a picture (PNG)"), parent=self)
        picture.clicked.connect(self._saving.ask_for_picture)
        head = QHBoxLayout()
        head.addWidget(label("heading", self.tr("Dashboard")))
        head.addStretch(1)
        head.addWidget(turns)
        head.addWidget(picture)
        self._body.setObjectName("charts")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(12, 8, 12, 10)
        self._column.setSpacing(8)
        for widget in (self._figures, self._alerts, self._preparing):
            self._column.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 12, 4, 4)
        whole.addLayout(head)
        whole.addWidget(self._tabs, 1)
        self._add_tabs()

    def _add_tabs(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._body)
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(scroll, self.tr("Charts"))
        self._tabs.addTab(self._table, self.tr("Turns"))
        self._tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for tabs in (self._tabs, self._tabs.tabBar()):
            tabs.setAccessibleName(self.tr("Charts or turns"))
