"""The talk button with the state in words, what to do next, and the level."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.announcement import announce
from app.gui.buttons import IconButton
from app.gui.labels import centred
from app.gui.level_meter import LevelMeter
from app.gui.state import HandsFree, State, look
from app.gui.talk_button import TalkButton


class TalkArea(QWidget):
    """Shows one state everywhere at once, and tells it to screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._state = State.LOADING
        self._hands_free = HandsFree.OFF
        self.button = TalkButton(self)
        self.words = centred("state", self)
        self.hint = centred("hint", self)
        self.meter = LevelMeter(self)
        self.hands_free = IconButton("hands_free", self.tr("Hands-free"), self.tr("Hands-free"), self)
        self.hands_free.setCheckable(True)
        self.hands_free.setAccessibleDescription(self.tr("Talk without the key: a pause ends what you say"))
        self.hands_free.setToolTip(self.hands_free.accessibleDescription())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.words)
        column.addWidget(self.hint)
        column.addSpacing(6)
        column.addWidget(self.meter, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self.hands_free, 0, Qt.AlignmentFlag.AlignHCenter)
        self.show_state(State.LOADING)

    def name_key(self, key: str) -> None:
        """`key` is what the talk key is called."""
        self._key = key
        self.show_state(self._state)

    def show_hands_free(self, hands_free: HandsFree) -> None:
        """Say whether one can talk without the key."""
        self._hands_free = hands_free
        self.show_state(self._state)

    def show_state(self, state: State) -> None:
        """Show `state`."""
        told = look(state, self._key, self._hands_free)
        changed, self._state = told.words != self.words.text(), state
        self.button.show_state(told)
        self.words.setText(told.words)
        self.words.setProperty("state", told.colour)
        self.words.style().polish(self.words)
        self.hint.setText(told.hint)
        self.meter.show_colour(told.colour)
        if changed:
            announce(self.button, told.words)

    @Slot(float)
    def show_level(self, dbfs: float) -> None:
        """Show how loud it is."""
        self.button.show_level(dbfs)
        self.meter.show_level(dbfs)
