"""Everything that runs behind one window: the threads and the controller, from the first paint to the end."""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from app import settings as stored
from app.engine.events import Samples
from app.errors import UserError
from app.gui import sound_system
from app.gui.engine_thread import AssistantLike, EngineThread
from app.gui.notice import Notice, notice_of
from app.gui.sound_system import SoundSystem
from app.gui.sound_thread import SoundThread
from app.gui.state import State
from app.gui.talk import Talk
from app.gui.window import Window
from app.settings import Settings

ENGINE_TIMEOUT_S = 10.0
"""How long the end waits for the engine: a turn ends at its next event, and only a load can take longer."""

SOUND_TIMEOUT_S = 5.0

_log = logging.getLogger(__name__)


class Session(QObject):
    """Starts the threads for `window`, and stops them. Lives on the GUI thread."""

    def __init__(
        self,
        window: Window,
        settings: Settings,
        voice: str,
        load: Callable[[], AssistantLike],
        system: Callable[[], SoundSystem] | None = None,
        voice_in: Callable[[Samples], bool] | None = None,
    ) -> None:
        """`system` gives the sound devices, this machine's by default; `voice_in` tells a voice in 16 kHz samples."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        audio = settings.audio
        self.sound = SoundThread(
            system or partial(sound_system.real, audio.preroll), audio.microphone, audio.speaker, audio.preroll, self
        )
        self.engine = EngineThread(load, self.sound, voice_in or has_voice, self)
        self.talk = Talk(self.engine, self.sound, voice, _chime if audio.chime else None, self)
        self._was_ready = False
        window.attach(self.talk)
        self.sound.microphone_changed.connect(window.show_microphone)
        self.sound.trouble.connect(self._on_trouble)
        self.sound.mended.connect(self._on_mended)
        window.voice_chosen.connect(self._on_voice)
        self.talk.state_changed.connect(self._on_state)

    def start(self) -> None:
        """Start the threads; from here on the engine is imported and loaded."""
        self.sound.start()
        self.engine.start()

    def shut_down(self) -> bool:
        """Stop everything, with bounded waits. False: a thread is still inside a load or a device."""
        self.talk.shut_down()
        self.engine.stop()
        self.sound.stop()
        sound_ended = self.sound.shut_down(SOUND_TIMEOUT_S)
        return self.engine.shut_down(ENGINE_TIMEOUT_S) and sound_ended

    @Slot(object)
    def _on_state(self, state: State) -> None:
        if state is State.READY and not self._was_ready:
            self._was_ready = True
            _log.info("ready")

    @Slot(object)
    def _on_trouble(self, error: UserError) -> None:
        self._window.messages.show_notice(notice_of(error, "", lasting=True))

    @Slot(str)
    def _on_mended(self, name: str) -> None:
        self._window.messages.forget()
        text = self.tr("{device} is in use now").format(device=name)
        self._window.messages.show_notice(Notice(text, problem=False))

    @Slot(str)
    def _on_voice(self, name: str) -> None:
        """Speak in that voice from the next turn on, and remember it."""
        self.talk.voice = name
        self._settings.engine.voice = name
        try:
            stored.save({"engine": {"voice": name}})
        except (UserError, OSError) as error:
            self._window.messages.show_notice(notice_of(error, self.tr("The voice can't be remembered")))


def has_voice(speech: Samples) -> bool:
    """Whether somebody speaks in 16 kHz `speech`. The detector is loaded on the first call."""
    from app.audio import pauses

    return pauses.has_voice(speech)


def _chime() -> Samples:
    from app.audio import chime

    return chime.ready()
