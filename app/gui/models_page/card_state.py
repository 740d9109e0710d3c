"""What a checkpoint's card shows and offers: by what is here of it, and by what is being done with it."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui.models_page.work import Work

if TYPE_CHECKING:
    from app.gui.models_page.survey import Facts

translate = QCoreApplication.translate


class CardState(Enum):
    """Where a checkpoint is between not here and installed."""

    ABSENT = auto()
    PARTIAL = auto()
    INSTALLED = auto()
    WAITING = auto()
    FETCHING = auto()
    CHECKING = auto()
    REMOVING = auto()

    @property
    def is_busy(self) -> bool:
        """Whether something is being done with it."""
        return self not in (CardState.ABSENT, CardState.PARTIAL, CardState.INSTALLED)


@dataclass(frozen=True)
class Offer:
    """What a card offers. `main` is one of "fetch", "pause" and empty; `stop` one of "cancel", "remove" and empty."""

    words: str
    icon: str
    main: str = ""
    stop: str = ""
    verify: bool = False


def state_of(facts: "Facts", work: Work | None) -> CardState:
    """Return the state of a checkpoint."""
    if work is not None:
        return CardState[work.name]
    if facts.installed:
        return CardState.INSTALLED
    return CardState.PARTIAL if facts.here_bytes else CardState.ABSENT


def offer(state: CardState) -> Offer:
    """Return what is told and offered in `state`."""
    return {
        CardState.ABSENT: Offer(translate("Models", "Not here"), "download", "fetch"),
        CardState.PARTIAL: Offer(translate("Models", "Partly here"), "pause", "fetch", "remove"),
        CardState.INSTALLED: Offer(translate("Models", "Installed"), "check", "", "remove", verify=True),
        CardState.WAITING: Offer(translate("Models", "Waiting for its turn"), "loading", "", "cancel"),
        CardState.FETCHING: Offer(translate("Models", "Downloading"), "download", "pause", "cancel"),
        CardState.CHECKING: Offer(translate("Models", "Being checked"), "verify", "pause"),
        CardState.REMOVING: Offer(translate("Models", "Being removed"), "remove"),
    }[state]
