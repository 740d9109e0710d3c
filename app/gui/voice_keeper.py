"""Keeps the voice picker true: which voices are here, which ones the user likes, and where to get the others."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.gui.talk import Talk
from app.gui.voice_picker import VoicePicker
from app.gui.voice_states import VoiceLookUp
from app.settings import Settings

TIMEOUT_S = 2.0
"""How long the end waits for a look at the disk."""


class VoiceKeeper(QObject):
    """Lives on the GUI thread, between `picker` and what is behind it."""

    def __init__(
        self,
        picker: VoicePicker,
        talk: Talk,
        settings: Settings,
        keep: Callable[[str, object], None],
        parent: QObject | None = None,
    ) -> None:
        """`keep` remembers a setting by its key."""
        super().__init__(parent)
        self._keep = keep
        self._again = False
        self._look_up = VoiceLookUp(settings, self)
        self._look_up.found.connect(picker.show_states)
        self._look_up.finished.connect(self._on_looked)
        picker.show_favourites(tuple(settings.window.favourites))
        picker.favourites_changed.connect(self._on_favourites)
        talk.engine_loaded.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Look anew which voices are here."""
        self._again = self._look_up.isRunning()
        self._look_up.start()

    def shut_down(self) -> bool:
        """End, with a bounded wait. False: the disk doesn't answer."""
        self._again = False
        return self._look_up.wait(round(TIMEOUT_S * 1000))

    @Slot()
    def _on_looked(self) -> None:
        if self._again:
            self.refresh()

    @Slot(object)
    def _on_favourites(self, names: tuple[str, ...]) -> None:
        self._keep("window.favourites", list(names))
