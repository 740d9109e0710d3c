"""The page of all settings: sections of rows, each made from one description."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui.global_key.global_key import GlobalKey
from app.gui.labels import label
from app.gui.settings_keeper import SettingsKeeper
from app.gui.settings_page.controls_of import control_of
from app.gui.settings_page.foot import Foot
from app.gui.settings_page.key_note import KeyNote
from app.gui.settings_page.row import Row
from app.gui.settings_page.sound_rows import SoundRows
from app.gui.settings_page.texts import Text, sections
from app.gui.settings_page.voice_row import VoiceRow
from app.gui.sound_thread import SoundThread
from app.gui.talk import Talk

WIDTH = 800
"""Pixels, for text of its usual size: longer lines are hard to read."""


class Card(QFrame):
    """Rows that belong together, with a line between them."""

    def __init__(self, rows: list[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 6, 14, 6)
        column.setSpacing(0)
        for number, row in enumerate(rows):
            if number:
                line = QFrame(self)
                line.setObjectName("line")
                line.setFixedHeight(1)
                column.addWidget(line)
            column.addWidget(row)


class SettingsPage(QScrollArea):
    """Every change holds at once. While it is on screen, the lists of devices follow what is plugged in.

    Signals:
        voices_asked(): the user wants to choose a voice.
    """

    voices_asked = Signal()

    def __init__(
        self, keeper: SettingsKeeper, talk: Talk, sound: SoundThread, global_key: GlobalKey | None = None
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._global_key = global_key
        self._sound = SoundRows(keeper, talk, sound)
        self._voice = VoiceRow(keeper, talk)
        self._voice.asked.connect(self.voices_asked)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        self._inner.setObjectName("main")
        self._lay_out()
        keeper.changed.connect(self._on_changed)
        self._on_changed("window.text_scale")

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the devices."""
        super().showEvent(event)
        self._sound.follow(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the devices be."""
        super().hideEvent(event)
        self._sound.follow(False)

    @Slot(str)
    def _on_changed(self, key: str) -> None:
        if key == "window.text_scale":
            self._inner.setMaximumWidth(round(WIDTH * self._keeper.value(key)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(8)
        column.addWidget(label("title", self.tr("Settings")))
        shown: list[str] = []
        for name, texts in sections():
            shown += texts
            column.addSpacing(8)
            column.addWidget(label("section", name))
            column.addWidget(Card(self._rows(texts)))
        column.addSpacing(8)
        column.addWidget(Foot(self._keeper, shown))
        column.addStretch(1)
        outer = QWidget()
        outer.setObjectName("main")
        row = QHBoxLayout(outer)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._inner, 100)
        row.addStretch(1)
        self.setWidget(outer)

    def _rows(self, texts: dict[str, Text]) -> list[QWidget]:
        rows: list[QWidget] = [self._voice] if "engine.kind" in texts else []
        for key, text in texts.items():
            row = self._sound.row(key, text)
            rows.append(row or Row(self._keeper, key, text, control_of(key, text), self._below(key)))
        return rows

    def _below(self, key: str) -> QWidget | None:
        if key != "talk.global_key" or self._global_key is None:
            return None
        return KeyNote(self._global_key)
