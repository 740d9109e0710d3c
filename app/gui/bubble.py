"""One thing that was said: who, in which stage it is, the words, and what can be done with it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.gui.labels import label
from app.gui.quiet_button import QuietButton
from app.gui.words import Words

WIDEST = 0.84
"""Share of the conversation's width that a bubble takes at most."""

SIDE = 14
"""Pixels between its edge and its words."""


class Bubble(QFrame):
    """What one side said in one turn. Words are shown as they are, never as markup.

    Its buttons are seen while the mouse or the keyboard is on them, and always at the last reply.

    Signals:
        replay_asked(int): the sound of that turn is to be heard again, or to stop.
        save_asked(int): the sound of that turn is to be saved.
    """

    replay_asked = Signal(int)
    save_asked = Signal(int)

    def __init__(self, who: str, mine: bool, parent: QWidget | None = None, turn_id: int = 0) -> None:
        """`mine` says that it was the user."""
        super().__init__(parent)
        self.mine = mine
        self.text = ""
        self._who = who
        self._turn_id = turn_id
        self._fitted = (0, 0)
        self._said_note = self._stage = ""
        self._replays = self._prominent = False
        self.setProperty("mine", mine)
        self._name = label("who", who, self)
        self._note = label("note", "", self)
        self._replay = QuietButton("replay", self)
        self._save = QuietButton("save", self)
        self._copy = QuietButton("copy", self)
        self._replay.clicked.connect(self._ask_for_replay)
        self._save.clicked.connect(self._ask_for_saving)
        self._copy.clicked.connect(self.copy)
        self._words = Words(self)
        self._lay_out()
        self.show_sound(False)
        self.say("")

    def say(self, text: str, note: str = "") -> None:
        """Show `text`; `note` is a word about it, such as that it was interrupted."""
        self.text = text
        self._words.setText(text or "…")
        self._words.setAccessibleName(f"{self._who}: {text}")
        self._said_note = note
        self._show_note()
        self._name_buttons()

    def show_stage(self, stage: str) -> None:
        """Say in which stage it is: "heard", "writing", "speaking", or empty: it is over."""
        self._stage = stage
        self._show_note()

    def mark(self, spoken: int) -> None:
        """Tell the first `spoken` characters from those that are still to be spoken; a negative number: tell none."""
        self._words.mark(spoken if spoken >= 0 else None)

    def show_sound(self, kept: bool) -> None:
        """Whether its sound can be heard again and saved."""
        self._replay.setVisible(kept)
        self._save.setVisible(kept)

    def show_replay(self, replays: bool) -> None:
        """Whether it is being heard again now."""
        self._replays = replays
        self._replay.change_icon("stop" if replays else "replay")
        self._name_buttons()
        self._look_at_buttons()

    def stand_out(self, prominent: bool) -> None:
        """Whether its buttons are seen at all times."""
        self._prominent = prominent
        self._look_at_buttons()

    def fit(self, width: int) -> None:
        """Be as wide as the words need, within a conversation of `width` pixels; it never shrinks while one reads."""
        self._words.ensurePolished()  # a new bubble has the style sheet's font only from here on
        most = max(80, round(width * WIDEST) - 2 * SIDE)
        metrics = self._words.fontMetrics()
        longest = max(metrics.horizontalAdvance(line) for line in self._words.text().split("\n")) + 6
        before = self._fitted[1] if self._fitted[0] == width else 0
        own = min(most, max(longest, self._head.sizeHint().width(), before, 60))
        self._fitted = (width, own)
        self._words.setFixedWidth(own)
        self._words.setMinimumHeight(0)  # Qt counts it in, and a bubble that got wider would stay as high as it was
        self._words.setFixedHeight(self._words.heightForWidth(own))

    @Slot()
    def copy(self) -> None:
        """Put the words on the clipboard."""
        QGuiApplication.clipboard().setText(self.text)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the buttons."""
        super().enterEvent(event)
        self._look_at_buttons(hovered=True)

    def leaveEvent(self, event: QEvent) -> None:
        """Let the buttons be quiet again."""
        super().leaveEvent(event)
        self._look_at_buttons(hovered=False)

    def _look_at_buttons(self, hovered: bool | None = None) -> None:
        seen = self._prominent or self._replays or (self.underMouse() if hovered is None else hovered)
        for button in (self._replay, self._save, self._copy):
            button.show_always(seen)

    def _show_note(self) -> None:
        stages = {"heard": self.tr("heard"), "writing": self.tr("writing"), "speaking": self.tr("speaking")}
        note = self._said_note or stages.get(self._stage, "")
        self._note.setText(note)
        self._note.setProperty("stage", "" if self._said_note else self._stage)
        self._note.style().polish(self._note)
        self._note.setVisible(bool(note))

    def _name_buttons(self) -> None:
        text = self.text if len(self.text) < 40 else f"{self.text[:39]}…"
        copy = self.tr("Copy what you said: {text}") if self.mine else self.tr("Copy the reply: {text}")
        replay = self.tr("Stop the reply: {text}") if self._replays else self.tr("Hear the reply again: {text}")
        self._copy.rename(copy.format(text=text))
        self._replay.rename(replay.format(text=text))
        self._save.rename(self.tr("Save the sound of the reply: {text}").format(text=text))
        self._copy.setEnabled(bool(self.text))

    @Slot()
    def _ask_for_replay(self) -> None:
        self.replay_asked.emit(self._turn_id)

    @Slot()
    def _ask_for_saving(self) -> None:
        self.save_asked.emit(self._turn_id)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._name)
        self._head.addWidget(self._note)
        self._head.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for button in (self._replay, self._save, self._copy):
            buttons.addWidget(button)
        self._head.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 7, SIDE, 11)
        column.setSpacing(2)
        column.addLayout(self._head)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignTop)
