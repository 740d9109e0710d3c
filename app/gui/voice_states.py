"""What of each voice is on this machine: looked up on a thread of its own, since it is a look at the disk."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

if TYPE_CHECKING:
    from app.settings import Settings

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class VoiceState:
    """One voice. `needs_bytes` is what is still to be fetched of its checkpoint, an estimate before the download.

    `understood` says whether the full engine understands its language when it is spoken to.
    """

    installed: bool
    needs_bytes: int = 0
    understood: bool = True


@dataclass(frozen=True, eq=False)
class VoiceStates:
    """All voices by their names; empty before they were looked up."""

    by_name: Mapping[str, VoiceState] = field(default_factory=dict)


def look_up(settings: "Settings") -> VoiceStates:
    """Return the states of all voices: some milliseconds of looking at folders, and imports the first time."""
    from app.engine.choices import is_installed
    from app.engine.voices import voices
    from app.models import store
    from app.models.catalogue import catalogue

    rows = {row["repository"]: row for row in store.rows(settings.models_dir)}
    understood = {code for one in catalogue() if one.role == "replier" for code in one.languages}
    found: dict[str, VoiceState] = {}
    for voice in voices():
        row = rows.get(voice.checkpoint)
        missing = max(0, row["bytes"] - row["here_bytes"]) if row is not None else 0
        here = is_installed(voice, settings)
        found[voice.name] = VoiceState(here, 0 if here else missing, voice.language in understood)
    return VoiceStates(found)


class VoiceLookUp(QThread):
    """Looks once each time it is started, and ends.

    Signals:
        found(object): the `VoiceStates`.
    """

    found = Signal(object)

    def __init__(self, settings: "Settings", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voice states")
        self._settings = settings

    def run(self) -> None:
        """The thread."""
        try:
            self.found.emit(look_up(self._settings))
        except Exception:  # the list still works without states
            _log.exception("the voices could not be looked up")
