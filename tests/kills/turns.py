"""The window, killed in the middle of turns: every turn that its history kept is there at the next start.

`python -m tests.kills.turns NUMBER` is the process: it asks one question after the other, from that number on.
"""

import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from app.gui.state import State
from tests.kills.victim import Found, killed

if TYPE_CHECKING:
    from app.gui.session import Session
    from app.gui.window import Window

LONGEST_S = 0.5
CONVERSATION = 7
"""Turns of a conversation."""


def run(times: int, folder: Path, rng: random.Random) -> Found:
    """Kill the window that often; all of them have one home."""
    from app.history.opening import open_history

    environment = {"LYRE_HOME": str(folder), "QT_QPA_PLATFORM": "offscreen", "LYRE__WINDOW__FIRST_RUN_DONE": "true"}
    file = folder / "data" / "conversations.sqlite"
    kept: set[int] = set()
    lost = damaged = not_started = 0
    for _ in range(times):
        lines = killed(
            "tests.kills.turns", [str(max(kept, default=0) + 10)], environment, rng.uniform(0, LONGEST_S), lambda: False
        )
        not_started += "ready" not in lines
        kept |= {int(line.split()[1]) for line in lines if line.startswith("kept ")}
        history, trouble = open_history(file)
        damaged += trouble is not None
        turns = [
            turn
            for key in history.all_keys()
            if (found := history.conversation(key)) is not None
            for turn in found.turns
        ]
        history.close()
        numbers = [int(turn.user.removeprefix("question ")) for turn in turns]
        lost += len(kept - set(numbers)) + sum(numbers.count(number) > 1 for number in set(numbers))
        damaged += sum(not _is_whole(turn.reply, turn.interrupted) for turn in turns)
        kept |= set(numbers)
    return Found(times, len(kept), lost, damaged, not_started)


def _is_whole(reply: str, interrupted: bool) -> bool:
    from tests.gui.fakes import ANSWER

    whole = "".join(ANSWER)
    return whole.startswith(reply) if interrupted else reply == whole


def main() -> int:
    """Ask until killed."""
    from app import settings
    from app.gui.session import Session
    from app.gui.window import Window
    from tests.gui.fakes import FakeAssistant, FakeMachine

    app = QApplication([])
    window = Window()
    session = Session(window, settings.load(), "Joe", FakeAssistant, FakeMachine(plays_at_once=True).system)
    asker = Asker(window, session, int(sys.argv[1]))
    window.show()
    session.start()
    app.exec()
    del asker
    return 0


class Asker(QObject):
    """Asks as soon as it can, and tells what is kept."""

    def __init__(self, window: "Window", session: "Session", number: int) -> None:
        super().__init__(window)
        self._session = session
        self._number = number
        self._asked: list[int] = []
        self._kept = 0
        session.talk.state_changed.connect(self._on_state)
        session.conversations.history.changed.connect(self._on_kept)

    @Slot(object)
    def _on_state(self, state: State) -> None:
        if state is State.READY:
            if not self._asked:
                _say("ready")
            QTimer.singleShot(0, self, self._ask)

    @Slot()
    def _ask(self) -> None:
        if self._number % CONVERSATION == 0:
            self._session.conversations.begin()
        self._asked.append(self._number)
        self._session.talk.send(f"question {self._number}")
        self._number += 1

    @Slot(object)
    def _on_kept(self, _: object) -> None:
        _say(f"kept {self._asked[self._kept]}")
        self._kept += 1


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
