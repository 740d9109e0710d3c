"""Choose a voice, and hear it first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from app.gui.buttons import IconButton
from app.gui.labels import label
from app.gui.state import State

if TYPE_CHECKING:
    from app.engine.voices import Voice
    from app.gui.voice_list import VoiceList

CHECKPOINT_GB = 6.6
"""Size of each language's Orpheus checkpoint in bf16."""


def state_with_lite(voice: "Voice") -> str:
    """Say whether `voice` is there when only the embedded engine is."""
    if not voice.checkpoint:
        return QCoreApplication.translate("VoicePicker", "ready")
    text = QCoreApplication.translate("VoicePicker", "stand-in · needs {size} GB")
    return text.format(size=CHECKPOINT_GB)


class VoicePicker(QFrame):
    """The chosen voice with a button to hear it, and all of them to choose from.

    Signals:
        chosen(str): the name of the voice that the user chose.
        preview_asked(str, str): a voice and the sentence to speak in it; asked again, it means stop.
    """

    chosen = Signal(str)
    preview_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice: Voice | None = None
        self._list: VoiceList | None = None
        self._engine = ""
        self._previewing = ""
        self._state = State.LOADING
        self._name = label("voice", "", self)
        self._language = label("muted", "", self)
        self._preview = IconButton("play", "", self.tr("Preview"), self)
        self._preview.clicked.connect(self._ask_for_preview)
        self._note = label("note", "", self, wrap=True)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Search voices"))
        self._search.setAccessibleName(self.tr("Search voices"))
        self._lay_out()
        self._show()

    def fill(self, name: str) -> None:
        """List all voices, with the one of that name as the chosen one. Until then the picker is empty."""
        from app.engine.voices import find
        from app.gui.voice_list import VoiceList

        if self._list is None:
            self._list = VoiceList(state_with_lite, self)
            self._search.textChanged.connect(self._list.search)
            self._search.setClearButtonEnabled(True)
            self._list.chosen.connect(self._on_chosen)
            self._column.addWidget(self._list, 1)
            self._column.removeItem(self._space)
        self._voice = find(name)
        self._list.choose(name)
        self._show()

    @Slot(str)
    def show_engine(self, engine: str) -> None:
        """Say what the chosen voice means with that engine."""
        self._engine = engine
        self._show()

    @Slot(str)
    def show_preview(self, voice: str) -> None:
        """Show that `voice` is being tried; empty: none is."""
        self._previewing = voice
        self._show()

    def show_state(self, state: State) -> None:
        """A preview can be started when nothing else goes on."""
        self._state = state
        self._show()

    def shown(self) -> list[str]:
        """Names of the voices that the search left."""
        return self._list.shown() if self._list else []

    def sizeHint(self) -> QSize:
        """As wide as the longest detail needs."""
        return QSize(self.fontMetrics().horizontalAdvance("M" * 22), 400)

    def _show(self) -> None:
        playing = bool(self._previewing)
        self._preview.setEnabled(self._voice is not None and (playing or self._state.can_preview))
        if self._voice is None:
            return
        from app.engine.voices import languages
        from app.gui.voice_list import title

        language = languages()[self._voice.language].name
        self._name.setText(title(self._voice))
        self._language.setText(self.tr("{language} voice").format(language=language))
        self._preview.setText(self.tr("Stop") if playing else self.tr("Preview"))
        self._preview.change_icon("stop" if playing else "play")
        text = self.tr("Stop the preview") if playing else self.tr("Hear how {voice} sounds")
        self._preview.rename(text.format(voice=self._voice.latin))
        self._note.setText(self._what_lite_means(self._voice, language) if self._engine == "lite" else "")
        self._note.setVisible(bool(self._note.text()))

    def _what_lite_means(self, voice: "Voice", language: str) -> str:
        """The embedded engine replies in English alone, in its own voice or a stand-in."""
        if not voice.checkpoint:
            return ""
        if voice.language == "en":
            return self.tr("With the small engine a stand-in speaks for {voice}.").format(voice=voice.latin)
        text = self.tr(
            "Replies are in English with the small engine; an English stand-in speaks for {voice}."
            " The preview is in {language}."
        )
        return text.format(voice=voice.latin, language=language)

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        from app.engine.voices import find

        self._voice = find(name)
        self._show()
        self.chosen.emit(name)

    @Slot()
    def _ask_for_preview(self) -> None:
        from app.engine.voices import languages

        if self._voice is not None:
            self.preview_asked.emit(self._voice.name, languages()[self._voice.language].preview)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 12, 10)
        column.setSpacing(4)
        heading = label("heading", self.tr("Voice"), self)
        column.addWidget(heading)
        column.addWidget(self._name)
        column.addWidget(self._language)
        column.addSpacing(6)
        column.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        column.addWidget(self._note)
        column.addSpacing(8)
        column.addWidget(self._search)
        self._space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        column.addItem(self._space)
