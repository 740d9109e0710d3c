"""The settings of one window: kept, followed by what runs behind it, and shown on a page of their own."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.gui.engine_thread import EngineThread
from app.gui.global_key.global_key import GlobalKey
from app.gui.settings_effects import SettingsEffects
from app.gui.settings_keeper import SettingsKeeper
from app.gui.sound_thread import SoundThread
from app.gui.talk import Talk
from app.gui.window import Window
from app.settings import Settings

WRITE_TIMEOUT_S = 3.0
"""How long the end waits for the last change to be on the disk."""


class SettingsDesk(QObject):
    """Lives on the GUI thread. Whoever changes a setting does so by `keeper.change`."""

    def __init__(
        self, window: Window, settings: Settings, talk: Talk, sound: SoundThread, engine: EngineThread
    ) -> None:
        super().__init__(window)
        self._window = window
        self._talk = talk
        self._sound = sound
        self.keeper = SettingsKeeper(settings, self)
        self.keeper.told.connect(window.messages.show_notice)
        self.global_key: GlobalKey | None = None
        """What the page says of the key that talks everywhere, where there is somebody to ask."""
        self._effects = SettingsEffects(self.keeper, window, talk, sound, engine, self)
        window.voice_chosen.connect(self._on_voice)
        window.add_page("settings", "settings", self.tr("Settings"), self._page)
        shortcut = QShortcut(QKeySequence("Ctrl+,"), window)
        shortcut.setWhatsThis(self.tr("Settings"))
        shortcut.activated.connect(self._show)

    def start(self) -> None:
        """Write and watch the file from now on."""
        self.keeper.start()

    def shut_down(self) -> bool:
        """Write what is to be written. False: the disk doesn't answer."""
        return self.keeper.shut_down(WRITE_TIMEOUT_S)

    @Slot(str)
    def _on_voice(self, name: str) -> None:
        """Speak in that voice from the next turn on, and remember it."""
        self._talk.voice = name
        self.keeper.change("engine.voice", name)

    @Slot()
    def _show(self) -> None:
        self._window.show_page("settings")

    def _page(self) -> QWidget:
        from app.gui.settings_page.page import SettingsPage

        page = SettingsPage(self.keeper, self._talk, self._sound, self.global_key)
        page.voices_asked.connect(self._show_voices)
        return page

    @Slot()
    def _show_voices(self) -> None:
        self._window.show_page("talk")
        self._window.panes.show_pane("voices")
        self._window.voices.setFocus()
