"""The thread that owns the conversations on disk: what is asked comes in by a queue, answers go out by signals."""

import logging
import queue
import sqlite3
from collections import deque
from collections.abc import Callable, Generator, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from app.errors import UserError
from app.gui.conversations.asked import Imported, Listed, ListRequest
from app.history import database
from app.history.opening import begin_anew, open_history
from app.history.records import Conversation, KeptTurn
from app.history.store import History

_log = logging.getLogger(__name__)

Steps = Generator[object, None, None]
Write = Callable[[Path, Iterator[Conversation]], Steps]
_Task = Callable[[History], Steps | None]
"""One piece of work; one that takes long gives its steps, each of which is short."""


class HistoryThread(QThread):
    """Owns the conversations, from open to close. Every method may be called from the GUI thread.

    A finished turn is written before anything that is asked after it, and before the end. What can't be written is
    tried again with the next turn, and at the end.

    Signals:
        listed(object): a `Listed`, the answer to the last `list_page`.
        opened(object): the `Conversation` that was asked for.
        changed(object): the `Summary` of a conversation that was written to or renamed.
        deleted(str): the key of a conversation that is no more.
        emptied(): there are no conversations any more.
        exported(object): the `Path` of an export that is whole.
        imported(object): an `Imported`.
        trouble(object): a `UserError`.
    """

    listed = Signal(object)
    opened = Signal(object)
    changed = Signal(object)
    deleted = Signal(str)
    emptied = Signal()
    exported = Signal(object)
    imported = Signal(object)
    trouble = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self._asked: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._last_list: ListRequest | None = None
        self._stopping = False
        self._unwritten: deque[tuple[str, KeptTurn]] = deque()
        self._long: deque[Steps] = deque()
        self._untidy = True  # a process that was killed may have left work

    # What the GUI thread asks for

    def add(self, key: str, turn: KeptTurn) -> None:
        """Write a finished turn of the conversation `key`."""
        self._asked.put(partial(self._add, key, turn))

    def list_page(self, request: ListRequest) -> None:
        """Ask for a page of a list; whatever was asked before and isn't answered is dropped."""
        self._last_list = request
        self._asked.put(partial(self._list, request))

    def open(self, key: str) -> None:
        """Ask for a conversation with its turns."""
        self._asked.put(partial(self._open, key))

    def rename(self, key: str, title: str) -> None:
        """Give a conversation another title."""
        self._asked.put(partial(self._rename, key, title))

    def delete(self, key: str) -> None:
        """Delete a conversation for good."""
        self._asked.put(partial(self._delete, key))

    def delete_all(self) -> None:
        """Delete every conversation for good."""
        self._asked.put(self._delete_all)

    def export(self, file: Path, key: str, write: Write) -> None:
        """Write the conversation `key`, or without one all of them, into `file` as `write` of app.history.transfer."""
        self._asked.put(partial(self._export, file, key, write))

    def take_in(self, file: Path) -> None:
        """Add the conversations of an export."""
        self._asked.put(partial(self._take_in, file))

    def stop(self) -> None:
        """Ask the thread to end, when all turns are written."""
        self._stopping = True
        self._asked.put(None)

    def shut_down(self, timeout_s: float) -> bool:
        """Stop, and wait for the end at most `timeout_s`. False: it is still writing."""
        self.stop()
        return self.wait(round(timeout_s * 1000))

    # The thread

    def run(self) -> None:
        """The thread: open, do what is asked, close."""
        history: History | None = None
        try:
            history, damage = open_history()
            if damage is not None:
                self.trouble.emit(damage)
        except UserError as error:
            self.trouble.emit(error)
        while (task := self._next()) is not None:
            history = self._do(task, history)
        if history is not None:
            self._close(history)

    def _next(self) -> _Task | None:
        """Return what is asked for next; while nothing is, what takes long."""
        try:
            return self._asked.get(block=not (self._long or self._untidy))
        except queue.Empty:
            return self._go_on if self._long else self._tidy

    def _do(self, task: _Task, history: History | None) -> History | None:
        if history is None:
            self._untidy = False
            return None
        try:
            with database.told():
                if (steps := task(history)) is not None:
                    self._long.append(steps)
        except UserError as error:
            self.trouble.emit(error)
        except sqlite3.DatabaseError:  # of these, `told` lets only damage out
            return self._begin_anew(history)
        except Exception as error:
            _log.exception("the conversations can't be used as was asked")
            self.trouble.emit(error)
        return history

    def _go_on(self, _history: History) -> None:
        steps = self._long.popleft()
        for _ in steps:
            self._long.append(steps)
            return

    def _tidy(self, history: History) -> None:
        self._untidy = False  # whatever goes wrong with it, it isn't tried for ever
        self._untidy = history.tidy()

    def _begin_anew(self, history: History) -> History | None:
        """The file turned out to be damaged while it was used: set it aside, and write what it lacks into a new one."""
        self._long.clear()
        try:
            history.close()
        except sqlite3.Error:
            _log.info("the damaged conversations were closed as they are")
        try:
            history, damage = begin_anew()
        except UserError as error:
            self.trouble.emit(error)
            return None
        self.trouble.emit(damage)
        self.emptied.emit()
        return self._do(self._write, history)

    def _close(self, history: History) -> None:
        for steps in self._long:
            steps.close()  # a file that is half written goes
        if self._unwritten:
            self._do(self._write, history)
        try:
            history.close()
        except sqlite3.Error:
            _log.warning("the conversations weren't closed as they should be; nothing is lost", exc_info=True)

    # What is asked, on the thread

    def _add(self, key: str, turn: KeptTurn, history: History) -> None:
        self._unwritten.append((key, turn))
        self._write(history)

    def _write(self, history: History) -> None:
        while self._unwritten:
            summary = history.add(*self._unwritten[0])
            self._unwritten.popleft()
            self.changed.emit(summary)

    def _list(self, request: ListRequest, history: History) -> None:
        if request is self._last_list and not self._stopping:
            self.listed.emit(Listed(request, history.page(request.query, request.after)))

    def _open(self, key: str, history: History) -> None:
        if (conversation := history.conversation(key)) is not None:
            self.opened.emit(conversation)

    def _rename(self, key: str, title: str, history: History) -> None:
        if (summary := history.rename(key, title)) is not None:
            self.changed.emit(summary)

    def _delete(self, key: str, history: History) -> None:
        self._unwritten = deque((other, turn) for other, turn in self._unwritten if other != key)
        self._untidy = history.delete(key) or self._untidy
        self.deleted.emit(key)

    def _delete_all(self, history: History) -> None:
        self._unwritten.clear()
        history.delete_all()
        self.emptied.emit()

    def _export(self, file: Path, key: str, write: Write, history: History) -> Steps:
        found = (history.conversation(one) for one in ([key] if key else history.all_keys()))
        try:
            yield from write(file, (conversation for conversation in found if conversation is not None))
        except OSError as error:
            raise UserError(f"{file} can't be written ({error.strerror})", "choose another place") from error
        self.exported.emit(file)

    def _take_in(self, file: Path, history: History) -> Steps:
        from app.history.transfer import read_json

        try:
            conversations = read_json(file)
        except OSError as error:
            raise UserError(f"{file} can't be read ({error.strerror})", "choose another file") from error
        new = 0
        for conversation in conversations:
            new += history.insert(conversation)
            yield new
        self.imported.emit(Imported(new, len(conversations) - new))
