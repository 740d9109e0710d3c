"""The voice in force, and the way to the voices, where each can be heard first."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.engine.voices import find
from app.gui.labels import label
from app.gui.language_names import language_name
from app.gui.settings_keeper import SettingsKeeper
from app.gui.settings_page.row import way_back
from app.gui.talk import Talk
from app.gui.voice_rows import title


class VoiceRow(QWidget):
    """Names the voice.

    Signals:
        asked(): the user wants another one.
    """

    asked = Signal()

    def __init__(self, keeper: SettingsKeeper, talk: Talk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._talk = talk
        self._name = label("muted", "", self, wrap=True)
        button = QPushButton(self.tr("Choose a voice"), self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(self.tr("Choose a voice"))
        button.clicked.connect(self.asked)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label("setting", self.tr("Voice"), self))
        words.addWidget(self._name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(button)
        row.addWidget(way_back("", self))
        keeper.changed.connect(self._on_changed)
        self._show()

    @Slot(str)
    def _on_changed(self, key: str) -> None:
        if key == "engine.voice":
            self._show()

    def _show(self) -> None:
        voice = find(self._talk.voice)
        text = self.tr("{voice}, {language}").format(voice=title(voice), language=language_name(voice.language))
        self._name.setText(text)
