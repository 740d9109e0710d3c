"""The models page with what is behind it: wired into the window here, and nowhere else."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.errors import UserError
from app.gpu_pack.pack import NAME as GPU_PACK
from app.gui.models_page.models_thread import ModelsThread
from app.gui.models_page.work import MakeDownload, Outcome

if TYPE_CHECKING:
    from app.gui.engine_thread import EngineThread
    from app.gui.models_page.page import ModelsPage
    from app.gui.models_page.survey import Survey
    from app.gui.window import Window
    from app.settings import Settings

TIMEOUT_S = 5.0
"""How long the end waits: a download pauses within a second."""


class Models(QObject):
    """Owns the models thread and the page `models` of `window`. Both are made when they are first needed.

    Signals:
        surveyed(object): a `Survey` of this machine, after `look` and after every change.
        voice_came(str): nobody chose a voice, and the first one of Orpheus that this machine can speak with is this.
        installed_changed(): other checkpoints are here than before; the engine was told to take them.
    """

    surveyed = Signal(object)
    voice_came = Signal(str)
    installed_changed = Signal()

    def __init__(
        self, window: "Window", settings: "Settings", engine: "EngineThread", make: MakeDownload | None = None
    ) -> None:
        """`make` makes the downloads: those of `app.models.download` by default."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._engine = engine
        self.make = make
        self._page: ModelsPage | None = None
        self._thread: ModelsThread | None = None
        window.add_page("models", "models", self.tr("Models"), self._make_page)
        window.messages.action_chosen.connect(self._act)
        engine.loaded.connect(self._on_loaded)

    def look(self) -> None:
        """Look at this machine; `surveyed` tells what was found."""
        self._worker().look()

    @Slot(str)
    def show_model(self, name: str) -> None:
        """Lead to the card of a checkpoint, by any of its names. Raises `UnknownModel`."""
        from app.obtainable import found

        checkpoint = found(name)
        self._window.show_page("models")
        if self._page is not None:
            self._page.lead_to(checkpoint.name)

    @Slot(str)
    def show_voice(self, name: str) -> None:
        """Lead to the checkpoint of that voice. Raises `UnknownVoice`."""
        from app.engine.voices import find

        if checkpoint := find(name).checkpoint:
            self.show_model(checkpoint)

    def shut_down(self) -> bool:
        """Pause what is being fetched and end the thread, with a bounded wait."""
        return self._thread is None or self._thread.shut_down(TIMEOUT_S)

    def _worker(self) -> ModelsThread:
        if self._thread is None:
            thread = self._thread = ModelsThread(self._settings, self.make, self)
            thread.surveyed.connect(self.surveyed)
            thread.surveyed.connect(self._on_surveyed)
            thread.ended.connect(self._on_ended)
            thread.start()
        return self._thread

    def _make_page(self) -> "ModelsPage":
        from app.gui.models_page.page import ModelsPage

        page, worker = ModelsPage(), self._worker()
        page.fetch_asked.connect(self._fetch)
        page.pause_asked.connect(worker.pause)
        page.remove_asked.connect(worker.remove)
        page.verify_asked.connect(worker.verify)
        page.forget_asked.connect(worker.forget_token)
        worker.surveyed.connect(page.show_survey)
        worker.began.connect(page.show_work)
        worker.moved.connect(page.show_progress)
        worker.ended.connect(page.show_outcome)
        worker.token_kept.connect(page.show_token_kept)
        worker.token_forgotten.connect(page.show_token_forgotten)
        self._page = page
        worker.look()
        return page

    @Slot(str, str)
    def _fetch(self, name: str, token: str) -> None:
        self._worker().fetch(name, token or None)

    @Slot(object)
    def _on_surveyed(self, survey: "Survey") -> None:
        if survey.voice.checkpoint and not self._settings.engine.voice:
            self.voice_came.emit(survey.voice.name)

    @Slot(str, object)
    def _on_ended(self, name: str, outcome: Outcome) -> None:
        if outcome.changed_models and name != GPU_PACK:  # that one counts from the next start on
            self._engine.reload()
            self.installed_changed.emit()

    @Slot(str)
    def _on_loaded(self, engine: str) -> None:
        """The engine holds other memory than before, torch may know of another GPU, and another voice may be there."""
        if self._thread is not None or engine != "lite":
            self.look()

    @Slot(str)
    def _act(self, action: str) -> None:
        """Do what the button of a message is for: "models" leads here, "get NAME" to that checkpoint."""
        if action in ("models", "token"):
            self._window.show_page("models")
        elif action.startswith("get "):
            try:
                self.show_model(action.removeprefix("get "))
            except UserError:
                self._window.show_page("models")
