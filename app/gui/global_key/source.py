"""What a platform's way to a global key must do: a thread that tells when the key really goes down and up."""

from PySide6.QtCore import QObject, QThread, Signal

from app.gui.global_key.combination import Combination


class KeySource(QThread):
    """Watches one key until `shut_down`. Times are on the clock of `time.perf_counter`.

    Signals:
        in_force(): the key is ours from now on.
        refused(object): the `UserError` that says why it isn't; the thread ends.
        pressed(float): it went down.
        released(float): it went up; faked releases of a key that repeats are not told.
        escaped(): Escape was pressed meanwhile.
    """

    in_force = Signal()
    refused = Signal(object)
    pressed = Signal(float)
    released = Signal(float)
    escaped = Signal()

    def __init__(self, wanted: Combination, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("global key")
        self.wanted = wanted
        self.stopping = False

    def stop(self) -> None:
        """Ask the thread to end; what it waits for must end, too."""
        self.stopping = True

    def shut_down(self, timeout_s: float) -> bool:
        """Give the key back, within at most `timeout_s`."""
        self.stop()
        return self.wait(round(timeout_s * 1000))
