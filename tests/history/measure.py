"""How fast a long life of conversations is: `python -m tests.history.measure [CONVERSATIONS]` (10,000 of 20 turns).

Everything is measured in the real window (offscreen) with the real thread and file: from the key or the click to the
moment at which the rows or the bubbles are painted. The longest time that the GUI thread was busy is told too. `cpu`
is the processor time of this process, which other programs on the machine disturb less than the wall's.
"""

import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from app.gui import theme
from app.gui.conversations.pane import ConversationsPane
from app.gui.session import Session
from app.gui.window import Window
from app.settings import Settings
from tests.gui.fakes import FakeAssistant, FakeMachine

TURNS = 20
LONG = 1_000
SEARCHES = 5
WORDS = {
    "a frequent word": "the",
    "a rare word": "zephyrine",
    "a part of a word": "osynthes",
    "two words": "zephyrine sugar",
    "two letters": "is",
    "two letters that are nowhere": "qj",
    "one letter": "k",
    "two Han characters, rare": "龘靐",
    "three Devanagari characters": "स्ते",
    "nothing": "nowhere to be found",
}
LATIN = (
    "the is of light water sugar turns into plants photosynthesis and from sunlight energy they can then grow".split()
)
OTHERS = "北京 在哪里 中国 नमस्ते दुनिया 안녕하세요 반가워요 München Straße éclair".split()


def build(file: Path, conversations: int) -> None:
    """Write `conversations` of 20 turns, and one of 1,000."""
    from app.history import database, rows
    from app.history.records import KeptTurn, Summary

    rng = random.Random(5)
    names = ["".join(rng.choices("abcdefghiklmnoprstuvwyz", k=rng.randint(3, 10))) for _ in range(20_000)]
    db = database.connect(file)
    with database.transaction(db):
        for number in range(conversations + 1):
            long = number == conversations
            at = 1_700_000_000.0 + 60 * number
            key = rows.begin(db, Summary(f"k{number}", f"Question number {number}", "tara", at, at, 0))
            for turn in range(LONG if long else TURNS):
                words = rng.choices(LATIN, k=24) + rng.choices(names, k=8) + rng.choices(OTHERS, k=2)
                if turn == 7 and number % 400 == 3:
                    words += ["zephyrine", "龘靐"]
                rng.shuffle(words)
                rows.write(db, key, KeptTurn(" ".join(words[:9]), " ".join(words[9:]), at + turn))
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    db.close()


class Watch:
    """Turns the event loop until something is reached, and notes how long the loop was busy at a time."""

    def __init__(self) -> None:
        self.busy_ms: list[float] = []

    def until(self, reached: Callable[[], bool]) -> float:
        """Return the milliseconds until `reached`."""
        begun = time.perf_counter()
        while not reached():
            before = time.perf_counter()
            QApplication.processEvents()
            self.busy_ms.append(1000 * (time.perf_counter() - before))
            time.sleep(0.0005)
            assert time.perf_counter() - begun < 60
        return 1000 * (time.perf_counter() - begun)


@contextmanager
def window() -> Iterator[tuple[Window, Watch]]:
    """Open the window, as it is but for the engine and the sound devices."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    theme.apply(app, "light")
    settings = Settings()
    made, watch = Window(), Watch()
    made.use(settings.talk.key, "Joe")
    session = Session(made, settings, "Joe", FakeAssistant, FakeMachine().system, lambda _: True)
    made.show()
    session.start()
    watch.until(lambda: session.talk.state.name == "READY")
    try:
        yield made, watch
    finally:
        made.close()
        session.shut_down()


def measure(conversations: int) -> dict[str, object]:
    """Measure in a window with that many conversations; times in milliseconds."""
    from app.history import database

    with window() as (made, watch):
        begun = time.perf_counter()
        made.panes.show_pane("conversations")
        pane = made.findChild(ConversationsPane)
        model = pane.findChild(QListView).model()
        watch.until(lambda: model.rowCount() > 0)
        pane.grab()
        opening = 1000 * (time.perf_counter() - begun)
        found = {name: [search(pane, watch, query) for _ in range(SEARCHES)] for name, query in WORDS.items()}
        show_all(pane, watch)
        opened = {f"{turns} turns": open_one(made, watch, row) for turns, row in ((TURNS, 3), (LONG, 0))}
    return {
        "conversations": conversations,
        "turns": conversations * TURNS + LONG,
        "file_bytes": database.path().stat().st_size,
        "list_opens_ms": round(opening, 1),
        "search_ms": {name: summary(took) for name, took in found.items()},
        "conversation_opens_ms": {name: round(took, 1) for name, took in opened.items()},
        "gui_thread_busy_ms": {"longest": round(max(watch.busy_ms), 1)},
    }


def show_all(pane: ConversationsPane, watch: Watch) -> None:
    """End the search."""
    pane.findChild(QLineEdit).clear()
    watch.until(lambda: pane.findChild(QListView).model().rowCount() >= 50)


def summary(took: list[tuple[float, float]]) -> dict[str, float]:
    """Return the median and the longest of the wall times, and the median of the processor times."""
    wall, cpu = zip(*took, strict=True)
    return {"p50": statistics.median(wall), "max": max(wall), "cpu_p50": statistics.median(cpu)}


def search(pane: ConversationsPane, watch: Watch, query: str) -> tuple[float, float]:
    """Return the milliseconds from the last key of `query` to the rows, painted: of the wall, of the processor."""
    show_all(pane, watch)
    answers: list[bool] = []
    pane.findChild(QListView).model().listed.connect(lambda: answers.append(True))
    begun, worked = time.perf_counter(), time.process_time()
    pane.findChild(QLineEdit).setText(query)
    watch.until(lambda: bool(answers))
    pane.grab()
    return round(1000 * (time.perf_counter() - begun), 1), round(1000 * (time.process_time() - worked), 1)


def open_one(made: Window, watch: Watch, row: int) -> float:
    """Return how long it takes from a click on that row to the last turns of that conversation, painted."""
    view, conversation = made.findChild(ConversationsPane).findChild(QListView), made.conversation
    conversation.clear()
    begun = time.perf_counter()
    view.clicked.emit(view.model().index(row, 0))
    watch.until(lambda: len(conversation.bubbles()) >= 8)
    conversation.grab()
    return 1000 * (time.perf_counter() - begun)


def main() -> None:
    """Build, measure, and print the result."""
    from app.history import database

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    conversations = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as home:
        os.environ["LYRE_HOME"] = home
        build(database.path(), conversations)
        print(json.dumps(measure(conversations), indent=2, ensure_ascii=False))  # noqa: T201


if __name__ == "__main__":
    main()
