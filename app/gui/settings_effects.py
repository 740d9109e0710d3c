"""What a changed setting does at once, to whatever runs behind the window."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from app.errors import UserError
from app.gui import theme
from app.gui.engine_thread import EngineThread
from app.gui.settings_keeper import SettingsKeeper
from app.gui.sound_thread import SoundThread
from app.gui.talk import Talk
from app.gui.window import Window

RELOAD_AFTER_MS = 600
"""How long the engine's settings are left alone before it loads by them: they are often changed one after another."""

RELOADS = frozenset(
    f"engine.{name}"
    for name in ("kind", "profile", "replier", "speaker", "codec", "gpu", "listen_context", "speak_context", "graphs")
)
"""Settings by which the engine loads."""


class SettingsEffects(QObject):
    """Follows `keeper`. Settings that are looked at when they are needed, such as when to unload, need nothing here."""

    def __init__(
        self,
        keeper: SettingsKeeper,
        window: Window,
        talk: Talk,
        sound: SoundThread,
        engine: EngineThread,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._window = window
        self._talk = talk
        self._sound = sound
        self._engine = engine
        self._cue = talk.chime
        self._reloading = QTimer(self, singleShot=True, interval=RELOAD_AFTER_MS)
        self._reloading.timeout.connect(self._reload)
        keeper.changed.connect(self._on_changed)
        self._on_chime()
        self._on_mode()

    @Slot(str)
    def _on_changed(self, key: str) -> None:
        if key in RELOADS:
            self._reloading.start()
        effect = {
            "window.theme": self._dress,
            "window.text_scale": self._dress,
            "window.motion": self._dress,
            "audio.microphone": self._on_devices,
            "audio.speaker": self._on_devices,
            "audio.preroll": self._on_devices,
            "audio.chime": self._on_chime,
            "talk.key": self._on_key,
            "talk.mode": self._on_mode,
            "engine.voice": self._on_voice,
        }.get(key, self._on_log if key.startswith("log.") else None)
        if effect is not None:
            effect()

    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            look = self._keeper.settings.window
            theme.apply(app, look.theme, look.text_scale)
            theme.move(app, look.motion)

    def _on_devices(self) -> None:
        audio = self._keeper.settings.audio
        self._sound.use(audio.microphone, audio.speaker, audio.preroll)

    def _on_chime(self) -> None:
        self._talk.chime = self._cue if self._keeper.settings.audio.chime else None

    def _on_key(self) -> None:
        self._window.use_key(self._keeper.settings.talk.key)

    def _on_mode(self) -> None:
        self._window.keys.set_mode(self._keeper.settings.talk.mode)

    def _on_voice(self) -> None:
        """Speak in another voice from the next turn on; the picker shows it, wherever it was chosen."""
        from app.engine.voices import find

        try:
            name = find(self._keeper.settings.engine.voice or self._talk.voice).name
        except UserError:  # a name in the file that no voice has
            return
        if name != self._talk.voice:
            self._talk.voice = name
            self._window.voices.fill(name)

    def _on_log(self) -> None:
        from app import logs

        logs.set_levels(self._keeper.settings.log)

    @Slot()
    def _reload(self) -> None:
        self._engine.reload()
