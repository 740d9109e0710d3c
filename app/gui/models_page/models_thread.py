"""The thread that fetches, checks and removes checkpoints: in by a queue of wishes, out by signals."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QThread, Signal

from app.gpu_pack.pack import NAME as GPU_PACK
from app.gui.models_page.work import End, MakeDownload, Outcome, Steps, Work
from app.obtainable import found
from app.settings import Settings

_Wish = Callable[[], None]

_log = logging.getLogger(__name__)


class ModelsThread(QThread):
    """Fetches one checkpoint after the other; checks run beside. Every method may be called from the GUI thread.

    The GPU pack is fetched and removed as a checkpoint is, under its own name.

    What was fetched stays when the thread ends: the next `fetch` of it goes on from there.

    Signals:
        surveyed(object): a `Survey`; after `look`, and after every change.
        began(str, object): the name of a checkpoint, and the `Work` that is being done with it from now on.
        moved(str, object): the `Progress` of that work, about ten times a second.
        ended(str, object): the `Outcome` of that work.
        token_kept(bool): a token that the hub accepted is in the system's keyring; False: in memory, as there is none.
        token_forgotten(): no token is kept any more.
    """

    surveyed = Signal(object)
    began = Signal(str, object)
    moved = Signal(str, object)
    ended = Signal(str, object)
    token_kept = Signal(bool)
    token_forgotten = Signal()

    def __init__(self, settings: Settings, make: MakeDownload | None = None, parent: QObject | None = None) -> None:
        """`make` makes the downloads: those of `app.models.download` by default."""
        super().__init__(parent)
        self.setObjectName("models")
        self._settings = settings
        self._make = make
        self._changed = threading.Condition()
        self._wishes: deque[_Wish] = deque()
        self._stopping = False
        # of the thread alone:
        self._waiting: dict[str, str | None] = {}  # checkpoint -> token, in the order in which they are fetched
        self._running: dict[str, Steps] = {}
        self._fetching = ""

    def look(self) -> None:
        """Tell how things are, by `surveyed`."""
        self._wish(self._look)

    def fetch(self, name: str, token: str | None = None) -> None:
        """Fetch that checkpoint, or what is missing of it; `token` is kept when the hub accepts it."""
        self._wish(partial(self._enqueue, name, token))

    def pause(self, name: str) -> None:
        """Stop the work on that checkpoint; what came of it is kept."""
        self._wish(partial(self._pause, name))

    def verify(self, name: str) -> None:
        """Compare every byte of that checkpoint with its checksums."""
        self._wish(partial(self._verify, name))

    def remove(self, name: str) -> None:
        """Stop the work on that checkpoint and delete all that is here of it."""
        self._wish(partial(self._remove, name))

    def forget_token(self) -> None:
        """Remove the hub's token from the keyring and from memory."""
        self._wish(self._forget_token)

    def stop(self) -> None:
        """Ask the thread to end; what is being fetched is paused."""
        with self._changed:
            self._stopping = True
            self._changed.notify()

    def shut_down(self, timeout_s: float) -> bool:
        """Stop, and wait for the end at most `timeout_s`. False: it is still inside the system's keyring, or a disk."""
        self.stop()
        return self.wait(round(timeout_s * 1000))

    def run(self) -> None:
        """The thread: grant a wish, take a step of each work that runs, and again."""
        try:
            while not self._stopping:
                with self._changed:
                    self._changed.wait_for(self._has_something_to_do)
                    wish = self._wishes.popleft() if self._wishes and not self._stopping else None
                if wish:
                    wish()
                else:
                    self._take_steps()
        finally:
            for steps in self._running.values():
                steps.close()

    def _wish(self, wish: _Wish) -> None:
        with self._changed:
            self._wishes.append(wish)
            self._changed.notify()

    def _has_something_to_do(self) -> bool:
        return bool(self._stopping or self._wishes or self._running or self._waiting)

    def _take_steps(self) -> None:
        if self._waiting and not self._fetching:
            self._start_fetching()
        for name, steps in list(self._running.items()):
            if self._stopping:
                return
            try:
                progress = next(steps)
            except StopIteration as end:
                self._end(name, end.value)
            else:
                self.moved.emit(name, progress)

    def _start_fetching(self) -> None:
        name = next(iter(self._waiting))
        self._running[name] = self._steps_to_fetch(name, self._waiting.pop(name))
        self._fetching = name
        self.began.emit(name, Work.FETCHING)

    def _steps_to_fetch(self, name: str, token: str | None) -> Steps:
        from app.gui.models_page import gpu_pack_work
        from app.gui.models_page.work import fetch
        from app.obtainable import download

        if name == GPU_PACK:
            return gpu_pack_work.get()
        return fetch(found(name), self._settings.models_dir, token, self._make or download, self._keep_token)

    def _enqueue(self, name: str, token: str | None) -> None:
        if name not in self._running and name not in self._waiting:
            self._waiting[name] = token
            self.began.emit(name, Work.WAITING)

    def _verify(self, name: str) -> None:
        from app.gui.models_page.work import check

        if name not in self._running and name not in self._waiting:
            self._running[name] = check(found(name), self._settings.models_dir)
            self.began.emit(name, Work.CHECKING)

    def _pause(self, name: str) -> None:
        if self._drop(name):
            self._end(name, Outcome(End.PAUSED))

    def _remove(self, name: str) -> None:
        from app.gui.models_page import gpu_pack_work
        from app.gui.models_page.work import remove

        self._drop(name)
        self.began.emit(name, Work.REMOVING)
        is_pack = name == GPU_PACK
        self._end(name, gpu_pack_work.remove() if is_pack else remove(found(name), self._settings.models_dir))

    def _drop(self, name: str) -> bool:
        """Let go of the work on that checkpoint; whether there was any."""
        steps = self._running.get(name)
        if steps is not None:
            steps.close()
        return name in self._waiting or steps is not None

    def _end(self, name: str, outcome: Outcome) -> None:
        self._waiting.pop(name, None)
        self._running.pop(name, None)
        if self._fetching == name:
            self._fetching = ""
        self._look()  # first: who is told of the end finds everything as it is now
        self.ended.emit(name, outcome)

    def _look(self) -> None:
        from app.gui.models_page.survey import survey

        try:
            self.surveyed.emit(survey(self._settings))
        except Exception:  # a driver or a disk: the page keeps what it showed
            _log.exception("this machine can't be looked at")

    def _keep_token(self, token: str) -> None:
        from app.models import hub_token

        self.token_kept.emit(hub_token.save(token))

    def _forget_token(self) -> None:
        from app.models import hub_token

        hub_token.forget()
        self.token_forgotten.emit()
