"""What was said so far, as the next turn is given it; and how much of a turn is kept when it ends. No widgets."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from app.engine.events import Exchange
from app.gui.barge_in import BargeIn
from app.gui.conversation_log import Running
from app.gui.engine_thread import EngineThread
from app.gui.reply import Reply


class Exchanges(QObject):
    """Ends the turns of `reply`, and remembers what was heard of them. Lives on the GUI thread.

    Signals:
        kept(int, object): a turn ended, and this `Finished` is what is kept of it.
    """

    kept = Signal(int, object)

    def __init__(self, reply: Reply, barge_in: BargeIn, engine: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history: list[Exchange] = []
        self._reply = reply
        self._barge_in = barge_in
        self._engine = engine
        barge_in.over.connect(self._keep)

    def begin(self, history: Sequence[Exchange]) -> None:
        """Go on after these exchanges."""
        self.history = list(history)
        self._engine.expect(self.history)

    def end(self, interrupted: bool) -> None:
        """End the running turn, and keep what was heard of it."""
        running = self._reply.running
        exchange = self._reply.end(interrupted)
        if running is not None and exchange is not None:
            self._keep(running, exchange)

    def break_in(self) -> tuple[Exchange, ...]:
        """Silence what runs; return the history, with what will be kept of that turn if it isn't taken back."""
        if self._reply.running is not None and not self._reply.runs_beside:
            return (*self.history, *self._barge_in.break_in())
        self.end(interrupted=True)
        return tuple(self.history)

    @Slot(object, object)
    def _keep(self, running: Running, exchange: Exchange) -> None:
        self.history.append(exchange)
        self._engine.expect(self.history)
        self.kept.emit(running.turn_id, running.finished(exchange))
