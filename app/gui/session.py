"""Everything that runs behind one window: the threads and the controller, from the first paint to the end."""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from app.engine.events import Samples
from app.errors import UserError
from app.gui import sound_system
from app.gui.about import About
from app.gui.conversations.keeper import ConversationKeeper
from app.gui.ear import Ear, Track, runs_ahead
from app.gui.engine_thread import AssistantLike, EngineThread
from app.gui.hands_free import HandsFreeTalk
from app.gui.models_page.models import Models
from app.gui.notice import Notice, notice_of
from app.gui.performance import Performance
from app.gui.previews import Previews, checkpoint_here
from app.gui.recovery_desk import RecoveryDesk
from app.gui.settings_desk import SettingsDesk
from app.gui.sound_saver import SoundSaver
from app.gui.sound_system import SoundSystem
from app.gui.sound_thread import SoundThread
from app.gui.state import State
from app.gui.surroundings import Surroundings
from app.gui.talk import Talk
from app.gui.updates import Updates
from app.gui.voice_keeper import VoiceKeeper
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
        track: Callable[[], Track] | None = None,
    ) -> None:
        """`system` gives the sound devices, this machine's by default; `voice_in` tells a voice in 16 kHz samples, and
        `track` makes what follows a recording."""
        super().__init__(window)
        self._window = window
        audio = settings.audio
        real = partial(sound_system.real, lambda: settings.audio.preroll, lambda: settings.audio.latency_ms)
        self.sound = SoundThread(system or real, audio.microphone, audio.speaker, audio.preroll, self)
        self.previews = Previews(partial(checkpoint_here, settings))
        self.recovery = RecoveryDesk(window)
        self.engine = EngineThread(load, self.sound, self, self.previews.say, self.recovery.recoveries)
        self.ear = Ear(self.engine, lambda: runs_ahead(settings.talk.ahead), track, voice_in, self)
        self.talk = Talk(self.engine, self.sound, self.ear, voice, _chime, self)
        self._was_ready = False
        window.attach(self.talk)
        self.models = Models(window, settings, self.engine)
        window.voices.get_asked.connect(self.models.show_voice)
        self.models.voice_came.connect(self._on_voice_came)
        self.conversations = ConversationKeeper(window, self.talk, settings)
        self.settings = SettingsDesk(window, settings, self.talk, self.sound, self.engine)
        self.hands_free = HandsFreeTalk(window, self.settings.keeper, self.talk, self.sound)
        self.voices = VoiceKeeper(window.voices, self.talk, settings, self.settings.keeper.change, self)
        self.saver = SoundSaver(self.talk.kept, window, self)
        window.conversation.save_asked.connect(self.saver.ask)
        self.saver.told.connect(window.messages.show_notice)
        self.sound.microphone_changed.connect(window.show_microphone)
        self.sound.trouble.connect(self._on_trouble)
        self.sound.mended.connect(self._on_mended)
        self.talk.state_changed.connect(self._on_state)
        self.performance = Performance(window, self.talk, self.engine, self.sound, settings.performance, self)
        keeper, monitor = self.settings.keeper, self.performance.monitor
        self.around = Surroundings(window, keeper, self.talk, self.engine, self.sound, monitor)
        self.settings.global_key = self.around.global_key
        self.recovery.attach(keeper, self.engine, self.sound)
        self.around.status.recovery = self.recovery.facts
        self.about = About(window, self.tr("About"))
        self.updates = Updates(window, keeper, self)

    def start(self) -> None:
        """Start the threads; from here on the engine is imported and loaded."""
        self.sound.start()
        self.engine.start()
        self.ear.start()
        self.settings.start()
        self.hands_free.start()
        self.conversations.start()
        self.around.start()
        self.recovery.start()
        self.updates.start()

    def shut_down(self) -> bool:
        """Stop everything, with bounded waits. False: a thread is still inside a load or a device."""
        self.recovery.shut_down()
        updates_ended = self.updates.shut_down()
        turns_kept = self.conversations.shut_down()
        around_ended = self.around.shut_down()
        self.talk.shut_down()
        self.engine.stop()
        self.sound.stop()
        self.ear.shut_down(SOUND_TIMEOUT_S)
        self.hands_free.shut_down(SOUND_TIMEOUT_S)
        models_ended = self.models.shut_down()
        performance_ended = self.performance.shut_down()
        self.voices.shut_down()
        self.saver.shut_down()
        sound_ended = self.sound.shut_down(SOUND_TIMEOUT_S)
        settings_kept = self.settings.shut_down()
        models_ended = self.about.shut_down() and models_ended and updates_ended
        others_ended = sound_ended and models_ended and settings_kept and performance_ended and around_ended
        return self.engine.shut_down(ENGINE_TIMEOUT_S) and others_ended and turns_kept

    @Slot(object)
    def _on_state(self, state: State) -> None:
        if state is State.READY and not self._was_ready:
            self._was_ready = True
            _log.info("ready")

    @Slot(str)
    def _on_voice_came(self, name: str) -> None:
        """Speak in that voice from the next turn on; it is nobody's choice, so it isn't remembered."""
        if self.talk.voice != name:
            self.talk.voice = name
            self._window.voices.fill(name)

    @Slot(object)
    def _on_trouble(self, error: UserError) -> None:
        self._window.messages.show_notice(notice_of(error, "", lasting=True))

    @Slot(str)
    def _on_mended(self, name: str) -> None:
        self._window.messages.forget()
        text = self.tr("{device} is in use now").format(device=name)
        self._window.messages.show_notice(Notice(text, problem=False))


def _chime() -> Samples:
    from app.audio import chime

    return chime.ready()
