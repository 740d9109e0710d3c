"""Runs a blocking iterator on a thread of its own, so that whoever waits for it can stop waiting at any moment."""

import queue
import threading
from collections.abc import Callable, Generator
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TypeVar

Item = TypeVar("Item")

TICK_S = 0.1
_DEPTH = 16  # items between the two threads: 1 MB of a download
_JOIN_S = 0.5


@dataclass(frozen=True)
class _End:
    error: BaseException | None = None


def pumped(source: Generator[Item, None, None], abort: Callable[[], None]) -> Generator[Item | None, None, None]:
    """Give the items of `source`, and None whenever none came for `TICK_S` seconds.

    `source` runs, fails and is closed on its own thread; its error is raised here. When this generator is closed
    early, `abort` is called to wake the thread from what it blocks in. A thread that doesn't wake within `_JOIN_S` (the
    connection isn't there yet, so it can't be cut) is left to its time-out: it holds a socket and nothing else.
    """
    items: queue.Queue[Item | _End] = queue.Queue(_DEPTH)
    stopped = threading.Event()
    thread = threading.Thread(target=_work, args=(source, items, stopped), name="download", daemon=True)
    thread.start()
    ended = False
    try:
        while True:
            try:
                item = items.get(timeout=TICK_S)
            except queue.Empty:
                yield None
                continue
            if isinstance(item, _End):
                ended = True
                if item.error is not None:
                    raise item.error
                return
            yield item
    finally:
        stopped.set()
        if not ended:
            abort()
        thread.join(_JOIN_S)


def _work(source: Generator[Item, None, None], items: "queue.Queue[Item | _End]", stopped: threading.Event) -> None:
    end = _End()
    try:
        with closing(source):
            for item in source:
                if not _put(items, item, stopped):
                    return
    except BaseException as error:  # whatever it is, it is raised where the items are taken
        end = _End(error)
    _put(items, end, stopped)


def _put(items: "queue.Queue[Item | _End]", item: Item | _End, stopped: threading.Event) -> bool:
    while not stopped.is_set():
        with suppress(queue.Full):
            items.put(item, timeout=TICK_S)
            return True
    return False
