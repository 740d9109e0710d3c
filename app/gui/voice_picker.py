"""Choose a voice, and hear it first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from app.gui.announcement import announce
from app.gui.buttons import IconButton
from app.gui.labels import label
from app.gui.state import State
from app.gui.voice_states import VoiceStates

if TYPE_CHECKING:
    from app.engine.voices import Voice
    from app.gui.voice_list import VoiceList


class VoicePicker(QFrame):
    """The chosen voice with buttons to hear it and to keep it at hand, and all of them to choose from.

    Signals:
        chosen(str): the name of the voice that the user chose.
        preview_asked(str, str): a voice and the sentence to speak in it; asked again, it means stop.
        favourites_changed(object): the names of the favourites, a tuple.
        get_asked(str): the voice whose own checkpoint the user wants.
        tags_changed(object): the `Tags` of the chosen voice.
    """

    chosen = Signal(str)
    preview_asked = Signal(str, str)
    favourites_changed = Signal(object)
    get_asked = Signal(str)
    tags_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice: Voice | None = None
        self._before = ""
        self._list: VoiceList | None = None
        self._engine = ""
        self._previewing = ""
        self._favourites: tuple[str, ...] = ()
        self._states = VoiceStates()
        self._state = State.LOADING
        self._name = label("voice", "", self, wrap=True)
        self._language = label("muted", "", self, wrap=True)
        self._preview = IconButton("play", "", self.tr("Preview"), self)
        self._preview.clicked.connect(self._ask_for_preview)
        self._star = IconButton("star", "", parent=self)
        self._star.setCheckable(True)
        self._star.clicked.connect(self._on_star_button)
        self._note = label("note", "", self, wrap=True)
        self._get = QPushButton(self)
        self._get.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._get.clicked.connect(self._ask_to_get)
        self._search = _Search(self)
        self._search.setPlaceholderText(self.tr("Search voices"))
        self._search.setAccessibleName(self.tr("Search voices"))
        self._lay_out()
        self._show()

    def fill(self, name: str) -> None:
        """List all voices, with the one of that name as the chosen one. Until then the picker is empty."""
        from app.engine.voices import find
        from app.gui.voice_list import VoiceList

        if self._list is None:
            self._list = VoiceList(self)
            self._search.textChanged.connect(self._list.search)
            self._search.down.connect(self._go_to_list)
            self._search.setClearButtonEnabled(True)
            self._list.chosen.connect(self._on_chosen)
            self._list.play_asked.connect(self._ask_for_preview_of)
            self._list.star_asked.connect(self._on_star)
            self._list.show_favourites(self._favourites)
            self._column.addWidget(self._list, 1)
            self._column.removeItem(self._space)
        self._voice = find(name)
        self._list.choose(self._voice.name)
        self._show()

    @Slot(object)
    def show_states(self, states: VoiceStates) -> None:
        """Say which voices are there."""
        self._states = states
        self._show()

    @Slot(object)
    def show_favourites(self, names: tuple[str, ...]) -> None:
        """List these voices first."""
        self._favourites = tuple(names)
        if self._list is not None:
            self._list.show_favourites(self._favourites)
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
        return QSize(self.fontMetrics().horizontalAdvance("M" * 27), 400)

    def _show(self) -> None:
        can_play = self._state.can_preview or bool(self._previewing)
        self._preview.setEnabled(self._voice is not None and can_play)
        if self._voice is None or self._list is None:
            self._star.hide()
            self._get.hide()
            return
        self._list.show_states(self._states, self._engine)
        self._list.show_playing(self._previewing, can_play)
        self._show_chosen(self._voice)
        self._show_buttons(self._voice)

    def _show_chosen(self, voice: "Voice") -> None:
        from app.gui import voice_rows
        from app.gui.language_names import language_name
        from app.gui.voice_notes import note, tags

        state = self._states.by_name.get(voice.name)
        self._name.setText(voice_rows.title(voice))
        self._language.setText(self.tr("{language} voice").format(language=language_name(voice.language)))
        self._note.setText(note(voice, state, self._engine, self._before))
        self._note.setVisible(bool(self._note.text()))
        self.tags_changed.emit(tags(voice, state, self._engine))
        missing = state is not None and not state.installed
        self._get.setVisible(missing)
        if state is not None and missing:
            size = voice_rows.size_text(state.needs_bytes)
            self._get.setText(self.tr("Get the real voice ({size})").format(size=size))
            self._get.setAccessibleName(
                self.tr("Get the real voice of {voice}, {size}").format(voice=voice.latin, size=size)
            )

    def _show_buttons(self, voice: "Voice") -> None:
        playing = self._previewing == voice.name
        self._preview.setText(self.tr("Stop") if playing else self.tr("Preview"))
        self._preview.change_icon("stop" if playing else "play")
        text = self.tr("Stop the preview") if playing else self.tr("Hear how {voice} sounds")
        self._preview.rename(text.format(voice=voice.latin))
        starred = voice.name in self._favourites
        self._star.setChecked(starred)
        self._star.change_icon("starred" if starred else "star")
        text = self.tr("Remove {voice} from your favourites") if starred else self.tr("Add {voice} to your favourites")
        self._star.rename(text.format(voice=voice.latin))
        self._star.show()

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        from app.engine.voices import find

        if self._voice is not None and self._voice.name != name:
            self._before = self._voice.language
        self._voice = find(name)
        if self._list is not None:
            self._list.choose(name)
        self._show()
        told = " ".join(text for text in (self._name.text(), self._language.text(), self._note.text()) if text)
        announce(self, told)
        self.chosen.emit(name)

    @Slot()
    def _ask_for_preview(self) -> None:
        if self._voice is not None:
            self._ask_for_preview_of(self._voice.name)

    @Slot(str)
    def _ask_for_preview_of(self, name: str) -> None:
        from app.engine.voices import find, languages

        self.preview_asked.emit(name, languages()[find(name).language].preview)

    @Slot()
    def _ask_to_get(self) -> None:
        if self._voice is not None:
            self.get_asked.emit(self._voice.name)

    @Slot()
    def _on_star_button(self) -> None:
        if self._voice is not None:
            self._on_star(self._voice.name)

    @Slot(str)
    def _on_star(self, name: str) -> None:
        kept = tuple(one for one in self._favourites if one != name)
        self.show_favourites(kept if name in self._favourites else (*self._favourites, name))
        self.favourites_changed.emit(self._favourites)

    @Slot()
    def _go_to_list(self) -> None:
        if self._list is not None and self._list.shown():
            self._list.take_first()
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self._preview)
        buttons.addWidget(self._star)
        buttons.addStretch(1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 12, 10)
        column.setSpacing(4)
        column.addWidget(label("heading", self.tr("Voice"), self))
        column.addWidget(self._name)
        column.addWidget(self._language)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addSpacing(4)
        column.addWidget(self._note)
        column.addWidget(self._get, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(self._search)
        self._space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        column.addItem(self._space)


class _Search(QLineEdit):
    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
        else:
            super().keyPressEvent(event)
